import { expect, test } from "vitest";
import { claimsByRules } from "./predicates/claims-by-rules.ts";
import { annotatedOf } from "./predicates/invented-cast.ts";
import { withPlaces } from "./with-places.ts";

test.each([
  ["Jane Roe attended the Night Gala with Sam Poe in Lisbon.", "attended", "Lisbon"],
  ["Sam Poe was arrested on Monday in Rome.", "arrested", "Rome"],
  ["Jane Roe attended the Night Gala, and Sam Poe was in Lisbon.", "attended", undefined],
  ["Jane Roe attended the Night Gala of Lisbon.", "attended", undefined],
  ["Jane Roe is a singer in Lisbon.", "occupation", undefined],
])("where it was: %s", (text, predicate, expected) => {
  const annotated = annotatedOf(text);
  const claim = withPlaces(annotated, claimsByRules(annotated)).find((c) => c.predicate === predicate)!;
  const place = claim.qualifiers.place;
  expect(place && "cluster" in place ? annotated.clusters[place.cluster]!.name : undefined).toBe(expected);
});
