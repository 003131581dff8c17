import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { openArticles } from "../../src/intake/open.ts";
import { openReaderPool } from "../../src/reader-pool.ts";
import { dataFolder } from "../data.ts";
import { rulerSays } from "../ruler.ts";

/**
 * npm run bench:knowledgenet -- [FILE] [--fold N] [--annotator rules|model]
 * Lays out the passages of KnowledgeNet (default: the development file, fold 3), reads each with the whole program and prints what the ruler says, and only that.
 */
const { values, positionals } = parseArgs({ allowPositionals: true, options: { fold: { type: "string" }, annotator: { type: "string" } } });
const data = dataFolder();
if (!data) {
  console.error("skipped bench:knowledgenet: the development data is absent (HEARSAY_DATA)");
  process.exit(0);
}
const file = positionals[0] ?? join(data, "data", "knowledgenet", "folds-1-3.json");
const fold = values.fold ?? (positionals[0] ? undefined : "3");
const ruler = (...args: string[]): string =>
  rulerSays(join(data, "data", "knowledgenet", "score.mjs"), ["--gold", file, ...(fold ? ["--fold", fold] : []), ...args]);

const work = mkdtempSync(join(tmpdir(), "hearsay-knowledgenet-"));
const [texts, readings] = [join(work, "texts"), join(work, "readings")];
mkdirSync(readings);
ruler("--texts", texts);
const reader = await openReaderPool(2, { annotator: (values.annotator as "rules" | "model" | undefined) ?? "auto" });
for (const name of readdirSync(texts)) {
  for await (const { article } of openArticles(readFileSync(join(texts, name)), name))
    writeFileSync(join(readings, name.replace(/\.txt$/, ".json")), JSON.stringify(await reader.read(article)));
}
await reader.close();
process.stdout.write(ruler("--pred", readings));
