import { expect, test } from "vitest";
import { definitionOf, PREDICATES, type Predicate } from "../../model/vocabulary.ts";
import { RULES } from "./all-rules.ts";
import { casesOf } from "./cases.ts";
import { claimsByRules } from "./claims-by-rules.ts";
import { annotatedOf } from "./invented-cast.ts";

/** "not partner(Jane Roe, Sam Poe) ended possible" */
function factsIn(marked: string, predicate: Predicate): string[] {
  const annotated = annotatedOf(marked);
  const nameOf = (cluster: number): string => annotated.clusters[cluster]!.name;
  return claimsByRules(annotated)
    .filter((c) => c.predicate === predicate)
    .map((c) => {
      const object = c.object === null ? "-" : "cluster" in c.object ? nameOf(c.object.cluster) : String(c.object.value);
      const ends = [c.subject === null ? "-" : nameOf(c.subject), object];
      if (definitionOf(predicate).symmetric) ends.sort();
      const flags = [c.ended ? "ended" : "", c.certainty === "certain" ? "" : c.certainty].filter(Boolean);
      return [`${c.negated ? "not " : ""}${ends.join(", ")}`, ...flags].join(" ");
    })
    .sort();
}

/** The ends of a symmetric fact in alphabetical order. */
function sortedEnds(fact: string): string {
  const [, not, a, b, flags] = /^(not )?(.+?), (.+?)((?: ended| unknown| possible| probable| expected)*)$/.exec(fact)!;
  return `${not ?? ""}${[a, b].sort().join(", ")}${flags}`;
}

test("every predicate of the vocabulary has a rule and cases", () => {
  const ruled = new Set(RULES.map((r) => r.predicate));
  expect(PREDICATES.filter((p) => !ruled.has(p))).toEqual([]);
  expect(PREDICATES.filter((p) => casesOf(p).length === 0)).toEqual([]);
});

test("names of rules are unique within their predicate", () => {
  const names = RULES.map((r) => `${r.predicate}/${r.name}`);
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
});

test.each(RULES.map((r) => [`${r.predicate}/${r.name}`, r] as const))("%s takes its example", (_, rule) => {
  expect(factsIn(rule.example, rule.predicate), rule.example).not.toEqual([]);
});

const cases = PREDICATES.flatMap((p) => casesOf(p).map(([sentence, facts]) => [p, sentence, facts] as const));
test.each(cases)("%s: %s", (predicate, sentence, facts) => {
  expect(factsIn(sentence, predicate)).toEqual([...facts].map((f) => (definitionOf(predicate).symmetric ? sortedEnds(f) : f)).sort());
});
