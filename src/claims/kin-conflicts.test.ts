import { expect, test } from "vitest";
import type { Predicate } from "../model/vocabulary.ts";
import type { FoundClaim } from "./found-claim.ts";
import { withoutKinConflicts, withoutSecondLoves } from "./kin-conflicts.ts";

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

test("a love by a pronoun goes where names join the same person with somebody else", () => {
  const love = (subject: number, object: number, at: number, rest: Partial<FoundClaim> = {}): FoundClaim => ({
    ...claim("partner", subject, object),
    evidence: { start: at, end: at + 9 },
    spans: { subject: { start: at, end: at + 3 }, object: null, time: null },
    point: { start: at, end: at + 9 },
    kind: "phrase",
    why: "partner/possessive-love",
    ...rest,
  });
  const isPronoun = ({ start }: { start: number }): boolean => start < 100;
  const [hers, theirs] = [love(1, 2, 0), love(3, 2, 200)];
  expect(withoutSecondLoves([hers, theirs], isPronoun)).toEqual([theirs]);
  expect(withoutSecondLoves([hers], isPronoun)).toEqual([hers]);
  expect(withoutSecondLoves([love(3, 2, 0), theirs], isPronoun)).toHaveLength(2);
  const former = love(1, 2, 0, { ended: true });
  expect(withoutSecondLoves([former, theirs], isPronoun)).toEqual([former, theirs]);
});

test("a guess at a third parent goes, a second parent stays", () => {
  const [father, mother, guess] = [claim("child", 1, 9), claim("child", 2, 9), claim("child", 3, 9)];
  expect(withoutKinConflicts([father, mother], [guess])).toEqual([]);
  expect(withoutKinConflicts([father], [guess])).toEqual([guess]);
  expect(withoutKinConflicts([father, mother], [claim("child", 3, 8)])).toHaveLength(1);
});
