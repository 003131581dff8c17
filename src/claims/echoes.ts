import { definitionOf, type Predicate } from "../model/vocabulary.ts";
import type { Voiced } from "./merge.ts";

/** What rumours are about: here the article's own word is not to be guessed. */
const RUMOURED: ReadonlySet<Predicate> = new Set([
  "partner",
  "engaged-to",
  "spouse",
  "expecting",
  "feud-with",
  "death-date",
  "accused-of",
  "filed-for-divorce",
]);

/**
 * The claims without a model's guesses that the article itself says what elsewhere in it only somebody else says: "reports that they are dating" does not
 * become the article's word because a headline puts the two names side by side. A rumour is never promoted.
 */
export function withoutEchoes(found: readonly Voiced[]): Voiced[] {
  const attributed = new Set(found.filter((v) => v.utterance !== null).map(factOf));
  return found.filter((v) => v.utterance !== null || v.claim.score === null || !RUMOURED.has(v.claim.predicate) || !attributed.has(factOf(v)));
}

function factOf({ claim }: Voiced): string {
  const object = claim.object === null ? "" : "cluster" in claim.object ? `e${claim.object.cluster}` : String(claim.object.value);
  const ends = [`e${claim.subject}`, object];
  if (definitionOf(claim.predicate).symmetric) ends.sort();
  return [claim.predicate, ...ends].join("|");
}
