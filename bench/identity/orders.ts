import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { claimLineOf } from "../../src/ask/claim-line.ts";
import { entriesOf } from "../../src/ask/dossier.ts";
import type { Reading } from "../../src/hearsay.ts";
import { openStore } from "../../src/ledger/store/open-store.ts";

/** How many different sets of standings come of recording the readings in several orders and settling them in several portions: 1 where order does not matter. Each stands as recorded at one time. */
export async function standingsOfOrders(readings: readonly Reading[], orders: number): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-orders-"));
  const seen = new Set<string>();
  let seed = 7;
  const random = (): number => {
    seed = (seed * 1_664_525 + 1_013_904_223) >>> 0;
    return seed / 2 ** 32;
  };
  for (let n = 0; n < orders; n++) {
    const store = await openStore(join(folder, `${n}.sqlite`), { create: true, clock: () => new Date(0) });
    const shuffled = readings.map((reading) => ({ reading, at: random() })).sort((a, b) => a.at - b.at);
    for (let i = 0; i < shuffled.length; i += 32) await store.record(shuffled.slice(i, i + 32).map((s) => s.reading));
    while ((await store.settle(40 + 80 * n)) > 0);
    const lines = [];
    for (let from = 0; from < readings.length; from += 100)
      for (const held of await store.newest(from, 100)) for (const claim of held.reading.claims) lines.push(claimLineOf(held, claim));
    const keyed = entriesOf(lines).map((entry) => JSON.stringify(entry));
    seen.add(keyed.sort().join("\n"));
    await store.close();
  }
  rmSync(folder, { recursive: true, force: true });
  return seen.size;
}
