import { dayOf, daysBetween } from "./dates.ts";
import type { DomDocument } from "./dom.ts";
import { type JsonLd, textIn } from "./json-ld.ts";
import type { Meta } from "./meta-tags.ts";
import type { ShownLine } from "./shown-lines.ts";

interface Page {
  readonly document: DomDocument;
  readonly meta: Meta;
  readonly ld: JsonLd | undefined;
  readonly url: string | null;
  readonly modifiedAt: string | null;
  readonly shown: readonly ShownLine[];
}

/**
 * The day of publication as the page shows it to its readers. What it declares to machines is often in another time zone, so a shown day that is next
 * to the declared one wins; and a page that shows nothing but the day of its last update has been published anew on that day, since the words it holds
 * are of that day: then the declared first day is kept as `firstPublishedAt`.
 */
export function publishedOf(page: Page): { publishedAt: string | null; firstPublishedAt: string | null } {
  const declared = declaredDay(page);
  const days = [...new Set(page.shown.flatMap((line) => dayOf(line) ?? []))];
  if (!declared) return { publishedAt: days[0] ?? foundDay(page) ?? null, firstPublishedAt: null };
  const near = (to: string | null) => days.find((day) => to !== null && Math.abs(daysBetween(day, to)) <= 1);
  const published = days.includes(declared) ? declared : near(declared);
  if (published) return { publishedAt: published, firstPublishedAt: null };
  const updated = near(page.modifiedAt);
  return updated && updated > declared ? { publishedAt: updated, firstPublishedAt: declared } : { publishedAt: declared, firstPublishedAt: null };
}

/** What the page declares to machines: JSON-LD, then meta tags, then microdata. */
function declaredDay({ document, meta, ld }: Page): string | undefined {
  const item = document.querySelector('[itemprop="datePublished"]');
  return firstDay([
    textIn(ld?.datePublished),
    meta(...META_NAMES),
    item?.getAttribute("content") ?? item?.getAttribute("datetime"),
    textIn(ld?.dateCreated),
  ]);
}

/** What else may be the day, from the likely to the last resort: time elements, elements that look like a date, the address, the last change. */
function foundDay({ document, meta, ld, url }: Page): string | undefined {
  const datetime = (selector: string) => document.querySelector(selector)?.getAttribute("datetime");
  return firstDay([
    datetime("article time[datetime], header time[datetime], main time[datetime]"),
    datetime("time[datetime]"),
    document.querySelector("time")?.textContent,
    document.querySelector(DATE_LIKE)?.textContent,
    url && /\/(\d{4})\/(\d{1,2})\/(\d{1,2})\//.exec(url)?.[0],
    meta("article:modified_time", "og:updated_time") ?? textIn(ld?.dateModified),
  ]);
}

const DATE_LIKE =
  '[class*="publish" i][class*="date" i], [class*="pub-date" i], [class*="post-date" i], [class*="article-date" i], [class*="timestamp" i], [class*="dateline" i], [class*="entry-date" i]';
const META_NAMES = [
  "article:published_time",
  "og:article:published_time",
  "article:published",
  "og:published_time",
  "parsely-pub-date",
  "sailthru.date",
  "datepublished",
  "pubdate",
  "publishdate",
  "publish-date",
  "publish_date",
  "publication_date",
  "ptime",
  "pdate",
  "dc.date.issued",
  "dcterms.created",
  "dcterms.date",
  "dc.date",
  "cxenseparse:recs:publishtime",
  "article.published",
  "iso-8601-publish-date",
  "displaydate",
  "date",
  "timestamp",
];

function firstDay(texts: readonly (string | null | undefined)[]): string | undefined {
  return texts.map(dayOf).find(Boolean);
}
