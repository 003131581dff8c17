import { openStore } from "../../src/ledger/store/open-store.ts";
import { syntheticReading } from "./synthetic.ts";

/** What the recording process tells after each batch: how many articles are recorded, after how long, and how much of a processor the store took for them. */
export interface Told {
  readonly recorded: number;
  readonly ms: number;
  readonly cpuMs: number;
}

/**
 * `recording.ts PLACE ARTICLES BATCH`: records synthetic articles into a ledger, batch by batch, each while the next is made. A process of its own, so that
 * making them holds no question up, and what the store takes can be told from the rest.
 */
const [place = "", articles = 0, batch = 0] = [process.argv[2], Number(process.argv[3]), Number(process.argv[4])];
const store = await openStore(place, { create: true });
const begun = performance.now();
const tell = (recorded: number): void => {
  const [all, own] = [process.cpuUsage(), process.threadCpuUsage()];
  process.send!({ recorded, ms: performance.now() - begun, cpuMs: (all.user + all.system - own.user - own.system) / 1000 } satisfies Told);
};
let underway: Promise<unknown> = Promise.resolve();
for (let n = 0; n < articles; n += batch) {
  const readings = Array.from({ length: Math.min(batch, articles - n) }, (_, i) => syntheticReading(n + i));
  await underway;
  tell(n);
  underway = store.record(readings);
}
await underway;
tell(articles);
await store.close();
process.disconnect();
