import type { Rule } from "../rule.ts";
import { JOBS } from "./occupation.ts";

const PEOPLES =
  "(?:American|British|English|Scottish|Welsh|Irish|Canadian|Australian|French|German|Italian|Spanish|Portuguese|Dutch|Belgian|Swiss|Austrian|Swedish|Norwegian|Danish|Finnish|Polish|Russian|Ukrainian|Greek|Turkish|Israeli|Iranian|Iraqi|Syrian|Egyptian|Lebanese|Saudi|Indian|Pakistani|Chinese|Japanese|Korean|South Korean|Vietnamese|Thai|Filipino|Filipina|Indonesian|Malaysian|Mexican|Brazilian|Argentine|Argentinian|Colombian|Venezuelan|Chilean|Peruvian|Cuban|Jamaican|Nigerian|Kenyan|Ghanaian|South African|Ethiopian|Somali|Moroccan|Algerian|Czech|Slovak|Hungarian|Romanian|Bulgarian|Serbian|Croatian|Slovenian|Estonian|Latvian|Lithuanian|Icelandic|Barbadian|Bajan|Kiwi|New Zealand|Aussie|Brit)";

export const NATIONALITY: readonly Rule[] = [
  { name: "before-the-job", example: "Russian tycoon Oleg Roe", pattern: `(?<v>[\\uec00-\\uedff]|${PEOPLES}) (?:[\\p{Ll}-]+ ){0,2}?${JOBS}(?:,? (?:and|turned) ${JOBS})? {P:a}`, predicate: "nationality", object: { value: "v" }, kind: "phrase" },
  { name: "is-a", example: "She is a Russian model.", pattern: `{p:a} (?:is|was) an? (?<v>[\\uec00-\\uedff]|${PEOPLES}) ${JOBS}`, predicate: "nationality", object: { value: "v" }, kind: "clause" },
];
