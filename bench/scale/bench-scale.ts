import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import { disputes } from "../../src/ask/disputes.ts";
import { dossier } from "../../src/ask/dossier.ts";
import { timeline } from "../../src/ask/timeline.ts";
import { trace } from "../../src/ask/trace.ts";
import { openStore } from "../../src/ledger/store/open-store.ts";
import { nameOf, randomOf, syntheticReading, zipf } from "./synthetic.ts";

/**
 * `npm run bench:scale -- [--articles N] [--ledger PLACE] [--settle N] [--keep]`: records synthetic articles and, while it does, asks questions over another connection
 * about people as famous as the articles make them. Prints articles a second, the last tenth beside the first, and how long questions take.
 */
const { values } = parseArgs({
  options: {
    articles: { type: "string", default: "20000" },
    ledger: { type: "string" },
    settle: { type: "string", default: "0" },
    keep: { type: "boolean", default: false },
  },
});
const articles = Number(values.articles);
const BATCH = 100;
const folder = mkdtempSync(join(tmpdir(), "hearsay-scale-"));
const place = values.ledger ?? join(folder, "scale.sqlite");
await (await openStore(place, { create: true })).close();
const reader = await openStore(place, { create: false });

const random = randomOf(99);
let recorded = 0;
const claimAt = (n: number): string => syntheticReading(n).claims[0]!.id;
const QUESTIONS: Readonly<Record<string, () => Promise<unknown>>> = {
  dossier: () => dossier(reader, nameOf(zipf(random))),
  timeline: () => timeline(reader, nameOf(zipf(random))),
  disputes: () => disputes(reader, nameOf(zipf(random))),
  trace: () => trace(reader, claimAt(Math.floor(random() * recorded))),
};
const took: Record<string, { ms: number; at: number }[]> = Object.fromEntries(Object.keys(QUESTIONS).map((name) => [name, []]));
let done = false;
const asking = (async () => {
  while (!done) {
    await new Promise((resolve) => setTimeout(resolve, 150));
    if (recorded < BATCH) continue;
    for (const [name, ask] of Object.entries(QUESTIONS)) {
      const begun = performance.now();
      // Somebody of whom nothing has been read yet is no answer to time.
      const answered = await ask().then(
        () => true,
        (e: { code?: string; message: string }) => {
          if (e.code !== "ask/nobody") throw e;
          return false;
        },
      );
      if (answered) took[name]!.push({ ms: performance.now() - begun, at: recorded });
    }
  }
})();

const sample = Array.from({ length: Math.min(BATCH, articles) }, (_, n) => rowsOf(syntheticReading(n)));
const rows = sample.reduce((sum, r) => sum + r, 0) / sample.length;
/** When each tenth was recorded, in milliseconds. */
const tenths: number[] = [];
let seconds = 0;
const recording = new Worker(new URL("./recording.ts", import.meta.url), { workerData: { place, articles, batch: BATCH } });
recording.on("message", (told: { recorded: number; ms: number }) => {
  recorded = told.recorded;
  seconds = told.ms / 1000;
  while (recorded * 10 >= articles * (tenths.length + 1)) tenths.push(told.ms);
});
await once(recording, "exit");
done = true;
await asking;

const spans = tenths.map((end, i) => end - (tenths[i - 1] ?? 0));
const quantile = (list: readonly number[], q: number): number | null =>
  list.length === 0 ? null : Number(list.toSorted((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * q))]!.toFixed(1));
const questions = Object.fromEntries(
  Object.entries(took).map(([name, all]) => {
    const late = all.filter(({ at }) => at > articles / 2).map(({ ms }) => ms);
    return [name, { asked: late.length, p50: quantile(late, 0.5), p95: quantile(late, 0.95) }];
  }),
);
const settle = Number(values.settle);
const settling: Record<string, number> = {};
if (settle > 0) {
  const from = performance.now();
  let [left, steps] = [Number.POSITIVE_INFINITY, 0];
  while (left > 0 && performance.now() - from < settle * 1000) {
    left = await reader.settle(200);
    steps++;
  }
  Object.assign(settling, { settleSeconds: Math.round((performance.now() - from) / 1000), steps, left });
}
const size = existsSync(place) ? statSync(place).size : undefined;
process.stdout.write(
  `${JSON.stringify({
    store: place.includes("://") ? "PostgreSQL" : "SQLite",
    articles,
    rowsAnArticle: Math.round(rows),
    seconds: Number(seconds.toFixed(1)),
    articlesPerSecond: Math.round(articles / seconds),
    lastTenthToFirst: Number((spans.at(-1)! / spans[0]!).toFixed(2)),
    questions,
    ...(size ? { megabytes: Math.round(size / 1e6) } : {}),
    ...settling,
    peakMemoryMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  })}\n`,
);
await reader.close();
if (!values.keep) rmSync(folder, { recursive: true, force: true });

function rowsOf(r: ReturnType<typeof syntheticReading>): number {
  const mentions = r.entities.reduce((sum, e) => sum + e.mentions.length, 0);
  return 4 + r.entities.length * 3 + mentions + r.sources.length + r.utterances.length * 2 + r.claims.length;
}
