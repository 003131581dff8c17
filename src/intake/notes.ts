import type { ArticleStatus, Opened } from "../model/article.ts";
import type { Problem } from "../model/problem.ts";
import type { Span } from "../model/span.ts";
import { type EditorialNoteKind, editorialNotesOf } from "../text/editorial-notes.ts";
import type { DomDocument } from "./dom.ts";
import { jsonLdArticle } from "./json-ld.ts";

const CODES: Readonly<Record<EditorialNoteKind, { readonly code: string; readonly told: string }>> = {
  retraction: { code: "intake/withdrawn", told: "The publisher has taken the article back" },
  correction: { code: "intake/corrected", told: "The article says that it was corrected" },
  clarification: { code: "intake/clarified", told: "The article says that it was made clearer" },
  update: { code: "intake/updated", told: "The article says that it was added to" },
};
const LONGEST_QUOTE = 240;

/** An article with the notes that it makes on itself: each a problem with its span, and its status where a note says that it was corrected or taken back. */
export function withNotes({ article, problems }: Opened): Opened {
  const notes = editorialNotesOf(article.text);
  if (notes.length === 0) return { article, problems };
  return {
    article: { ...article, status: statusAfter(article.status, notes) },
    problems: [
      ...problems,
      ...notes.map((note) => problemOf(note.kind, article.text.slice(note.start, note.end), { start: note.start, end: note.end })),
    ],
  };
}

/** The same of notes that a page shows outside of its body, which are no part of the article's text. */
export function withShownNotes({ article, problems }: Opened, shown: readonly string[]): Opened {
  const held = keyOf(article.text);
  const outside = shown
    .filter((note) => !held.includes(keyOf(note.replace(/^correction: /i, ""))))
    .flatMap((note) => editorialNotesOf(note).map(({ kind }) => ({ kind, note })));
  return {
    article: { ...article, status: statusAfter(article.status, outside) },
    problems: [...problems, ...outside.map(({ kind, note }) => problemOf(kind, note, null))],
  };
}

const NOTE_ELEMENTS =
  '[class*="correction" i], [class*="editor-note" i], [class*="editors-note" i], [class*="editornote" i], [class*="editorsnote" i], [class*="clarification" i], [class*="retraction" i], [class*="update-note" i], [class*="article-update" i], [itemprop="correction" i], [id*="correction" i]';
const LONGEST_NOTE = 1500;

/** The notes in the elements of a page that are made for them. Readability may drop these: look before it runs. */
export function notesShownOn(document: DomDocument): string[] {
  const texts = [...document.querySelectorAll(NOTE_ELEMENTS)].slice(0, 20).map((element) => {
    const text = (element.textContent ?? "").slice(0, LONGEST_NOTE).replace(/\s+/g, " ").trim();
    // A heading within the element is its label.
    return text.replace(/^(corrections?|clarifications?|retraction|update)\s+(?=\p{Lu})/iu, "$1: ");
  });
  return [...new Set([...texts, ...correctionsIn(jsonLdArticle(document)?.correction)])].filter((text) => editorialNotesOf(text).length > 0);
}

/** schema.org `correction`: a text, or comments with one. */
function correctionsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.slice(0, 20).flatMap(correctionsIn);
  const text = typeof value === "object" && value !== null ? (value as { text?: unknown }).text : value;
  return typeof text === "string" && /\p{L}/u.test(text) && !/^https?:/.test(text)
    ? [`Correction: ${text.slice(0, LONGEST_NOTE).replace(/\s+/g, " ").trim()}`]
    : [];
}

function statusAfter(status: ArticleStatus, notes: readonly { readonly kind: EditorialNoteKind }[]): ArticleStatus {
  if (status === "withdrawn" || notes.some(({ kind }) => kind === "retraction")) return "withdrawn";
  return status === "usable" && notes.some(({ kind }) => kind === "correction" || kind === "clarification") ? "corrected" : status;
}

function problemOf(kind: EditorialNoteKind, words: string, span: Span | null): Problem {
  const { code, told } = CODES[kind];
  const line = words.replace(/\s+/g, " ").trim();
  const quote = line.length <= LONGEST_QUOTE ? line : `${line.slice(0, LONGEST_QUOTE).trimEnd()} …`;
  return { code, message: `${told}: “${quote}”`, stage: "intake", severity: kind === "retraction" ? "warning" : "note", span };
}

function keyOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
