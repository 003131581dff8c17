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
    if (m.predicate === "child" && !m.negated && isThirdParent(known, m)) return false;
    return !known.some(
      (k) =>
        pairOf(k) === pair &&
        (LOVE.has(m.predicate) ? BLOOD.has(k.predicate) : BLOOD.has(m.predicate) && (LOVE.has(k.predicate) || isReversed(k, m))),
    );
  });
}

/**
 * Claims without those that give somebody a second love by a pronoun: where a rule joins two people by their names, "her new beau Sam Poe" elsewhere speaks
 * of her whom he is joined with, whomever the pronoun was taken for.
 */
export function withoutSecondLoves(byRules: readonly FoundClaim[], isPronoun: (span: FoundClaim["evidence"]) => boolean): FoundClaim[] {
  const current = byRules.filter((c) => LOVE.has(c.predicate) && !c.negated && !c.ended && pairOf(c) !== undefined);
  const byPronoun = (c: FoundClaim): boolean => c.spans.subject !== null && isPronoun(c.spans.subject);
  const named = current.filter((c) => !byPronoun(c));
  const joins = (c: FoundClaim, cluster: number): boolean =>
    c.subject === cluster || (c.object !== null && "cluster" in c.object && c.object.cluster === cluster);
  return byRules.filter((c) => {
    if (!current.includes(c) || !byPronoun(c) || c.object === null || !("cluster" in c.object)) return true;
    const love = c.object.cluster;
    return !named.some((n) => joins(n, love) && pairOf(n) !== pairOf(c));
  });
}

/** Nobody has three: where rules have found two parents, a guess at another goes. */
function isThirdParent(known: readonly FoundClaim[], m: FoundClaim): boolean {
  const childOf = (c: FoundClaim): number | undefined => (c.object !== null && "cluster" in c.object ? c.object.cluster : undefined);
  const parents = new Set(known.filter((k) => k.predicate === "child" && childOf(k) === childOf(m)).map((k) => k.subject));
  return parents.size >= 2 && !parents.has(m.subject);
}

function pairOf({ subject, object }: FoundClaim): string | undefined {
  return subject !== null && object !== null && "cluster" in object ? [subject, object.cluster].sort((a, b) => a - b).join() : undefined;
}

/** Ann is Jane's child: Jane is not Ann's. */
function isReversed(a: FoundClaim, b: FoundClaim): boolean {
  return a.predicate === "child" && b.predicate === "child" && a.subject !== b.subject;
}
