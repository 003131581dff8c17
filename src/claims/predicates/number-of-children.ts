import type { Rule } from "../rule.ts";

export const NUMBER_OF_CHILDREN: readonly Rule[] = [
  { name: "mother-of", example: "Jane Roe, a mother of three", pattern: "{P:a}{age},? (?:the |an? |is an? |who is an? )?(?:[\\p{L}-]+ )?(?:mother|father|mom|mum|dad|parent)[- ]of[- ]{n:b}", predicate: "number-of-children", object: { number: "b" }, kind: "phrase" },
  { name: "mother-of-before", example: "mom-of-two Jane Roe", pattern: "(?:mother|father|mom|mum|dad)[- ]of[- ]{n:b},? {P:a}", predicate: "number-of-children", object: { number: "b" }, kind: "phrase" },
  { name: "has-children", example: "She has three children.", pattern: "{p:a} (?:has|have|shares?) {n:b} (?:[\\p{Ll}-]+ )?(?:children|kids|sons|daughters)", predicate: "number-of-children", object: { number: "b" }, kind: "clause" },
];
