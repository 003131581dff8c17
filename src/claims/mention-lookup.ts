import type { Annotated, AnnotatedMention } from "../model/annotated.ts";
import type { Span } from "../model/span.ts";
import { overlaps } from "../text/spans.ts";

/** The mention that a word belongs to: the name that holds it, else the smallest mention that begins with it, else the smallest that holds it. */
export function mentionAt({ mentions }: Annotated, word: Span): AnnotatedMention | undefined {
  const here = mentions.filter((m) => overlaps(m, word));
  const smallest = (list: readonly AnnotatedMention[]): AnnotatedMention | undefined =>
    [...list].sort((a, b) => a.end - a.start - (b.end - b.start))[0];
  return (
    smallest(here.filter((m) => m.form === "name")) ??
    smallest(here.filter((m) => m.form === "pronoun" || m.start === word.start)) ??
    smallest(here.filter((m) => headIn(m, word)))
  );
}

/** A noun phrase is meant where the word is among its last ones ("the award-winning actor"). */
function headIn(m: Span, word: Span): boolean {
  return m.end - word.end <= 12;
}

/** The clusters that a mention stands for: its members where it is plural, else its own. */
export function clustersAt(mention: AnnotatedMention): readonly number[] {
  return mention.members.length > 0 ? mention.members : [mention.cluster];
}

/**
 * The words that stand for one cluster of a mention: the mention itself, or, of a plural one ("they"), where that member was last named before it, so that
 * the claims of both do not point at the same words.
 */
export function wordsFor({ mentions, clusters }: Annotated, mention: AnnotatedMention, cluster: number): Span {
  if (mention.members.length < 2) return { start: mention.start, end: mention.end };
  const named = clusters[cluster]!.mentions.map((i) => mentions[i]!).filter((m) => m.form === "name" && m.start < mention.start);
  const last = named.at(-1) ?? mention;
  return { start: last.start, end: last.end };
}
