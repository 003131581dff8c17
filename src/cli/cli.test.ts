import { execFile } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { parseReading } from "../model/reading-schema.ts";

const root = join(import.meta.dirname, "..", "..");
const examples = join(root, "fixtures", "examples");
const folder = mkdtempSync(join(tmpdir(), "hearsay-cli-"));
const ledger = join(folder, "examples.sqlite");

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line as a user does; rules only where the model does not matter, since they start faster. */
function hearsay(args: readonly string[], input?: string | Uint8Array, env: Record<string, string> = {}): Promise<Ran> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [join(root, "bin", "hearsay.mjs"), ...args],
      { cwd: folder, env: { ...process.env, NO_COLOR: "1", HEARSAY_LEDGER: "", ...env }, maxBuffer: 1 << 27 },
      (error, out, err) => resolve({ code: error ? Number(error.code ?? 1) : 0, out, err }),
    );
    child.stdin?.on("error", () => {});
    child.stdin?.end(input ?? "");
  });
}

const read = (args: readonly string[], input?: string | Uint8Array): Promise<Ran> => hearsay(["read", "--annotator", "rules", ...args], input);

beforeAll(async () => {
  expect(await read([examples, "--ledger", ledger])).toMatchObject({ code: 0, out: "" });
});

describe("reading", () => {
  test("text is grouped by who vouches, and every claim has its certainty and date", async () => {
    const { code, out } = await read([join(examples, "1-starlight-weekly-insider.txt")]);
    expect(code).toBe(0);
    expect(out).toContain("On the word of the article's own voice");
    expect(out).toContain("an unnamed source of Starlight Weekly");
    const claims = out.split("\n").filter((line) => line.startsWith("  ● ")).length;
    expect(claims).toBeGreaterThan(5);
    expect(out.match(/certainty: \w+ ·/g)).toHaveLength(claims);
  });

  test("json is one reading that its own parser takes; several inputs are an error that names jsonl", async () => {
    const one = await read([join(examples, "founding.txt"), "--format", "json"]);
    expect(parseReading(one.out).article.publishedAt).toBe("2023-12-20");
    const several = await read([examples, "--format", "json"]);
    expect(several).toMatchObject({ code: 2, out: "", err: expect.stringContaining("jsonl") });
  });

  test("jsonl is one reading a line, in the order of the inputs", async () => {
    const { out } = await read([examples, "--format", "jsonl", "--quiet"]);
    const inputs = out
      .trim()
      .split("\n")
      .map((line) => parseReading(line).article.custody.input);
    expect(inputs).toHaveLength(7);
    expect(inputs).toEqual([...inputs].sort());
  });

  test("standard input is read", async () => {
    const { code, out } = await read(["-", "--format", "json"], "Jane Roe, 41, is married to actor Sam Poe.");
    expect(code).toBe(0);
    expect(parseReading(out).claims.map((c) => c.predicate)).toContain("age");
  });

  test("--out writes a file an article, keeps folders, and the whole name where stems clash", async () => {
    const inputs = join(folder, "in");
    mkdirSync(join(inputs, "sub"), { recursive: true });
    writeFileSync(join(inputs, "a.txt"), "Jane Roe is 41 years old.");
    writeFileSync(
      join(inputs, "a.html"),
      "<html><body><p>Jane Roe is 41 years old. She lives in Lisbon with her dog, and she has never wanted to live anywhere else.</p></body></html>",
    );
    writeFileSync(join(inputs, "sub", "b.txt"), "Sam Poe is 42 years old.");
    writeFileSync(join(inputs, "many.jsonl"), '{"text":"Jane Roe is 41."}\n{"text":"Sam Poe is 42."}\n');
    const out = join(folder, "out");
    expect((await read([inputs, "--out", out])).code).toBe(0);
    expect(readdirSync(out, { recursive: true }).map(String).sort()).toEqual([
      "a.html.json",
      "a.txt.json",
      "many-1.json",
      "many-2.json",
      "sub",
      join("sub", "b.json"),
    ]);
  });

  test("reading the same again adds nothing", async () => {
    const { err } = await read([examples, "--ledger", ledger]);
    expect(err).toContain("0 new");
    expect(err).toContain("7 known already");
  });
});

describe("bad input gets one clear sentence, and the rest of the batch goes on", () => {
  const good = join(folder, "good.txt");
  const bad = (name: string, bytes: string | Uint8Array): string => {
    writeFileSync(join(folder, name), bytes);
    return join(folder, name);
  };
  beforeAll(() => writeFileSync(good, "Jane Roe, 41, is married to actor Sam Poe."));

  test.each([
    ["an empty file", () => bad("empty.txt", ""), /is empty/],
    ["white space", () => bad("white.txt", " \n\n "), /is empty|holds no text/],
    ["a picture", () => bad("picture.txt", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 1])), /PNG image/],
    ["50 MB of garbage", () => bad("garbage.txt", Buffer.alloc(50 * 1024 * 1024, "x1 ")), /MB/],
    ["a missing file", () => join(folder, "nowhere.txt"), /no such file/],
    ["a pattern that fits nothing", () => join(folder, "*.nothing"), /no file matches/],
    ["a page without text", () => bad("bare.html", "<html><body><img src=x></body></html>"), /no text|No article text/],
  ])("%s", async (_, make, message) => {
    const { code, out, err } = await read([make(), good, "--format", "jsonl", "--quiet"]);
    expect(code).toBe(1);
    expect(err.trim().split("\n")).toHaveLength(1);
    expect(err).toMatch(message);
    expect(out.trim().split("\n")).toHaveLength(1);
  });

  test("broken UTF-8 is read, with a warning on the reading", async () => {
    const { code, out } = await read([
      bad("broken.txt", Buffer.concat([Buffer.from("Jane Roe, 41, said caf"), Buffer.from([0xe9]), Buffer.from(" is closed.")])),
      "--format",
      "json",
    ]);
    expect(code).toBe(0);
    expect(parseReading(out).problems.map((p) => p.code)).toContain("intake/encoding");
  });

  test("a folder without articles", async () => {
    mkdirSync(join(folder, "no-articles"), { recursive: true });
    writeFileSync(join(folder, "no-articles", "song.mp3"), "x");
    const { code, err } = await read([join(folder, "no-articles")]);
    expect(code).toBe(1);
    expect(err).toContain("no article");
    expect(err).toContain("skipped");
  });

  test("a ledger that is none: exit code 3", async () => {
    const { code, err } = await read([good, "--ledger", bad("notes.sqlite", "no ledger at all, only notes".repeat(99))]);
    expect(code).toBe(3);
    expect(err).toContain("no ledger");
  });

  test("wrong use: exit code 2", async () => {
    expect((await hearsay(["read"])).code).toBe(2);
    expect((await hearsay(["reed", "x"])).code).toBe(2);
    expect((await read([good, "--format", "xml"])).code).toBe(2);
  });
});

describe("questions", () => {
  test("who shows each proposition with its standing, and what is denied with its denier", async () => {
    const { code, out } = await hearsay(["who", "Mara Quill", "--ledger", ledger]);
    expect(code).toBe(0);
    expect(out).toContain("is in a relationship with Ned Ashe");
    expect(out).toContain("an unnamed source of Starlight Weekly");
  });

  test("timeline orders by when it holds, trace goes to the source, status counts; all as JSON too", async () => {
    const { out } = await hearsay(["who", "Mara Quill", "--json"], undefined, { HEARSAY_LEDGER: ledger });
    const dossier = JSON.parse(out) as { propositions: { lines: { id: string; chain: string[]; certainty: string }[] }[] };
    const line = dossier.propositions.flatMap((p) => p.lines).find((l) => l.chain.length > 1)!;
    const trace = await hearsay(["trace", line.id.slice(0, 12), "--ledger", ledger]);
    expect(trace.out).toContain("On whose word");
    expect(trace.out).toContain("certainty: ");
    expect((await hearsay(["timeline", "Mara Quill", "--ledger", ledger])).code).toBe(0);
    expect(JSON.parse((await hearsay(["status", "--json", "--ledger", ledger])).out)).toMatchObject({ question: "status", summary: { articles: 7 } });
  });

  test("as of a time nobody is quoted with what he said later, and no later article is named", async () => {
    const ask = async (...flags: string[]) =>
      JSON.parse((await hearsay(["who", "Theo Marsh", "--json", ...flags, "--ledger", ledger])).out) as {
        says: unknown[];
        articles: { publishedAt: string }[];
      };
    expect((await ask()).says.length).toBeGreaterThan(0);
    const then = await ask("--as-of", "2024-03-31");
    expect(then.says).toEqual([]);
    expect(then.articles.map((a) => a.publishedAt).filter((day) => day > "2024-03-31")).toEqual([]);
    expect(then.articles.length).toBeGreaterThan(0);
    expect((await ask("--known-at", "2020")).says).toEqual([]);
  });

  test("a story is found by its words, whole ones; others that fit are named", async () => {
    const { out } = await hearsay(["story", "Mara", "Quill", "Ned", "Ashe", "--ledger", ledger]);
    expect(out).toMatch(/^A story in [2-9] articles/);
    expect(out).toContain("Other stories that fit these words");
    expect(await hearsay(["story", "nothing at all", "--ledger", ledger])).toMatchObject({
      code: 1,
      err: expect.stringContaining("No story is known"),
    });
    expect((await hearsay(["story", "ara uill", "--ledger", ledger])).code).toBe(1);
  });

  test("--no-sensitive leaves them out and says how many", async () => {
    const { out } = await hearsay(["who", "Ned Ashe", "--no-sensitive", "--ledger", ledger]);
    expect(out).not.toContain("[sensitive]");
    expect(out).toMatch(/sensitive claims? left out/);
  });

  test("nobody of that name: near names; no ledger: how to make one; no claim: what an id looks like", async () => {
    expect(await hearsay(["who", "Quill", "--ledger", ledger])).toMatchObject({ code: expect.any(Number) });
    expect((await hearsay(["who", "Zebedee Nobody", "--ledger", ledger])).err).toContain("knows nobody called");
    expect(await hearsay(["who", "Mara Quill"])).toMatchObject({ code: 3, err: expect.stringContaining("hearsay read") });
    expect((await hearsay(["trace", "xyz", "--ledger", ledger])).err).toContain("no claim's id");
    expect(existsSync(join(folder, "hearsay.sqlite"))).toBe(false);
  });
});

describe("judgements", () => {
  const namesakes = join(folder, "namesakes.sqlite");
  beforeAll(async () => {
    const articles = join(folder, "namesakes");
    mkdirSync(articles);
    writeFileSync(join(articles, "a.txt"), "Mara Quill is dating Ned Ashe. He and Quill met in Lisbon.");
    writeFileSync(join(articles, "b.txt"), "Mara Quill is dating Ned Ashe.");
    writeFileSync(join(articles, "c.txt"), "Mara Quill, 19, is dating Bo Finch.");
    expect((await read([articles, "--ledger", namesakes])).code).toBe(0);
  });
  const keys = async (): Promise<string[]> => {
    const d = JSON.parse((await hearsay(["who", "Mara Quill", "--json", "--ledger", namesakes])).out) as {
      entity: { key: string };
      others: { key: string }[];
    };
    return [d.entity.key, ...d.others.map((o) => o.key)];
  };

  test("namesakes are shown apart; a judgement joins them, and is listed and taken back", async () => {
    const apart = await keys();
    expect(apart).toHaveLength(2);
    expect((await hearsay(["who", "Mara Quill", "--ledger", namesakes])).out).toContain("kept apart");
    expect(await hearsay(["judge", "same", "Mara Quill", "Ned Ashe", "--ledger", namesakes])).toMatchObject({
      code: 1,
      err: expect.stringContaining("is 2 people"),
    });
    const { out } = await hearsay(["judge", "same", apart[0]!.slice(0, 12), apart[1]!.slice(0, 12), "--by", "ed", "--ledger", namesakes]);
    expect(out).toContain("same, by ed on");
    expect(await keys()).toHaveLength(1);
    const id = out.split(" ")[0]!;
    expect((await hearsay(["judge", "--undo", id, "--by", "ed", "--ledger", namesakes])).out).toContain(`takes back ${id}`);
    expect(await keys()).toEqual(apart);
    expect((await hearsay(["judge", "--list", "--ledger", namesakes])).out).toContain("counts no more");
    // By the names that were judged on, though she goes by one of them only as long as it counts.
    const bo = await hearsay(["judge", "same", "Bo Finch", "Ned Ashe", "--ledger", namesakes]);
    expect(bo.out).toMatch(/Bo Finch is Ned Ashe|Ned Ashe is Bo Finch/);
    await hearsay(["judge", "--undo", bo.out.split(" ")[0]!, "--ledger", namesakes]);
  });

  test("one whom the ledger takes for one is parted by two articles' mentions", async () => {
    const { articles } = JSON.parse((await hearsay(["who", "Ned Ashe", "--json", "--ledger", namesakes])).out) as { articles: { id: string }[] };
    const [a, b] = articles.map((x) => `${x.id}:Ned Ashe`);
    expect(await hearsay(["judge", "different", "Ned Ashe", "Ned Ashe", "--ledger", namesakes])).toMatchObject({
      code: 2,
      err: expect.stringContaining("ARTICLE:NAME"),
    });
    expect((await hearsay(["judge", "different", a!, b!, "--ledger", namesakes])).code).toBe(0);
    const after = JSON.parse((await hearsay(["who", "Ned Ashe", "--json", "--ledger", namesakes])).out) as { articles: unknown[]; others: unknown[] };
    expect([after.articles.length, after.others.length]).toEqual([1, 1]);
  });

  test("who looks for the person among the Wikidata items of a file", async () => {
    const items = join(folder, "items.jsonl");
    writeFileSync(items, '{"id":"Q1","label":"Mara Quill","birth":"1950"}\n{"id":"Q2","label":"Ned Ashe"}\n');
    expect((await hearsay(["who", "Ned Ashe", "--wikidata", items, "--ledger", namesakes])).out).toContain("Wikidata perhaps Q2 Ned Ashe");
    writeFileSync(items, '{"id":"Q2","label":"Ned Ashe"}\nNed Ashe\n{"id":"Q3"}\n');
    expect((await hearsay(["who", "Ned Ashe", "--wikidata", items, "--ledger", namesakes])).out).toContain(
      "2 lines of the file of Wikidata items could not",
    );
    expect(await hearsay(["who", "Ned Ashe", "--wikidata", join(folder, "no.jsonl"), "--ledger", namesakes])).toMatchObject({ code: 1 });
  });

  test("wrong use is one sentence", async () => {
    expect((await hearsay(["judge", "likely", "A", "B", "--ledger", namesakes])).code).toBe(2);
    expect(await hearsay(["judge", "--undo", "j0000", "--ledger", namesakes])).toMatchObject({ code: 1, err: expect.stringContaining("--list") });
  });
});

test("the help of every command is there, with examples a newsroom can use", async () => {
  for (const command of ["read", "who", "timeline", "trace", "judge", "status"])
    expect((await hearsay([command, "--help"])).out).toContain("Usage: hearsay");
  expect((await hearsay(["--help"])).out).toContain('hearsay who "Mara Quill"');
  expect((await hearsay(["--version"])).out.trim()).toBe(
    (JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string }).version,
  );
});

describe("forgetting", () => {
  const own = join(folder, "forget.sqlite");
  beforeAll(async () => {
    await read([examples, "--ledger", own]);
  });

  test("nothing goes without --yes, and a dry run tells what would", async () => {
    expect(await hearsay(["forget", "Mara Quill", "--ledger", own])).toMatchObject({ code: 2, out: "", err: expect.stringContaining("--yes") });
    expect(await hearsay(["forget", "Mara Quill", "--dry-run", "--ledger", own])).toMatchObject({
      code: 0,
      out: expect.stringContaining("would be forgotten"),
    });
    expect((await hearsay(["who", "Mara Quill", "--ledger", own])).code).toBe(0);
  });

  test("a forgotten person is in no file of the ledger, nor comes back with the same articles; what is beyond reach is said", async () => {
    writeFileSync(`${own}-web.json`, "{}");
    expect(await hearsay(["forget", "Mara Quill", "--yes", "--ledger", own])).toMatchObject({
      code: 0,
      out: expect.stringContaining("Beyond reach: exports"),
    });
    const look = (): string[] =>
      [own, `${own}-wal`, `${own}-shm`, `${own}-web.json`].filter(existsSync).flatMap((f) => {
        const bytes = readFileSync(f);
        return ["Mara", "Quill", "mara", "quill"].filter((w) => bytes.includes(w, "utf8") || bytes.includes(w, "utf16le"));
      });
    expect(look()).toEqual([]);
    expect((await read([examples, "--ledger", own])).err).toContain("0 new");
    expect(look()).toEqual([]);
    expect(await hearsay(["who", "Mara Quill", "--ledger", own])).toMatchObject({ code: 1, out: "" });
    expect((await hearsay(["who", "Ned Ashe", "--ledger", own])).out).toContain("removed on request");
    expect((await hearsay(["forget", "--finish", "--ledger", own])).code).toBe(0);
  });
});
