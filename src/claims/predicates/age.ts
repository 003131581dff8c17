import { rulesOf } from "./rules-of.ts";
import { JOBS } from "./words/jobs.ts";

/** What somebody of an age is called where it is no occupation. */
const BEINGS =
  "(?:star|superstar|beauty|stunner|native|hunk|crooner|man|woman|mother|father|mom|dad|mum|student|teenager|resident|royal|socialite|starlet|leader|suspect|victim|driver|player|citizen|alum|heartthrob|host|coach|hostage|twin|winner|champion|billionaire|millionaire|personality|icon|princess|prince|former [\\p{L}]+|newlywed|pal|daughter of {P})";

const YEARS = "(?<b>\\d{1,3}|[a-z]+(?:-[a-z]+)?)(?:[- ]years?|-?yr)[- ]olds?";

export const AGE = rulesOf("age", [
  {
    name: "between-commas",
    example: "Jane Roe, 41, is here.",
    pattern:
      "{P:a}(?:['’]s)?, (?:who is )?(?<b>\\d{1,2})(?=[,.;:?!)”\"—–]|$| (?:and|with|&|[-–—]|shares?|has|have|is|was|were|looked|said|told)\\b| [-–—])(?!,? (?:\\d{4}|million|percent|years))",
    object: { number: "b" },
    kind: "phrase",
  },
  { name: "in-brackets", example: "Jane Roe (41) is here.", pattern: "{P:a} \\((?<b>\\d{1,2})\\)", object: { number: "b" }, kind: "phrase" },
  {
    name: "both-after-two",
    example: "twins Ned and Ann, 8",
    pattern:
      "twins,? {P:a} (?:and|&) {P},? (?:who (?:just )?turned |aged )?(?<b>\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\\b",
    object: { number: "b" },
    kind: "phrase",
  },
  {
    name: "year-old-twins",
    example: "8-year-old twins Ned and Ann",
    pattern: `${YEARS} twins? (?:[\\p{Ll}-]+ ){0,2}?{many:a}`,
    object: { number: "b" },
    kind: "phrase",
  },
  {
    name: "year-old-before",
    example: "41-year-old Jane Roe",
    pattern: `${YEARS},? (?:(?:(?!who|and|with|of|that)[\\p{L}’'-]+,? |["“‘'][^"”’]{1,30}["”’'] |[\\ue700-\\uefff](?:['’]s)? ){0,5}?(?:${JOBS}|${BEINGS})(?: (?:and|turned) ${JOBS})?,? )?{P:a}`,
    object: { number: "b" },
    kind: "phrase",
  },
  {
    name: "year-old-child",
    example: "their 5-year-old daughter, Ann",
    pattern: `${YEARS} (?:[\\p{Ll}-]+ ){0,2}?(?:son|daughter|brother|sister|child|girl|boy),? {P:a}`,
    object: { number: "b" },
    kind: "phrase",
  },
  {
    name: "is-years-old",
    example: "She is 41 years old.",
    pattern:
      "{p:a} (?:is|was|turned|turns|will turn|['’]s|recently turned|just turned)(?: now| only| just| currently)? (?<b>\\d{1,3})(?: years? old| (?:on|in|this|next|last)\\b(?! \\d)|(?=\\.|,|$))",
    object: { number: "b" },
    kind: "clause",
  },
  { name: "a-year-old", example: "Jane Roe, an 18-year-old from Lisbon", pattern: `{N:a}, an? ${YEARS}\\b`, object: { number: "b" }, kind: "phrase" },
  { name: "aged", example: "Jane Roe, aged 41", pattern: "{P:a},? aged (?<b>\\d{1,3})", object: { number: "b" }, kind: "phrase" },
  {
    name: "died-aged",
    example: "Jane Roe died at the age of 81.",
    pattern: "{p:a}(?:(?! {P})[^.;]){0,60}? (?:died|passed away|dies|dead)(?:(?! {P})[^.;]){0,40}? (?:at (?:the )?age(?: of)?|aged) (?<b>\\d{1,3})",
    object: { number: "b" },
    kind: "clause",
  },

  {
    name: "in-words",
    example: "Ned, seven, and Tim",
    pattern:
      "{N:a}, (?<b>two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)(?=[,.;)](?! (?:two|three|four|five|six|other|more|of)\\b)|$| and\\b)(?!, (?:two|three|four|five|six)\\b)",
    object: { number: "b" },
    kind: "phrase",
  },
  {
    name: "birthday",
    example: "Jane Roe's 60th birthday",
    pattern: "{poss:a} (?:[\\p{Ll}-]+ ){0,1}?(?<b>\\d{1,3})(?:st|nd|rd|th) birthday\\b",
    object: { number: "b" },
    kind: "phrase",
  },
  {
    name: "celebrates",
    example: "She celebrated her 60th birthday.",
    pattern:
      "{p:a},? (?:who )?(?:just |recently )?(?:celebrated|celebrates|celebrating|marked) (?:his |her )?(?<b>\\d{1,3})(?:st|nd|rd|th) birthday\\b",
    object: { number: "b" },
    kind: "clause",
  },
]);
