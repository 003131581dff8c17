import { rulesOf } from "./rules-of.ts";

const PRIZE =
  "(?<b>(?:(?:\\d{4}|Best|Worst|Favorite|Outstanding|Golden|Academy|Emmy|Grammy|Tony|BAFTA|Oscar|Nobel|Pulitzer|Razzie|Olympic|People['’]s|Choice|MTV|[\\ue000-\\ue0ff\\ue700-\\uecff])[ ’'s]*){0,4}(?:Oscars?|Grammys?|Grammies|Emmys?|Tonys?|BAFTAs?|Golden Globes?|Academy Awards?|Pulitzer(?: Prize)?|Nobel(?: Peace)?(?: Prize)?|[\\p{Lu}][\\p{L}’']+ (?:Award|Prize|Medal)s?|(?:Award|Prize)s?(?: for (?:[\\p{Lu}][\\p{L}]+ ?(?:in an? |of the )?){1,5})?|gold medals?|silver medal|bronze medal|Video of the Year|(?:Best|Outstanding) (?:[\\p{Lu}][\\p{L}]+ ?){1,4}))";

const PRIZE_NAME = /Oscar|Grammy|Emmy|Tony|BAFTA|Globe|Award|Prize|Medal|Pulitzer|Nobel|Olympic|Reel|Palme|Booker|Cup|Title|Championship/i;

export const AWARD = rulesOf("award", [
  {
    name: "winner-before-the-name",
    example: "Oscar winner Jane Roe",
    pattern:
      "(?<b>[\\ueb00-\\uecff]|Oscar|Grammy|Emmy|Tony|Golden Globe|BAFTA|Academy Award|Pulitzer(?: Prize)?|Nobel(?: Peace)?(?: Prize)?|Olympic gold)[- ](?:winner|winning|winners|medalist|award[- ]winning|award winner|laureate)(?: [\\p{Ll}-]+){0,3}?,? {list:a}",
    kind: "phrase",
  },
  {
    name: "named-winner",
    example: "{the Golden Reel winner|Jane Roe}",
    pattern:
      "(?<b>[\\ue000-\\ue0ff\\ue700-\\uecff])[- ](?:winner|winning|winners|recipient|medalist|award[- ]winning|laureate)(?: (?:[\\p{Ll}-]+|[\\uea00-\\ueaff])){0,3}?,? {list:a}",
    objectLike: PRIZE_NAME,
    kind: "phrase",
  },
  {
    name: "winning-one-word",
    example: "the Golden Reel-winning actress Jane Roe",
    pattern: "(?<b>[\\ue000-\\ue0ff\\ue700-\\uecff])-?(?:winning )?(?:[\\p{Ll}-]+ ){0,2}? ?{P:a}",
    objectLike: /^(?:Oscar|Grammy|Emmy|Tony|BAFTA|Golden Globe)[- ]winn/i,
    kind: "phrase",
  },
  {
    name: "won",
    example: "She won an Oscar for Night Ferry.",
    pattern: `{p:a},? (?:who )?(?:has |had |also |recently |just |finally |previously |went on to )*(?:won|wins|winning|received|receives|earned|scored|took home|takes home|nabbed|picked up|bagged|collected|win|was awarded|was presented with|accepted|accepts|snagged) (?:an? |the |her |his |their |[\\p{Ll}-]+ ){0,4}?${PRIZE}(?:[^.;\\ue000-\\ue8ff]{0,40}? (?:for|in) (?:her |his |the )?(?:[\\p{Ll}-]+ ){0,4}?{w:k})?`,
    qualifiers: { work: "k" },
    kind: "clause",
  },
  {
    name: "won-mention",
    example: "Night Ferry won the Golden Reel.",
    pattern:
      "(?<a>[\\ue000-\\ue1ff\\ue600-\\ue6ff\\ue900-\\ue9ff]),? (?:has |had |also |recently |just )*(?:won|wins|received|earned|took home) (?:an? |the |her |his )?(?:[\\p{Ll}-]+ ){0,2}?(?<b>[\\ueb00-\\uecff])",
    kind: "clause",
  },
  {
    name: "inducted",
    example: "She was inducted into the Hall of Fame.",
    pattern:
      "{p:a} (?:was |were |will be |has been )?inducted into (?:the )?(?<b>(?:[\\p{Lu}][\\p{L}&]+ |[\\ue000-\\uecff] |of |and |n |’n’ )*Hall of Fame|[\\ueb00-\\uecff])",
    kind: "clause",
  },
]);

export const NOMINATED_FOR = rulesOf("nominated-for", [
  {
    name: "nominated",
    example: "She was nominated for an Oscar.",
    pattern: `{p:a},? (?:who )?(?:was|were|is|has been|have been|had been|earned|got|received|scored)? ?(?:also |twice )?(?:nominated for|a nomination for|nominations for|up for) (?:an? |the |her |his |[\\p{Ll}-]+ ){0,4}?${PRIZE}(?: for (?:her |his |the )?(?:[\\p{Ll}-]+ ){0,4}?{w:k})?`,
    qualifiers: { work: "k" },
    kind: "clause",
  },
  {
    name: "nominee-before-the-name",
    example: "Oscar nominee Jane Roe",
    pattern:
      "(?<b>[\\ueb00-\\uecff]|Oscar|Grammy|Emmy|Tony|Golden Globe|BAFTA|Academy Award)[- ](?:nominee|nominated|nominees)(?: [\\p{Ll}-]+){0,2}?,? {list:a}",
    kind: "phrase",
  },
  {
    name: "nomination",
    example: "her Oscar nomination",
    pattern: "{poss:a} (?:[\\p{Ll}\\d-]+ ){0,3}?(?<b>[\\ueb00-\\uecff]|Oscar|Grammy|Emmy|Tony|Golden Globe|BAFTA|Academy Award) (?:nomination|nod)s?",
    kind: "phrase",
  },
]);
