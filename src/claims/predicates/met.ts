import type { Rule } from "../rule.ts";

export const MET: readonly Rule[] = [
  { name: "they-met", example: "The pair met through friends; they met in London.", pattern: "{p:a} (?:first |originally |reportedly )*met (?!with)(?:[^.;“”\"\\ue000-\\ue5ff]{0,50}? (?:in|at) {l:q})?", predicate: "met", qualifiers: { place: "q" }, kind: "clause" },
  { name: "met-somebody", example: "She met Sam Poe in Lisbon.", pattern: "{p:a} (?:has |had |first |originally )*(?:met|was introduced to) {P:b}(?: (?:in|at) {l:q})?", predicate: "met", qualifiers: { place: "q" }, kind: "clause" },
  { name: "pair-met", example: "Jane Roe and Sam Poe met in 2012.", pattern: "{P:a}{age} and {P:b}{age} (?:first )?met\\b", predicate: "met", kind: "clause" },
];
