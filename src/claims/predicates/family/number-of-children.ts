import { rulesOf } from "../rules-of.ts";

const number = { object: { number: "n" } } as const;
const N = "(?<n>one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,2})";

export const NUMBER_OF_CHILDREN = rulesOf("number-of-children", [
  {
    name: "mother-of-two",
    example: "{the mom-of-two|Jane Roe}",
    pattern: `\\b(?:[Mm]other|[Mm]om|[Mm]um|[Mm]ummy|[Mm]ommy|[Ff]ather|[Dd]ad|[Dd]addy|[Pp]arents?)[- ](?:to|of)[- ]${N}\\b(?! \\p{L}+s\\b)[^\\ue000-\\uefff]{0,3}{P:a}`,
    ...number,
    kind: "phrase",
  },
  {
    name: "apposition",
    example: "Jane Roe, a mother of three",
    pattern: `{P:a},? (?:is |was |who is |, )?(?:also )?(?:an? |the )?(?:[\\p{L}\\d-]+ ){0,3}?(?:mother|mom|mum|father|dad|parents?)[- ](?:to|of)[- ]${N}\\b(?! \\p{L}+s\\b)`,
    ...number,
    kind: "phrase",
  },
  {
    name: "possessive",
    example: "her three children",
    pattern: `{poss:a} ${N} (?:[\\p{Ll}-]+ ){0,2}?(?:children|kids|sons|daughters)\\b`,
    ...number,
    kind: "phrase",
  },
  {
    name: "have-together",
    example: "They have three children together.",
    pattern: `{p:a},? (?:who )?(?:now |already |also |both )*(?:has|have|share|shares|had|shared) ${N} (?:[\\p{Ll}-]+ ){0,2}?(?:children|kids)\\b`,
    ...number,
    kind: "clause",
  },
  { name: "brood-of", example: "their brood of six", pattern: `{poss:a} brood of ${N}\\b`, ...number, kind: "phrase" },
]);
