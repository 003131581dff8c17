import type { Span } from "../../model/span.ts";

/** A text folded for looking for names in it, with the way back: case, accents, quotes and what is not seen (soft hyphens) do not count. */
export interface FoldedText {
  readonly text: string;
  /** The stretch of the text as it was that holds the folded stretch whole. */
  spanOf(start: number, end: number): Span;
}

const ASCII = /^[\u0000-\u007f]*$/;
const UNSEEN = /[\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufeff]/g;

export function foldedText(text: string): FoldedText {
  if (ASCII.test(text)) return { text: text.toLowerCase(), spanOf: (start, end) => ({ start, end }) };
  let folded = "";
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const sign of text) {
    const next = at + sign.length;
    const plain = sign.toLowerCase().normalize("NFKD").replace(UNSEEN, "").replace(/[‘’]/g, "'");
    // An accent written as a sign of its own belongs to the letter before it.
    if (plain === "" && ends.length > 0) ends[ends.length - 1] = next;
    for (let i = 0; i < plain.length; i++) {
      starts.push(at);
      ends.push(next);
    }
    folded += plain;
    at = next;
  }
  return { text: folded, spanOf: (start, end) => ({ start: starts[start]!, end: ends[end - 1]! }) };
}
