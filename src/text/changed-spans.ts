import type { Span } from "../model/span.ts";
import { linesOf } from "./lines.ts";
import { type Kept, keptByShortestEdit } from "./shortest-edit.ts";

/** One change between two texts of an article. Where words only came or only went, the other span is empty and stands where they would be. */
export interface Change {
  readonly before: Span;
  readonly after: Span;
}

/** Two texts laid side by side. */
export interface Comparison {
  /** In the order of both texts. Empty where they differ in white space or the shape of their marks at most. */
  readonly changes: readonly Change[];
  /** Words that are the same in both, in runs within which the two texts are the same unit by unit. */
  readonly kept: readonly Change[];
}

const MOST_EDITS = 1200;

/**
 * What changed between two texts, word by word: an exact line is never looked into, and within what lines leave the words are compared (Myers 1986).
 * White space, and whether marks and dashes are straight or curly, do not count. A stretch in which more than 1,200 words came or went is one change.
 * A passage that moved is a change at both of its places.
 *
 * @example
 * comparisonOf("Mara Quill, 34, is married.", "Mara Quill, 35, is married.").changes
 * // [{ before: { start: 12, end: 14 }, after: { start: 12, end: 14 } }]
 */
export function comparisonOf(before: string, after: string): Comparison {
  const [a, b] = [tokensOf(before), tokensOf(after)];
  const runs = stretchesOf(before, after).flatMap((stretch) => keptWithin(a, b, stretch));
  const changes = changesBetween(withoutStrays(runs, a.length, b.length), a, b, { before, after });
  return { changes, kept: runsOf(runs, a, b) };
}

/** Only the changes of `comparisonOf`: what was added, what went, what was put in its place. */
export function changedSpans(before: string, after: string): readonly Change[] {
  return comparisonOf(before, after).changes;
}

/**
 * Where a span of the text before stands in the text after; undefined where any of its words changed or anything came between them.
 *
 * @example carriedSpan(comparisonOf("She is 34.", "Now she is 34."), { start: 7, end: 9 }) // { start: 11, end: 13 }
 */
export function carriedSpan({ changes, kept }: Comparison, span: Span): Span | undefined {
  const touched = changes.some(({ before }) =>
    before.start === before.end ? span.start < before.start && before.start < span.end : before.start < span.end && span.start < before.end,
  );
  if (touched || span.start >= span.end) return undefined;
  const first = kept.find(({ before }) => before.start <= span.start && span.start < before.end);
  const last = kept.findLast(({ before }) => before.start < span.end && span.end <= before.end);
  if (!first || !last) return undefined;
  return { start: first.after.start + span.start - first.before.start, end: last.after.end - (last.before.end - span.end) };
}

interface Token extends Span {
  readonly key: string;
}

const TOKEN = /[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]/gu;

function tokensOf(text: string): Token[] {
  return [...text.matchAll(TOKEN)].map((match) => ({ start: match.index, end: match.index + match[0].length, key: keyOf(match[0]) }));
}

function keyOf(token: string): string {
  return token
    .normalize("NFKC")
    .replace(/[‘’ʼ‚`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐‑–—―]/g, "-");
}

interface Stretch {
  readonly before: Span;
  readonly after: Span;
}

/** Lines that stand in both texts word for word, and the stretches between them. */
function stretchesOf(before: string, after: string): Stretch[] {
  const [a, b] = [linesOf(before), linesOf(after)];
  const numbers = new Map<string, number>();
  const numbered = (lines: readonly { readonly text: string }[]): number[] => lines.map(({ text }) => numberOf(numbers, text));
  const kept = keptByShortestEdit(numbered(a), numbered(b), MOST_EDITS) ?? [];
  const stretches: Stretch[] = [];
  let [fromA, fromB] = [0, 0];
  for (const run of kept) {
    stretches.push({ before: { start: fromA, end: a[run.a]!.start }, after: { start: fromB, end: b[run.b]!.start } });
    for (let i = 0; i < run.length; i++) stretches.push({ before: a[run.a + i]!, after: b[run.b + i]! });
    fromA = a[run.a + run.length - 1]!.end;
    fromB = b[run.b + run.length - 1]!.end;
  }
  return [...stretches, { before: { start: fromA, end: before.length }, after: { start: fromB, end: after.length } }];
}

function numberOf(numbers: Map<string, number>, key: string): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, numbers.size);
  return numbers.size - 1;
}

/** The tokens that a stretch keeps, as places in the lists of all tokens. */
function keptWithin(a: readonly Token[], b: readonly Token[], { before, after }: Stretch): Kept[] {
  const [fromA, endA] = [firstFrom(a, before.start), firstFrom(a, before.end)];
  const [fromB, endB] = [firstFrom(b, after.start), firstFrom(b, after.end)];
  const numbers = new Map<string, number>();
  const numbered = (tokens: readonly Token[]): number[] => tokens.map(({ key }) => numberOf(numbers, key));
  const kept = keptByShortestEdit(numbered(a.slice(fromA, endA)), numbered(b.slice(fromB, endB)), MOST_EDITS) ?? [];
  return kept.map((run) => ({ a: run.a + fromA, b: run.b + fromB, length: run.length }));
}

/** The place of the first token that starts at or after an offset. */
function firstFrom(tokens: readonly Token[], offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Runs without those that are shorter than the edits on either side of them: the "the" that two wholly different sentences share. */
function withoutStrays(runs: readonly Kept[], lengthA: number, lengthB: number): Kept[] {
  const edits = (from: Kept | undefined, to: Kept | undefined): number =>
    Math.max((to?.a ?? lengthA) - (from ? from.a + from.length : 0), (to?.b ?? lengthB) - (from ? from.b + from.length : 0));
  const joined: Kept[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && edits(last, run) === 0) joined[joined.length - 1] = { ...last, length: last.length + run.length };
    else joined.push(run);
  }
  return joined.filter((run, i) => run.length >= edits(joined[i - 1], run) || run.length >= edits(run, joined[i + 1]));
}

function changesBetween(runs: readonly Kept[], a: readonly Token[], b: readonly Token[], texts: { before: string; after: string }): Change[] {
  const changes: Change[] = [];
  let [fromA, fromB] = [0, 0];
  for (const run of [...runs, { a: a.length, b: b.length, length: 0 }]) {
    if (run.a > fromA || run.b > fromB)
      changes.push({ before: spanOf(a, fromA, run.a, texts.before.length), after: spanOf(b, fromB, run.b, texts.after.length) });
    fromA = run.a + run.length;
    fromB = run.b + run.length;
  }
  return changes;
}

/** The span of some tokens; an empty one before the next token where there are none. */
function spanOf(tokens: readonly Token[], from: number, to: number, length: number): Span {
  const start = tokens[from]?.start ?? length;
  return from < to ? { start, end: tokens[to - 1]!.end } : { start, end: start };
}

/** Kept tokens as spans, cut wherever white space or the length of a mark differs, so that offsets within a run carry over by adding. */
function runsOf(kept: readonly Kept[], a: readonly Token[], b: readonly Token[]): Change[] {
  const runs: Change[] = [];
  for (const { a: fromA, b: fromB, length } of kept)
    for (let i = 0; i < length; i++) {
      const [x, y] = [a[fromA + i]!, b[fromB + i]!];
      const last = runs.at(-1);
      const same = last && last.after.start - last.before.start === y.start - x.start && x.end - x.start === y.end - y.start;
      if (same && i > 0) runs[runs.length - 1] = { before: { start: last.before.start, end: x.end }, after: { start: last.after.start, end: y.end } };
      else runs.push({ before: { start: x.start, end: x.end }, after: { start: y.start, end: y.end } });
    }
  return runs;
}
