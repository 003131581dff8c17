import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { openArticles } from "../../src/intake/open.ts";
import { openModelAnnotator } from "../../src/language/model/annotate.ts";
import { shippedModel } from "../../src/language/model/model-files.ts";
import { dataFolder } from "../data.ts";
import { coreferenceOf, gapOf } from "./coreference.ts";
import { gumDocuments } from "./gum.ts";
import type { Annotate } from "./heads.ts";
import { crossnerSentences, namesOf, unerSentences } from "./names.ts";
import { goldTexts, partsOf, polnearTexts } from "./utterance-parts.ts";

/**
 * npm run bench:language -- [--model FOLDER] [--every N]
 * Every head of the model that ships, decoded as the program decodes it, on development data that trained nothing; beside it what other tools reach.
 * `--every N` takes each Nth text or sentence. Prints a table; as JSON with `--json`.
 */
const { values } = parseArgs({
  options: { model: { type: "string" }, every: { type: "string", default: "1" }, json: { type: "boolean", default: false } },
});
const data = dataFolder();
if (!data) {
  console.log("skipped bench:language: the development data is absent (HEARSAY_DATA)");
  process.exit(0);
}
const every = Math.max(1, Number(values.every));
const annotator = await openModelAnnotator(values.model ?? shippedModel());
const annotate: Annotate = async (text) => {
  for await (const { article } of openArticles(Buffer.from(text), "text.txt")) return annotator.annotate(article);
  throw new Error("a text without an article");
};
const file = (...path: string[]): string => readFileSync(join(data, "data", ...path), "utf8");
const some = <T>(all: readonly T[]): T[] => all.filter((_, i) => i % every === 0);
const rows: { readonly head: string; readonly value: number; readonly beside: string }[] = [];
const add = (head: string, value: number, beside = ""): void => void rows.push({ head, value, beside });

const parts = async (name: string, texts: Parameters<typeof partsOf>[0], beside: Readonly<Record<string, string>> = {}): Promise<void> => {
  for (const [part, value] of Object.entries(await partsOf(texts, annotate)))
    add(
      part.startsWith("link")
        ? `${name}, of the cues found: ${part === "linkToSource" ? "with the right source" : "with the right content"}`
        : `${name}, token F1: ${part}`,
      value,
      beside[part],
    );
};
await parts("PolNeAR development", polnearTexts(join(data, "data", "polnear", "dev"), every), {
  source: "bar .84",
  cue: "bar .72",
  content: "bar .90",
});
await parts("17 texts", goldTexts(join(data, "gold")), {
  cue: "bar .84",
  content: "bar .93",
  linkToSource: "bar .90",
  linkToContent: "bar .90",
});
await parts("24 news texts", goldTexts(join(data, "gold", "news")));
add(
  "names, UNER EWT development, span F1",
  await namesOf(some(unerSentences(file("ner", "uner-ewt-dev.iob2"))), "uner", annotate),
  "XLM-R large .86 (test part)",
);
for (const domain of ["music", "literature", "politics"]) {
  const path = ["ner", "crossner", `${domain}-dev.txt`];
  if (existsSync(join(data, "data", ...path)))
    add(`names, CrossNER ${domain} development, our kinds`, await namesOf(some(crossnerSentences(file(...path))), "crossner", annotate));
}
const { conll, ...rest } = await coreferenceOf(some(gumDocuments(join(data, "data", "ud", "gum", "dev"))), annotate);
add("coreference, GUM development, CoNLL average", conll!, "OntoGUM test, all mentions: SpanBERT large .646, dcoref .397");
for (const [name, value] of Object.entries(rest)) add(`coreference, GUM development, ${name}`, value);
add(
  "coreference, GAP validation, F1",
  await gapOf(file("gap", "gap-validation.tsv"), annotate, every),
  "Lee et al. 2017 .640, parallelism + URL .706",
);
await annotator.close();

if (values.json) console.log(JSON.stringify({ model: annotator.model, backend: annotator.backend, every, rows }, null, 1));
else {
  console.log(`${annotator.model}, ${annotator.backend}`);
  for (const { head, value, beside } of rows) console.log(`${value.toFixed(3)}  ${head}${beside ? `  (${beside})` : ""}`);
}
