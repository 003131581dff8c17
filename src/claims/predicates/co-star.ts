import type { Rule } from "../rule.ts";

export const CO_STAR: readonly Rule[] = [
  { name: "possessive", example: "his Night Ferry co-star Jane Roe", pattern: "{poss:a} (?:{w:q} )?(?:former |onscreen |on-screen )?co-?stars?,? {P:b}", predicate: "co-star", qualifiers: { work: "q" }, kind: "phrase" },
  { name: "co-starred-with", example: "She co-starred with Sam Poe in Night Ferry.", pattern: "{p:a} (?:has |had )?co-?starr(?:ed|ing|s) (?:with|alongside|opposite) {P:b}(?: in {w:q})?", predicate: "co-star", qualifiers: { work: "q" }, kind: "clause" },
  { name: "alongside", example: "Jane Roe stars alongside Sam Poe.", pattern: "{p:a} (?:stars?|starred|starring) (?:[^.;]{0,30}? )?(?:alongside|opposite|with) {P:b}", predicate: "co-star", kind: "clause" },
];
