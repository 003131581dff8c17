import { expect, test } from "vitest";
import type { Predicate } from "../model/vocabulary.ts";
import { withoutEchoes } from "./echoes.ts";
import type { FoundClaim } from "./found-claim.ts";
import type { Voiced } from "./merge.ts";

const voiced = (predicate: Predicate, [subject, object]: readonly [number, number], utterance: string | null, score: number | null): Voiced => ({
  utterance,
  claim: { predicate, subject, object: { cluster: object }, score } as FoundClaim,
});
const rumour = voiced("partner", [1, 2], "u1", null);

test.each([
  ["a model's guess of what is only reported goes", [rumour, voiced("partner", [2, 1], null, 0.9)], 1],
  ["what a rule reads in the article's own words stays", [rumour, voiced("partner", [2, 1], null, null)], 2],
  ["what nobody else says stays", [rumour, voiced("partner", [1, 3], null, 0.9)], 2],
  ["what is no matter of rumours stays", [voiced("cast-member", [1, 2], "u1", null), voiced("cast-member", [1, 2], null, 0.9)], 2],
] as const)("%s", (_, found, left) => {
  expect(withoutEchoes(found)).toHaveLength(left);
});
