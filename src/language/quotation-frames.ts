import type { UtteranceFrame } from "../model/annotated.ts";
import type { Span } from "../model/span.ts";
import type { Quotation } from "../text/quotations.ts";
import { overlaps } from "../text/spans.ts";
import { SAY } from "./english/cue-verbs.ts";
import type { Prose } from "./prose.ts";

interface Reporting {
  readonly source: Span | null;
  readonly cue: Span | null;
}

const WHO = '[^,;:.!?“”"\\n]{1,80}?(?:, \\d{1,3},?)?(?:,? (?:who|whose|a|an|the) [^,;“”"\\n]{2,60},)?';
/** “…,” she said / “…,” said Jane Roe / “…,” a source tells People */
const AFTER = [
  new RegExp(
    `^[\\s,]*(?<who>${WHO}) (?:(?:also|exclusively|has|have|had|then|later|recently|previously|once|reportedly|further) )*(?<cue>${SAY})\\b`,
    "du",
  ),
  new RegExp(`^[\\s,]*(?<cue>${SAY}) (?<who>[^,;:.!?“”"\\n]{2,80})`, "du"),
];
/** She said, “…” / Jane Roe: “…” / according to her, “…” */
const BEFORE = [
  new RegExp(
    `(?:^|[.!?;,”"] |\\b(?:and|but|while|as) )(?<who>${WHO}) (?:(?:also|exclusively|has|have|had|then|later|recently|previously|once|reportedly|further) )*(?<cue>${SAY})(?: [^“”"\\n.]{0,80})?[:,]?\\s*(?:that\\s+)?$`,
    "du",
  ),
  /(?:^|[.!?] )(?<who>\p{Lu}[^,;:.!?“”"\n]{1,50})(?<cue>:)\s*$/du,
  new RegExp(`(?:^|[.!?,] )(?<cue>${SAY}) (?<who>(?:(?:the|an?|one|another) )?[^,;:.!?“”"\\n]{2,60})[,:]\\s*$`, "du"),
];
const SHORTEST = 14;

/**
 * Quotations long enough to be speech, with the clause that reports them: after them, before them, or, where neither does, the clause of the
 * quotation before in the same or the last paragraph, which they go on from.
 */
export function quotationFrames(prose: Prose): UtteranceFrame[] {
  const frames: UtteranceFrame[] = [];
  let last: { reporting: Reporting; frame: number; end: number } | undefined;
  const speech = prose.quotations.filter((q) => q.marks === "double" && isSpeech(prose, q));
  for (const [i, q] of speech.entries()) {
    const own = after(prose, q) ?? before(prose, q);
    const goesOn = !own && last && isNear(prose, last.end, q);
    const reporting = own ?? (goesOn ? last!.reporting : { source: null, cue: null });
    const sameCue = own?.cue && last?.reporting.cue && own.cue.start === last.reporting.cue.start;
    frames.push({
      source: reporting.source,
      cue: reporting.cue,
      content: [contentOf(prose, q)],
      mode: "direct",
      continues: goesOn || sameCue ? last!.frame : null,
      why: own ? "quotation/reported" : goesOn ? "quotation/goes-on" : "quotation/alone",
      score: null,
    });
    if (own || goesOn) last = { reporting, frame: goesOn || sameCue ? last!.frame : i, end: q.end };
  }
  return frames;
}

/** Long, or with the comma or full stop of a sentence inside its marks; titles and single words are no speech. */
function isSpeech({ text }: Prose, q: Quotation): boolean {
  const words = text.slice(q.start + 1, q.end - 1);
  return (
    words.length >= SHORTEST &&
    words.split(/\s+/).length >= 3 &&
    (/[,.!?…]$/.test(words.trim()) || words.split(/\s+/).length >= 5 || !q.closed) &&
    /\p{Ll}/u.test(words)
  );
}

function after({ text, mentions }: Prose, q: Quotation): Reporting | undefined {
  if (!q.closed || !/[,.!?…—–-]["”’']*$/.test(text.slice(q.start, q.end))) return undefined;
  const rest = text.slice(q.end, q.end + 200).split("\n")[0]!;
  for (const pattern of AFTER) {
    const m = pattern.exec(rest);
    const [who, cue] = [m?.indices?.groups?.who, m?.indices?.groups?.cue];
    if (!m || !who || !cue) continue;
    const source = { start: q.end + who[0], end: q.end + who[1] };
    if (!isPerson(text, mentions, source)) continue;
    return { source: trim(text, source), cue: { start: q.end + cue[0], end: q.end + cue[1] } };
  }
  return undefined;
}

function before({ text, mentions }: Prose, q: Quotation): Reporting | undefined {
  const from = Math.max(0, text.lastIndexOf("\n", q.start - 1) + 1, q.start - 220);
  const lead = text.slice(from, q.start);
  for (const pattern of BEFORE) {
    const m = pattern.exec(lead);
    const [who, cue] = [m?.indices?.groups?.who, m?.indices?.groups?.cue];
    if (!m || !who || !cue) continue;
    const source = { start: from + who[0], end: from + who[1] };
    if (!isPerson(text, mentions, source)) continue;
    return { source: trim(text, source), cue: { start: from + cue[0], end: from + cue[1] } };
  }
  return undefined;
}

function isPerson(text: string, mentions: Prose["mentions"], source: Span): boolean {
  return (
    mentions.some((m) => overlaps(m, source)) ||
    /\b(?:sources?|insiders?|statement|report|rep|spokes\w+|officials?|police|friend|pal|fan|critic|expert)s?\b/i.test(
      text.slice(source.start, source.end),
    )
  );
}

function trim(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end);
  const lead = /^(?:(?:however|furthermore|meanwhile|and|but|then|as|while|so|also)[, ]+)+/i.exec(words)?.[0].length ?? 0;
  return { start: span.start + lead, end: words.endsWith(",") ? span.end - 1 : span.end };
}

function isNear({ text }: Prose, end: number, q: Quotation): boolean {
  const between = text.slice(end, q.start);
  return between.length < 260 && between.split("\n\n").length <= 2;
}

function contentOf({ text }: Prose, q: Quotation): Span {
  return { start: q.start, end: q.closed ? q.end : q.start + text.slice(q.start, q.end).trimEnd().length };
}
