import { takenBackIn } from "../ledger/corrections/taken-back.ts";
import type { Vouching } from "../ledger/corroboration/origins.ts";
import { foldName } from "../ledger/identity/person-key.ts";
import { type TimeQuestion, wasThereBy } from "../ledger/standing/time-question.ts";
import type { Store } from "../ledger/store/store.ts";
import { definitionOf } from "../model/vocabulary.ts";
import { type ClaimLine, claimLineOf, vouchingOf } from "./claim-line.ts";

/** So many articles are looked into. */
const MOST = 50;

/**
 * Of each proposition among the lines what articles have taken back of it by a correction: those of the lines, and those of outlets that others' chains name.
 * They count for nothing; what passed them on is marked by them.
 */
export async function takenBack(store: Store, lines: readonly ClaimLine[], time: TimeQuestion): Promise<ReadonlyMap<string, readonly Vouching[]>> {
  const outlets = new Set(lines.flatMap((line) => line.chain.map((hop) => hop.replace(/^unnamed@?/, ""))));
  const own = lines.filter(({ article }) => article.status === "corrected" || article.status === "withdrawn").map(({ article }) => article.id);
  const names = new Set(lines.flatMap(({ subject, object }) => [subject, object].flatMap((end) => end?.name ?? [])));
  const named = await store.amended(
    [...outlets].filter((hop) => hop !== "" && hop !== "?"),
    [...names],
  );
  // People of a revision that is not current are known by their names alone, whoever they are resolved to be in others.
  const asked = new Map(lines.flatMap((line) => (line.proposition ? [[namesOf(line), line.proposition] as const] : [])));
  for (const proposition of [...asked.values()]) asked.set(proposition, proposition);
  const found = new Map<string, Vouching[]>();
  for (const article of [...new Set([...own, ...named])].slice(0, MOST))
    for (const { before, after, claim } of takenBackIn(await store.revisionsOf(article))) {
      const { modifiedAt, publishedAt } = after.reading.article;
      const line = claimLineOf(before, claim);
      const proposition = asked.get(line.proposition ?? "") ?? asked.get(namesOf(line));
      if (!proposition) continue;
      if (!wasThereBy({ said: null, publishedAt: modifiedAt ?? publishedAt, recordedAt: after.recordedAt }, time)) continue;
      found.set(proposition, [...(found.get(proposition) ?? []), { ...vouchingOf(line), withdrawn: true }]);
    }
  return found;
}

/** Predicate and ends by their names; those of a symmetric predicate in either order. */
function namesOf({ predicate, subject, object }: ClaimLine): string {
  const ends = [subject, object].map((end) => foldName(end?.name ?? ""));
  return [predicate, ...(definitionOf(predicate).symmetric ? ends.sort() : ends)].join("|");
}
