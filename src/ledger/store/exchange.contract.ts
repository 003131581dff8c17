import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dossier } from "../../ask/dossier.ts";
import { forget } from "../../ask/forget.ts";
import { exportLines, importLines } from "../../exchange.ts";
import { faultsOf } from "../../model/reading-schema.ts";
import { exampleReading, STORY } from "./example-readings.contract.ts";
import type { Store } from "./store.ts";

const linesOf = (store: Store): Promise<string[]> => Array.fromAsync(exportLines(store));
const stream = async function* (lines: readonly string[]): AsyncIterable<string> {
  yield* lines;
};
const take = (store: Store, lines: readonly string[]) => Array.fromAsync(importLines(store, stream(lines)));

const removedFrom = async (store: Store) => {
  const { removed, propositions } = await dossier(store, "Ned Ashe");
  return { removed, standings: propositions.map((p) => p.standing) };
};

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
            expect(results.filter((x) => !("added" in x) || !x.added)).toEqual([]);
            expect(await linesOf(other)).toEqual(lines);
            // And back: nothing is new.
            expect((await take(store, lines)).filter((x) => !("added" in x) || x.added)).toEqual([]);
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

  describe(`${name}: what was forgotten moves along`, () => {
    const readings = STORY.map(exampleReading);
    const day = at("2024-06-01T00:00:00Z");
    const filled = async (how: (clock: () => Date) => Promise<Store>, some = readings): Promise<Store> => {
      const store = await how(day);
      await store.record(some);
      await settled(store);
      return store;
    };
    const settled = async (store: Store): Promise<Store> => {
      while ((await store.settle(100)) > 0);
      return store;
    };
    const everything = async (store: Store): Promise<string> =>
      JSON.stringify([await store.kept(null, 100), await store.judgements(), await store.summary()]);
    const close = (...stores: Store[]) => Promise.all(stores.map((s) => s.close()));
    /** Each way of forgetting, and what is nowhere afterwards. */
    const WAYS: readonly (readonly [what: string, words: RegExp, how: (store: Store) => Promise<unknown>])[] = [
      ["a person", /mara|quill/i, (store) => forget(store, "Mara Quill")],
      ["an article", /Theo Marsh said/, (store) => forget(store, readings[3]!.article.id)],
      ["a claim", /Mara Quill is dating Theo Marsh/, async (store) => forget(store, readings[4]!.claims[0]!.id)],
      [
        "a person, then an article of his",
        /mara|quill|Theo Marsh said/i,
        async (store) => {
          await forget(store, "Mara Quill");
          const held = (await store.newest(0, 100)).find((h) => h.reading.article.text.includes("Theo Marsh said"))!;
          await forget(store, held.reading.article.id);
        },
      ],
    ];

    test.each(WAYS)("%s: exported, imported and exported again is the same to the byte, and stays forgotten there", async (_, words, how) => {
      const store = await filled(open);
      await how(store);
      const lines = await linesOf(store);
      expect(lines.join("\n")).not.toMatch(words);
      const other = await openOther(day);
      expect((await take(other, lines)).filter((x) => !("added" in x) || !x.added)).toEqual([]);
      await settled(other);
      expect(await linesOf(other)).toEqual(lines);
      expect((await take(other, lines)).filter((x) => !("added" in x) || x.added)).toEqual([]);
      // What is told to have been removed is the same, and reading the articles again brings nothing back.
      expect(await removedFrom(other)).toEqual(await removedFrom(store));
      for (const [s, version] of [store, other].flatMap((s) => [[s, "0.1.0"] as const, [s, "0.2.0"] as const])) {
        await s.record(STORY.map((said) => exampleReading({ ...said, version })));
        await settled(s);
      }
      expect(await everything(other)).not.toMatch(words);
      expect(await linesOf(other)).toEqual(await linesOf(store));
      await close(store, other);
    });

    test.each(WAYS)("%s is forgotten where it is known still, in whichever order the two are joined", async (_, words, how) => {
      const [forgetful, knowing] = [await filled(open), await filled(openOther)];
      await how(forgetful);
      const [left, right] = [await linesOf(forgetful), await linesOf(knowing)];
      expect(right.join("\n")).toMatch(words);
      const told = await take(knowing, left);
      expect(told.at(-1)).toEqual({ erasedFrom: expect.any(Number), left: null });
      await take(forgetful, right);
      await Promise.all([settled(knowing), settled(forgetful)]);
      expect(await everything(knowing)).not.toMatch(words);
      expect(await linesOf(knowing)).toEqual(await linesOf(forgetful));
      await close(forgetful, knowing);
    });

    test("two ledgers with keys of their own: each forgets what the other did, in whichever order they are joined, and so does what is read later", async () => {
      const three = exampleReading({ outlet: "Harbour Post", publishedAt: "2024-05-02", a: "Ned Ashe", b: "Mara Quill", by: "Theo Marsh" });
      const [one, two, ab, ba] = [
        await filled(open, [...readings, three]),
        await filled(openOther, [...readings, three]),
        await open(day),
        await openOther(day),
      ];
      await forget(one, "Mara Quill");
      await forget(two, "Theo Marsh");
      const [left, right] = [await linesOf(one), await linesOf(two)];
      for (const lines of [left, right]) await take(ab, lines);
      for (const lines of [right, left]) await take(ba, lines);
      await Promise.all([settled(ab), settled(ba)]);
      expect(await everything(ab)).not.toMatch(/mara|quill|theo|marsh/i);
      expect(await linesOf(ba)).toEqual(await linesOf(ab));
      expect((await ab.forgotten()).filter((row) => "key" in row)).toHaveLength(2);
      expect(await removedFrom(ab)).toEqual(await removedFrom(ba));
      expect((await removedFrom(ab)).removed).toBe(5);
      await ab.record([
        ...readings,
        exampleReading({ outlet: "Harbour Post", publishedAt: "2024-06-01", a: "Theo Marsh", b: "Mara Quill", by: "Ned Ashe" }),
      ]);
      await settled(ab);
      expect(await everything(ab)).not.toMatch(/mara|quill|theo|marsh/i);
      expect((await ab.newest(0, 100)).flatMap((h) => faultsOf(h.reading))).toEqual([]);
      expect(await ab.knows([{ rawHash: readings[0]!.article.custody.rawHash, url: null }], readings[0]!.reader)).toEqual([true]);
      await close(one, two, ab, ba);
    });

    test("without the key no name can be tested, and nothing is known again", async () => {
      const store = await filled(open);
      await forget(store, "Mara Quill");
      const lines = await Array.fromAsync(exportLines(store, { withoutKey: true }));
      const { key } = (await store.forgotten()).find((row) => "key" in row) as { key: string };
      expect(lines.join("\n")).not.toContain(key);
      expect(lines.join("\n")).not.toMatch(/"mark":"|"erasure"|"removedClaim"|mara/i);
      const other = await openOther(day);
      expect((await take(other, lines)).filter((x) => !("added" in x) || !x.added)).toEqual([]);
      expect(await linesOf(other)).toEqual(lines);
      expect((await other.record(readings)).every((r) => r.added)).toBe(true);
      await close(store, other);
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
