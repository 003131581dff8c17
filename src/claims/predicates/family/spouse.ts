import { ADVERBS, BE } from "../../rule.ts";
import { rulesOf } from "../rules-of.ts";

const SPOUSE_WORD = "(?:husband|wife|spouse|hubby|wifey)";
const Q =
  "(?:(?:then[- ])?(?:new|current|famous|second|third|fourth|first|then|now|longtime|pregnant|beloved|model|actress|actor|superstar|rapper|singer|lovely|beautiful|gorgeous|of \\d+ years)[- ])*";
const EX = "(?:(?:second |third |first |famous )?(?:soon-to-be[- ])?(?:ex-|ex |estranged |former |late ))";
const LED = '(?:[^.;“”"\\ue000-\\ue0ff]{0,40}? )?';

export const SPOUSE = rulesOf("spouse", [
  {
    name: "previously-married-to",
    example: "who was previously married to tycoon Oleg Roe",
    pattern: `{p:a},? (?:was|were|has been|had been|used to be|who was) (?:previously|once|formerly|briefly|first|also) ?married to ${LED}{P:b}`,
    ended: true,
    kind: "clause",
  },
  {
    name: "used-to-be-married",
    example: "Sam used to be married to Jane Roe.",
    pattern: `{p:a} used to be married to ${LED}{P:b}`,
    ended: true,
    kind: "clause",
  },
  {
    name: "married-to",
    example: "Jane Roe is married to Sam Poe.",
    pattern: `{p:a},? (?:${BE}|got|who is|who was|who has been|got) ${ADVERBS}married to ${LED}{p:b}`,
    kind: "clause",
  },
  {
    name: "married",
    example: "She married Sam Poe.",
    pattern: `{p:a} (?:has |had |secretly |quietly |later |then |who |will |to |reportedly |also |and |officially |would )*(?:married|wed|tied the knot with|wedded|marries|weds|marry|marrying|tie the knot with|exchanged vows with|said ['‘“"]?I do['’”"]? (?:to|with)|walked down the aisle with) (?!in\\b|on\\b|at\\b|to\\b|for\\b)(?:(?!who|and|in|on|at|for|after)[\\p{L}\\uea00-\\ueaff’'-]+ ){0,4}?{p:b}`,
    kind: "clause",
  },
  {
    name: "they-married",
    example: "The couple tied the knot in May.",
    pattern: `{pair:a},? (?:who )?(?:have |had |secretly |quietly |later |then |reportedly |first |finally |will |would |are going to |to |were |got |been |are |${BE} )*(?:wed|tied the knot|tie the knot|exchanged vows|said ['‘“"]?I do|got married|get married|getting married|were married|are married|married|walked down the aisle)\\b(?! to)(?!['’]s)`,
    kind: "clause",
  },
  { name: "possessive-ex", example: "her ex-husband Sam Poe", pattern: `{poss:a} ${EX}(?:${Q})${SPOUSE_WORD},? {N:b}`, ended: true, kind: "phrase" },
  {
    name: "and-ex-husband",
    example: "Jane Roe and ex-husband Sam Poe",
    pattern: `{P:a},? (?:and|with|from|&)(?: her| his)? ${EX}${SPOUSE_WORD},? {N:b}`,
    ended: true,
    kind: "phrase",
  },
  {
    name: "from-ex-husband",
    example: "Jane Roe's split from ex-husband Sam Poe",
    pattern: `{P:a}[^.;\\ue000-\\ue4ff]{0,50}? (?:from|with) (?:her |his )?${EX}${SPOUSE_WORD},? {N:b}`,
    ended: true,
    kind: "phrase",
  },
  {
    name: "possessive",
    example: "her husband, Sam Poe",
    pattern: `{poss:a} ${Q}${SPOUSE_WORD}(?: of (?:[\\p{L}\\d]+ )?years)?,? {N:b}`,
    kind: "phrase",
  },
  {
    name: "and-husband",
    example: "Jane Roe and husband Sam Poe",
    pattern: `{P:a},? (?:and|with|&)(?: her| his)? ${Q}${SPOUSE_WORD},? {N:b}`,
    kind: "phrase",
  },
  {
    name: "apposition",
    example: "Jane Roe, wife of Sam Poe",
    pattern: `{P:a},? (?:the |is the |who is the )?(?:${Q})(?:wife|husband|spouse) (?:of|to) (?:[\\p{L}\\uea00-\\ueaff-]+ ){0,3}?{P:b}`,
    kind: "phrase",
  },
  {
    name: "widow",
    example: "Jane Roe, the widow of Sam Poe",
    pattern: "{P:a},? (?:the |is the )?(?:widow|widower|ex-wife|ex-husband|former wife|former husband|estranged wife) of (?:[\\p{L}-]+ ){0,3}?{P:b}",
    ended: true,
    kind: "phrase",
  },
  { name: "whose-wife", example: "Jane Roe, who is his wife", pattern: `{P:b},? who is {poss:a} ${SPOUSE_WORD}`, kind: "phrase" },
  {
    name: "divorce-from",
    example: "his divorce from Jane Roe",
    pattern: `{poss:a} (?:[\\p{L}\\d-]+ ){0,3}?(?:divorce|separation|divorce battle|custody battle) (?:from|with|against) ${LED}{p:b}`,
    ended: true,
    kind: "phrase",
  },
  {
    name: "divorced",
    example: "He divorced Jane Roe.",
    pattern: `{p:a} (?:has |had |is |was |finally |officially |who |recently |would )*(?:divorced|divorces|divorcing|divorced from|separated from (?:husband|wife|her husband|his wife)|split from (?:husband|wife|her husband|his wife)) (?:[\\p{L}-]+ ){0,3}?{p:b}`,
    ended: true,
    kind: "clause",
  },
  {
    name: "they-divorced",
    example: "The pair divorced in 2010.",
    pattern:
      "{pair:a},? (?:who )?(?:have |had |are |were |finally |officially |reportedly |recently |later |eventually )*(?:divorced|divorcing|getting divorced|getting a divorce|got divorced|separated|filed for divorce|announced their (?:divorce|separation)|finali[sz]ed their divorce)\\b(?! from)",
    ended: true,
    kind: "clause",
  },
  {
    name: "their-divorce",
    example: "Jane and Sam's divorce",
    pattern: "{poss:a} (?:[\\p{L}\\d-]+ ){0,3}?(?:divorce|separation|broken marriage|failed marriage)\\b(?! (?:from|with))",
    ended: true,
    kind: "phrase",
  },
  {
    name: "their-marriage",
    example: "Jane and Sam's marriage",
    pattern: "{poss:a} (?:[\\p{L}\\d-]+ ){0,2}?(?:marriage|wedding day|honeymoon)\\b(?! to)(?!s)",
    kind: "phrase",
  },
  {
    name: "marriage-to",
    example: "her marriage to Sam Poe",
    pattern: `{poss:a} (?:[\\p{L}\\d-]+ ){0,2}?(?:marriage|wedding|nuptials) (?:to|with) ${LED}{p:b}`,
    kind: "phrase",
  },
  {
    name: "filed-for-divorce-from",
    example: "She filed for divorce from Sam Poe.",
    pattern: `{p:a} (?:has |had |reportedly |first |officially )*(?:filed|files|filing) for divorce from ${LED}{p:b}`,
    ended: true,
    kind: "clause",
  },

  {
    name: "bare-husband",
    example: "Jane Roe smiled at husband Sam Poe.",
    pattern: `(?<!(?:and|&|,) ){P:a}(?:,? who)? [^.;:“”"\\ue000-\\ue6ff]{2,60}? (?:with|by|from|to|that|and|for|at|of|alongside|on|kissed|told|joined) (?:her |his )?(?:${Q})${SPOUSE_WORD} {N:b}`,
    kind: "phrase",
  },
  {
    name: "they-exchanged-vows",
    example: "Jane Roe and Sam Poe will exchange vows.",
    pattern: "{pair:a},? (?:will |are set to |plan to |to |indeed |secretly )*(?:exchange vows|walk down the aisle|say (?:their )?vows)\\b",
    kind: "clause",
  },
  {
    name: "knot-to",
    example: "She is tying the knot with Sam Poe.",
    pattern:
      "{p:a},? (?:who )?(?:is |was |will be )?(?:all set to tie|set to tie|tying|to tie) the knot (?:[^.;,\\ue000-\\ue6ff]{0,40}? )?(?:with|to) (?:her |his )?(?:(?:longtime|long-time|beau|boyfriend|girlfriend|fianc[eé]e?|partner),? )*(?:[\\p{Ll}-]+ ){0,3}?{P:b}",
    kind: "clause",
  },
]);
