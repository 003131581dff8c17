import { dayOf, daysBetween } from "./dates.ts";
import type { DomDocument } from "./dom.ts";
import { type JsonLd, textIn } from "./json-ld.ts";
import type { Meta } from "./meta-tags.ts";
import type { ShownLines } from "./shown-lines.ts";

interface Page {
  readonly document: DomDocument;
  readonly meta: Meta;
  readonly ld: JsonLd | undefined;
  readonly url: string | null;
  readonly modifiedAt: string | null;
  readonly shown: ShownLines;
}

/**
 * The day of publication as the page shows it to its readers. What it declares to machines is often in another time zone, so a shown day that is next
 * to the declared one wins; and a page that shows nothing but a later day, that of an update, has been published anew on that day, since the words it holds
 * are of that day: then the declared first day is kept as `firstPublishedAt`.
 */
export function publishedOf(page: Page): { publishedAt: string | null; firstPublishedAt: string | null } {
  const declared = declaredDay(page);
  const below = daysIn(page.shown.below);
  const days = [...new Set([...below, ...daysIn(page.shown.above)])];
  if (!declared) return { publishedAt: days[0] ?? foundDay(page) ?? null, firstPublishedAt: null };
  const near = (to: string | null) => days.find((day) => to !== null && Math.abs(daysBetween(day, to)) <= 1);
  const published = days.includes(declared) ? declared : near(declared);
  if (published) return { publishedAt: published, firstPublishedAt: null };
  const updated = updatedDay(below, declared, page.modifiedAt);
  return updated ? { publishedAt: updated, firstPublishedAt: declared } : { publishedAt: declared, firstPublishedAt: null };
}

/** The day of an update that stands where a date of publication stands, below the heading: the only one there, and none that the page says it was not changed on or before. */
function updatedDay(below: readonly string[], declared: string, modifiedAt: string | null): string | undefined {
  const [day, ...others] = below;
  if (!day || modifiedAt === null || day <= declared) return undefined;
  const sameDay = below.find((shown) => shown > declared && Math.abs(daysBetween(shown, modifiedAt)) <= 1);
  return sameDay ?? (others.length === 0 && day <= modifiedAt ? day : undefined);
}

/** The days of the lines that are about a date: a sentence in which a date occurs is none. */
function daysIn(lines: readonly string[]): string[] {
  return [...new Set(lines.filter(isDateLine).flatMap((line) => dayOf(line) ?? []))];
}

function isDateLine(line: string): boolean {
  const words = line.split(" ").length;
  const most = /\b(?:published|posted|updated|modified)\b/i.test(line) ? 24 : 14;
  const isSentence = words > 8 && /\p{Ll}{2}[.!?]$/u.test(line);
  return words <= most && !isSentence;
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
