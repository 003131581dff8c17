import { ADVERBS, type Rule } from "../rule.ts";

const LOVE = "(?:boyfriend|girlfriend|beau|lover|love interest|main squeeze|flame|man|boo|longtime love|lady love|partner)";

export const PARTNER: readonly Rule[] = [
  { name: "in-a-relationship-with", example: "Jane Roe is in a relationship with Sam Poe.", pattern: `{p:a}{age} (?:is|was|are|were|has been|have been|’s|'s|to be) ${ADVERBS}(?:in a (?:[\\p{L}-]+ )?relationship|in love|romantically linked|an item|together|involved) with (?:[^.;“”"]{0,60}? )?{P:b}`, predicate: "partner", kind: "clause" },
  { name: "dating", example: "She wasn't dating Tom.", pattern: `{p:a}{age} (?:(?:is|was|are|were|isn['’]t|wasn['’]t|aren['’]t|weren['’]t|has been|have been|had been|’s|'s|started|began|may be|might be|could be) ${ADVERBS})?(?:dating|seeing|romancing) (?:[\\p{L}’'-]+ ){0,4}?{P:b}`, predicate: "partner", kind: "clause" },
  { name: "rumoured-with", example: "Tom was rumored to be in a relationship with Jane Roe.", pattern: "{p:a} (?:is|was|were|are|has been) (?:rumou?red|reported|said|believed|thought) to be (?:in a (?:[\\p{L}-]+ )?relationship with|dating|seeing) (?:[^.;“”\"]{0,50}? )?{P:b}", predicate: "partner", kind: "clause" },
  { name: "they-date", example: "The pair have been dating; they are dating.", pattern: `{p:a} (?:are|were|have been|had been|started|began|’re|'re|aren['’]t|weren['’]t) ${ADVERBS}(?:dating|an item|in a relationship|a couple)`, predicate: "partner", kind: "clause" },
  { name: "possessive-love", example: "her boyfriend Sam Poe", pattern: `{poss:a} (?:new |current |longtime |long-time |rumou?red |on-again, off-again |much younger |younger |older |live-in |famous |then-)*${LOVE},? {P:b}`, predicate: "partner", kind: "phrase" },
  { name: "possessive-ex", example: "her ex Sam Poe", pattern: `{poss:a} (?:famous |most recent |former |older )*(?:ex|ex-boyfriend|ex-girlfriend|ex-lover|ex-flame|former (?:boyfriend|girlfriend|flame|lover|partner)|old flame),? {P:b}`, predicate: "partner", ended: true, kind: "phrase" },
  { name: "with-boyfriend", example: "Jane Roe and boyfriend Sam Poe", pattern: `{P:a}{age} (?:and|with|&)(?: her| his)? (?:new |rumou?red |longtime )*${LOVE} {P:b}`, predicate: "partner", kind: "phrase" },
  { name: "with-ex", example: "Jane Roe and ex Sam Poe", pattern: "{P:a}{age}(?: and|,? with|,? who \\p{L}+ \\p{L}+ with)(?: her| his)? (?:ex|ex-boyfriend|ex-girlfriend|former flame) {P:b}", predicate: "partner", ended: true, kind: "phrase" },
  { name: "shares-with-ex", example: "Tom's children A and B, who he shares with ex Jane Roe", pattern: "{p:a} shares? with (?:his |her )?ex {P:b}", predicate: "partner", ended: true, kind: "phrase" },
  { name: "child-with-ex", example: "Tom's daughter Suri, 17, with ex Jane Roe", pattern: "{poss:a} (?:[\\p{L}-]+ )?(?:son|daughter|children|kids) [^.;]{0,40}?,? with (?:his |her )?ex {P:b}", predicate: "partner", ended: true, kind: "phrase" },
  { name: "split-from", example: "Jane Roe split from Sam Poe.", pattern: `{p:a} ${ADVERBS}(?:split(?:s|ting)? (?:from|with)|broke up with|breaks up with|parted ways with|dumped|called it quits with) (?:[\\p{L}-]+ ){0,2}?{P:b}`, predicate: "partner", ended: true, kind: "clause" },
];
