import type { Rule } from "../rule.ts";

export const AGE: readonly Rule[] = [
  { name: "between-commas", example: "Jane Roe, 41, is here.", pattern: "{P:a}, {n:b}(?=[,.;:)]|$| (?:and|with)\\b)(?!,? (?:\\d{4}|million|percent))", predicate: "age", object: { number: "b" }, kind: "phrase" },
  { name: "in-brackets", example: "Jane Roe (41) is here.", pattern: "{P:a} \\({n:b}\\)", predicate: "age", object: { number: "b" }, kind: "phrase" },
  { name: "year-old-before", example: "41-year-old Jane Roe", pattern: "(?<b>\\d{1,3})[- ]years?[- ]old (?:[\\p{Ll}-]+ ){0,3}{P:a}", predicate: "age", object: { number: "b" }, kind: "phrase" },
  { name: "is-years-old", example: "She is 41 years old.", pattern: "{p:a} (?:is|was|turned|turns|'s|’s) (?:now )?(?<b>\\d{1,3})(?: years old|(?= on | in |\\.|,))", predicate: "age", object: { number: "b" }, kind: "clause" },
  { name: "aged", example: "Jane Roe, aged 41", pattern: "{P:a},? aged (?<b>\\d{1,3})", predicate: "age", object: { number: "b" }, kind: "phrase" },
];
