import { existsSync } from "node:fs";
import { type Command, Option } from "commander";
import { type Hearsay, openHearsay } from "../hearsay.ts";
import { HearsayError } from "../model/hearsay-error.ts";

export interface QuestionOptions {
  readonly ledger?: string;
  readonly json?: boolean;
  readonly sensitive?: boolean;
}

const DEFAULT = "hearsay.sqlite";

export function withLedger(command: Command): Command {
  return command.addOption(new Option("--ledger <file>", "the ledger's file").env("HEARSAY_LEDGER"));
}

/** The options that every question has. */
export function asQuestion(command: Command): Command {
  return withLedger(command)
    .option("--json", "print JSON instead of text")
    .option("--no-sensitive", "leave out claims on health, pregnancy, children and crime");
}

/** Opens the ledger that a question asks; one that is not there is an error that says how to make one. */
export async function openForQuestion({ ledger = DEFAULT }: QuestionOptions): Promise<Hearsay> {
  if (!existsSync(ledger))
    throw new HearsayError("ledger/not-found", `There is no ledger at ${ledger}. Make one with: hearsay read ARTICLES… --ledger ${ledger}`, {
      kind: "ledger",
    });
  return openHearsay({ ledger, create: false });
}

/** Asks and prints: JSON where it is wanted, else the text. */
export async function answer<T>(options: QuestionOptions, ask: (hearsay: Hearsay) => Promise<T>, text: (answer: T) => string): Promise<void> {
  const hearsay = await openForQuestion(options);
  try {
    const result = await ask(hearsay);
    process.stdout.write(options.json ? `${JSON.stringify(result, null, 2)}\n` : text(result));
  } finally {
    await hearsay.close();
  }
}
