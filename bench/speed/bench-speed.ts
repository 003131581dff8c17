import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { openArticles } from "../../src/intake/open.ts";
import { windowsOf } from "../../src/language/model/encoded.ts";
import { readModelFiles, shippedModel } from "../../src/language/model/model-files.ts";
import { openSession } from "../../src/language/model/session.ts";
import { piecesOf } from "../../src/language/model/word-piece.ts";
import type { Article } from "../../src/model/article.ts";
import { openReader } from "../../src/reader.ts";
import { openReaderPool } from "../../src/reader-pool.ts";
import { dataFolder } from "../data.ts";

/**
 * npm run bench:speed: words a CPU second on the development texts, everything included, beside the bare encoder over the same windows in the same run;
 * the time from start to the first reading; how long the program's own thread is held while workers read; memory, and how much a further reader takes.
 */
const data = dataFolder();
if (!data) {
  console.log("skipped bench:speed: the development data is absent (HEARSAY_DATA)");
  process.exit(0);
}
const articles: Article[] = [];
for (const folder of [join(data, "gold"), join(data, "gold", "news")])
  for (const file of readdirSync(folder).filter((f) => f.endsWith(".txt")))
    for await (const { article } of openArticles(readFileSync(join(folder, file)), file)) articles.push(article);
const words = articles.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);

const begun = performance.now();
const reader = await openReader();
await reader.read(articles[0]!);
const firstReadingMs = Math.round(performance.now() - begun);
for (const article of articles) await reader.read(article);
const bare = await bareEncoder();
await bare.pass();
// In turns, so that whatever else the machine does falls on both.
let [whole, encoder] = [0, 0];
for (let round = 0; round < 3; round++) {
  whole += await cpuOf(async () => {
    for (const article of articles) await reader.read(article);
  });
  encoder += await cpuOf(bare.pass);
}
const version = reader.version;
await Promise.all([reader.close(), bare.close()]);
const peakMemoryMb = Math.round(process.resourceUsage().maxRSS / 1024);

const delay = monitorEventLoopDelay({ resolution: 5 });
const one = await openReaderPool(1);
await readThrough(one);
delay.enable();
await readThrough(one);
delay.disable();
const before = process.memoryUsage().rss;
const two = await openReaderPool(1);
await readThrough(two);
const furtherReaderMb = Math.round((process.memoryUsage().rss - before) / 2 ** 20);
await Promise.all([one.close(), two.close()]);

console.log(
  JSON.stringify({
    reader: version,
    articles: articles.length,
    words,
    wordsPerCpuSecond: Math.round((3 * words) / whole),
    ofBareEncoder: Number((encoder / whole).toFixed(2)),
    firstReadingMs,
    longestHoldMs: Math.round(delay.max / 1e6 - 5),
    peakMemoryMb,
    furtherReaderMb,
  }),
);

async function readThrough(pool: { read(article: Article): Promise<unknown> }): Promise<void> {
  await Promise.all(articles.map((article) => pool.read(article)));
}

/** The inference alone: the same windows, already cut and encoded. */
async function bareEncoder(): Promise<{ pass(): Promise<void>; close(): Promise<void> }> {
  const files = await readModelFiles(shippedModel());
  const session = await openSession(files.graph);
  const windows = articles.flatMap(({ text }) => {
    const { ids, shape } = piecesOf(text, files.vocabulary);
    return windowsOf(ids.length, files.index.window - 2).map(
      ({ from, to }) =>
        [
          [101, ...ids.slice(from, to), 102],
          [0, ...shape.slice(from, to), 0],
        ] as const,
    );
  });
  return {
    pass: async () => {
      for (const [ids, shape] of windows) await session.run(ids, shape);
    },
    close: () => session.close(),
  };
}

/** Seconds of CPU, all threads. */
async function cpuOf(work: () => Promise<void>): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}
