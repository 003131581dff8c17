import type { Predicate } from "../model/vocabulary.ts";

/** Predicates that a model is sure of in the same measure. */
export const THRESHOLD_GROUPS = {
  love: ["partner", "engaged-to", "spouse", "filed-for-divorce", "expecting"],
  kin: ["child", "sibling", "relative", "number-of-children"],
  company: ["friend", "feud-with", "met", "seen-with", "co-star"],
  person: ["age", "birth-date", "birth-place", "nationality", "residence", "health-condition", "hospitalised"],
  death: ["death-date", "death-place", "cause-of-death"],
  role: ["occupation", "position", "employer", "member-of", "party", "educated-at"],
  work: ["award", "nominated-for", "cast-member", "director", "author", "performer", "presenter"],
  organization: ["founded-by", "date-founded", "headquarters", "parent-organization", "chief-executive", "owned-by"],
  attended: ["attended"],
  news: [
    "arrested",
    "charged-with",
    "convicted-of",
    "sentenced-to",
    "accused-of",
    "sued",
    "resigned-from",
    "appointed-to",
    "elected-to",
    "endorsed",
    "signed-with",
    "bought",
    "sold",
  ],
} as const satisfies Readonly<Record<string, readonly Predicate[]>>;

export type ThresholdGroup = keyof typeof THRESHOLD_GROUPS;
export type Thresholds = Readonly<Record<ThresholdGroup, number>>;

/**
 * A frame that the model is less sure of makes no claim. Chosen on the development texts, both sets together, a figure a group
 * (`node scripts/run.mjs bench/reading/sweep-thresholds.ts` prints what each would give); to be chosen again for another model.
 */
export const THRESHOLDS: Thresholds = {
  love: 0.8,
  kin: 0.4,
  company: 0.5,
  person: 0.3,
  death: 0.8,
  role: 0.65,
  work: 0.4,
  organization: 0.6,
  attended: 0.55,
  news: 0.7,
};

const GROUP_OF = new Map<Predicate, ThresholdGroup>(
  (Object.entries(THRESHOLD_GROUPS) as [ThresholdGroup, readonly Predicate[]][]).flatMap(([group, predicates]) =>
    predicates.map((p): [Predicate, ThresholdGroup] => [p, group]),
  ),
);

/** The least score with which a frame of this predicate makes a claim. */
export function thresholdOf(predicate: Predicate, thresholds: Thresholds = THRESHOLDS): number {
  return thresholds[GROUP_OF.get(predicate)!];
}
