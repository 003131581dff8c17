import { expect, test } from "vitest";
import type { Predicate } from "../model/vocabulary.ts";
import type { FoundClaim } from "./found-claim.ts";
import { withoutKinConflicts } from "./kin-conflicts.ts";

const claim = (predicate: Predicate, subject: number, object: number): FoundClaim => ({
  predicate,
  subject,
  object: { cluster: object },
  negated: false,
  ended: false,
  certainty: "certain",
  qualifiers: {},
  evidence: { start: 0, end: 1 },
  spans: { subject: null, object: null, time: null },
  point: { start: 0, end: 1 },
  kind: "clause",
  attributed: null,
  why: "",
  score: null,
});

test.each([
  ["lovers are no parent and child", claim("partner", 1, 2), claim("child", 1, 2), 0],
  ["a parent is no spouse", claim("child", 1, 2), claim("spouse", 2, 1), 0],
  ["a child is not its parent's parent", claim("child", 1, 2), claim("child", 2, 1), 0],
  ["the same said twice stays", claim("child", 1, 2), claim("child", 1, 2), 1],
  ["siblings may share a screen", claim("sibling", 1, 2), claim("co-star", 1, 2), 1],
  ["others are left alone", claim("partner", 1, 2), claim("child", 1, 3), 1],
] as const)("%s", (_, rule, model, left) => {
  expect(withoutKinConflicts([rule], [model])).toHaveLength(left);
});
