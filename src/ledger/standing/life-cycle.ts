import { boundsOf, compareEdtf } from "../../model/edtf.ts";
import type { StandingRow } from "./row.ts";

export const STAGES = ["rumoured", "dating", "engaged", "married", "divorce filed", "separated", "divorced"] as const;
export type Stage = (typeof STAGES)[number];

/** One step that somebody claims of a relationship, with every row that says so and every row that denies it. */
export interface LifeStep {
  readonly stage: Stage;
  /** EDTF: when it began, as precisely as any row tells; `../DATE`: it was so by then; null where no row is dated. */
  readonly when: string | null;
  readonly claimIds: readonly string[];
  readonly deniedBy: readonly string[];
}

const TENTATIVE: ReadonlySet<string> = new Set(["possible", "unknown", "expected"]);

/**
 * What is claimed of the course of two people's relationship. A denial is set beside the step that it denies and ends nothing; a later step ends no
 * earlier one unless a row tells its end. A pure function of the rows, whatever their order.
 *
 * @param rows claims between the same two people
 */
export function lifeCycleOf(rows: readonly StandingRow[]): LifeStep[] {
  const said = rows.filter((r) => !r.negated);
  const byStage = Map.groupBy(
    said.flatMap((row) => stageOf(row).map((stage) => ({ row, stage }))),
    ({ stage }) => stage,
  );
  const steps = STAGES.flatMap((stage): LifeStep[] => {
    const at = byStage.get(stage);
    if (!at) return [];
    // A rumour of a wedding is denied by whoever denies the wedding.
    const isRumoured = (r: StandingRow): boolean => stage === "rumoured" && !r.ended && at.some(({ row }) => row.predicate === r.predicate);
    const denied = rows.filter((r) => r.negated && (stageOf(r).includes(stage) || isRumoured(r)));
    return [
      {
        stage,
        when: dateOf(
          stage,
          at.map(({ row }) => row),
        ),
        claimIds: [...new Set(at.map(({ row }) => row.claimId))].sort(),
        deniedBy: [...new Set(denied.map((r) => r.claimId))].sort(),
      },
    ];
  });
  return inOrderOfTime(steps);
}

/** Which steps a row claims (or denies). That it is over is claimed of what was: where it is told since when, of that as well. An end that nobody vouches for is none. */
function stageOf(row: StandingRow): Stage[] {
  const nobody = row.chain.at(-1) === "?" || TENTATIVE.has(row.certainty);
  const [step, end] = STEPS.get(row.predicate) ?? [];
  if (!step || (row.predicate !== "partner" && row.certainty === "expected")) return [];
  if (row.ended && end) return nobody ? [] : toldEnds(row).from === null ? [end] : [step, end];
  if (nobody) return step === "divorce filed" ? [] : ["rumoured"];
  return [step];
}

/** What a claim is a step to, and what it is where it is over. */
const STEPS: ReadonlyMap<string, readonly [step: Stage, end?: Stage]> = new Map([
  ["partner", ["dating", "separated"]],
  ["engaged-to", ["engaged", "separated"]],
  ["spouse", ["married", "divorced"]],
  ["filed-for-divorce", ["divorce filed"]],
]);

/** Since when and until when a row tells that it held: of what is over, one day is its end; `../2012` is an end by then. */
function toldEnds({ valid, ended }: StandingRow): { readonly from: string | null; readonly until: string | null } {
  const [from, until] = valid === null ? [] : valid.includes("/") ? valid.split("/") : ended ? [undefined, valid] : [valid, valid];
  const told = (end: string | undefined): string | null => (end && end !== ".." && boundsOf(end)?.earliest != null ? end : null);
  return { from: told(from), until: told(until) };
}

/** The earliest and most precise beginning (of a separation: end) that a row tells; else the earliest day by which it was stated. */
function dateOf(stage: Stage, rows: readonly StandingRow[]): string | null {
  const isEnd = stage === "separated" || stage === "divorced";
  const isBy = (r: StandingRow): boolean => isEnd && (r.valid?.startsWith("../") ?? false);
  const told = rows.flatMap((r) => (isBy(r) ? [] : ((isEnd ? toldEnds(r).until : toldEnds(r).from) ?? [])));
  if (told.length > 0) return told.sort((a, b) => compareEdtf(a, b) || b.length - a.length)[0]!;
  const by = rows.flatMap((r) => (isBy(r) ? toldEnds(r).until : null) ?? r.asOf ?? r.said ?? r.publishedAt ?? []);
  const stated = by.filter((d) => boundsOf(d)?.earliest !== null && !d.includes("/"));
  return stated.length > 0 ? `../${stated.sort(compareEdtf)[0]}` : null;
}

/** Steps that come in the order of stages: one dated to a beginning moves before those dated later, an undated one stays behind the stage before it. */
function inOrderOfTime(steps: readonly LifeStep[]): LifeStep[] {
  const placed: LifeStep[] = [];
  for (const step of steps) {
    const begun = beginningToldOf(step);
    const at = begun === null ? -1 : placed.findIndex((p) => compareEdtf(beginningToldOf(p) ?? begun, begun) > 0);
    placed.splice(at < 0 ? placed.length : at, 0, step);
  }
  return placed;
}

function beginningToldOf({ when }: LifeStep): string | null {
  return when?.startsWith("..") ? null : when;
}
