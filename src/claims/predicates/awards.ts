import { rulesOf } from "./rules-of.ts";

const PRIZE =
  "(?<b>(?:(?:\\d{4}|Best|Worst|Favorite|Outstanding|Golden|Academy|Emmy|Grammy|Tony|BAFTA|Oscar|Nobel|Pulitzer|Razzie|Olympic|People['’]s|Choice|MTV|[\\ue000-\\ue0ff\\ue700-\\uecff])[ ’'s]*){0,4}(?:Oscars?|Grammys?|Grammies|Emmys?|Tonys?|BAFTAs?|Golden Globes?|Academy Awards?|Pulitzer(?: Prize)?|Nobel(?: Peace)?(?: Prize)?|[\\p{Lu}][\\p{L}’']+ (?:Award|Prize|Medal)s?|(?:Award|Prize)s?(?: for (?:[\\p{Lu}][\\p{L}]+ ?(?:in an? |of the )?){1,5})?|gold medals?|silver medal|bronze medal|Video of the Year|(?:Best|Outstanding) (?:[\\p{Lu}][\\p{L}]+ ?){1,4}))";

const PRIZE_NAME =
  /Award|Reel|MVP|of the (?:Year|Match)|^Best |[OMC]BE|Shield|Trophy|Ballon|Razzie|Games|League|Open|Wimbledon|Bowl|Treble|treble|Series|Masters|Slam|Title|Finals|Oscar|Grammy|Emmy|Tony|BAFTA|Globe|Award|Prize|Medal|Pulitzer|Nobel|Olympic|Reel|Palme|Booker|Cup|Title|Championship/i;

const WINS =
  "(?:won|wins|winning|win|received|receives|receive|took home|takes home|nabbed|picked up|bagged|collected|claimed|gained|lifted|clinched|captured|(?:was|were|been) awarded|accepted|accept|replicated)";
/** Whoever may win: people, their pronouns, teams. "They" is a team as often as not, and whose then nobody knows. */
const WINNER = "[\\ue000-\\ue1ff\\ue600-\\ue7ff\\ue900-\\ue9ff\\uea00-\\ueaff]";

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
      "(?<b>[\\ue000-\\ue0ff\\ue700-\\uecff])[- ](?:winner|winning|winners|recipient|medalist|award[- ]winning|laureate)(?: (?:(?!and\\b|of\\b|in\\b|who\\b|with\\b|has\\b|has\\b|was\\b|is\\b|said\\b|told\\b)[\\p{Ll}-]+|[\\uea00-\\ueaff])){0,3}?,? {list:a}",
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

  {
    name: "wins-listed",
    example: "Jane Roe won the Golden Reel and the Arland Games.",
    pattern: `(?<b>[\\ueb00-\\uecff])(?<=(?<a>${WINNER})(?: (?:team|side|squad)[^.;,]{0,30})?,?(?: |(?=['’]))(?:who |which |that |have |has |had |['’]ve |also |recently |just |ultimately |went on to |then )*${WINS} [^.;:“”\\ue000-\\ue6ff]{0,160})`,
    objectLike: PRIZE_NAME,
    kind: "clause",
  },
  {
    name: "having-won",
    example: "After winning the Golden Reel, Jane Roe left.",
    pattern:
      "(?:^|[Aa]fter |[Hh]aving |[Ss]ince |[Ff]ollowing |, )(?:[Ww]inning|won|[Cc]laiming|[Cc]ollecting|[Aa]ccepting|[Ll]ifting) (?:an? |the |her |his |their )?(?:[\\p{Ll}\\d-]+ ){0,2}?(?<b>[\\ueb00-\\uecff])[^.;:“”\\ue000-\\ue8ff]{0,40}, (?<a>[\\ue000-\\ue1ff\\ue600-\\ue7ff\\ue900-\\ue9ff])",
    objectLike: PRIZE_NAME,
    kind: "clause",
  },
  {
    name: "honoured-with",
    example: "Jane Roe was honored with the Golden Reel.",
    pattern: `{p:a},? (?:who )?(?:was|were|is|has been|will be|being|been) (?:also |recently )?(?:honou?red|presented|recognized|bestowed|rewarded|crowned|named) (?:with |as )?(?:an? |the )?(?:[\\p{Ll}-]+ ){0,3}?(?<b>[\\ueb00-\\uecff]|[\\p{Lu}][\\p{L}’']+(?: [\\p{Lu}][\\p{L}’']+){0,4} (?:Award|Prize|Medal)|[\\p{Lu}][\\p{L}]+ of the Year)`,
    kind: "clause",
  },
  {
    name: "prize-winning-self",
    example: "{the Golden Reel winner|Jane Roe}",
    pattern:
      "(?<b>[\\ueb00-\\uecff])(?: [Aa]ward)?[-–— ](?:winning|winner|laureate|recipient|medalist|champion)(?:[ ,]+(?:[\\p{L}-]+|[\\uea00-\\ueaff])){0,4}? {P:a}",
    kind: "phrase",
  },
  {
    name: "whose-win",
    example: "her Oscar win",
    pattern:
      "{poss:a} (?:[\\p{Ll}\\d-]+ ){0,3}?(?<b>[\\ueb00-\\uecff]|Oscar|Grammy|Emmy|Tony|Golden Globe|BAFTA|Academy Award) (?:win|victory|triumph)\\b",
    kind: "phrase",
  },
  {
    name: "prize-winning-work",
    example: "Night Ferry, the Golden Reel-winning film,",
    pattern:
      "{w:a},? (?:is |was )?(?:-|–)? ?(?:an? |the |this )(?:[\\p{L}-]+ ){0,2}?(?<b>[\\ueb00-\\uecff])(?: [Aa]ward)?[-–— ](?:winning|winner)\\b",
    objectLike: PRIZE_NAME,
    kind: "phrase",
  },
  {
    name: "voted-best",
    example: "Jane Roe was named Coach of the Year.",
    pattern:
      "{p:a},? (?:who )?(?:was|were|is|has been|have been|been|being) (?:also |recently |again )?(?:voted|crowned|named|honou?red as|selected as|elected) (?:the |an? )?(?:[\\p{L}\\d’'-]+ ){0,3}?(?<b>[\\ueb00-\\uecff]|[\\p{Lu}][\\p{L}]+ of the (?:Year|Month|Match))",
    objectLike: /of the (?:Year|Month|Match)|MVP|Player|Most |Sexiest|Best /,
    kind: "clause",
  },
  {
    name: "presented-with",
    example: "They presented Jane Roe with the Golden Reel.",
    pattern:
      "(?:presented|presents|presenting|honou?red|honou?rs|honou?ring|awarded|rewarded) {P:a} (?:with )?(?:an? |the |its |their |his |her )?(?:[\\p{Ll}-]+ ){0,2}?(?<b>[\\ueb00-\\uecff])",
    objectLike: PRIZE_NAME,
    kind: "clause",
  },
  {
    name: "earned-somebody",
    example: "The role earned her the Golden Reel.",
    pattern:
      "(?:earned|won|gained|brought|garnered|landed|netted|got|earning|winning) (?<a>[\\ue000-\\ue1ff\\ue300-\\ue3ff]) (?:an? |the |his |her |two |three |four )?(?:[\\p{Ll}-]+ ){0,2}?(?<b>[\\ueb00-\\uecff])(?! (?:nomin|nod))",
    objectLike: PRIZE_NAME,
    kind: "clause",
  },
  {
    name: "award-went-to",
    example: "The Golden Reel went to Jane Roe.",
    pattern: "(?<b>[\\ueb00-\\uecff]) (?:award |prize )?(?:went to|was awarded to|was given to|was presented to|goes to) {list:a}",
    objectLike: PRIZE_NAME,
    kind: "clause",
  },
  {
    name: "knighted",
    example: "Sam Poe was knighted in May.",
    pattern:
      "{p:a},? (?:who )?(?:was|were|has been|have been) (?<v>knighted|made an? (?:OBE|MBE|CBE|dame|knight)|awarded an? (?:OBE|MBE|CBE|knighthood|damehood))",
    object: { value: "v" },
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

  {
    name: "has-nominations",
    example: "She has two Oscar nominations.",
    pattern:
      "{p:a},? (?:who )?(?:also |has |had |have |recently |just )*(?:has|had|earned|scored|received|receives|landed|got|nabbed|with|amassed|boasts) (?:an?|two|three|four|five|six|\\d+|her|his|several|multiple)? ?(?:[\\p{Ll}-]+ ){0,2}?(?<b>[\\ueb00-\\uecff]|Oscar|Grammy|Emmy|Tony|Golden Globe|BAFTA|Academy Award) (?:nomination|nod|nom)s?\\b",
    kind: "clause",
  },
  {
    name: "work-nominated",
    example: "Night Ferry was nominated for a Golden Reel.",
    pattern:
      "(?<a>[\\ue000-\\ue1ff\\ue600-\\ue6ff\\ue900-\\ue9ff]),? (?:which |who )?(?:was|is|has been|has also been|had been|were|have been) (?:also )?(?:nominated|shortlisted|up) for (?:an? |the |two |three |four |five |six |\\d+ )?(?:[\\p{Ll}-]+ ){0,2}?(?<b>[\\ueb00-\\uecff])",
    kind: "clause",
  },
  {
    name: "nominee-after",
    example: "Jane Roe, a Golden Reel nominee,",
    pattern:
      '{N:a},? (?:an? |the |who is an? )?(?:[\\p{L}\\ue900-\\ue9ff“”"-]+ ){0,4}?(?<b>[\\ueb00-\\uecff]|Oscar|Grammy|GRAMMY|Emmy|Tony|Golden Globe|BAFTA) (?:nominee|-nominated)\\b',
    kind: "phrase",
  },
]);
