import type { Trace } from "../../hearsay.ts";
import { place, statement, voucher } from "./claim.ts";
import { count, squeeze } from "./dossier.ts";
import { style, wrapped } from "./style.ts";

/** A claim's way to its source, drawn as a tree. */
export function traceText(t: Trace): string {
  const { text, evidence } = t.sentence;
  const marked = `${squeeze(text.slice(0, evidence[0]))}${style.mark(squeeze(text.slice(...evidence)))}${squeeze(text.slice(evidence[1]))}`;
  const { article } = t.line;
  const out = [
    style.heading("The claim"),
    wrapped(statement(t.line), "  "),
    wrapped(voucher(t.line), "  "),
    "",
    style.heading("Where it stands"),
    wrapped(marked, "  "),
    wrapped(
      style.quiet(
        [article.outlet, article.title && `“${article.title}”`, article.publishedAt, article.url ?? article.input].filter(Boolean).join(" · "),
      ),
      "  ",
    ),
    "",
    style.heading("On whose word"),
    `  this article${t.hops.length === 0 ? " states it in its own voice and names nobody" : ""}`,
    ...t.hops.map((hop, i) => wrapped(`${label(hop.label)}${detail(hop)}`, `${"   ".repeat(i + 1)}    `, `${"   ".repeat(i + 1)}└─ `)),
    "",
    style.heading("Read by"),
    wrapped(
      `${t.line.why.startsWith("model/") ? `the model's head ${t.line.why}${t.line.score === null ? "" : `, score ${t.line.score}`}` : `the rule ${t.line.why}`} · ${t.reader.name} ${t.reader.version}${t.reader.model ? ` · ${t.reader.model}` : ""} · recorded ${t.recordedAt.slice(0, 16).replace("T", " ")}`,
      "  ",
    ),
    wrapped(style.quiet(`${t.custody.input} · ${t.custody.rawHash.slice(0, 23)}… · cite as hearsay:claim/${t.line.id}`), "  "),
    "",
    ...(t.revisions.length > 0
      ? [
          style.heading("In later versions of the article"),
          ...t.revisions.map((r) =>
            wrapped(`${r.modifiedAt ?? r.recordedAt.slice(0, 10)}: ${r.fate}${r.what.length > 0 ? ` (${r.what.join(", ")})` : ""}`, "    ", "  – "),
          ),
          "",
        ]
      : []),
    style.heading("Who else"),
    ...(t.others.length === 0
      ? ["  nobody else in this ledger says or denies it"]
      : t.others.map(
          (o) =>
            `${wrapped(`${o.negated ? style.denied("denies: ") : "says so: "}${voucher(o)}`, "    ", "  – ")}\n${wrapped(`“${squeeze(o.evidence)}” ${place(o)}`, "    ")}`,
        )),
    ...(t.outside > 0 ? [style.quiet(`  ${count(t.outside, "claim")} of another time, or of none that is told, left out.`)] : []),
    ...(t.claims > t.others.length + 1 + t.outside
      ? [style.quiet(`  ${t.others.length + 1} of ${t.claims} claims shown: the newest, and every denial; --all shows all`)]
      : []),
    "",
    wrapped(
      `Standing: ${style.name(t.standing.summary)}; named origins ${t.standing.origins.least} to ${t.standing.origins.most}, own voice ${t.standing.origins.ownVoice}.${t.standing.origins.merges.map((m) => ` ${m.roots.join(" and ")} may be one: ${m.reason}.`).join("")}${t.standing.upstreamWithdrawn.includes(t.line.id) ? style.denied(" What this claim goes back to was taken back by its publisher.") : ""}${t.standing.upstreamWithdrawn.length > 0 ? ` Upstream withdrawn: ${count(t.standing.upstreamWithdrawn.length, "row")}.` : ""}${t.standing.removed > 0 ? ` ${count(t.standing.removed, "row")} removed on request.` : ""}`,
      "  ",
    ),
  ];
  return `${out.join("\n")}\n`;
}

function label(text: string): string {
  if (text === "?") return style.rumour("somebody; nobody says who");
  return style.relayed(text.startsWith("unnamed") ? `an unnamed source${text.length > 8 ? ` of ${text.slice(8)}` : ""}` : text);
}

function detail(hop: Trace["hops"][number]): string {
  const parts = [hop.words && `“${hop.words}”`, hop.cue && `“${hop.cue}”`, hop.said && `said ${hop.said}`].filter(Boolean);
  return parts.length > 0 ? style.quiet(` (${parts.join(", ")})`) : "";
}
