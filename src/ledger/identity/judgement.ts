/** What a person says of two: a row that another row can take back. */
export interface Judgement {
  /** `j…`: hashes what it says, who says it and when. */
  readonly id: string;
  readonly verdict: "same" | "different" | "undo";
  /** Keys of appearances, in order; null in an undoing. */
  readonly a: string | null;
  readonly b: string | null;
  /** The judgement that an undoing takes back. */
  readonly undoes: string | null;
  readonly by: string;
  /** ISO 8601, in UTC. */
  readonly at: string;
}

/** The judgements that nobody has taken back. An undoing can be taken back too. Where two judge one pair, the later stands. */
export function standingJudgements(rows: readonly Judgement[]): Judgement[] {
  const sorted = [...rows].sort((x, y) => (x.at + x.id < y.at + y.id ? -1 : 1));
  const undone = new Set<string>();
  for (const row of sorted.toReversed()) if (row.verdict === "undo" && row.undoes && !undone.has(row.id)) undone.add(row.undoes);
  const standing = new Map<string, Judgement>();
  for (const row of sorted) if (row.verdict !== "undo" && !undone.has(row.id)) standing.set([row.a, row.b].sort().join(" "), row);
  return [...standing.values()];
}
