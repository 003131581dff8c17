import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { DatabaseSync } from "node:sqlite";
import { openStore } from "../../src/ledger/store/open-store.ts";

const ROOT = join(import.meta.dirname, "..", "..");

const SYLLABLES = "ba be bi bo bu da de di do du ka ke ki ko ku la le li lo lu".split(" ");

/** Small articles about invented people, so many that a run is killed long before its end. */
export function writeArticles(folder: string, count: number): void {
  mkdirSync(folder, { recursive: true });
  for (let i = 0; i < count; i++) {
    const [a, b] = [`Mara Qu${SYLLABLES[i % 20]}${SYLLABLES[Math.floor(i / 20) % 20]}`, `Ned A${SYLLABLES[(i * 7) % 20]}${SYLLABLES[(i * 3) % 20]}e`];
    writeFileSync(
      join(folder, `${String(i).padStart(4, "0")}.txt`),
      `${a} and ${b} are engaged, a friend told the Daily Lantern.\n\nNumber ${i} of the series. ${a}, ${20 + (i % 60)}, was born in Lisbon.\n`,
    );
  }
}

export interface Killed {
  /** Ids of the articles that were acknowledged. */
  readonly acknowledged: readonly string[];
  /** Whether the run was through before it was killed. */
  readonly through: boolean;
  readonly errors: string;
}

/** Reads a folder into a ledger, and kills: the program itself with SIGKILL, or whatever `kill` does, after so many milliseconds. */
export function readAndKill(folder: string, ledger: string, after: number, kill?: () => void): Promise<Killed> {
  return new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      [join(ROOT, "bin", "hearsay.mjs"), "read", folder, "--annotator", "rules", "--ledger", ledger, "--acknowledge", "-q"],
      {
        env: { ...process.env, NO_COLOR: "1" },
      },
    );
    const acknowledged: string[] = [];
    let errors = "";
    let timer: NodeJS.Timeout | undefined;
    createInterface({ input: child.stdout }).on("line", (line) => {
      acknowledged.push(line.split(" ")[1]!);
      // From the first that is kept on, so that every kill is one while something is written.
      timer ??= setTimeout(() => (kill ? kill() : child.kill("SIGKILL")), after);
    });
    child.stderr.on("data", (chunk) => {
      errors += String(chunk);
    });
    child.on("close", (code) => {
      clearTimeout(timer);
      resolve({ acknowledged, through: code === 0, errors });
    });
  });
}

/** What is wrong with a ledger in which these articles must be: nothing, or sentences. */
export async function faultsOfLedger(ledger: string, must: ReadonlySet<string>): Promise<string[]> {
  const faults: string[] = [];
  if (!ledger.includes("://")) {
    const [row] = new DatabaseSync(ledger).prepare("pragma integrity_check").all() as { integrity_check: string }[];
    if (row?.integrity_check !== "ok") faults.push(`the file is damaged: ${row?.integrity_check}`);
  }
  const store = await openStore(ledger, { create: false });
  try {
    const found: string[] = [];
    for (let after: string | null = null; ; ) {
      const page: readonly { readonly readingId: string; readonly reading: { readonly article: { readonly id: string } } }[] = await store.kept(
        after,
        200,
      );
      found.push(...page.map((k) => k.reading.article.id));
      if (page.length < 200) break;
      after = page.at(-1)!.readingId;
    }
    const there = new Set(found);
    const lost = [...must].filter((id) => !there.has(id));
    if (lost.length > 0) faults.push(`${lost.length} acknowledged articles are not there`);
    if (there.size !== found.length) faults.push(`${found.length - there.size} articles were read twice`);
    const { articles, readings } = await store.summary();
    if (articles !== readings) faults.push(`${articles} articles, ${readings} readings`);
  } finally {
    await store.close();
  }
  return faults;
}
