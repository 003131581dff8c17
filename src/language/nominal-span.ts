import type { Span } from "../model/span.ts";
import { headOf } from "./nominals.ts";

const YEARS_OLD = /^(?:-|\s)years?(?:-|\s)old/i;
const NEXT_WORDS = /^(?:-[\p{L}]+)*(?: [\p{L}’'&-]+){1,3}/u;
const STOPS = /^(?:of|for|in|at|to|and|or|with|who|that|is|was|has|had|said|told|on|by|from|as|but|whose|are|were)$/i;

/**
 * Where a noun phrase for somebody really ends: on to its noun where a tagger cut it short ("the 24|-year-old singer", "the reality TV| personality"),
 * and back from what it took along ("the leader of|", "the star| and former champion").
 */
export function nominalSpan(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const both = /^(.+?),? (?:and|but|as) /.exec(words);
  if (both && headOf(both[1]!) !== "") return { start, end: start + both[1]!.length };
  const tail = /\s(?:of|for|in|at|to|and|or|with|as)$/.exec(words);
  const to = tail ? end - tail[0].length : end;
  if (headOf(text.slice(start, to)) !== "" && !/^-/.test(text.slice(to))) return { start, end: to };
  const years = /\d{1,2}$/.test(text.slice(start, to)) ? YEARS_OLD.exec(text.slice(to)) : null;
  const from = to + (years?.[0].length ?? 0);
  const more = NEXT_WORDS.exec(text.slice(from, from + 50));
  let at = from;
  let best = years ? from : to;
  for (const piece of more?.[0].split(/(?= )/) ?? []) {
    if (STOPS.test(piece.trim())) break;
    at += piece.length;
    if (headOf(text.slice(start, at)) !== "") best = at - (/['’]s?$/.exec(text.slice(start, at))?.[0].length ?? 0);
  }
  return { start, end: best };
}
