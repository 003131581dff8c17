import type { Span } from "../../model/span.ts";
import { mergedSpans } from "../../text/black.ts";
import { weightOfWord } from "../../text/common-words.ts";
import { holds, overlaps } from "../../text/spans.ts";
import { isBareTitle, isPartial, namePartsOf } from "../identity/names/name-parts.ts";
import { foldedText } from "./folded-text.ts";

/** The forms of one person's name as they are looked for: folded words. */
export interface NameForms {
  /** Names of two words and more: "mara quill". */
  readonly full: readonly (readonly string[])[];
  /** Words of them that are his name by themselves: "quill". */
  readonly single: readonly string[];
}

const PARTICLES = new Set("de la le van von der den del di da dos st bin al el mc of the and jr sr".split(" "));
/** Names that are words one writes large anyway. */
const CALENDAR = new Set("january february march april may june july august september october november december monday sunday will".split(" "));

/**
 * @example nameFormsOf(["Sen. Mara Jane Quill", "Mazza"]) // full: mara jane quill, mara quill; single: mara, jane, quill, mazza
 */
export function nameFormsOf(names: readonly string[]): NameForms {
  const full = new Map<string, readonly string[]>();
  const single = new Set<string>();
  for (const name of names) {
    const { words } = namePartsOf(name);
    if (words.length > 1) full.set(words.join(" "), words);
    if (words.length > 2 && !isPartial(words)) full.set(`${words[0]} ${words.at(-1)}`, [words[0]!, words.at(-1)!]);
    for (const word of words.flatMap((w) => [w, ...w.split("-")])) if (isNameAlone(word)) single.add(word);
  }
  return { full: [...full.values()], single: [...single] };
}

function isNameAlone(word: string): boolean {
  if (word.length < 3 || PARTICLES.has(word) || CALENDAR.has(word) || isBareTitle({ titles: [], words: [word], suffix: null })) return false;
  return weightOfWord(word) === 1;
}

/** Where a name may stand that is not to be touched. */
export interface Kept {
  /** Another person of the same name: nothing in these is looked at. */
  readonly namesakes?: readonly Span[];
  /** Other names that may share a word with it ("Anna Quill", "Quill Street"): there a word alone is none of his. */
  readonly others?: readonly Span[];
}

/**
 * Where a person is named in a text. `prose`: words alone count where they are written large; else (addresses, values) wherever they stand by themselves,
 * and names may be written without a gap.
 */
export function namesIn(
  text: string,
  { full, single }: NameForms,
  { prose, namesakes = [], others = [] }: Kept & { readonly prose: boolean },
): Span[] {
  const folded = foldedText(text);
  const found: Span[] = [];
  const look = (pattern: string, keep: (span: Span) => boolean): void => {
    for (const match of folded.text.matchAll(new RegExp(pattern, "gu"))) {
      const span = folded.spanOf(match.index, match.index + match[0].length);
      if (keep(span)) found.push(span);
    }
  };
  const last = (words: readonly string[]): string => words.at(-1)!;
  const isFree = (span: Span): boolean => !namesakes.some((n) => overlaps(n, span));
  for (const words of full) {
    if (!folded.text.includes(last(words))) continue;
    look(`(?<!\\p{L})${words.map(escaped).join(`${GAP}{1,6}`)}(?!\\p{L})`, isFree);
    look(`${prose ? "(?<=[@#/._])" : "(?<!\\p{L})"}${words.map(escaped).join(`${GAP}{0,6}`)}`, isFree);
  }
  for (const word of single) {
    if (!folded.text.includes(word)) continue;
    look(
      `(?<!\\p{L})${escaped(word)}(?:e?s)?(?!\\p{L})`,
      (span) => isFree(span) && !others.some((o) => holds(o, span)) && (!prose || /\p{Lu}/u.test(text.slice(span.start, span.end))),
    );
  }
  return mergedSpans(found);
}

const GAP = "(?:[\\s._'\"“”(),+\\-–—/|]|%20)";

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&");
}

/** Runs of two to four words that may be somebody's full name, as {@link nameFormsOf} would fold them. */
export function possibleNamesIn(text: string): Set<string> {
  const words = [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}’'-]*/gu)].map((m) => ({ start: m.index, end: m.index + m[0].length, text: m[0] }));
  const names = new Set<string>();
  const isLarge = (word: string): boolean => /^\p{Lu}/u.test(word);
  for (const [i, first] of words.entries()) {
    if (!isLarge(first.text)) continue;
    for (let j = i + 1; j < Math.min(i + 4, words.length); j++) {
      if (/[;:!?\n]\s*\n|[;:!?]/.test(text.slice(words[j - 1]!.end, words[j]!.start))) break;
      if (!isLarge(words[j]!.text)) continue;
      const parts = namePartsOf(text.slice(first.start, words[j]!.end)).words;
      if (parts.length > 1) names.add(parts.join(" "));
    }
  }
  return names;
}
