import { definitionOf } from "../model/vocabulary.ts";
import type { FoundClaim } from "./found-claim.ts";

export interface Voiced {
  readonly claim: FoundClaim;
  readonly utterance: string | null;
  /** The same fact and voice at other places, which may tell when. */
  readonly again?: readonly FoundClaim[];
}

/**
 * One claim for each fact and voice: the same fact said twice by the same source is one, from another source or with another certainty two.
 * Of those that are one the first stays (rules stand before the model's frames), with what the others know of time and qualifiers.
 */
export function merged(found: readonly Voiced[], sourceOf: (utterance: string | null) => string): Voiced[] {
  const kept = new Map<string, Voiced>();
  for (const one of found) {
    const key = keyOf(one, sourceOf);
    const before = kept.get(key);
    kept.set(key, before ? { ...before, claim: fuller(before.claim, one.claim), again: [...(before.again ?? []), one.claim] } : one);
  }
  return withoutShorter([...kept.values()], sourceOf);
}

/** Values of which a longer one says what a shorter one says: "pop singer" and "singer" of one person by one voice are one. */
const NESTED: ReadonlySet<string> = new Set(["occupation", "health-condition", "cause-of-death", "attended"]);

function withoutShorter(found: readonly Voiced[], sourceOf: (utterance: string | null) => string): Voiced[] {
  const wordsOf = ({ claim }: Voiced): readonly string[] | undefined =>
    NESTED.has(claim.predicate) && claim.object !== null && "value" in claim.object ? String(claim.object.value).split(/[\s-]+/) : undefined;
  const voiceOf = ({ claim, utterance }: Voiced): string =>
    [claim.predicate, claim.subject, claim.negated, claim.ended, claim.certainty, sourceOf(utterance)].join("|");
  return found.filter((one, i) => {
    const words = wordsOf(one);
    if (!words) return true;
    return !found.some((other, j) => {
      const more = j !== i && voiceOf(other) === voiceOf(one) ? wordsOf(other) : undefined;
      return more !== undefined && more.length > words.length && words.every((w) => more.includes(w));
    });
  });
}

/** Predicates of which one object may have several subjects, as a child has two parents. */
const SHARED: ReadonlySet<string> = new Set([
  "child",
  "cast-member",
  "attended",
  "award",
  "nominated-for",
  "member-of",
  "performer",
  "author",
  "director",
  "residence",
  "employer",
]);

/**
 * The model's claims without those that a rule contradicts: where a rule has said whose age, job or wife stands at a place, the model's other guess for
 * the same words goes. Rules are right more often; the model points at the wrong person more often than it misses the fact.
 */
export function withoutContradicted(byRules: readonly FoundClaim[], byModel: readonly FoundClaim[]): FoundClaim[] {
  const overlap = (a: FoundClaim, b: FoundClaim): boolean => {
    const [x, y] = [a.spans.object, b.spans.object];
    return x !== null && y !== null && x.start < y.end && y.start < x.end;
  };
  // The same fact in the same words: what the rule says of its end, its certainty and its negation stands.
  const same = (a: FoundClaim, b: FoundClaim): boolean =>
    a.predicate === b.predicate && endsOf(a) === endsOf(b) && a.evidence.start < b.evidence.end && b.evidence.start < a.evidence.end;
  return byModel
    .filter((m) => !byRules.some((r) => same(r, m)))
    .filter((m) => SHARED.has(m.predicate) || !byRules.some((r) => r.predicate === m.predicate && r.subject !== m.subject && overlap(r, m)));
}

/** Of these a model proposes several for one tie between two, where only one is meant. */
const RIVALS: readonly ReadonlySet<string>[] = [new Set(["employer", "member-of"]), new Set(["partner", "spouse", "engaged-to"])];

/** The model's claims without those that it is less sure of than of a rival for the same words: "works with the band" is no membership, too. */
export function withoutRivals(byModel: readonly FoundClaim[]): FoundClaim[] {
  return byModel.filter((claim) => {
    const rivals = RIVALS.find((set) => set.has(claim.predicate));
    if (!rivals || claim.spans.object === null) return true;
    const at = claim.spans.object;
    return !byModel.some(
      (other) =>
        other !== claim &&
        other.predicate !== claim.predicate &&
        rivals.has(other.predicate) &&
        endsOf(other) === endsOf(claim) &&
        other.spans.object !== null &&
        other.spans.object.start < at.end &&
        at.start < other.spans.object.end &&
        (other.score ?? 0) > (claim.score ?? 0),
    );
  });
}

/** Whom and what a claim joins, as one string; of a symmetric predicate either way round. */
export function endsOf(claim: FoundClaim): string {
  const object = claim.object === null ? "" : "cluster" in claim.object ? `e${claim.object.cluster}` : String(claim.object.value);
  const ends = [claim.subject === null ? "" : `e${claim.subject}`, object];
  if (definitionOf(claim.predicate).symmetric) ends.sort();
  return ends.join("|");
}

function keyOf({ claim, utterance }: Voiced, sourceOf: (utterance: string | null) => string): string {
  return [claim.predicate, endsOf(claim), claim.negated, claim.ended, claim.certainty, sourceOf(utterance)].join("|");
}

function fuller(a: FoundClaim, b: FoundClaim): FoundClaim {
  return {
    ...a,
    qualifiers: { ...b.qualifiers, ...a.qualifiers },
    spans: { ...a.spans, time: a.spans.time ?? b.spans.time },
    score: a.score ?? b.score,
  };
}
