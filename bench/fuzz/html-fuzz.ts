import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import { dataFolder } from "../data.ts";
import { randomFrom } from "../likeness/planted.ts";
import { mutated } from "./html-mutations.ts";
import type { Outcome } from "./html-worker.ts";

/**
 * npm run bench:fuzz:html -- [--pages 10000] [--seed 1] [--limit 10]: opens mutated pages in a thread, each within a limit of seconds. A page that throws
 * anything but a sentence, breaks an invariant, asks for the network or takes longer is a fault; its bytes are kept under .bench/.
 */
const { values } = parseArgs({
  options: { pages: { type: "string", default: "10000" }, seed: { type: "string", default: "1" }, limit: { type: "string", default: "10" } },
});
const limitMs = Number(values.limit) * 1000;
const seeds = seedPages();
const random = randomFrom(Number(values.seed));
const tally = { pages: 0, opened: 0, refused: 0, faults: 0, hangs: 0, slowestMs: 0 };
let worker = startWorker();

for (let i = 0; i < Number(values.pages); i++) {
  const { html, ways } = mutated(seeds[Math.floor(random() * seeds.length)]!, seeds[Math.floor(random() * seeds.length)]!, random);
  const bytes = random() < 0.1 ? Buffer.from(html, "latin1") : Buffer.from(html, "utf8");
  const result = await within(limitMs, bytes);
  tally.pages++;
  if (result === "hang") {
    tally.hangs++;
    keep(i, bytes, `it takes more than ${values.limit} seconds`, ways);
    await worker.terminate();
    worker = startWorker();
    continue;
  }
  if ("died" in result) {
    tally.faults++;
    keep(i, bytes, result.died, ways);
    worker = startWorker();
    continue;
  }
  tally[result.outcome]++;
  tally.slowestMs = Math.max(tally.slowestMs, Math.round(result.milliseconds));
  if (result.faults.length > 0) {
    tally.faults++;
    keep(i, bytes, result.faults[0]!, ways);
  }
  if ((i + 1) % 500 === 0) console.error(`${i + 1} pages, ${tally.faults} faults, ${tally.hangs} hangs, slowest ${tally.slowestMs} ms`);
}
await worker.terminate();
console.log(JSON.stringify(tally));
process.exitCode = tally.faults + tally.hangs > 0 ? 1 : 0;

function startWorker(): Worker {
  return new Worker(join(import.meta.dirname, "html-worker.ts"), { resourceLimits: { maxOldGenerationSizeMb: 1024 } });
}

function within(ms: number, bytes: Uint8Array): Promise<Outcome | "hang" | { readonly died: string }> {
  return new Promise((done) => {
    const finish = (result: Outcome | "hang" | { readonly died: string }): void => {
      clearTimeout(timer);
      worker.off("message", finish).off("error", died);
      done(result);
    };
    const died = (error: Error): void => finish({ died: `the thread dies: ${error.message}` });
    const timer = setTimeout(() => finish("hang"), ms);
    worker.on("message", finish).on("error", died);
    worker.postMessage(bytes);
  });
}

function keep(i: number, bytes: Uint8Array, fault: string, ways: readonly string[]): void {
  const folder = join(import.meta.dirname, "..", "..", ".bench", "fuzz");
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `html-${values.seed}-${i}.html`);
  writeFileSync(file, bytes);
  console.error(`${file}: ${fault} (${ways.join(", ")})`);
}

/** Small pages of our own, and real ones where the development data is there: those of at most 200 kB, so that many can be tried. */
function seedPages(): string[] {
  const fixtures = join(import.meta.dirname, "..", "..", "fixtures");
  const own = readdirSync(fixtures, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".html"))
    .map((file) => readFileSync(join(fixtures, file), "utf8"));
  const data = dataFolder();
  if (!data) return own;
  const folder = join(data, "data", "pages", "html");
  const real = readdirSync(folder)
    .map((file) => readFileSync(join(folder, file), "utf8"))
    .filter((page) => page.length <= 60_000);
  return [...real, ...Array.from({ length: Math.max(1, Math.ceil((real.length * 2) / own.length)) }, () => own).flat()];
}
