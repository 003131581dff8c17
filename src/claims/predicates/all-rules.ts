import type { Rule } from "../rule.ts";
import { AGE } from "./age.ts";
import { CAST_MEMBER } from "./cast-member.ts";
import { CHILD } from "./child.ts";
import { CO_STAR } from "./co-star.ts";
import { ENGAGED_TO } from "./engaged-to.ts";
import { FILED_FOR_DIVORCE } from "./filed-for-divorce.ts";
import { MET } from "./met.ts";
import { NATIONALITY } from "./nationality.ts";
import { NUMBER_OF_CHILDREN } from "./number-of-children.ts";
import { OCCUPATION } from "./occupation.ts";
import { PARTNER } from "./partner.ts";
import { POSITION } from "./position.ts";
import { SEEN_WITH } from "./seen-with.ts";
import { SIBLING } from "./sibling.ts";
import { SPOUSE } from "./spouse.ts";

/** Every rule, predicate by predicate. */
export const RULES: readonly Rule[] = [
  ...AGE,
  ...OCCUPATION,
  ...POSITION,
  ...NATIONALITY,
  ...PARTNER,
  ...ENGAGED_TO,
  ...SPOUSE,
  ...FILED_FOR_DIVORCE,
  ...CHILD,
  ...SIBLING,
  ...NUMBER_OF_CHILDREN,
  ...CAST_MEMBER,
  ...CO_STAR,
  ...MET,
  ...SEEN_WITH,
];
