import { rulesOf } from "./rules-of.ts";

const WHEN =
  "(?<d>(?:\\p{Lu}\\p{L}+\\.? )?(?:\\d{1,2}(?:st|nd|rd|th)?,? )?(?:\\d{4}|(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Aug\\.|Sept?\\.|Oct\\.|Nov\\.|Dec\\.)(?: \\d{1,2})?))";

export const BIRTH_DATE = rulesOf("birth-date", [
  {
    name: "born-on",
    example: "Jane Roe was born on May 3, 1980.",
    pattern: `{p:a},? (?:who )?(?:was |were |has been )?born (?:in {l} )?(?:on|in) ${WHEN}`,
    object: { date: "d" },
    kind: "clause",
  },
  {
    name: "birth-of",
    example: "the birth of Ned in 2012",
    pattern: `birth of (?:her |his |their )?(?:[\\p{L}-]+,? ){0,3}?{P:a},? (?:in|on) ${WHEN}`,
    object: { date: "d" },
    kind: "phrase",
  },
  {
    name: "welcomed",
    example: "They welcomed daughter Ann in January 2012.",
    pattern: `welcomed (?:their |her |his )?(?:[\\p{L}-]+,? ){0,5}?{P:a},? (?:in|on) ${WHEN}`,
    object: { date: "d" },
    kind: "clause",
  },
]);

export const BIRTH_PLACE = rulesOf("birth-place", [
  {
    name: "born-in",
    example: "Jane Roe was born in Lisbon.",
    pattern: "{p:a},? (?:who )?(?:was |were |had been )?born (?:on [^.;]{3,25} |and raised )?(?:in|at) (?:the )?{l:b}",
    kind: "clause",
  },
  {
    name: "native-of",
    example: "Jane Roe, a native of Lisbon",
    pattern: "{p:a},? (?:an? |is an? |as an? )?(?:[\\p{L}\\d-]+ )?native of (?:the )?{l:b}",
    kind: "phrase",
  },

  { name: "native-before", example: "{the Lisbon native|Jane Roe}", pattern: "{l:b} native,? {P:a}", kind: "phrase" },
]);
