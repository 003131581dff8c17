import { ADVERBS, BE } from "../rule.ts";
import { rulesOf } from "./rules-of.ts";

const FEUD =
  "(?:feud|rift|beef|rivalry|row|fight|falling[- ]out|war of words|bad blood|spat|tension|catfight|cat fight|tiff|battle|argument|drama|clash|quarrel|bitter feud)";

export const FEUD_WITH = rulesOf("feud-with", [
  {
    name: "feuding-with",
    example: "Jane Roe is feuding with Ann Poe.",
    pattern: `{p:a},? (?:${BE}) ${ADVERBS}(?:feuding|fighting|battling|at war|at odds|arguing|clashing|at loggerheads|butting heads|locked in a [\\p{L} -]{3,30}|in a (?:[\\p{L}-]+ )?(?:feud|fight|row|spat)|on bad terms|furious|fuming) with (?:[\\p{L}-]+ ){0,3}?{list:b}`,
    kind: "clause",
  },
  {
    name: "they-feud",
    example: "The two are feuding.",
    pattern: `{pair:a},? (?:who )?(?:(?:${BE}) ${ADVERBS})?(?:feuding|at war|at odds|fighting|at each other['’]s throats|butting heads|locked in a [\\p{L} -]{3,30}|on bad terms|not on speaking terms|feud|clash|fell out|had a falling[- ]out|(?:got|gets|get|getting) into a (?:[\\p{L}-]+ ){0,3}?(?:fight|match|argument|feud))\\b`,
    kind: "clause",
  },
  {
    name: "feud-between",
    example: "a feud between Jane Roe and Ann Poe",
    pattern: `${FEUD}s? between (?:[\\p{L}-]+ ){0,3}?{pair:a}`,
    kind: "phrase",
  },
  {
    name: "feud-possessive",
    example: "her feud with Ann Poe",
    pattern: `{poss:a} (?:[\\p{L}\\d-]+ ){0,3}?${FEUD}s? with (?:[\\p{L}-]+ ){0,3}?{list:b}`,
    kind: "phrase",
  },
  {
    name: "their-feud",
    example: "Jane and Ann's feud",
    pattern: `{poss:a} (?:[\\p{L}\\d-]+ ){0,2}?(?:feud|rift|beef|rivalry|falling[- ]out|bad blood|spat|war)\\b(?! with)`,
    kind: "phrase",
  },
  {
    name: "feud-with",
    example: "Jane Roe had a feud with Ann Poe.",
    pattern: `{p:a} (?:has |had |have |is |was |been |involved |embroiled |locked )*(?:in )?(?:an? |no )?(?:[\\p{L}-]+ ){0,2}?(?:feud|beef|falling[- ]out|war of words|bad blood|spat|rift) with (?:[\\p{L}-]+ ){0,3}?{list:b}`,
    kind: "clause",
  },
  {
    name: "rival",
    example: "her rival Ann Poe",
    pattern: "{poss:a} (?:[\\p{Ll}-]+ ){0,2}?(?:rival|nemesis|foe|enemy|arch-?enemy),? {P:b}",
    kind: "phrase",
  },
  {
    name: "fell-out-with",
    example: "She fell out with Ann Poe.",
    pattern: "{p:a} (?:has |had |reportedly )*(?:fell out|fallen out|feuded|feuds|clashed|clashes|butted heads) with (?:[\\p{L}-]+ ){0,3}?{list:b}",
    kind: "clause",
  },
]);
