import { type ClaimLine, claimLinesOf, type Reading } from "../../hearsay.ts";
import { chainText, dates, shortId, statement } from "./claim.ts";
import { count, squeeze } from "./dossier.ts";
import { style, wrapped } from "./style.ts";

/** One article's claims grouped by who vouches for them: its own voice first, then each source. */
export function readingText(reading: Reading, options: { readonly sensitive: boolean }): string {
  const { article } = reading;
  const all = claimLinesOf(reading);
  const lines = all.filter((line) => options.sensitive || !line.sensitive);
  const head = [article.outlet?.name, article.publishedAt ?? "no date", article.authors.join(", ")].filter(Boolean).join(" · ");
  const out = [
    style.heading(article.title ?? article.custody.input),
    style.quiet(`${head} · ${count(reading.claims.length, "claim")}, ${count(reading.utterances.length, "utterance")}`),
    "",
  ];
  const groups = Map.groupBy(lines, (line) => line.chain.join(" ← "));
  const sorted = [...groups].sort(([a], [b]) => (a === "" ? -1 : b === "" ? 1 : 0));
  for (const [, group] of sorted) {
    out.push(wrapped(`On the word of ${chainText(group[0]!)}`, "  ", ""));
    for (const line of group) out.push(claimText(line));
    out.push("");
  }
  if (lines.length === 0) out.push(all.length === 0 ? "No claim of the vocabulary was found." : "");
  if (all.length > lines.length) out.push(style.quiet(`${count(all.length - lines.length, "sensitive claim")} left out.`), "");
  for (const p of reading.problems) out.push(wrapped(style.quiet(`${p.severity}: ${p.message}`), "  ", ""));
  return `${out.join("\n").trimEnd()}\n`;
}

function claimText(line: ClaimLine): string {
  const facts = [`certainty: ${line.certainty}`, dates(line), ...(line.cue ? [`“${line.cue}”`] : []), shortId(line.id)].join(" · ");
  return `${wrapped(statement(line), "      ", "  ● ")}\n${wrapped(`${style.quiet(facts)} “${squeeze(line.evidence)}”`, "      ")}`;
}
