import type { Rule } from "../rule.ts";

const KIN = "(?:brother|sister|twin|sibling|half-brother|half-sister|twin brother|twin sister)";

export const SIBLING: readonly Rule[] = [
  { name: "possessive", example: "her sister Jane Roe", pattern: `{poss:a} (?:[\\p{L}-]+ ){0,2}?${KIN}s?,? {P:b}`, predicate: "sibling", kind: "phrase" },
  { name: "and-sister", example: "Ann Roe and sister Jane", pattern: `{P:a}{age} (?:and|with|&)(?: her| his)? (?:[\\p{L}-]+ )?${KIN} {P:b}`, predicate: "sibling", kind: "phrase" },
];
