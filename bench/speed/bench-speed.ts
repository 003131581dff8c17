import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openArticles } from "../../src/intake/open.ts";
import type { Article } from "../../src/model/article.ts";
import { openReader } from "../../src/reader.ts";
import { dataFolder } from "../data.ts";

/** npm run bench:speed: words a second on one core (the second pass over the development texts), the time from start to the first reading, memory. */
const data = dataFolder();
if (!data) {
  console.log("skipped bench:speed: the development data is absent (HEARSAY_DATA)");
  process.exit(0);
}
const articles: Article[] = [];
for (const folder of [join(data, "gold"), join(data, "gold", "news")])
  for (const file of readdirSync(folder).filter((f) => f.endsWith(".txt")))
    for await (const { article } of openArticles(readFileSync(join(folder, file)), file)) articles.push(article);

const begun = performance.now();
const reader = await openReader();
await reader.read(articles[0]!);
const first = performance.now() - begun;
for (const article of articles) await reader.read(article);
const cpu = process.cpuUsage();
for (const article of articles) await reader.read(article);
const { user, system } = process.cpuUsage(cpu);
const words = articles.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
await reader.close();
console.log(
  JSON.stringify({
    reader: reader.version,
    articles: articles.length,
    words,
    wordsPerCpuSecond: Math.round(words / ((user + system) / 1e6)),
    firstReadingMs: Math.round(first),
    peakMemoryMb: Math.round(process.resourceUsage().maxRSS / 1024),
  }),
);
