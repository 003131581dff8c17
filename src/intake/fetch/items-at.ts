import { isHearsayError } from "../../model/hearsay-error.ts";
import type { IsKnown, Item, Listed } from "../item.ts";
import { openItems } from "../open.ts";
import type { FetchCache } from "./fetch-cache.ts";
import type { Fetcher } from "./fetcher.ts";

export interface ItemsAtOptions {
  readonly fetcher: Fetcher;
  /** Whether an article's bytes are known; without it nothing is passed over. */
  readonly isKnown?: IsKnown;
  readonly cache?: FetchCache;
  /** Fetch the pages too that a fetched feed or sitemap only names or sums up. */
  readonly follow?: boolean;
  readonly signal?: AbortSignal;
}

/** A list may name lists (a sitemap's index), and those pages; nothing is followed further. */
const DEEPEST = 2;
/** Of what one address leads to. */
const MOST_FOLLOWED = 1000;

/**
 * What is found at an address: the article of a page, or what a feed or another list holds. Nothing but that address (and its redirects and robots.txt) is
 * asked for, unless lists are to be followed.
 *
 * @throws {HearsayError} `intake/…`: the address cannot be fetched or holds nothing that can be read
 */
export async function* itemsAt(url: string, options: ItemsAtOptions): AsyncIterable<Item> {
  yield* itemsWithin(url, options, 0, { left: MOST_FOLLOWED, seen: new Set([url]) });
}

/** How much may still be followed. */
interface Allowance {
  left: number;
  readonly seen: Set<string>;
}

async function* itemsWithin(url: string, options: ItemsAtOptions, depth: number, allowance: Allowance): AsyncIterable<Item> {
  for await (const item of fetchedItems(url, options)) {
    const target = options.follow && depth < DEEPEST ? followed(item, depth) : undefined;
    if (target === undefined || allowance.seen.has(target)) {
      // A page that a list names twice is read once.
      if (target === undefined) yield item;
      continue;
    }
    allowance.seen.add(target);
    if (allowance.left-- <= 0) {
      yield unread(target, "intake/too-many", `It is not fetched: ${url} leads to more than ${MOST_FOLLOWED} pages.`);
      continue;
    }
    try {
      yield* itemsWithin(target, options, "listed" in item && item.listed.kind === "articles" ? depth + 1 : DEEPEST, allowance);
    } catch (error) {
      if (!isHearsayError(error) || options.signal?.aborted) throw error;
      // A summary is better than nothing.
      if ("article" in item) yield item;
      else yield unread(target, error.code, error.message);
    }
  }
}

/** The address of a page or list that an item only names, or of the article that it only sums up. */
function followed(item: Item, depth: number): string | undefined {
  if ("listed" in item) return isFollowed(item.listed, depth) ? item.listed.url : undefined;
  if ("article" in item && item.problems.some(({ code }) => code === "intake/summary-only")) return item.article.url ?? undefined;
  return undefined;
}

function isFollowed({ kind }: Listed["listed"], depth: number): boolean {
  return kind === "article" || depth + 1 < DEEPEST;
}

async function* fetchedItems(url: string, { fetcher, isKnown, cache, signal }: ItemsAtOptions): AsyncIterable<Item> {
  const kept = isKnown && cache?.get(url);
  const validators = kept && (await allKnown(kept.articles, isKnown)) ? kept : undefined;
  const fetched = await fetcher.fetch(url, { ...(validators ? { validators } : {}), ...(signal ? { signal } : {}) });
  if (fetched === "not modified") {
    yield { known: { input: url } };
    return;
  }
  const articles = new Set<string>();
  const asked: IsKnown | undefined =
    isKnown &&
    ((content) => {
      articles.add(content.rawHash);
      return isKnown(content);
    });
  yield* openItems([fetched.bytes], url, {
    url: fetched.url,
    retrievedAt: fetched.retrievedAt,
    ...(fetched.charset === null ? {} : { charset: fetched.charset }),
    ...(asked ? { isKnown: asked } : {}),
  });
  cache?.set(url, { ...fetched.validators, articles: [...articles] });
}

async function allKnown(articles: readonly string[], isKnown: IsKnown): Promise<boolean> {
  for (const rawHash of articles) if (!(await isKnown({ rawHash, url: null }))) return false;
  return articles.length > 0;
}

function unread(input: string, code: string, reason: string): Item {
  return { unread: { input, code, reason, failed: true } };
}
