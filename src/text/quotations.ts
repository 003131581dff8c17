import type { Span } from "../model/span.ts";
import { linesOf } from "./lines.ts";

/** A quotation with its marks. `closed` is false where a paragraph ends without a closing mark: the quotation goes on in the next. */
export interface Quotation extends Span {
  readonly closed: boolean;
  /** Double marks are speech or titles; single ones also nicknames and scare quotes. */
  readonly marks: "double" | "single";
}

/**
 * The quotations of a text, paragraph by paragraph, so that one missing mark spoils no more than its own paragraph.
 * Straight and curly marks may be mixed; a mark opens where a word follows it and closes where one goes before it.
 */
export function quotationsOf(text: string): Quotation[] {
  return linesOf(text).flatMap((line) => {
    const double = pairs(text, line, isDouble);
    return [...double, ...pairs(text, line, isSingle).filter((q) => q.closed && q.end - q.start > 12)].sort((a, b) => a.start - b.start);
  });
}

type Mark = (text: string, i: number) => boolean;

const isDouble: Mark = (text, i) => /["“”„«»]/.test(text[i]!) || (text[i] === "'" && text[i + 1] === "'") || (text[i] === "`" && text[i + 1] === "`");
const isSingle: Mark = (text, i) => /['‘’]/.test(text[i]!) && !(/[\p{L}\p{N}]/u.test(text[i - 1] ?? " ") && /[\p{L}\p{N}]/u.test(text[i + 1] ?? " "));

function pairs(text: string, line: Span, isMark: Mark): Quotation[] {
  const marks = isMark === isDouble ? "double" : "single";
  const found: Quotation[] = [];
  let open = -1;
  for (let i = line.start; i < line.end; i++) {
    if (!isMark(text, i)) continue;
    const before = i === line.start ? " " : text[i - 1]!;
    const after = i + 1 >= line.end ? " " : text[i + 1]!;
    const opens = text[i] === "“" || text[i] === "‘" || text[i] === "«" || (/[\s([—–-]/.test(before) && !/\s/.test(after));
    const closes = text[i] === "”" || text[i] === "»" || (!/\s/.test(before) && /[\s)\],.;:!?—–\-s]/.test(after)) || text[i] === "’";
    if (open < 0 && opens && text[i] !== "’") open = i;
    else if (open >= 0 && closes && !(marks === "single" && opens && /['‘]/.test(text[i]!) && text[i] !== "'")) {
      found.push({ start: open, end: i + 1, closed: true, marks });
      open = -1;
    } else if (open < 0 && marks === "double" && text[i] === '"' && !/\s/.test(after)) open = i;
    else if (open >= 0 && marks === "double" && text[i] === "“") open = i;
  }
  if (open >= 0 && marks === "double") found.push({ start: open, end: line.end, closed: false, marks });
  return found;
}
