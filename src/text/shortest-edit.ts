/** `length` items that are the same in both lists, from `a` in the first and from `b` in the second. */
export interface Kept {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/**
 * What a shortest edit from one list to another keeps, in order; undefined where more than `mostEdits` items would have to go or come,
 * so that time and memory are bounded (both grow with its square).
 *
 * E. W. Myers, "An O(ND) difference algorithm and its variations", Algorithmica 1 (1986), pp. 251–266.
 *
 * @example keptByShortestEdit([1, 2, 3], [1, 9, 3], 100) // [{ a: 0, b: 0, length: 1 }, { a: 2, b: 2, length: 1 }]
 */
export function keptByShortestEdit(a: ArrayLike<number>, b: ArrayLike<number>, mostEdits: number): Kept[] | undefined {
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const frontiers = frontiersOf(a, b, { from: head, endA: a.length - tail, endB: b.length - tail }, mostEdits);
  if (!frontiers) return undefined;
  const middle = keptAlong(frontiers, a.length - head - tail, b.length - head - tail);
  return joined([
    { a: 0, b: 0, length: head },
    ...middle.map((k) => ({ a: k.a + head, b: k.b + head, length: k.length })),
    { a: a.length - tail, b: b.length - tail, length: tail },
  ]);
}

interface Window {
  readonly from: number;
  readonly endA: number;
  readonly endB: number;
}

/** For each number of edits the furthest place in `a` on every diagonal (`k + d` is its index), up to the number that reaches the end. */
function frontiersOf(a: ArrayLike<number>, b: ArrayLike<number>, { from, endA, endB }: Window, mostEdits: number): Int32Array[] | undefined {
  const [n, m] = [endA - from, endB - from];
  const frontiers: Int32Array[] = [];
  for (let d = 0; d <= Math.min(mostEdits, n + m); d++) {
    const last = frontiers.at(-1);
    const furthest = new Int32Array(2 * d + 1);
    for (let k = -d; k <= d; k += 2) {
      let x = last ? stepOf(last, d, k).x : 0;
      while (x < n && x - k < m && x - k >= 0 && a[from + x] === b[from + x - k]) x++;
      furthest[k + d] = x;
      if (x >= n && x - k >= m) {
        frontiers.push(furthest);
        return frontiers;
      }
    }
    frontiers.push(furthest);
  }
  return undefined;
}

/** Whether diagonal `k` is reached by an insertion (from `k + 1`) or a deletion (from `k - 1`), and where that leads. */
function stepOf(last: Int32Array, d: number, k: number): { readonly x: number; readonly from: number } {
  const at = (diagonal: number): number => last[diagonal + d - 1]!;
  const down = k === -d || (k !== d && at(k - 1) < at(k + 1));
  return down ? { x: at(k + 1), from: k + 1 } : { x: at(k - 1) + 1, from: k - 1 };
}

/** The diagonals of the path that ends where both lists end, walked from its end. */
function keptAlong(frontiers: readonly Int32Array[], n: number, m: number): Kept[] {
  const kept: Kept[] = [];
  let [x, k] = [n, n - m];
  for (let d = frontiers.length - 1; d >= 0; d--) {
    const step = d > 0 ? stepOf(frontiers[d - 1]!, d, k) : { x: 0, from: 0 };
    if (x > step.x) kept.push({ a: step.x, b: step.x - k, length: x - step.x });
    if (d > 0) {
      x = frontiers[d - 1]![step.from + d - 1]!;
      k = step.from;
    }
  }
  return kept.reverse();
}

/** Without empty runs, and with runs that touch made one. */
function joined(runs: readonly Kept[]): Kept[] {
  const all: Kept[] = [];
  for (const run of runs) {
    const last = all.at(-1);
    if (run.length === 0) continue;
    if (last && last.a + last.length === run.a && last.b + last.length === run.b) all[all.length - 1] = { ...last, length: last.length + run.length };
    else all.push(run);
  }
  return all;
}
