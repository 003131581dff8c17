import type { Annotated } from "../model/annotated.ts";
import type { Span } from "../model/span.ts";
import { definitionOf, type Predicate } from "../model/vocabulary.ts";
import { coverOf, holds, overlaps } from "../text/spans.ts";
import { type DateMention, durationsIn } from "./dating/dates-in.ts";
import type { FoundClaim } from "./found-claim.ts";

export interface ClaimTime {
  readonly valid: string | null;
  readonly asOf: string | null;
  readonly duration: string | null;
  readonly span: Span | null;
}

/** Predicates of which the day of publication is what they hold at ("61", "is now engaged", "president of"). */
const NOW: ReadonlySet<Predicate> = new Set([
  "age",
  "partner",
  "engaged-to",
  "residence",
  "expecting",
  "number-of-children",
  "position",
  "member-of",
  "party",
  "chief-executive",
  "owned-by",
]);
/** Events that last. */
const LASTING: ReadonlySet<Predicate> = new Set(["sentenced-to", "hospitalised", "signed-with"]);
const LOVE: ReadonlySet<Predicate> = new Set(["partner", "spouse", "engaged-to"]);
/** Of these the text tells the end by the title itself ("former host"): the day of publication says nothing of when. */
const ENDED_UNDATED: ReadonlySet<Predicate> = new Set(["occupation", "position", "member-of", "employer"]);
const BEGINS =
  /\b(?:\d{4} (?:marriage|wedding)|married|weds?|t(?:ied|ie|ying) the knot|exchang\w+ vows|got (?:hitched|together|engaged)|said [“"‘']?I do|became|joined|moved (?:in|to)|took over)\b/i;
const BEGAN = /\b(?:began|begin|started|have been \w+ing|has been \w+ing)\b/i;
const ENDS = /\b(?:split|splitting|divorc\w+|separat\w+|broke up|break-?up|parted ways|call\w* it quits|ended|went their separate ways)\b/i;
/** "then-President Roe", "her then boyfriend": it held at a time of which the text speaks, not now. */
const THEN = /\bthen[- ]$/i;

/**
 * When a claim held: the date that the model points to, or the one of its sentence, as an interval where the text says since, until or from … to, or
 * where its words begin or end a state; what is over holds until the day of publication at the latest; and the day as of which a present state is told.
 */
export function timeOf(annotated: Annotated, claim: FoundClaim, dates: readonly DateMention[]): ClaimTime {
  const { article, sentences } = annotated;
  const sentence = sentences.find((s) => holds(s, { start: claim.evidence.start, end: claim.evidence.start + 1 }));
  const state = definitionOf(claim.predicate).time === "state";
  const date = dateOf(annotated, claim, dates, sentence);
  const duration = sentence && (state || LASTING.has(claim.predicate)) ? durationAt(article.text, sentence, claim) : null;
  const span = date ? { start: date.start, end: date.end } : null;
  const now = NOW.has(claim.predicate) && !claim.ended && claim.certainty !== "expected";
  // An age is a number at a day: the date beside it is that day.
  if (claim.predicate === "age") return { valid: null, asOf: date?.edtf ?? article.publishedAt, duration: null, span };
  const valid = date
    ? intervalOf(article.text, date, { claim, state, dates })
    : claim.ended && article.publishedAt && !ENDED_UNDATED.has(claim.predicate)
      ? `../${article.publishedAt}`
      : null;
  const then = THEN.test(article.text.slice(Math.max(0, claim.evidence.start - 6), claim.evidence.start));
  return { valid, asOf: now && !date && !then ? article.publishedAt : null, duration, span };
}

/** When the same claim held that stands at several places: as its first place has it, else as the first that tells a date. */
export function timeOfAll(annotated: Annotated, [first, ...again]: readonly FoundClaim[], dates: readonly DateMention[]): ClaimTime {
  const own = timeOf(annotated, first!, dates);
  const others = first!.predicate === "age" ? [] : again.map((c) => timeOf(annotated, c, dates));
  // A day in the midst of a state says less than that it holds.
  const told = own.span === null ? others.find((t) => t.span !== null && (own.asOf === null || t.valid?.includes("/"))) : undefined;
  const duration = own.duration ?? others.find((t) => t.duration !== null)?.duration ?? null;
  return told ? { ...told, duration: told.duration ?? duration } : { ...own, duration };
}

/** The date that the model points to, the one within the evidence or right after it; of an event also the only one of its sentence, and one that leads it in. */
function dateOf({ article }: Annotated, claim: FoundClaim, dates: readonly DateMention[], sentence: Span | undefined): DateMention | undefined {
  const isItsValue = (d: DateMention): boolean =>
    claim.spans.object !== null && overlaps(d, claim.spans.object) && claim.object !== null && "value" in claim.object;
  const own = dates.filter((d) => !isItsValue(d));
  const direct = (claim.spans.time && own.find((d) => overlaps(d, claim.spans.time!))) ?? own.find((d) => holds(claim.evidence, d));
  if (direct || !sentence) return direct;
  const event = definitionOf(claim.predicate).time === "event";
  const here = own.filter((d) => holds(sentence, d));
  const after = here.find((d) => d.start >= claim.evidence.end && isOneClause(article.text.slice(claim.evidence.end, d.start)));
  if (event || LOVE.has(claim.predicate)) {
    const tells = event || BEGINS.test(article.text.slice(claim.evidence.start, claim.evidence.end));
    if (after && after.start - claim.evidence.end < (tells ? 80 : 30)) return after;
    const lead = here.find((d) => d.end <= claim.evidence.start && article.text.slice(d.end, claim.evidence.start).length < 100);
    const leads = lead && /^(?:[Ii]n |[Oo]n |[Ll]ast |[Ee]arl(?:y|ier) )?$/.test(article.text.slice(sentence.start, lead.start));
    if (event && lead && leads && !/[“”";]/.test(article.text.slice(lead.end, claim.evidence.start))) return lead;
  }
  return undefined;
}

/** Words that no clause begins in: "in a private ceremony at the ranch", not ", and they split". */
function isOneClause(between: string): boolean {
  return !/[;:“”"()]|, (?:and|but|while|who|which|before|after)\b|\b(?:but|while|before|after|who|which|because|although|and then)\b/i.test(between);
}

interface Of {
  readonly claim: FoundClaim;
  readonly state: boolean;
  readonly dates: readonly DateMention[];
}

function intervalOf(text: string, date: DateMention, { claim, state, dates }: Of): string {
  if (/\//.test(date.edtf)) return date.edtf;
  const range = rangeAt(text, date, dates);
  if (range) return range;
  if (date.side === "since") return `${date.edtf}/..`;
  if (date.side === "until") return `../${date.edtf}`;
  const around = coverOf([claim.evidence, date]);
  const words = text.slice(around.start, around.end);
  if (LOVE.has(claim.predicate) && ENDS.test(words) && claim.ended) return `../${date.edtf}`;
  if (BEGAN.test(words) && (LOVE.has(claim.predicate) || claim.predicate === "seen-with")) return claim.ended ? date.edtf : `${date.edtf}/..`;
  if (!state) return date.edtf;
  if (BEGINS.test(words)) return claim.ended ? date.edtf : `${date.edtf}/..`;
  return claim.ended ? `../${date.edtf}` : date.edtf;
}

/** "from 1998 to 2004", "between May and July 2010": both ends. */
function rangeAt(text: string, date: DateMention, dates: readonly DateMention[]): string | undefined {
  const joined = (a: DateMention, b: DateMention): boolean =>
    /^ (?:to|and|until|through) (?:early |late )?$|^[-–—]$/.test(text.slice(a.end, b.start));
  for (const [i, a] of dates.entries()) {
    const b = dates[i + 1];
    if (!b || (a !== date && b !== date) || !joined(a, b)) continue;
    if (
      /\b(?:from|between) $/i.test(text.slice(Math.max(0, a.start - 9), a.start)) ||
      /[-–—]/.test(text[a.end] ?? "") ||
      /^from /i.test(text.slice(a.start))
    )
      return `${a.edtf}/${b.edtf}`;
  }
  return undefined;
}

function durationAt(text: string, sentence: Span, claim: FoundClaim): string | null {
  const found = durationsIn(text, sentence);
  const near = found.find(
    (d) =>
      overlaps(d, claim.evidence) ||
      (d.start >= claim.evidence.end && d.start - claim.evidence.end < 20) ||
      (d.end <= claim.evidence.start && claim.evidence.start - d.end < 8),
  );
  return near?.iso ?? null;
}
