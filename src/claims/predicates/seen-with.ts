import { ADVERBS, BE, WORDS } from "../rule.ts";
import { rulesOf } from "./rules-of.ts";

const SEEN = "(?:seen|spotted|photographed|pictured|snapped|papped|caught)";
const TOGETHER =
  "(?:together|out|holding hands|kissing|leaving|cuddling|hugging|smooching|arm in arm|dining|having|enjoying|walking|strolling|looking|getting|shopping|vacationing|on a|at|in)";
const PLACE = "(?:(?! {P})[^.;\\ue800-\\ue8ff]{0,40}?(?:in|at|on|outside|of|to|near) (?:the )?{l:q})?";
const place = { qualifiers: { place: "q" } } as const;

export const SEEN_WITH = rulesOf("seen-with", [
  {
    name: "pair-seen",
    example: "Tom and Elsa were first seen together at a party in Lisbon.",
    pattern: `{pair:a},? (?:who )?(?:${BE}) ${ADVERBS}${SEEN}(?: (?:[\\p{L}-]+ ){0,3}?${TOGETHER}\\b)${PLACE}`,
    ...place,
    kind: "clause",
  },
  {
    name: "seen-with",
    example: "Jane Roe was spotted with Sam Poe in Lisbon.",
    pattern: `{p:a},? (?:${BE}) ${ADVERBS}${SEEN} (?:[^.;\\ue000-\\ue6ff]{0,50}? )?with (?:[^.;\\ue000-\\ue6ff]{0,40}? )?{list:b}${PLACE}`,
    ...place,
    kind: "clause",
  },
  {
    name: "seen-doing",
    example: "Jane Roe was spotted kissing Sam Poe in Lisbon.",
    pattern: `{p:a},? (?:${BE}) ${ADVERBS}${SEEN} (?:kissing|hugging|holding hands with|cuddling|cuddling up to|canoodling with|joining) {p:b}${PLACE}`,
    ...place,
    kind: "clause",
  },
  {
    name: "stepped-out-with",
    example: "Jane Roe stepped out with Sam Poe.",
    pattern: `{p:a},? (?:was |were |has been |recently |also )*(?:stepped|stepping|steps|out|went|going|hung|hanging|hangs|hang) ?(?:out)(?: [\\p{L}]+){0,4}? with (?:${WORDS}){list:b}${PLACE}`,
    ...place,
    kind: "clause",
  },
  {
    name: "they-stepped-out",
    example: "The pair, who started stepping out in public together",
    pattern: `{pair:a}[ ,—–]* ?(?:who )?(?:[\\p{L}]+ ){0,2}?(?:stepped|stepping|hung|hanging|gone|went) out(?: [\\p{L}]+){0,4}? (?:together|in|at|on)\\b${PLACE}`,
    ...place,
    kind: "clause",
  },
  {
    name: "who-stepped-out",
    example: "the pair — who started stepping out together",
    pattern: "{pair:a}[ ,—–]+{p} (?:[\\p{L}]+ ){0,2}?(?:stepped|stepping) out(?: [\\p{L}]+){0,4}? together",
    kind: "clause",
  },
  {
    name: "holiday-with",
    example: "Jane Roe vacationed with Sam Poe in Lisbon.",
    pattern: `{p:a},? (?:is |was |has been |recently )*(?:vacation(?:ed|ing)|holiday(?:ed|ing)|on (?:vacation|holiday)|honeymooning|dined|dining|partied|partying|had (?:dinner|lunch|brunch)|having (?:dinner|lunch)|getting cozy|got cozy|cozied up|enjoyed a [\\p{L} -]{3,30}) (?:[^.;\\ue000-\\ue6ff]{0,30}? )?with (?:${WORDS}){list:b}${PLACE}`,
    ...place,
    kind: "clause",
  },
  {
    name: "they-holiday",
    example: "The couple vacationed in Lisbon.",
    pattern: `{pair:a},? (?:who )?(?:are |were |have been |recently |also |both )*(?:vacation(?:ed|ing)|holiday(?:ed|ing)|jetted off|enjoyed a (?:[\\p{L}-]+ ){0,2}?(?:date|dinner|vacation|getaway|holiday|trip|stroll)|went on a (?:[\\p{L}-]+ ){0,2}?(?:date|vacation|trip)|(?:had|grabbed|enjoyed) (?:dinner|lunch|brunch|breakfast))\\b${PLACE}`,
    ...place,
    kind: "clause",
  },
  {
    name: "they-hang-out",
    example: "They hung out at a club in Lisbon.",
    pattern: `{pair:a},? (?:have |had |['’]ve |are |were )*(?:been )?(?:hung|hanging) out\\b${PLACE}`,
    ...place,
    kind: "clause",
  },
  {
    name: "accompanied-by",
    example: "Jane Roe was accompanied by Sam Poe.",
    pattern: `{p:a},? (?:was|were) (?:accompanied|joined) by (?:${WORDS}){list:b}`,
    kind: "clause",
  },
  {
    name: "headline",
    example: "Jane Roe and Sam Poe Spotted Kissing",
    pattern: `{pair:a} (?:[Ss]potted|[Ss]een|[Pp]hotographed|[Pp]ictured|[Cc]aught|[Ss]tep(?:ped)? [Oo]ut|[Hh]old(?:ing)? [Hh]ands|[Kk]iss(?:ing)?|[Pp]ack(?:ing|ed)? on the PDA)\\b`,
    kind: "clause",
  },

  {
    name: "enjoying-with",
    example: "Jane Roe enjoyed a stroll with Sam Poe in Lisbon.",
    pattern: `{p:a},? (?:\\d{1,2}, )?(?:who )?(?:was |is |has been |recently |also )*(?:enjoyed|enjoying|enjoys|spent|spending|shared|sharing) (?:an? |the |some |her |his )?(?:[\\p{Ll}-]+ ){0,3}?(?:stroll|walk|dinner|lunch|brunch|date|day|night|evening|weekend|moments?|time|vacation|getaway|trip|outing|meal|ride|afternoon|holidays?) (?:out )?with (?:[^.;“”"\\ue000-\\ue6ff]{0,50}? )?{list:b}${PLACE}`,
    ...place,
    kind: "clause",
  },
  {
    name: "spotted-together-somewhere",
    example: "The duo has frequently been spotted together.",
    pattern: `{pair:a},? (?:who )?(?:have |has |had |were |was |are |often |frequently |recently |also |been )*${SEEN} (?:[\\p{L}-]+ ){0,3}?together\\b${PLACE}`,
    ...place,
    kind: "clause",
  },
  {
    name: "arrived-with",
    example: "Jane Roe arrived with Sam Poe in Lisbon.",
    pattern: `{p:a},? (?:who )?(?:was |were |has been |also )*(?:arrived|arriving|arrives|left|leaving|walked|posed|posing|partied|dined|dining|hung out|strolled|shopped|hiked) (?:[^.;“”"\\ue000-\\ue6ff]{0,40}? )?(?:with|alongside|arm-in-arm with|hand-in-hand with) (?:${WORDS}){list:b}${PLACE}`,
    ...place,
    kind: "clause",
  },
  {
    name: "photographed-doing-pair",
    example: "Jane Roe and Sam Poe packed on the PDA in Lisbon.",
    pattern: `{pair:a},? (?:who )?(?:have |were |was |are |recently |also )*(?:packed on the PDA|held hands|holding hands|walked (?:arm in arm|hand in hand)|shared a (?:kiss|smooch)|cozied up|cuddled|canoodled|made a splash|danced|partied|posed for|arrived)\\b(?: together)?${PLACE}`,
    ...place,
    kind: "clause",
  },
  {
    name: "took-along",
    example: "Jane Roe brought Sam Poe to the gala.",
    pattern:
      "{p:a},? (?:who )?(?:brought|brings|took|takes|was joined by|is joined by|was accompanied by|arrived alongside) (?:(?:her|his) )?(?:[\\p{Ll}-]+ ){0,2}?{N:b} (?:to|at|on|for|as (?:her|his) (?:date|plus-one)|out)\\b",
    kind: "clause",
  },
]);
