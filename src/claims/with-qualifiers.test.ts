import { expect, test } from "vitest";
import { claimsByRules } from "./predicates/claims-by-rules.ts";
import { annotatedOf } from "./predicates/invented-cast.ts";
import { withPlaces } from "./with-places.ts";
import { withQualifiers } from "./with-qualifiers.ts";

/** The qualifiers of the claims of one predicate, each with its subject. */
function qualified(text: string, predicate: string): string[] {
  const annotated = annotatedOf(text);
  const name = (cluster: number): string => annotated.clusters[cluster]!.name;
  return withQualifiers(annotated, withPlaces(annotated, claimsByRules(annotated)))
    .filter((c) => c.predicate === predicate)
    .map((c) => {
      const words = Object.entries(c.qualifiers).map(([key, end]) => `${key} ${"cluster" in end ? name(end.cluster) : end.value}`);
      return `${name(c.subject!)}: ${words.join(", ")}`;
    })
    .filter((line, i, all) => all.indexOf(line) === i);
}

test.each([
  ["position", "Acme spokesman Sam Poe left.", ["Sam Poe: of Acme"]],
  ["position", "Jane Roe, the chief executive of Acme, left.", ["Jane Roe: of Acme"]],
  ["position", "Arland Prime Minister Jane Roe left. Prime Minister Jane Roe sang.", ["Jane Roe: of Arland"]],
  ["position", "The Night Talk host Jane Roe left. Her co-host Sam Poe sang.", ["Jane Roe: of The Night Talk", "Sam Poe: "]],
  ["attended", "Jane Roe attended the Night Gala with her husband, Sam Poe.", ["Jane Roe: with Sam Poe"]],
  ["attended", "Jane Roe attended the Night Gala. Sam Poe said that he loved the Night Gala in Lisbon.", ["Jane Roe: place Lisbon"]],
  ["attended", "Jane Roe attended the Night Gala, but Sam Poe was in Lisbon.", ["Jane Roe: "]],
  ["award", "Jane Roe won two Golden Reel awards.", ["Jane Roe: amount two"]],
  ["award", "Jane Roe won a Golden Reel for Night Ferry.", ["Jane Roe: work Night Ferry"]],
  ["met", "Jane Roe met Sam Poe on the set of Night Ferry.", ["Jane Roe: work Night Ferry"]],
  ["met", "Jane Roe met Sam Poe in Lisbon before Night Ferry.", ["Jane Roe: place Lisbon"]],
  ["co-star", "Jane Roe stars in Night Ferry, and her co-star Sam Poe sings.", ["Jane Roe: work Night Ferry"]],
  ["expecting", "Jane Roe is expecting her first child with boyfriend Sam Poe.", ["Jane Roe: with Sam Poe"]],
])("%s: %s", (predicate, text, expected) => expect(qualified(text, predicate)).toEqual(expected));

test.each([
  ["Pentagon spokesman Sam Poe left.", "of Pentagon"],
  ["Department of Trade spokesman Sam Poe left.", "of Department of Trade"],
  ["Fellow spokesman Sam Poe left.", ""],
  ["Jane Roe spokesman Sam Poe left.", "of Jane Roe"],
  ["The spokesman, Sam Poe, left.", ""],
])("an office that a guess found: %s", (text, expected) => {
  const annotated = annotatedOf(text);
  const span = { start: text.indexOf("spokesman"), end: text.indexOf("spokesman") + 9 };
  const subject = annotated.clusters.findIndex((c) => c.name === "Sam Poe");
  const [claim] = withQualifiers(annotated, [
    {
      predicate: "position",
      subject,
      object: { value: "spokesman" },
      negated: false,
      ended: false,
      certainty: "certain",
      // The model takes the whole phrase for the speaker.
      qualifiers: { of: { cluster: subject } },
      evidence: { start: 0, end: text.length },
      spans: { subject: null, object: span, time: null },
      point: span,
      kind: "clause",
      attributed: null,
      why: "model/position",
      score: 0.9,
    },
  ]);
  expect(
    Object.entries(claim!.qualifiers)
      .map(([key, end]) => `${key} ${"cluster" in end ? annotated.clusters[end.cluster]!.name : end.value}`)
      .join(),
  ).toBe(expected);
});
