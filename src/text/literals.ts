import { type AST, RegExpParser } from "@eslint-community/regexpp";

/**
 * What every text must hold that an expression takes: one of these strings (in lower case where the expression ignores case), or nothing that can be told
 * (null). After the prefilters of
 * Google's code search and RE2 (https://swtch.com/~rsc/regexp/regexp4.html): a search for strings is far cheaper than an expression that fails.
 *
 * @example literalsOf(/(?:was|is) arrested\b/u) // ["was arrested", "is arrested"]
 * @example literalsOf(/\p{Lu}+, \d+/u) // null: ", " stands everywhere
 */
export function literalsOf({ source, flags }: RegExp): readonly string[] | null {
  if (flags.includes("v")) return null;
  const { best } = ofAlternatives(PARSER.parsePattern(source, undefined, undefined, { unicode: flags.includes("u") }));
  if (!best || Math.min(...best.map((s) => s.length)) < SHORTEST) return null;
  return [...new Set(flags.includes("i") ? best.map((s) => s.toLowerCase()) : best)];
}

/**
 * A quick look at whether an expression may take something in a text. False is certain.
 *
 * @example mayTake(/\b[Ii]t is (?:said|reported)\b/u)("Mara Quill left.") // false
 */
export function mayTake(expression: RegExp): (text: string) => boolean {
  const literals = literalsOf(expression);
  if (!literals) return () => true;
  const fold = expression.flags.includes("i");
  return (text) => {
    const words = fold ? text.toLowerCase() : text;
    return literals.some((literal) => words.includes(literal));
  };
}

const PARSER = new RegExpParser({ ecmaVersion: 2025 });

/** Literals shorter than this are in every sentence. */
export const SHORTEST = 3;

/** `all`: every string that it can be, where these are few. `best`: strings of which it must hold one. */
interface Known {
  readonly all: readonly string[] | null;
  readonly best: readonly string[] | null;
}
const EMPTY: Known = { all: [""], best: null };
const UNKNOWN: Known = { all: null, best: null };

/** More strings than this are kept apart no longer. */
const MOST = 16;

/** Groups by their source: the same lists of words stand in many expressions. */
const KNOWN = new Map<string, Known>();

function ofGroup(group: AST.Group | AST.CapturingGroup): Known {
  const before = KNOWN.get(group.raw);
  if (before) return before;
  const known = ofAlternatives(group);
  KNOWN.set(group.raw, known);
  return known;
}

function ofAlternatives({ alternatives }: { readonly alternatives: readonly AST.Alternative[] }): Known {
  const known = alternatives.map(ofSequence);
  const all = known.flatMap((k) => k.all ?? []);
  const held = known.map((k) => rarest(k.all, k.best));
  const best = held.flatMap((strings) => strings ?? []);
  return {
    all: known.every((k) => k.all) && all.length <= MOST ? all : null,
    best: held.every((strings) => strings) && best.length <= MOST * 40 ? best : null,
  };
}

function ofSequence({ elements }: AST.Alternative): Known {
  let run: readonly string[] = [""];
  let best: readonly string[] | null = null;
  let whole = true;
  for (const element of elements) {
    const known = ofElement(element);
    const joined = known.all && run.length * known.all.length <= MOST ? run.flatMap((a) => known.all!.map((b) => a + b)) : null;
    if (!joined) {
      whole = false;
      best = rarest(best, run);
    }
    run = joined ?? known.all ?? [""];
    best = rarest(best, known.best);
  }
  return { all: whole ? run : null, best: rarest(best, run) };
}

function ofElement(element: AST.Element): Known {
  switch (element.type) {
    case "Character":
      return { all: [String.fromCodePoint(element.value)], best: null };
    case "CharacterClass":
      return ofClass(element);
    case "Group":
    case "CapturingGroup":
      return ofGroup(element);
    case "Assertion":
      return EMPTY;
    case "Quantifier":
      return ofRepeated(element);
    default:
      return UNKNOWN;
  }
}

function ofClass({ negate, elements }: AST.CharacterClass): Known {
  if (negate || elements.length > 4 || elements.some((e) => e.type !== "Character")) return UNKNOWN;
  return { all: elements.map((e) => String.fromCodePoint((e as AST.Character).value)), best: null };
}

function ofRepeated({ element, min, max }: AST.Quantifier): Known {
  const known = ofElement(element);
  if (min === 1 && max === 1) return known;
  if (min === 0) return max === 1 && known.all ? { all: ["", ...known.all], best: null } : UNKNOWN;
  return { all: null, best: rarest(known.all, known.best) };
}

/** The rarer of two sets in English prose; a set with the empty string says nothing. */
function rarest(a: readonly string[] | null, b: readonly string[] | null): readonly string[] | null {
  const [x, y] = [usable(a), usable(b)];
  if (!x || !y) return x ?? y;
  return commonness(x) <= commonness(y) ? x : y;
}

function usable(set: readonly string[] | null): readonly string[] | null {
  return set && set.length > 0 && set.every((s) => s !== "") ? set : null;
}

/** How often, about, one of the strings begins at a place, were letters thrown like dice. */
function commonness(set: readonly string[]): number {
  let sum = 0;
  for (const words of set) {
    let chance = 1;
    for (let i = 0; i < words.length; i++) chance *= chanceOf(words.charCodeAt(i));
    sum += chance;
  }
  return sum;
}

function chanceOf(code: number): number {
  if (code === 32) return 0.18;
  return code >= 97 && code <= 122 ? 0.06 : 0.01;
}

/**
 * Which of many expressions may take something in a text, from one walk over it: those of which a literal stands there, and those of which nothing is known.
 * Expressions that ignore case are always among them. Each text looked at takes one more expression into the index, since looking into hundreds of them at
 * once takes a quarter of a second that a program with one text to read does not have.
 *
 * @example expressionsIn([/\barrested\b/u, /\bborn in\b/u])("She was born in Lisbon.") // Uint8Array [0, 1], once both are in the index
 */
export function expressionsIn(expressions: readonly RegExp[]): (text: string) => Uint8Array {
  const always = new Uint8Array(expressions.length).fill(1);
  /** Literals by how they begin, each with the expressions that need one like it. */
  const index = new Map<string, Map<string, number[]>>();
  let next = 0;
  const takeIn = (i: number, expression: RegExp): void => {
    const literals = expression.flags.includes("i") ? null : literalsOf(expression);
    if (!literals) return;
    always[i] = 0;
    for (const literal of literals) {
      const start = literal.slice(0, SHORTEST);
      const group = index.get(start) ?? new Map<string, number[]>();
      index.set(start, group.set(literal, [...(group.get(literal) ?? []), i]));
    }
  };
  return (text) => {
    if (next < expressions.length) takeIn(next, expressions[next++]!);
    const found = always.slice();
    for (let at = 0; at + SHORTEST <= text.length; at++) {
      const group = index.get(text.slice(at, at + SHORTEST));
      if (group) for (const [literal, those] of group) if (text.startsWith(literal, at)) for (const i of those) found[i] = 1;
    }
    return found;
  };
}
