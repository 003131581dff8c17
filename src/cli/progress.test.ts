import { expect, test } from "vitest";
import { barText } from "./progress.ts";

test.each([
  [barText(120, 460, 4), "[█████···············] 120/460 · 30.0/s · 12 s left"],
  [barText(1204, 3, 40, { done: 312_000_000, total: 1_040_000_000 }), "[██████··············] 1,204 · 30.1/s · 312 MB of 1.0 GB · 2 min left"],
  [barText(0, 0, 0), "[····················] 0/0 · 0.0/s · 0 s left"],
])("%s", (bar, expected) => {
  expect(bar).toBe(expected);
});
