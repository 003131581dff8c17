import type { Span } from "../model/span.ts";

/** A line of a text, without its line break. `paragraph` counts the blocks between blank lines. */
export interface Line extends Span {
  readonly text: string;
  readonly paragraph: number;
}

/** The lines of a text that are not blank. Pure arithmetic: `text.slice(start, end) === line.text`. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let paragraph = 0;
  let blank = true;
  for (const match of text.matchAll(/[^\r\n\u2028]*(?:\r\n|[\r\n\u2028]|$)/g)) {
    const line = match[0].replace(/[\r\n\u2028]+$/, "");
    if (line.trim() === "") blank = true;
    else {
      if (blank && lines.length > 0) paragraph++;
      blank = false;
      lines.push({ start: match.index, end: match.index + line.length, text: line, paragraph });
    }
    if (match[0] === "") break;
  }
  return lines;
}
