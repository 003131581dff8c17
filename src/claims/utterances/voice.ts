import type { Span } from "../../model/span.ts";
import type { Utterance } from "../../model/utterance.ts";
import type { Predicate } from "../../model/vocabulary.ts";
import type { Quotation } from "../../text/quotations.ts";
import { holds } from "../../text/spans.ts";

/** Where a claim stands: the words that carry it, whether they are a clause or a noun phrase, and what a model says of its voice. */
export interface ClaimPlace {
  readonly evidence: Span;
  /** The place that decides: the object, or the trigger. */
  readonly point: Span;
  readonly kind: "clause" | "phrase";
  readonly predicate: Predicate;
  /** How likely it is that a source makes the claim, 0 to 1, where a model says so. */
  readonly attributed: number | null;
}

const LEAST_FOR_HEARSAY = 0.2;

/**
 * Which utterance makes a claim; null: the article's own voice. Within a quotation everything is the speaker's. Within reported speech a clause is
 * the source's, but a noun phrase beside a name ("music producer Ned Kelly"), or a clause set off by dashes or commas, is the article's.
 */
export function utteranceOf(utterances: readonly Utterance[], quotations: readonly Quotation[], text: string, place: ClaimPlace): string | null {
  const holding = utterances
    .filter((u) => u.content.some((c) => holds(c, place.point)))
    .sort((a, b) => sizeAt(a, place.point) - sizeAt(b, place.point));
  const innermost = holding[0];
  if (!innermost) return null;
  const quoted = quotations.some((q) => q.marks === "double" && holds(q, place.point) && q.end - q.start > 30);
  if (quoted) return innermost.id;
  // What nobody stands for becomes the article's own word only where the model is sure of it: a rumour must not be taken for a fact.
  if (place.attributed !== null) return place.attributed >= (innermost.sourceSpan === null ? LEAST_FOR_HEARSAY : 0.5) ? innermost.id : null;
  if (place.kind === "phrase") return RUMOURED.has(place.predicate) && isRumouredThing(innermost, place.evidence) ? innermost.id : null;
  return isParenthetical(text, innermost, place.evidence) ? null : innermost.id;
}

/** What is rumoured by a noun; an age or a job beside a name is not. */
const RUMOURED: ReadonlySet<Predicate> = new Set(["partner", "engaged-to", "expecting", "feud-with", "filed-for-divorce", "death-date"]);
/** How far into what is rumoured, in characters, the noun stands that it is a rumour of ("rumours of an alleged feud between"). */
const RUMOURED_REACH = 25;

/** "her |rumoured| beau Sam Poe", "rumours |of| a feud between the two": the noun itself is what nobody in particular says. */
function isRumouredThing({ sourceSpan, cue, content }: Utterance, evidence: Span): boolean {
  const [first] = content;
  if (sourceSpan !== null || cue === null || first === undefined) return false;
  if (holds(first, cue)) return true;
  return /^(?:rumou?rs?|speculation|gossip|allegations?|claims?|reports?)$/i.test(cue.text) && evidence.start - first.start <= RUMOURED_REACH;
}

function sizeAt(u: Utterance, point: Span): number {
  return Math.min(...u.content.filter((c) => holds(c, point)).map((c) => c.end - c.start));
}

/** "… the pair — who started stepping out in December — met …": what stands between dashes, or in a who-clause between commas. */
function isParenthetical(text: string, u: Utterance, evidence: Span): boolean {
  const content = u.content.find((c) => holds(c, evidence));
  if (!content) return false;
  const words = text.slice(content.start, content.end);
  for (const m of words.matchAll(/[—–]\s?([^—–]{4,160})[—–]|, ((?:who|which|whose)\b[^,]{4,160}),|\(([^)]{4,160})\)/g)) {
    const start = content.start + m.index;
    if (start <= evidence.start && evidence.end <= start + m[0].length) return true;
  }
  return false;
}
