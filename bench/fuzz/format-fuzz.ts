import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import { randomFrom } from "../likeness/planted.ts";
import { FORMAT_SEEDS, spoiled } from "./format-seeds.ts";

/**
 * npm run bench:fuzz:formats -- [--inputs 10000] [--seed 1] [--limit 10]: opens spoiled feeds, sitemaps, letters, lines and archives in a thread, each within a limit
 * of seconds. One that throws anything but a sentence, breaks an invariant, asks for the network or takes longer is a fault; its bytes are kept under .bench/.
 */
const { values } = parseArgs({
  options: { inputs: { type: "string", default: "10000" }, seed: { type: "string", default: "1" }, limit: { type: "string", default: "10" } },
});
type Result = { readonly faults: readonly string[]; readonly items: number; readonly milliseconds: number };
const random = randomFrom(Number(values.seed));
const pick = () => FORMAT_SEEDS[Math.floor(random() * FORMAT_SEEDS.length)]!;
const tally = { inputs: 0, opened: 0, refused: 0, faults: 0, hangs: 0, slowestMs: 0 };
const start = (): Worker => new Worker(join(import.meta.dirname, "format-worker.ts"), { resourceLimits: { maxOldGenerationSizeMb: 1024 } });
let worker = start();

for (let i = 0; i < Number(values.inputs); i++) {
  const seed = pick();
  const bytes = spoiled(seed, pick(), random);
  const result = await opened(seed.name, bytes);
  tally.inputs++;
  if (typeof result === "string") {
    tally[result === "hang" ? "hangs" : "faults"]++;
    keep(i, seed.name, bytes, result);
    await worker.terminate();
    worker = start();
    continue;
  }
  tally[result.items > 0 ? "opened" : "refused"]++;
  tally.slowestMs = Math.max(tally.slowestMs, Math.round(result.milliseconds));
  if (result.faults.length > 0) {
    tally.faults++;
    keep(i, seed.name, bytes, result.faults[0]!);
  }
}
await worker.terminate();
console.log(JSON.stringify(tally));
process.exitCode = tally.faults + tally.hangs > 0 ? 1 : 0;

function opened(name: string, bytes: Uint8Array): Promise<Result | string> {
  const now = worker;
  return new Promise((done) => {
    const finish = (result: Result | string): void => {
      clearTimeout(timer);
      now.off("message", finish);
      now.off("error", died);
      done(result);
    };
    const died = (error: Error): void => finish(`the thread died: ${error.message}`);
    const timer = setTimeout(() => finish("hang"), Number(values.limit) * 1000);
    now.on("message", finish);
    now.on("error", died);
    now.postMessage({ name, bytes: Uint8Array.from(bytes) });
  });
}

function keep(i: number, name: string, bytes: Uint8Array, fault: string): void {
  mkdirSync(".bench", { recursive: true });
  const file = join(".bench", `spoiled-${values.seed}-${i}-${name}`);
  writeFileSync(file, bytes);
  console.error(`${file}: ${fault}`);
}
