import type { Span } from "../model/span.ts";
import { type Line, linesOf } from "./lines.ts";
import { quotationsOf } from "./quotations.ts";
import { holds, trimmed } from "./spans.ts";

/** *retraction*: the publisher takes the article back. *correction*: something in it was wrong. *clarification*: something was unclear. *update*: it was added to. */
export type EditorialNoteKind = "retraction" | "correction" | "clarification" | "update";

/** What a publisher says of an article of its own, in that article. */
export interface EditorialNote extends Span {
  readonly kind: EditorialNoteKind;
}

const ARTICLE = "(?:news )?(?:article|story|post|piece|report|column|blog(?: ?post)?|page|item|dispatch|feature|headline|interview|obituary|essay)";
const SELF = `(?:this|our|the above) (?:\\w+ )?${ARTICLE}`;
const DETAIL = String.raw`(?:(?:\s*[,(–—-]|\s+(?:at|as of|on)\b|\s+(?=#?\d)|\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s)[^:\n]{0,50}?\d[^:\n]{0,40}?(?::\d\d[^:\n]{0,30}?)?)?`;
/** "Correction (March 3, 2015):", "UPDATED 8:28 p.m. ET:", "Editor's note –" at the start of a line. */
const LABEL = new RegExp(
  String.raw`^[\s*_•>[(—–-]*(corrections?(?: and clarifications?)?|corrected|clarifications?|retraction|retracted|updated?|(?:editors?['’]?s?['’]?|publisher['’]s|a|please) note(?: to (?:our )?readers)?|note(?: (?:to (?:our )?readers|from the editors?))?)${DETAIL}\s*(?::|\s[–—-]|[.](?=\s+\p{Lu}))`,
  "iu",
);
/** "UPDATE 2-Harbour reopens", "(Corrects spelling of the name in paragraph 3)", "Updated to clarify who owns it." */
const WIRE_LABEL = /^\s*(?:(update) \d{1,2}-(?=\S)|\((corrects|refiles|updates|adds|recasts)\b[^)]*\)|(updated) to (?=\p{L}))/iu;
const ONLY_LABEL =
  /^[\s*_[(]*(?:corrections?|clarifications?|updated?)\b(?:[^\p{L}\n]|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*\b|\b[ap]\.?m\b|\b(?:e|c|m|p)[sd]?t\b|\bgmt\b|\bat\b|\bas of\b)*$/iu;
const BARE_LABEL = /^[\s*_[(]*(correction|clarification|update)s?:?[\s*_\])]*$/i;

const SENTENCES: readonly { readonly kind: EditorialNoteKind | "edited"; readonly pattern: RegExp }[] = [
  {
    kind: "retraction",
    pattern: new RegExp(
      String.raw`\b${SELF}[^.!?\n]{0,40}? (?:was|has been|have been|is(?: hereby| being)?) (?:\w+ )?(?:retracted|withdrawn|unpublished)\b`,
      "i",
    ),
  },
  {
    kind: "retraction",
    pattern: /\b(?:this|our) (?:\w+ )?(?:article|story|report|piece|column) (?:was|has been) (?:\w+ )?(?:removed|taken down|pulled|deleted)\b/i,
  },
  {
    kind: "retraction",
    pattern: new RegExp(
      String.raw`(?:^|[.!?]\s+|;\s+)(?:\p{Lu}[\p{L}’']*(?: \p{L}[\p{L}’']*){0,4} (?:has|have)|we(?: have| are|['’]ve)?(?: hereby)?) (?:\w+ )?(?:retract(?:ed|ing)?|withdr(?:awn|aw|awing)|removed|taken down|unpublished) (?:this|our) (?:\w+ )?${ARTICLE}`,
      "iu",
    ),
  },
  {
    kind: "correction",
    pattern: new RegExp(
      String.raw`\b(?:earlier|previous|original|prior|initial|first) (?:\w+ )?(?:versions?|editions?) of (?:${SELF}|the (?:article|story|post|headline) above)\b`,
      "i",
    ),
  },
  {
    kind: "edited",
    pattern: new RegExp(
      String.raw`\b${SELF}[^.!?\n]{0,40}? (?:was|has been|have been) (?:\w+ )?(?:updated|amended|corrected|revised|clarified|changed|edited|modified)\b`,
      "i",
    ),
  },
  {
    kind: "correction",
    pattern: new RegExp(
      String.raw`\b${SELF} (?:originally|initially|previously|incorrectly|mistakenly|erroneously|wrongly) (?:\w+ )?(?:said|stated|reported|misstated|identified|misidentified|gave|presented|listed|named|claimed|described|referred|attributed|suggested|implied|contained)\b`,
      "i",
    ),
  },
  {
    kind: "correction",
    pattern:
      /(?:^|[.!?]\s+)we (?:sincerely |deeply )?(?:regret|apologi[sz]e for) (?:the|this|these|that|our|any) (?:errors?|mistakes?|inaccurac(?:y|ies))\b/i,
  },
];
/** What says that a sentence tells of somebody's words or of what is not (yet) so. */
const NOT_OWN =
  /\b(?:said|says|told|tells|asked|asks|demand\w*|claim(?:s|ed)|insist\w*|request\w*|whether|if|should|would|must|could|until|not|never|why|because|wants?|hopes?)\b|n['’]t\b/i;
const APPEARED = /\b(?:appeared|appears|ran|published|posted|adapted|delivered|aired)\b/i;
const WRONG =
  /\b(?:correct\w*|error|mistake\w*|wrong\w*|incorrect\w*|misstat\w*|misidentif\w*|misspel\w*|inaccura\w*|erroneous\w*|fix\w*|false\w*)\b/i;
const TAKEN_BACK = /\b(?:retract(?:ed|ing|ion)?|withdr(?:awn|aw|ew|awing))\b/i;
const ONE_S_OWN = new RegExp(String.raw`\b(?:this|our|we|us)\b|\b(?:the|an earlier version of the) ${ARTICLE}\b`, "i");
const LENGTH_ONLY = /\bfor (?:(?:length|clarity|brevity|style|space|grammar)(?:,? (?:and |or )?)?)+|\bcondensed\b/i;
/** A longer line is a paragraph: the note in it is its sentence. */
const LONGEST_LINE = 700;

/**
 * The notes in which an article says of itself that it was corrected, clarified, updated or taken back. What is said of another's article, in a quotation,
 * or of what somebody asks for is none; nor is "edited for length". One note a line, in text order.
 *
 * @example editorialNotesOf("Boats came in.\n\nCorrection: An earlier version misstated the day.") // [{ kind: "correction", start: 16, end: 67 }]
 */
export function editorialNotesOf(text: string): EditorialNote[] {
  const quoted = quotationsOf(text).filter((q) => q.marks === "double" && q.closed);
  const lines = linesOf(text);
  const notes: EditorialNote[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const labelled = labelledNote(line.text, i === 0);
    if (labelled && !quoted.some((q) => q.start <= line.start && line.end <= q.end + 1)) {
      // A label alone on its line, with a date at most: the note is the line below it.
      const below = ONLY_LABEL.test(line.text) ? lines[i + 1] : undefined;
      if (below) i++;
      notes.push({ kind: labelled, ...spanOf(text, { start: line.start, end: (below ?? line).end }) });
    } else notes.push(...toldNote(text, line, (span) => quoted.some((q) => holds(q, span))));
  }
  return notes;
}

/** The kind that a line's label gives it, where what follows the label does not speak against it. */
function labelledNote(line: string, first: boolean): EditorialNoteKind | undefined {
  const wire = WIRE_LABEL.exec(line);
  if (wire) return /^(?:correct|refile)/i.test(wire[2] ?? "") ? "correction" : wire[3] ? kindOfEdit(line) : "update";
  if (!first && BARE_LABEL.test(line)) return kindOfLabel(BARE_LABEL.exec(line)![1]!);
  const label = LABEL.exec(line);
  if (!label) return undefined;
  const word = label[1]!.toLowerCase();
  const rest = line.slice(label[0].length).trim();
  if (/note/.test(word)) return SENTENCES.some(({ pattern }) => pattern.test(rest)) || ONE_S_OWN.test(rest) ? kindOfNote(rest) : undefined;
  if (word === "retraction") return ONE_S_OWN.test(rest) ? "retraction" : undefined;
  // "Updated: March 3, 2015" is a date.
  if (/^updated?$/.test(word) && !/\p{L}{3,}[^\n]*\s\p{L}{2,}[^\n]*\s\p{L}{2,}/u.test(rest) && !/[!?]/.test(rest)) return undefined;
  // "Corrections: Policy" is a link.
  if (/^correct|^clarif/.test(word) && !/\d|\p{L}+[^\p{L}]+\p{L}+[^\p{L}]+\p{L}/u.test(line.slice(line.toLowerCase().indexOf(word) + word.length)))
    return undefined;
  return kindOfLabel(word);
}

function kindOfLabel(word: string): EditorialNoteKind {
  if (/^correct/i.test(word)) return "correction";
  if (/^clarif/i.test(word)) return "clarification";
  return /^retract/i.test(word) ? "retraction" : "update";
}

/** An editor's note may be about anything: only what it says of the article counts. */
function kindOfNote(rest: string): EditorialNoteKind | undefined {
  const told = SENTENCES.find(({ pattern }) => pattern.test(rest))?.kind;
  if (told === "retraction" || (TAKEN_BACK.test(rest) && ONE_S_OWN.test(rest) && !NOT_OWN.test(rest))) return "retraction";
  if (told === "edited") return kindOfEdit(rest);
  return told;
}

function kindOfEdit(sentence: string): EditorialNoteKind | undefined {
  if (/\bto clarify|\bclarified\b/i.test(sentence)) return "clarification";
  if (WRONG.test(sentence) || /\b(?:amended|revised)\b/i.test(sentence)) return "correction";
  return LENGTH_ONLY.test(sentence) || /\b(?:edited|changed|modified)\b/i.test(sentence) ? undefined : "update";
}

/** A note told in a sentence of its own, without a label. */
function toldNote(text: string, line: Line, isQuoted: (span: Span) => boolean): EditorialNote[] {
  for (const { kind, pattern } of SENTENCES) {
    const match = pattern.exec(line.text);
    if (!match) continue;
    const sentence = sentenceAround(line.text, match.index, match.index + match[0].length);
    const words = line.text.slice(sentence.start, sentence.end);
    const start = line.start + match.index + match[0].length - match[0].trimStart().length;
    if (isQuoted({ start, end: line.start + match.index + match[0].length })) continue;
    if (NOT_OWN.test(line.text.slice(sentence.start, match.index))) continue;
    if (kind === "correction" && APPEARED.test(words) && !WRONG.test(words)) continue;
    const found = kind === "edited" ? (/\b(?:last|regularly|being) (?:updated|edited)\b/i.test(match[0]) ? undefined : kindOfEdit(words)) : kind;
    if (!found) continue;
    const span = line.text.length <= LONGEST_LINE ? line : { start: line.start + sentence.start, end: line.start + sentence.end };
    return [{ kind: found, ...spanOf(text, span) }];
  }
  return [];
}

function sentenceAround(line: string, from: number, to: number): Span {
  const before = [...line.slice(0, from + 1).matchAll(/[.!?]["”’)]*\s+/g)].at(-1);
  const after = /[.!?]["”’)]*(?:\s|$)/.exec(line.slice(to));
  return { start: before ? before.index + before[0].length : 0, end: after ? to + after.index + after[0].length : line.length };
}

function spanOf(text: string, span: Span): Span {
  return trimmed(text, { start: span.start, end: span.end })!;
}
