import { type Atom, type Json, parseFeed, type Rss } from "feedsmith";
import type { Opened } from "../model/article.ts";
import { HearsayError } from "../model/hearsay-error.ts";
import { outletByDomain, outletByName } from "../model/outlets.ts";
import { cleanAddress, hostOf } from "./address.ts";
import type { Provenance } from "./article.ts";
import { authorsOf } from "./authors.ts";
import { dayOf } from "./dates.ts";
import { decodeXml } from "./decode.ts";
import { openFragment } from "./html.ts";
import { decodeEntities } from "./html-entities.ts";
import type { Item } from "./item.ts";
import { squeeze } from "./metadata.ts";
import { textAsHtml } from "./text-as-html.ts";

/** An item of any feed, in one shape. */
interface Entry {
  readonly title: string | null;
  readonly link: string | null;
  /** The text, as HTML or plain; `full` where the feed gives it as the content and not as a summary. */
  readonly body: { readonly words: string; readonly kind: "html" | "plain"; readonly full: boolean } | null;
  readonly authors: readonly string[];
  readonly publishedAt: string | null | undefined;
  readonly modifiedAt: string | null | undefined;
  readonly language: string | null | undefined;
  /** Whom the feed has it from (RSS and Atom `source`). */
  readonly source: { readonly name: string | null; readonly url: string | null } | null;
  readonly raw: unknown;
}

interface Channel {
  readonly title: string | null;
  readonly link: string | null;
  readonly language: string | null;
  readonly entries: readonly Entry[];
}

/**
 * A feed (RSS, Atom, RDF or JSON Feed): each item an article, its text read as the body of a page is. An item that has no text but an address is listed.
 *
 * @throws {HearsayError} `intake/broken-feed`
 */
export function* openFeed(from: Provenance): Iterable<Item> {
  const { text, problems } = decodeXml(from.bytes, from.charset);
  const channel = channelOf(text.replace(/^\ufeff/, ""), from.input);
  if (channel.entries.length === 0) throw new HearsayError("intake/no-article", `${from.input} is a feed without a single item.`, { kind: "input" });
  for (const [i, entry] of channel.entries.entries()) {
    const input = `${from.input}#${i + 1}`;
    const url = absolute(entry.link, channel.link ?? from.url);
    if (entry.body) {
      const opened = openEntry(entry, channel, { ...from, input, url, bytes: Buffer.from(JSON.stringify(entry.raw)) });
      yield { ...opened, problems: [...problems, ...opened.problems] };
    } else if (url) yield { listed: { url, title: entry.title, publishedAt: dayOf(entry.publishedAt) ?? null, by: from.input, kind: "article" } };
    else yield { unread: { input, code: "intake/no-article", reason: `${input} has neither text nor an address.`, failed: false } };
  }
}

function openEntry(entry: Entry, channel: Channel, from: Provenance): Opened {
  const { words, kind, full } = entry.body!;
  const html = kind === "html" ? words : textAsHtml(words);
  const described = {
    title: entry.title,
    url: from.url,
    canonicalUrl: from.url === null ? null : cleanAddress(from.url),
    outlet: outletOf(entry, channel, from.url),
    authors: authorsOf(entry.authors).filter((name) => name.toLowerCase() !== channel.title?.toLowerCase()),
    publishedAt: dayOf(entry.publishedAt) ?? null,
    modifiedAt: dayOf(entry.modifiedAt) ?? null,
    language: /^[a-z]{2,3}/i.exec(entry.language ?? channel.language ?? "")?.[0].toLowerCase() ?? null,
  };
  const opened = openFragment(html, described, from);
  if (full) return opened;
  const summary = {
    code: "intake/summary-only",
    message: "The feed gives a summary of the article and not the whole of it: what else it says is not read.",
    stage: "intake",
    severity: "note",
    span: null,
  } as const;
  return { ...opened, problems: [...opened.problems, summary] };
}

function outletOf({ source }: Entry, channel: Channel, url: string | null): Opened["article"]["outlet"] {
  const [name, domain] = source?.name || source?.url ? [source.name, hostOf(source.url)] : [channel.title, hostOf(url) ?? hostOf(channel.link)];
  const known = (domain ? outletByDomain(domain) : undefined) ?? (name ? outletByName(name) : undefined);
  const shown = known?.name ?? name ?? domain;
  return shown ? { name: shown, domain: domain ?? known?.domain ?? null, owner: known?.owner ?? null } : null;
}

function channelOf(text: string, input: string): Channel {
  let parsed: ReturnType<typeof parseFeed>;
  try {
    parsed = parseFeed(text);
  } catch (cause) {
    throw new HearsayError("intake/broken-feed", `${input} looks like a feed and cannot be read as one (${(cause as Error).message}).`, {
      kind: "input",
      cause,
    });
  }
  // Dates come as the texts that stand in the feed: nothing here turns them into anything else.
  if (parsed.format === "atom") return atomChannel(parsed.feed as Atom.Feed<string>);
  if (parsed.format === "json") return jsonChannel(parsed.feed as Json.Feed<string>);
  return rssChannel(parsed.feed as Rss.Feed<string>);
}

/** RSS 0.9 to 2.0, and RDF, which names the same things the same way. */
function rssChannel(feed: Rss.Feed<string>): Channel {
  const items = feed.items ?? [];
  return {
    title: wordsOf(feed.title),
    link: feed.link ?? null,
    language: feed.language ?? feed.dc?.languages?.[0] ?? null,
    entries: items.map((item) => ({
      title: wordsOf(item.title),
      link: item.link ?? (item.guid?.isPermaLink !== false ? item.guid?.value : undefined) ?? null,
      body: longer(item.content?.encoded, item.description),
      authors: [...(item.dc?.creators ?? []), ...(item.authors ?? []).flatMap((person) => person.name ?? [])],
      publishedAt: item.pubDate ?? item.dc?.dates?.[0] ?? item.atom?.published,
      modifiedAt: item.atom?.updated,
      language: item.dc?.languages?.[0],
      source: item.source ? { name: wordsOf(item.source.title), url: item.source.url ?? null } : null,
      raw: item,
    })),
  };
}

function atomChannel(feed: Atom.Feed<string>): Channel {
  const linkOf = (links: readonly Partial<Atom.Link<string>>[] | undefined): string | null =>
    (links?.find((link) => (link.rel ?? "alternate") === "alternate") ?? links?.[0])?.href ?? null;
  const entries = feed.entries ?? [];
  const link = linkOf(feed.links);
  return {
    title: wordsOf(feed.title?.value),
    link,
    language: feed.xml?.lang ?? null,
    entries: entries.map((entry) => ({
      title: wordsOf(entry.title?.value),
      link: absolute(linkOf(entry.links), entry.xml?.base ?? link),
      body: longer(typed(entry.content?.value, entry.content?.type), typed(entry.summary?.value, entry.summary?.type)),
      authors: (entry.authors ?? entry.source?.authors ?? feed.authors ?? []).flatMap((person) => person.name ?? []),
      publishedAt: entry.published ?? entry.updated,
      modifiedAt: entry.published ? entry.updated : undefined,
      language: entry.xml?.lang,
      source: entry.source ? { name: wordsOf(entry.source.title?.value), url: linkOf(entry.source.links) } : null,
      raw: entry,
    })),
  };
}

function jsonChannel(feed: Json.Feed<string>): Channel {
  const items = feed.items ?? [];
  return {
    title: wordsOf(feed.title),
    link: feed.home_page_url ?? null,
    language: feed.language ?? null,
    entries: items.map((item) => ({
      title: wordsOf(item.title),
      link: item.url ?? item.external_url ?? null,
      body: longer(item.content_html ?? plain(item.content_text), plain(item.summary)),
      authors: (item.authors ?? feed.authors ?? []).flatMap((author) => author.name ?? []),
      publishedAt: item.date_published,
      modifiedAt: item.date_modified,
      language: item.language,
      source: null,
      raw: item,
    })),
  };
}

/** The content where it is at least as long as the summary, else the summary. */
function longer(content: string | undefined, summary: string | undefined): Entry["body"] {
  const length = (html: string | undefined): number => (html ?? "").replace(/<[^>]*>/g, "").trim().length;
  const full = length(content) > 0 && length(content) >= length(summary);
  const words = full ? content : length(summary) > 0 ? summary : undefined;
  if (!words) return null;
  // Of RSS nobody tells whether a description is HTML: what has tags or entities is.
  return { words, kind: /<[a-z!/][^>]*>|&(?:#\d+|#x[\da-f]+|[a-z]+);/i.test(words) ? "html" : "plain", full };
}

function plain(text: string | undefined): string | undefined {
  return text === undefined ? undefined : textAsHtml(text);
}

function typed(text: string | undefined, type: string | undefined): string | undefined {
  return type === undefined || type === "text" || type === "text/plain" ? (/<\w+[^>]*>/.test(text ?? "") ? text : plain(text)) : text;
}

function wordsOf(html: string | undefined): string | null {
  return squeeze(decodeEntities((html ?? "").replace(/<\/?[a-z][^>]*>/gi, " "))) || null;
}

function absolute(href: string | null, base: string | null | undefined): string | null {
  if (!href || !URL.canParse(href, base ?? undefined)) return null;
  const url = new URL(href, base ?? undefined);
  return /^https?:$/.test(url.protocol) ? url.href : null;
}
