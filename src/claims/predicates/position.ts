import { rulesOf } from "./rules-of.ts";
import { OFFICES, TITLES } from "./words/offices.ts";

const OFFICE = `(?<v>(?:(?:co-|senior |deputy |assistant |acting |interim |honorary |executive |group |global |chief |guest |vice |national |regional )){0,2}${OFFICES})`;
const of = { object: { value: "v" }, qualifiers: { of: "q" } } as const;
const value = { object: { value: "v" } } as const;

export const POSITION = rulesOf("position", [
  {
    name: "former-of-before-the-name",
    example: "former Acme CEO Jane Roe",
    pattern: `(?:[Ff]ormer|ex-|[Oo]ne-time|[Ll]ate) ?(?:{O:q}(?:['’]s)? )?(?:[\\p{Ll}-]+ ){0,1}?${OFFICE},? {P:a}`,
    ...of,
    ended: true,
    kind: "phrase",
  },
  {
    name: "of-before-the-name",
    example: "Acme CEO Jane Roe",
    pattern: `{O:q}(?:['’]s)? (?:(?!(?:and|of|for|with|told|former|said|to)\\b)[\\p{Ll}-]+ ){0,2}?${OFFICE}s?,? {P:a}`,
    ...of,
    kind: "phrase",
  },
  {
    name: "former-after-the-name",
    example: "Jane Roe, former CEO of Acme",
    pattern: `{P:a},? (?:\\d{1,2}, )?(?:the |a |who was (?:the |a )?|was (?:once )?(?:the |a ))?(?:former|ex-|one-time) ?(?:[\\p{Ll}-]+ ){0,2}?${OFFICE} (?:of|at|for|to) (?:the )?{O:q}`,
    ...of,
    ended: true,
    kind: "phrase",
  },
  {
    name: "after-the-name",
    example: "Jane Roe, CEO of Acme",
    pattern: `{P:a},? (?:\\d{1,2}, )?(?:the |an? |who is (?:the |a )?|is (?:the |an? |also (?:the |a )?)|who serves as )?(?:(?!former)[\\p{Ll}-]+ ){0,2}?${OFFICE}(?: and [\\p{Ll} -]{3,30})? (?:of|at|for|to|with|in) (?:the )?(?:[\\p{Ll}-]+ ){0,2}?{O:q}`,
    ...of,
    kind: "phrase",
  },
  {
    name: "after-the-name-of-before",
    example: "Jane Roe, Acme's chief executive",
    pattern: `{P:a}, (?:\\d{1,2}, )?(?:the )?{O:q}(?:['’]s?)? (?:(?!former)[\\p{Ll}-]+ ){0,2}?${OFFICE}\\b`,
    ...of,
    kind: "phrase",
  },
  {
    name: "serves-as",
    example: "She serves as president of Acme.",
    pattern: `{p:a} (?:serves?|acts?|works?|has served|will serve|continues) as (?:the |an? |its )?(?:[\\p{Ll}-]+ ){0,2}?${OFFICE}(?: (?:of|at|for) (?:the )?{O:q})?`,
    ...of,
    kind: "clause",
  },
  {
    name: "served-as",
    example: "She served as president of Acme.",
    pattern: `{p:a} (?:served|worked) as (?:the |an? |its )?(?:[\\p{Ll}-]+ ){0,2}?${OFFICE}(?: (?:of|at|for) (?:the )?{O:q})?`,
    ...of,
    ended: true,
    kind: "clause",
  },
  {
    name: "title-of-place-after",
    example: "President Jane Roe of Arland",
    pattern: `(?<v>${TITLES}) {N:a} of (?:the )?{O:q}`,
    ...of,
    kind: "phrase",
  },
  {
    name: "former-title",
    example: "former President Jane Roe",
    pattern: `(?:[Ff]ormer|[Ee]x-|[Ll]ate) ?(?:[\\uea00-\\uecff] )?(?<v>${TITLES}|president|prime minister|senator|governor|mayor|first lady) {N:a}`,
    ...value,
    ended: true,
    kind: "phrase",
  },
  {
    name: "future-title",
    example: "the future First Lady Jane Roe",
    pattern: `(?:[Ff]uture|[Ii]ncoming|[Ww]ould-be) (?<v>${TITLES}|president|prime minister|first lady|governor|mayor) {P:a}`,
    ...value,
    certainty: "expected",
    kind: "phrase",
  },
  { name: "title-before-the-name", example: "Prime Minister Jane Roe", pattern: `(?<!former |ex-)(?<v>${TITLES}) {N:a}`, ...value, kind: "phrase" },
  {
    name: "office-before-the-name",
    example: "the president, Jane Roe",
    pattern: `(?:(?:[Tt]he|[Ii]ts|[Tt]heir|[Nn]ew|[Cc]urrent|[Ss]aid|[Ss]ays|[Bb]y|[Tt]old|[Ff]rom|[Aa]nd|[Ww]ith|[Tt]o|[Ff]ellow) |(?<![\\p{L},] ))(?<v>(?:executive |managing |deputy |co-|interim )?(?:CEO|president|chief executive(?: officer)?|chairman|chairwoman|chairperson|spokesman|spokeswoman|spokesperson|editor-in-chief|managing director|executive director|executive producer|police chief|mayor|governor|prime minister|co-host|host|head coach|coach|judge|senator|congressman|congresswoman|senior adviser|adviser|attorney general|first lady)),? {N:a}`,
    ...value,
    kind: "phrase",
  },

  {
    name: "offices-before-names",
    example: "judges Jane Roe, Sam Poe and Rosa Lin",
    pattern:
      "\\b(?<v>judge|coach(?=es)|host|co-host|president|CEO|senator|governor|mayor|spokesperson|producer|executive producer|chairperson|director|leader|adviser|minister)(?:s|es),? {many:a}",
    ...value,
    kind: "phrase",
  },
  {
    name: "who-is-an-office",
    example: "Jane Roe is the new president of Acme.",
    pattern: `{p:a} (?:is|has been|became|was named|was appointed|currently serves as|is currently|remains) (?:the |an? |another |its |now the )?(?:(?!former|not)[\\p{Ll}-]+ ){0,2}?${OFFICE}(?: (?:of|at|for|to|on|with) (?:the |(?:her|his|their) )?(?:[\\p{Ll}\\d-]+ ){0,3}?{O:q})`,
    ...of,
    kind: "clause",
  },
  {
    name: "was-an-office",
    example: "Jane Roe was the president of Acme.",
    pattern: `{p:a} (?:was|had been|used to be) (?:the |an? |its |once )?(?:[\\p{Ll}-]+ ){0,2}?${OFFICE} (?:of|at|for|to) (?:the )?{O:q}`,
    ...of,
    ended: true,
    kind: "clause",
  },
  {
    name: "long-title-after-the-name",
    example: "Jane Roe, senior vice president for research at Acme",
    pattern: `{N:a},? (?:\\d{1,2}, )?(?:the |an? |who is (?:the |an? ))?(?<v>(?:(?!former|late|ex)[\\p{Ll}-]+ ){0,2}${OFFICES}(?: (?:of|for|in|on) (?!the\\b)(?:[\\p{Ll}]+,? ?(?:and )?){1,5}?)?) ?(?:at|of|for|with|in) (?:the )?(?:[\\p{Ll}-]+ ){0,2}?{O:q}`,
    ...of,
    kind: "phrase",
  },
  {
    name: "office-of-place-before-the-name",
    example: "the leader of Acme, Jane Roe,",
    pattern: `(?:[Tt]he |[Ii]ts )(?:(?!former|late)[\\p{Ll}-]+ ){0,1}?${OFFICE} (?:of|at|for|to) (?:the )?{O:q}, {N:a}`,
    ...of,
    kind: "phrase",
  },
  {
    name: "capital-title-of-before-the-name",
    example: "Arland Ambassador to Acme Jane Roe",
    pattern: `(?<v>${TITLES}) (?:to|of|for) (?:the )?{O:q},? {N:a}`,
    ...of,
    kind: "phrase",
  },
  {
    name: "chief-before-the-name",
    example: "Acme chief Jane Roe",
    pattern: "{O:q} (?<v>chief|boss|head|leader|supremo),? {N:a}",
    ...of,
    kind: "phrase",
  },
  {
    name: "served-four-years-as",
    example: "Jane Roe spent four years as president of Acme.",
    pattern: `{p:a}[^.;“”"\\ue000-\\ue6ff]{0,60}? (?:years|months|terms?|time|tenure|stint|days) as (?:the |an? )?${OFFICE}(?: (?:of|at|for) (?:the )?{O:q})?`,
    ...of,
    ended: true,
    kind: "clause",
  },

  {
    name: "is-an-office-of-somebody",
    example: "Jane Roe is one of Sam Poe's campaign managers.",
    pattern: `{p:a} (?:is|has been|became|remains) (?:an|another|one of (?:the |{poss} ?)|{poss} )(?:(?!former|not)[\\p{Ll}\\d-]+ ){0,3}?(?<v>(?:senior |longtime |top |chief )?(?:advis(?:er|or)|campaign manager|spokes(?:man|woman|person)|manager|deputy|chief of staff|press secretary|running mate|vice president|ambassador|lawyer|attorney))s?\\b`,
    ...value,
    kind: "clause",
  },

  {
    name: "title-of-a-nation",
    example: "Canadian Prime Minister Jane Roe",
    pattern: `(?<![Ff]ormer |ex-)(?<q>[\\uea00-\\ueaff]) (?:[\\p{Ll}]+ )?(?<v>${TITLES}|[Pp]resident|[Pp]rime [Mm]inister|[Ff]oreign [Mm]inister|[Dd]efen[cs]e [Mm]inister|[Ll]eader|[Kk]ing|[Aa]mbassador|[Cc]hancellor),? {N:a}`,
    ...of,
    kind: "phrase",
  },
]);
