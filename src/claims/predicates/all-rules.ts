import type { Rule } from "../rule.ts";
import { AGE } from "./age.ts";
import { ATTENDED } from "./attended.ts";
import { AWARD, NOMINATED_FOR } from "./awards.ts";
import { BIRTH_DATE, BIRTH_PLACE } from "./birth.ts";
import { APPOINTED_TO, EDUCATED_AT, ELECTED_TO, EMPLOYER, ENDORSED, MEMBER_OF, PARTY, RESIGNED_FROM, SIGNED_WITH } from "./careers.ts";
import { CAST_MEMBER } from "./cast-member.ts";
import { CO_STAR } from "./co-star.ts";
import { ACCUSED_OF, ARRESTED, CHARGED_WITH, CONVICTED_OF, SENTENCED_TO, SUED } from "./crime.ts";
import { CAUSE_OF_DEATH, DEATH_DATE, DEATH_PLACE } from "./death.ts";
import { CHILD } from "./family/child.ts";
import { ENGAGED_TO } from "./family/engaged-to.ts";
import { EXPECTING } from "./family/expecting.ts";
import { FILED_FOR_DIVORCE } from "./family/filed-for-divorce.ts";
import { NUMBER_OF_CHILDREN } from "./family/number-of-children.ts";
import { PARTNER } from "./family/partner.ts";
import { RELATIVE } from "./family/relative.ts";
import { SIBLING } from "./family/sibling.ts";
import { SPOUSE } from "./family/spouse.ts";
import { FEUD_WITH } from "./feud-with.ts";
import { FRIEND } from "./friend.ts";
import { HEALTH_CONDITION, HOSPITALISED } from "./health.ts";
import { MET } from "./met.ts";
import { NATIONALITY } from "./nationality.ts";
import { OCCUPATION } from "./occupation.ts";
import { CHIEF_EXECUTIVE, DATE_FOUNDED, FOUNDED_BY, HEADQUARTERS, OWNED_BY, PARENT_ORGANIZATION } from "./organizations.ts";
import { POSITION } from "./position.ts";
import { RESIDENCE } from "./residence.ts";
import { SEEN_WITH } from "./seen-with.ts";
import { BOUGHT, SOLD } from "./trade.ts";
import { AUTHOR, DIRECTOR, PERFORMER, PRESENTER } from "./works.ts";

/** Every rule, predicate by predicate, in the order of the vocabulary. */
export const RULES: readonly Rule[] = [
  PARTNER,
  ENGAGED_TO,
  SPOUSE,
  FILED_FOR_DIVORCE,
  CHILD,
  NUMBER_OF_CHILDREN,
  EXPECTING,
  SIBLING,
  RELATIVE,
  FRIEND,
  FEUD_WITH,
  MET,
  SEEN_WITH,
  CO_STAR,
  AGE,
  BIRTH_DATE,
  BIRTH_PLACE,
  DEATH_DATE,
  DEATH_PLACE,
  CAUSE_OF_DEATH,
  NATIONALITY,
  RESIDENCE,
  OCCUPATION,
  POSITION,
  EMPLOYER,
  MEMBER_OF,
  PARTY,
  EDUCATED_AT,
  AWARD,
  NOMINATED_FOR,
  HEALTH_CONDITION,
  CAST_MEMBER,
  DIRECTOR,
  AUTHOR,
  PERFORMER,
  PRESENTER,
  FOUNDED_BY,
  DATE_FOUNDED,
  HEADQUARTERS,
  PARENT_ORGANIZATION,
  CHIEF_EXECUTIVE,
  OWNED_BY,
  ATTENDED,
  ARRESTED,
  HOSPITALISED,
  CHARGED_WITH,
  CONVICTED_OF,
  SENTENCED_TO,
  ACCUSED_OF,
  SUED,
  RESIGNED_FROM,
  APPOINTED_TO,
  ELECTED_TO,
  ENDORSED,
  SIGNED_WITH,
  BOUGHT,
  SOLD,
].flat();
