import { spawn } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { expect, test } from "vitest";
import { openHearsay, type ReadProgress, type ReadResult } from "./hearsay.ts";
import { type MadeRecord, warcOf } from "./intake/archives.contract.ts";

const folder = mkdtempSync(join(tmpdir(), "hearsay-resume-"));
const NAMES = ["Mara Quill", "Ned Ashe", "Jane Roe", "Sam Poe", "Ann Coe"];
const record = (i: number): MadeRecord => ({
  url: `https://courier.example/${i}`,
  body: `<!doctype html><html lang="en"><head><title>Day ${i} in the harbour</title></head><body><article><h1>Day ${i} in the harbour</h1><p>The singer ${NAMES[i % 5]}, ${20 + (i % 60)}, is married to the chef ${NAMES[(i + 1) % 5]}, and they were seen in Bristol on day ${i} of the week.</p></article></body></html>`,
});
const archive = (name: string, records: number): string => {
  const file = join(folder, name);
  writeFileSync(
    file,
    warcOf(
      Array.from({ length: records }, (_, i) => record(i)),
      { gzip: true },
    ),
  );
  return file;
};
const kindOf = (result: ReadResult): string => ("known" in result ? "known" : "reason" in result ? result.reason : result.recorded);

async function run(ledger: string, inputs: readonly string[], until?: number): Promise<string[]> {
  let progress: ReadProgress | undefined;
  const onProgress = (now: ReadProgress): void => {
    progress = now;
  };
  const hearsay = await openHearsay({ ledger, readers: 1, reader: { annotator: "rules" } });
  const stop = new AbortController();
  const kinds: string[] = [];
  for await (const result of hearsay.read(inputs, { resume: true, signal: stop.signal, onProgress })) {
    kinds.push(kindOf(result));
    if (until !== undefined && kinds.length >= until) stop.abort();
  }
  await hearsay.close();
  if (until === undefined) expect(progress!.bytes).toBe(progress!.ofBytes);
  return kinds;
}

test("a run that was stopped goes on where it was: nothing is read twice, nothing is left out", async () => {
  const [file, ledger] = [archive("stopped.warc.gz", 60), join(folder, "stopped.sqlite")];
  const first = await run(ledger, [file], 5);
  expect(first.length).toBeLessThan(60);
  const second = await run(ledger, [file]);
  expect(second).toHaveLength(60);
  expect(second.filter((kind) => kind === "known")).toHaveLength(first.length);
  expect(second.filter((kind) => kind === "added")).toHaveLength(60 - first.length);
});

test("the same after kill -9", async () => {
  const [file, ledger] = [archive("killed.warc.gz", 90), join(folder, "killed.sqlite")];
  const script = `import { openHearsay } from ${JSON.stringify(join(import.meta.dirname, "hearsay.ts"))};
    const hearsay = await openHearsay({ ledger: ${JSON.stringify(ledger)}, readers: 1, reader: { annotator: "rules" } });
    for await (const result of hearsay.read([${JSON.stringify(file)}], { resume: true })) console.log(result.recorded);`;
  const program = join(folder, "killed.mts");
  writeFileSync(program, script);
  const child = spawn(process.execPath, [program], { stdio: ["ignore", "pipe", "inherit"] });
  let told = 0;
  for await (const _ of createInterface({ input: child.stdout })) if (++told === 1) child.kill("SIGKILL");
  expect(told).toBeGreaterThan(0);
  const second = await run(ledger, [file]);
  const known = second.filter((kind) => kind === "known").length;
  // What was told was recorded; more may have been.
  expect(known).toBeGreaterThanOrEqual(told);
  expect(second.filter((kind) => kind === "added")).toHaveLength(90 - known);
});

test("files and lines that are known are passed over; one that changed is read", async () => {
  const ledger = join(folder, "files.sqlite");
  const [text, lines] = [join(folder, "a.txt"), join(folder, "b.jsonl")];
  writeFileSync(text, "Jane Roe, 41, is married to the actor Sam Poe.\n");
  writeFileSync(lines, '{"text":"Jane Roe is 41 years old."}\n{"text":"Ann Coe is 42 years old."}\n');
  expect(await run(ledger, [text, lines])).toEqual(["added", "added", "added"]);
  writeFileSync(lines, '{"text":"Jane Roe is 41 years old."}\n{"text":"Ann Coe is 43 years old."}\n');
  expect((await run(ledger, [text, lines])).sort()).toEqual(["added", "known", "known"]);
});

test("what is in another language is kept with its problem and nothing read into it", async () => {
  const file = join(folder, "de.txt");
  writeFileSync(
    file,
    "Die Schauspielerin Mara Quill, 41, bestätigte am Montag, dass sie im Frühjahr heiraten wird. Ein Sprecher wollte das nicht kommentieren.\n",
  );
  const hearsay = await openHearsay({ ledger: join(folder, "de.sqlite"), reader: { annotator: "rules" }, readers: 1 });
  for await (const result of hearsay.read([file])) {
    if (!("reading" in result)) throw new Error(kindOf(result));
    expect(result.reading).toMatchObject({ claims: [], utterances: [], article: { language: "de" } });
    expect(result.reading.problems.map((p) => p.code)).toContain("intake/not-english");
  }
  expect((await hearsay.status()).summary).toMatchObject({ articles: 1, claims: 0 });
  await hearsay.close();
});
