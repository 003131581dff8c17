import { rulesOf } from "./rules-of.ts";
import { JOBS } from "./words/jobs.ts";
import { PEOPLES } from "./words/peoples.ts";

const NATION = `(?<v>[\\uea00-\\ueaff]|${PEOPLES})`;
const value = { object: { value: "v" } } as const;

export const NATIONALITY = rulesOf("nationality", [
  {
    name: "before-the-job",
    example: "Russian tycoon Oleg Roe",
    pattern: `${NATION} (?:(?!and)[\\p{L}-]+ ){0,2}?${JOBS}(?:,? (?:and|turned) ${JOBS}|, ${JOBS},? and ${JOBS})?s?,? {P:a}`,
    ...value,
    kind: "phrase",
  },
  {
    name: "role-before-the-name",
    example: "{the Canadian star|Jane Roe}",
    pattern: `${NATION} (?:[\\p{Ll}-]+ ){0,2}?(?:star|superstar|beauty|stunner|native|native,|hunk|crooner|citizen|hostage|soldier|student|teenager|man|woman|billionaire|millionaire|hitmaker|tennis (?:star|ace)|pop star) {P:a}`,
    ...value,
    kind: "phrase",
  },
  {
    name: "apposition",
    example: "Jane Roe, the American photojournalist",
    pattern: `{N:a}, (?:an?|the) (?:[\\p{Ll}-]+ )?${NATION}(?:-born)? (?:[\\p{L}-]+ ){0,2}?${JOBS}`,
    ...value,
    kind: "phrase",
  },
  {
    name: "is-a",
    example: "She is a Russian model.",
    pattern: `{p:a} (?:is|was) an? (?:[\\p{Ll}-]+ )?${NATION} (?:[\\p{L}-]+ )?(?:${JOBS}|citizen|national)`,
    ...value,
    kind: "clause",
  },
  { name: "before-the-name", example: "Canadian Jane Roe", pattern: `(?<![\\p{L}'’] )${NATION} {N:a}`, ...value, kind: "phrase" },
]);
