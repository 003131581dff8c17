import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import type { Command } from "commander";
import { openHearsay, shownLocation } from "../hearsay.ts";
import { HearsayError } from "../model/hearsay-error.ts";
import { DEFAULT_LEDGER, type QuestionOptions, withLedger } from "./ledger-option.ts";
import { count } from "./render/dossier.ts";

export function addImport(program: Command): void {
  withLedger(program.command("import").argument("<file>", "an exported ledger; -: standard input"))
    .summary("take in an exported ledger")
    .description(
      "Records every line of an exported ledger (hearsay export) with its times of recording; what is there already adds nothing. Ledgers may be joined so.\nWhat the other ledger has forgotten is forgotten here, too, and cannot be brought back.\nA bad line is told with its number and the rest goes on.\nExit codes: 0 all taken in, 1 some line could not be, or something is left to do, which it says.",
    )
    .action(async (file: string, flags: QuestionOptions) => {
      const ledger = flags.ledger ?? DEFAULT_LEDGER;
      const input = await openInput(file);
      const hearsay = await openHearsay({ ledger });
      const tally = { reading: 0, judgement: 0, forgotten: 0, known: 0, failed: 0 };
      let left: string | null = null;
      try {
        for await (const result of hearsay.import(linesOf(input))) {
          if ("reason" in result) {
            tally.failed++;
            process.stderr.write(`${file}, line ${result.line}: ${result.reason}\n`);
          } else if ("erasedFrom" in result) {
            left = result.left;
            process.stderr.write(
              `What the other ledger has forgotten is forgotten here too: ${count(result.erasedFrom, "article")} here lost names or words by it.${left ? `\n${left}` : ""}\n`,
            );
          } else if (result.added) tally[result.kind]++;
          else tally.known++;
        }
      } finally {
        await hearsay.close();
      }
      process.stderr.write(
        `${count(tally.reading, "reading")} and ${count(tally.judgement, "judgement")} new in ${shownLocation(ledger)}${tally.forgotten > 0 ? `; ${count(tally.forgotten, "row")} of what was forgotten` : ""}${tally.known > 0 ? `; ${tally.known} known already` : ""}${tally.failed > 0 ? `; ${count(tally.failed, "line")} could not be taken in` : ""}.\n`,
      );
      process.exitCode = tally.failed > 0 || left ? 1 : 0;
    });
}

/** The reading of lines begins with the first that is asked for: those that come before would be lost. */
async function* linesOf(input: Readable): AsyncIterable<string> {
  yield* createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
}

function openInput(file: string): Promise<Readable> {
  if (file === "-") return Promise.resolve(process.stdin);
  const stream = createReadStream(file);
  return new Promise((resolve, reject) => {
    stream.once("open", () => resolve(stream));
    stream.once("error", (cause) =>
      reject(new HearsayError("cli/cannot-read", `${file} cannot be read (${cause.message}).`, { kind: "input", cause })),
    );
  });
}
