import { ADVERBS, BE } from "../../rule.ts";
import { rulesOf } from "../rules-of.ts";

const none = { object: null } as const;
const Q = "(?:[\\p{L}\\d'’-]+ ){0,4}?";

export const EXPECTING = rulesOf("expecting", [
  {
    name: "twins",
    example: "She is expecting twins.",
    pattern: `{p:a},? (?:${BE}|who is) ${ADVERBS}(?:expecting|pregnant with|carrying) (?:her |their )?(?:[\\p{L}-]+ )?twins`,
    object: { is: 2 },
    kind: "clause",
  },
  {
    name: "expecting",
    example: "Jane Roe is expecting her first child.",
    pattern: `{p:a},? (?:${BE}|who is|who are) ${ADVERBS}expecting (?:an?|her|their|his|another|baby|child)(?: |\\b)(?:[\\p{L}\\d’'-]+ ){0,3}?(?:child|baby|bundle|son|daughter|girl|boy|babies|no\\.|number|one|addition|twins)`,
    ...none,
    kind: "clause",
  },
  {
    name: "pregnant",
    example: "She is pregnant.",
    pattern: `{p:a},? (?:${BE}|got|who is|gets|became|fell) ${ADVERBS}(?:(?:[\\p{L}\\d-]+ months?|heavily|finally|secretly) )?pregnant\\b`,
    ...none,
    kind: "clause",
  },
  {
    name: "pregnant-before-the-name",
    example: "pregnant Jane Roe",
    pattern: "(?:[Pp]regnant|mom-to-be|mother-to-be|mum-to-be|[Ee]xpectant mother) (?:(?:star|wife|girlfriend|singer|actress) )?{P:a}",
    ...none,
    kind: "phrase",
  },
  {
    name: "having-a-baby",
    example: "The couple is having a baby.",
    pattern: `{p:a},? (?:${BE}) ${ADVERBS}having (?:a|another|their|her) (?:[\\p{L}-]+ ){0,2}?(?:baby|child|girl|boy)`,
    ...none,
    kind: "clause",
  },
  {
    name: "her-pregnancy",
    example: "her pregnancy",
    pattern: `{poss:a} (?:[\\p{L}\\d-]+ ){0,2}?(?:pregnancy|baby bump|growing bump|unborn (?:child|baby))\\b`,
    ...none,
    kind: "phrase",
  },
  {
    name: "surrogate",
    example: "They are expecting a baby via surrogate.",
    pattern: `{p:a} (?:have |has )?hired a surrogate`,
    ...none,
    kind: "clause",
  },
  {
    name: "baby-on-the-way",
    example: "Jane and Sam have a baby on the way.",
    pattern: `{p:a} (?:have|has) (?:a|another) (?:baby|child|little one) on the way`,
    ...none,
    kind: "clause",
  },
  {
    name: "adopting",
    example: "They are adopting a baby.",
    pattern: `{p:a},? (?:${BE}) ${ADVERBS}(?:adopting|set to adopt|in the process of adopting|planning to adopt) ${Q}(?:baby|child|girl|boy|twins)`,
    ...none,
    certainty: "expected",
    qualifiers: { how: "=adoption" },
    kind: "clause",
  },
]);
