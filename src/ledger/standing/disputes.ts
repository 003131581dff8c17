import { boundsOf } from "../../model/edtf.ts";
import { definitionOf, type Predicate } from "../../model/vocabulary.ts";
import type { StandingRow } from "./row.ts";

/** Rows that cannot all hold: two sides, and why not. */
export interface Dispute {
  readonly kind: "denied" | "incompatible" | "value";
  readonly predicate: Predicate;
  readonly reason: string;
  /** Claim ids of the two sides. */
  readonly sides: readonly [readonly string[], readonly string[]];
}

const TENTATIVE: ReadonlySet<string> = new Set(["possible", "unknown", "expected"]);
const DAY = 86_400_000;
const YEAR = 365.2425 * DAY;
/** A state that is told as of a day holds about that day. */
const ABOUT_DAYS = 30;

/**
 * What is in dispute among the rows: the same thing asserted and denied, and what the vocabulary declares to exclude each other (`one`) while both hold. Only rows of like commitment are set
 * against each other (a rumour disputes nothing), and only where they may hold at one time: otherwise it is change. A pure function of the rows, whatever their order.
 */
export function disputesOf(rows: readonly StandingRow[]): Dispute[] {
  const sorted = [...rows].sort((a, b) => (a.claimId < b.claimId ? -1 : 1));
  return [...deniedAmong(sorted), ...exclusiveAmong(sorted), ...valuesAmong(sorted)].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

const keyOf = (d: Dispute): string => `${d.predicate} ${d.kind} ${d.sides[0][0]} ${d.sides[1][0]}`;
const isCommitted = (r: StandingRow): boolean => !TENTATIVE.has(r.certainty) && r.chain.at(-1) !== "?";

/** A denial is a claim about a claim: it stands against whoever says so, rumours included, since it answers them. */
function deniedAmong(rows: readonly StandingRow[]): Dispute[] {
  return [...Map.groupBy(rows, (r) => r.proposition)].flatMap(([proposition, group]): Dispute[] => {
    if (proposition === null) return [];
    const against = group.filter((r) => r.negated && isCommitted(r));
    const said = group.filter((r) => !r.negated && against.some((d) => mayHoldTogether(r, d)));
    if (against.length === 0 || said.length === 0) return [];
    const committed = said.some(isCommitted);
    return [
      {
        kind: "denied",
        predicate: group[0]!.predicate,
        reason: committed ? "it is said and denied" : "only a rumour of it is denied",
        sides: [idsOf(said), idsOf(against)],
      },
    ];
  });
}

function exclusiveAmong(rows: readonly StandingRow[]): Dispute[] {
  const states = rows.filter(
    (r) => definitionOf(r.predicate).one === "at-a-time" && !r.negated && !r.ended && isCommitted(r) && r.subject !== null && r.object !== null,
  );
  const found = new Map<string, { reason: string; predicate: Predicate; a: StandingRow[]; b: StandingRow[] }>();
  for (const [i, a] of states.entries())
    for (const b of states.slice(i + 1)) {
      if (a.predicate !== b.predicate || a.proposition === b.proposition) continue;
      const shared = [a.subject, a.object].filter((k) => k === b.subject || k === b.object);
      if (shared.length !== 1 || !mayHoldTogether(a, b)) continue;
      const key = `${a.predicate} ${[a.proposition ?? a.claimId, b.proposition ?? b.claimId].sort().join(" ")}`;
      const reason = `one person, two at one time (${a.predicate})`;
      const known = found.get(key) ?? { reason, predicate: a.predicate, a: [], b: [] };
      const first = (known.a[0] ?? a).proposition === a.proposition;
      known.a.push(first ? a : b);
      known.b.push(first ? b : a);
      found.set(key, known);
    }
  return [...found.values()].map(({ reason, predicate, a, b }) => ({ kind: "incompatible", predicate, reason, sides: [idsOf(a), idsOf(b)] }));
}

function valuesAmong(rows: readonly StandingRow[]): Dispute[] {
  const told = rows.filter((r) => !r.negated && isCommitted(r) && r.subject !== null && toldValue(r) !== null);
  const disputes: Dispute[] = [];
  const groups = Map.groupBy(
    told.filter((r) => definitionOf(r.predicate).one === "ever"),
    (r) => `${r.predicate} ${r.subject}`,
  );
  for (const group of groups.values()) {
    const sides = sidesOf(group, (a, b) => agree(toldValue(a)!, toldValue(b)!));
    if (sides)
      disputes.push({
        kind: "value",
        predicate: group[0]!.predicate,
        reason: "it can have one value only",
        sides: [idsOf(sides[0]), idsOf(sides[1])],
      });
  }
  for (const group of Map.groupBy(
    rows.filter((r) => !r.negated && isCommitted(r) && (r.predicate === "age" || r.predicate === "birth-date") && r.subject !== null),
    (r) => r.subject,
  ).values()) {
    const born = group.flatMap((r) => {
      const interval = birthOf(r);
      return interval ? [{ r, interval }] : [];
    });
    // Two birth dates are two values of one, above.
    const sides = sidesOf(
      born,
      (a, b) =>
        (a.r.predicate === "birth-date" && b.r.predicate === "birth-date") || (a.interval[0] <= b.interval[1] && b.interval[0] <= a.interval[1]),
    );
    if (sides)
      disputes.push({
        kind: "value",
        predicate: "age",
        reason: "the ages do not fit one birth",
        sides: [idsOf(sides[0].map(({ r }) => r)), idsOf(sides[1].map(({ r }) => r))],
      });
  }
  return disputes;
}

/** Two sides of which each of the one disagrees with some of the other; what fits both (a year beside two of its days) is of neither. */
function sidesOf<T>(list: readonly T[], agreeing: (a: T, b: T) => boolean): readonly [T[], T[]] | undefined {
  const first = list.find((a) => list.some((b) => !agreeing(a, b)));
  if (first === undefined) return undefined;
  const other = list.filter((b) => !agreeing(first, b));
  return [list.filter((a) => !other.includes(a) && other.some((b) => !agreeing(a, b))), other];
}

const idsOf = (rows: readonly StandingRow[]): string[] => [...new Set(rows.map((r) => r.claimId))].sort();
const toldValue = (r: StandingRow): string | null => r.value ?? r.object;

/** Dates agree where the one is the other, less precise; words where one holds the other. */
function agree(a: string, b: string): boolean {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  return x.startsWith(y) || y.startsWith(x) || x.includes(y) || y.includes(x);
}

/** The interval in which somebody of an age, as of a day, or with a birth date, was born. */
function birthOf(r: StandingRow): readonly [number, number] | undefined {
  if (r.predicate === "birth-date") {
    const bounds = r.value === null ? undefined : boundsOf(r.value);
    return bounds && bounds.earliest !== null && bounds.latest !== null ? [bounds.earliest, bounds.latest] : undefined;
  }
  const age = Number(r.value);
  const when = boundsOf(r.valid ?? r.asOf ?? r.said ?? r.publishedAt ?? "");
  if (!Number.isFinite(age) || r.value === null || !when || when.earliest === null || when.latest === null) return undefined;
  return [when.earliest - (age + 1) * YEAR, when.latest - age * YEAR + DAY];
}

/** Whether two rows may speak of one time. What tells no time at all may be of any. */
export function mayHoldTogether(a: StandingRow, b: StandingRow): boolean {
  const [x, y] = [spanOf(a), spanOf(b)];
  return x[0] <= y[1] && y[0] <= x[1];
}

function spanOf(r: StandingRow): readonly [number, number] {
  const valid = r.valid === null ? undefined : boundsOf(r.valid);
  if (valid && (valid.earliest !== null || valid.latest !== null))
    return [valid.earliest ?? Number.NEGATIVE_INFINITY, valid.latest ?? Number.POSITIVE_INFINITY];
  const stated = boundsOf(r.asOf ?? r.said ?? r.publishedAt ?? "");
  if (!stated || stated.earliest === null || stated.latest === null) return [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  return [stated.earliest - ABOUT_DAYS * DAY, stated.latest + ABOUT_DAYS * DAY];
}
