import { rulesOf } from "../rules-of.ts";

const WORD = "(?:brothers?|sisters?|twin(?: (?:brother|sister))?|siblings?|half-?[- ]?(?:brothers?|sisters?)|step-?(?:brothers?|sisters?)|sis|bro)";
const Q =
  "(?:(?:younger|older|little|big|elder|baby|twin|kid|late|famous|supermodel|model|eldest|youngest|half|\\d{1,2}-year-old|fellow|other|own)[ -])*";

export const SIBLING = rulesOf("sibling", [
  { name: "possessive", example: "her younger sister, Ann", pattern: `{poss:a} ${Q}${WORD}(?:,|:)? {list:b}`, kind: "phrase" },
  { name: "and-sister", example: "Jane Roe and sister Ann", pattern: `{P:a},? (?:and|with|&)(?: her| his)? ${Q}${WORD},? {P:b}`, kind: "phrase" },
  {
    name: "twins",
    example: "twins Knox and Ann",
    pattern: "twins?(?: (?:sons|daughters|boys|girls|brothers|sisters|babies))?,? {pair:a}",
    kind: "phrase",
  },
  {
    name: "sisters-before-two",
    example: "sisters Ann and Jane Roe",
    pattern: "(?:[Ss]isters|[Bb]rothers|[Ss]iblings),? (?<a>[\\ue000-\\ue0ff] (?:and|&) [\\ue000-\\ue0ff])",
    kind: "phrase",
  },
  { name: "brother-of", example: "Ned, brother of Ann", pattern: `{P:a},? (?:the |is the )?${Q}(?:brother|sister|twin) of {P:b}`, kind: "phrase" },

  {
    name: "brothers-listed",
    example: "brothers Ned, Tim and Tom",
    pattern:
      "(?:[Ss]isters|[Bb]rothers|[Ss]iblings|[Tt]riplets)(?:,|:| –| —)? (?<a>[\\ue000-\\ue0ff](?: \\([^()]{1,30}\\))?(?:, (?:and )?[\\ue000-\\ue0ff](?: \\([^()]{1,30}\\))?)+,? (?:and|&) [\\ue000-\\ue0ff])",
    everyPair: true,
    kind: "phrase",
  },
  {
    name: "bare-sister",
    example: "Jane Roe smiled at sister Ann Roe.",
    pattern: `(?<!(?:and|&|,) ){P:a}(?:,? who)? [^.;:“”"\\ue000-\\ue6ff]{2,50}? (?:with|by|to|and|for|at|alongside) ${Q}(?:brother|sister|half-sister|half-brother) {N:b}`,
    kind: "phrase",
  },
]);
