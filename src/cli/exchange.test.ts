import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";

const root = join(import.meta.dirname, "..", "..");
const folder = mkdtempSync(join(tmpdir(), "hearsay-exchange-"));
const at = (name: string): string => join(folder, name);

function hearsay(...args: string[]): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(root, "bin", "hearsay.mjs"), ...args],
      { cwd: root, env: { ...process.env, NO_COLOR: "1" } },
      (error, out, err) => resolve({ code: error ? Number(error.code ?? 1) : 0, out, err }),
    );
  });
}

beforeAll(async () => {
  await hearsay("read", "fixtures/examples", "--annotator", "rules", "--ledger", at("a.sqlite"));
}, 60_000);

test("a ledger written to a file and taken in elsewhere answers the same", async () => {
  expect(await hearsay("export", at("a.jsonl"), "--ledger", at("a.sqlite"))).toMatchObject({ code: 0, out: "" });
  expect((await hearsay("import", at("a.jsonl"), "--ledger", at("b.sqlite"))).err).toContain("7 readings");
  expect((await hearsay("import", at("a.jsonl"), "--ledger", at("b.sqlite"))).err).toContain("7 known already");
  expect((await hearsay("export", "--ledger", at("b.sqlite"))).out).toBe(readFileSync(at("a.jsonl"), "utf8"));
  const [here, there] = await Promise.all(["a", "b"].map((name) => hearsay("who", "Mara Quill", "--json", "--ledger", at(`${name}.sqlite`))));
  expect(there!.out).toBe(here!.out);
  expect(there!.out).toContain("Mara Quill");
}, 60_000);

test("a bad line is told with the file and its number; what is no export, and where nothing can be read or written, are clear errors", async () => {
  writeFileSync(at("bad.jsonl"), `{"format":"hearsay-ledger/1"}\n{"reading":1}\n`);
  expect(await hearsay("import", at("bad.jsonl"), "--ledger", at("c.sqlite"))).toMatchObject({
    code: 1,
    err: expect.stringContaining("bad.jsonl, line 2:"),
  });
  expect((await hearsay("import", join(root, "README.md"), "--ledger", at("c.sqlite"))).err).toContain("no exported ledger");
  expect((await hearsay("import", at("nowhere.jsonl"), "--ledger", at("c.sqlite"))).err).toContain("cannot be read");
  expect(await hearsay("export", join(folder, "nowhere", "x"), "--ledger", at("a.sqlite"))).toMatchObject({
    code: 2,
    err: expect.stringContaining("cannot be written"),
  });
  expect(existsSync(at("nowhere"))).toBe(false);
}, 60_000);

test("what was forgotten moves along with its key, or without it where that is asked for; where it is known still it is forgotten too", async () => {
  await hearsay("import", at("a.jsonl"), "--ledger", at("e.sqlite"));
  await hearsay("forget", "Theo Marsh", "--yes", "--ledger", at("e.sqlite"));
  const { err } = await hearsay("export", at("e.jsonl"), "--ledger", at("e.sqlite"));
  expect(err).toContain("7 readings and judgements");
  expect(err).toContain("--without-key");
  expect(readFileSync(at("e.jsonl"), "utf8")).not.toMatch(/theo marsh/i);
  const { code, err: told } = await hearsay("import", at("e.jsonl"), "--ledger", at("b.sqlite"));
  expect({ code, told }).toEqual({ code: 0, told: expect.stringMatching(/forgotten here too: \d+ articles here lost names/) });
  expect(readFileSync(at("b.sqlite")).includes("Theo")).toBe(false);
  await hearsay("read", "fixtures/examples", "--annotator", "rules", "--ledger", at("b.sqlite"));
  expect((await hearsay("export", "--ledger", at("b.sqlite"))).out).toBe(readFileSync(at("e.jsonl"), "utf8"));
  const kept = await hearsay("export", at("f.jsonl"), "--without-key", "--ledger", at("e.sqlite"));
  expect(kept.err).toContain("the key of the tombstones was left out");
  expect(readFileSync(at("f.jsonl"), "utf8")).not.toMatch(/"mark":"|"key"/);
}, 60_000);

test("rereading by a better reader says what changed; by the same it changes nothing", async () => {
  await hearsay("import", at("a.jsonl"), "--ledger", at("d.sqlite"));
  expect((await hearsay("reread", "--annotator", "rules", "--ledger", at("d.sqlite"))).out).toContain("Every article has been read by this version");
  const { out } = await hearsay("reread", "--json", "--prune", "--ledger", at("d.sqlite"));
  expect(JSON.parse(out)).toMatchObject({ question: "reread", articles: 7, pruned: 7, failed: 0 });
  expect(JSON.parse((await hearsay("status", "--json", "--ledger", at("d.sqlite"))).out).summary).toMatchObject({
    readings: 7,
    readers: [{ name: "hearsay" }],
  });
}, 60_000);
