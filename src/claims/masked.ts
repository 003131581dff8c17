import type { Annotated, AnnotatedMention, Sentence } from "../model/annotated.ts";
import type { Span } from "../model/span.ts";
import { CLASS, type MentionClass, rangeOf, SIZE } from "./mention-classes.ts";
import { PLURAL_POSSESSIVES, POSSESSIVE_WORDS } from "./possessives.ts";
import { JOBS } from "./predicates/words/jobs.ts";
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
  const names = outermost(inside.filter((m) => m.form !== "nominal" || isWork(annotated, m)));
  const plain = withNominals(cellsOf(annotated, sentence, names, byCharacter), annotated, inside, byCharacter);
  const nominals = outermost(inside.filter((m) => m.form !== "nominal" || isKnownPerson(annotated, m) || isWork(annotated, m)));
  const reduced = statementOf(reducedOf(cellsOf(annotated, sentence, nominals, byCharacter)));
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

/** A noun phrase that stands for a person with a name, or for two. */
function isKnownPerson(annotated: Annotated, m: AnnotatedMention): boolean {
  const { named, kind } = annotated.clusters[m.cluster]!;
  return m.members.length > 1 || (m.kind === "person" && named && kind === "person" && isDefinite(annotated.article.text, m));
}

/** "the film": a noun phrase for a work that has a name. */
function isWork({ clusters }: Annotated, m: AnnotatedMention): boolean {
  return m.form === "nominal" && m.kind === "work" && clusters[m.cluster]!.kind === "work";
}

const WHO = `[${rangeOf("person", "pronoun", "plural", "nominal")}]`;
const KIN =
  /(?:wife|husband|mother|mom|mum|father|dad|parents?|sons?|daughters?|child|children|kids?|baby|twins?|brothers?|sisters?|siblings?|boyfriend|girlfriend|beau|ex|friends?|pals?|fianc[eé]e?|partner|spouse|lover)$/i;

/** "the actor", "the 36-year-old singer": not "an actor" (which somebody is said to be) nor "his wife" (who is a claim of its own). */
function isDefinite(text: string, m: AnnotatedMention): boolean {
  if (KIN.test(m.text)) return false;
  if (/^(?:the|this|that) /i.test(m.text)) return true;
  return (
    !/^(?:an?|his|her|their|my|our|its|one|another) /i.test(m.text) &&
    /(?:^|[\s“"(])(?:the|this|that)\s(?:[\p{L}\d’'"“”:&.-]+\s){0,4}$/iu.test(text.slice(Math.max(0, m.start - 60), m.start))
  );
}

function cellsOf(
  annotated: Annotated,
  sentence: Sentence,
  mentions: readonly AnnotatedMention[],
  byCharacter: Map<string, AnnotatedMention>,
): Cell[] {
  const { text } = annotated.article;
  const cells: Cell[] = [];
  let at = sentence.start;
  const copy = (to: number): void => {
    // A space of any kind and number is one plain space to the rules.
    for (; at < to; at++)
      if (!/\s/.test(text[at]!)) cells.push({ character: text[at]!, start: at, end: at + 1 });
      else if (cells.at(-1)?.character !== " ") cells.push({ character: " ", start: at, end: at + 1 });
  };
  for (const m of mentions) {
    if (m.start < at) continue;
    copy(m.start);
    if (m.kind === "person" && m.form === "name") dropTitle(cells);
    cells.push({ character: characterOf(annotated, m, byCharacter), start: m.start, end: m.end });
    at = m.end;
  }
  copy(sentence.end);
  return cells;
}

/** "surgeon Dr. Jane Roe" is a surgeon Jane Roe to the rules. */
function dropTitle(cells: Cell[]): void {
  const title = /(?:^| )(?<title>(?:Dr|Mr|Mrs|Ms|Prof|Rev|Sir|Dame)\.? )$/.exec(
    cells
      .slice(-7)
      .map((c) => c.character)
      .join(""),
  )?.groups?.title;
  if (title) cells.splice(cells.length - title.length, title.length);
}

/** The mention's character in this sentence: the next free one of its class. A sentence with more mentions of a class than fit reuses the last. */
function characterOf(annotated: Annotated, m: AnnotatedMention, byCharacter: Map<string, AnnotatedMention>): string {
  const first = CLASS[classOf(annotated, m)];
  for (let code = first; code < first + SIZE - 1; code++) {
    const character = String.fromCharCode(code);
    const taken = byCharacter.get(character);
    if (taken && taken !== m) continue;
    byCharacter.set(character, m);
    return character;
  }
  return String.fromCharCode(first + SIZE - 1);
}

const ROLE = new RegExp(
  `(?:${JOBS}|star|superstar|sovereign|host|co-host|judge|coach|native|beauty|hunk|heartthrob|royal|president|leader|champion|billionaire)$`,
  "iu",
);
const TO_ROLE = new RegExp(
  `^[\\p{L}\\d-]*(?: [\\p{L}’'&-]+){0,3}? (?:${JOBS}|star|superstar|sovereign|host|co-host|judge|coach|native|beauty|hunk|heartthrob|royal|president|leader|champion|billionaire)(?![\\p{L}-])`,
  "iu",
);

/** Where a noun phrase ends that an annotator cut short ("the reality| star", "the 47|-year-old host"). */
function headEnd(text: string, m: AnnotatedMention): number {
  const after = text.slice(m.end, m.end + 60);
  if (ROLE.test(m.text) && !/^[-\p{L}]/u.test(after)) return m.end;
  const more = /^[-\p{L} ]/u.test(after) ? TO_ROLE.exec(after) : null;
  return m.end + (more && !/\b(?:is|was|and|has|had|who|to|of|in|at|with|said|told|by|for|on|the)\b/.test(more[0]) ? more[0].length : 0);
}

/** A noun phrase of somebody known gets his character behind it ("the actor ■ said"), so that what stands before a name is read before it, too. */
function withNominals(
  cells: readonly Cell[],
  annotated: Annotated,
  inside: readonly AnnotatedMention[],
  byCharacter: Map<string, AnnotatedMention>,
): Cell[] {
  const next: Cell[] = [...cells];
  const known = inside.filter((m) => m.form === "nominal" && isKnownPerson(annotated, m));
  for (const m of known) {
    const end = headEnd(annotated.article.text, m);
    const last = next.findLastIndex((c) => c.end === end);
    if (
      last < 0 ||
      /^,?\s[\ue000-\ue0ff]/.test(
        next
          .slice(last + 1, last + 4)
          .map((c) => c.character)
          .join(""),
      )
    )
      continue;
    const here = { start: next[last]!.start, end };
    next.splice(last + 1, 0, { character: " ", ...here }, { character: characterOf(annotated, m, byCharacter), start: m.start, end });
  }
  return next;
}

/** Ages and epithets go into the person that they stand beside. */
function reducedOf(cells: readonly Cell[]): readonly Cell[] {
  return REDUCTIONS.reduce<readonly Cell[]>((list, expression) => {
    const text = list.map((c) => c.character).join("");
    const next: Cell[] = [];
    let at = 0;
    for (const match of text.matchAll(expression)) {
      next.push(...list.slice(at, match.index));
      const [from, to] = match.indices!.groups?.keep ?? [0, 0];
      if (to > from)
        next.push({ character: text.slice(from, to), start: list[match.index]!.start, end: list[match.index + match[0].length - 1]!.end });
      at = match.index + match[0].length;
    }
    return [...next, ...list.slice(at)];
  }, cells);
}

const QUESTION = new RegExp(
  `^(?:[^,]{0,30}, )?["“‘]?(?<verb>(?:[Ii]s|[Aa]re|[Ww]as|[Ww]ere|[Hh]as|[Hh]ave|[Ww]ill|[Dd]id|[Dd]o|[Dd]oes) )(?<who>${WHO}(?:,? (?:and|&) ${WHO})?)(?= )`,
  "ud",
);

/** "Are Jane and Sam dating?" as "Jane and Sam are dating?": the verb goes behind its subject. */
function statementOf(cells: readonly Cell[]): readonly Cell[] {
  const found = QUESTION.exec(cells.map((c) => c.character).join(""));
  const [verb, who] = [found?.indices?.groups?.verb, found?.indices?.groups?.who];
  if (!verb || !who) return cells;
  const auxiliary = cells.slice(verb[0], verb[1] - 1).map((c) => ({ ...c, character: c.character.toLowerCase() }));
  return [...cells.slice(0, verb[0]), ...cells.slice(who[0], who[1]), cells[verb[1] - 1]!, ...auxiliary, ...cells.slice(who[1])];
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
    if (person?.kind !== "person") continue;
    const own = person.members.length > 0 ? [...person.members] : [...(found.get(person) ?? [person.cluster])];
    const other = /^ (?:and|&) $/.test(words(cells, j - 5, j)) ? byCharacter.get(cells[j - 6]?.character ?? "") : undefined;
    const both = other?.kind === "person" && /^ (?:are|were|have|share|both|had)\b/.test(words(cells, i + 1, i + 8));
    found.set(mention, both ? [other.cluster, ...own] : own);
  }
  return found;
}

function words(cells: readonly Cell[], from: number, to: number): string {
  return cells
    .slice(Math.max(0, from), to)
    .map((c) => c.character)
    .join("");
}

function classOf({ clusters }: Annotated, m: AnnotatedMention): MentionClass {
  const words = m.text.toLowerCase();
  if (m.form === "pronoun") {
    if (words === "her") return "her";
    if (PLURAL_POSSESSIVES.has(words)) return "theirs";
    if (POSSESSIVE_WORDS.has(words)) return "possessive";
    return /^(?:they|them|themselves|we|us)$/.test(words) ? "plural" : "pronoun";
  }
  if (m.form === "nominal" && m.kind === "work" && clusters[m.cluster]!.kind === "work") return "work";
  if (m.form === "nominal") return m.members.length > 1 ? "plural" : "nominal";
  const { kind } = clusters[m.cluster]!;
  if (kind === "person" || kind === "organization" || kind === "place" || kind === "work" || kind === "group" || kind === "event") return kind;
  return "other";
}
