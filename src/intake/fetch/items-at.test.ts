import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openFetchCache } from "./fetch-cache.ts";
import type { Fetcher, FetchRequest } from "./fetcher.ts";
import { type ItemsAtOptions, itemsAt } from "./items-at.ts";

const PAGE =
  "<html><head><title>Boats come in</title></head><body><article><p>The harbour of Ostrey is open again, and boats came in on Friday with people who had waited there for a week.</p></article></body></html>";

/** A fetcher over pages that are at hand; it tells what it was asked. */
function fetcherOf(pages: Record<string, string>, asked: string[] = []): Fetcher {
  return {
    async fetch(url: string, { validators }: FetchRequest = {}) {
      asked.push(`${url}${validators ? ` unless ${validators.etag}` : ""}`);
      if (validators?.etag === '"1"') return "not modified";
      const bytes = Buffer.from(pages[url] ?? "");
      return { url, bytes, charset: null, retrievedAt: "2026-01-01T00:00:00Z", validators: { etag: '"1"', lastModified: null } };
    },
    close: () => Promise.resolve(),
  };
}
async function found(url: string, options: ItemsAtOptions): Promise<string[]> {
  const list: string[] = [];
  for await (const item of itemsAt(url, options))
    list.push(
      "article" in item
        ? `article ${item.article.title}`
        : "known" in item
          ? "known"
          : "listed" in item
            ? `listed ${item.listed.url}`
            : item.unread.code,
    );
  return list;
}

test("an unchanged page is passed over only where the ledger knows what was in it", async () => {
  const file = join(mkdtempSync(join(tmpdir(), "hearsay-cache-")), "web.json");
  const asked: string[] = [];
  const known = new Set<string>();
  const isKnown: NonNullable<ItemsAtOptions["isKnown"]> = async ({ rawHash }) => known.has(rawHash);
  const fetcher = fetcherOf({ "https://a.example/1": PAGE }, asked);
  const cache = await openFetchCache(file);
  expect(await found("https://a.example/1", { fetcher, cache, isKnown: async ({ rawHash }) => !known.add(rawHash) })).toEqual([
    "article Boats come in",
  ]);
  await cache.save();
  const again = await openFetchCache(file);
  expect(await found("https://a.example/1", { fetcher, cache: again, isKnown })).toEqual(["known"]);
  // A ledger that lost it, or another: the page is fetched whole.
  known.clear();
  expect(await found("https://a.example/1", { fetcher, cache: again, isKnown })).toEqual(["article Boats come in"]);
  expect(await found("https://a.example/1", { fetcher, cache: again })).toEqual(["article Boats come in"]);
  expect(asked).toEqual(["https://a.example/1", 'https://a.example/1 unless "1"', "https://a.example/1", "https://a.example/1"]);
});

test.each([
  "",
  "{",
  "[]",
  '{"format":"hearsay-fetch/1"}',
  '{"format":"hearsay-fetch/1","entries":{"a":1,"b":{"etag":1,"lastModified":null,"articles":[]}}}',
])("a file that holds %s is begun anew", async (text) => {
  const file = join(mkdtempSync(join(tmpdir(), "hearsay-cache-")), "web.json");
  writeFileSync(file, text);
  const cache = await openFetchCache(file);
  expect(cache.get("https://a.example/1")).toBeUndefined();
  cache.set("https://a.example/1", { etag: '"1"', lastModified: null, articles: ["sha256:00"] });
  await cache.save();
  expect((await openFetchCache(file)).get("https://a.example/1")).toEqual({ etag: '"1"', lastModified: null, articles: ["sha256:00"] });
});

test("a place where nothing can be written costs nothing but the file", async () => {
  const cache = await openFetchCache("/nowhere/at/all.json");
  cache.set("https://a.example/1", { etag: '"1"', lastModified: null, articles: ["sha256:00"] });
  await cache.save();
});
