import { createWriteStream } from "node:fs";
import { rename } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Command } from "commander";
import { HearsayError } from "../model/hearsay-error.ts";
import { openForQuestion, type QuestionOptions, withLedger } from "./ledger-option.ts";

export function addExport(program: Command): void {
  withLedger(program.command("export").argument("[file]", "the file to write; - or none: standard output"))
    .summary("write the whole ledger as lines of JSON")
    .description(
      "Writes everything that the ledger holds as JSON Lines (docs/json.md), to move it to another machine or another store: hearsay import takes it in.\nNothing is left out, sensitive claims neither: this is the ledger itself, not something to publish. What was given away is beyond the reach of hearsay forget.\nWhere something was forgotten, its tombstones and their key go along, so that it is not read again elsewhere either. Names cannot be read from them, but whoever has the key can test whether a name that he thinks of was forgotten: --without-key keeps them back.",
    )
    .option("--without-key", "leave out the key and the tombstones: a ledger made of it does not know what was forgotten")
    .action(async (file: string | undefined, { withoutKey = false, ...flags }: QuestionOptions & { readonly withoutKey?: boolean }) => {
      const hearsay = await openForQuestion(flags);
      try {
        let [count, forgotten] = [0, 0];
        const lines = Readable.from(
          ended(hearsay.export({ withoutKey }), (line) => {
            count++;
            if (line.startsWith('{"forgotten":')) forgotten++;
          }),
        );
        if (file === undefined || file === "-") await pipeline(lines, process.stdout, { end: false });
        else {
          await written(lines, file);
          process.stderr.write(`${count - 1 - forgotten} readings and judgements written to ${file}.\n`);
        }
        if (forgotten > 0)
          process.stderr.write(
            withoutKey
              ? "What was forgotten is not known where this is taken in: the key of the tombstones was left out.\n"
              : `With them the key and the tombstones of what was forgotten (${forgotten} rows): whoever has these can test whether a name was forgotten. --without-key leaves them out.\n`,
          );
      } finally {
        await hearsay.close();
      }
    });
}

/** A file is there whole or not at all. */
async function written(lines: Readable, file: string): Promise<void> {
  try {
    await pipeline(lines, createWriteStream(`${file}.part`));
    await rename(`${file}.part`, file);
  } catch (cause) {
    if ((cause as { code?: string }).code?.startsWith("ledger/")) throw cause;
    throw new HearsayError("cli/cannot-write", `${file} cannot be written (${(cause as Error).message}).`, { kind: "usage", cause });
  }
}

async function* ended(lines: AsyncIterable<string>, onLine: (line: string) => void): AsyncIterable<string> {
  for await (const line of lines) {
    onLine(line);
    yield `${line}\n`;
  }
}
