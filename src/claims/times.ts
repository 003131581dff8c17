import type { Annotated } from "../model/annotated.ts";
import type { Span } from "../model/span.ts";
import { definitionOf } from "../model/vocabulary.ts";
import { holds, overlaps } from "../text/spans.ts";
import { type DateMention, durationsIn } from "./dating/dates-in.ts";
import type { FoundClaim } from "./found-claim.ts";

export interface ClaimTime {
  readonly valid: string | null;
  readonly asOf: string | null;
  readonly duration: string | null;
  readonly span: Span | null;
}

/** Predicates of which the day of publication is what they hold at ("61", "is now engaged"). */
const NOW = new Set(["age", "partner", "engaged-to", "residence", "expecting", "number-of-children"]);

/**
 * When a claim held: the date that the model points to, or the one within its evidence or right after it, as an interval where the text says
 * since or until; what is over holds until the day of publication at the latest; and the day as of which a present state is told.
 */
export function timeOf(annotated: Annotated, claim: FoundClaim, dates: readonly DateMention[]): ClaimTime {
  const { article, sentences } = annotated;
  const sentence = sentences.find((s) => holds(s, { start: claim.evidence.start, end: claim.evidence.start + 1 }));
  const isItsValue = (d: DateMention): boolean =>
    claim.spans.object !== null && overlaps(d, claim.spans.object) && claim.object !== null && "value" in claim.object;
  const own = dates.filter((d) => !isItsValue(d));
  const pointed = claim.spans.time && own.find((d) => overlaps(d, claim.spans.time!));
  const inside = own.find((d) => holds(claim.evidence, d));
  const after =
    sentence && definitionOf(claim.predicate).time === "event"
      ? own.find((d) => d.start >= claim.evidence.end && d.end <= sentence.end && d.start - claim.evidence.end < 40)
      : undefined;
  const date = pointed ?? inside ?? after;
  const duration = sentence
    ? durationsIn(article.text, sentence).find(
        (d) => overlaps(d, claim.evidence) || (d.start >= claim.evidence.end && d.start - claim.evidence.end < 20),
      )
    : undefined;
  const state = definitionOf(claim.predicate).time === "state";
  const valid = date
    ? intervalOf(date, state, claim)
    : claim.ended && article.publishedAt && claim.predicate !== "occupation" && claim.predicate !== "position"
      ? `../${article.publishedAt}`
      : null;
  const asOf = !date && !claim.ended && NOW.has(claim.predicate) && claim.certainty !== "expected" ? article.publishedAt : null;
  return { valid, asOf, duration: duration && state ? duration.iso : null, span: date ? { start: date.start, end: date.end } : null };
}

function intervalOf(date: DateMention, state: boolean, claim: FoundClaim): string {
  if (/^\.\.|\/|^X/.test(date.edtf)) return date.edtf;
  if (date.side === "since") return `${date.edtf}/..`;
  if (date.side === "until") return `../${date.edtf}`;
  if (!state) return date.edtf;
  return claim.ended ? `../${date.edtf}` : date.edtf;
}
