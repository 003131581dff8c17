import type { Quote, Span } from "../model/span.ts";

/** The span with the words that stand there. */
export function quoteOf(text: string, { start, end }: Span): Quote {
  return { start, end, text: text.slice(start, end) };
}

/** Whether `outer` holds every unit of `inner`. */
export function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The smallest span that holds all of them. */
export function coverOf(spans: readonly Span[]): Span {
  return { start: Math.min(...spans.map((s) => s.start)), end: Math.max(...spans.map((s) => s.end)) };
}

/** The span without white space at its ends; undefined where nothing is left. */
export function trimmed(text: string, { start, end }: Span): Span | undefined {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text[from]!)) from++;
  while (to > from && /\s/.test(text[to - 1]!)) to--;
  return from < to ? { start: from, end: to } : undefined;
}

/** Every match of a global expression as a span. */
export function matchesOf(text: string, expression: RegExp): { readonly start: number; readonly end: number; readonly match: RegExpExecArray }[] {
  return [...text.matchAll(expression)].map((match) => ({ start: match.index, end: match.index + match[0].length, match: match as RegExpExecArray }));
}
