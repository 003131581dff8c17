import type { Predicate } from "../../model/vocabulary.ts";
import type { Rule } from "../rule.ts";

/** The rules of one predicate. */
export function rulesOf(predicate: Predicate, rules: readonly Omit<Rule, "predicate">[]): readonly Rule[] {
  return rules.map((rule) => ({ ...rule, predicate }));
}
