import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Reading } from "../../model/reading.ts";
import type { Judgement } from "../identity/judgement.ts";
import { exampleReading } from "./example-readings.contract.ts";
import type { Store } from "./store.ts";

const said = (publishedAt: string, a: string, b: string): Reading => exampleReading({ outlet: `The ${publishedAt} Courier`, publishedAt, a, b });

/** Mara Quill twice beside Ned Ashe; a namesake ten years before; "Orla" beside the two, and an Orla of somebody else. */
const READINGS = [
  said("2024-03-04", "Mara Quill", "Ned Ashe"),
  said("2024-04-01", "Ned Ashe", "Mara Quill"),
  said("2014-01-05", "Mara Quill", "Bo Finch"),
  said("2024-05-06", "Ned Ashe", "Orla Venn"),
  said("2024-06-07", "Orla", "Ned Ashe"),
  said("2019-06-07", "Orla", "Ivo Tarn"),
];

/** What every store must do about who is whom. */
export function peopleContract(name: string, open: () => Promise<Store>): void {
  describe(`${name}: people`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());
    const settle = async (portion = 200): Promise<void> => {
      while ((await store.settle(portion)) > 0);
    };
    const keysOf = async (who: string): Promise<string[]> => (await store.find(who)).entities.map((e) => e.key);
    const judged = (verdict: Judgement["verdict"], a: string | null, b: string | null, more: Partial<Judgement> = {}): Judgement => ({
      id: `j-${verdict}-${more.at ?? ""}`,
      verdict,
      a,
      b,
      undoes: null,
      by: "ed",
      at: "2024-07-01T00:00:00Z",
      ...more,
    });

    test("namesakes of whom nothing shared is told are two, each with what tells him apart", async () => {
      await store.record(READINGS);
      await settle();
      const keys = await keysOf("mara quill");
      expect(keys).toHaveLength(2);
      expect((await store.readingsWith([keys[0]!])).map((h) => h.reading.article.publishedAt).sort()).toEqual(["2024-03-04", "2024-04-01"]);
      expect((await store.sketch(keys[0]!))?.told).toContain("beside ned ashe");
      expect((await store.sketch(keys[1]!))?.told).toContain("beside bo finch");
    });

    test("claims, keys and propositions follow a judgement, and follow it back when it is taken back", async () => {
      await store.record(READINGS);
      await settle();
      const before = await keysOf("mara quill");
      const anchors = await Promise.all(before.map(async (key) => (await store.sketch(key))!.anchor));
      const split = (await store.readingsWith([before[1]!]))[0]!;
      const proposition = split.propositions.get(split.reading.claims[0]!.id)!;
      await store.judge(judged("same", anchors[0]!, anchors[1]!));
      await settle();
      const joined = await keysOf("mara quill");
      expect(joined).toEqual([before[0]]);
      expect(await store.readingsWith(joined)).toHaveLength(3);
      // The key of an appearance leads to whoever it is now; the proposition's key of then to its claims.
      expect(await keysOf(anchors[1]!)).toEqual(joined);
      const now = (await store.readingsWith(joined)).find((h) => h.readingId === split.readingId)!;
      expect(now.propositions.get(split.reading.claims[0]!.id)).not.toBe(proposition);
      await store.judge(judged("undo", null, null, { undoes: "j-same-", at: "2024-07-02T00:00:00Z" }));
      await settle();
      expect(await keysOf("mara quill")).toEqual(before);
      expect((await store.readingsOf(proposition)).map((h) => h.readingId)).toEqual([split.readingId]);
      expect((await store.judgements()).map((j) => j.verdict)).toEqual(["same", "undo"]);
    });

    test("a given name alone goes where two attributes fit, and nowhere else", async () => {
      await store.record([...READINGS, said("2024-06-08", "Orla Venn", "Ned Ashe")]);
      await settle();
      // Kin of Ned Ashe and beside him: his partner. The other Orla is nobody's.
      const venn = await keysOf("orla venn");
      expect(venn).toHaveLength(1);
      expect((await store.readingsWith(venn)).map((h) => h.reading.article.publishedAt).sort()).toEqual(["2024-05-06", "2024-06-07", "2024-06-08"]);
    });

    test("a newer reading of an article takes its people with it", async () => {
      await store.record(READINGS);
      await settle();
      await store.record([
        exampleReading({ outlet: "The 2014-01-05 Courier", publishedAt: "2014-01-05", a: "Mara Quill", b: "Bo Finch", version: "0.3.0" }),
      ]);
      await settle();
      const keys = await keysOf("mara quill");
      expect(keys).toHaveLength(2);
      expect((await store.readingsWith([keys[1]!])).map((h) => h.reading.reader.version)).toEqual(["0.3.0"]);
    });

    test("any order of recording, settled in any portions, gives the same people, keys and propositions", async () => {
      const seen = new Set<string>();
      await fc.assert(
        fc.asyncProperty(
          fc.shuffledSubarray(READINGS, { minLength: READINGS.length }),
          fc.integer({ min: 1, max: 7 }),
          fc.boolean(),
          async (shuffled, portion, between) => {
            const other = await open();
            for (const reading of shuffled) {
              await other.record([reading]);
              if (between) await other.settle(portion);
            }
            while ((await other.settle(portion)) > 0);
            const held = await other.newest(0, 20);
            seen.add(JSON.stringify([held.map((h) => [h.readingId, [...h.keys], [...h.propositions]]), (await other.find("mara quill")).entities]));
            await other.close();
          },
        ),
        { numRuns: 8 },
      );
      expect(seen.size).toBe(1);
    });
  });
}
