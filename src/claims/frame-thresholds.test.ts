import { expect, test } from "vitest";
import { PREDICATES } from "../model/vocabulary.ts";
import { THRESHOLD_GROUPS, THRESHOLDS, thresholdOf } from "./frame-thresholds.ts";

test("every predicate is in one group of thresholds", () => {
  expect(Object.values(THRESHOLD_GROUPS).flat().sort()).toEqual([...PREDICATES].sort());
});

test("a predicate's threshold is its group's, or another one's where other thresholds are given", () => {
  expect(thresholdOf("sued")).toBe(THRESHOLDS.news);
  expect(thresholdOf("sued", { ...THRESHOLDS, news: 0.9 })).toBe(0.9);
});
