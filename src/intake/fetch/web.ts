import type { IsKnown, Item } from "../item.ts";
import { type FetchCache, openFetchCache } from "./fetch-cache.ts";
import type { Fetcher, FetcherOptions } from "./fetcher.ts";
import { itemsAt } from "./items-at.ts";

export interface WebOptions extends FetcherOptions {
  /** Fetch the pages too that a fetched feed or sitemap only names or sums up. */
  readonly follow?: boolean;
}

/** What one run fetches from the web. Nothing is opened before the first address. */
export interface Web {
  /** @throws {HearsayError} `intake/…` */
  itemsAt(url: string, asked: { readonly isKnown?: IsKnown; readonly signal?: AbortSignal }): AsyncIterable<Item>;
  /** Lets go of all connections, and keeps what servers said of their pages. */
  close(): Promise<void>;
}

/** @param cacheFile where is kept what servers said of their pages, to ask only for what has changed since */
export function webOf(options: WebOptions, cacheFile: string | undefined): Web {
  let fetching: Promise<Fetcher> | undefined;
  let cache: Promise<FetchCache> | undefined;
  return {
    async *itemsAt(url, { isKnown, signal }) {
      // The library that fetches is loaded with the first address.
      fetching ??= import("./fetcher.ts").then(({ openFetcher }) => openFetcher(options));
      const fetcher = await fetching;
      cache ??= cacheFile === undefined ? undefined : openFetchCache(cacheFile);
      const held = await cache;
      yield* itemsAt(url, {
        fetcher,
        follow: options.follow ?? false,
        ...(isKnown ? { isKnown } : {}),
        ...(held ? { cache: held } : {}),
        ...(signal ? { signal } : {}),
      });
    },
    async close() {
      await Promise.all([fetching?.then((fetcher) => fetcher.close()), cache?.then((held) => held.save())]);
    },
  };
}
