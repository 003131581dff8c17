import type { Article } from "../model/article.ts";
import { outletByDomain, outletOf } from "../model/outlets.ts";
import { articleOf, type Provenance } from "./article.ts";
import { authorsOf } from "./authors.ts";
import { dayOf } from "./dates.ts";
import { decodeEntities } from "./html-entities.ts";
import { wireOf } from "./wire.ts";

/** An article as a row of data has it. */
export type Row = Readonly<Record<string, unknown>>;

/**
 * What news corpora call the parts of an article, Hearsay's own names first: CC-News and news-please (`maintext`, `date_publish`, `source_domain`), newspaper
 * (`publish_date`, `source_url`), NewsAPI (`publishedAt`, `source.name`), GDELT, RealNews (`publish_date`, `domain`), Webhose (`published`, `thread.site`), Kaggle's
 * All the News (`content`, `publication`), Fake News Corpus (`scraped_at` is no publication date), Common Crawl's and Hugging Face's rows.
 */
const NAMES = {
  text: [
    "text",
    "body",
    "content",
    "maintext",
    "article",
    "cleaned_text",
    "article_text",
    "articleBody",
    "full_text",
    "fulltext",
    "plain_text",
    "body_text",
    "document",
  ],
  title: ["title", "headline", "head", "title_page"],
  url: ["url", "link", "article_url", "canonical_url", "web_url", "webUrl"],
  outlet: [
    "outlet",
    "publisher",
    "publication",
    "site_name",
    "source",
    "site",
    "newspaper",
    "provider",
    "source_name",
    "publication_name",
    "domain",
    "source_domain",
  ],
  domain: ["source_domain", "domain", "hostname", "site_full", "site", "sitename"],
  authors: ["authors", "author", "byline", "creator", "by"],
  published:
    "publishedAt published_at publishedDate published_date date_publish publish_date date_published datePublished publication_date pub_date pubDate published webPublicationDate date datetime timestamp time".split(
      " ",
    ),
  modified: "modifiedAt modified_at dateModified date_modified date_modify modified updated updated_at updatedAt".split(" "),
  language: ["language", "lang", "language_code"],
} as const;

/** The body of an article's row, or undefined where the row is none. */
export function bodyOfRow(row: Row): string | undefined {
  const body = first(row, NAMES.text);
  if (body) return body;
  // Paragraphs in a list.
  const list = NAMES.text.map((name) => row[name]).find((value) => Array.isArray(value) && value.every((part) => typeof part === "string"));
  return list ? (list as string[]).join("\n\n").trim() || undefined : undefined;
}

/** The article that a row holds. Its text is the title, a blank line and the body. */
export function articleFromRow(row: Row, body: string, from: Provenance): Article {
  const title = first(row, NAMES.title)?.replace(/\s+/g, " ").trim() ?? null;
  const [firstLine] = body.trimStart().split("\n", 1) as [string];
  const text = title && firstLine.trim() !== title ? `${title}\n\n${body}` : body;
  const url = webAddress(first(row, NAMES.url)) ?? from.url;
  return articleOf(
    {
      text,
      title,
      url,
      canonicalUrl: url,
      outlet: outletOfRow(row, url),
      authors: authorsOf((NAMES.authors.map((name) => textsIn(row[name])).find((texts) => texts.length > 0) ?? []).map(decodeEntities)),
      publishedAt: dateOf(row, NAMES.published),
      modifiedAt: dateOf(row, NAMES.modified),
      language: /^[a-z]{2,3}(?![a-z])/i.exec(first(row, NAMES.language) ?? "")?.[0].toLowerCase() ?? null,
      wire: wireOf(text),
    },
    from,
  );
}

function outletOfRow(row: Row, url: string | null): Article["outlet"] {
  const named = first(row, NAMES.outlet);
  const domain = domainOf(first(row, NAMES.domain)) ?? domainOf(url) ?? domainOf(named);
  const known = (named ? outletOf(named) : undefined) ?? (domain ? outletByDomain(domain) : undefined);
  const name = known?.name ?? named ?? domain;
  return name ? { name, domain: known?.domain ?? domain ?? null, owner: known?.owner ?? null } : null;
}

/** `https://www.courier.example/x` and `www.courier.example` to `courier.example`. */
function domainOf(text: string | null | undefined): string | undefined {
  return /^(?:https?:\/\/)?(?:www\d?\.)?((?:[a-z0-9-]+\.)+[a-z]{2,})(?=$|[/:?#])/i.exec(text ?? "")?.[1]?.toLowerCase();
}

function webAddress(text: string | undefined): string | null {
  return text && /^https?:\/\/\S+$/.test(text.trim()) && URL.canParse(text.trim()) ? new URL(text.trim()).href : null;
}

/** A day in words or ISO; seconds or milliseconds since 1970; MongoDB's `{"$date": …}`. */
function dateOf(row: Row, names: readonly string[]): string | null {
  for (const name of names) {
    const raw = row[name];
    const value = raw !== null && typeof raw === "object" && "$date" in raw ? raw.$date : raw;
    const day = typeof value === "string" ? dayOf(value) : typeof value === "number" ? dayOfNumber(value) : undefined;
    if (day) return day;
  }
  return null;
}

function dayOfNumber(value: number): string | undefined {
  if (value >= 18_000_101 && value <= 21_001_231) return dayOf(String(value));
  const date = new Date(value > 1e11 ? value : value * 1000);
  return value > 1e8 && !Number.isNaN(date.getTime()) ? dayOf(date.toISOString()) : undefined;
}

function textsIn(value: unknown): string[] {
  // A list that was written into a table as Python writes it: "['Jane Roe', 'Sam Poe']".
  if (typeof value === "string")
    return value.trim() === "" ? [] : /^\[.*\]$/.test(value) ? (value.match(/[^[\]'",]+(?:'[^[\]'",]+)?/g) ?? []) : [value];
  if (Array.isArray(value)) return value.slice(0, 20).flatMap(textsIn);
  if (value !== null && typeof value === "object") return textsIn((value as Row).name);
  return [];
}

function first(row: Row, names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = row[name];
    const text =
      typeof value === "string" ? value : value !== null && typeof value === "object" && !Array.isArray(value) ? (value as Row).name : undefined;
    if (typeof text === "string" && text.trim() !== "") return text;
  }
  return undefined;
}
