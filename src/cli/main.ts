import { Command, CommanderError } from "commander";
import { type HearsayError, isHearsayError } from "../model/hearsay-error.ts";
import { addDisputes } from "./disputes.ts";
import { addExport } from "./export.ts";
import { addForget } from "./forget.ts";
import { addImport } from "./import.ts";
import { addJudge } from "./judge.ts";
import { addRead } from "./read.ts";
import { addReread } from "./reread.ts";
import { addStatus } from "./status.ts";
import { addStories, addStory } from "./story.ts";
import { addTimeline } from "./timeline.ts";
import { addTrace } from "./trace.ts";
import { VERSION } from "./version.ts";
import { addWho } from "./who.ts";

/** 0 done, 1 something could not be read or found, 2 wrong use, 3 the ledger cannot be opened or written, 130 interrupted. */
export const EXIT = { done: 0, failed: 1, usage: 2, ledger: 3, interrupted: 130 } as const;

export function program(): Command {
  const command = new Command("hearsay")
    .description(
      "Reads news and keeps a ledger of who said what about whom, on whose word, when, and whether it still stands.\nIt never turns a rumour into a fact: every claim is shown with who vouches for it, how certain they sound, and when.",
    )
    .version(VERSION, "-V, --version", "print the version")
    .helpOption("-h, --help", "print help")
    .showHelpAfterError("(hearsay --help shows how to use it)")
    .exitOverride()
    .addHelpText(
      "after",
      `
Examples:
  hearsay read article.txt                         what one article says, by who vouches for it
  hearsay read news/ --ledger hearsay.sqlite       read a folder into a ledger
  hearsay who "Mara Quill"                         everything the ledger has on somebody
  hearsay timeline "Mara Quill"                    the same in the order of time
  hearsay trace c1f09ab2                           one claim down to its source
  hearsay who "Mara Quill" --as-of 2024-03          … as it had been said or published by then
  hearsay disputes "Mara Quill"                    what cannot all be so
  hearsay stories                                  which news several articles tell
  hearsay story "harbour bridge closed"            who tells it, on whose word, and who denies it
  hearsay forget "Mara Quill" --dry-run            what would go if she were erased
  hearsay export ledger.jsonl                      the whole ledger, for hearsay import elsewhere

The ledger is the file or the PostgreSQL database given by --ledger, else by the environment variable HEARSAY_LEDGER, else ./hearsay.sqlite.`,
    );
  for (const add of [
    addRead,
    addWho,
    addTimeline,
    addTrace,
    addDisputes,
    addStory,
    addStories,
    addJudge,
    addForget,
    addReread,
    addExport,
    addImport,
    addStatus,
  ])
    add(command);
  return command;
}

/** Runs the command line and gives its exit code. */
export async function run(args: readonly string[]): Promise<number> {
  // A reader of our output that goes away (`| head`) is no error.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));
  process.exitCode = EXIT.done;
  try {
    await program().parseAsync([...args], { from: "user" });
    return Number(process.exitCode ?? EXIT.done);
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
    process.stderr.write(`hearsay: ${(error as Error).message}\n`);
    return exitOf(error);
  }
}

function exitOf(error: unknown): number {
  if (!isHearsayError(error)) return EXIT.failed;
  const codes: Readonly<Record<HearsayError["kind"], number>> = { input: EXIT.failed, usage: EXIT.usage, ledger: EXIT.ledger, internal: EXIT.failed };
  return codes[error.kind];
}

if (process.argv[1] && import.meta.filename === process.argv[1]) process.exitCode = await run(process.argv.slice(2));
