import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import pg from "pg";
import { afterAll, describe, expect, test } from "vitest";
import { currentContract } from "../current.contract.ts";
import { exampleReading, STORY } from "../example-readings.contract.ts";
import { exchangeContract } from "../exchange.contract.ts";
import { forgettingContract } from "../forgetting.contract.ts";
import { openStore } from "../open-store.ts";
import { peopleContract } from "../people.contract.ts";
import { storeContract } from "../store.contract.ts";
import type { Store } from "../store.ts";
import { safeText, textBack } from "./safe-text.ts";

/** A database to test in, e.g. postgres://hearsay@127.0.0.1:5432/postgres; each test has a schema of its own there, dropped at the end. */
const SERVER = process.env.HEARSAY_TEST_POSTGRES;
const run = `t${process.pid}_${Date.now().toString(36)}`;
let n = 0;
const schemas: string[] = [];
const at = (schema: string): string => `${SERVER}${SERVER?.includes("?") ? "&" : "?"}schema=${schema}`;
const fresh = (): string => {
  const schema = `${run}_${n++}`;
  schemas.push(schema);
  return at(schema);
};
const folder = mkdtempSync(join(tmpdir(), "hearsay-postgres-"));
const file = (): string => join(folder, `${n++}.sqlite`);
const open = (location: string, clock?: () => Date): Promise<Store> => openStore(location, { create: true, ...(clock ? { clock } : {}) });

async function query(sql: string, schema = "public"): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: SERVER, options: `-c search_path=${schema}` });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Which of the words stand in the raw files of a schema's tables and indexes, or of the server's statistics. */
async function inRelations(folder: string, schema: string, words: readonly string[]): Promise<string[]> {
  await query("checkpoint");
  const paths = (await query(
    `select pg_relation_filepath(c.oid) as path from pg_class c where (c.relnamespace = '${schema}'::regnamespace and c.relkind in ('r', 'i', 't'))
       or c.relname = 'pg_statistic' or c.oid in (select reltoastrelid from pg_class where relnamespace = '${schema}'::regnamespace and reltoastrelid <> 0)`,
  )) as unknown as { path: string }[];
  const bytes = Buffer.concat(paths.map(({ path }) => readFileSync(join(folder, path))));
  return words.filter((word) => bytes.includes(word, "utf8"));
}

const rejected = async (location: string, create = true): Promise<{ code: string; message: string }> => {
  const error = await openStore(location, { create }).then(
    () => ({ code: "opened", message: "" }),
    (e: { code: string; message: string }) => e,
  );
  return { code: error.code, message: error.message };
};

test("a server that does not answer is a clear error, and no password is shown", async () => {
  const { code, message } = await rejected("postgres://ed:secret@127.0.0.1:1/news");
  expect(code).toBe("ledger/unreachable");
  expect(message).toContain("postgres://ed@127.0.0.1:1/news");
  expect(message).not.toContain("secret");
});

test("a schema that is no plain name is refused before anything is asked", async () => {
  expect((await rejected("postgres://ed@127.0.0.1:1/news?schema=News;drop")).code).toBe("ledger/bad-address");
});

test("any text comes back as it was", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("a", "\u0000", "\ufdd0", "\ud800", "\udc00", "0041", "é", "😀", "█")), (parts) => {
      const text = parts.join("");
      expect(textBack(safeText(text))).toBe(text);
      // No half of a pair is left: UTF-8 takes it as it is.
      expect(safeText(text)).not.toMatch(/\u0000/);
      expect(safeText(text).isWellFormed()).toBe(true);
    }),
  );
});

describe.skipIf(!SERVER)("PostgreSQL (HEARSAY_TEST_POSTGRES)", () => {
  afterAll(async () => {
    for (const schema of schemas) await query(`drop schema if exists ${schema} cascade`);
  }, 120_000);

  storeContract("PostgreSQL", (clock) => open(fresh(), clock));
  exchangeContract("PostgreSQL", (clock) => open(fresh(), clock));
  exchangeContract(
    "SQLite to PostgreSQL",
    (clock) => open(file(), clock),
    (clock) => open(fresh(), clock),
  );
  exchangeContract(
    "PostgreSQL to SQLite",
    (clock) => open(fresh(), clock),
    (clock) => open(file(), clock),
  );
  peopleContract("PostgreSQL", () => open(fresh()));
  currentContract("PostgreSQL", async () => {
    const store = await open(fresh());
    const schema = schemas.at(-1)!;
    return { store, query: (sql) => query(sql, schema) };
  });
  forgettingContract("PostgreSQL", async () => {
    // The server's statistics hold names of other ledgers, too: those of the tests before.
    for (const schema of schemas.splice(0)) await query(`drop schema if exists ${schema} cascade`);
    const store = await open(fresh());
    const folder = process.env.HEARSAY_TEST_POSTGRES_DATA;
    return folder ? { store, holds: (words) => inRelations(folder, schemas.at(-1)!, words) } : { store };
  });

  test("a schema without a ledger is not made where none is to be made", async () => {
    expect((await rejected(fresh(), false)).code).toBe("ledger/not-found");
  });

  test("a schema with other tables is refused and left as it is", async () => {
    const location = fresh();
    const schema = schemas.at(-1)!;
    await query(`create schema ${schema}; create table ${schema}.song (title text)`);
    expect((await rejected(location)).code).toBe("ledger/not-a-ledger");
    expect(await query(`select count(*)::int as n from pg_tables where schemaname = '${schema}'`)).toEqual([{ n: 1 }]);
  });

  test("a ledger of a newer shape is refused", async () => {
    const location = fresh();
    await (await open(location)).close();
    await query(`insert into ${schemas.at(-1)!}.hearsay_shape (step) values ('999-later.sql')`);
    expect((await rejected(location)).code).toBe("ledger/newer");
  });

  test("a database that is not there is a clear error", async () => {
    const url = new URL(SERVER!);
    url.pathname = "/no_such_database";
    expect((await rejected(url.href)).code).toBe("ledger/no-database");
  });

  test("two processes make one ledger, record the same and other readings and settle at once: nothing twice, nothing lost", async () => {
    const location = fresh();
    const [a, b] = await Promise.all([open(location), open(location)]);
    const many = (outlet: string, from: number) =>
      Array.from({ length: 30 }, (_, i) => exampleReading({ ...STORY[(from + i) % STORY.length]!, outlet: `${outlet} ${i}` }));
    const [left, right, both] = [many("Left", 0), many("Right", 1), many("Both", 2)];
    const turns = (store: Store, readings: typeof left): Promise<unknown>[] => [
      ...readings.map((r) => store.record([r])),
      store.record(both),
      store.settle(5),
      store.settle(50, true),
      store.summary(),
    ];
    await Promise.all([...turns(a, left), ...turns(b, right.toReversed()), a.record(both.toReversed())]);
    while ((await a.settle(50)) > 0);
    expect(await b.summary()).toMatchObject({ articles: 90, readings: 90, claims: 90 });
    expect((await b.find("mara quill")).entities).toMatchObject([{ articles: 90 }]);
    await Promise.all([a.close(), b.close()]);
  });

  test("a text with a NUL, half a surrogate pair and the mark itself keeps its characters and offsets", async () => {
    const store = await open(fresh());
    const reading = exampleReading({ ...STORY[0]!, outlet: "The \u0000 \ud800 \ufdd0 Courier 😀" });
    await store.record([reading]);
    const { entities } = await store.find("Mara Quill");
    expect((await store.readingsWith(entities.map((e) => e.key)))[0]!.reading).toEqual(reading);
    await store.close();
  });
});
