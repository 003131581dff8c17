import type { ArticleStatus } from "../model/article.ts";
import { outletByDomain, outletByName } from "../model/outlets.ts";
import { canonicalOf } from "./address.ts";
import { authorsOf } from "./authors.ts";
import { dayOf } from "./dates.ts";
import type { DomDocument } from "./dom.ts";
import { decodeEntities } from "./html-entities.ts";
import { type JsonLd, jsonLdArticle, namesIn, textIn } from "./json-ld.ts";
import { type Meta, metaOf } from "./meta-tags.ts";
import { publishedOf } from "./published.ts";
import { shownBylineOf } from "./shown-byline.ts";
import { type ShownLines, shownLinesOf } from "./shown-lines.ts";

export interface Metadata {
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly publishedAt: string | null;
  /** The day that the page declares for its first publication, where it shows a later one to its readers. */
  readonly firstPublishedAt: string | null;
  readonly modifiedAt: string | null;
  readonly canonicalUrl: string | null;
  readonly outlet: { readonly name: string; readonly domain: string | null; readonly owner: string | null } | null;
  readonly language: string | null;
  readonly status: ArticleStatus;
  /** The summary that the page shows below its heading. */
  readonly dek: string | null;
  /** The text that the page declares to be its article's, without tags. */
  readonly declaredBody: string | null;
}

/** What the head of a page says of it: JSON-LD first, then OpenGraph and meta tags, then what the page shows. General rules only, none for a site. */
export function metadataOf(document: DomDocument, url: string | null): Metadata {
  const meta = metaOf(document);
  const ld = jsonLdArticle(document);
  const declared =
    absolute(document.querySelector('link[rel="canonical"]')?.getAttribute("href"), url) ??
    absolute(meta("og:url"), url) ??
    absolute(textIn(ld?.mainEntityOfPage) ?? textIn(ld?.url), url);
  const canonicalUrl = canonicalOf(declared, url);
  const outlet = outletOf(meta, ld, canonicalUrl ?? url);
  const title = titleOf(document, meta, ld, outlet?.name ?? null);
  const shown = shownLinesOf(document, title);
  const modifiedAt =
    dayOf(textIn(ld?.dateModified)) ??
    dayOf(meta("article:modified_time", "og:updated_time", "last-modified", "dcterms.modified", "lastmod")) ??
    null;
  return {
    title,
    authors: authorsIn({ document, meta, ld, outlet: outlet?.name ?? null, byline: shownBylineOf(shown) }),
    ...publishedOf({ document, meta, ld, url: canonicalUrl ?? url, modifiedAt, shown }),
    modifiedAt,
    canonicalUrl,
    outlet,
    language: languageOf(document, meta, ld),
    status: statusOf(meta, ld),
    dek: dekOf(shown, meta),
    declaredBody: declaredBodyOf(ld),
  };
}

function titleOf(document: DomDocument, meta: Meta, ld: JsonLd | undefined, outlet: string | null): string | null {
  const headings = [...document.querySelectorAll("h1")].map((h) => squeeze(h.textContent ?? "")).filter((t) => t.length > 8);
  const declared = [
    textIn(ld?.headline),
    meta("og:title"),
    meta("twitter:title"),
    meta("parsely-title", "dc.title", "sailthru.title", "title"),
    document.querySelector("title")?.textContent,
  ]
    .map((t) => (t ? withoutSite(squeeze(decodeEntities(t)), outlet) : ""))
    .filter((t) => t.length > 3);
  // The heading that the page shows, where what the page declares agrees with it: the words a reader sees.
  const shown = headings.find((h) => declared.some((t) => near(h, t)));
  if (shown) return shown;
  // An OpenGraph title is often the headline where the JSON-LD one is cut for search engines.
  return declared[0] ?? headings[0] ?? null;
}

/** Whether two titles share most of their words. */
function near(a: string, b: string): boolean {
  const words = (t: string): Set<string> => new Set(t.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const [x, y] = [words(a), words(b)];
  const both = [...x].filter((w) => y.has(w)).length;
  return both / Math.max(1, Math.min(x.size, y.size)) >= 0.6 && both >= Math.min(3, x.size);
}

/** "A headline | The Courier" without the site's name: the last part goes where it is the outlet's name or short beside the rest. */
function withoutSite(title: string, outlet: string | null): string {
  const parts = title.split(/\s+[|–—•·»-]\s+|\s+::\s+/);
  if (parts.length < 2) return title;
  const last = parts.at(-1)!;
  const key = (t: string): string => t.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
  const site = outlet !== null && (key(outlet).includes(key(last)) || key(last).includes(key(outlet)));
  if (!site && !/\s[|•·»]\s/.test(title) && last.split(" ").length > 4) return title;
  const cut = title.slice(0, title.lastIndexOf(last)).replace(/\s*[|–—•·»:-]+\s*$/, "");
  return site || cut.length > 2 * last.length || /\s[|]\s/.test(title) ? withoutSite(cut, outlet) : title;
}

interface AuthorsSaid {
  readonly document: DomDocument;
  readonly meta: Meta;
  readonly ld: JsonLd | undefined;
  readonly outlet: string | null;
  readonly byline: ReturnType<typeof shownBylineOf>;
}

/** The authors: the first of what the page declares and shows that names people; whom it shows as editor or photographer is none. A house is an author where nobody else is. */
function authorsIn({ document, meta, ld, outlet, byline }: AuthorsSaid): string[] {
  const other = new Set(byline.others.map((name) => name.toLowerCase()));
  const notSite = (name: string): boolean => !isHouse(name, outlet) && !(other.has(name.toLowerCase()) && byline.authors.length > 0);
  const candidates: (readonly string[])[] = [
    namesIn(ld?.author, "people"),
    namesIn(ld?.creator, "people"),
    [meta("parsely-author", "sailthru.author", "byl", "author", "dc.creator", "dcterms.creator", "article:author_name", "article:author")].flatMap(
      (x) => x ?? [],
    ),
    byline.authors,
    [meta("twitter:data1")].flatMap((x) => x ?? []),
    [...document.querySelectorAll('[rel~="author"], [itemprop="author"] [itemprop="name"], [itemprop="author"]')].map((e) => e.textContent ?? ""),
    [
      ...document.querySelectorAll(
        '[class*="byline" i] a, [class*="author-name" i], [class*="author__name" i], [class*="byline__name" i], [data-testid*="author" i], [class*="byline" i], [class*="author" i] a',
      ),
    ]
      .slice(0, 4)
      .map((e) => e.textContent ?? ""),
  ];
  const first = (isNobody: (name: string) => boolean, from: readonly (readonly string[])[]): string[] =>
    from
      .map((raw) => authorsOf(raw.filter((name) => name.length < 120)).filter((name) => !isNobody(name)))
      .find((names) => names.length > 0 && names.length <= 12) ?? [];
  const people = first((name) => !notSite(name), candidates);
  if (people.length > 0) return people;
  return first((name) => name.toLowerCase() === outlet?.toLowerCase(), [[...namesIn(ld?.author), ...namesIn(ld?.creator)], ...candidates]);
}

/** The outlet itself, or another that is known, is no person. */
function isHouse(name: string, outlet: string | null): boolean {
  return (outlet !== null && name.toLowerCase() === outlet.toLowerCase()) || outletByName(name) !== undefined;
}

function outletOf(meta: Meta, ld: JsonLd | undefined, url: string | null): Metadata["outlet"] {
  const domain = url ? hostOf(url) : null;
  const known = domain ? outletByDomain(domain) : undefined;
  const name = known?.name ?? meta("og:site_name") ?? namesIn(ld?.publisher)[0] ?? meta("application-name", "publisher", "dc.publisher") ?? domain;
  return name ? { name: squeeze(decodeEntities(name)), domain, owner: known?.owner ?? null } : null;
}

function languageOf(document: DomDocument, meta: Meta, ld: JsonLd | undefined): string | null {
  const raw = document.documentElement?.getAttribute("lang") || meta("og:locale", "content-language", "language") || textIn(ld?.inLanguage);
  return raw ? (/^[a-z]{2,3}/i.exec(raw.trim())?.[0].toLowerCase() ?? null) : null;
}

/** So far below the heading a summary may stand: a section's name or a byline may come before it. */
const DEK_LINES = 4;

/** A line below the heading that is what the page declares as its description: it was written as a part of the article, and body finders leave it out. */
function dekOf({ below }: ShownLines, meta: Meta): string | null {
  const key = (t: string): string => t.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
  const declared = [meta("og:description"), meta("description"), meta("twitter:description")].flatMap((text) =>
    text ? [key(decodeEntities(text))] : [],
  );
  const same = (line: string): boolean =>
    declared.some((text) => text.length > 20 && (text.startsWith(key(line).slice(0, 60)) || key(line).startsWith(text.slice(0, 60))));
  return below.slice(0, DEK_LINES).find((line) => line.split(" ").length >= 5 && same(line)) ?? null;
}

function declaredBodyOf(ld: JsonLd | undefined): string | null {
  const text = textIn(ld?.articleBody);
  return text ? decodeEntities(text.replace(/<(?:br|\/p|\/li|\/h\d)[^>]*>/gi, "\n").replace(/<[^>]*>/g, " ")).trim() || null : null;
}

function statusOf(meta: Meta, ld: JsonLd | undefined): ArticleStatus {
  const said = `${textIn(ld?.creativeWorkStatus) ?? ""} ${meta("pubstatus", "article:status") ?? ""}`.toLowerCase();
  if (/withdrawn|retracted|obsolete/.test(said)) return "withdrawn";
  if (/withheld/.test(said)) return "withheld";
  return ld?.correction || /correct/.test(said) ? "corrected" : "usable";
}

export function squeeze(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function hostOf(url: string): string | null {
  try {
    return new URL(url).hostname.replace(/^www\d?\./, "") || null;
  } catch {
    return null;
  }
}

function absolute(href: string | null | undefined, base: string | null): string | null {
  if (!href) return null;
  try {
    const url = new URL(href, base ?? undefined);
    return /^https?:$/.test(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}
