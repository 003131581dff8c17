import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exportLines, importLines } from "../../exchange.ts";
import { exampleReading, STORY } from "./example-readings.contract.ts";
import type { Store } from "./store.ts";

const linesOf = (store: Store): Promise<string[]> => Array.fromAsync(exportLines(store));
const stream = async function* (lines: readonly string[]): AsyncIterable<string> {
  yield* lines;
};
const take = (store: Store, lines: readonly string[]) => Array.fromAsync(importLines(store, stream(lines)));

/** Moving a ledger from one store to another (or the same sort of store): nothing is lost, nothing is twice. */
export function exchangeContract(
  name: string,
  open: (clock: () => Date) => Promise<Store>,
  openOther: (clock: () => Date) => Promise<Store> = open,
): void {
  const at = (time: string) => () => new Date(time);

  describe(`${name}: export and import`, () => {
    test("exported, imported and exported again is the same to the byte, whatever was recorded when", async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.shuffledSubarray([...STORY], { minLength: 1 }),
          fc.array(fc.constantFrom("0.1.0", "0.2.0"), { minLength: 1 }),
          async (said, versions) => {
            let minute = 0;
            const store = await open(() => new Date(Date.UTC(2024, 5, 1, 12, minute++)));
            for (const version of versions) for (const s of said) await store.record([exampleReading({ ...s, version })]);
            await store.judge({ id: "j0a", verdict: "different", a: "pa", b: "pb", undoes: null, by: "ed", at: "2024-06-02T00:00:00.000Z" });
            const lines = await linesOf(store);
            const other = await openOther(at("2030-01-01T00:00:00Z"));
            const results = await take(other, lines);
            expect(results.filter((x) => "reason" in x || !x.added)).toEqual([]);
            expect(await linesOf(other)).toEqual(lines);
            // And back: nothing is new.
            expect((await take(store, lines)).filter((x) => "reason" in x || x.added)).toEqual([]);
            expect(await linesOf(store)).toEqual(lines);
            while ((await store.settle(50)) > 0);
            while ((await other.settle(50)) > 0);
            expect(JSON.stringify(await other.find("Mara Quill"))).toBe(JSON.stringify(await store.find("Mara Quill")));
            await Promise.all([store.close(), other.close()]);
          },
        ),
        { numRuns: 6 },
      );
    }, 60_000);

    test("two ledgers joined in either order are one; what both have keeps the earlier time", async () => {
      const [a, b, ab, ba] = await Promise.all([
        open(at("2024-06-01T00:00:00Z")),
        open(at("2024-05-01T00:00:00Z")),
        open(at("2024-07-01T00:00:00Z")),
        openOther(at("2024-07-01T00:00:00Z")),
      ]);
      await a.record(STORY.slice(0, 3).map(exampleReading));
      await b.record(STORY.slice(2).map(exampleReading));
      const [left, right] = [await linesOf(a), await linesOf(b)];
      for (const lines of [left, right]) await take(ab, lines);
      for (const lines of [right, left]) await take(ba, lines);
      expect(await linesOf(ba)).toEqual(await linesOf(ab));
      expect(JSON.parse((await linesOf(ab)).find((line) => line.includes("Gossip Harbour"))!).recordedAt.article).toBe("2024-05-01T00:00:00.000Z");
      await Promise.all([a, b, ab, ba].map((s) => s.close()));
    });

    test("a bad line is told by its number and the rest goes in", async () => {
      const store = await open(at("2024-06-01T00:00:00Z"));
      await store.record(STORY.slice(0, 2).map(exampleReading));
      const [head, first, second] = await linesOf(store);
      const other = await openOther(at("2024-06-01T00:00:00Z"));
      const edited = JSON.parse(second!);
      edited.reading.article.text = edited.reading.article.text.replace("Mara", "Dora");
      const results = await take(other, [head!, "{", first!, JSON.stringify(edited), '{"judgement":{"id":"j1","verdict":"maybe"}}', "[]", ""]);
      expect(results.flatMap((x) => ("reason" in x ? [x.line] : []))).toEqual([2, 4, 5, 6]);
      expect((await other.summary()).readings).toBe(1);
      await Promise.all([store.close(), other.close()]);
    });

    test.each([[[]], [["{}"]], [["Some notes."]], [['{"format":"another/1"}']]])("%j is no export", async (lines) => {
      const store = await open(at("2024-06-01T00:00:00Z"));
      await expect(take(store, lines)).rejects.toMatchObject({ code: "ledger/no-export" });
      await store.close();
    });
  });

  describe(`${name}: readers`, () => {
    const versions = (...list: string[]) => list.map((version) => exampleReading({ ...STORY[0]!, version }));

    test("what an older version read is outdated, what this or a newer one read is not", async () => {
      const store = await open(at("2024-06-01T00:00:00Z"));
      await store.record([
        ...versions("0.1.0", "0.2.0"),
        exampleReading({ ...STORY[1]!, version: "0.1.0" }),
        exampleReading({ ...STORY[3]!, version: "0.3.0" }),
      ]);
      const reader = { name: "example", version: "0.2.0", model: null, backend: null };
      expect((await store.outdated(reader, null, 10)).map((h) => h.reading.article.outlet?.name)).toEqual(["Daily Lantern"]);
      expect(await store.outdated({ ...reader, version: "0.1.0" }, null, 10)).toEqual([]);
      const all = await store.outdated({ ...reader, version: "1.0.0" }, null, 10);
      expect(all).toHaveLength(3);
      expect((await store.outdated({ ...reader, version: "1.0.0" }, all[0]!.reading.article.id, 1))[0]!.readingId).toBe(all[1]!.readingId);
      await store.close();
    });

    test("pruning removes what a newer reader's reading replaced, and nothing else", async () => {
      const store = await open(at("2024-06-01T00:00:00Z"));
      await store.record([...versions("0.1.0", "0.3.0", "0.2.0"), exampleReading(STORY[1]!)]);
      while ((await store.settle(50)) > 0);
      const before = await store.find("Mara Quill");
      expect(await store.prune()).toBe(2);
      expect(await store.prune()).toBe(0);
      expect(await store.summary()).toMatchObject({ readings: 2, articles: 2, claims: 2 });
      expect((await store.kept(null, 10)).map((k) => k.reading.reader.version).sort()).toEqual(["0.1.0", "0.3.0"]);
      expect(await store.find("Mara Quill")).toEqual(before);
      await store.close();
    });
  });
}
