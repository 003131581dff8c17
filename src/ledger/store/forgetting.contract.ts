import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { dossier } from "../../ask/dossier.ts";
import { forget } from "../../ask/forget.ts";
import { faultsOf } from "../../model/reading-schema.ts";
import { exampleReading, STORY } from "./example-readings.contract.ts";
import type { Store } from "./store.ts";

/** What forgetting must do on every store. `holds` tells which of the words are found in the database's files. */
export function forgettingContract(
  name: string,
  open: () => Promise<{ store: Store; holds?: (words: readonly string[]) => Promise<string[]> }>,
): void {
  describe(`forgetting on ${name}`, () => {
    const readings = STORY.map(exampleReading);
    let store: Store;
    let holds: ((words: readonly string[]) => Promise<string[]>) | undefined;
    beforeEach(async () => {
      ({ store, holds } = await open());
      await store.record(readings);
      while ((await store.settle(100)) > 0);
    });
    afterEach(() => store.close());

    const everything = async (): Promise<string> => {
      while ((await store.settle(100)) > 0);
      const held = await store.newest(0, 100);
      return JSON.stringify([
        await store.kept(null, 100),
        held.map((h) => ({ ...h, keys: [...h.keys] })),
        await store.judgements(),
        await store.summary(),
      ]);
    };
    const faults = async (): Promise<string[]> => (await store.kept(null, 100)).flatMap((k) => faultsOf(k.reading));

    test("a person's name is nowhere afterwards, and spans hold", async () => {
      if (holds) expect(await holds(["Mara", "Quill"])).toEqual(["Mara", "Quill"]);
      const { claims, articles, done, left } = await forget(store, "Mara Quill");
      expect({ claims, articles, done, left }).toEqual({ claims: 5, articles: 5, done: true, left: null });
      expect(await everything()).not.toMatch(/mara|quill/i);
      expect(await faults()).toEqual([]);
      expect((await store.find("Mara Quill")).exact).toBe(false);
      if (holds) expect(await holds(["Mara", "Quill", "mara", "quill"])).toEqual([]);
    });

    test("others keep what is said of them, and are told that something was removed", async () => {
      await forget(store, "Mara Quill");
      const { removed, propositions, articles } = await dossier(store, "Ned Ashe");
      expect({ removed, propositions, articles: articles.length }).toEqual({ removed: 3, propositions: [], articles: 3 });
    });

    test("reading the same articles again, by this or a newer reader, does not bring the name back", async () => {
      await forget(store, "Mara Quill");
      const before = await everything();
      expect((await store.record(readings)).some((r) => r.added)).toBe(false);
      expect(await everything()).toBe(before);
      await store.record(STORY.map((said) => exampleReading({ ...said, version: "0.2.0" })));
      expect(await everything()).not.toMatch(/mara|quill/i);
      expect(await faults()).toEqual([]);
      expect(await store.knows([{ rawHash: readings[0]!.article.custody.rawHash, url: null }], readings[0]!.reader)).toEqual([true]);
      expect((await dossier(store, "Ned Ashe")).removed).toBe(3);
    });

    test("an article that names a forgotten person later is recorded without the name", async () => {
      await forget(store, "Mara Quill");
      await store.record([exampleReading({ outlet: "Harbour Post", publishedAt: "2024-06-01", a: "Ned Ashe", b: "Mara Quill", by: "Ned Ashe" })]);
      expect(await everything()).not.toMatch(/mara|quill/i);
      expect((await dossier(store, "Ned Ashe")).removed).toBe(4);
    });

    test("a claim goes with its evidence, from every copy of the text, and its standing says so", async () => {
      const before = await dossier(store, "Ned Ashe");
      const line = before.propositions[0]!.lines[0]!;
      await forget(store, line.id);
      const after = await dossier(store, "Ned Ashe");
      expect(after.propositions[0]!.lines).toHaveLength(before.propositions[0]!.lines.length - 2);
      expect(after.propositions[0]!.standing.removed).toBe(2);
      expect((await everything()).split(line.evidence)).toHaveLength(1);
      expect((await store.record(readings)).some((r) => r.added)).toBe(false);
      expect(await faults()).toEqual([]);
    });

    test("an article goes whole, is not read again, and the standing says so", async () => {
      const { id } = readings[3]!.article;
      const { articles } = await forget(store, id);
      expect(articles).toBe(1);
      expect((await everything()).includes("Theo Marsh said")).toBe(false);
      expect((await store.record([readings[3]!]))[0]!.added).toBe(false);
      const { propositions } = await dossier(store, "Theo Marsh");
      expect(propositions.map((p) => [p.lines.length, p.standing.removed])).toEqual([[1, 1]]);
    });

    test("a dry run changes nothing", async () => {
      const before = await everything();
      expect(await forget(store, "Mara Quill", { dryRun: true })).toMatchObject({ claims: 5, articles: 5, done: false });
      expect(await everything()).toBe(before);
    });

    test("a judgement on the forgotten stays as a row that names nobody", async () => {
      const appearances = await store.appearances((await store.find("Ned Ashe")).entities[0]!.key);
      const [a, b] = [appearances[0]!.key, (await store.appearances((await store.find("Mara Quill")).entities[0]!.key))[0]!.key].sort();
      await store.judge({ id: "j0123456789ab", verdict: "different", a: a!, b: b!, undoes: null, by: "ed", at: "2024-06-01T12:00:00.000Z" });
      await forget(store, "Mara Quill");
      const [judgement] = await store.judgements();
      expect(judgement).toMatchObject({ verdict: "different", by: "ed" });
      for (const key of [judgement!.id, judgement!.a, judgement!.b]) expect(["j0123456789ab", a, b]).not.toContain(key);
    });
  });
}
