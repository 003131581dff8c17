import { expect, test } from "vitest";
import type { Predicate } from "../model/vocabulary.ts";
import type { FoundClaim } from "./found-claim.ts";
import { merged, withoutContradicted, withoutRivals } from "./merge.ts";

function claim(predicate: Predicate, object: FoundClaim["object"], rest: Partial<FoundClaim> = {}): FoundClaim {
  return {
    predicate,
    subject: 0,
    object,
    negated: false,
    ended: false,
    certainty: "certain",
    qualifiers: {},
    evidence: { start: 0, end: 20 },
    spans: { subject: { start: 0, end: 4 }, object: { start: 10, end: 14 }, time: null },
    point: { start: 10, end: 14 },
    kind: "phrase",
    attributed: null,
    why: "a-rule",
    score: null,
    ...rest,
  };
}
const predicatesOf = (claims: readonly FoundClaim[]): string[] => claims.map((c) => c.predicate);

test("of a model's rivals for one tie the surer stays", () => {
  const [member, employer] = [claim("member-of", { cluster: 1 }, { score: 0.6 }), claim("employer", { cluster: 1 }, { score: 0.9 })];
  expect(predicatesOf(withoutRivals([member, employer]))).toEqual(["employer"]);
});

test("rivals of two objects, or at two places, both stay", () => {
  const employer = claim("employer", { cluster: 1 }, { score: 0.9 });
  expect(withoutRivals([claim("member-of", { cluster: 2 }, { score: 0.6 }), employer])).toHaveLength(2);
  const elsewhere = { subject: null, object: { start: 40, end: 44 }, time: null };
  expect(withoutRivals([claim("member-of", { cluster: 1 }, { score: 0.6, spans: elsewhere }), employer])).toHaveLength(2);
});

test("a longer value says what a shorter one of the same voice says", () => {
  const values = ["singer", "pop singer", "actor"].map((value) => ({ claim: claim("occupation", { value }), utterance: null }));
  expect(merged(values, () => "").map((v) => (v.claim.object as { value: string }).value)).toEqual(["pop singer", "actor"]);
});

test("an offence is not a part of a graver one", () => {
  const values = ["murder", "attempted murder"].map((value) => ({ claim: claim("charged-with", { value }), utterance: null }));
  expect(merged(values, () => "")).toHaveLength(2);
});

test("what a rule says of somebody's words stands against the model's other guess", () => {
  expect(withoutContradicted([claim("age", { value: 41 })], [claim("age", { value: 41 }, { subject: 2, score: 0.9 })])).toEqual([]);
});
