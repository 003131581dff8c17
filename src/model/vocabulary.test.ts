import { expect, test } from "vitest";
import { definitionOf, isPredicate, PREDICATES, VOCABULARY } from "./vocabulary.ts";

test("the vocabulary has 57 predicates, each once", () => {
  expect(new Set(PREDICATES).size).toBe(57);
  expect(VOCABULARY).toHaveLength(57);
});

test("a symmetric predicate joins things of the same kinds", () => {
  for (const p of VOCABULARY) if (p.symmetric) expect([p.id, p.object]).toEqual([p.id, p.subject]);
});

test("what touches health, children, pregnancy and crime is sensitive", () => {
  for (const id of ["health-condition", "expecting", "child", "arrested", "convicted-of"] as const) expect(definitionOf(id).sensitive).toBe(true);
  expect(definitionOf("occupation").sensitive).toBe(false);
});

test("a word that is no predicate is none", () => {
  expect(isPredicate("loves")).toBe(false);
});

test("whoever is one's only one at a time is so in either order", () => {
  const of = (one: "at-a-time" | "ever") => VOCABULARY.filter((p) => p.one === one).map((p) => p.id);
  expect(of("at-a-time").every((id) => definitionOf(id).symmetric)).toBe(true);
  expect(of("at-a-time")).toContain("spouse");
  expect(of("ever")).toContain("birth-date");
});
