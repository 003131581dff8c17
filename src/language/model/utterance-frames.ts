import type { UtteranceFrame } from "../../model/annotated.ts";
import type { Span } from "../../model/span.ts";
import type { Quotation } from "../../text/quotations.ts";
import { overlaps, trimmed } from "../../text/spans.ts";
import { REPORTING } from "../english/cue-verbs.ts";
import type { Encoded } from "./encoded.ts";
import type { Pairs } from "./pairs.ts";
import { runsOf, type TaggedRun } from "./tags.ts";

/** Costs chosen on the development texts: content runs are long, so a short one must be sure. */
const SOURCE = { name: "utt", from: 0, width: 3, cost: 0.5 };
const CUE = { name: "utt", from: 3, width: 3, cost: 0.2 };
const CONTENT = { name: "utt", from: 6, width: 3, cost: 1.5 };
/** How far, in pieces, a content's cue and a cue's source are looked for. */
const REACH = 220;

/** Utterances as the model sees them: each content span with the cue that it points to, each cue with its source. */
export function utteranceFramesOf(text: string, encoded: Encoded, pairs: Pairs, quotations: readonly Quotation[]): UtteranceFrame[] {
  const [sources, cues] = [runsOf(encoded, SOURCE), runsOf(encoded, CUE)];
  const contents = joined(text, runsOf(encoded, CONTENT), cues).flatMap((run) => shaped(text, run, quotations));
  const used = new Map<TaggedRun, number>();
  const frames: UtteranceFrame[] = [];
  for (const { run, span } of contents) {
    if (span.end - span.start < 4) continue;
    const cue = pointed("cue", run, cues, pairs);
    const source = cue && pointed("source", cue, sources, pairs);
    const first = cue && used.get(cue);
    // "…," the source said about her new boyfriend: whom the words are about is not said.
    if (first !== undefined && /\b(?:about|of) $/i.test(text.slice(0, span.start)) && span.end - span.start < 90) continue;
    const mode = modeOf(text, span, quotations);
    const score = Math.min(run.score, cue?.score ?? 1);
    if (mode === "indirect" && !isBelieved(text, { span, cue, score, goesOn: first !== undefined })) continue;
    if (cue && first === undefined) used.set(cue, frames.length);
    frames.push({
      source: source ? clean(text, source) : null,
      cue: cue ? clean(text, cue) : null,
      content: [span],
      mode,
      continues: first ?? null,
      why: "model/utterance",
      score: round(score),
    });
  }
  return frames;
}

/** "to be in a relationship with his co-star |Jane Roe": what is said does not end before the name of whom its last words are. */
export function toTheName(frames: readonly UtteranceFrame[], text: string, names: readonly Span[]): UtteranceFrame[] {
  return frames.map((frame) => {
    const last = frame.content.at(-1)!;
    if (frame.mode === "direct" || !/ (?:[\p{Ll}]|\d[\p{L}-]*)[\p{L}-]*$/u.test(text.slice(last.start, last.end)) || text[last.end] !== " ")
      return frame;
    const name = names.find((n) => n.start === last.end + 1);
    if (!name || (frame.source && overlaps(frame.source, name)) || (frame.cue && overlaps(frame.cue, name))) return frame;
    return { ...frame, content: [...frame.content.slice(0, -1), { start: last.start, end: name.end }] };
  });
}

/** How far from its cue, in characters, words without quotation marks are still said. */
const FAR = 300;
/** How sure the tagger must be where the cue is no word of saying or thinking. */
const SURE = 0.72;

/** Whether words without quotation marks are said: near their cue, which is a word of saying or thinking or else (“passed”, “sought to”) a sure one. */
function isBelieved(text: string, { span, cue, score, goesOn }: { span: Span; cue: TaggedRun | undefined; score: number; goesOn: boolean }): boolean {
  if (!cue) return true;
  if (goesOn && Math.max(cue.start - span.end, span.start - cue.end) > FAR) return false;
  return score >= SURE || REPORTING.test(text.slice(cue.start, cue.end));
}

/** A stretch within a sentence that the tagger left out of what is said, with no cue in it, belongs to it ("… that his children, Ann, 30, “are glad”"). */
function joined(text: string, runs: readonly TaggedRun[], cues: readonly TaggedRun[]): TaggedRun[] {
  const out: TaggedRun[] = [];
  for (const run of runs) {
    const before = out.at(-1);
    const gap = before ? text.slice(before.end, run.start) : "";
    const apart =
      !before ||
      gap.length > 70 ||
      /[.!?\n]|[“"”].*[“"”]/.test(gap) ||
      /[.!?,]["”]\s*$/.test(text.slice(0, before.end)) ||
      cues.some((c) => c.start >= before.end - 1 && c.end <= run.start + 1);
    if (apart) out.push(run);
    else out[out.length - 1] = { ...before, last: run.last, end: run.end };
  }
  return out;
}

function pointed(head: "cue" | "source", from: TaggedRun, to: readonly TaggedRun[], pairs: Pairs): TaggedRun | undefined {
  let best: TaggedRun | undefined;
  let top = pairs.nullOf(head);
  for (const candidate of to) {
    if (Math.abs(candidate.first - from.first) > REACH) continue;
    const score = pairs.score(head, from.first, candidate.first);
    if (score > top) [best, top] = [candidate, score];
  }
  return best;
}

/** A content span takes the quotation marks at its ends, and never runs from one quotation into the next. */
function shaped(text: string, run: TaggedRun, quotations: readonly Quotation[]): { run: TaggedRun; span: Span }[] {
  const span = clean(text, run);
  if (!span) return [];
  let { start, end } = span;
  for (const q of quotations) {
    if (q.marks !== "double") continue;
    if (Math.abs(q.start - start) <= 2 && q.start < start) start = q.start;
    if (q.closed && q.end > end && q.end - end <= 2 && q.start < end) end = q.end;
  }
  return [{ run, span: { start, end } }];
}

function clean(text: string, span: Span): Span | null {
  return trimmed(text, { start: span.start, end: span.end }) ?? null;
}

export function modeOf(text: string, span: Span, quotations: readonly Quotation[]): UtteranceFrame["mode"] {
  const inside = quotations.filter((q) => q.marks === "double" && overlaps(q, span));
  if (inside.length === 0) return "indirect";
  const quoted = inside.reduce((sum, q) => sum + Math.min(q.end, span.end) - Math.max(q.start, span.start), 0);
  return quoted >= 0.9 * text.slice(span.start, span.end).trim().length ? "direct" : "mixed";
}

function round(x: number): number {
  return Math.round(x * 1000) / 1000;
}
