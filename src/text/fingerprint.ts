import { proseLinesOf } from "./prose-lines.ts";

/**
 * What a text is recognised by where it turns up again with another headline, cut, or among another outlet's furniture.
 * Plain numbers, the same on every machine: all arithmetic is on 32-bit integers.
 */
export interface Fingerprint {
  /** How many words the text has without its furniture. */
  readonly words: number;
  /** The least value of each of 96 hash functions over the shingles (MinHash). */
  readonly signature: Uint32Array;
  /** The shingles' own hashes, sorted, at most 2,048 of the least: a sketch from which containment is counted. */
  readonly shingles: Uint32Array;
  /** Whether the text has more shingles than the sketch holds. */
  readonly cut: boolean;
}

/** How alike two texts are, by their shingles: exact for texts that fit their sketch, estimated for longer ones. */
export interface Likeness {
  /** Shared shingles by all shingles of both. */
  readonly resemblance: number;
  /** Which share of the first text stands in the second as well. */
  readonly ofFirst: number;
  readonly ofSecond: number;
  /** The greater of the two: 1 where one text is wholly a part of the other. */
  readonly containment: number;
  /** How many shingles are shared. */
  readonly shared: number;
}

const SHINGLE = 4;
const SKETCH = 2048;
const BANDS = 48;
const ROWS = 2;
/** One for each hash function. */
const SEEDS = Uint32Array.from({ length: BANDS * ROWS }, (_, i) => mix(Math.imul(i + 1, 0x9e3779b9)));
/** Below it, two texts share a quotation or a paragraph; above it, one was made from the other or both from a third. */
const LEAST_CONTAINMENT = 0.4;
/** Fewer shared words in a row than this are a phrase, however short the text. */
const LEAST_SHARED = 12;

/** Words in scripts that put no space between them count character by character. */
const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}\p{N}]+/gu;

/**
 * The fingerprint of a text: MinHash over shingles of four words, after title, date, byline, credits and prompts are left out.
 * Case, punctuation and apostrophes do not count.
 *
 * A. Z. Broder, "On the resemblance and containment of documents", Compression and Complexity of Sequences 1997, pp. 21–29.
 *
 * @example likenessOf(fingerprintOf(wire), fingerprintOf(`Another headline\n\n${wire}`)).containment // 1
 */
export function fingerprintOf(text: string): Fingerprint {
  const words = wordsOf(text).map(hashOfWord);
  const all = [...new Set(shinglesOf(words))];
  const signature = new Uint32Array(BANDS * ROWS).fill(0xffffffff);
  for (let i = 0; i < SEEDS.length; i++) for (const shingle of all) signature[i] = Math.min(signature[i]!, mix(shingle ^ SEEDS[i]!));
  const sorted = Uint32Array.from(all).sort();
  return { words: words.length, signature, shingles: sorted.slice(0, SKETCH), cut: sorted.length > SKETCH };
}

/** Resemblance and containment of two texts (Broder 1997, where a sketch is cut: on the hashes that both sketches would hold). */
export function likenessOf(a: Fingerprint, b: Fingerprint): Likeness {
  const most = Math.min(a.cut ? a.shingles.at(-1)! : 0xffffffff, b.cut ? b.shingles.at(-1)! : 0xffffffff);
  const [inA, inB] = [countUpTo(a.shingles, most), countUpTo(b.shingles, most)];
  let shared = 0;
  for (let i = 0, j = 0; i < inA && j < inB; ) {
    const [x, y] = [a.shingles[i]!, b.shingles[j]!];
    if (x === y) shared++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  const [ofFirst, ofSecond] = [shared / Math.max(1, inA), shared / Math.max(1, inB)];
  return { resemblance: shared / Math.max(1, inA + inB - shared), ofFirst, ofSecond, containment: Math.max(ofFirst, ofSecond), shared };
}

/** Whether one of two texts is, for a good part, the other or made from it. */
export function isNearCopy({ containment, shared }: Likeness): boolean {
  return containment >= LEAST_CONTAINMENT && shared >= LEAST_SHARED;
}

/**
 * The keys under which an index holds a text: two texts that share a key are candidates, to be verified by `likenessOf`. With 48 bands of two rows a pair
 * of resemblance 0.4 is found with a chance of 0.9998, one of 0.2 with 0.86, one of 0.02 with 0.02 (1 − (1 − r²)⁴⁸).
 */
export function bandsOf({ signature, shingles }: Fingerprint): string[] {
  if (shingles.length === 0) return [];
  return Array.from({ length: BANDS }, (_, band) => {
    const rows = signature.subarray(band * ROWS, (band + 1) * ROWS);
    return `${band}:${Array.from(rows, (row) => row.toString(36)).join(".")}`;
  });
}

export interface NearCopy<Id> {
  readonly first: Id;
  readonly second: Id;
  readonly likeness: Likeness;
}

/** An index of fingerprints that grows as texts come in. */
export interface NearCopyIndex<Id> {
  /** Adds a text and gives those among the earlier ones that are near-copies of it, in the order in which they came. */
  add(id: Id, fingerprint: Fingerprint): NearCopy<Id>[];
}

/** An empty index: candidates by band, each verified. */
export function nearCopyIndex<Id>(): NearCopyIndex<Id> {
  const held: { readonly id: Id; readonly fingerprint: Fingerprint }[] = [];
  const buckets = new Map<string, number[]>();
  return {
    add(id, fingerprint) {
      const candidates = new Set<number>();
      for (const band of bandsOf(fingerprint)) {
        const bucket = buckets.get(band);
        for (const place of bucket ?? []) candidates.add(place);
        if (bucket) bucket.push(held.length);
        else buckets.set(band, [held.length]);
      }
      held.push({ id, fingerprint });
      return [...candidates]
        .sort((a, b) => a - b)
        .map((place) => ({ first: held[place]!.id, second: id, likeness: likenessOf(held[place]!.fingerprint, fingerprint) }))
        .filter(({ likeness }) => isNearCopy(likeness));
    },
  };
}

/**
 * All pairs of near-copies among some texts.
 *
 * @example nearCopies(articles.map(({ id, text }) => ({ id, fingerprint: fingerprintOf(text) }))).map(({ first, second }) => [first, second])
 */
export function nearCopies<Id>(texts: Iterable<{ readonly id: Id; readonly fingerprint: Fingerprint }>): NearCopy<Id>[] {
  const index = nearCopyIndex<Id>();
  return [...texts].flatMap(({ id, fingerprint }) => index.add(id, fingerprint));
}

function wordsOf(text: string): string[] {
  const prose = proseLinesOf(text).join("\n").normalize("NFKC").toLowerCase();
  return prose.replace(/(?<=\p{L})['’ʼ](?=\p{L})/gu, "").match(WORD) ?? [];
}

/** Every four words in a row; a text of fewer is one shingle. */
function shinglesOf(words: readonly number[]): number[] {
  if (words.length === 0) return [];
  return Array.from({ length: Math.max(1, words.length - SHINGLE + 1) }, (_, i) => {
    let hash = 0x9747b28c;
    for (const word of words.slice(i, i + SHINGLE)) hash = mix(Math.imul(hash, 31) ^ word);
    return hash;
  });
}

/** FNV-1a over UTF-16 units. */
function hashOfWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** The finaliser of MurmurHash3: every bit of the input changes every bit of the output. */
function mix(value: number): number {
  let h = value;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

function countUpTo(sorted: Uint32Array, most: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! <= most) low = middle + 1;
    else high = middle;
  }
  return low;
}
