import { mkdtempSync, readFileSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { disputes } from "../../src/ask/disputes.ts";
import { dossier } from "../../src/ask/dossier.ts";
import { timeline } from "../../src/ask/timeline.ts";
import { trace } from "../../src/ask/trace.ts";
import { openStore } from "../../src/ledger/store/open-store.ts";
import type { Connection } from "../../src/ledger/store/sql/connection.ts";
import { statementsOver } from "../../src/ledger/store/sql/statements.ts";
import { openDatabase } from "../../src/ledger/store/sqlite/database.ts";
import type { Store } from "../../src/ledger/store/store.ts";
import { faultsOf } from "../../src/model/reading-schema.ts";
import { nameOf, syntheticReading } from "./synthetic.ts";

test("synthetic readings hold together, and are the same for the same seed", () => {
  for (let n = 0; n < 200; n++) expect(faultsOf(syntheticReading(n))).toEqual([]);
  expect(syntheticReading(7)).toEqual(syntheticReading(7));
  expect(syntheticReading(7, 2)).not.toEqual(syntheticReading(7));
});

test("of somebody famous the newest articles are shown, as many as there are claims asked for, and every denial of what they claim", async () => {
  const store = await openStore(join(mkdtempSync(join(tmpdir(), "hearsay-scale-")), "scale.sqlite"), { create: true });
  const readings = Array.from({ length: 400 }, (_, n) => syntheticReading(n));
  await store.record(readings);
  const some = await dossier(store, nameOf(0));
  const all = await dossier(store, nameOf(0), { limit: Number.MAX_SAFE_INTEGER });
  expect(all.articlesLeftOut).toBe(0);
  expect(some.articlesLeftOut).toBe(all.articles.length - some.articles.length);
  expect(some.articlesLeftOut).toBeGreaterThan(0);
  // The newest are those shown.
  const shown = new Set(some.articles.map((a) => a.id));
  const days = (list: typeof all.articles): string[] => list.map((a) => a.publishedAt!).sort();
  expect(days(all.articles.filter((a) => shown.has(a.id)))[0]! >= days(all.articles.filter((a) => !shown.has(a.id))).at(-1)!).toBe(true);
  for (const entry of some.propositions) {
    const whole = all.propositions.find((p) => p.proposition === entry.proposition)!;
    expect(entry.claims).toBe(whole.lines.length);
    expect(entry.standing.deniedBy.length).toBe(Math.min(whole.standing.deniedBy.length, entry.standing.deniedBy.length));
    expect(entry.standing.deniedBy.length > 0).toBe(whole.standing.deniedBy.length > 0);
  }
  const traced = await trace(store, all.propositions[0]!.lines[0]!.id);
  expect(traced.claims).toBe(all.propositions[0]!.lines.length);
  await store.close();
}, 60_000);

/** Most pages that an article may write, and how much more a question may read where three times as much is read of somebody. */
const FLOORS = JSON.parse(readFileSync(new URL("./floors.json", import.meta.url), "utf8")) as { pagesAnArticle: number; rowsOfAQuestion: number };

test("recording writes to few pages, and what questions on somebody famous read does not grow with his fame", async () => {
  const place = join(mkdtempSync(join(tmpdir(), "hearsay-scale-")), "scale.sqlite");
  const { connection, close } = await openDatabase(place, { create: true });
  let rows = 0;
  const counting: Connection = {
    ...connection,
    all: async <T>(...asked: Parameters<Connection["all"]>) => {
      const found = await connection.all<T>(...asked);
      rows += found.length;
      return found;
    },
  };
  const statements = statementsOver(counting) as unknown as Store;
  const record = async (from: number, to: number): Promise<void> => {
    for (let n = from; n < to; n += 100)
      await statementsOver(connection).record(
        Array.from({ length: 100 }, (_, i) => syntheticReading(n + i)),
        "2025-01-01T00:00:00Z",
      );
  };
  const read = async (question: () => Promise<unknown>): Promise<number> => {
    rows = 0;
    await question();
    return rows;
  };
  const questions = [() => dossier(statements, nameOf(0)), () => timeline(statements, nameOf(0)), () => disputes(statements, nameOf(0))];
  const asked = async (): Promise<number[]> => [await read(questions[0]!), await read(questions[1]!), await read(questions[2]!)];
  await record(0, 1000);
  const early = await asked();
  await record(1000, 2900);
  await connection.all("pragma wal_checkpoint(truncate)");
  await record(2900, 3000);
  // A page in the log has a header of 24 bytes; the log one of 32.
  expect((statSync(`${place}-wal`).size - 32) / (4096 + 24) / 100).toBeLessThan(FLOORS.pagesAnArticle);
  for (const [i, late] of (await asked()).entries()) {
    expect(early[i]).toBeGreaterThan(100);
    expect(late / early[i]!).toBeLessThan(FLOORS.rowsOfAQuestion);
  }
  await close();
}, 120_000);
