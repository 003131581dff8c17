import { parentPort, workerData } from "node:worker_threads";
import { openStore } from "../../src/ledger/store/open-store.ts";
import { syntheticReading } from "./synthetic.ts";

/**
 * Records synthetic articles into a ledger, batch by batch, each while the next is made: a thread of its own, as readers are, so that making them holds no
 * question up. Tells after each batch how many are recorded, and when.
 */
const { place, articles, batch } = workerData as { place: string; articles: number; batch: number };
const store = await openStore(place, { create: true });
let underway: Promise<unknown> = Promise.resolve();
const begun = performance.now();
for (let n = 0; n < articles; n += batch) {
  const readings = Array.from({ length: Math.min(batch, articles - n) }, (_, i) => syntheticReading(n + i));
  await underway;
  parentPort!.postMessage({ recorded: n, ms: performance.now() - begun });
  underway = store.record(readings);
}
await underway;
parentPort!.postMessage({ recorded: articles, ms: performance.now() - begun });
await store.close();
