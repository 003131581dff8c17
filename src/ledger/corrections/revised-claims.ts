import type { Claim, ClaimObject } from "../../model/claim.ts";
import type { Reading } from "../../model/reading.ts";
import type { Span } from "../../model/span.ts";
import { type Comparison, carriedSpan, comparisonOf } from "../../text/changed-spans.ts";

/** What became of a claim in another revision of its article. */
export type Fate = "unchanged" | "moved" | "altered" | "gone" | "new";

export interface RevisedClaim {
  readonly fate: Fate;
  /** The claim's id in the revision before; null where it is new. */
  readonly before: string | null;
  /** Its id in the revision after; null where it is gone. */
  readonly after: string | null;
  /** What was altered, in words: `certainty`, `object`, `source` …; empty unless altered. */
  readonly what: readonly string[];
}

/**
 * What a new revision of an article did to its claims. *unchanged*: the same words at the same place say the same; *moved*: the same words elsewhere; *altered*: the
 * same predicate of the same subject, with another object, certainty, time, source or denial, or in other words; *gone* and *new*: without a counterpart.
 */
export function revisedClaims(before: Reading, after: Reading): RevisedClaim[] {
  const comparison = comparisonOf(before.article.text, after.article.text);
  const free = new Set(after.claims);
  const out: RevisedClaim[] = [];
  const match = (find: (old: Claim, candidate: Claim) => boolean, state: (old: Claim, found: Claim) => RevisedClaim): void => {
    for (const old of before.claims) {
      if (out.some((r) => r.before === old.id)) continue;
      const found = [...free].find((candidate) => find(old, candidate));
      if (!found) continue;
      free.delete(found);
      out.push(state(old, found));
    }
  };
  // First what stands in the same words, carried over; then what says the same elsewhere; then what says something else of the same.
  match(
    (old, c) => sameFact(before, old, after, c) && stands(comparison, old.evidence, c.evidence),
    (old, c) => stateOf(before, old, after, c),
  );
  match(
    (old, c) => sameFact(before, old, after, c),
    (old, c) => stateOf(before, old, after, c),
  );
  match(
    (old, c) =>
      old.predicate === c.predicate &&
      nameOf(before, old.subject) === nameOf(after, c.subject) &&
      (old.negated !== c.negated || nearby(comparison, old.evidence, c.evidence)),
    (old, c) => stateOf(before, old, after, c),
  );
  for (const old of before.claims) if (!out.some((r) => r.before === old.id)) out.push({ fate: "gone", before: old.id, after: null, what: [] });
  for (const c of free) out.push({ fate: "new", before: null, after: c.id, what: [] });
  return out;
}

function stateOf(before: Reading, old: Claim, after: Reading, c: Claim): RevisedClaim {
  const what = differences(before, old, after, c);
  if (what.length > 0) return { fate: "altered", before: old.id, after: c.id, what };
  const samePlace = old.evidence.start === c.evidence.start && old.evidence.end === c.evidence.end;
  return { fate: samePlace ? "unchanged" : "moved", before: old.id, after: c.id, what: [] };
}

function differences(before: Reading, old: Claim, after: Reading, c: Claim): string[] {
  const told: [name: string, a: unknown, b: unknown][] = [
    ["object", endOf(before, old.object), endOf(after, c.object)],
    ["denial", old.negated, c.negated],
    ["certainty", old.certainty, c.certainty],
    ["ended", old.ended, c.ended],
    ["time", old.valid, c.valid],
    ["source", sourceOf(before, old), sourceOf(after, c)],
    ["words", old.evidence.text.replace(/\s+/g, " "), c.evidence.text.replace(/\s+/g, " ")],
  ];
  return told.filter(([, a, b]) => a !== b).map(([name]) => name);
}

function sameFact(before: Reading, old: Claim, after: Reading, c: Claim): boolean {
  return (
    old.predicate === c.predicate &&
    old.negated === c.negated &&
    nameOf(before, old.subject) === nameOf(after, c.subject) &&
    endOf(before, old.object) === endOf(after, c.object)
  );
}

const stands = (comparison: Comparison, old: Span, now: Span): boolean => {
  const carried = carriedSpan(comparison, old);
  return carried !== undefined && carried.start === now.start && carried.end === now.end;
};

/** Whether a span stands where the other stood, or in what was put in its place. */
function nearby({ changes }: Comparison, old: Span, now: Span): boolean {
  const overlaps = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end;
  return changes.some((change) => overlaps(change.before, old) && overlaps(change.after, now));
}

function sourceOf(reading: Reading, claim: Claim): string {
  const u = reading.utterances.find((x) => x.id === claim.utterance);
  return u ? (reading.sources.find((s) => s.id === u.source)?.name ?? "?") : "";
}

function nameOf(reading: Reading, id: string | null): string | null {
  return id === null ? null : (reading.entities.find((e) => e.id === id)?.name ?? id);
}

function endOf(reading: Reading, end: ClaimObject | null): string | null {
  if (end === null) return null;
  return "entity" in end ? nameOf(reading, end.entity) : String(end.value);
}
