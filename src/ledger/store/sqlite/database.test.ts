import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { currentContract } from "../current.contract.ts";
import { exampleReading, STORY } from "../example-readings.contract.ts";
import { exchangeContract } from "../exchange.contract.ts";
import { forgettingContract } from "../forgetting.contract.ts";
import { openStore } from "../open-store.ts";
import { peopleContract } from "../people.contract.ts";
import { storeContract } from "../store.contract.ts";

const folder = mkdtempSync(join(tmpdir(), "hearsay-store-"));
let n = 0;
const fresh = (): string => join(folder, `${n++}.sqlite`);

storeContract("SQLite", (clock) => openStore(fresh(), { create: true, clock }));

exchangeContract("SQLite", (clock) => openStore(fresh(), { create: true, clock }));

peopleContract("SQLite", () => openStore(fresh(), { create: true }));

currentContract("SQLite", async () => {
  const file = fresh();
  const store = await openStore(file, { create: true });
  const db = new DatabaseSync(file);
  return {
    store,
    query: async (sql) =>
      db
        .prepare(sql)
        .all()
        .map((row) => ({ ...row })),
  };
});

const rejected = async (file: string, create = true): Promise<{ code: string; message: string }> => {
  const error = await openStore(file, { create }).then(
    () => ({ code: "opened", message: "" }),
    (e: { code: string; message: string }) => e,
  );
  return { code: error.code, message: error.message };
};

test("a file that is no SQLite file is refused and left as it is", async () => {
  const file = fresh();
  writeFileSync(file, "These are the notes of a reporter, not a ledger.".repeat(40));
  expect(await rejected(file)).toMatchObject({ code: "ledger/not-a-ledger", message: expect.stringContaining(file) });
});

test("an SQLite file of another program is refused", async () => {
  const file = fresh();
  new DatabaseSync(file).exec("create table song (title text)");
  expect((await rejected(file)).code).toBe("ledger/not-a-ledger");
});

test("a folder, a missing folder, and a missing file where none is to be made are clear errors", async () => {
  mkdirSync(join(folder, "a-folder"), { recursive: true });
  expect((await rejected(join(folder, "a-folder"))).code).toBe("ledger/cannot-open");
  expect((await rejected(join(folder, "nowhere", "l.sqlite"))).code).toBe("ledger/cannot-open");
  expect((await rejected(fresh(), false)).code).toBe("ledger/not-found");
});

test("a ledger of a newer shape is refused", async () => {
  const file = fresh();
  await (await openStore(file, { create: true })).close();
  new DatabaseSync(file).exec("pragma user_version = 99");
  expect((await rejected(file)).code).toBe("ledger/newer");
});

test("two stores on one file write without losing a row", async () => {
  const file = fresh();
  const [a, b] = await Promise.all([openStore(file, { create: true }), openStore(file, { create: true })]);
  const many = (outlet: string) => Array.from({ length: 40 }, (_, i) => exampleReading({ ...STORY[0]!, outlet: `${outlet} ${i}` }));
  const [left, right] = [many("Left"), many("Right")];
  await Promise.all([...left.map((r) => a.record([r])), ...right.map((r) => b.record([r]))]);
  expect((await a.summary()).articles).toBe(80);
  await Promise.all([a.close(), b.close()]);
});

forgettingContract("SQLite", async () => {
  const file = fresh();
  const store = await openStore(file, { create: true });
  const holds = async (words: readonly string[]): Promise<string[]> => {
    const bytes = Buffer.concat([file, `${file}-wal`, `${file}-shm`].filter(existsSync).map((f) => readFileSync(f)));
    return words.filter((word) => bytes.includes(word, "utf8") || bytes.includes(word, "utf16le"));
  };
  expect(await holds(["Mara"])).toEqual([]);
  return { store, holds };
});
