import type { Status } from "../../hearsay.ts";
import { count } from "./dossier.ts";
import { style, wrapped } from "./style.ts";

export function statusText({ ledger, summary: s }: Status): string {
  const rows: [string, string][] = [
    [
      "articles",
      `${s.articles}${s.revisions > s.articles ? ` in ${s.revisions} revisions` : ""}${s.published.earliest ? `, published ${s.published.earliest} to ${s.published.latest}` : ""}`,
    ],
    ["readings", `${s.readings} (${s.readers.map((r) => `${r.name} ${r.version}${r.model ? ` with ${r.model}` : ""}: ${r.readings}`).join("; ")})`],
    ["people", `${s.people} of ${count(s.entities, "entity").replace("entitys", "entities")}`],
    ["utterances", String(s.utterances)],
    ["claims", `${s.claims}: ${s.claims - s.attributed} in articles' own voice, ${s.attributed} on somebody's word; ${s.sensitive} sensitive`],
    ["propositions", String(s.propositions)],
    [
      "outlets",
      s.outlets
        .slice(0, 8)
        .map((o) => `${o.name} (${o.articles})`)
        .join(", ") || "none told",
    ],
    ["problems", s.problems.map((p) => `${p.code} (${p.count})`).join(", ") || "none"],
  ];
  return `${style.heading(ledger)}\n${rows.map(([name, value]) => wrapped(value, " ".repeat(16), `  ${name.padEnd(14)}`)).join("\n")}\n`;
}
