import { ADVERBS, type Rule } from "../rule.ts";

export const SPOUSE: readonly Rule[] = [
  { name: "previously-married-to", example: "who was previously married to tycoon Oleg Roe", pattern: "{p:a}{age}[^.;]{0,4}? (?:was|were|has been) (?:previously|once|formerly|briefly) married to (?:[\\p{L}’'\\ue800-\\uedff-]+ ){0,4}?{P:b}", predicate: "spouse", ended: true, kind: "clause" },
  { name: "married-to", example: "Jane Roe is married to Sam Poe.", pattern: `{p:a}{age} (?:is|was|are|’s|'s|has been|got|been) ${ADVERBS}married to (?:[\\p{L}’'-]+ ){0,4}?{P:b}`, predicate: "spouse", kind: "clause" },
  { name: "married", example: "She married Sam Poe.", pattern: "{p:a} (?:has |had |secretly |quietly |later |then )*(?:married|wed|tied the knot with|wedded|marries|weds) (?:[\\p{Ll}’'-]+ ){0,3}?{P:b}", predicate: "spouse", kind: "clause" },
  { name: "possessive", example: "her husband, Sam Poe", pattern: "{poss:a} (?:new |current |late |famous |second |third |then-)*(?:husband|wife|spouse|hubby|bride),? {P:b}", predicate: "spouse", kind: "phrase" },
  { name: "possessive-ex", example: "her ex-husband Sam Poe", pattern: "{poss:a} (?:first |second |third )?(?:ex-|ex |estranged |former |soon-to-be ex-)(?:husband|wife),? {P:b}", predicate: "spouse", ended: true, kind: "phrase" },
  { name: "and-husband", example: "Jane Roe and husband Sam Poe", pattern: "{P:a}{age} (?:and|with|&|,)(?: her| his)? (?:husband|wife),? {P:b}", predicate: "spouse", kind: "phrase" },
  { name: "and-ex-husband", example: "Jane Roe and ex-husband Sam Poe", pattern: "{P:a}{age} (?:and|with|&|,)(?: her| his)? (?:ex-|ex |former |estranged )(?:husband|wife),? {P:b}", predicate: "spouse", ended: true, kind: "phrase" },
  { name: "divorce-from", example: "his divorce from Jane Roe", pattern: "{poss:a} (?:[\\p{L}-]+ )?(?:divorce|separation) from {P:b}", predicate: "spouse", ended: true, kind: "phrase" },
  { name: "divorced", example: "He divorced Jane Roe.", pattern: "{p:a} (?:has |had |is divorcing|was divorced from|divorced)(?:divorced)? {P:b}", predicate: "spouse", ended: true, kind: "clause" },
  { name: "marriage-to", example: "her marriage to Sam Poe", pattern: "{poss:a} (?:[\\p{L}-]+ )?marriage to {P:b}", predicate: "spouse", kind: "phrase" },
];
