import { HearsayError } from "../model/hearsay-error.ts";
import type { Provenance } from "./article.ts";
import { dayOf } from "./dates.ts";
import { decodeXml } from "./decode.ts";
import { decodeEntities } from "./html-entities.ts";
import type { Item } from "./item.ts";
import { squeeze } from "./metadata.ts";

/** No sitemap has more (sitemaps.org: 50,000 addresses). */
const MOST = 50_000;

/**
 * A sitemap (sitemaps.org, with Google's news extension) or an index of sitemaps: the addresses that it lists, with title and day where they are told. Nothing is
 * fetched here. Read by its tags in one pass, so that no entity is ever expanded.
 */
export function* openSitemap(from: Provenance): Iterable<Item> {
  const { text } = decodeXml(from.bytes, from.charset);
  let listed = 0;
  for (const [kind, entry] of entriesOf(text)) {
    const url = address(wordsIn(entry, "loc"));
    if (!url) continue;
    if (++listed > MOST) break;
    const title = wordsIn(entry, "title");
    const publishedAt = dayOf(wordsIn(entry, "publication_date") ?? wordsIn(entry, "lastmod")) ?? null;
    yield { listed: { url, title, publishedAt, by: from.input, kind: kind === "sitemap" ? "articles" : "article" } };
  }
  if (listed === 0) throw new HearsayError("intake/no-article", `${from.input} is a sitemap that lists no address.`, { kind: "input" });
}

/** The stretches between `<url>` and `</url>`, `<sitemap>` and `</sitemap>`, whatever their prefix. */
function* entriesOf(text: string): Iterable<[string, string]> {
  const opening = /<(?:\w+:)?(url|sitemap)\s*>/gi;
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    const kind = match[1]!.toLowerCase();
    const closing = new RegExp(`</(?:\\w+:)?${kind}\\s*>`, "gi");
    closing.lastIndex = opening.lastIndex;
    const end = closing.exec(text);
    const to = end ? end.index : text.length;
    yield [kind, text.slice(opening.lastIndex, Math.min(to, opening.lastIndex + 20_000))];
    opening.lastIndex = to;
  }
}

function wordsIn(entry: string, name: string): string | null {
  const found = new RegExp(`<(?:\\w+:)?${name}\\s*>([^<]*|\\s*<!\\[CDATA\\[[^\\]]*\\]\\]>\\s*)</`, "i").exec(entry)?.[1];
  return found === undefined ? null : squeeze(decodeEntities(found.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, ""))) || null;
}

function address(text: string | null): string | null {
  return text && /^https?:\/\//i.test(text) && URL.canParse(text) ? new URL(text).href : null;
}
