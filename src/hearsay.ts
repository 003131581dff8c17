import { availableParallelism } from "node:os";
import { type AskOptions, type ClaimLine, claimLineOf } from "./ask/claim-line.ts";
import { type Dossier, dossier } from "./ask/dossier.ts";
import { type Status, status } from "./ask/status.ts";
import { type Timeline, timeline } from "./ask/timeline.ts";
import { type Trace, trace } from "./ask/trace.ts";
import { type Input, inputsOf } from "./intake/inputs.ts";
import { openArticles } from "./intake/open.ts";
import { openSqliteStore } from "./ledger/store/sqlite/sqlite-store.ts";
import type { Store } from "./ledger/store/store.ts";
import type { Opened } from "./model/article.ts";
import { HearsayError, isHearsayError } from "./model/hearsay-error.ts";
import type { Reader, Reading } from "./model/reading.ts";
import type { ReaderOptions } from "./reader.ts";
import { openReaderPool } from "./reader-pool.ts";

export type { AskOptions, ClaimLine } from "./ask/claim-line.ts";
export type { Dossier, DossierEntry } from "./ask/dossier.ts";
export type { Status } from "./ask/status.ts";
export type { Timeline } from "./ask/timeline.ts";
export type { Trace } from "./ask/trace.ts";
export { outputNames } from "./intake/inputs.ts";
export type { Reading } from "./model/reading.ts";

/**
 * The claims of one reading as lines, each with its chain, certainty and dates, outside any ledger.
 *
 * @example claimLinesOf(reading).map((line) => [line.predicate, line.chain, line.certainty])
 */
export function claimLinesOf(reading: Reading): ClaimLine[] {
  return reading.claims.map((claim) => claimLineOf({ reading, keys: new Map(), propositions: new Map() }, claim));
}

export interface HearsayOptions {
  /** A file for the ledger. Without one readings are made but kept nowhere, and questions are errors. */
  readonly ledger?: string;
  /** Make the ledger where there is none (default true). */
  readonly create?: boolean;
  /** How many articles are read at once; default: the machine's processors, at most 4. */
  readonly readers?: number;
  readonly reader?: ReaderOptions;
  /** What time it is, for when something was recorded; default: the machine's clock. */
  readonly clock?: () => Date;
}

/** What came of one input: a reading (recorded or not), or why there is none. */
export type ReadResult =
  | {
      readonly input: string;
      readonly place: string;
      readonly part: number;
      readonly parts: "one" | "many";
      readonly reading: Reading;
      readonly recorded: "added" | "known" | "not-kept";
    }
  | { readonly input: string; readonly reason: string; readonly failed: boolean; readonly kind: "input" | "ledger" };

export interface ReadOptions {
  readonly signal?: AbortSignal;
  /** Standard input, for `-`. */
  readonly standardInput?: () => Promise<Uint8Array>;
  /** Told what is going to be read, once that is known: each input's place below what all have in common. */
  readonly onInputs?: (places: readonly string[]) => void;
}

/** Reading, keeping and asking, in one resource. Close it when done. */
export interface Hearsay {
  /** Reads files, folders, globs or `-`, in order, and records the readings where there is a ledger. One bad input never stops the rest. */
  read(inputs: readonly string[], options?: ReadOptions): AsyncIterable<ReadResult>;
  /** Everything on somebody. @throws {HearsayError} `ask/nobody` */
  who(name: string, options?: AskOptions): Promise<Dossier>;
  /** What is claimed of somebody, in the order of time. @throws {HearsayError} `ask/nobody` */
  timeline(name: string, options?: AskOptions): Promise<Timeline>;
  /** One claim to the bottom. @throws {HearsayError} `ask/no-claim`, `ask/several-claims` */
  trace(claim: string): Promise<Trace>;
  status(): Promise<Status>;
  close(): Promise<void>;
}

/** So many readings go into one transaction. */
const BATCH = 32;

/**
 * Opens Hearsay. The reader's threads start with the first article, so that a question alone costs nothing.
 *
 * @throws {HearsayError} of kind `ledger` where the ledger cannot be opened
 * @example
 * const hearsay = await openHearsay({ ledger: "hearsay.sqlite" });
 * for await (const result of hearsay.read(["articles/"])) if ("reason" in result) console.error(result.input, result.reason);
 * console.log(await hearsay.who("Jane Roe"));
 * await hearsay.close();
 */
export async function openHearsay(options: HearsayOptions = {}): Promise<Hearsay> {
  const store =
    options.ledger === undefined
      ? undefined
      : await openSqliteStore(options.ledger, { create: options.create ?? true, ...(options.clock ? { clock: options.clock } : {}) });
  const size = options.readers ?? Math.min(4, availableParallelism());
  let pool: Promise<Reader> | undefined;
  const readers = (): Promise<Reader> => (pool ??= openReaderPool(size, options.reader));
  const held = (): Store => {
    if (!store) throw new HearsayError("ledger/none", "There is no ledger to ask: open Hearsay with one.", { kind: "usage" });
    return store;
  };
  return {
    read: (inputs, readOptions = {}) => readAll(inputs, { store, readers, size, ...readOptions }),
    who: (name, ask) => dossier(held(), name, ask),
    timeline: (name, ask) => timeline(held(), name, ask),
    trace: (claim) => trace(held(), claim),
    status: () => status(held(), options.ledger!),
    close: async () => {
      await Promise.all([pool?.then((reader) => reader.close()), store?.close()]);
    },
  };
}

interface Reading_ extends ReadOptions {
  readonly store: Store | undefined;
  readonly readers: () => Promise<Reader>;
  readonly size: number;
}

/** Articles under way are at most a few more than there are readers, and results come out in the order of the inputs: memory stays flat. */
async function* readAll(named: readonly string[], options: Reading_): AsyncIterable<ReadResult> {
  const { inputs, skipped } = await inputsOf(
    named,
    options.standardInput ?? (() => Promise.reject(new HearsayError("intake/no-input", "There is no standard input here.", { kind: "input" }))),
  );
  options.onInputs?.(inputs.map((input) => input.place));
  for (const s of skipped) yield { ...s, kind: "input" };
  let batch: Extract<ReadResult, { reading: Reading }>[] = [];
  const flush = async function* (): AsyncIterable<ReadResult> {
    const now = batch;
    batch = [];
    yield* await recorded(now, options.store);
  };
  for await (const result of ahead(inputs, options)) {
    if ("reason" in result) {
      yield* flush();
      yield result;
    } else {
      batch.push(result);
      if (batch.length >= (options.store ? BATCH : 1)) yield* flush();
    }
  }
  yield* flush();
}

/** Reads some inputs ahead of the one whose turn it is. */
async function* ahead(inputs: readonly Input[], options: Reading_): AsyncIterable<ReadResult> {
  const underway: Promise<ReadResult[]>[] = [];
  let next = 0;
  while (next < inputs.length || underway.length > 0) {
    while (next < inputs.length && underway.length < options.size * 3 && !options.signal?.aborted) underway.push(readOne(inputs[next++]!, options));
    const first = underway.shift();
    if (!first) return;
    yield* await first;
  }
}

async function readOne(input: Input, options: Reading_): Promise<ReadResult[]> {
  const results: ReadResult[] = [];
  try {
    const reader = await options.readers();
    const opened: Opened[] = [];
    for await (const one of openArticles(await input.bytes(), input.name, { retrievedAt: new Date().toISOString() })) opened.push(one);
    const readings = await Promise.all(
      opened.map(async ({ article, problems }) => {
        const reading = await reader.read(article);
        return { ...reading, problems: [...problems, ...reading.problems] };
      }),
    );
    const parts = readings.length > 1 ? "many" : "one";
    for (const [i, reading] of readings.entries())
      results.push({ input: input.name, place: input.place, part: i + 1, parts, reading, recorded: "not-kept" });
    const unreadable = readings.length === 1 ? readings[0]!.problems.find((p) => p.severity === "error") : undefined;
    if (unreadable) return [{ input: input.name, reason: unreadable.message, failed: true, kind: "input" }];
  } catch (error) {
    results.push({
      input: input.name,
      reason: isHearsayError(error) ? error.message : `It could not be read (${(error as Error).message}).`,
      failed: true,
      kind: "input",
    });
  }
  return results;
}

async function recorded(batch: readonly Extract<ReadResult, { reading: Reading }>[], store: Store | undefined): Promise<ReadResult[]> {
  if (!store || batch.length === 0) return [...batch];
  const done = await store.record(batch.map((r) => r.reading));
  return batch.map((result, i) => ({ ...result, recorded: done[i]!.added ? "added" : "known" }));
}
