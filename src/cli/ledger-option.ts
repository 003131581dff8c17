import { type Command, InvalidArgumentError, Option } from "commander";
import { type AskOptions, type Hearsay, openHearsay } from "../hearsay.ts";

export interface QuestionOptions {
  readonly ledger?: string;
  readonly json?: boolean;
  readonly sensitive?: boolean;
  readonly asOf?: string;
  readonly knownAt?: string;
  readonly on?: string;
  readonly all?: boolean;
  readonly limit?: number;
}

/** Where the ledger is unless told. */
export const DEFAULT_LEDGER = "hearsay.sqlite";

export function withLedger(command: Command): Command {
  return command.addOption(new Option("--ledger <place>", "the ledger: a file, or postgres://USER@HOST/DATABASE?schema=NAME").env("HEARSAY_LEDGER"));
}

/** The options that every question has. */
export function asQuestion(command: Command): Command {
  return withLedger(command)
    .option("--json", "print JSON instead of text")
    .option("--no-sensitive", "leave out claims on health, pregnancy, children and crime");
}

/** The three questions of time, for what shows claims. */
export function withTime(command: Command): Command {
  return command
    .option("--as-of <date>", "only what had been said or published by then (2023, 2023-12, 2023-12-20)")
    .option("--known-at <date>", "only what this ledger had recorded by then")
    .option("--on <date>", "only what is claimed to hold on that day");
}

/** What of the options a question about claims takes. */
export function askOptions({ sensitive = true, asOf, knownAt, on, all = false, limit }: QuestionOptions): AskOptions {
  const most = all ? Number.MAX_SAFE_INTEGER : limit;
  return { sensitive, asOf, knownAt, on, ...(most === undefined ? {} : { limit: most }) };
}

/** How much is shown, for what shows claims. */
export function withLimit(command: Command): Command {
  return command
    .option("--limit <claims>", "show so many claims at least, of the newest articles, and every denial of them", positive)
    .option("--all", "show every claim, however many");
}

function positive(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError("Give a number of claims, e.g. 500.");
  return Number(text);
}

/** Opens the ledger that a question asks; one that is not there is an error that says how to make one. */
export function openForQuestion({ ledger = DEFAULT_LEDGER }: QuestionOptions): Promise<Hearsay> {
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
