import { expect, test } from "vitest";
import { claimsByRules } from "./predicates/claims-by-rules.ts";
import { annotatedOf } from "./predicates/invented-cast.ts";
import { withoutRivalAges } from "./rival-ages.ts";

function agesIn(text: string): string[] {
  const annotated = annotatedOf(text);
  return withoutRivalAges(annotated, claimsByRules(annotated))
    .filter((c) => c.predicate === "age")
    .map((c) => `${annotated.clusters[c.subject!]!.name} ${(c.object as { value: number }).value}`)
    .sort();
}

test.each([
  ["Jane Roe, 41, sang. {The 41-year-old singer|Jane Roe} left.", ["Jane Roe 41"]],
  ["Jane Roe, 41, and Sam Poe, 37, sang. {The 37-year-old actor|Jane Roe} left.", ["Jane Roe 41", "Sam Poe 37", "Sam Poe 37"]],
  ["Jane Roe, 41, sang. {The 20-year-old singer|Jane Roe} left.", ["Jane Roe 41"]],
  ["Jane Roe, 41, sang. {The 42-year-old singer|Jane Roe} left.", ["Jane Roe 41", "Jane Roe 42"]],
  ["Jane Roe sang. {The 20-year-old singer|Jane Roe} left.", ["Jane Roe 20"]],
  ["Jane Roe, 41, sang. Jane Roe turned 20 in May.", ["Jane Roe 20", "Jane Roe 41"]],
  ["Jane Roe, 41, met Ann Roe, 20, and Ned Kelly, 20. {The 20-year-old singer|Jane Roe} left.", ["Ann Roe 20", "Jane Roe 41", "Ned Kelly 20"]],
])("%s", (text, ages) => expect(agesIn(text)).toEqual(ages));
