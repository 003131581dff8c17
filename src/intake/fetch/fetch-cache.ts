import { createHash } from "node:crypto";
import { readFile, rename, writeFile } from "node:fs/promises";
import type { Validators } from "./fetcher.ts";

/** What is kept of an answer, to ask later only for what has changed since. */
export interface CacheEntry extends Validators {
  /** The hashes of the articles that were in the answer: only where a ledger still knows them all may an unchanged answer be passed over. */
  readonly articles: readonly string[];
}

/** Answers of earlier runs, by address. Beside a ledger, a small file; addresses stand in it as hashes, since they may name people. */
export interface FetchCache {
  get(url: string): CacheEntry | undefined;
  set(url: string, entry: CacheEntry): void;
  /** Writes what was set. A failure to write costs a full answer the next time, and is none. */
  save(): Promise<void>;
}

const FORMAT = "hearsay-fetch/1";
/** The oldest are dropped beyond it. */
const MOST_ENTRIES = 50_000;
const MOST_ARTICLES = 2000;

/** Opens the file, or begins a new one where there is none that can be read. */
export async function openFetchCache(file: string): Promise<FetchCache> {
  const entries = new Map<string, CacheEntry>(await entriesIn(file));
  let changed = false;
  return {
    get: (url) => entries.get(keyOf(url)),
    set(url, { etag, lastModified, articles }) {
      const key = keyOf(url);
      const useful = (etag !== null || lastModified !== null) && articles.length > 0 && articles.length <= MOST_ARTICLES;
      changed = entries.delete(key) || useful || changed;
      if (useful) entries.set(key, { etag, lastModified, articles });
    },
    async save() {
      if (!changed) return;
      const kept = [...entries].slice(-MOST_ENTRIES);
      const next = `${file}.${process.pid}.tmp`;
      await writeFile(next, JSON.stringify({ format: FORMAT, entries: Object.fromEntries(kept) })).then(
        () => rename(next, file),
        () => undefined,
      );
      changed = false;
    },
  };
}

async function entriesIn(file: string): Promise<[string, CacheEntry][]> {
  try {
    const { format, entries } = JSON.parse(await readFile(file, "utf8")) as { format?: unknown; entries?: Record<string, unknown> };
    return format === FORMAT ? Object.entries(entries ?? {}).filter((pair): pair is [string, CacheEntry] => isEntry(pair[1])) : [];
  } catch {
    return [];
  }
}

function isEntry(value: unknown): value is CacheEntry {
  if (typeof value !== "object" || value === null) return false;
  const { etag, lastModified, articles } = value as Record<string, unknown>;
  const isText = (v: unknown): boolean => v === null || typeof v === "string";
  return isText(etag) && isText(lastModified) && Array.isArray(articles) && articles.every((a) => typeof a === "string");
}

function keyOf(url: string): string {
  return createHash("sha256").update(url).digest("hex").slice(0, 32);
}
