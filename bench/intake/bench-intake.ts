import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { openArticles } from "../../src/intake/open.ts";
import { dataFolder } from "../data.ts";
import { rulerSays } from "../ruler.ts";

/**
 * npm run bench:intake -- [DIR] [--list]: opens the pages of DIR/html and prints what the ruler says, and only that, on standard output. What it says of
 * Mozilla's Readability alone on the same pages goes to standard error.
 */
const { values, positionals } = parseArgs({ allowPositionals: true, options: { list: { type: "boolean", default: false } } });
const data = dataFolder();
if (!data) {
  console.error("skipped bench:intake: the development data is absent (HEARSAY_DATA)");
  process.exit(0);
}
const folder = positionals[0] ?? join(data, "data", "pages");
const out = mkdtempSync(join(tmpdir(), "hearsay-intake-"));
const files = readdirSync(join(folder, "html")).filter((file) => file.endsWith(".html"));
const pages = files.map((file) => ({ file, bytes: readFileSync(join(folder, "html", file)) }));
const cpu = process.cpuUsage();
for (const { file, bytes } of pages) {
  try {
    for await (const { article } of openArticles(bytes, file))
      writeFileSync(join(out, file.replace(/\.html$/, ".json")), JSON.stringify({ article }));
  } catch (error) {
    console.error((error as Error).message);
  }
}
const { user, system } = process.cpuUsage(cpu);
console.error(`${files.length} pages, ${((files.length * 1e6) / (user + system)).toFixed(1)} pages a CPU second`);
console.error(`Readability alone: ${scoreOf(plainReadability(), []).replace(/\s+/g, " ")}`);
process.stdout.write(scoreOf(out, values.list ? ["--list"] : []));

function scoreOf(pred: string, more: readonly string[]): string {
  return rulerSays(join(data!, "data", "pages", "score.mjs"), ["--gold", folder, "--pred", pred, ...more]);
}

function plainReadability(): string {
  const pred = mkdtempSync(join(tmpdir(), "hearsay-readability-"));
  for (const { file, bytes } of pages) {
    const document = parseHTML(new TextDecoder().decode(bytes)).document;
    const found = new Readability(document as never).parse();
    const article = {
      text: found?.textContent ?? "",
      title: found?.title,
      publishedAt: found?.publishedTime,
      authors: found?.byline ? [found.byline] : [],
    };
    writeFileSync(join(pred, file.replace(/\.html$/, ".json")), JSON.stringify({ article }));
  }
  return pred;
}
