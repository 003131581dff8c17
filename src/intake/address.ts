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

/**
 * The address under which an article is known: what its page declares, unless that is another site's (a copy by syndication is an article of its own) or the
 * front page's; else where it was found. Of a page that was found nowhere what it declares.
 *
 * @example canonicalOf("https://courier.example/a", "https://m.courier.example/a?utm_source=x") // "https://courier.example/a"
 */
export function canonicalOf(declared: string | null, found: string | null): string | null {
  if (found === null || !URL.canParse(found)) return declared;
  const own = cleanAddress(found);
  if (declared === null || siteOf(declared) !== siteOf(own)) return own;
  const isFront = new URL(declared).pathname === "/" && new URL(declared).search === "" && new URL(own).pathname !== "/";
  return isFront ? own : declared;
}

/** The part of a host's name that one owner has: `courier.co.uk` of `www.courier.co.uk`. */
function siteOf(url: string): string {
  const { hostname, port } = new URL(url);
  const labels = hostname.split(".");
  const isAddress = /^[\d.]+$|^\[/.test(hostname);
  const shared = labels.length > 2 && labels.at(-1)!.length === 2 && /^(?:com?|org|net|gov|ac|edu|or|ne|go|gob|nom|ltd|plc)$/.test(labels.at(-2)!);
  return isAddress ? `${hostname}:${port}` : labels.slice(shared ? -3 : -2).join(".");
}
