import { ADVERBS, BE } from "../../rule.ts";
import { rulesOf } from "../rules-of.ts";

const FIANCE = "(?:fianc[eé]e?|betrothed|husband-to-be|wife-to-be|bride-to-be|groom-to-be|future (?:husband|wife))";
const Q = "(?:(?:new|then|former|ex|on-off|rumou?red|longtime|current)[- ])*";

export const ENGAGED_TO = rulesOf("engaged-to", [
  {
    name: "former-fiance",
    example: "her former fiancé Sam Poe",
    pattern: `{poss:a} (?:ex-|ex |former |one-time )${FIANCE},? {P:b}`,
    ended: true,
    kind: "phrase",
  },
  {
    name: "engaged-to",
    example: "Jane Roe is engaged to music producer Ned Kelly.",
    pattern: `{p:a},? (?:${BE}|got|gets|became|has gotten|who was|who is) ${ADVERBS}engaged to (?:[^.;“”"\\ue000-\\ue0ff]{0,40}? )?{p:b}`,
    kind: "clause",
  },
  {
    name: "they-are-engaged",
    example: "The pair got engaged in May.",
    pattern: `{pair:a},? (?:who )?(?:${BE}|got|get|became|have gotten) ${ADVERBS}engaged\\b(?! (?:to|in|with))`,
    kind: "clause",
  },
  {
    name: "got-engaged-in",
    example: "They got engaged in May 2012.",
    pattern: `{pair:a},? (?:who )?(?:got|became|${BE}) ${ADVERBS}engaged in (?:\\p{Lu}|\\d)`,
    kind: "clause",
  },
  { name: "possessive", example: "her fiancé, Sam Poe", pattern: `{poss:a} ${Q}${FIANCE},? {P:b}`, kind: "phrase" },
  {
    name: "with-fiance",
    example: "Jane Roe and fiancé Sam Poe",
    pattern: `{P:a},? (?:and|with|&)(?: her| his)? ${Q}${FIANCE},? {P:b}`,
    kind: "phrase",
  },
  {
    name: "proposed-to",
    example: "He proposed to Jane Roe.",
    pattern: "{p:a} (?:has |reportedly |finally )*(?:proposed|popped the question) to (?:[\\p{L}-]+ ){0,3}?{p:b}",
    kind: "clause",
  },
  {
    name: "their-engagement",
    example: "Jane and Sam's engagement",
    pattern: "{poss:a} (?:[\\p{L}\\d-]+ ){0,1}?engagement\\b(?! (?:to|with|party|ring))",
    kind: "phrase",
  },
  {
    name: "engagement-to",
    example: "her engagement to Sam Poe",
    pattern: "{poss:a} (?:[\\p{L}\\d-]+ ){0,2}?engagement to (?:[\\p{L}-]+ ){0,3}?{p:b}",
    kind: "phrase",
  },
]);
