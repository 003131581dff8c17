import type { Predicate } from "../model/vocabulary.ts";
import type { FoundClaim } from "./found-claim.ts";

const LOVE: ReadonlySet<Predicate> = new Set(["partner", "engaged-to", "spouse", "filed-for-divorce"]);
const BLOOD: ReadonlySet<Predicate> = new Set(["child", "sibling", "relative"]);

/**
 * The model's claims without those that make lovers of kin, kin of lovers, or a parent of a child's child: where rules have joined two people in one of
 * these ways, a guess that joins them in the other goes.
 */
export function withoutKinConflicts(byRules: readonly FoundClaim[], byModel: readonly FoundClaim[]): FoundClaim[] {
  const known = byRules.filter((c) => !c.negated && (LOVE.has(c.predicate) || BLOOD.has(c.predicate)) && pairOf(c) !== undefined);
  return byModel.filter((m) => {
    const pair = pairOf(m);
    if (pair === undefined) return true;
    return !known.some(
      (k) =>
        pairOf(k) === pair &&
        (LOVE.has(m.predicate) ? BLOOD.has(k.predicate) : BLOOD.has(m.predicate) && (LOVE.has(k.predicate) || isReversed(k, m))),
    );
  });
}

function pairOf({ subject, object }: FoundClaim): string | undefined {
  return subject !== null && object !== null && "cluster" in object ? [subject, object.cluster].sort((a, b) => a - b).join() : undefined;
}

/** Ann is Jane's child: Jane is not Ann's. */
function isReversed(a: FoundClaim, b: FoundClaim): boolean {
  return a.predicate === "child" && b.predicate === "child" && a.subject !== b.subject;
}
