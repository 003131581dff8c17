/** Counts of what agrees, what is too much and what is missing. */
export interface Counts {
  right: number;
  extra: number;
  missed: number;
}

export function countsOf(): Counts {
  return { right: 0, extra: 0, missed: 0 };
}

export function f1Of({ right, extra, missed }: Counts): number {
  return right === 0 ? 0 : round((2 * right) / (2 * right + extra + missed));
}

export function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** Adds two sets of keys to the counts. */
export function compare(counts: Counts, gold: ReadonlySet<string | number>, found: ReadonlySet<string | number>): void {
  for (const key of found) counts[gold.has(key) ? "right" : "extra"]++;
  for (const key of gold) if (!found.has(key)) counts.missed++;
}
