import { expect, test } from "vitest";
import { annotatedOf } from "../predicates/invented-cast.ts";
import { attitudeAt } from "./attitude.ts";

test.each([
  ["Jane Roe is dating Sam Poe.", "certain", false],
  ["Jane Roe is not dating Sam Poe.", "certain", true],
  ["Jane Roe wasn't dating Sam Poe.", "certain", true],
  ["Jane Roe denied that she was dating Sam Poe.", "certain", true],
  ["Is Jane Roe dating Sam Poe?", "unknown", false],
  ["Fans wonder if Jane Roe is dating Sam Poe.", "unknown", false],
  ["Jane Roe may be dating Sam Poe.", "possible", false],
  ["In May Jane Roe was dating Sam Poe.", "certain", false],
  ["Jane Roe is likely dating Sam Poe.", "probable", false],
  ["Jane Roe seems to be dating Sam Poe.", "probable", false],
  ["Jane Roe will be dating Sam Poe.", "expected", false],
  ["Jane Roe did not leave, but is dating Sam Poe.", "certain", false],
  ["Jane Roe is not only dating Sam Poe.", "certain", false],
] as const)("%s is %s, denied: %s", (sentence, certainty, negated) => {
  const annotated = annotatedOf(sentence);
  const at = sentence.indexOf("dating");
  const attitude = attitudeAt(annotated, { start: at, end: sentence.indexOf("Sam Poe") + 7 }, "partner");
  expect([attitude.certainty, attitude.negated]).toEqual([certainty, negated]);
});

test.each(["Jane Roe's character is dating Sam Poe.", "Jane Roe hopes to be dating Sam Poe.", "Jane Roe's lyrics have her dating Sam Poe."])(
  "%s makes no claim",
  (sentence) => {
    const at = sentence.indexOf("dating");
    expect(attitudeAt(annotatedOf(sentence), { start: 0, end: at + 6 }, "partner").fiction).toBe(true);
  },
);
