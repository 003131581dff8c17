import type { ClaimLine, Dossier, DossierEntry, LifeCycle } from "../../hearsay.ts";
import { place, statement, voucher } from "./claim.ts";
import { style, wrapped } from "./style.ts";

/** A dossier as an editor reads it: each proposition with its standing, beneath it every claim that it rests on. */
export function dossierText(d: Dossier): string {
  const out: string[] = [
    style.heading(d.entity.name),
    wrapped(
      style.quiet(
        `${d.entity.kind} · ${count(d.articles.length, "article")} · ${count(d.propositions.length, "thing")} claimed${d.aliases.length > 1 ? ` · also: ${d.aliases.filter((a) => a !== d.entity.name).join(", ")}` : ""}`,
      ),
      "",
    ),
    ...(d.told.length > 0 ? [wrapped(style.quiet(`known by: ${d.told.join("; ")}`), "")] : []),
    "",
  ];
  for (const { id, label, description, score } of d.wikidata ?? [])
    out.push(
      wrapped(
        style.quiet(
          `Wikidata ${score.verdict === "same" ? "" : "perhaps "}${id} ${label}${description ? `, ${description}` : ""} (${
            score.features
              .filter((f) => f.weight !== 0)
              .map((f) => f.detail)
              .join("; ") || "by name alone"
          })`,
        ),
        "",
      ),
      "",
    );
  if (d.notItems > 0) out.push(style.quiet(`${count(d.notItems, "line")} of the file of Wikidata items could not be read as one.`), "");
  for (const entry of d.propositions) out.push(entryText(entry), "");
  if (d.lifeCycles.length > 0) out.push(style.heading("As it is told to have gone"), ...d.lifeCycles.flatMap(lifeCycleLines), "");
  if (d.says.length > 0)
    out.push(
      style.heading(`${d.entity.name} is quoted with`),
      ...d.says
        .slice(0, 8)
        .map((s) =>
          wrapped(
            `${s.words} ${style.quiet(`(${[s.act, ...s.through, s.said ?? s.article.publishedAt ?? "undated", s.article.outlet ?? s.article.input].join(" · ")})`)}`,
            "    ",
            "  · ",
          ),
        ),
      "",
    );
  if (d.says.length > 8) out.push(style.quiet(`  … and ${d.says.length - 8} more (--json has them all)`), "");
  if (d.outside > 0) out.push(style.quiet(`${count(d.outside, "claim")} of another time, or of none that is told, left out.`));
  if (d.removed > 0) out.push(style.quiet(`${count(d.removed, "claim")} about ${d.entity.name} removed on request.`));
  if (d.articlesLeftOut > 0) out.push(style.quiet(olderText(d.articlesLeftOut)));
  if (d.leftOut > 0) out.push(style.quiet(`${count(d.leftOut, "sensitive claim")} left out.`));
  if (d.others.length > 0)
    out.push(
      style.quiet("Others of this name, kept apart (hearsay judge same KEY KEY joins two):"),
      ...d.others
        .slice(0, 6)
        .map((o) =>
          wrapped(
            `${o.name} ${style.quiet(`(${o.kind}, ${[count(o.articles, "article"), ...o.told].join("; ")}) ${o.key.slice(0, 12)}`)}`,
            "    ",
            "  · ",
          ),
        ),
      ...(d.others.length > 6 ? [style.quiet(`  … and ${d.others.length - 6} more (--json has them all)`)] : []),
    );
  return `${out.join("\n").trimEnd()}\n`;
}

/** The steps of a relationship, each with how many rows say so: what is claimed, not what was. */
function lifeCycleLines({ with: other, steps }: LifeCycle): string[] {
  const told = steps.map((s) => {
    const when = s.when === null ? "undated" : s.when.startsWith("../") ? `by ${s.when.slice(3)}` : s.when;
    const denied = s.deniedBy.length > 0 ? style.denied(`, denied in ${s.deniedBy.length}`) : "";
    return `${s.stage} (${when}; claimed in ${s.claimIds.length}${denied})`;
  });
  return [wrapped(`with ${style.name(other.name)}: ${told.join(" → ")}`, "    ", "  · ")];
}

function entryText({ lines, standing, claims }: DossierEntry): string {
  const first = lines[0]!;
  const isOver = standing.ended && lines.every((l) => l.ended || l.negated);
  const head = wrapped(`${statement({ ...first, negated: false, ended: isOver })}`, "  ", "● ");
  const { origins } = standing;
  const range = origins.least === origins.most ? String(origins.most) : `${origins.least}–${origins.most}`;
  const counted = [
    standing.summary.toUpperCase(),
    `named origins ${range}`,
    ...(origins.ownVoice > 0 ? [`${count(origins.ownVoice, "outlet")} in own voice`] : []),
    ...(standing.deniedBy.length > 0
      ? [style.denied(`denied by ${[...new Set(standing.deniedBy.map((v) => v.chain.at(-1) ?? "the article itself"))].join(", ")}`)]
      : []),
  ];
  const over = isOver ? 0 : lines.filter((l) => l.ended && !l.negated).length;
  if (over > 0) counted.push(`over, as ${over} of ${lines.length} have it`);
  if (claims > lines.length) counted.push(`${lines.length} of ${claims} claims shown`);
  if (standing.withdrawn.length > 0) counted.push(style.denied(`${count(standing.withdrawn.length, "row")} withdrawn by the publisher`));
  if (standing.upstreamWithdrawn.length > 0) counted.push(style.denied(`upstream withdrawn: ${count(standing.upstreamWithdrawn.length, "row")}`));
  if (standing.removed > 0) counted.push(`${count(standing.removed, "row")} removed on request`);
  const rows = lines.map(
    (line) =>
      `${wrapped(`${standOf(line, isOver)}${voucher(line)}${fateOf(line, standing)}`, "      ", "    – ")}\n${wrapped(`“${squeeze(line.evidence)}” ${place(line)}`, "      ")}`,
  );
  return [head, wrapped(counted.join(" · "), "    "), ...rows].join("\n");
}

/** What a row says of the proposition, where it is not simply that it is so. */
function standOf({ negated, ended }: ClaimLine, isOver: boolean): string {
  if (negated) return style.denied(ended && !isOver ? "denies that it is over, " : "denies it, ");
  return ended && !isOver ? style.quiet("says that it is over, ") : "";
}

/** What became of what a row goes back to. */
function fateOf({ id, article }: ClaimLine, { upstreamWithdrawn }: DossierEntry["standing"]): string {
  if (article.status === "withdrawn") return style.denied(" · withdrawn by the publisher");
  return upstreamWithdrawn.includes(id) ? style.denied(" · upstream withdrawn") : "";
}

/** What was not looked at, and how to look at it. */
export function olderText(articles: number): string {
  return `${count(articles, "older article")} not looked at: --limit CLAIMS shows more, --all everything.`;
}

export function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? "" : "s"}`;
}

export function squeeze(text: string): string {
  return text.replace(/\s+/g, " ");
}
