/** `https://www.courier.example/x` to `courier.example`. */
export function hostOf(url: string | null | undefined): string | null {
  if (!url || !URL.canParse(url)) return null;
  return new URL(url).hostname.replace(/^www\d?\./, "") || null;
}

/** An address without what only tells where its reader came from (`utm_source` and the like): a feed's link to a page is the page's own address. */
export function cleanAddress(url: string): string {
  const address = new URL(url);
  for (const name of [...address.searchParams.keys()])
    if (/^(?:utm_\w+|fbclid|gclid|mc_cid|mc_eid|at_(?:medium|campaign)|ftag|cmpid|ocid|rss)$/i.test(name)) address.searchParams.delete(name);
  address.hash = "";
  return address.href;
}
