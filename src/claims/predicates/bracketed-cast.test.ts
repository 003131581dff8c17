import { expect, test } from "vitest";
import { bracketedCast } from "./bracketed-cast.ts";
import { annotatedOf } from "./invented-cast.ts";

function castIn(text: string): string[] {
  const annotated = annotatedOf(text);
  const nameOf = (cluster: number): string => annotated.clusters[cluster]!.name;
  return bracketedCast(annotated).map((c) => `${nameOf(c.subject!)}: ${nameOf((c.object as { cluster: number }).cluster)}`);
}

test("those in brackets behind characters play them in the work named before", () => {
  expect(castIn("In Night Ferry, the spy (Jane Roe) and his wife, Ann (Rosa Lin), flee.")).toEqual([
    "Night Ferry: Jane Roe",
    "Night Ferry: Rosa Lin",
  ]);
});

test("the work that their sentence ends with is theirs, whatever was named before", () => {
  expect(castIn("Low Tide is out. The spy (Jane Roe) and his wife (Rosa Lin) come back in this fall’s Night Ferry.")).toEqual([
    "Night Ferry: Jane Roe",
    "Night Ferry: Rosa Lin",
  ]);
});

test("one pair of brackets is no cast, and no work no cast at all", () => {
  expect(castIn("In Night Ferry, the spy (Jane Roe) flees.")).toEqual([]);
  expect(castIn("The spy (Jane Roe) and his wife (Rosa Lin) flee.")).toEqual([]);
});

test("brackets with more in them, or with one name of one word, are none of a cast", () => {
  expect(castIn("Night Ferry has a spy (with Jane Roe), a wife (Rosa Lin in red) and a dog (Ned).")).toEqual([]);
});
