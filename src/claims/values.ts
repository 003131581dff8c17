import type { Annotated } from "../model/annotated.ts";
import type { Span } from "../model/span.ts";
import type { Predicate } from "../model/vocabulary.ts";
import type { DateMention } from "./dating/dates-in.ts";
import { numberOf } from "./dating/expressions.ts";

/** Predicates whose value may hold a preposition ("two counts of murder", "gunshot wound to the head"). */
const LONG = new Set<Predicate>([
  "charged-with",
  "convicted-of",
  "sentenced-to",
  "accused-of",
  "cause-of-death",
  "health-condition",
  "bought",
  "sold",
]);
const TWO_WORDS = /^(?:South|North|New|Saudi|Sri|Puerto|Costa)$/;
const NOUN_IN_ING = /^(?:racing|acting|modeling|modelling|wrestling|boxing|casting|marketing|managing|nursing|engineering|building)$/i;
const STOP =
  /^(?:of|and|or|for|who|whom|whose|which|that|at|in|on|with|from|by|to|as|after|before|when|while|but|is|was|are|were|has|had|have|will|would|said|says|told|tells|the|an?|his|her|their|its|he|she|they|it|who['’]s|since|until|during|because|alongside|opposite|including|reportedly|allegedly|also|not|been|being|be|just|now|last|this|next|about|over|into|following)$/i;

/** A number in digits or words at a place: "61", "61-year-old", "three". Also "-of-two" behind it. */
export function numberAt(text: string, at: number): number | undefined {
  const word = /^[\p{L}\p{N}]+/u.exec(text.slice(at))?.[0];
  if (!word) return undefined;
  const plain = numberOf(word.replace(/(?<=\d)(?:st|nd|rd|th)$/, ""));
  if (plain !== undefined && !/^an?$/i.test(word)) return plain;
  const tens = /^(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(one|two|three|four|five|six|seven|eight|nine))?/i.exec(text.slice(at));
  if (tens)
    return (
      (["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"].indexOf(tens[1]!.toLowerCase()) + 2) * 10 +
      (tens[2] ? numberOf(tens[2])! : 0)
    );
  const twins = /^(?:twin)/i.test(word) ? 2 : /^(?:single|only)$/i.test(word) ? 1 : undefined;
  return twins;
}

/**
 * The noun phrase that begins at a word, for a value: on to the next preposition, comma, verb or name; lower case, without article.
 *
 * @returns the words and their span, or undefined where nothing is left
 */
export function nounAt(annotated: Annotated, word: Span, predicate: Predicate): { value: string; span: Span } | undefined {
  const { tokens, article, mentions } = annotated;
  const first = tokens.findIndex((t) => t.start <= word.start && word.start < t.end);
  if (first < 0) return undefined;
  let last = first;
  const joined = (i: number): boolean => tokens[i]!.start === tokens[i - 1]!.end;
  // A people's name is one word, or two ("South Korean"); what follows it is a noun of its own.
  const most = LONG.has(predicate) ? 9 : predicate === "nationality" ? (TWO_WORDS.test(tokens[first]!.text) ? 1 : 0) : 5;
  for (let i = first + 1; i < tokens.length && i - first <= most * 2; i++) {
    const t = tokens[i]!;
    if (/[\n\r]/.test(article.text.slice(tokens[i - 1]!.end, t.start))) break;
    const hyphen = /^[-–/&]$/.test(t.text) || (joined(i) && /^[-–/]$/.test(tokens[i - 1]!.text));
    if (!hyphen && !/^[\p{L}\p{N}]/u.test(t.text) && !(LONG.has(predicate) && t.text === "$")) break;
    if (!hyphen && STOP.test(t.text) && !(LONG.has(predicate) && /^(?:of|to|in|the|an?)$/i.test(t.text) && i + 1 < tokens.length)) break;
    if (!hyphen && !LONG.has(predicate) && /\p{Ll}ing$/u.test(t.text) && !NOUN_IN_ING.test(t.text)) break;
    if (!hyphen && /^\p{Lu}/u.test(t.text) && mentions.some((m) => m.form === "name" && m.start === t.start) && !LONG.has(predicate)) break;
    last = i;
  }
  while (last > first && (STOP.test(tokens[last]!.text) || /^[-–/&]$/.test(tokens[last]!.text))) last--;
  const span = { start: tokens[first]!.start, end: tokens[last]!.end };
  const value = article.text
    .slice(span.start, span.end)
    .toLowerCase()
    .replace(/^(?:the|an?|his|her|their|former|late|ex-)\s+/, "")
    .trim();
  if (predicate === "nationality") return { value: article.text.slice(span.start, span.end), span };
  return value === "" || /^\p{Ll}+ing(?: like)?$/u.test(value) ? undefined : { value: LONG.has(predicate) ? value : singular(value), span };
}

/** "actors" → "actor", for a role that two share. */
export function singular(noun: string): string {
  if (/(?:ss|us|is|news|series|sales|sports)$/.test(noun)) return noun;
  if (/(?:women|men)$/.test(noun)) return noun.replace(/men$/, "man");
  return noun.replace(/ies$/, "y").replace(/(?<=[^aeiou]|[ae]r|or)s$/, "");
}

/** The date at or right around a word. */
export function dateAt(dates: readonly DateMention[], word: Span): DateMention | undefined {
  return dates.find((d) => d.start <= word.end && word.start <= d.end);
}

const SO_MANY =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|\d+|several|multiple|many|few|numerous|more|fewer than \p{L}+)\s(?:[\p{L}’'-]+\s){0,2}$/u;

/** "three Emmys" are three of one prize: "Emmy". Undefined where the words tell no number, or are no plural. */
export function onePrize(text: string, span: Span): string | undefined {
  const name = text.slice(span.start, span.end);
  return /[^s]s$/.test(name) && SO_MANY.test(text.slice(Math.max(0, span.start - 40), span.start)) ? name.slice(0, -1) : undefined;
}
