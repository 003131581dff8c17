import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { openHearsay } from "../hearsay.ts";
import { run } from "./main.ts";
import { style } from "./render/style.ts";

/** `npm run try`: reads the example articles into a fresh ledger and shows what one can ask of it. */
const examples = relative(process.cwd(), join(import.meta.dirname, "..", "..", "fixtures", "examples"));
const folder = mkdtempSync(join(tmpdir(), "hearsay-try-"));
const ledger = join(folder, "try.sqlite");

async function shown(words: string, args: string[]): Promise<void> {
  process.stdout.write(
    `\n${style.quiet("—".repeat(72))}\n${words}\n${style.name(`$ hearsay ${args.map((a) => (a.includes(" ") ? `"${a}"` : a)).join(" ")}`)}\n\n`,
  );
  const code = await run(args);
  if (code !== 0) process.exitCode = code;
}

/** A claim worth following to its source: one that runs through an outlet, of which somebody else says something too. */
async function claimToTrace(): Promise<string | undefined> {
  const hearsay = await openHearsay({ ledger, create: false });
  try {
    const { propositions } = await hearsay.who("Mara Quill");
    const love =
      propositions.filter((p) => p.lines[0]!.predicate === "partner").sort((a, b) => b.lines.length - a.lines.length)[0] ?? propositions[0];
    return (love?.lines.find((l) => l.chain.length > 1) ?? love?.lines[0])?.id.slice(0, 12);
  } finally {
    await hearsay.close();
  }
}

try {
  await shown("Six articles about invented people, and a real one retold, go into a fresh ledger.", ["read", examples, "--ledger", ledger]);
  await shown("Who is Mara Quill, on whose word? Rumours stay rumours, and a denial stands beside what it denies.", [
    "who",
    "Mara Quill",
    "--ledger",
    ledger,
  ]);
  const claim = await claimToTrace();
  if (claim)
    await shown("One claim down to its source: through which outlet, in which words, and who else says so.", ["trace", claim, "--ledger", ledger]);
  await shown("The same for the story that Hearsay began with, in the order of time.", ["timeline", "Tom Cruise", "--ledger", ledger]);
  process.stdout.write(`\nNow your own: ${style.name("npm run hearsay -- read ARTICLES --ledger hearsay.sqlite")}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
