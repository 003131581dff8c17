import { ADVERBS, type Rule } from "../rule.ts";

export const ENGAGED_TO: readonly Rule[] = [
  { name: "is-engaged-to", example: "Jane Roe is now engaged to music producer Sam Poe.", pattern: `{p:a}{age} (?:is|was|are|were|got|’s|'s|became|get|gets) ${ADVERBS}engaged to (?:[\\p{L}’'-]+ ){0,4}?{P:b}`, predicate: "engaged-to", kind: "clause" },
  { name: "they-are-engaged", example: "They are engaged.", pattern: `{p:a} (?:are|got|were|have gotten|’re|'re) ${ADVERBS}engaged(?! in)`, predicate: "engaged-to", kind: "clause" },
  { name: "pair-is-engaged", example: "Jane Roe and Sam Poe are engaged.", pattern: `{P:a}{age} and {P:b}{age} (?:are|got|were) ${ADVERBS}engaged(?! in)`, predicate: "engaged-to", kind: "clause" },
  { name: "fiance", example: "her fiancé Sam Poe", pattern: "{poss:a} (?:new |then-)?fianc[eé]e?,? {P:b}", predicate: "engaged-to", kind: "phrase" },
  { name: "with-fiance", example: "Jane Roe and fiancé Sam Poe", pattern: "{P:a}{age} (?:and|with|&)(?: her| his)? fianc[eé]e?,? {P:b}", predicate: "engaged-to", kind: "phrase" },
  { name: "ex-fiance", example: "her ex-fiancé Sam Poe", pattern: "{poss:a} (?:ex-|former )fianc[eé]e?,? {P:b}", predicate: "engaged-to", ended: true, kind: "phrase" },
  { name: "proposed", example: "Sam Poe proposed to Jane Roe.", pattern: "{p:a} (?:has |had )?(?:proposed to|popped the question to) (?:[\\p{L}-]+ ){0,2}?{P:b}", predicate: "engaged-to", kind: "clause" },
];
