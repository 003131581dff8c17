import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { z } from "zod";
import { program, run } from "./main.ts";

/** Every `--json` output over the example ledger, held against the files of docs/json: that another could read it by them. */
const root = join(import.meta.dirname, "..", "..");
const examples = join(root, "fixtures", "examples");
const folder = mkdtempSync(join(tmpdir(), "hearsay-json-"));
const ledger = join(folder, "examples.sqlite");

type Json = Record<string, unknown>;
const fileOf = (name: string): Parameters<typeof z.fromJSONSchema>[0] =>
  JSON.parse(readFileSync(join(root, "docs", "json", `${name}.schema.json`), "utf8"));
const reading = z.fromJSONSchema(fileOf("reading"));
const answer = z.fromJSONSchema(fileOf("answer"));
const faults = (schema: z.ZodType, value: unknown): unknown => schema.safeParse(value).error?.issues.slice(0, 3) ?? [];

/** Runs a command and gives what it printed: a question in this process, since there are many; what reads in one of its own, as its threads want. */
async function printed(...args: string[]): Promise<string> {
  if (args[0] === "read" || args[0] === "reread") {
    const env = { ...process.env, HEARSAY_LEDGER: "" };
    return (await promisify(execFile)(process.execPath, [join(root, "bin", "hearsay.mjs"), ...args], { cwd: folder, env, maxBuffer: 1 << 27 }))
      .stdout;
  }
  const out: string[] = [];
  const write = vi.spyOn(process.stdout, "write").mockImplementation((text) => out.push(String(text)) > 0);
  const told = vi.spyOn(process.stderr, "write").mockImplementation(() => true);
  try {
    await run(args);
    return out.join("");
  } finally {
    write.mockRestore();
    told.mockRestore();
    process.exitCode = 0;
  }
}
const asked = async (...args: string[]): Promise<Json> => JSON.parse(await printed(...args, "--json", "--ledger", ledger)) as Json;

beforeAll(async () => {
  await printed("read", examples, "--ledger", ledger, "--quiet");
  // A page that was revised, so that a trace has revisions.
  for (const words of ["is dating", "was dating"]) {
    const page = join(folder, "page.html");
    writeFileSync(
      page,
      `<html><head><title>Gwen Tarr</title><link rel="canonical" href="https://news.example/tarr"></head><body><article><p>Gwen Tarr ${words} Ivo Finch, a friend of the two told the Courier. They met in Lisbon, where both have lived for years.</p></article></body></html>`,
    );
    await printed("read", page, "--ledger", ledger, "--quiet");
  }
}, 60_000);
afterAll(() => vi.restoreAllMocks());

const commandsWithJson = program()
  .commands.filter((c) => c.options.some((o) => o.long === "--json"))
  .map((c) => c.name());
const seen = new Set<string>();

describe("what --json prints is what docs/json describes", () => {
  test("read: one reading, and one a line", async () => {
    seen.add("read");
    const one = await printed("read", join(examples, "founding.txt"), "--json");
    const lines = (await printed("read", examples, "--format", "jsonl", "--annotator", "rules")).trim().split("\n");
    expect(lines).toHaveLength(7);
    for (const text of [one, ...lines]) expect(faults(reading, JSON.parse(text))).toEqual([]);
  }, 60_000);

  test("who and timeline of everybody, and traces of their claims, the revised ones among them", async () => {
    for (const command of ["who", "timeline", "trace"]) seen.add(command);
    const ids = new Set<string>();
    for (const name of ["Mara Quill", "Ned Ashe", "Theo Marsh", "Gwen Tarr", "Tom Cruise", "Hayley Atwell", "US Weekly"]) {
      const dossier = await asked("who", name);
      expect(faults(answer, dossier), name).toEqual([]);
      expect(faults(answer, await asked("timeline", name)), name).toEqual([]);
      const claims = (dossier.propositions as { lines: { id: string }[] }[]).flatMap(({ lines }) => lines);
      for (const [i, { id }] of claims.entries()) if (i % 4 === 0 || name === "Gwen Tarr") ids.add(id);
    }
    expect(ids.size).toBeGreaterThan(10);
    const traces: Json[] = [];
    for (const id of ids) traces.push(await asked("trace", id));
    expect(traces.flatMap((t) => faults(answer, t))).toEqual([]);
    expect(traces.some((t) => (t.revisions as unknown[]).length > 0)).toBe(true);
  }, 60_000);

  test("who with a question of time, and among Wikidata items", async () => {
    const items = join(folder, "items.jsonl");
    writeFileSync(items, '{"id":"Q1","label":"Mara Quill","description":"actress"}\n');
    const dossier = await asked("who", "Mara Quill", "--as-of", "2024-03", "--wikidata", items, "--no-sensitive");
    expect(dossier.wikidata).toHaveLength(1);
    expect(faults(answer, dossier)).toEqual([]);
  });

  test.each<[command: string, args: string[]]>([
    ["disputes", []],
    ["disputes", ["Mara Quill"]],
    ["stories", ["--least", "1"]],
    ["story", ["Mara", "Quill", "Ned", "Ashe"]],
    ["judge", ["different", "Mara Quill", "Tom Cruise", "--by", "ed"]],
    ["judge", ["--list"]],
    ["status", []],
    ["forget", ["Theo Marsh", "--dry-run"]],
    ["forget", ["Theo Marsh", "--yes"]],
    ["forget", ["--finish"]],
    ["who", ["Mara Quill"]],
    ["reread", ["--annotator", "rules", "--quiet"]],
  ])("%s %j", async (command, args) => {
    seen.add(command);
    expect(faults(answer, await asked(command, ...args))).toEqual([]);
  });

  test("no command with --json is left out", () => {
    expect([...seen].sort()).toEqual(commandsWithJson.sort());
  });

  test("what is not described is refused", async () => {
    const status = await asked("status");
    for (const other of [{ ...status, more: 1 }, { ...status, question: "stati" }, { question: "status" }])
      expect(faults(answer, other)).not.toEqual([]);
  });
});
