import { rulesOf } from "../rules-of.ts";

const WORD =
  "(?<k>nephew|niece|uncle|aunt|cousin|grandson|granddaughter|grandfather|grandmother|grandma|grandpa|grandchild|stepmother|stepfather|stepmom|stepdad|stepson|stepdaughter|brother-in-law|sister-in-law|mother-in-law|father-in-law|son-in-law|daughter-in-law|godmother|godfather|goddaughter|godson|great-uncle|great-aunt)";

export const RELATIVE = rulesOf("relative", [
  {
    name: "possessive",
    example: "her nephew Ned",
    pattern: `{poss:b} (?:[\\p{Ll}-]+ ){0,1}?${WORD},? {P:a}`,
    qualifiers: { kinship: "k" },
    kind: "phrase",
  },
  {
    name: "and-nephew",
    example: "Jane Roe and nephew Ned",
    pattern: `{P:b} (?:and|with|&)(?: her| his)? ${WORD},? {P:a}`,
    qualifiers: { kinship: "k" },
    kind: "phrase",
  },
  {
    name: "nephew-of",
    example: "Ned, the nephew of Jane Roe",
    pattern: `{P:a},? (?:the |is the |a )?${WORD} of {P:b}`,
    qualifiers: { kinship: "k" },
    kind: "phrase",
  },
]);
