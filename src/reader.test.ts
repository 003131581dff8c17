import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { openArticles } from "./intake/open.ts";
import type { Article } from "./model/article.ts";
import { chainOfClaim } from "./model/chain.ts";
import type { Reading } from "./model/reading.ts";
import { faultsOf, parseReading } from "./model/reading-schema.ts";
import { openReader } from "./reader.ts";
import { openReaderPool } from "./reader-pool.ts";

const examples = join(import.meta.dirname, "..", "fixtures", "examples");
const articles: Article[] = [];
for (const file of readdirSync(examples).sort())
  for await (const { article } of openArticles(readFileSync(join(examples, file)), file)) articles.push(article);

/** A claim in words: predicate, ends, chain. */
const worded = (reading: Reading): string[] =>
  reading.claims.map((c) => {
    const name = (id: string): string => reading.entities.find((e) => e.id === id)!.name;
    const object = c.object === null ? "–" : "entity" in c.object ? name(c.object.entity) : String(c.object.value);
    return `${c.negated ? "not " : ""}${c.predicate}(${c.subject === null ? "–" : name(c.subject)}, ${object})${c.ended ? " ended" : ""} [${chainOfClaim(reading, c).join(" < ")}]`;
  });

describe.each(["rules", "model"] as const)("the reader by %s", async (annotator) => {
  const reader = await openReader({ annotator });
  afterAll(() => reader.close());

  test("gives readings that hold together, on every example", async () => {
    for (const article of articles) {
      const reading = await reader.read(article);
      expect(faultsOf(reading)).toEqual([]);
      expect(parseReading(JSON.stringify(reading))).toEqual(reading);
      expect(reading.claims.length).toBeGreaterThan(1);
      expect(new Set(reading.claims.map((c) => c.id)).size).toBe(reading.claims.length);
    }
  });

  test("keeps an insider's word the insider's, and a rumour nobody's", async () => {
    const claims = worded(await reader.read(articles[0]!));
    expect(
      claims.some((c) =>
        /^partner\(Mara Quill, Ned Ashe\) \[Starlight Weekly < unnamed@Starlight Weekly\]|^partner\(Ned Ashe, Mara Quill\) \[Starlight/.test(c),
      ),
    ).toBe(true);
    expect(claims.some((c) => /^partner\(.*Theo Marsh.*\[\?\]$/.test(c))).toBe(true);
    expect(claims.some((c) => /^partner\(.*Theo Marsh.*\[\]$/.test(c))).toBe(false);
    expect(claims).toContain("age(Mara Quill, 34) []");
  });

  test("says which rule or head made each claim, and with what it was read", async () => {
    const reading = await reader.read(articles[0]!);
    for (const c of reading.claims) expect(c.why).toMatch(/^[a-z-]+\/[a-z-]+$/);
    expect(reading.reader.model === null).toBe(annotator === "rules");
  });
});

test("a pool of readers gives the same readings, in any worker", async () => {
  const [alone, pool] = await Promise.all([openReader(), openReaderPool(2)]);
  const read = await Promise.all(articles.map((a) => pool.read(a)));
  for (const [i, article] of articles.entries()) expect(read[i]).toEqual(await alone.read(article));
  await Promise.all([alone.close(), pool.close()]);
});

test("a reader that is stopped says why", async () => {
  const pool = await openReaderPool(1, { annotator: "rules" });
  await expect(pool.read(articles[0]!, { signal: AbortSignal.abort(new Error("enough")) })).rejects.toThrow("enough");
  await pool.close();
});
