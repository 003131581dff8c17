import { ADVERBS, BE } from "../rule.ts";
import { rulesOf } from "./rules-of.ts";

const OFFENCE =
  "(?<v>(?!being charged|plotting|running|leading|managing|finding|overseeing|making|bringing|keeping|protecting|investigating)[\\p{L}\\d$’'“”\"-]+(?: (?!(?:in|on|at|last|when|after|before|by|and|who|but|as|which|while|from|this|during|because|over)\\b)[\\p{L}\\d$’'“”\"-]+){0,6})";
const value = { object: { value: "v" } } as const;

export const ARRESTED = rulesOf("arrested", [
  {
    name: "arrested",
    example: "Jane Roe was arrested in Lisbon.",
    pattern: `{p:a},? (?:who )?(?:${BE}|got|gets) ${ADVERBS}(?:arrested|taken into custody|detained|handcuffed)\\b(?:[^.;\\ue000-\\ue7ff]{0,40}? (?:in|at) {l:q})?`,
    object: null,
    qualifiers: { place: "q" },
    kind: "clause",
  },
  {
    name: "police-arrested",
    example: "Police arrested Sam Poe.",
    pattern: "(?:[Pp]olice|[Oo]fficers|[Aa]uthorities|[Dd]eputies) (?:have |has |had )?(?:arrested|detained) (?:[\\p{L}\\d-]+,? ){0,3}?{list:a}",
    object: null,
    kind: "clause",
  },
  { name: "arrest", example: "her arrest", pattern: "{poss:a} (?:[\\p{Ll}\\d-]+ )?arrest\\b", object: null, kind: "phrase" },
]);

export const CHARGED_WITH = rulesOf("charged-with", [
  {
    name: "charged",
    example: "Sam Poe was charged with assault.",
    pattern: `{list:a},? (?:who )?(?:${BE}|each|both) ${ADVERBS}(?:charged|indicted) (?:with|on|for) (?:an? |the |one count of |[\\p{L}\\d]+ counts of )?${OFFENCE}`,
    ...value,
    kind: "clause",
  },
  {
    name: "pronoun-charged",
    example: "He was charged with assault.",
    pattern: `{p:a},? (?:who )?(?:(?:${BE}) ${ADVERBS})(?:charged|indicted) (?:with|on|for) (?:an? |the |one count of |[\\p{L}\\d]+ counts of )?${OFFENCE}`,
    ...value,
    kind: "clause",
  },
  {
    name: "faces-charges",
    example: "He faces charges of assault.",
    pattern: `{p:a} (?:is |was |now |also )*(?:faces|facing|faced) (?:[\\p{L}]+ )?(?:charges?|counts?) (?:of|for) ${OFFENCE}`,
    ...value,
    kind: "clause",
  },
]);

export const CONVICTED_OF = rulesOf("convicted-of", [
  {
    name: "convicted",
    example: "He was convicted of fraud.",
    pattern: `{p:a},? (?:who )?(?:(?:${BE}) ${ADVERBS})?(?:convicted (?:of|for)|found guilty (?:of|on)) (?:an? )?${OFFENCE}`,
    ...value,
    kind: "clause",
  },
  {
    name: "pleaded-guilty",
    example: "She pleaded guilty to fraud.",
    pattern: `{p:a} (?:has |had |also |later |reportedly )*(?:pleaded|pled) guilty to (?:an? |the |one count of |[\\p{L}\\d]+ counts of )?${OFFENCE}`,
    ...value,
    kind: "clause",
  },
  {
    name: "not-guilty",
    example: "He was found not guilty of murder.",
    pattern: `{p:a} (?:was|were) (?:found not guilty|acquitted) of (?:an? )?${OFFENCE}`,
    ...value,
    negated: true,
    kind: "clause",
  },
]);

export const SENTENCED_TO = rulesOf("sentenced-to", [
  {
    name: "sentenced",
    example: "He was sentenced to two years in prison.",
    pattern: `{p:a},? (?:who )?(?:(?:${BE}) ${ADVERBS})?sentenced (?:on \\p{L}+ )?to (?:an? )?(?<v>[\\p{L}\\d’'-]+(?: (?!(?:for|after|on|last|when|by|and)\\b)[\\p{L}\\d’'-]+){0,6})`,
    ...value,
    kind: "clause",
  },
  {
    name: "serving",
    example: "She is serving a two-year sentence.",
    pattern:
      "{p:a} (?:is |was |has )?(?:serving|served) (?:an? |his |her )?(?<v>[\\p{L}\\d’'-]+(?: [\\p{L}\\d’'-]+){0,3}? (?:sentence|in prison|in jail|behind bars))",
    ...value,
    kind: "clause",
  },
]);

export const ACCUSED_OF = rulesOf("accused-of", [
  {
    name: "accused",
    example: "Sam Poe was accused of cheating.",
    pattern: `{p:a},? (?:who )?(?:(?:${BE}) ${ADVERBS})?(?:accused|suspected) of (?:an? |the |having )?${OFFENCE}`,
    ...value,
    kind: "clause",
  },
  {
    name: "accuses",
    example: "She accused Sam Poe of cheating.",
    pattern: `(?:accused|accuses|accusing|accuse|have accused) (?:[\\p{L}-]+ ){0,3}?{p:a} of (?:an? |the |having )?${OFFENCE}`,
    ...value,
    kind: "clause",
  },
  {
    name: "allegations-against",
    example: "allegations of abuse against Sam Poe",
    pattern: "(?:allegations?|accusations?|claims) of (?<v>[\\p{L}-]+(?: [\\p{L}-]+){0,3}?) (?:made )?against (?:[\\p{L}-]+ ){0,3}?{p:a}",
    ...value,
    kind: "phrase",
  },
  {
    name: "alleged",
    example: "his alleged affair",
    pattern:
      "{poss:a} alleged (?<v>(?:[\\p{Ll}-]+ ){0,2}?(?:abuse|assault|harassment|misconduct|cheating|infidelity|affair|affairs|behavior|behaviour|crimes?))\\b",
    ...value,
    kind: "phrase",
  },
  {
    name: "blamed-for",
    example: "He was blamed for the attack.",
    pattern: `{p:a},? (?:is|was|were|has been|have been) blamed for (?:an? |the )?${OFFENCE}`,
    ...value,
    kind: "clause",
  },
]);

export const SUED = rulesOf("sued", [
  {
    name: "sued",
    example: "Jane Roe sued Acme for $5 million.",
    pattern:
      "(?<a>[\\ue000-\\ue1ff\\ue600-\\ue7ff]),? (?:who )?(?:has |had |is |was |will |also |plans to |reportedly |previously )*(?:sued|sues|suing|sue|filed (?:a |an )?(?:[\\p{Ll}-]+ )?(?:lawsuit|suit) against) (?:[\\p{Ll}-]+ ){0,3}?(?<b>[\\ue000-\\ue0ff\\ue600-\\ue7ff\\ue900-\\ue9ff])(?:[^.;]{0,30}? for (?<m>[$£€][\\d.,]+(?: ?(?:million|billion|[mMkK]))?))?",
    qualifiers: { amount: "m" },
    kind: "clause",
  },
  {
    name: "lawsuit",
    example: "her lawsuit against Acme",
    pattern: "{poss:a} (?:[$\\p{Ll}\\d.-]+ ){0,3}?(?:lawsuit|suit) against (?:the )?(?<b>[\\ue000-\\ue0ff\\ue600-\\ue7ff\\ue900-\\ue9ff])",
    kind: "phrase",
  },
  {
    name: "sued-by",
    example: "Acme was sued by Jane Roe.",
    pattern:
      "(?<b>[\\ue000-\\ue1ff\\ue600-\\ue7ff]) (?:was|were|is being|has been|been|being) sued by (?:[\\p{Ll}-]+ ){0,3}?(?<a>[\\ue000-\\ue0ff\\ue700-\\ue7ff])",
    kind: "clause",
  },
]);
