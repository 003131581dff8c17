import fc from "fast-check";
import { expect, test } from "vitest";
import { articleIdOf, canonicalJson, claimIdOf, revisionIdOf } from "./ids.ts";

test("canonical JSON sorts keys at every depth and parses back to the same", () => {
  expect(canonicalJson({ b: 1, a: { d: [null, true], c: "é" } })).toBe('{"a":{"c":"é","d":[null,true]},"b":1}');
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(canonicalJson(value as never))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test("two outlets' copies of one text are two articles; one URL is one article whatever its text", () => {
  const copy = { canonicalUrl: null, publishedAt: "2024-05-02", text: "The same words." };
  const at = (name: string) => articleIdOf({ ...copy, outlet: { name, domain: null, owner: null } });
  expect(at("The Courier")).not.toBe(at("Starlight Weekly"));
  const page = { canonicalUrl: "https://courier.example/a", outlet: null, publishedAt: null };
  expect(articleIdOf({ ...page, text: "One." })).toBe(articleIdOf({ ...page, text: "Two." }));
  expect(revisionIdOf("One.")).not.toBe(revisionIdOf("Two."));
});

test("a claim's id hangs on its words and places, not on local ids", () => {
  const claim = {
    predicate: "partner",
    negated: false,
    evidence: { start: 0, end: 9, text: "A dates B" },
    spans: { subject: { start: 0, end: 1 }, object: { start: 8, end: 9 }, time: null },
  } as const;
  expect(claimIdOf("r1", { ...claim, object: { entity: "e1" } })).toBe(claimIdOf("r1", { ...claim, object: { entity: "e7" } }));
  expect(claimIdOf("r1", { ...claim, object: { entity: "e1" } })).not.toBe(claimIdOf("r1", { ...claim, negated: true, object: { entity: "e1" } }));
});
