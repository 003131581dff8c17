import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { dossier } from "../../src/ask/dossier.ts";
import { trace } from "../../src/ask/trace.ts";
import { openStore } from "../../src/ledger/store/open-store.ts";
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
