import { boundsOf } from "../../model/edtf.ts";
import { HearsayError } from "../../model/hearsay-error.ts";
import { definitionOf } from "../../model/vocabulary.ts";
import type { StandingRow } from "./row.ts";

/** Three different questions of time; each an EDTF date, read to its last instant. */
export interface TimeQuestion {
  /** What had been said or published by then. */
  readonly asOf?: string | undefined;
  /** What this ledger had recorded by then. */
  readonly knownAt?: string | undefined;
  /** What is claimed to hold on that day. */
  readonly on?: string | undefined;
}

type Dated = Pick<StandingRow, "predicate" | "said" | "publishedAt" | "recordedAt" | "valid" | "asOf" | "ended" | "negated">;

/**
 * Whether a row answers the question. What tells no date is no answer to one: it is left out, never guessed in.
 *
 * - `asOf`: said by then, or, where no one tells when it was said, published by then;
 * - `knownAt`: recorded by then;
 * - `on`: its told validity may include the day; a state without one holds from when it is stated on, unless it is told to be over.
 */
export function answers(row: Dated, question: TimeQuestion): boolean {
  return wasThereBy(row, question) && (question.on === undefined || holdsOn(row, question.on));
}

/** Whether something was said or published, and recorded, by the times that are asked of. */
export function wasThereBy(row: Pick<Dated, "said" | "publishedAt" | "recordedAt">, { asOf, knownAt }: TimeQuestion): boolean {
  if (asOf !== undefined) {
    const earliest = boundsOf(row.said ?? row.publishedAt ?? "")?.earliest ?? boundsOf(row.publishedAt ?? "")?.earliest;
    if (earliest === null || earliest === undefined || earliest > endOf(asOf)) return false;
  }
  return knownAt === undefined || (row.recordedAt !== null && Date.parse(row.recordedAt) <= endOf(knownAt));
}

function holdsOn(row: Dated, on: string): boolean {
  const day = boundsOf(on)!;
  const [from, until] = [day.earliest ?? Number.NEGATIVE_INFINITY, day.latest ?? Number.POSITIVE_INFINITY];
  if (row.valid !== null) {
    const valid = boundsOf(row.valid);
    if (!valid || (valid.earliest === null && valid.latest === null)) return false;
    const openEnd = row.ended && valid.latest === null ? Number.NEGATIVE_INFINITY : (valid.latest ?? Number.POSITIVE_INFINITY);
    // "since 2019" and "in 2019" of a state: it goes on unless it is told to be over; an event is over with its day.
    const goesOn = definitionOf(row.predicate).time === "state" && !row.ended && !row.valid.includes("/") ? Number.POSITIVE_INFINITY : openEnd;
    return (valid.earliest ?? Number.NEGATIVE_INFINITY) <= until && from <= goesOn;
  }
  if (definitionOf(row.predicate).time === "event" || row.ended) return false;
  const stated = boundsOf(row.asOf ?? row.said ?? row.publishedAt ?? "");
  return stated !== undefined && stated.earliest !== null && stated.earliest <= until;
}

/** @throws {HearsayError} `ask/no-date` where one of them is no date */
export function assertTimeQuestion(question: TimeQuestion): void {
  for (const [name, value] of Object.entries({ "--as-of": question.asOf, "--known-at": question.knownAt, "--on": question.on })) {
    if (value === undefined) continue;
    const bounds = boundsOf(value);
    if (!bounds || (bounds.earliest === null && bounds.latest === null))
      throw new HearsayError(
        "ask/no-date",
        `“${value}” is no date for ${name}: give a year, month or day as in 2023, 2023-12 or 2023-12-20 (EDTF).`,
        {
          kind: "usage",
        },
      );
  }
}

function endOf(edtf: string): number {
  return boundsOf(edtf)!.latest ?? Number.POSITIVE_INFINITY;
}
