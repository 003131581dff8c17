import { expect, test } from "vitest";
import type { Annotated, ClaimFrame } from "../model/annotated.ts";
import type { Span } from "../model/span.ts";
import type { Predicate } from "../model/vocabulary.ts";
import { datesIn } from "./dating/dates-in.ts";
import type { FoundClaim } from "./found-claim.ts";
import { claimsFromFrames } from "./from-frames.ts";
import { annotatedOf } from "./predicates/invented-cast.ts";

/** A frame as the model gives it: the predicate, the words of its evidence, and the single words that are its subject and object. */
function frameIn(
  text: string,
  predicate: Predicate,
  [subject, object, evidence]: readonly [string, string | null, string?],
  rest: Partial<ClaimFrame> = {},
): ClaimFrame {
  const spanOf = (words: string): Span => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  return {
    predicate,
    evidence: spanOf(evidence ?? text),
    subject: spanOf(subject),
    object: object === null ? null : spanOf(object),
    negated: false,
    ended: false,
    certainty: "certain",
    attributed: 0.1,
    qualifiers: {},
    time: null,
    score: 0.9,
    ...rest,
  };
}

function read(
  sentence: string,
  predicate: Predicate,
  words: readonly [string, string | null, string?],
  rest: Partial<ClaimFrame> = {},
): { annotated: Annotated; claims: FoundClaim[]; facts: string[] } {
  const plain = annotatedOf(sentence);
  const annotated = { ...plain, claims: [frameIn(plain.article.text, predicate, words, rest)] };
  const claims = claimsFromFrames(annotated, datesIn(annotated));
  const nameOf = (cluster: number): string => annotated.clusters[cluster]!.name;
  const facts = claims.map(
    (c) => `${nameOf(c.subject!)}, ${c.object === null ? "-" : "cluster" in c.object ? nameOf(c.object.cluster) : c.object.value}`,
  );
  return { annotated, claims, facts };
}

test.each([
  ["a word within a name stands for the name", "Jane Roe is dating Sam Poe.", "partner", ["Jane", "Sam"], ["Jane Roe, Sam Poe"]],
  ["a pronoun stands for whom it means", "She is dating Sam Poe.", "partner", ["She", "Sam"], ["Jane Roe, Sam Poe"]],
  [
    "a nation is what its people are called, not what somebody is",
    "Jane Roe, the North Korean leader, left.",
    "nationality",
    ["Jane", "North"],
    ["Jane Roe, North Korean"],
  ],
  ["a plural pronoun of a symmetric predicate stands for both", "They are dating.", "partner", ["They", "They"], ["Jane Roe, Sam Poe"]],
  [
    "a plural subject gives a claim of each",
    "They attended the Night Gala.",
    "attended",
    ["They", "Night"],
    ["Jane Roe, Night Gala", "Sam Poe, Night Gala"],
  ],
  ["ages are numbers", "Jane Roe, 41, smiled.", "age", ["Jane", "41"], ["Jane Roe, 41"]],
  ["numbers may be words", "Jane Roe has three children.", "number-of-children", ["Jane", "three"], ["Jane Roe, 3"]],
  ["dates are EDTF", "Jane Roe was born on May 3, 1980.", "birth-date", ["Jane", "1980"], ["Jane Roe, 1980-05-03"]],
  ["occupations are lower case, with their field", "Music producer Sam Poe left.", "occupation", ["Sam", "producer"], ["Sam Poe, music producer"]],
  [
    "a value ends where a verb follows",
    "The TV personality Jane Roe goes online.",
    "occupation",
    ["Jane", "personality"],
    ["Jane Roe, tv personality"],
  ],
  ["a child without a name is nobody", "Jane Roe took her kids along.", "child", ["Jane", "kids"], ["Jane Roe, -"]],
  ["nobody is his own partner", "Jane Roe is dating Jane Roe.", "partner", ["Jane", "Jane"], []],
  ["a frame without a word for it makes no claim", "Jane Roe left Lisbon.", "birth-place", ["Jane", "Lisbon"], []],
  ["an organization has no office", "Acme thanked the president.", "position", ["Acme", "president"], []],
  ["an article points to what stands behind it", "Jane Roe attended the Night Gala.", "attended", ["Jane", "the"], ["Jane Roe, Night Gala"]],
  ["several prizes of one kind are one", "Jane Roe won three Emmys.", "award", ["Jane", "Emmys"], ["Jane Roe, emmy"]],
  ["who stands behind a role has it", "She said the leader of Acme, Sam Poe, left.", "position", ["She", "leader"], ["Sam Poe, leader"]],
  ["a singer's work has no cast", "Jane Roe is the Night Song singer.", "cast-member", ["Night Song", "Jane"], []],
  ["a character in front of brackets plays in nothing", "Night Ferry stars Ned (Jane Roe).", "cast-member", ["Night Ferry", "Ned"], []],
  ["a director's debut has no cast", "Jane Roe directed Night Ferry, a star's film.", "cast-member", ["Night Ferry", "Jane"], []],
  ["her counterpart's nation is not hers", "Jane Roe met her Russian counterpart.", "nationality", ["Jane", "Russian"], []],
  ["nobody works for a person or an office", "Jane Roe works for Sam Poe as president.", "employer", ["Jane", "president"], []],
  ["nobody lives in a company", "Jane Roe lives at Acme.", "residence", ["Jane", "Acme"], []],
  ["an age is no year", "Jane Roe, 1998, smiled.", "age", ["Jane", "1998"], []],
] as const)("%s", (_, sentence, predicate, words, facts) => {
  expect(read(sentence, predicate, words).facts).toEqual(facts);
});

test("a frame of low score makes no claim", () => {
  expect(read("Jane Roe is dating Sam Poe.", "partner", ["Jane", "Sam"], { score: 0.05 }).facts).toEqual([]);
});

test("what the model says of denial, certainty and end is kept, with its name and score", () => {
  const { claims } = read("Jane Roe may not be dating Sam Poe.", "partner", ["Jane", "Sam"], {
    negated: true,
    certainty: "possible",
    ended: true,
    attributed: 0.8,
  });
  expect(claims[0]).toMatchObject({ negated: true, certainty: "possible", ended: true, attributed: 0.8, why: "model/partner", score: 0.9 });
});

test("every span of a claim lies in the text", () => {
  const { annotated, claims } = read("They attended the Night Gala.", "attended", ["They", "Night"]);
  for (const claim of claims)
    for (const span of [claim.evidence, claim.spans.subject, claim.spans.object]) {
      expect(span!.start).toBeGreaterThanOrEqual(0);
      expect(span!.end).toBeLessThanOrEqual(annotated.article.text.length);
      expect(span!.end).toBeGreaterThan(span!.start);
    }
});

test.each([
  ["Sam Poe moved on from a relationship with Jane Roe.", "relationship with Jane Roe", true],
  ["Sam Poe is getting over his brief romance with Jane Roe.", "romance with Jane Roe", true],
  ["Sam Poe ended the relationship with Jane Roe.", "relationship with Jane Roe", true],
  ["Sam Poe spoke of a short-lived fling with Jane Roe.", "fling with Jane Roe", true],
  ["Sam Poe spoke of his relationship with Jane Roe.", "relationship with Jane Roe", false],
  ["Sam Poe ended the interview about his relationship with Jane Roe.", "relationship with Jane Roe", false],
  ["Sam Poe moved on from the film to his relationship with Jane Roe.", "relationship with Jane Roe", false],
])("love that the words before it call over: %s", (sentence, evidence, ended) => {
  expect(read(sentence, "partner", ["Sam", "Jane", evidence]).claims.map((c) => c.ended)).toEqual([ended]);
});
