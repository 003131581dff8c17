import fc from "fast-check";
import { expect, test } from "vitest";
import { keptByShortestEdit } from "./shortest-edit.ts";

/** The length of the longest common subsequence, by the textbook's table. */
function longestCommon(a: readonly number[], b: readonly number[]): number {
  const rows = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) rows[i]![j] = a[i - 1] === b[j - 1] ? rows[i - 1]![j - 1]! + 1 : Math.max(rows[i - 1]![j]!, rows[i]![j - 1]!);
  return rows[a.length]![b.length]!;
}
const list = fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 40 });

test("what is kept is the same on both sides, in order, and as long as can be", () => {
  fc.assert(
    fc.property(list, list, (a, b) => {
      const kept = keptByShortestEdit(a, b, 100)!;
      let [endA, endB] = [0, 0];
      for (const run of kept) {
        expect(run.a >= endA && run.b >= endB && run.length > 0).toBe(true);
        expect(a.slice(run.a, run.a + run.length)).toEqual(b.slice(run.b, run.b + run.length));
        [endA, endB] = [run.a + run.length, run.b + run.length];
      }
      expect(kept.reduce((sum, run) => sum + run.length, 0)).toBe(longestCommon(a, b));
    }),
    { numRuns: 500 },
  );
});

test("lists that are too different are given up", () => {
  expect(keptByShortestEdit([1, 2, 3, 4], [5, 6, 7, 8], 7)).toBeUndefined();
  expect(keptByShortestEdit([1, 2, 3, 4], [5, 6, 7, 8], 8)).toEqual([]);
  const [long, other] = [Array.from({ length: 50_000 }, (_, i) => i), Array.from({ length: 50_000 }, (_, i) => -i - 1)];
  expect(keptByShortestEdit(long, other, 500)).toBeUndefined();
});
