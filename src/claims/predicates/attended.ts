import { ADVERBS } from "../rule.ts";
import { rulesOf } from "./rules-of.ts";

const EVENT_WORD =
  "(?:premieres?|part(?:y|ies)|galas?|ball|weddings?|awards?|Awards?|ceremon(?:y|ies)|concerts?|shows?|festivals?|Festival|Premiere|Gala|Party|Wedding|Ball|Oscars|Grammys|Emmys|Golden Globes|VMAs|Globes|fundraisers?|fund-raisers?|screenings?|events?|benefits?|conferences?|Conference|funerals?|memorial|baby shower|shower|bash|after-party|afterparty|dinner|luncheon|brunch|reception|match|game|Games|Olympics|Open|Week|launch|summit|Summit|rally|inauguration|parade|tournament|Tournament|festivities|celebrations?|reunion|Comic-Con|Coachella|Carpet|red carpet|meeting|hearing|vigil|service|Prom|prom|graduation|auction|fashion show|carnival|race)";
/** Words of an event: up to its noun, with what it is of. */
const EVENT = `(?<b>(?:[\\p{L}\\d\\ue000-\\uecff’'“”"&.:-]+,? ){0,7}?(?:${EVENT_WORD})\\b(?: (?:of|for) (?:the |his |her |their )?(?:[\\p{Ll}-]+ ){0,3}?["“‘']?[\\ue000-\\uecff]["”’']?)?)`;
const NAMED = `(?<b>[\\ueb00-\\uecff\\ue700-\\ue7ff\\ue900-\\ue9ff])`;
const PLACED = "(?:[^.;\\ue000-\\ue8ff]{0,30}? (?:in|at) (?:the )?{l:q})?";
const place = { qualifiers: { place: "q" } } as const;
const DET = "(?:the |an? |his |her |their |this year['’]s |last year['’]s |(?:[\\p{L}]+ )?\\d{4} |annual |[\\p{Ll}-]+ ){0,3}?";

export const ATTENDED = rulesOf("attended", [
  {
    name: "attended",
    example: "Jane Roe attended the premiere of Night Ferry.",
    pattern: `{list:a},? (?:who )?${ADVERBS}(?:attended|attends|attending|attend|(?:was|were) (?:also )?(?:at|in attendance (?:at|for))|showed up (?:at|to|for)|(?:arrived|arrives|arriving|arrive) (?:at|to|for)|(?:stepped out|steps out|stepped) (?:at|for|to|onto)|hit up|hit|hits|graced|(?:made|makes|make) (?:an? |their |her |his )(?:[\\p{L}-]+ )?(?:appearance|debut|entrance) (?:at|on|in)|walked|walks|walking|posed (?:at|on)|partied at|performed (?:at|during|for)|performs at|spoke at|appeared at|presented at|took the stage at|was (?:seen|spotted|photographed|pictured) (?:at|attending|arriving at)|were (?:seen|spotted|photographed|pictured) (?:at|attending|arriving at)) ${DET}(?:${EVENT}|${NAMED})${PLACED}`,
    ...place,
    kind: "clause",
  },
  {
    name: "pronoun-attended",
    example: "She attended the gala.",
    pattern: `{p:a},? (?:who )?${ADVERBS}(?:will |is set to |are set to |to |also |did |didn['’]t |won['’]t )?(?:attended|attends|attending|attend|(?:was|were|is|are|be|been) (?:also |both |not )?(?:at|in attendance (?:at|for))|showed up (?:at|to|for)|(?:arrived|arrives|arriving|arrive) (?:at|to|for)|(?:stepped out|steps out|stepped|stepping out) (?:at|for|to|onto)|hit|hits|graced|(?:made|makes|make|making) (?:an? |their |her |his )(?:[\\p{L}-]+ ){0,2}?(?:appearance|debut|entrance) (?:at|on|in)|walked|walks|walking|posed (?:at|on)|partied at|performed (?:at|during)|performs at|performing at|spoke at|appeared at|presented at|took the stage at|(?:seen|spotted|photographed|pictured) (?:at|attending|arriving at)|skipped) ${DET}(?:${EVENT}|${NAMED})${PLACED}`,
    ...place,
    kind: "clause",
  },

  {
    name: "guests-included",
    example: "Guests at the wedding included Jane Roe and Sam Poe.",
    pattern: `(?:[Gg]uests|[Aa]ttendees|[Ss]tars|[Cc]elebrities|[Oo]thers) (?:in attendance )?(?:at|of) ${DET}(?:${EVENT}|${NAMED}) (?:included?|were|such as|including) {list:a}`,
    kind: "clause",
  },
]);
