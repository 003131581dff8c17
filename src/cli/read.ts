import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Command, Option } from "commander";
import { openHearsay, outputNames, type ReadArticle, type ReadOptions, type ReadProgress, shownLocation } from "../hearsay.ts";
import { HearsayError } from "../model/hearsay-error.ts";
import { withLedger } from "./ledger-option.ts";
import { type Amount, progressOn } from "./progress.ts";
import { count } from "./render/dossier.ts";
import { readingText } from "./render/reading.ts";
import { VERSION } from "./version.ts";

interface ReadFlags {
  readonly ledger?: string;
  readonly format?: "text" | "json" | "jsonl";
  readonly json?: boolean;
  readonly out?: string;
  readonly sensitive: boolean;
  readonly quiet?: boolean;
  readonly acknowledge?: boolean;
  readonly annotator?: "auto" | "rules" | "model";
  readonly follow?: boolean;
  readonly allowPrivateAddresses?: boolean;
  readonly allowAddresses?: string;
}

/** From here on the bar tells bytes: one of the inputs may hold thousands of articles. */
const BIG = 50_000_000;

export function addRead(program: Command): void {
  withLedger(
    program
      .command("read")
      .argument("<input...>", "files, folders, patterns such as 'news/*.html', addresses (https://…) of pages and feeds, or - for standard input"),
  )
    .summary("read articles into claims")
    .description(
      "Reads articles (plain text, HTML pages, feeds, letters, JSON Lines, WARC and WACZ archives) into attributed, dated claims. With a ledger the readings are kept there;\nwithout one they are printed and kept nowhere.",
    )
    .addOption(
      new Option("--format <format>", "what to print: text for people, json one reading, jsonl one reading a line").choices([
        "text",
        "json",
        "jsonl",
      ]),
    )
    .option("--json", "the same as --format json")
    .option("--out <folder>", "write each reading to a file NAME.json in this folder")
    .option("--no-sensitive", "leave claims on health, pregnancy, children and crime out of the text")
    .option("-q, --quiet", "no progress bar and no summary")
    .option("--acknowledge", "print a line for each article once it is safely in the ledger: added or known, article, revision, input")
    .addOption(
      new Option("--annotator <kind>", "what reads the language: the model that ships, or rules only")
        .choices(["auto", "rules", "model"])
        .default("auto"),
    )
    .option("--follow", "fetch the pages too that a fetched feed or sitemap only names or sums up")
    .option("--allow-private-addresses", "fetch from private networks and this machine as well")
    .option("--allow-addresses <list>", "fetch from these private addresses as well, such as 127.0.0.1,10.0.0.0/8")
    .addHelpText(
      "after",
      `
Exit codes: 0 all read, 1 some input could not be read (the others were), 2 wrong use, 3 the ledger cannot be opened or written, 130 interrupted.`,
    )
    .action(read);
}

async function read(inputs: string[], flags: ReadFlags): Promise<void> {
  const format = flags.format ?? (flags.json ? "json" : flags.ledger || flags.out ? undefined : "text");
  const hearsay = await openHearsay({ ...(flags.ledger ? { ledger: flags.ledger } : {}), reader: { annotator: flags.annotator ?? "auto" } });
  const stop = new AbortController();
  let interrupted = false;
  process.on("SIGINT", () => {
    interrupted = true;
    stop.abort();
  });
  const bar = progressOn(process.stderr, flags.quiet ?? false);
  const tally = { read: 0, added: 0, passed: 0, known: 0, foreign: 0, claims: 0, failed: 0, skipped: 0, total: 0 };
  let amount: Amount | undefined;
  const step = (): void => {
    const done = tally.read + tally.passed + tally.failed;
    bar.step(done, Math.max(tally.total, done), done > tally.total || (amount && amount.total > BIG) ? amount : undefined);
  };
  const onProgress = ({ bytes, ofBytes }: ReadProgress): void => {
    if (ofBytes !== null) amount = { done: bytes, total: ofBytes };
    step();
  };
  // What the ledger knows is passed over, but not where its readings are to be printed or written.
  const resume = flags.ledger !== undefined && flags.out === undefined && format === undefined;
  let writer: ((result: ReadArticle) => void) | undefined;
  const onInputs = (places: readonly string[]): void => {
    tally.total = places.length;
    if (flags.out !== undefined) writer = writerTo(flags.out, outputNames(places));
  };
  try {
    let held: ReadArticle | undefined;
    for await (const result of hearsay.read(inputs, { signal: stop.signal, standardInput, onInputs, onProgress, resume, web: webFrom(flags) })) {
      if ("reason" in result) {
        bar.clear();
        tally[result.failed ? "failed" : "skipped"]++;
        process.stderr.write(`${result.failed ? "could not read" : "skipped"} ${result.input}: ${result.reason}\n`);
      } else if ("known" in result) {
        tally.passed++;
        tally.known++;
      } else {
        tally.read++;
        if (result.reading.problems.some((p) => p.code === "intake/not-english")) tally.foreign++;
        tally.claims += result.reading.claims.length;
        if (result.recorded === "added") tally.added++;
        if (result.recorded === "known") tally.known++;
        if (format === "json" && held)
          throw new HearsayError(
            "cli/one-reading",
            "--format json prints one reading, and there are several inputs: use --format jsonl, one reading a line.",
            { kind: "usage" },
          );
        held = result;
        if (flags.acknowledge)
          process.stdout.write(`${result.recorded} ${result.reading.article.id} ${result.reading.article.revision} ${result.input}\n`);
        if (format === "text") process.stdout.write(`${tally.read > 1 ? "\n" : ""}${readingText(result.reading, { sensitive: flags.sensitive })}`);
        if (format === "jsonl") process.stdout.write(`${JSON.stringify(result.reading)}\n`);
        writer?.(result);
      }
      step();
    }
    bar.clear();
    if (format === "json" && held) process.stdout.write(`${JSON.stringify(held.reading, null, 2)}\n`);
  } finally {
    await hearsay.close();
  }
  if (!flags.quiet && (flags.ledger || flags.out || tally.read + tally.passed > 1)) process.stderr.write(summary(tally, flags));
  process.exitCode = interrupted ? 130 : tally.failed > 0 ? 1 : 0;
}

function webFrom({ follow, allowPrivateAddresses, allowAddresses }: ReadFlags): NonNullable<ReadOptions["web"]> {
  return { version: VERSION, follow: follow ?? false, allowPrivateAddresses: allowPrivateAddresses ?? allowAddresses?.split(",") ?? false };
}

interface Tally {
  readonly read: number;
  readonly added: number;
  readonly known: number;
  readonly foreign: number;
  readonly claims: number;
  readonly failed: number;
  readonly skipped: number;
}

function summary(tally: Tally, flags: ReadFlags): string {
  const parts = [`${count(tally.read, "article")} read, ${count(tally.claims, "claim")}`];
  if (flags.ledger) parts.push(`${tally.added} new in ${shownLocation(flags.ledger)}${tally.known > 0 ? `, ${tally.known} known already` : ""}`);
  if (tally.foreign > 0) parts.push(`${tally.foreign} not in English`);
  if (flags.out) parts.push(`readings in ${flags.out}`);
  if (tally.failed > 0) parts.push(`${tally.failed} could not be read`);
  if (tally.skipped > 0) parts.push(`${tally.skipped} skipped`);
  return `${parts.join("; ")}.\n`;
}

/** Writes `STEM.json` for each article, `STEM-1.json` … where one input holds many, the whole name where stems clash. */
function writerTo(folder: string, names: ReadonlyMap<string, string>): (result: ReadArticle) => void {
  return ({ place, parts, part, reading }) => {
    const file = join(folder, `${names.get(place) ?? place}${parts === "many" ? `-${part}` : ""}.json`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${JSON.stringify(reading, null, 2)}\n`);
  };
}

function standardInput(): AsyncIterable<Uint8Array> {
  return process.stdin;
}
