import type { DomDocument } from "./dom.ts";

/** One JSON-LD object, as loose as pages write it. */
export interface JsonLd {
  readonly [key: string]: unknown;
}

const ARTICLE =
  /(?:News|Blog|Opinion|Review|Report|Analysis|Background|Reportage|Medical|Tech|Social|Scholarly|Advertiser)?(?:Article|Posting|Coverage)$|^(?:Report|Review|LiveBlogPosting)$/;

/** The article that a page's JSON-LD describes: whichever object has an article's type, wherever it is nested; else one with a headline. */
export function jsonLdArticle(document: DomDocument): JsonLd | undefined {
  const objects = [...document.querySelectorAll('script[type*="ld+json" i]')].flatMap((script) => flattened(parsed(script.textContent ?? ""), 0));
  const typed = objects.filter((o) => typesOf(o).some((type) => ARTICLE.test(type)));
  return (
    typed.find((o) => o.headline && o.datePublished) ??
    typed.find((o) => o.headline || o.datePublished) ??
    objects.find((o) => o.headline) ??
    objects.find((o) => o.datePublished && typesOf(o).includes("WebPage"))
  );
}

/** JSON as pages have it: CDATA marks, comments and raw line breaks inside strings are forgiven. */
function parsed(text: string): unknown {
  if (text.length > MOST_JSON) return undefined;
  const bare = withoutMarks(text);
  const oneLine = (): string => bare.replace(/[\u0000-\u001f]+/g, " ").replace(/ {2,}/g, " ");
  for (const attempt of [
    () => bare,
    oneLine,
    () =>
      oneLine()
        .replace(/, ?([}\]])/g, "$1")
        .replace(/; ?$/, ""),
  ]) {
    try {
      return JSON.parse(attempt());
    } catch {
      // The next attempt forgives more; a block that none can read is as if it were not there.
    }
  }
  return undefined;
}

/** The data of an article are a few kilobytes. */
const MOST_JSON = 2 * 1024 * 1024;

/** Without the marks that shield a script from old parsers, at both ends. */
function withoutMarks(text: string): string {
  const head = text.trimStart().replace(/^(?:\/\/|\/\*)?\s*<!\[CDATA\[(?:\*\/)?/, "");
  const tail = head.trimEnd();
  const at = tail.lastIndexOf("]]>");
  const marked = at >= 0 && tail.length - at <= 5;
  return (marked ? tail.slice(0, at).replace(/(?:\/\/|\/\*)\s?$/, "") : tail).trim();
}

function flattened(value: unknown, depth: number): JsonLd[] {
  if (depth > 4 || value === null || typeof value !== "object") return [];
  if (Array.isArray(value)) return value.slice(0, 50).flatMap((item) => flattened(item, depth + 1));
  const object = value as JsonLd;
  return [object, ...["@graph", "mainEntity", "mainEntityOfPage", "itemListElement"].flatMap((key) => flattened(object[key], depth + 1))];
}

function typesOf(object: JsonLd): string[] {
  const type = object["@type"];
  return (Array.isArray(type) ? type : [type]).filter((t): t is string => typeof t === "string");
}

/** A text, or the `@value`, `@id` or `url` of an object. */
export function textIn(value: unknown): string | undefined {
  if (typeof value === "string") return value.trim() || undefined;
  if (Array.isArray(value)) return value.map(textIn).find(Boolean);
  if (value !== null && typeof value === "object") {
    const object = value as JsonLd;
    return textIn(object["@value"] ?? object["@id"] ?? object.url);
  }
  return undefined;
}

/** Names of people or organizations: texts, objects with `name`, or lists of both; `people`: without those that say they are organizations. */
export function namesIn(value: unknown, whose: "people" | "any" = "any"): string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.slice(0, 20).flatMap((item) => namesIn(item, whose));
  if (value === null || typeof value !== "object") return [];
  const object = value as JsonLd;
  return whose === "people" && typesOf(object).some((type) => /Organization$/.test(type)) ? [] : namesIn(object.name, whose);
}
