import { createInterface } from "node:readline/promises";
import type { Command } from "commander";
import type { ForgetResult } from "../hearsay.ts";
import { HearsayError } from "../model/hearsay-error.ts";
import { openForQuestion, type QuestionOptions, withLedger } from "./ledger-option.ts";
import { forgetText } from "./render/forget.ts";

interface ForgetFlags extends QuestionOptions {
  readonly yes?: boolean;
  readonly dryRun?: boolean;
  readonly finish?: boolean;
}

export function addForget(program: Command): void {
  withLedger(program.command("forget").argument("[what]", "an article (id, address or file), a claim's id, or a person's name or key"))
    .summary("erase an article, a claim or a person")
    .description(
      "Blacks out names and words wherever the ledger holds them, removes the claims, and keeps keyed hashes only, so that reading the article again\ndoes not bring them back. Every standing that lost a row says so. This cannot be undone (docs/forgetting.md).",
    )
    .option("--dry-run", "say what would go, and change nothing")
    .option("--yes", "do it without asking")
    .option("--finish", "rewrite the database's files, where another process kept that from being done")
    .option("--json", "print JSON instead of text")
    .action(async (what: string | undefined, flags: ForgetFlags) => {
      const hearsay = await openForQuestion(flags);
      const print = (result: ForgetResult): void =>
        void process.stdout.write(flags.json ? `${JSON.stringify(result, null, 2)}\n` : forgetText(result));
      try {
        if (flags.finish) {
          const left = await hearsay.scrub();
          process.stdout.write(
            flags.json ? `${JSON.stringify({ question: "forget", left })}\n` : `${left ?? "The database's files hold nothing that was deleted."}\n`,
          );
          process.exitCode = left === null ? 0 : 1;
          return;
        }
        if (what === undefined) throw usage("Say what is to be forgotten: an article, a claim or a person.");
        if (flags.dryRun) return print(await hearsay.forget(what, { dryRun: true }));
        if (!flags.yes) {
          if (!process.stdin.isTTY) throw usage("Forgetting cannot be undone: say --yes, or --dry-run to see what would go.");
          process.stderr.write(forgetText(await hearsay.forget(what, { dryRun: true })));
          const prompt = createInterface({ input: process.stdin, output: process.stderr });
          const said = await prompt.question("This cannot be undone. Type “yes” to go on: ");
          prompt.close();
          if (said.trim() !== "yes") throw usage("Nothing was changed.");
        }
        const result = await hearsay.forget(what);
        print(result);
        process.exitCode = result.left === null ? 0 : 1;
      } finally {
        await hearsay.close();
      }
    });
}

function usage(message: string): HearsayError {
  return new HearsayError("forget/usage", message, { kind: "usage" });
}
