import { ADVERBS } from "../rule.ts";
import { rulesOf } from "./rules-of.ts";

const EVENT_WORD =
  "(?:premieres?|part(?:y|ies)|galas?|ball|weddings?|awards?|Awards?|ceremon(?:y|ies)|concerts?|shows?|festivals?|Festival|Premiere|Gala|Party|Wedding|Ball|Oscars|Grammys|Emmys|Golden Globes|VMAs|Globes|fundraisers?|fund-raisers?|screenings?|events?|benefits?|conferences?|Conference|funerals?|memorial|baby shower|shower|bash|after-party|afterparty|dinner|luncheon|brunch|reception|match|game|Games|Olympics|Open|Week|launch|summit|Summit|rally|inauguration|parade|tournament|Tournament|festivities|celebrations?|reunion|Comic-Con|Coachella|Carpet|red carpet|meeting|hearing|vigil|service|Prom|prom|graduation|auction|fashion show|carnival|race)";
/** Words of an event: up to its noun, with what it is of. */
const EVENT = `(?<b>(?:[\\p{L}\\d\\ue000-\\uecff’'“”"&.:-]+,? ){0,7}?(?:${EVENT_WORD})\\b(?!-)(?: (?:of|for) (?:the |his |her |their )?(?:(?!when|where|who|with|as|in|at)[\\p{Ll}-]+ ){0,3}?["“‘']?[\\ue000-\\uecff]["”’']?)?)`;
/** Events that nobody speaks of who was not at them: "in tears at the premiere". */
const SURE_EVENT = `(?<b>(?:[\\p{L}\\d\\ue000-\\uecff’'“”"&.:-]+,? ){0,5}?(?:[Pp]remiere|[Gg]ala|[Ww]edding|[Pp]arty|[Aa]wards|[Cc]eremony|[Cc]oncert|[Ff]estival|fund-?raiser|[Ss]creening|[Bb]ash|[Gg]ame|[Bb]aby [Ss]hower|[Rr]ally|[Cc]onference|[Ff]ashion [Ss]how|[Rr]eception|[Ff]uneral|[Mm]emorial)\\b(?!-))`;
const NAMED = `(?<b>[\\ueb00-\\uecff\\ue700-\\ue7ff\\ue900-\\ue9ff])`;
const PLACED = "(?:[^.;\\ue000-\\ue8ff]{0,30}? (?:in|at) (?:the )?{l:q})?";
const place = { qualifiers: { place: "q" } } as const;
const DET = "(?:the |an? |his |her |their |this year['’]s |last year['’]s |(?:[\\p{L}]+ )?\\d{4} |annual |[\\p{Ll}-]+ ){0,3}?";

const THE = "(?:(?:the|an?|his|her|their|this year['’]s|last year['’]s|\\d{4}|annual|star-studded|prestigious) )*";
const VERBS =
  "(?:attended|attends|attending|attend|(?:was|were|is|are|be|been) (?:also |both |not )?(?:at|in attendance (?:at|for))|showed up (?:at|to|for)|popped up at|(?:arrived|arrives|arriving|arrive|turned up) (?:at|to|for)|(?:stepped out|steps out|stepped|stepping out) (?:at|for|to|onto)|hit up|hit(?! by)|hits|graced|(?:made|makes|make|making) (?:an? |their |her |his )(?:[\\p{L}-]+ ){0,2}?(?:appearance|debut|entrance|arrival) (?:at|on|in|to)|(?:walked|walks|walking)(?= (?:the|a|down|on)\\b[^.;]{0,40}[Cc]arpet)|posed (?:at|on)|partied at|mingled at|sat front row at|(?:performed|performs|performing) (?:at|during|for)|spoke at|appeared at|presented at|took the stage at|joined [^.;]{2,40} at|returned to|celebrated at|(?:seen|spotted|photographed|pictured) (?:at|attending|arriving at))";

export const ATTENDED = rulesOf("attended", [
  {
    name: "attended",
    example: "Jane Roe attended the premiere of Night Ferry.",
    pattern: `{list:a},? (?:who )?${ADVERBS}(?:did |didn['’]t |won['’]t |will |both |(?:was|were|has been|have been) )?${VERBS} ${DET}${EVENT}${PLACED}`,
    ...place,
    kind: "clause",
  },
  {
    name: "attended-named",
    example: "Jane Roe attended the Night Gala.",
    pattern: `{list:a},? (?:who )?${ADVERBS}(?:did |didn['’]t |won['’]t |will |both |(?:was|were|has been|have been) )?${VERBS} ${THE}${NAMED}${PLACED}`,
    ...place,
    kind: "clause",
  },
  {
    name: "pronoun-attended",
    example: "She attended the gala.",
    pattern: `{p:a},? (?:who )?${ADVERBS}(?:will |is set to |are set to |to |did |didn['’]t |won['’]t |(?:was|were|has been|have been) )?${VERBS} ${DET}${EVENT}${PLACED}`,
    ...place,
    kind: "clause",
  },
  {
    name: "pronoun-attended-named",
    example: "She attended the Night Gala.",
    pattern: `{p:a},? (?:who )?${ADVERBS}(?:will |is set to |are set to |to |did |didn['’]t |won['’]t |(?:was|were|has been|have been) )?${VERBS} ${THE}${NAMED}${PLACED}`,
    ...place,
    kind: "clause",
  },
  {
    name: "skipped",
    example: "Jane Roe skipped the gala.",
    pattern: `{p:a},? (?:who )?${ADVERBS}(?:skipped|skips|missed|was absent from|was nowhere to be seen at|did not show up (?:at|to|for)) ${DET}${EVENT}`,
    negated: true,
    kind: "clause",
  },
  {
    name: "wore",
    example: "Jane Roe wore a red dress to the gala.",
    pattern: `{p:a},? (?:who )?(?:wore|wears|donned|rocked|stunned|dazzled|shone|sparkled|glowed|turned heads|showed off)[^.;“”"\\ue000-\\ue6ff]{0,70}? (?:at|to) ${DET}${EVENT}`,
    kind: "clause",
  },
  {
    name: "told-at",
    example: "Jane Roe told us at the premiere of Night Ferry.",
    pattern: `{p:a},? (?:who )?(?:told|said|revealed|spoke|chatted|gushed|dished|opened up)[^.;“”"]{0,50}? at ${DET}${EVENT}`,
    kind: "clause",
  },
  {
    name: "guests-included",
    example: "Guests at the wedding included Jane Roe and Sam Poe.",
    pattern: `(?:[Gg]uests|[Aa]ttendees|[Ss]tars|[Cc]elebrities|[Cc]elebs|A-listers|[Oo]thers|[Nn]ames|[Ff]aces)\\b[^.;]{0,50}? (?:at|of|for|to) ${DET}${EVENT}[^.;]{0,30}? (?:includ(?:ed?|es|ing)|were|such as|like) (?<all>[^.;]{1,260})`,
    subject: "all",
    kind: "clause",
  },
  {
    name: "event-drew",
    example: "The gala drew Jane Roe, Rosa Lin and Sam Poe.",
    pattern: `(?:[Tt]he |[Aa] |^)${EVENT}[^.;]{0,60}? (?:drew|brought out|attracted|was attended by|were attended by|guests included|guest list included|attendees included) (?<all>[^.;]{1,260})`,
    subject: "all",
    kind: "clause",
  },

  {
    name: "at-a-named-event",
    example: "Jane Roe broke down in tears at the Night Gala.",
    pattern:
      "{list:a},? (?:who )?[^.;:“”\"?\\ue000-\\ue6ff]{3,70}? (?:at|during) (?:the |this year['’]s |last year['’]s |(?:[\\p{L}]+ )?\\d{4} |annual |star-studded )*(?<b>[\\ueb00-\\uebff])",
    kind: "clause",
  },
  {
    name: "pronoun-at-a-named-event",
    example: "She broke down in tears at the Night Gala.",
    pattern:
      "(?<a>[\\ue100-\\ue1ff\\ue400-\\ue4ff]),? [^.;:“”\"?\\ue000-\\ue6ff]{3,50}? (?:at|during) (?:the |this year['’]s |last year['’]s |(?:[\\p{L}]+ )?\\d{4} |annual |star-studded )*(?<b>[\\ueb00-\\uebff])",
    kind: "clause",
  },
  {
    name: "stopped-by",
    example: "Jane Roe stopped by Night Talk.",
    pattern: `{p:a},? (?:who )?${ADVERBS}(?:stopped by|stops by|stopping by|dropped by|sat down (?:on|with)|went on|guested on|was a guest on|was on|appeared on|appears on|visited|swung by) (?:the |the set of )?(?:[\\p{Ll}\\d’'-]+ ){0,2}?[“"‘']?(?<b>[\\ue900-\\ue9ff\\ueb00-\\uebff])`,
    kind: "clause",
  },
  {
    name: "appearance-on",
    example: "In an appearance on Night Talk, Jane Roe smiled.",
    pattern:
      "(?:[Ii]n|[Dd]uring|[Oo]n|[Ff]or) (?:an? |her |his |the )?(?:[\\p{Ll}-]+ ){0,2}?(?:appearance|interview|chat|visit|sit-down|performance) (?:on|at|to) (?:the )?(?:[\\p{Ll}\\d’'-]+ ){0,2}?[“\"‘']?(?<b>[\\ue900-\\ue9ff\\ueb00-\\uebff])[”\"’']?(?: [^.;:“”\"\\ue000-\\ue6ff]{0,30})?, {p:a}",
    kind: "clause",
  },
  {
    name: "her-appearance-on",
    example: "her appearance on Night Talk",
    pattern:
      "{poss:a} (?:[\\p{Ll}-]+ ){0,3}?(?:appearance|performance|interview) (?:on|at) (?:the )?(?:[\\p{Ll}\\d’'-]+ ){0,2}?[“\"‘']?(?<b>[\\ue900-\\ue9ff\\ueb00-\\uebff])",
    kind: "phrase",
  },
  {
    name: "also-there",
    example: "Also at the gala was Jane Roe.",
    pattern: `[Aa]lso (?:at|on hand (?:for|at)|attending|in attendance at|spotted at|present at|seen at|taking [^.;:]{3,40} (?:for|to)) ${DET}${EVENT}(?: (?:was|were|is|are)|:) (?<all>[^.;]{1,260})`,
    subject: "all",
    kind: "clause",
  },
  {
    name: "event-listed",
    example: "The gala, which was hosted by Sam Poe, brought out Jane Roe and Rosa Lin.",
    pattern: `(?:[Tt]he |[Aa]n? |^)${EVENT}, which [^.;]{3,80}?, (?:drew|brought out|attracted) (?<all>[^.;]{1,260})`,
    subject: "all",
    kind: "clause",
  },
  {
    name: "guests-of-nothing-named",
    example: "The gala was loud, and guests included Jane Roe and Sam Poe.",
    pattern:
      "(?:(?<![Pp]ast )[Gg]uests|(?<![Pp]ast )[Aa]ttendees|[Gg]uest list|[Ss]tars in attendance|[Cc]elebrit(?:y|ies) (?:guests|in attendance)|[Ii]n attendance)\\b(?!’)[^.;:]{0,40}? (?:includ(?:ed?|es|ing)|such as) (?<all>[^.;]{1,260})",
    subject: "all",
    object: { is: "event" },
    kind: "clause",
  },
  {
    name: "listed-in-attendance",
    example: "The gala was loud, and Jane Roe and Sam Poe were in attendance.",
    pattern:
      "(?<a>[\\ue000-\\ue0ff](?:(?:,|;)? (?:and |& |as well as )?[\\ue000-\\ue0ff])*),? (?:was|were) (?:also )?(?:among (?:the )?(?:[\\p{Ll}]+ ){0,3}?)?(?:in attendance|there|present|on the guest list|among the guests)\\b(?! (?:at|for|to|when)\\b)",
    object: { is: "event" },
    kind: "clause",
  },

  {
    name: "at-the-premiere",
    example: "Jane Roe broke down in tears at the premiere.",
    pattern: `{list:a},? (?:who )?(?:(?!together|screen)[^.;:“”"?,\\ue000-\\ue6ff]){3,45}? at (?!least\\b)(?:the |an? |his |her |their |last night['’]s |Sunday['’]s |{poss} ?)?${SURE_EVENT}`,
    kind: "clause",
  },
  {
    name: "pronoun-at-the-premiere",
    example: "She broke down in tears at the premiere.",
    pattern: `(?<a>[\\ue100-\\ue1ff\\ue400-\\ue4ff]) (?:(?!together|screen)[^.;:“”"?,\\ue000-\\ue6ff]){3,45}? at (?!least\\b)(?:the |an? |his |her |their |{poss} ?)?${SURE_EVENT}`,
    kind: "clause",
  },
]);
