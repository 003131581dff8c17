import type { Annotated } from "../../model/annotated.ts";
import type { Span } from "../../model/span.ts";
import { dayIn } from "./calendar.ts";
import { EXPRESSIONS, numberOf } from "./expressions.ts";

/** A date that the text tells, where, and whether it is a beginning ("since 2015") or an end ("until September"). */
export interface DateMention extends Span {
  readonly edtf: string;
  readonly side: "at" | "since" | "until";
  readonly rule: string;
}

/** A length of time: "for a decade". */
export interface DurationMention extends Span {
  /** ISO 8601. */
  readonly iso: string;
}

/** Every date of the body in text order, relative ones resolved against the publication date or the date before them; what cannot be resolved is left out. */
export function datesIn({ article, sentences }: Pick<Annotated, "article" | "sentences">): DateMention[] {
  const published = dayIn(article.publishedAt);
  const found: DateMention[] = [];
  let last: string | undefined;
  for (const sentence of sentences) {
    if (sentence.role === "furniture") continue;
    const here = candidatesIn(article.text, sentence);
    for (const { match, rule, start, end } of here) {
      const edtf = rule.resolve(match, { published, last });
      if (edtf === undefined) continue;
      found.push({ start, end, edtf, side: sideOf(article.text, start, match[0]), rule: rule.name });
      if (/^\d{4}-\d{2}/.test(edtf)) last = edtf;
    }
  }
  return found;
}

function candidatesIn(text: string, sentence: Span): { match: RegExpExecArray; rule: (typeof EXPRESSIONS)[number]; start: number; end: number }[] {
  const words = text.slice(sentence.start, sentence.end);
  const taken: { match: RegExpExecArray; rule: (typeof EXPRESSIONS)[number]; start: number; end: number }[] = [];
  for (const rule of EXPRESSIONS)
    for (const match of words.matchAll(rule.pattern)) {
      const [start, end] = [sentence.start + match.index, sentence.start + match.index + match[0].length];
      if (!taken.some((t) => t.start < end && start < t.end)) taken.push({ match: match as RegExpExecArray, rule, start, end });
    }
  return taken.sort((a, b) => a.start - b.start);
}

function sideOf(text: string, start: number, words: string): DateMention["side"] {
  const before = text.slice(Math.max(0, start - 12), start) + /^\S{0,6}/.exec(words)![0];
  if (/\bsince (?:the )?[^ ]*$/i.test(before) || /^since\b/i.test(words)) return "since";
  return /\b(?:until|till|through) (?:the )?[^ ]*$/i.test(before) || /^until\b/i.test(words) ? "until" : "at";
}

const UNIT: Readonly<Record<string, string>> = { day: "D", week: "W", month: "M", year: "Y" };

const NUMBER =
  "\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty";
const LENGTHS: readonly RegExp[] = [
  new RegExp(
    `\\b(?:for|after|of|over|nearly|almost|than|about|their|spent|now) (?:nearly |almost |over |more than |about |around |the (?:past|last) |some |just |for )?(${NUMBER})[ -](day|week|month|year|decade)s?\\b(?! ago| old| later|-old)`,
    "gi",
  ),
  new RegExp(
    `\\b(${NUMBER})-(day|week|month|year|decade)(?:-long)? (?:[\\p{Ll}]+ )?(?:marriage|relationship|romance|engagement|union|courtship|affair|fling|stint|contract|deal|sentence|term|run|reign|career|anniversary)\\b`,
    "giu",
  ),
  new RegExp(`\\b(${NUMBER}) (day|week|month|year|decade)s of (?:marriage|wedded bliss|dating|courtship|togetherness|being)\\b`, "gi"),
  /\b(\d{1,2})(?:st|nd|rd|th) (?:wedding )?anniversary\b/gi,
];

/** "for a decade" → P10Y, "after two years of marriage" → P2Y, "their five-year marriage" → P5Y, "their 25th wedding anniversary" → P25Y. */
export function durationsIn(text: string, span: Span): DurationMention[] {
  const words = text.slice(span.start, span.end);
  const found: DurationMention[] = [];
  for (const pattern of LENGTHS)
    for (const m of words.matchAll(pattern)) {
      const n = numberOf(m[1]!);
      const start = span.start + m.index;
      const end = start + m[0].length;
      if (n === undefined || found.some((f) => f.start < end && start < f.end)) continue;
      const unit = m[2]?.toLowerCase() ?? "year";
      found.push({ start, end, iso: unit === "decade" ? `P${n * 10}Y` : `P${n}${UNIT[unit]}` });
    }
  return found;
}
