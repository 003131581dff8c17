import { rulesOf } from "../rules-of.ts";
import { CHILD_WORD as KID, Q } from "../words/kin.ts";

const OPEN = "(?:,|:| -| —| –|—| including| named| who include)?";

export const CHILD = rulesOf("child", [
  { name: "possessive", example: "Tom's eldest children, Ann, 30, and Ned, 28", pattern: `{poss:a} ${Q}${KID}${OPEN} {kids:b}`, kind: "phrase" },
  {
    name: "and-children",
    example: "Jane Roe and her son Ned",
    pattern: `{N:a}(?:,? and|,? with| &) (?:her|his) ${Q}${KID}${OPEN} {kids:b}`,
    kind: "phrase",
  },
  {
    name: "possessive-together",
    example: "their children together — Ann and Ned",
    pattern: `{poss:a} ${Q}${KID} (?:together|still)${OPEN} {kids:b}`,
    kind: "phrase",
  },
  {
    name: "have-children",
    example: "The couple have three kids: Ann, Ned and Tim.",
    pattern: `(?:{pair:a}|{p:x})?,? (?:who )?(?:already |also |both |now )*(?:has|have|had|share|shares|shared|are parents to|is (?:a )?(?:mom|mum|mother|dad|father) (?:to|of)|are the parents of|raise|raising|adopted|welcomed) ${Q}(?:${KID}(?: together| [^.;\\ue000-\\uefff]{0,24}?)?${OPEN} )?{kids:b}(?!['’]s)`,
    kind: "clause",
  },
  {
    name: "one-has-children",
    example: "Jane has a son, Ned.",
    pattern: `{p:a},? (?:who )?(?:also |already |now )*(?:has|had|have|is (?:a )?(?:mom|mum|mother|dad|father) (?:to|of)|is the (?:mother|father|mom|dad) of|shares?|shared) ${Q}${KID}(?: together)?${OPEN} {kids:b}(?!['’]s)`,
    kind: "clause",
  },
  {
    name: "one-shares-name",
    example: "Jane shares Ned with Sam Poe.",
    pattern: "{p:a},? (?:who )?(?:also )?(?:shares|shared) {kids:b} with",
    kind: "clause",
  },
  {
    name: "mother-of",
    example: "Jane Roe, mother of Ned",
    pattern:
      "{p:a},? (?:the |is the |who is the |is a |a )?(?:proud )?(?:mother|mom|mum|father|dad|parents?) (?:of|to) (?:[\\p{L}\\d-]+ ){0,2}?{kids:b}",
    kind: "phrase",
  },
  {
    name: "shares-with-the-other",
    example: "children Ann, 30, and Ned, 28, who he shares with ex Jane Roe",
    pattern: `${KID}${OPEN} {kids:b},? (?:{p}|that|which)(?: {p})? (?:shares?|has|had) with (?:(?:her|his) )?(?:[\\p{L}-]+ ){0,3}?{P:a}`,
    kind: "phrase",
  },
  {
    name: "shares-one",
    example: "Ann and Ned, who he shares with ex Jane Roe",
    pattern: "{kids:b},? (?:{p} |that )?{p:a} shares? with",
    kind: "phrase",
  },
  {
    name: "shares-kids-with",
    example: "Jane shares daughter Ann with Sam Poe.",
    pattern: `(?:shares?|shared|has|have|had) ${Q}(?:${KID}(?: together)?${OPEN} )?{kids:b},? with (?:(?:her|his) )?(?:[\\p{L}-]+ ){0,3}?{P:a}`,
    kind: "phrase",
  },
  {
    name: "with-other-parent",
    example: "Tom's daughter Suri, 17, with ex Jane Roe",
    pattern: `(?:{poss}) ${Q}${KID}${OPEN} {kids:b},? with (?:(?:her|his) )?(?:[\\p{L}-]+ ){0,2}?{P:a}`,
    kind: "phrase",
  },
  {
    name: "son-of",
    example: "Ned, the son of Jane Roe",
    pattern: `{P:b},? (?:the |is the |who is the )?(?:[\\p{L}\\d-]+ ){0,2}?(?:son|daughter|child|heir) of (?:[\\p{L}-]+ ){0,4}?{list:a}`,
    kind: "phrase",
  },
  {
    name: "whose-parent",
    example: "his mother Jane Roe",
    pattern: `{poss:b} (?:late |own |famous |biological |adoptive |supermodel |rock star |estranged |celebrity )*(?:mother|father|mom|mum|dad|daddy|mama|papa|parents|momager),? {list:a}`,
    kind: "phrase",
  },
  {
    name: "and-parent",
    example: "Ann and mom Jane Roe",
    pattern: `{P:b} (?:and|with|&)(?: her| his)? (?:mother|father|mom|mum|dad),? {P:a}`,
    kind: "phrase",
  },
  {
    name: "gave-birth-to",
    example: "She gave birth to Suri.",
    pattern: `{p:a} (?:has |had |have )?(?:gave birth to|welcomed|given birth to|welcomes|adopted|adopts) (?:(?!the\\b)[^.;\\ue000-\\uefff]{0,40}? )?{kids:b}`,
    kind: "clause",
  },

  {
    name: "bare-son",
    example: "Jane Roe smiled at son Ned.",
    pattern: `(?<!(?:and|&|,) ){P:a}(?:,? who)? [^.;:“”"\\ue000-\\ue6ff]{2,50}? (?:with|by|to|that|and|for|at|of|alongside|welcomed|giving|named) (?:(?:eldest|youngest|older|younger|baby|newborn|infant|toddler|teenage|adopted|\\d{1,2}-(?:year|month)-old) )*(?:son|daughter|twins|sons|daughters) {kids:b}`,
    kind: "phrase",
  },
  {
    name: "bare-mother",
    example: "Jane Roe smiled at mom Ann Roe.",
    pattern: `(?<!(?:and|&|,) ){P:b}(?:,? who)? [^.;:“”"\\ue000-\\ue6ff]{2,50}? (?:with|by|to|at|and|alongside) (?:mother|father|mom|mum|dad|momager) {N:a}`,
    kind: "phrase",
  },
  {
    name: "child-of-before-comma",
    example: "Jane Roe's daughter, 4-year-old Ann",
    pattern: "{poss:a} (?:son|daughter),? \\d{1,2}-(?:year|month)-old (?:[\\p{Ll}-]+ ){0,2}?{P:b}",
    kind: "phrase",
  },
  {
    name: "went-on-to-have",
    example: "Jane Roe went on to have Ned in 2017.",
    pattern: "{p:a},? (?:who )?(?:went on to have|later had) (?:(?:son|daughter|twins) )?{kids:b}",
    kind: "clause",
  },
]);
