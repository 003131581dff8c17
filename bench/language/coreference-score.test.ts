import { expect, test } from "vitest";
import { type Chains, coreferenceScore } from "./coreference-score.ts";

const scoreOf = (gold: Chains, found: Chains) => {
  const score = coreferenceScore();
  score.add(gold, found);
  return Object.fromEntries(Object.entries(score.average()).map(([k, v]) => [k, Math.round(v * 1000) / 1000]));
};

test("chains that agree score one, chains that share nothing score zero", () => {
  const gold = [
    ["a", "b", "c"],
    ["d", "e"],
  ];
  expect(scoreOf(gold, gold)).toEqual({ muc: 1, b3: 1, ceafe: 1, conll: 1 });
  expect(scoreOf(gold, [["x", "y"]])).toEqual({ muc: 0, b3: 0, ceafe: 0, conll: 0 });
});

// The examples of Luo (2005), table 1: truth {1..5} {6,7} {8,9,A,B,C}; responses that join two of them, or all.
const TRUTH = [
  ["1", "2", "3", "4", "5"],
  ["6", "7"],
  ["8", "9", "A", "B", "C"],
];
test.each([
  [
    [
      ["1", "2", "3", "4", "5"],
      ["6", "7", "8", "9", "A", "B", "C"],
    ],
    { muc: 0.947, b3: 0.865, ceafe: 0.733 },
  ],
  [
    [
      ["1", "2", "3", "4", "5", "8", "9", "A", "B", "C"],
      ["6", "7"],
    ],
    { muc: 0.947, b3: 0.737, ceafe: 0.667 },
  ],
  [[["1", "2", "3", "4", "5", "6", "7", "8", "9", "A", "B", "C"]], { muc: 0.9, b3: 0.545, ceafe: 0.294 }],
])("the responses of Luo's table score as he computed", (found, expected) => {
  expect(scoreOf(TRUTH, found)).toMatchObject(expected);
});
