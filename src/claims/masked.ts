import type { Annotated, AnnotatedMention, Sentence } from "../model/annotated.ts";
import type { Span } from "../model/span.ts";
import { CLASS, type MentionClass, SIZE } from "./mention-classes.ts";
import { PLURAL_POSSESSIVES, POSSESSIVE_WORDS } from "./possessives.ts";
import { REDUCTIONS } from "./reductions.ts";

/**
 * A sentence in which each mention is one private-use character that carries its class, so that a rule is a plain regular expression over people,
 * organizations, places and works. Every character knows where it stands in the text.
 */
export interface Masked {
  readonly text: string;
  /** The mentions that the private-use characters of a stretch stand for, in order. */
  mentions(stretch: string): AnnotatedMention[];
  /** The clusters that a mention stands for here: its members, or whom "who" follows. */
  clusters(mention: AnnotatedMention): readonly number[];
  /** The span in the article's text of a stretch of the masked one. */
  span(start: number, end: number): Span;
}

interface Cell {
  readonly character: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The two ways in which rules see a sentence: with names and pronouns masked and noun phrases as words (for epithets and appositions), and reduced:
 * noun phrases of named people masked too, ages and epithets taken into the name that they stand beside (for clauses).
 */
export function viewsOf(annotated: Annotated, sentence: Sentence): Masked[] {
  const byCharacter = new Map<string, AnnotatedMention>();
  const inside = annotated.mentions.filter((m) => m.start >= sentence.start && m.end <= sentence.end);
  const names = outermost(inside.filter((m) => m.form !== "nominal"));
  const plain = cellsOf(annotated, sentence, names, byCharacter);
  const nominals = outermost(inside.filter((m) => m.form !== "nominal" || isKnownPerson(annotated, m)));
  const reduced = reducedOf(cellsOf(annotated, sentence, nominals, byCharacter));
  const before = relativesOf(reduced, byCharacter);
  const view = (cells: readonly Cell[]): Masked => ({
    text: cells.map((c) => c.character).join(""),
    mentions: (stretch) => [...stretch].flatMap((c) => byCharacter.get(c) ?? []),
    clusters: (mention) => before.get(mention) ?? (mention.members.length > 0 ? mention.members : [mention.cluster]),
    span: (start, end) => ({ start: cells[start]!.start, end: cells[end - 1]!.end }),
  });
  return [view(plain), view(reduced)];
}

/** Mentions that no longer one holds. */
function outermost(mentions: readonly AnnotatedMention[]): AnnotatedMention[] {
  return mentions.filter((m) => !mentions.some((n) => n !== m && n.start <= m.start && m.end <= n.end && n.end - n.start > m.end - m.start));
}

/** A noun phrase that stands for a person with a name, or for two; not one that tells whose he is ("his wife": a claim of its own). */
function isKnownPerson({ clusters }: Annotated, m: AnnotatedMention): boolean {
  if (m.members.length > 1) return true;
  return m.kind === "person" && clusters[m.cluster]!.named && clusters[m.cluster]!.kind === "person" && /^(?:the|this|that) /i.test(m.text);
}

function cellsOf(annotated: Annotated, sentence: Sentence, mentions: readonly AnnotatedMention[], byCharacter: Map<string, AnnotatedMention>): Cell[] {
  const { text } = annotated.article;
  const cells: Cell[] = [];
  let at = sentence.start;
  const copy = (to: number): void => {
    for (; at < to; at++) cells.push({ character: text[at]!, start: at, end: at + 1 });
  };
  for (const m of mentions) {
    if (m.start < at) continue;
    copy(m.start);
    const kind = classOf(annotated, m);
    const before = [...byCharacter].find(([c, n]) => n === m && c.codePointAt(0)! >= CLASS[kind] && c.codePointAt(0)! < CLASS[kind] + SIZE)?.[0];
    const count = [...byCharacter.keys()].filter((c) => c.codePointAt(0)! >= CLASS[kind] && c.codePointAt(0)! < CLASS[kind] + SIZE).length;
    if (!before && count >= SIZE) continue;
    const character = before ?? String.fromCharCode(CLASS[kind] + count);
    byCharacter.set(character, m);
    cells.push({ character, start: m.start, end: m.end });
    at = m.end;
  }
  copy(sentence.end);
  return cells;
}

/** Ages and epithets go into the person that they stand beside. */
function reducedOf(cells: readonly Cell[]): Cell[] {
  return REDUCTIONS.reduce((list, expression) => {
    const text = list.map((c) => c.character).join("");
    const next: Cell[] = [];
    let at = 0;
    for (const match of text.matchAll(expression)) {
      const [from, to] = match.indices!.groups!.keep!;
      next.push(...list.slice(at, match.index));
      next.push({ character: text.slice(from, to), start: list[match.index]!.start, end: list[match.index + match[0].length - 1]!.end });
      at = match.index + match[0].length;
    }
    return [...next, ...list.slice(at)];
  }, cells);
}

/** "Jane Roe, who …", "Tom and Jane — who … —": whom the pronoun follows at once. */
function relativesOf(cells: readonly Cell[], byCharacter: ReadonlyMap<string, AnnotatedMention>): Map<AnnotatedMention, number[]> {
  const found = new Map<AnnotatedMention, number[]>();
  for (const [i, cell] of cells.entries()) {
    const mention = byCharacter.get(cell.character);
    if (!mention || !/^(?:who|whom|whose)$/i.test(mention.text)) continue;
    let j = i - 1;
    while (j >= 0 && /^[\s,—–-]$/.test(cells[j]!.character)) j--;
    const person = j >= 0 ? byCharacter.get(cells[j]!.character) : undefined;
    if (person && person.kind === "person") found.set(mention, person.members.length > 0 ? [...person.members] : [...(found.get(person) ?? [person.cluster])]);
  }
  return found;
}

function classOf({ clusters }: Annotated, m: AnnotatedMention): MentionClass {
  const words = m.text.toLowerCase();
  if (m.form === "pronoun") {
    if (words === "her") return "her";
    if (PLURAL_POSSESSIVES.has(words)) return "theirs";
    if (POSSESSIVE_WORDS.has(words)) return "possessive";
    return /^(?:they|them|we|us)$/.test(words) ? "plural" : "pronoun";
  }
  if (m.form === "nominal") return m.members.length > 1 ? "plural" : "nominal";
  const { kind } = clusters[m.cluster]!;
  if (kind === "person" || kind === "organization" || kind === "place" || kind === "work" || kind === "group" || kind === "event") return kind;
  return "other";
}
