import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { faultsOfLedger, readAndKill, writeArticles } from "./kills.ts";

const folder = mkdtempSync(join(tmpdir(), "hearsay-kill-"));

test("a program that is killed while it reads loses nothing that it acknowledged, and reads nothing twice when it goes on", async () => {
  const articles = join(folder, "articles");
  const ledger = join(folder, "killed.sqlite");
  writeArticles(articles, 200);
  const must = new Set<string>();
  let killed = 0;
  for (let i = 0; i < 3; i++) {
    const { acknowledged, through } = await readAndKill(articles, ledger, i * 60);
    for (const id of acknowledged) must.add(id);
    if (!through) killed++;
    expect(await faultsOfLedger(ledger, must)).toEqual([]);
  }
  expect(killed).toBeGreaterThan(0);
  expect((await readAndKill(articles, ledger, 60_000)).through).toBe(true);
  expect(await faultsOfLedger(ledger, new Set())).toEqual([]);
}, 90_000);

test("two programs write one ledger: both succeed, nothing is lost", async () => {
  const ledger = join(folder, "shared.sqlite");
  const [left, right] = [join(folder, "left"), join(folder, "right")];
  writeArticles(left, 60);
  writeArticles(right, 80);
  const both = await Promise.all([left, right].map((articles) => readAndKill(articles, ledger, 60_000)));
  expect(both.map((b) => [b.through, b.errors])).toEqual([
    [true, ""],
    [true, ""],
  ]);
  const must = new Set(both.flatMap((b) => b.acknowledged));
  expect(must.size).toBe(80);
  expect(await faultsOfLedger(ledger, must)).toEqual([]);
}, 90_000);
