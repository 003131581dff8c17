import fc from "fast-check";
import { expect, test } from "vitest";
import { randomFrom } from "../likeness/planted.ts";
import { FORMAT_SEEDS, spoiled } from "./format-seeds.ts";
import { itemFaultsOf } from "./item-faults-of.ts";

test.each(FORMAT_SEEDS.map((seed) => [seed.name, seed] as const))("%s is whole before it is spoiled", async (name, { bytes, pack }) => {
  const { faults, items } = await itemFaultsOf(pack ? pack(bytes) : bytes, name);
  expect(faults).toEqual([]);
  expect(items).toBeGreaterThan(0);
});

test("three hundred spoiled feeds, letters, lines and archives are opened or refused in a sentence, and keep every invariant", async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...FORMAT_SEEDS), fc.constantFrom(...FORMAT_SEEDS), fc.integer(), async (seed, other, number) => {
      expect((await itemFaultsOf(spoiled(seed, other, randomFrom(number)), seed.name)).faults).toEqual([]);
    }),
    { numRuns: 300, seed: 7 },
  );
}, 60_000);
