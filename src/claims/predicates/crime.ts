import { ADVERBS, BE } from "../rule.ts";
import { rulesOf } from "./rules-of.ts";

const NEXT =
  "(?: (?!(?:in|on|at|last|when|after|before|by|and|who|but|as|which|while|from|this|during|because|over|he|she|they|said|says|told|is|was)\\b)[\\p{L}\\d$’'“”\"-]+){0,6}";
const ITEM = `(?!(?:was|is|has|had|were|will|could|would|may|he|she|they|his|her|their|who|then|police|later|faces|said|told|sentenced|released|ordered|pleaded|convicted|fined|jailed)\\b)[\\p{L}\\d$’'“”"-]+${NEXT}`;
const OFFENCE = `(?<v>(?!being charged|plotting|running|leading|managing|finding|overseeing|making|bringing|keeping|protecting|investigating)[\\p{L}\\d$’'“”"-]+${NEXT})`;
/** Several offences: "theft, fraud and assault". */
const OFFENCES = `${OFFENCE.slice(0, -1)}(?:(?:, (?:an? )?${ITEM}){0,5},? and (?:an? )?${ITEM})?)`;
/** How many times, and of what kind. */
const COUNTS =
  "(?:an? |the |one count of |[\\p{L}\\d]+ counts of |[\\p{L}]+ charges? of |(?:multiple|several|federal|felony|criminal) (?:counts|charges) of )?";
const value = { object: { value: "v" } } as const;
const values = { object: { values: "v" } } as const;

export const ARRESTED = rulesOf("arrested", [
  {
    name: "arrested",
    example: "Jane Roe was arrested in Lisbon.",
    pattern: `{p:a},? (?:who )?(?:ultimately |later |eventually |subsequently )?(?:${BE}|got|gets) ${ADVERBS}(?:arrested|taken into custody|detained|handcuffed)\\b(?:[^.;\\ue000-\\ue7ff]{0,40}? (?:in|at) {l:q})?`,
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
  {
    name: "arrest",
    example: "her arrest",
    pattern: "(?<!leading to |warrant for |calling for |call for |demand |demanded |resisted ){poss:a} (?:[\\p{L}\\d-]+ ){0,2}?arrest\\b(?! warrant)",
    object: null,
    kind: "phrase",
  },

  {
    name: "arrest-of",
    example: "the arrest of Sam Poe",
    pattern: "(?<!leading to the |warrant for the |calling for the |call for the |demand the |order the )\\barrest of (?:[\\p{Ll}-]+ ){0,3}?{N:a}",
    object: null,
    kind: "phrase",
  },
  {
    name: "headline",
    example: "Sam Poe Arrested in Lisbon",
    pattern: "^{N:a} (?:Arrested|arrested|Detained|Jailed)\\b(?:[^.;\\ue000-\\ue7ff]{0,30}? [Ii]n {l:q})?",
    object: null,
    qualifiers: { place: "q" },
    kind: "clause",
  },
]);

export const CHARGED_WITH = rulesOf("charged-with", [
  {
    name: "charged",
    example: "Sam Poe was charged with assault.",
    pattern: `{list:a},? (?:who )?(?:${BE}|each|both) ${ADVERBS}(?:charged|indicted|arraigned)(?: \\p{Lu}\\p{Ll}+day| (?:in|on|last|this) [^.;,“”"]{2,45}?)? (?:with|on|for) ${COUNTS}${OFFENCES}`,
    ...values,
    kind: "clause",
  },
  {
    name: "pronoun-charged",
    example: "He was charged with assault.",
    pattern: `{p:a},? (?:who )?(?:(?:${BE}) ${ADVERBS})(?:charged|indicted|arraigned)(?: \\p{Lu}\\p{Ll}+day| (?:in|on|last|this) [^.;,“”"]{2,45}?)? (?:with|on|for) ${COUNTS}${OFFENCES}`,
    ...values,
    kind: "clause",
  },
  {
    name: "faces-charges",
    example: "He faces charges of assault.",
    pattern: `{p:a} (?:is |was |now |also )*(?:faces|facing|faced|wanted on|held on|arrested on) (?:[\\p{L}]+ ){0,2}?(?:charges?|counts?) (?:of|for) ${OFFENCES}`,
    ...values,
    kind: "clause",
  },

  {
    name: "charges",
    example: "Prosecutors charged Sam Poe with fraud.",
    pattern: `(?:charged|charges|charging|indicted) (?:[\\p{L}-]+ ){0,3}?{list:a}(?:, \\d{1,2},)? (?:with|on charges of) ${COUNTS}${OFFENCES}`,
    ...values,
    kind: "clause",
  },
  {
    name: "charges-against",
    example: "charges of fraud against Sam Poe",
    pattern: `(?:charges?|indictments?) of ${OFFENCE} against (?:[\\p{L}-]+ ){0,3}?{p:a}`,
    ...value,
    kind: "phrase",
  },
]);

export const CONVICTED_OF = rulesOf("convicted-of", [
  {
    name: "convicted",
    example: "He was convicted of fraud.",
    pattern: `{p:a},? (?:who )?(?:ultimately |later |eventually )?(?:(?:${BE}) ${ADVERBS})?(?:convicted (?:of|for)|found guilty (?:of|on)) ${COUNTS}${OFFENCES}`,
    ...values,
    kind: "clause",
  },
  {
    name: "pleaded-guilty",
    example: "She pleaded guilty to fraud.",
    pattern: `{p:a}(?:,? who)? (?:has |had |also |later |reportedly |after )*(?:pleaded|pled|pleads|pleading) guilty (?:in [^.;,]{3,30}? |on [^.;,]{3,30}? )?to (?!(?:both|all|the|those|these|three|two) (?:[\\p{Ll}]+ )?(?:charges|counts)\\b)(?:an? [^.;,]{0,25}?charge of |the lesser charge of )?${COUNTS}${OFFENCES}`,
    ...values,
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

  {
    name: "conviction-for",
    example: "his conviction for fraud",
    pattern: `{poss:a} (?:[\\p{Ll}\\d-]+ ){0,2}?convictions? (?:for|of|on) ${COUNTS}${OFFENCES}`,
    ...values,
    kind: "phrase",
  },
  {
    name: "acquittal",
    example: "his acquittal of murder",
    pattern: `{poss:a} (?:[\\p{Ll}\\d-]+ ){0,2}?acquittal (?:for|of|on|in the) ${OFFENCE}`,
    ...value,
    negated: true,
    kind: "phrase",
  },
  {
    name: "jailed-for",
    example: "Sam Poe was jailed for fraud.",
    pattern: `{p:a},? (?:who )?(?:${BE}|got) ${ADVERBS}(?:jailed|imprisoned|serving time|in prison|in jail|behind bars) for (?!(?:\\d|an?\\b|one|two|three|four|five|six|seven|eight|nine|ten|life|years|months|up|more|nearly|almost|over|his|her|refusing)\\b)${OFFENCES}`,
    ...values,
    kind: "clause",
  },

  {
    name: "found-guilty",
    example: "A jury found Sam Poe guilty of fraud.",
    pattern: `\\bfound {p:a} guilty of ${OFFENCES}`,
    ...values,
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

  {
    name: "jailed-for",
    example: "Sam Poe was jailed for two years.",
    pattern: `{p:a},? (?:who )?(?:${BE}|got) ${ADVERBS}(?<v>jailed for (?:(?:at least|more than|up to|nearly|almost) )?(?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|life)(?: (?:years?|months?|weeks?|days?))?)`,
    ...value,
    kind: "clause",
  },
  {
    name: "given",
    example: "He was given a two-year sentence.",
    pattern: `{p:a},? (?:who )?(?:(?:was|were|has been|had been) (?:given|handed|ordered to serve)|received|got|completed) (?:an? |the )?(?<v>[\\p{L}\\d-]+(?: [\\p{L}\\d-]+){0,3}? (?:sentence|term|in prison|in jail|of probation|of community service))`,
    ...value,
    kind: "clause",
  },
  {
    name: "fined",
    example: "She was fined $500.",
    pattern: `{p:a},? (?:who )?(?:was|were|has been|had been) (?<v>fined [$£€]\\d+(?:[.,]\\d+)*(?: (?:million|billion|thousand))?)`,
    ...value,
    kind: "clause",
  },
]);

export const ACCUSED_OF = rulesOf("accused-of", [
  {
    name: "accused",
    example: "Sam Poe was accused of cheating.",
    pattern: `{p:a},? (?:who )?(?:(?:${BE}) ${ADVERBS})?(?:accused|suspected)(?: by [^.;,“”"]{1,40}?)? of (?:an? |the |having )?${OFFENCES}`,
    ...values,
    kind: "clause",
  },
  {
    name: "accuses",
    example: "She accused Sam Poe of cheating.",
    pattern: `(?:accused|accuses|accusing|accuse|have accused) (?!by\\b)(?:[\\p{L}-]+ ){0,3}?(?<a>[\\ue000-\\ue1ff\\ue300-\\ue4ff\\ue600-\\ue7ff]) of (?:an? |the |having )?${OFFENCES}`,
    ...values,
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
      "{poss:a} alleged (?<v>(?:[\\p{Ll}-]+ ){0,2}?(?:abuse(?! of \\p{Ll}+ ?drugs)|assault|harassment|misconduct|cheating|infidelity|affair|affairs|behavior|behaviour|crimes?))\\b",
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

  {
    name: "on-suspicion",
    example: "Sam Poe was held on suspicion of fraud.",
    pattern: `{p:a}[^.;“”"\\ue000-\\ue6ff]{0,60}? on suspicion of ${OFFENCES}`,
    ...values,
    kind: "clause",
  },
  {
    name: "allegations-that",
    example: "allegations that Sam Poe stole the money",
    pattern: `(?:allegations?|accusations?) that {p:a} (?:had |has )?(?<v>(?!is\\b|was\\b|will\\b)\\p{Ll}+(?:ed|ing|t|ke|ole|ook|ew|it)(?: [\\p{L}\\d’'-]+){0,6})`,
    ...value,
    kind: "clause",
  },
  {
    name: "faces-allegations",
    example: "He faces allegations of abuse.",
    pattern: `(?<a>[\\ue000-\\ue1ff\\ue300-\\ue4ff\\ue600-\\ue7ff\\ue800-\\ue8ff]),? (?:who )?(?:has |have |had |is |was |also )*(?:faces|faced|facing|denied|denies|hit with|amid) (?:[\\p{Ll}-]+ ){0,2}?(?:allegations?|accusations?|claims) of (?:an? )?${OFFENCES}`,
    ...values,
    kind: "clause",
  },
  {
    name: "allegedly",
    example: "He allegedly assaulted a guard.",
    pattern:
      "{p:a},? (?:who )?(?:had |has )?allegedly (?<v>(?:assault|attack|rap|kill|murder|abus|stabb|robb|threaten|harass|grop|molest|kidnapp|punch|forg|embezzl|laund|smuggl|stalk|defraud|bri?b)(?:ed|ered)(?: [\\p{L}\\d’'-]+){0,5}|(?:stole|shot|beat|hit|struck|lied|took)(?: [\\p{L}\\d’'-]+){0,5})",
    ...value,
    kind: "clause",
  },
]);

export const SUED = rulesOf("sued", [
  {
    name: "sued",
    example: "Jane Roe sued Acme for $5 million.",
    pattern:
      "(?<a>[\\ue000-\\ue1ff\\ue600-\\ue7ff]),? (?:who )?(?:has |had |is |was |will |also |plans to |reportedly |previously )*(?:sued(?! by)|sues|suing|sue|filed (?:a |an )?(?:[\\p{Ll}-]+ )?(?:lawsuit|suit) against) (?:[\\p{Ll}-]+ ){0,3}?(?<b>[\\ue000-\\ue0ff\\ue600-\\ue7ff\\ue900-\\ue9ff])(?:[^.;]{0,30}? for (?<m>[$£€][\\d.,]+(?: ?(?:million|billion|[mMkK]))?))?",
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
