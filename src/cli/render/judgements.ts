import type { Judgements } from "../../hearsay.ts";
import { style, wrapped } from "./style.ts";

/** Judgements in the order in which they were made, each with its id, who made it and when, and whether it counts. */
export function judgementsText({ judgements }: Judgements): string {
  if (judgements.length === 0) return "No judgement has been made in this ledger.\n";
  return judgements
    .map(({ id, verdict, names, undoes, by, at, stands }) => {
      const what = verdict === "undo" ? `takes back ${undoes!.slice(0, 12)}` : `${names.join(verdict === "same" ? " is " : " is not ")}`;
      const counts = verdict === "undo" || stands ? "" : " · counts no more";
      return `${wrapped(`${style.name(id.slice(0, 12))} ${what} ${style.quiet(`(${verdict}, by ${by} on ${at.slice(0, 10)}${counts})`)}`, "  ", "")}\n`;
    })
    .join("");
}
