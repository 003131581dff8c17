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

/** Beginning–inside–outside tags of a block of columns (`0` outside, `2k+1` begins label k, `2k+2` goes on) to runs. An inside tag with no beginning begins. */
export function runsOf(encoded: Encoded, block: string, from = 0, width?: number): TaggedRun[] {
  const { pieces, length } = encoded;
  const runs: TaggedRun[] = [];
  let open: { first: number; label: number; sum: number } | undefined;
  const close = (last: number): void => {
    if (!open) return;
    runs.push({ first: open.first, last, start: pieces.start[open.first]!, end: pieces.end[last]!, label: open.label, score: open.sum / (last - open.first + 1) });
    open = undefined;
  };
  for (let i = 0; i < length; i++) {
    const logits = encoded.row(block, i).subarray(from, width === undefined ? undefined : from + width);
    const { best, probability } = softBest(logits);
    const label = best === 0 ? -1 : (best - 1) >> 1;
    const begins = best > 0 && best % 2 === 1 && (pieces.first[i]! || open?.label !== label);
    if (open && pieces.first[i] === false && pieces.shape[i] !== 6) open.sum += probability;
    else if (open && label === open.label && !begins) open.sum += probability;
    else {
      close(i - 1);
      if (label >= 0 && pieces.shape[i] !== 6) open = { first: wordStart(encoded, i), label, sum: probability };
    }
  }
  close(length - 1);
  return runs.map((run) => trimBreaks(encoded, run)).filter((run) => run.start < run.end);
}

function wordStart({ pieces }: Encoded, i: number): number {
  let at = i;
  while (at > 0 && !pieces.first[at]) at--;
  return at;
}

/** A run never ends with a break. */
function trimBreaks({ pieces }: Encoded, run: TaggedRun): TaggedRun {
  let { last } = run;
  while (last > run.first && pieces.shape[last] === 6) last--;
  return { ...run, last, end: pieces.end[last]! };
}

function softBest(logits: Float32Array): { best: number; probability: number } {
  let best = 0;
  for (let i = 1; i < logits.length; i++) if (logits[i]! > logits[best]!) best = i;
  let sum = 0;
  for (const x of logits) sum += Math.exp(x - logits[best]!);
  return { best, probability: 1 / sum };
}
