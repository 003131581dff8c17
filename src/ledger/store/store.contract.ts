import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { dossier } from "../../ask/dossier.ts";
import { trace } from "../../ask/trace.ts";
import { revisionIdOf } from "../../model/ids.ts";
import type { Reading } from "../../model/reading.ts";
import { faultsOf } from "../../model/reading-schema.ts";
import { exampleReading, STORY } from "./example-readings.contract.ts";
import type { HeldReading, Store } from "./store.ts";

/** What every store must do, whatever it lies on. */
export function storeContract(name: string, open: (clock: () => Date) => Promise<Store>): void {
  describe(name, () => {
    const begun = "2024-06-01T12:00:00Z";
    let now = begun;
    const clock = (): Date => new Date(now);
    const settled = async (): Promise<void> => {
      while ((await store.settle(100)) > 0);
    };
    const readings = STORY.map(exampleReading);
    let store: Store;
    beforeEach(async () => {
      now = begun;
      store = await open(clock);
    });
    afterEach(() => store.close());

    test("the examples themselves hold together", () => {
      expect(readings.flatMap(faultsOf)).toEqual([]);
    });

    test("a reading comes back as it was recorded", async () => {
      await store.record(readings);
      const { entities } = await store.find("Mara Quill");
      const held = await store.readingsWith(entities.map((e) => e.key));
      const byId = new Map(held.map((h) => [h.reading.article.id, h.reading]));
      for (const reading of readings) expect(byId.get(reading.article.id)).toEqual(reading);
      expect(held[0]!.recordedAt).toBe("2024-06-01T12:00:00.000Z");
    });

    test("current readings come newest first, page by page", async () => {
      await store.record(readings);
      const all = await store.newest(0, 100);
      expect(all).toHaveLength(new Set(readings.map((r) => r.article.id)).size);
      const days = all.map((h) => h.reading.article.publishedAt ?? "");
      expect(days).toEqual(days.toSorted().toReversed());
      const pages = [...(await store.newest(0, 2)), ...(await store.newest(2, 100))];
      expect(pages.map((h) => h.readingId)).toEqual(all.map((h) => h.readingId));
    });

    test("reading the same article twice adds nothing", async () => {
      const first = await store.record(readings);
      const before = await store.summary();
      const second = await store.record(readings);
      expect(first.every((r) => r.added)).toBe(true);
      expect(second.some((r) => r.added)).toBe(false);
      expect(await store.summary()).toEqual(before);
    });

    test("what has been read is known by the hash of its bytes, by this reader only, and from this address only where one is told", async () => {
      const { article, reader } = readings[0]!;
      const { rawHash } = article.custody;
      const asked = [
        { rawHash, url: null },
        { rawHash, url: article.url },
        { rawHash, url: "https://elsewhere.example/" },
        { rawHash: `sha256:${"0".repeat(64)}`, url: null },
      ];
      expect(await store.knows(asked, reader)).toEqual([false, false, false, false]);
      await store.record([readings[0]!]);
      expect(await store.knows(asked, reader)).toEqual([true, true, false, false]);
      expect(await store.knows(asked, { ...reader, version: "9.9.9" })).toEqual([false, false, false, false]);
      expect(await store.knows(asked, { ...reader, model: "another" })).toEqual([false, false, false, false]);
    });

    test("a newer reader's reading becomes the current one and the older stays", async () => {
      await store.record([exampleReading(STORY[0]!)]);
      await store.record([exampleReading({ ...STORY[0]!, version: "0.2.0" })]);
      await store.record([exampleReading({ ...STORY[0]!, version: "0.1.5" })]);
      const { entities } = await store.find("Ned Ashe");
      const held = await store.readingsWith(entities.map((e) => e.key));
      expect(held.map((h) => h.reading.reader.version)).toEqual(["0.2.0"]);
      expect(await store.summary()).toMatchObject({ articles: 1, readings: 3, claims: 1 });
    });

    test("another order of recording gives the same ledger", async () => {
      const seen = new Set<string>();
      await fc.assert(
        fc.asyncProperty(fc.shuffledSubarray(readings, { minLength: readings.length }), async (shuffled) => {
          const other = await open(clock);
          for (const reading of shuffled) await other.record([reading]);
          const { entities } = await other.find("mara quill");
          const held = await other.readingsWith(entities.map((e) => e.key));
          seen.add(JSON.stringify([await other.summary(), entities, held.map(plain)]));
          await other.close();
        }),
        { numRuns: 12 },
      );
      expect(seen.size).toBe(1);
    });

    test("people are found whatever the case and accents, and near names are offered where none fits", async () => {
      await store.record(readings);
      expect((await store.find("MARA  QUILL")).entities[0]).toMatchObject({ name: "Mara Quill", kind: "person", articles: 5 });
      const near = await store.find("Quill");
      expect(near.exact).toBe(false);
      expect(near.entities.map((e) => e.name)).toContain("Mara Quill");
      expect(await store.find("Nobody Atall")).toEqual({ exact: false, entities: [] });
    });

    test("a claim is found by the beginning of its id, and a prefix with odd characters finds no other", async () => {
      await store.record(readings);
      const { id } = readings[0]!.claims[0]!;
      const ids = async (prefix: string): Promise<Set<string>> => new Set((await store.claimsBy(prefix)).map((f) => f.claimId));
      expect(await ids(id.slice(0, 10))).toEqual(new Set([id]));
      expect(await ids("c%")).toEqual(new Set(readings.map((r) => r.claims[0]!.id)));
      expect(await store.claimsBy("czz")).toEqual([]);
    });

    test("claims on the same people belong to one proposition in either order, and a denial to what it denies", async () => {
      await store.record(readings);
      const held = await store.readingsWith((await store.find("Mara Quill")).entities.map((e) => e.key));
      const keyOf = (i: number): string =>
        held.find((h) => h.reading.article.id === readings[i]!.article.id)!.propositions.get(readings[i]!.claims[0]!.id)!;
      expect(keyOf(2)).toBe(keyOf(0));
      expect(keyOf(4)).toBe(keyOf(3));
      expect(keyOf(3)).not.toBe(keyOf(0));
      expect((await store.readingsOf(keyOf(0))).length).toBe(3);
    });

    test("what an outlet takes back by a correction counts no more, and marks those who passed it on, from then on", async () => {
      const [insider, relayed, other] = [STORY[0]!, STORY[1]!, STORY[4]!].map(exampleReading) as [Reading, Reading, Reading];
      const text = "Correction: an earlier version of this article named a couple.";
      const article = { ...insider.article, text, revision: revisionIdOf(text), status: "corrected" as const, modifiedAt: "2024-03-09" };
      const corrected = { ...insider, article, entities: [], sources: [], utterances: [], claims: [], lead: null };
      await store.record([insider, relayed, other]);
      await settled();
      const standing = async (options = {}) => (await dossier(store, "Ned Ashe", options)).propositions[0]!.standing;
      expect(await standing()).toMatchObject({ withdrawn: [], upstreamWithdrawn: [] });
      expect(await store.amended(["Starlight Weekly"], ["Ned Ashe"])).toEqual([]);
      now = "2024-06-02T12:00:00Z";
      await store.record([corrected]);
      await settled();
      expect(await store.amended(["Starlight Weekly", "Daily Lantern"], ["Ned Ashe", "Gwen Tarr"])).toEqual([insider.article.id]);
      expect(await store.amended(["Starlight Weekly"], ["Gwen Tarr"])).toEqual([]);
      expect(await store.amended(["Daily Lantern"], ["Ned Ashe"])).toEqual([]);
      expect(await standing()).toMatchObject({
        withdrawn: [{ claimId: insider.claims[0]!.id, outlet: "Starlight Weekly", withdrawn: true }],
        upstreamWithdrawn: [relayed.claims[0]!.id],
      });
      expect((await trace(store, relayed.claims[0]!.id)).standing.upstreamWithdrawn).toEqual([relayed.claims[0]!.id]);
      // As of the days before nothing had been taken back, nor had this ledger known of it.
      expect(await standing({ asOf: "2024-03-08" })).toMatchObject({ withdrawn: [], upstreamWithdrawn: [] });
      expect(await standing({ knownAt: "2024-06-01" })).toMatchObject({ withdrawn: [], upstreamWithdrawn: [] });
    });

    test("people of whom only a first name is told are not joined across articles", async () => {
      const suri = (outlet: string) => exampleReading({ outlet, publishedAt: "2024-05-01", a: "Sam", b: "Mara Quill" });
      await store.record([suri("The Courier"), suri("Daily Lantern")]);
      expect((await store.find("Sam")).entities).toHaveLength(2);
      await store.record([suri("Evening Post")]);
      expect((await store.find("Sam")).entities.map(({ articles, claims }) => [articles, claims])).toEqual([
        [1, 1],
        [1, 1],
        [1, 1],
      ]);
    });
  });
}

function plain(held: HeldReading): unknown {
  return { ...held, keys: [...held.keys], propositions: [...held.propositions] };
}
