/** Chains of mention keys; a key that both sides know is one mention. */
export type Chains = readonly (readonly string[])[];

interface Sums {
  recall: [number, number];
  precision: [number, number];
}

/**
 * The CoNLL-2012 average over documents: the mean of the F1 of MUC (Vilain et al. 1995), B³ (Bagga and Baldwin 1998) and CEAF-e (Luo 2005), as the
 * reference scorer sums them. Chains of one mention are to be left out by the caller.
 */
export function coreferenceScore(): { add(gold: Chains, found: Chains): void; average(): { muc: number; b3: number; ceafe: number; conll: number } } {
  const sums: Record<"muc" | "b3" | "ceafe", Sums> = {
    muc: { recall: [0, 0], precision: [0, 0] },
    b3: { recall: [0, 0], precision: [0, 0] },
    ceafe: { recall: [0, 0], precision: [0, 0] },
  };
  const plus = (into: [number, number], [a, b]: readonly [number, number]): void => {
    into[0] += a;
    into[1] += b;
  };
  return {
    add: (gold, found) => {
      plus(sums.muc.recall, muc(gold, found));
      plus(sums.muc.precision, muc(found, gold));
      plus(sums.b3.recall, bCubed(gold, found));
      plus(sums.b3.precision, bCubed(found, gold));
      const alike = bestAlignment(gold, found);
      plus(sums.ceafe.recall, [alike, gold.length]);
      plus(sums.ceafe.precision, [alike, found.length]);
    },
    average: () => {
      const f = ({ recall, precision }: Sums): number => {
        const [r, p] = [recall[0] / (recall[1] || 1), precision[0] / (precision[1] || 1)];
        return r + p === 0 ? 0 : (2 * r * p) / (r + p);
      };
      const [m, b, c] = [f(sums.muc), f(sums.b3), f(sums.ceafe)];
      return { muc: m, b3: b, ceafe: c, conll: (m + b + c) / 3 };
    },
  };
}

function chainOf(chains: Chains): Map<string, number> {
  return new Map(chains.flatMap((chain, i) => chain.map((key) => [key, i] as const)));
}

/** Links kept of links needed: a chain of n mentions needs n − 1, and loses one for every further part that the other side cuts it into. */
function muc(key: Chains, other: Chains): [number, number] {
  const at = chainOf(other);
  let [kept, needed] = [0, 0];
  for (const chain of key) {
    const parts = new Set(chain.map((m) => at.get(m) ?? `alone:${m}`));
    kept += chain.length - parts.size;
    needed += chain.length - 1;
  }
  return [kept, needed];
}

function bCubed(key: Chains, other: Chains): [number, number] {
  const at = chainOf(other);
  let [sum, mentions] = [0, 0];
  for (const chain of key) {
    const shared = new Map<number, number>();
    for (const m of chain) {
      const i = at.get(m);
      if (i !== undefined) shared.set(i, (shared.get(i) ?? 0) + 1);
    }
    for (const n of shared.values()) sum += (n * n) / chain.length;
    mentions += chain.length;
  }
  return [sum, mentions];
}

/** The greatest sum of likeness (2|A∩B| / (|A|+|B|)) over one-to-one alignments of chains: the Hungarian method on the negated matrix. */
function bestAlignment(gold: Chains, found: Chains): number {
  const n = Math.max(gold.length, found.length);
  if (gold.length === 0 || found.length === 0) return 0;
  const sets = found.map((chain) => new Set(chain));
  const likeness = (i: number, j: number): number => {
    const [a, b] = [gold[i], sets[j]];
    if (!a || !b) return 0;
    return (2 * a.filter((m) => b.has(m)).length) / (a.length + b.size);
  };
  const rows = new Float64Array(n + 1);
  const columns = new Float64Array(n + 1);
  const rowOf = new Int32Array(n + 1);
  const way = new Int32Array(n + 1);
  for (let i = 1; i <= n; i++) {
    rowOf[0] = i;
    let column = 0;
    const least = new Float64Array(n + 1).fill(Number.POSITIVE_INFINITY);
    const used = new Uint8Array(n + 1);
    do {
      used[column] = 1;
      const row = rowOf[column]!;
      let delta = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let j = 1; j <= n; j++) {
        if (used[j]) continue;
        const cost = -likeness(row - 1, j - 1) - rows[row]! - columns[j]!;
        if (cost < least[j]!) {
          least[j] = cost;
          way[j] = column;
        }
        if (least[j]! < delta) {
          delta = least[j]!;
          next = j;
        }
      }
      for (let j = 0; j <= n; j++)
        if (used[j]) {
          rows[rowOf[j]!]! += delta;
          columns[j]! -= delta;
        } else least[j]! -= delta;
      column = next;
    } while (rowOf[column] !== 0);
    do {
      const before = way[column]!;
      rowOf[column] = rowOf[before]!;
      column = before;
    } while (column !== 0);
  }
  let sum = 0;
  for (let j = 1; j <= n; j++) sum += likeness(rowOf[j]! - 1, j - 1);
  return sum;
}
