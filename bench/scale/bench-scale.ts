import { fork } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { disputes } from "../../src/ask/disputes.ts";
import { dossier } from "../../src/ask/dossier.ts";
import { timeline } from "../../src/ask/timeline.ts";
import { trace } from "../../src/ask/trace.ts";
import { openStore } from "../../src/ledger/store/open-store.ts";
import type { Told } from "./recording.ts";
import { nameOf, randomOf, syntheticReading, zipf } from "./synthetic.ts";

/**
 * `npm run bench:scale -- [--articles N] [--ledger PLACE] [--settle N] [--keep]`: records synthetic articles and, while it does, asks questions over another connection
 * about people as famous as the articles make them. Prints articles a second, the last tenth beside the first, and how long questions take: by the clock, and by what they
 * take of a processor (both processes' other work left out), since a machine that does other things as well makes only the former longer; and the machine's load.
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
const took: Record<string, { ms: number; cpuMs: number; at: number }[]> = Object.fromEntries(Object.keys(QUESTIONS).map((name) => [name, []]));
let done = false;
const asking = (async () => {
  while (!done) {
    await new Promise((resolve) => setTimeout(resolve, 150));
    if (recorded < BATCH) continue;
    for (const [name, ask] of Object.entries(QUESTIONS)) {
      const [begun, used] = [performance.now(), process.cpuUsage()];
      // Somebody of whom nothing has been read yet is no answer to time.
      const answered = await ask().then(
        () => true,
        (e: { code?: string; message: string }) => {
          if (e.code !== "ask/nobody") throw e;
          return false;
        },
      );
      const { user, system } = process.cpuUsage(used);
      if (answered) took[name]!.push({ ms: performance.now() - begun, cpuMs: (user + system) / 1000, at: recorded });
    }
  }
})();

const sample = Array.from({ length: Math.min(BATCH, articles) }, (_, n) => rowsOf(syntheticReading(n)));
const rows = sample.reduce((sum, r) => sum + r, 0) / sample.length;
/** When each tenth was recorded, and what it had taken of a processor, in milliseconds. */
const tenths: Told[] = [];
let seconds = 0;
const recording = fork(new URL("./recording.ts", import.meta.url), [place, String(articles), String(BATCH)]);
recording.on("message", (told: Told) => {
  recorded = told.recorded;
  seconds = told.ms / 1000;
  while (recorded * 10 >= articles * (tenths.length + 1)) tenths.push(told);
});
const load: number[] = [];
const watching = setInterval(() => load.push(loadavg()[0]!), 5000);
await once(recording, "exit");
clearInterval(watching);
done = true;
await asking;

const lastToFirst = (clock: "ms" | "cpuMs"): number => {
  const spans = tenths.map((end, i) => end[clock] - (tenths[i - 1]?.[clock] ?? 0));
  return Number((spans.at(-1)! / spans[0]!).toFixed(2));
};
const quantile = (list: readonly number[], q: number): number | null =>
  list.length === 0 ? null : Number(list.toSorted((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * q))]!.toFixed(1));
const questions = Object.fromEntries(
  Object.entries(took).map(([name, all]) => {
    const late = all.filter(({ at }) => at > articles / 2);
    const told = (clock: "ms" | "cpuMs") => {
      const list = late.map((one) => one[clock]);
      return { p50: quantile(list, 0.5), p95: quantile(list, 0.95) };
    };
    return [name, { asked: late.length, ...told("ms"), cpu: told("cpuMs") }];
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
    lastTenthToFirst: lastToFirst("ms"),
    /** What the store took of a processor, whatever else the machine did. */
    cpu: { secondsAThousand: Number((tenths.at(-1)!.cpuMs / articles).toFixed(2)), lastTenthToFirst: lastToFirst("cpuMs") },
    load: Number((load.reduce((sum, one) => sum + one, 0) / Math.max(1, load.length)).toFixed(1)),
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
