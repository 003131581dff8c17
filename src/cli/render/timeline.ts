import type { Timeline } from "../../hearsay.ts";
import { place, statement, voucher } from "./claim.ts";
import { count, olderText } from "./dossier.ts";
import { style, wrapped } from "./style.ts";

/** Dated claims in order, each with its voucher; undated ones apart. */
export function timelineText(t: Timeline): string {
  const out = [style.heading(`${t.entity.name}: what is claimed, in the order of time`), ""];
  for (const { at, clock, line } of t.dated) {
    out.push(
      wrapped(`${style.name(at.padEnd(12))} ${style.quiet(clock === "holds" ? "" : "as of then")}`.trimEnd(), ""),
      wrapped(statement(line), "    ", "  "),
      wrapped(`${voucher(line)} ${place(line)}`, "    "),
    );
  }
  if (t.undated.length > 0) out.push("", style.heading("No date of their own"));
  for (const line of t.undated) out.push(wrapped(statement(line), "    ", "  "), wrapped(`${voucher(line)} ${place(line)}`, "    "));
  if (t.outside > 0) out.push("", style.quiet(`${count(t.outside, "claim")} of another time, or of none that is told, left out.`));
  if (t.articlesLeftOut > 0) out.push("", style.quiet(olderText(t.articlesLeftOut)));
  if (t.leftOut > 0) out.push("", style.quiet(`${count(t.leftOut, "sensitive claim")} left out.`));
  return `${out.join("\n")}\n`;
}
