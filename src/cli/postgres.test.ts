import { execFile } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const SERVER = process.env.HEARSAY_TEST_POSTGRES;
const root = join(import.meta.dirname, "..", "..");
const file = join(mkdtempSync(join(tmpdir(), "hearsay-postgres-")), "examples.sqlite");
const schema = `cli${process.pid}_${Date.now().toString(36)}`;
const database = `${SERVER}${SERVER?.includes("?") ? "&" : "?"}schema=${schema}`;

async function hearsay(...args: string[]): Promise<string> {
  const env = { ...process.env, NO_COLOR: "1" };
  const { stdout } = await promisify(execFile)(process.execPath, [join(root, "bin", "hearsay.mjs"), ...args], { cwd: root, env, maxBuffer: 1 << 27 });
  return stdout;
}

/** An answer without where the ledger lies and when it recorded. */
function timeless(json: string): unknown {
  return JSON.parse(json, (key, value) => (key === "ledger" || key === "recordedAt" || key === "retrievedAt" ? undefined : value));
}

describe.skipIf(!SERVER)("the command line on PostgreSQL (HEARSAY_TEST_POSTGRES)", () => {
  beforeAll(async () => {
    for (const ledger of [file, database]) await hearsay("read", "fixtures/examples", "--annotator", "rules", "--ledger", ledger);
  }, 60_000);
  afterAll(async () => {
    const client = new pg.Client(SERVER);
    await client.connect();
    await client.query(`drop schema if exists ${schema} cascade`);
    await client.end();
  });

  test.each([
    [["who", "Mara Quill"]],
    [["who", "Mara Quill", "--as-of", "2024-03"]],
    [["who", "Quill"]],
    [["timeline", "Mara Quill"]],
    [["disputes"]],
    [["stories"]],
    [["story", "Mara", "Quill", "Ned", "Ashe"]],
    [["status"]],
  ])("%s answers as on SQLite, to the letter", async (question) => {
    const [here, there] = await Promise.all([file, database].map((ledger) => hearsay(...question, "--json", "--ledger", ledger)));
    expect(timeless(there!)).toEqual(timeless(here!));
  });

  test("reading again adds nothing, and judging works", async () => {
    await hearsay("read", "fixtures/examples", "--annotator", "rules", "--ledger", database);
    expect(JSON.parse(await hearsay("status", "--json", "--ledger", database))).toMatchObject({ summary: { readings: 7 } });
    expect(await hearsay("judge", "different", "Mara Quill", "Ned Ashe", "--by", "ed", "--ledger", database)).toContain("different");
    expect(await hearsay("judge", "--list", "--ledger", database)).toContain("different");
  });
});
