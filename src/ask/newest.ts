import type { HeldReading, Store } from "../ledger/store/store.ts";

/** Questions on the whole ledger look at so many of its newest articles. */
const NEWEST = 1500;
const PAGE = 100;

export interface Newest<T> {
  readonly items: readonly T[];
  /** How many articles were looked at, and how many older ones were not. */
  readonly articles: number;
  readonly leftOut: number;
}

/** What `take` makes of the ledger's newest readings, page by page, so that what it leaves need not be held. */
export async function newestOf<T>(store: Store, take: (held: HeldReading) => readonly T[]): Promise<Newest<T>> {
  const items: T[] = [];
  let read = 0;
  while (read < NEWEST) {
    const page = await store.newest(read, Math.min(PAGE, NEWEST - read));
    for (const held of page) items.push(...take(held));
    read += page.length;
    if (page.length < PAGE) break;
  }
  return { items, articles: read, leftOut: (await store.articles()) - read };
}
