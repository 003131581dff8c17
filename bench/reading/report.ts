import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { chainOf, chainOfClaim, rootLabelOf } from "../../src/model/chain.ts";
import type { Claim } from "../../src/model/claim.ts";
import type { Reading } from "../../src/model/reading.ts";
import type { Span } from "../../src/model/span.ts";
import type { Figures } from "./read-gold.ts";
import { html, type Mark, markedText, page, table } from "./report-page.ts";

interface GoldClaim {
  readonly predicate: string;
  readonly subject: string | null;
  readonly object: string | number | null;
  readonly negated?: boolean;
  readonly certainty?: string;
  readonly ended?: boolean;
  readonly chain: readonly string[];
  readonly evidence: string;
}

interface Gold {
  readonly text: string;
  readonly claims: readonly GoldClaim[];
  readonly utterances: readonly { readonly root: string; readonly content: string; readonly cue?: string }[];
}

export interface ReportedSet {
  readonly name: string;
  /** Folder of the gold and folder of the readings. */
  readonly gold: string;
  readonly readings: string;
  readonly figures: Figures;
  /** What the ruler lists, line by line. */
  readonly misses: string;
}

/** One page for working on errors: figures, errors by predicate and by rule, then every article with gold and reading side by side in colour. */
export function reportOf(sets: readonly ReportedSet[]): string {
  return page("Readings against gold", sets.map(sectionOf).join("\n"));
}

function sectionOf(set: ReportedSet): string {
  const lines = set.misses.split("\n").filter(Boolean);
  const extraKeys = lines.flatMap((line) => /^(\S+) EXTRA {2}(?:not )?([a-z-]+)\(.*?\) «([\s\S]*)»$/.exec(line)?.slice(1, 4).join("|") ?? []);
  const byRule = new Map<string, { right: number; extra: number }>();
  const articles = readdirSync(set.gold)
    .filter((file) => file.endsWith(".claims.json"))
    .sort()
    .map((file) => {
      const name = file.slice(0, -".claims.json".length);
      const gold = JSON.parse(readFileSync(join(set.gold, file), "utf8")) as Gold;
      const reading = JSON.parse(readFileSync(join(set.readings, `${name}.json`), "utf8")) as Reading;
      const left = [...extraKeys];
      const isExtra = new Map(
        reading.claims.map((claim) => {
          const at = left.indexOf(`${name}|${claim.predicate}|${claim.evidence.text}`);
          if (at >= 0) left.splice(at, 1);
          const rule = byRule.get(claim.why) ?? { right: 0, extra: 0 };
          rule[at >= 0 ? "extra" : "right"]++;
          byRule.set(claim.why, rule);
          return [claim.id, at >= 0];
        }),
      );
      return articleOf(
        name,
        gold,
        reading,
        isExtra,
        lines.filter((line) => line.startsWith(`${name} `)),
      );
    });
  const predicates = Object.entries(set.figures.perPredicate).map(([predicate, figures]) => [predicate, String(figures)]);
  const rules = [...byRule]
    .sort((a, b) => b[1].extra - a[1].extra || b[1].right - a[1].right)
    .map(([why, r]) => [why, String(r.right), String(r.extra)]);
  const f = set.figures;
  return `<section><h2>${html(set.name)}</h2>
<p>fact ${f.fact.f1} (P ${f.fact.precision}, R ${f.fact.recall}) · sourced ${f.sourced.f1} · utterance ${f.utterance.f1} · content ${f.utteranceContentCharacters.f1} · root ${f.utteranceRoot} · must-not ${f.mustNotViolations} · ungrounded ${f.ungroundedEvidence}</p>
<details><summary>By predicate</summary>${table(["predicate", "right / extra / missed"], predicates)}</details>
<details><summary>By rule</summary>${table(["rule or head", "in the gold", "extra"], rules)}</details>
${articles.join("\n")}</section>`;
}

function articleOf(name: string, gold: Gold, reading: Reading, isExtra: ReadonlyMap<string, boolean>, lines: readonly string[]): string {
  const { text } = reading.article;
  const missed = lines.filter((line) => line.includes(" MISSED ")).map((line) => line.slice(name.length + 1));
  const forbidden = lines.filter((line) => line.includes(" MUST NOT ")).map((line) => line.slice(name.length + 1));
  const missedEvidence = missed.flatMap((line) => spanOf(text, /«([\s\S]*)»$/.exec(line)?.[1] ?? "") ?? []);
  const goldMarks: Mark[] = [
    ...gold.utterances.flatMap((u) => markOf(spanOf(text, u.content), "content", `said by ${u.root}`)),
    ...gold.claims.flatMap((c) => markOf(spanOf(text, c.evidence), "claim", goldLine(c))),
    ...missedEvidence.map((span): Mark => ({ ...span, kind: "missed", title: "missed" })),
  ];
  const readMarks: Mark[] = [
    ...reading.utterances.flatMap((u) =>
      u.content.map((span): Mark => ({ ...spanned(span), kind: "content", title: `said by ${chainOf(reading, u.id).join(" → ")}` })),
    ),
    ...reading.utterances.flatMap((u) =>
      u.cue
        ? [
            {
              ...spanned(u.cue),
              kind: "cue",
              title: `${u.act}: ${rootLabelOf(
                reading,
                reading.sources.find((s) => s.id === u.source),
              )}`,
            } as Mark,
          ]
        : [],
    ),
    ...reading.claims.map((c): Mark => ({ ...spanned(c.evidence), kind: isExtra.get(c.id) ? "extra" : "claim", title: claimLine(reading, c) })),
  ];
  const claims = reading.claims.map((c) => [
    isExtra.get(c.id) ? "extra" : "",
    claimLine(reading, c),
    c.evidence.text,
    c.score === null ? c.why : `${c.why} ${c.score.toFixed(2)}`,
  ]);
  return `<details class="article"${forbidden.length > 0 ? " open" : ""}><summary><b>${html(name)}</b> ${html(reading.article.title ?? "")} · ${missed.length} missed, ${lines.filter((l) => l.includes(" EXTRA ")).length} extra${forbidden.length > 0 ? `, <strong>${forbidden.length} must not</strong>` : ""}</summary>
${forbidden.map((line) => `<p class="forbidden">${html(line)}</p>`).join("")}
<div class="sides"><div><h3>Gold</h3>${markedText(text, goldMarks)}</div><div><h3>Reading</h3>${markedText(text, readMarks)}</div></div>
<h3>Missed</h3><ul>${missed.map((line) => `<li>${html(line)}</li>`).join("")}</ul>
<h3>Claims of the reading</h3>${table(["", "claim", "evidence", "why"], claims)}</details>`;
}

function claimLine(reading: Reading, c: Claim): string {
  const name = (id: string): string => reading.entities.find((e) => e.id === id)?.name ?? id;
  const object = c.object === null ? "–" : "entity" in c.object ? name(c.object.entity) : String(c.object.value);
  const chain = chainOfClaim(reading, c);
  const traits = [c.certainty, c.ended && "ended", c.valid ?? c.asOf].filter(Boolean).join(", ");
  return `${c.negated ? "not " : ""}${c.predicate}(${c.subject === null ? "–" : name(c.subject)}, ${object}) · ${traits} · ${chain.length === 0 ? "own voice" : chain.join(" → ")}`;
}

function goldLine(c: GoldClaim): string {
  return `${c.negated ? "not " : ""}${c.predicate}(${c.subject}, ${c.object}) · ${[c.certainty ?? "certain", c.ended && "ended"].filter(Boolean).join(", ")} · ${c.chain.length === 0 ? "own voice" : c.chain.join(" → ")}`;
}

const spanned = ({ start, end }: Span): Span => ({ start, end });

function spanOf(text: string, words: string): Span | undefined {
  const start = words === "" ? -1 : text.indexOf(words);
  return start < 0 ? undefined : { start, end: start + words.length };
}

function markOf(span: Span | undefined, kind: Mark["kind"], title: string): Mark[] {
  return span ? [{ ...span, kind, title }] : [];
}
