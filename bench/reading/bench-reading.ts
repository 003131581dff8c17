import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { openReaderPool } from "../../src/reader-pool.ts";
import { dataFolder } from "../data.ts";
import { type Figures, readGold, scored } from "./read-gold.ts";
import { type ReportedSet, reportOf } from "./report.ts";

/**
 * npm run bench:reading -- [--set NAME …] [--annotator rules|model] [--model FOLDER] [--list] [--report FILE] [--floors] [--threads N]
 * Reads the gold texts with the whole program and prints what the ruler says of each set. `--floors` fails where a figure has fallen below floors.json.
 * `--report` writes a page with gold and reading side by side, for working on errors: it holds the texts, so keep it outside the repository.
 */
const { values } = parseArgs({
  options: {
    set: { type: "string", multiple: true },
    annotator: { type: "string" },
    model: { type: "string" },
    list: { type: "boolean", default: false },
    report: { type: "string" },
    floors: { type: "boolean", default: false },
    threads: { type: "string", default: "2" },
  },
});

const SETS: Readonly<Record<string, string>> = { development: "gold", news: "gold/news", training: "gold/train" };
type Floors = Readonly<Record<string, Readonly<Record<string, number>>>>;

const data = dataFolder();
if (!data) {
  console.log("skipped bench:reading: the development data is absent (HEARSAY_DATA)");
  process.exit(0);
}
const floors = JSON.parse(readFileSync(join(import.meta.dirname, "floors.json"), "utf8")) as Floors;
const sets = values.set ?? (values.floors ? Object.keys(floors) : ["development", "news"]);
const reader = await openReaderPool(Number(values.threads), {
  annotator: (values.annotator as "rules" | "model" | undefined) ?? "auto",
  ...(values.model === undefined ? {} : { model: values.model }),
});
const fallen: string[] = [];
const reported: ReportedSet[] = [];
for (const set of sets) {
  const gold = join(data, SETS[set] ?? set);
  if (!existsSync(gold)) {
    console.log(`skipped ${set}: there is no ${SETS[set] ?? set} in the development data`);
    continue;
  }
  const out = mkdtempSync(join(tmpdir(), `hearsay-reading-${set}-`));
  const { texts, words, seconds } = await readGold(gold, out, reader);
  const { figures, misses } = scored(data, gold, out, values.list || values.report !== undefined);
  reported.push({ name: set, gold, readings: out, figures, misses });
  if (values.list) console.log(misses);
  if (!values.floors) console.log(set, JSON.stringify(figures, null, 1));
  console.log(`${set}: ${summaryOf(figures)}, ${(texts / seconds).toFixed(1)} texts/s, ${Math.round(words / seconds)} words/s`);
  for (const [name, floor] of Object.entries(floors[set] ?? {})) {
    const value = figureOf(figures, name);
    if (value < floor) fallen.push(`${set}: ${name} is ${value}, below its floor ${floor}`);
  }
}
await reader.close();
if (values.report) writeFileSync(values.report, reportOf(reported));
if (values.floors && fallen.length > 0) {
  console.error(fallen.join("\n"));
  process.exitCode = 1;
}

function figureOf(figures: Figures, name: string): number {
  if (name === "utteranceRoot") return figures.utteranceRoot ?? 0;
  // A count that must not rise is kept as its negative, so that every floor is a least value.
  if (name === "-mustNotViolations") return -figures.mustNotViolations;
  if (name === "-ungroundedEvidence") return -figures.ungroundedEvidence;
  return figures[name as "fact" | "sourced" | "utterance" | "utteranceContentCharacters"].f1;
}

function summaryOf(f: Figures): string {
  return `fact ${f.fact.f1} (P ${f.fact.precision} R ${f.fact.recall}), sourced ${f.sourced.f1}, utterance ${f.utterance.f1}, content ${f.utteranceContentCharacters.f1}, root ${f.utteranceRoot}, must-not ${f.mustNotViolations}, ungrounded ${f.ungroundedEvidence}`;
}
