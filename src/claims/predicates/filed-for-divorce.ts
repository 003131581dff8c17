import { ADVERBS, type Rule } from "../rule.ts";

export const FILED_FOR_DIVORCE: readonly Rule[] = [
  { name: "filed-from", example: "She filed for divorce from Sam Poe.", pattern: `{p:a} (?:has |had )?${ADVERBS}(?:filed|files) for (?:a )?divorce from (?:[\\p{L}-]+ ){0,3}?{P:b}`, predicate: "filed-for-divorce", kind: "clause" },
];
