import { rulesOf } from "./rules-of.ts";

const AT = "(?: (?:at|in|on|through|while)(?: the| a| an)?(?: set of| movie set of| filming)?(?: the| their)? ?(?:{l:q}|{w:k})?)?";
const where = { qualifiers: { place: "q", work: "k" } } as const;

export const MET = rulesOf("met", [
  {
    name: "pair-met",
    example: "The pair met through friends in Lisbon.",
    pattern: `{pair:a}(?: —|,)? (?:{p} [^.;:\\ue000-\\ue0ff]{0,70}?[—–,] )?(?:first |reportedly |famously |originally |had |have |initially )*(?:met|were introduced)\\b(?! with)(?:(?! {P})[^.;]{0,40}? in {l:q})?`,
    qualifiers: { place: "q" },
    kind: "clause",
  },
  {
    name: "met-somebody",
    example: "Jane Roe met Sam Poe in Rome.",
    pattern: `{p:a} (?:first |had |has |have |reportedly |originally |recently |finally |who )*(?:met|was introduced to) (?:(?!with)[\\p{L}-]+ ){0,3}?{p:b}${AT}`,
    ...where,
    kind: "clause",
  },
  {
    name: "after-meeting",
    example: "He fell in love after meeting Jane Roe.",
    pattern: `{p:a}[^.;\\ue000-\\ue6ff]{0,40}? (?:after|since|upon) (?:first )?meeting (?:[\\p{L}-]+ ){0,3}?{p:b}${AT}`,
    ...where,
    kind: "clause",
  },
]);
