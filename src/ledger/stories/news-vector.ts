import type { Reading } from "../../model/reading.ts";
import { weightOfWord } from "../../text/common-words.ts";
import { proseLinesOf } from "../../text/prose-lines.ts";

/** What an article tells, as weights of words and of names, of length one. */
export interface NewsVector {
  readonly weights: ReadonlyMap<string, number>;
  /** The people (or, where there are none, organisations and works) of whom it speaks most, folded, the most spoken of first. */
  readonly principals: readonly string[];
}

/** What stands further down is background. */
const REACH = 2500;
/** The opening tells what is new. */
const OPENING = 700;

/** How much the person of whom an article speaks most tells, beside all its words. */
const FIRST_NAME = 0.37;

/**
 * The telling words of an article's first part, each by how rare it is in news and how often it stands there, and the people it names.
 * Common words tell nothing; a name tells as much as several words.
 */
export function newsVectorOf({ article, entities }: Pick<Reading, "article" | "entities">): NewsVector {
  const counts = new Map<string, number>();
  const add = (key: string, weight: number): void => void counts.set(key, (counts.get(key) ?? 0) + weight);
  let at = 0;
  for (const line of proseLinesOf(article.text)) {
    for (const [word] of line.toLowerCase().matchAll(/\p{L}[\p{L}\p{M}'’-]{2,}|\d{2,}/gu)) {
      const weight = weightOfWord(word);
      if (weight > 0.35) add(stemOf(word), at < OPENING ? 1.5 : 1);
    }
    at += line.length + 1;
    if (at > REACH) break;
  }
  const weights = new Map([...counts].map(([word, n]) => [word, Math.log1p(n) * weightOfWord(word)] as const));
  const people = entities
    .filter((e) => e.kind === "person" && e.mentions.some((m) => m.form === "name" && m.start < REACH))
    .sort((a, b) => b.mentions.length - a.mentions.length || (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
  const principals = (people.length > 0 ? people : entities.filter((e) => e.kind === "organization" || e.kind === "work"))
    .slice(0, 4)
    .map((e) => foldedName(e.name));
  const words = lengthOf(weights);
  for (const [i, name] of principals.entries()) weights.set(`name:${name}`, words * (i === 0 ? FIRST_NAME : FIRST_NAME / 2));
  const length = lengthOf(weights) || 1;
  return { weights: new Map([...weights].map(([k, w]) => [k, w / length])), principals };
}

/** The cosine of two vectors: 0 to 1. */
export function likenessOfNews(a: NewsVector, b: NewsVector): number {
  const [small, large] = a.weights.size <= b.weights.size ? [a.weights, b.weights] : [b.weights, a.weights];
  let sum = 0;
  for (const [key, weight] of small) sum += weight * (large.get(key) ?? 0);
  return sum;
}

/** Whether two articles speak of one person: a principal of the one is named, wholly or by the last name, among the other's. */
export function shareAPrincipal(a: NewsVector, b: NewsVector): boolean {
  return a.principals.some((x) => b.principals.some((y) => areFormsOfOne(x.split(" "), y.split(" "))));
}

/** The same last name, or the one name within the other: taggers take a word too many at times. */
function areFormsOfOne(x: readonly string[], y: readonly string[]): boolean {
  const [small, large] = x.length <= y.length ? [x, y] : [y, x];
  return x.at(-1) === y.at(-1) || (small.length > 1 && small.every((word) => large.includes(word)));
}

function foldedName(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/['’]s$/, "");
}

function stemOf(word: string): string {
  return word.replace(/['’]s?$/, "").replace(/(?:ing|ed|es|s)$/, (ending) => (word.length - ending.length >= 4 ? "" : ending));
}

function lengthOf(weights: ReadonlyMap<string, number>): number {
  return Math.sqrt([...weights.values()].reduce((sum, w) => sum + w * w, 0));
}
