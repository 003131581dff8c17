import type { Claim } from "../../model/claim.ts";
import type { Reading } from "../../model/reading.ts";
import { revisedClaims } from "./revised-claims.ts";

/** A claim that an article made until a revision that says that it corrects something, or that takes the article back. */
export interface TakenBack<T> {
  /** The last revision that made it. */
  readonly before: T;
  /** The revision without it. */
  readonly after: T;
  readonly claim: Claim;
}

/**
 * What an article has taken back: claims that are gone, denied, or made of somebody else since a revision with a note of correction or retraction, and that no later revision makes
 * again. What a revision drops without a word is no more claimed either, but nobody has taken it back.
 *
 * @param history of each revision a reading, the first revision first
 */
export function takenBackIn<T extends { readonly reading: Reading }>(history: readonly T[]): TakenBack<T>[] {
  return history.slice(1).flatMap((after, i) => {
    const before = history[i]!;
    const { status } = after.reading.article;
    if (status !== "corrected" && status !== "withdrawn") return [];
    return revisedClaims(before.reading, after.reading).flatMap(({ fate, what, before: id }) => {
      if (fate !== "gone" && !(fate === "altered" && (what.includes("denial") || what.includes("object")))) return [];
      const claim = before.reading.claims.find((c) => c.id === id)!;
      const again = history.slice(i + 1).some((later) => later.reading.claims.some((c) => isSame(before.reading, claim, later.reading, c)));
      return claim.negated || again ? [] : [{ before, after, claim }];
    });
  });
}

function isSame(before: Reading, a: Claim, after: Reading, b: Claim): boolean {
  return (
    !b.negated &&
    a.predicate === b.predicate &&
    nameOf(before, a.subject) === nameOf(after, b.subject) &&
    JSON.stringify(endOf(before, a)) === JSON.stringify(endOf(after, b))
  );
}

function endOf(reading: Reading, { object }: Claim): unknown {
  return object && "entity" in object ? nameOf(reading, object.entity) : object;
}

function nameOf(reading: Reading, id: string | null): string | null {
  return reading.entities.find((e) => e.id === id)?.name.toLowerCase() ?? null;
}
