import { ADVERBS, BE, WORDS } from "../../rule.ts";
import { rulesOf } from "../rules-of.ts";
import { EX, LOVE, QUALITY } from "../words/love.ts";

const RELATION =
  "(?:in a (?:[\\p{L}-]+,? ){0,3}?relationship|in love|romantically (?:linked|involved)|linked|an item|together|involved|hooking up|madly in love|smitten|going out|back together|reunited|getting back together)";
const COUPLE =
  "(?:dating|seeing each other|an item|in a (?:[\\p{L}-]+ )?relationship|a couple|in love|back together|romantically linked|hooking up|going strong|going steady|still together)";

export const PARTNER = rulesOf("partner", [
  {
    name: "denied-dating",
    example: "She denied dating Tom.",
    pattern: `{p:a} (?:has |have )?(?:denied|denies|shot down|dismissed) (?:that \\p{L}+ (?:is|was|are|were) )?(?:rumou?rs (?:of|about) )?(?:dating|seeing|being in a relationship with|a romance with|romancing) (?:${WORDS}){p:b}`,
    negated: true,
    kind: "clause",
  },
  {
    name: "in-a-relationship-with",
    example: "Jane Roe is in a relationship with Sam Poe.",
    pattern: `{p:a},? ${BE} ${ADVERBS}${RELATION} (?:with|to) (?:[^.;“”"\\ue000-\\uefff]{0,50}? )?{p:b}`,
    kind: "clause",
  },
  {
    name: "dating",
    example: "She wasn't dating Tom.",
    pattern: `{p:a},? (?:(?:${BE}|started|began|has started) ${ADVERBS})?(?:dating|seeing|romancing|wooing) (?!each|other)(?:(?!the)[\\p{L}\\uea00-\\ueaff’'-]+ ){0,3}?(?:{poss} [\\p{L} -]{3,30} )?{list:b}`,
    kind: "clause",
  },
  {
    name: "dated",
    example: "She dated Tom in 2010.",
    pattern: `{p:a} (?:has |had |who |also |previously |briefly |once |famously |and )*(?:dated|romanced) (?:[\\p{L}\\uea00-\\ueaff’'-]+ ){0,3}?{list:b}`,
    ended: true,
    kind: "clause",
  },
  {
    name: "before-dating",
    example: "Before dating Sam Poe, Jane Roe was alone.",
    pattern: `(?:[Bb]efore|[Aa]fter|[Ss]ince|[Ww]hile) (?:dating|romancing) {P:b}, {P:a}`,
    kind: "clause",
  },
  {
    name: "rumoured-with",
    example: "Tom was rumored to be in a relationship with Jane Roe.",
    pattern: `{p:a},? (?:${BE}|have been) (?:rumou?red|reported|said|believed|thought|reportedly) to (?:be|have been) ${ADVERBS}(?:${RELATION} with|dating|seeing|romancing) (?:[^.;“”"\\ue000-\\ue0ff]{0,50}? )?{p:b}`,
    kind: "clause",
  },
  {
    name: "they-split",
    example: "Jane Roe and Sam Poe have split.",
    pattern: `{pair:a} (?:has |have |had )?(?:reportedly |officially |finally |recently |also |allegedly |amicably |first |just )*(?:split(?: up)?|broke up|broken up|parted ways|called it quits|calling it quits|gone their separate ways|went their separate ways|ended their (?:relationship|romance)|are (?:no longer together|over|done))\\b`,
    ended: true,
    kind: "clause",
  },
  {
    name: "they-date",
    example: "The pair have been dating.",
    pattern: `{pair:a},? (?:who )?(?:${BE}|started|began|have started|have been) ${ADVERBS}${COUPLE}`,
    kind: "clause",
  },
  {
    name: "they-dated",
    example: "They dated for a year.",
    pattern: "{pair:a},? (?:who )?(?:first |previously |briefly |secretly |reportedly |had )*(?:dated)\\b",
    ended: true,
    kind: "clause",
  },
  {
    name: "their-romance",
    example: "Jane Roe and Sam Poe's romance",
    pattern:
      "{poss:a} (?!broken|former|past|failed|previous|brief|short-lived)(?:(?!broken|former|past|failed)[\\p{L}-]+ ){0,2}?(?:romance|relationship|love affair|love story|fling)\\b(?! (?:with|to))(?! (?:status|advice|history))",
    kind: "phrase",
  },
  {
    name: "their-split",
    example: "Jane Roe and Sam Poe's split",
    pattern: "{poss:a} (?:[\\p{L}-]+ ){0,2}?(?:split|breakup|break-up)\\b(?! (?:with|from))",
    ended: true,
    kind: "phrase",
  },
  {
    name: "romance-with",
    example: "her romance with Sam Poe",
    pattern: `{poss:a} (?:[\\p{L}-]+ ){0,2}?(?:romance|relationship|love affair|affair|fling) with (?:[^.;“”"\\ue000-\\ue0ff]{0,40}? )?{p:b}`,
    kind: "phrase",
  },
  {
    name: "romance-between",
    example: "The romance between Jane Roe and Sam Poe keeps heating up.",
    pattern: "\\b(?:romance|relationship|love affair|love story|fling) between (?:[\\p{Ll}-]+ ){0,3}?{P:a},? (?:and|&) (?:[\\p{Ll}-]+ ){0,3}?{P:b}",
    kind: "phrase",
  },
  {
    name: "split-with",
    example: "her split from Sam Poe",
    pattern: `{poss:a} (?:[\\p{L}\\d-]+ ){0,3}?(?:split|breakup|break-up) (?:with|from) (?:(?!husband|wife)[\\p{L}-]+ ){0,3}?{p:b}`,
    ended: true,
    kind: "phrase",
  },
  { name: "possessive-ex", example: "her ex Sam Poe", pattern: `{poss:a} ${QUALITY}${EX},? (?:[\\p{Ll}-]+ )?{list:b}`, ended: true, kind: "phrase" },
  {
    name: "with-ex",
    example: "Jane Roe and ex Sam Poe",
    pattern: `{P:a}(?: and| &)(?: her| his)? ${QUALITY}${EX},? {P:b}`,
    ended: true,
    kind: "phrase",
  },
  {
    name: "possessive-love",
    example: "her boyfriend Sam Poe",
    pattern: `{poss:a} ${QUALITY}${LOVE}(?: of [\\p{L}\\d]+ (?:years|months))?,? {P:b}`,
    kind: "phrase",
  },
  {
    name: "with-boyfriend",
    example: "Jane Roe and boyfriend Sam Poe",
    pattern: `{P:a},? (?:and|with|&)(?: her| his)? ${QUALITY}${LOVE},? {P:b}`,
    kind: "phrase",
  },
  {
    name: "is-the-boyfriend",
    example: "Sam Poe is her boyfriend.",
    pattern: `{P:b},? (?:who )?(?:is|was|['’]s)? ?(?:now )?{poss:a} ${QUALITY}${LOVE}\\b`,
    kind: "clause",
  },
  {
    name: "shares-with-ex",
    example: "children Ann and Ned, who he shares with ex Jane Roe",
    pattern: `{p:a} shares? (?:[\\p{L}\\d-]+ ){0,4}?with (?:(?:his|her) )?(?:[\\p{Ll}-]+ )?${EX},? {P:b}`,
    ended: true,
    kind: "phrase",
  },
  {
    name: "child-with-ex",
    example: "Tom's daughter Suri, 17, with ex Jane Roe",
    pattern: `{poss:a} (?:[\\p{L}\\d-]+ ){0,3}?(?:sons?|daughters?|children|kids|twins|child)\\b[^.;]{0,60}?,? with (?:(?:his|her) )?${EX},? {P:b}`,
    ended: true,
    kind: "phrase",
  },
  {
    name: "split-from",
    example: "Jane Roe split from Sam Poe.",
    pattern: `{p:a} ${ADVERBS}(?:has |had )?(?:recently )?(?:split(?:s|ting)? (?:from|with)|broke up with|broken up with|breaks up with|break up with|breaking up with|parted ways with|dumped|dumps|dump|called it quits with|broke (?:things|it) off with|ended (?:things|her relationship|his relationship) with|separated from) (?:(?!husband|wife)[\\p{L}-]+ ){0,3}?{p:b}`,
    ended: true,
    kind: "clause",
  },
  {
    name: "reconciled",
    example: "The two reconciled in 2016.",
    pattern:
      "{pair:a} (?:have |had |reportedly |finally |recently )*(?:reconciled|rekindled their (?:romance|relationship|love)|got back together|gotten back together|reunited)",
    kind: "clause",
  },
  {
    name: "girlfriend-of",
    example: "Jane Roe, the girlfriend of Sam Poe",
    pattern: `{P:b},? (?:the |is the )?(?:new |rumou?red )?(?:girlfriend|boyfriend) of (?:[\\p{L}-]+ ){0,3}?{P:a}`,
    kind: "phrase",
  },
  {
    name: "headline-dating",
    example: "Jane Roe Dating Sam Poe?",
    pattern:
      "{P:a} (?:(?:Is|Reportedly|Now|Secretly|Officially|Not) )*(?:Dating|Romancing|Hooking Up [Ww]ith|Splits? [Ff]rom|In Love [Ww]ith) (?:\\p{Lu}[\\p{L}-]+ ){0,2}?{P:b}",
    kind: "clause",
  },

  {
    name: "bare-boyfriend",
    example: "Jane Roe left with boyfriend Sam Poe.",
    pattern: `(?<!(?:and|&|,) ){P:a}(?:,? who)? [^.;:“”"\\ue000-\\ue6ff]{2,60}? (?:with|by|from|to|that|and|for|alongside) (?:(?:new|current|longtime|long-time|actor|singer|rapper|model|musician) )*(?:boyfriend|girlfriend|beau|partner) {N:b}`,
    kind: "phrase",
  },
  {
    name: "back-together",
    example: "Jane Roe is getting back together with Sam Poe.",
    pattern: `{p:a},? (?:${BE}|has|have|had)? ?${ADVERBS}(?:getting|got|gotten|get|be|is|are) back together with (?:(?:her|his) )?(?:[\\p{L}-]+ ){0,3}?{p:b}`,
    kind: "clause",
  },
  {
    name: "linked-to",
    example: "Jane Roe was romantically linked to Sam Poe.",
    pattern: `{p:a},? (?:who )?(?:${BE}) ${ADVERBS}(?:romantically )?linked (?:up )?(?:romantically )?(?:to|with) (?:[\\p{L}-]+ ){0,3}?{P:b}`,
    kind: "clause",
  },

  {
    name: "whom-she-dates",
    example: "Sam Poe, whom Jane Roe has been dating since April",
    pattern: "{P:b},? {p} {p:a} (?:has been |['’]s been |had been |have been |is |was |began |started |['’]s |now )+(?:dating|seeing|romancing)\\b",
    kind: "clause",
  },
  {
    name: "happy-together",
    example: "Jane Roe and Sam Poe are very happy together.",
    pattern: "{pair:a},? (?:are|have been|were|seem|['’]re) (?:very |so |really |still |truly |both )*(?:happy|happily|blissfully happy) together\\b",
    kind: "clause",
  },
  {
    name: "happy-with",
    example: "Jane Roe is very happy with Sam Poe.",
    pattern: "{p:a} (?:is|was|seems) (?:very |so |really |still |truly )+(?:happy|in love|smitten) with {N:b}",
    kind: "clause",
  },
  {
    name: "boyfriends-listed",
    example: "her past boyfriends such as Sam Poe and Oleg Roe",
    pattern:
      "{poss:a} (?:[\\p{Ll}-]+ ){0,2}?(?:past |former |ex-|famous ex-)(?:boyfriends|girlfriends|flames|lovers|exes),? (?:such as|like|including) {list:b}",
    ended: true,
    kind: "phrase",
  },
]);
