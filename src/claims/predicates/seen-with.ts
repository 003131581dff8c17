import { ADVERBS, type Rule } from "../rule.ts";

const SEEN = "(?:seen|spotted|photographed|pictured|snapped|papped|caught)";

export const SEEN_WITH: readonly Rule[] = [
  { name: "pair-seen-together", example: "Tom and Elsa were first seen together at a party in Lisbon.", pattern: `{P:a}{age} (?:and|&) {P:b}{age} (?:were|was|have been|had been) ${ADVERBS}${SEEN}(?: (?:out|out and about))?(?: [\\p{L}]+){0,3}? (?:together|out|holding hands|kissing|leaving|at|in)(?:[^.;\\ue800-\\ue9ff]{0,40}?{l:q})?`, predicate: "seen-with", qualifiers: { place: "q" }, kind: "clause" },
  { name: "seen-with", example: "Jane Roe was spotted with Sam Poe in Lisbon.", pattern: `{p:a}{age} (?:was|were|has been|is) ${ADVERBS}${SEEN} (?:[^.;]{0,30}? )?with (?:[\\p{L}’'-]+ ){0,3}?{P:b}(?:[^.;\\ue800-\\ue9ff]{0,25}? in {l:q})?`, predicate: "seen-with", qualifiers: { place: "q" }, kind: "clause" },
  { name: "they-were-seen", example: "They were spotted together.", pattern: `{p:a} (?:were|have been|had been) ${ADVERBS}${SEEN}(?: out)?(?: [\\p{L}]+){0,2}? (?:together|holding hands|kissing)`, predicate: "seen-with", kind: "clause" },
  { name: "stepped-out-with", example: "Jane Roe stepped out with Sam Poe.", pattern: "{p:a} (?:stepped|stepping|steps|was out|went out) out(?: [\\p{L}]+){0,4}? with (?:[\\p{L}’'-]+ ){0,3}?{P:b}", predicate: "seen-with", kind: "clause" },
  { name: "they-stepped-out", example: "who started stepping out in public together", pattern: "{p:a} (?:[\\p{L}]+ ){0,2}?(?:stepped|stepping) out(?: [\\p{L}]+){0,3}? together", predicate: "seen-with", kind: "clause" },
];
