import { expect, test } from "vitest";
import { annotatedOf } from "./predicates/invented-cast.ts";
import { roleHolder } from "./role-holders.ts";

test.each([
  ["On Tuesday, the leader of Acme, Sam Poe, left.", "leader", "Sam Poe"],
  ["Acme chief Sam Poe met Jane Roe.", "chief", "Sam Poe"],
  ["Jane Roe, 41, is an award-winning actress.", "actress", "Jane Roe"],
  ["Sam Poe met Jane Roe, a Lisbon lawyer.", "lawyer", "Jane Roe"],
  ["She is head of the group.", "head", "Jane Roe"],
  ["Jane Roe, an actress, Sam Poe and Ned Kelly left.", "actress", "Jane Roe"],
  ["Jane Roe met the actor.", "actor", undefined],
  ["Jane Roe and her lawyer left.", "lawyer", undefined],
  ["The director of the film said that Jane Roe left.", "director", undefined],
  ["Sam Poe said the mayor had left.", "mayor", undefined],
])("%s", (text, role, expected) => {
  const annotated = annotatedOf(text);
  const start = text.indexOf(role);
  const found = roleHolder(annotated, { start, end: start + role.length });
  expect(found && annotated.clusters[found.cluster]!.name).toBe(expected);
});
