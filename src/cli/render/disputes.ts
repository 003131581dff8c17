import type { ClaimLine, Disputes } from "../../hearsay.ts";
import { place, statement, voucher } from "./claim.ts";
import { count, olderText, squeeze } from "./dossier.ts";
import { style, wrapped } from "./style.ts";

/** Each dispute with both sides, every claim with who vouches for it. */
export function disputesText({ entity, disputes, leftOut, outside, articlesLeftOut }: Disputes): string {
  const about = entity ? ` about ${entity.name}` : "";
  const out = [style.heading(`In dispute${about}`), ""];
  for (const { reason, kind, sides } of disputes) {
    out.push(wrapped(`${style.name(reason)}`, "  ", "● "), ...sides[0].map(row));
    out.push(style.denied(kind === "denied" ? "    against it" : "    against these"), ...sides[1].map(row), "");
  }
  if (disputes.length === 0) out.push(`Nothing${about} is in dispute among the claims of this ledger.`, "");
  if (outside > 0) out.push(style.quiet(`${count(outside, "claim")} of another time, or of none that is told, left out.`));
  if (leftOut > 0) out.push(style.quiet(`${count(leftOut, "sensitive claim")} left out.`));
  if (articlesLeftOut > 0) out.push(style.quiet(olderText(articlesLeftOut)));
  return `${out.join("\n").trimEnd()}\n`;
}

function row(line: ClaimLine): string {
  return `${wrapped(statement(line), "      ", "    – ")}\n${wrapped(voucher(line), "      ")}\n${wrapped(`“${squeeze(line.evidence)}” ${place(line)}`, "      ")}`;
}
