import type { Encoded } from "./encoded.ts";

/** A run of pieces with a label, its place in the text and the mean probability of its tags. */
export interface TaggedRun {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly label: number;
  readonly score: number;
}

/** A block of columns with beginning–inside–outside tags (`0` outside, `2k+1` begins label k, `2k+2` goes on), and what it costs to begin or end a run. */
export interface TagBlock {
  readonly name: string;
  readonly from: number;
  readonly width: number;
  /** In units of log probability: a run must be worth more than this, which keeps one flickering word from being a run or cutting one. */
  readonly cost: number;
}

/** The likeliest sequence of whole runs (Viterbi over words): no run begins inside a word, none is cut by one uncertain word. */
export function runsOf(encoded: Encoded, block: TagBlock): TaggedRun[] {
  const words = wordsOf(encoded);
  if (words.length === 0) return [];
  const emissions = words.map((w) => wordEmission(encoded, block, w));
  const tags = bestTags(emissions, block);
  const runs: TaggedRun[] = [];
  let from = -1;
  for (let i = 0; i <= words.length; i++) {
    const tag = tags[i] ?? 0;
    const goesOn = tag > 0 && tag % 2 === 0;
    if (from >= 0 && !goesOn) {
      runs.push(runOf(encoded, { words, emissions, tags }, from, i - 1));
      from = -1;
    }
    if (tag > 0 && tag % 2 === 1) from = i;
  }
  return runs.filter((run) => run.start < run.end);
}

interface Word {
  readonly first: number;
  readonly last: number;
}

function wordsOf({ pieces, length }: Encoded): Word[] {
  const words: Word[] = [];
  for (let i = 0; i < length; i++) {
    if (pieces.first[i] || pieces.shape[i] === 6 || words.length === 0) words.push({ first: i, last: i });
    else words[words.length - 1] = { first: words.at(-1)!.first, last: i };
  }
  return words;
}

/** Log probabilities of the tags of a word: the mean over its pieces, where a piece that goes on speaks for beginning and inside alike. */
function wordEmission(encoded: Encoded, { name, from, width }: TagBlock, { first, last }: Word): Float64Array {
  const out = new Float64Array(width);
  for (let p = first; p <= last; p++) {
    const logits = encoded.row(name, p).subarray(from, from + width);
    const top = Math.max(...logits);
    let sum = 0;
    for (const x of logits) sum += Math.exp(x - top);
    for (let k = 0; k < width; k++) {
      const inside = p > first && k % 2 === 1 ? Math.max(logits[k]!, logits[k + 1]!) : logits[k]!;
      out[k] = out[k]! + inside - top - Math.log(sum);
    }
  }
  return out.map((x) => x / (last - first + 1));
}

function bestTags(emissions: readonly Float64Array[], { width, cost }: TagBlock): number[] {
  const back: Int16Array[] = [];
  let score = new Float64Array(width).fill(Number.NEGATIVE_INFINITY);
  score[0] = 0;
  for (const emission of emissions) {
    const next = new Float64Array(width).fill(Number.NEGATIVE_INFINITY);
    const from = new Int16Array(width);
    let any = 0;
    for (let k = 1; k < width; k++) if (score[k]! > score[any]!) any = k;
    for (let k = 0; k < width; k++) {
      if (k > 0 && k % 2 === 0) {
        // Inside follows its own beginning or inside only.
        const own = score[k - 1]! >= score[k]! ? k - 1 : k;
        next[k] = score[own]! + emission[k]!;
        from[k] = own;
      } else {
        next[k] = score[any]! + emission[k]! - (k === 0 ? 0 : cost);
        from[k] = any;
      }
    }
    back.push(from);
    score = next;
  }
  let tag = 0;
  for (let k = 1; k < width; k++) if (score[k]! > score[tag]!) tag = k;
  const tags = new Array<number>(emissions.length);
  for (let i = emissions.length - 1; i >= 0; i--) {
    tags[i] = tag;
    tag = back[i]![tag]!;
  }
  return tags;
}

function runOf(
  { pieces }: Encoded,
  found: { words: readonly Word[]; emissions: readonly Float64Array[]; tags: readonly number[] },
  from: number,
  to: number,
): TaggedRun {
  let sum = 0;
  for (let i = from; i <= to; i++) sum += Math.exp(found.emissions[i]![found.tags[i]!]!);
  const first = found.words[from]!.first;
  let { last } = found.words[to]!;
  while (last > first && pieces.shape[last] === 6) last--;
  return { first, last, start: pieces.start[first]!, end: pieces.end[last]!, label: (found.tags[from]! - 1) >> 1, score: sum / (to - from + 1) };
}
