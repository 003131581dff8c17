import { rulesOf } from "./rules-of.ts";
import { JOBS } from "./words/jobs.ts";

const BY = `(?<v>\\b${JOBS})`;
const value = { object: { value: "v" } } as const;

export const OCCUPATION = rulesOf("occupation", [
  {
    name: "former",
    example: "former model Jane Roe",
    pattern: `(?:former|ex-|retired|[Ll]ate|one-time|onetime) ?(?:[\\uea00-\\ueaff] )?${BY} {P:a}`,
    ...value,
    ended: true,
    kind: "phrase",
  },
  { name: "before-the-name", example: "music producer Ned Kelly", pattern: `${BY}s?,? {P:a}`, ...value, kind: "phrase" },
  {
    name: "two-before-the-name",
    example: "socialite and model Elsa Roe",
    pattern: `${BY}(?:,? (?:and|turned) |-turned-|[-/])${JOBS},? {P:a}`,
    ...value,
    kind: "phrase",
  },
  {
    name: "three-before-the-name",
    example: "actress, singer and model Elsa Roe",
    pattern: `${BY}, ${JOBS},? and ${JOBS},? {P:a}`,
    ...value,
    kind: "phrase",
  },
  { name: "before-two-names", example: "actors Tom Roe and Jane Poe", pattern: `(?<v>\\b${JOBS})s {many:a}`, ...value, kind: "phrase" },
  {
    name: "after-the-name",
    example: "Jane Roe, an actress",
    pattern: `{N:a},? (?:\\d{1,2}, )?(?:an?|the|who is an?|is an?) (?:(?!who|of|for|with|to|from|son|daughter|wife|husband)[\\p{L}\\uea00-\\ueaff’'-]+,? ){0,4}?${BY}\\b(?!['’]s| {P}|,? and {P})`,
    ...value,
    kind: "phrase",
  },
  {
    name: "and-after-the-name",
    example: "Jane Roe, an actress and model",
    pattern: `{N:a},? (?:\\d{1,2}, )?(?:an?|the|who is an?|is an?) (?:[\\p{L}\\uea00-\\ueaff’'-]+,? ){0,3}?${JOBS},? (?:and|[-/]) (?:an? )?${BY}\\b(?! {P})`,
    ...value,
    kind: "phrase",
  },
  {
    name: "is-a",
    example: "She is an actress.",
    pattern: `{p:a} (?:is|was|['’]s|became|has become|worked as|works as|is also|, who is) (?:an?|the) (?:(?!of|for|to)[\\p{L}\\uea00-\\ueaff’'-]+ ){0,4}?${BY}\\b(?!['’]s| {P})`,
    ...value,
    kind: "clause",
  },
  { name: "job-of-a-work", example: "{the “Night Song” singer|Jane Roe}", pattern: `(?:{w}) ${BY} {P:a}`, ...value, kind: "phrase" },
  {
    name: "possessive-of",
    example: "her lawyer, Jane Roe",
    pattern: `(?:{poss}) (?:[\\p{Ll}-]+ ){0,2}?(?<v>lawyer|attorney|manager|agent|publicist|stylist|trainer|assistant|bodyguard|nanny|hairdresser|surgeon|doctor),? {N:a}`,
    ...value,
    kind: "phrase",
  },

  {
    name: "bare-apposition",
    example: "Jane Roe, film critic and author, left.",
    pattern: `{N:a}, (?:\\d{1,2}, )?${BY}(?: and ${JOBS})?(?=,| (?:and|who|whose|from|based)\\b)(?! {P})`,
    ...value,
    kind: "phrase",
  },
  {
    name: "also-known-as-a",
    example: "Jane Roe works as a nurse.",
    pattern: `{p:a},? (?:who )?(?:also |now |previously |currently )?(?:works|worked|working|trained|training|career) as (?:an? |the )?(?:(?!of|for|to)[\\p{L}-]+ ){0,2}?${BY}\\b(?!['’]s| {P})`,
    ...value,
    kind: "clause",
  },

  {
    name: "second-of-an-epithet",
    example: "{The Canadian singer|Jane Roe} and actress left.",
    pattern: `[\\ue600-\\ue6ff](?<=(?<a>[\\ue600-\\ue6ff])) and (?:(?!former)[\\p{Ll}-]+ )?${BY}\\b(?=,|\\.| (?:is|was|has|had|said|told|who|will|also|shared|[\\p{Ll}]+(?:ed|s)) )(?! {P})`,
    ...value,
    kind: "phrase",
  },
  {
    name: "former-second-of-an-epithet",
    example: "{The reality star|Jane Roe} and former model left.",
    pattern: `[\\ue600-\\ue6ff](?<=(?<a>[\\ue600-\\ue6ff])) and (?:former|ex-|one-time) ?(?:[\\p{Ll}-]+ )?(?<v>${JOBS}|decathlete|athlete)\\b(?! {P})`,
    ...value,
    ended: true,
    kind: "phrase",
  },
  {
    name: "first-of-two-kinds",
    example: "actress and animal advocate Jane Roe",
    pattern: `${BY} and (?:[\\p{Ll}-]+ ){0,2}?(?:advocate|activist|star|mogul|mother|mom|father|dad|host|champion|founder|philanthropist|ambassador|personality|expert),? {P:a}`,
    ...value,
    kind: "phrase",
  },

  {
    name: "one-of-the-biggest",
    example: "Sam Poe works hard as one of the biggest movie stars.",
    pattern: `{p:a} [^.;\\ue000-\\ue6ff]{2,60}? (?:as|is|was|remains|became) one of the (?:[\\p{L}’'-]+ ){1,3}?${BY}s\\b`,
    ...value,
    kind: "phrase",
  },
  {
    name: "is-one-of-the",
    example: "Sam Poe is one of the best comedians.",
    pattern: `{p:a},? (?:who )?(?:is|was|remains|became) one of the (?:[\\p{L}’'-]+ ){1,3}?${BY}s\\b`,
    ...value,
    kind: "phrase",
  },
]);
