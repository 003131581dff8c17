import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { THRESHOLD_GROUPS, THRESHOLDS, type ThresholdGroup, type Thresholds } from "../../src/claims/frame-thresholds.ts";
import { readClaims } from "../../src/claims/read-claims.ts";
import { openArticles } from "../../src/intake/open.ts";
import { openModelAnnotator } from "../../src/language/model/annotate.ts";
import { shippedModel } from "../../src/language/model/model-files.ts";
import type { Annotated } from "../../src/model/annotated.ts";
import { dataFolder } from "../data.ts";
import { scored } from "./read-gold.ts";

/**
 * node scripts/run.mjs bench/reading/sweep-thresholds.ts [--model FOLDER] [--rounds N]
 * Annotates the development texts once, then tries every threshold of every group of predicates and prints the fact F1 of both sets for each: what to write
 * into src/claims/frame-thresholds.ts for a new model. Each group's best is kept while the next is tried.
 */
const STEPS = [0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.8];
const { values } = parseArgs({ options: { model: { type: "string" }, rounds: { type: "string", default: "1" } } });
const data = dataFolder();
if (!data) {
  console.log("skipped sweep-thresholds: the development data is absent (HEARSAY_DATA)");
  process.exit(0);
}
const sets = ["gold", "gold/news"].map((folder) => ({ gold: join(data, folder), out: mkdtempSync(join(tmpdir(), "hearsay-sweep-")) }));
const model = await openModelAnnotator(values.model ?? shippedModel());
const texts: { readonly set: number; readonly name: string; readonly annotated: Annotated }[] = [];
for (const [set, { gold }] of sets.entries())
  for (const file of readdirSync(gold).filter((f) => f.endsWith(".txt")))
    for await (const { article } of openArticles(readFileSync(join(gold, file)), file))
      texts.push({ set, name: file.slice(0, -4), annotated: await model.annotate(article) });
await model.close();

function figuresOf(thresholds: Thresholds): number[] {
  for (const { set, name, annotated } of texts)
    writeFileSync(join(sets[set]!.out, `${name}.json`), JSON.stringify({ article: annotated.article, ...readClaims(annotated, thresholds) }));
  return sets.map(({ gold, out }) => scored(data!, gold, out).figures.fact.f1);
}

let best: Record<ThresholdGroup, number> = { ...THRESHOLDS };
const sum = (figures: readonly number[]): number => figures.reduce((a, b) => a + b, 0);
const show = (figures: readonly number[]): string => figures.map((f) => f.toFixed(4)).join(" ");
let top = sum(figuresOf(best));
console.log(`as they are: ${show(figuresOf(best))}`);
for (let round = 0; round < Number(values.rounds); round++)
  for (const group of Object.keys(THRESHOLD_GROUPS) as ThresholdGroup[])
    for (const step of STEPS) {
      const figures = figuresOf({ ...best, [group]: step });
      const better = sum(figures) > top + 0.0005;
      console.log(`${group.padEnd(14)}${step.toFixed(2)}  ${show(figures)}${better ? "  best so far" : ""}`);
      if (better) [best, top] = [{ ...best, [group]: step }, sum(figures)];
    }
console.log(JSON.stringify(best));
