import type { Annotated } from "../../src/model/annotated.ts";
import { type Chains, coreferenceScore } from "./coreference-score.ts";
import type { GumDocument, GumMention } from "./gum.ts";
import type { Annotate } from "./heads.ts";
import { countsOf, f1Of, round } from "./scores.ts";

/**
 * GUM's chains of people, organisations and places against the clusters found. A found mention is the gold one whose head it holds and within which it
 * lies (GUM's mentions reach over whole noun phrases, ours end with the name or noun). Mentions alone in their chain are left out on both sides.
 */
export async function coreferenceOf(documents: readonly GumDocument[], annotate: Annotate): Promise<Record<string, number>> {
  const score = coreferenceScore();
  for (const document of documents) {
    const annotated = await annotate(document.text);
    score.add(goldChains(document), foundChains(document, annotated));
  }
  const { muc, b3, ceafe, conll } = score.average();
  return { conll: round(conll), muc: round(muc), b3: round(b3), ceafe: round(ceafe) };
}

const keyOf = (m: GumMention): string => `${m.start}-${m.end}`;

function goldChains(document: GumDocument): Chains {
  return [...Map.groupBy(document.mentions, (m) => m.chain).values()].map((chain) => [...new Set(chain.map(keyOf))]).filter((c) => c.length > 1);
}

function foundChains(document: GumDocument, annotated: Annotated): Chains {
  const taken = new Set<string>();
  const keys = annotated.mentions.map((m) => {
    const gold = document.mentions
      .filter((g) => m.start <= g.head && g.head < m.end && m.start >= g.start - 5 && m.end <= g.end + 1 && !taken.has(keyOf(g)))
      .sort((a, b) => a.end - a.start - (b.end - b.start))[0];
    if (gold) taken.add(keyOf(gold));
    return gold ? keyOf(gold) : `${m.start}–${m.end}`;
  });
  return annotated.clusters
    .filter((c) => c.kind === "person" || c.kind === "organization" || c.kind === "place")
    .map((c) => c.mentions.map((i) => keys[i]!))
    .filter((c) => c.length > 1);
}

/** GAP (Webster et al. 2018): for each of two names beside a pronoun, whether the pronoun is taken for it; F1 over both. */
export async function gapOf(tsv: string, annotate: Annotate, every: number): Promise<number> {
  const [head, ...rows] = tsv
    .trim()
    .split("\n")
    .map((line) => line.replace(/\r$/, "").split("\t"));
  const column = (name: string): number => head!.indexOf(name);
  const counts = countsOf();
  for (const row of rows.filter((_, i) => i % every === 0)) {
    const annotated = await annotate(row[column("Text")]!);
    const clusterAt = (name: string): number | undefined => {
      const start = Number(row[column(`${name}-offset`)]);
      const end = start + row[column(name)]!.length;
      return annotated.mentions
        .filter((m) => m.start < end && start < m.end)
        .sort((a, b) => (a.form === "name" ? 0 : 1) - (b.form === "name" ? 0 : 1))[0]?.cluster;
    };
    const pronoun = clusterAt("Pronoun");
    for (const name of ["A", "B"]) {
      const gold = row[column(`${name}-coref`)]!.toUpperCase() === "TRUE";
      const found = pronoun !== undefined && clusterAt(name) === pronoun;
      if (gold && found) counts.right++;
      else if (found) counts.extra++;
      else if (gold) counts.missed++;
    }
  }
  return f1Of(counts);
}
