import { rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { type AskOptions, type ClaimLine, claimLineOf } from "./ask/claim-line.ts";
import { type Disputes, disputes } from "./ask/disputes.ts";
import { type Dossier, dossier, type WhoOptions } from "./ask/dossier.ts";
import { type ForgetOptions, type ForgetResult, forget } from "./ask/forget.ts";
import { type Judgements, judge, judgements, undoJudgement } from "./ask/judge.ts";
import { type Status, status } from "./ask/status.ts";
import { type Stories, type StoryAnswer, stories, story } from "./ask/stories.ts";
import { type Timeline, timeline } from "./ask/timeline.ts";
import { type Trace, trace } from "./ask/trace.ts";
import { type ExportOptions, exportLines, type ImportResult, importLines } from "./exchange.ts";
import { shownLocation } from "./ledger/store/location.ts";
import { openStore } from "./ledger/store/open-store.ts";
import type { Store } from "./ledger/store/store.ts";
import { HearsayError } from "./model/hearsay-error.ts";
import type { Reader, Reading } from "./model/reading.ts";
import type { ReadOptions, ReadResult, Run } from "./read-inputs.ts";
import type { ReaderOptions } from "./reader.ts";
import { openReaderPool } from "./reader-pool.ts";
import { type RereadOptions, type RereadResult, type RereadRun, reread } from "./reread.ts";

export type { AskOptions, ClaimLine } from "./ask/claim-line.ts";
export type { Disputes, ShownDispute } from "./ask/disputes.ts";
export type { Dossier, DossierEntry, LifeCycle, WhoOptions } from "./ask/dossier.ts";
export type { ForgetOptions, ForgetResult } from "./ask/forget.ts";
export type { Judgements, ShownJudgement } from "./ask/judge.ts";
export type { Status } from "./ask/status.ts";
export type { Stories, Story, StoryAnswer, StoryArticle, StoryDenial } from "./ask/stories.ts";
export type { Timeline } from "./ask/timeline.ts";
export type { Trace } from "./ask/trace.ts";
export type { ExportOptions, ImportResult } from "./exchange.ts";
export { outputNames } from "./intake/inputs.ts";
export { shownLocation } from "./ledger/store/location.ts";
export type { Reading } from "./model/reading.ts";
export type { ReadArticle, ReadOptions, ReadProgress, ReadResult } from "./read-inputs.ts";
export type { RereadOptions, RereadResult } from "./reread.ts";

/**
 * The claims of one reading as lines, each with its chain, certainty and dates, outside any ledger.
 *
 * @example claimLinesOf(reading).map((line) => [line.predicate, line.chain, line.certainty])
 */
export function claimLinesOf(reading: Reading): ClaimLine[] {
  return reading.claims.map((claim) => claimLineOf({ reading, keys: new Map(), propositions: new Map() }, claim));
}

export interface HearsayOptions {
  /** Where the ledger lies: a file, or `postgres://user@host/database?schema=NAME`. Without one readings are made but kept nowhere, and questions are errors. */
  readonly ledger?: string;
  /** Make the ledger where there is none (default true). */
  readonly create?: boolean;
  /** How many articles are read at once; default: the machine's processors, at most 4. */
  readonly readers?: number;
  readonly reader?: ReaderOptions;
  /** What time it is, for when something was recorded; default: the machine's clock. */
  readonly clock?: () => Date;
}

/** Reading, keeping and asking, in one resource. Close it when done. */
export interface Hearsay {
  /** Reads files, folders, globs, addresses on the web or `-`, in order, and records the readings where there is a ledger. One bad input never stops the rest. */
  read(inputs: readonly string[], options?: ReadOptions): AsyncIterable<ReadResult>;
  /** Everything on somebody. @throws {HearsayError} `ask/nobody` */
  who(name: string, options?: WhoOptions): Promise<Dossier>;
  /** What is claimed of somebody, in the order of time. @throws {HearsayError} `ask/nobody` */
  timeline(name: string, options?: AskOptions): Promise<Timeline>;
  /** One claim to the bottom. @throws {HearsayError} `ask/no-claim`, `ask/several-claims` */
  trace(claim: string, options?: AskOptions): Promise<Trace>;
  /** What is in dispute about somebody, or in the whole ledger. @throws {HearsayError} `ask/nobody`, `ask/no-date` */
  disputes(name?: string, options?: AskOptions): Promise<Disputes>;
  /** The story of an article, a claim or of words: who tells it on whose word, from how many origins, and who denies it. @throws {HearsayError} `ask/no-story` */
  story(what: string): Promise<StoryAnswer>;
  /** Every story that several articles tell. */
  stories(options?: { readonly least?: number }): Promise<Stories>;
  /**
   * Records that two are one person, or are not; each by name, key or `ARTICLE:NAME`. It can be taken back.
   * @throws {HearsayError} `ask/nobody`, `judge/several-people`, `judge/no-person`, `judge/one-and-the-same`
   */
  judge(verdict: "same" | "different", a: string, b: string, options: { readonly by: string }): Promise<Judgements>;
  /** Takes a judgement back, by its id or the beginning of it. @throws {HearsayError} `judge/no-judgement` */
  undoJudgement(id: string, options: { readonly by: string }): Promise<Judgements>;
  /** Every judgement, those taken back too. */
  judgements(): Promise<Judgements>;
  /** The whole ledger as lines of JSON, for {@link Hearsay.import} of another: docs/json.md. */
  export(options?: ExportOptions): AsyncIterable<string>;
  /** Takes in the lines of an exported ledger. One bad line never stops the rest. @throws {HearsayError} `ledger/no-export` */
  import(lines: AsyncIterable<string>): AsyncIterable<ImportResult>;
  /** Reads again what an older version of the reader read, from the texts that the ledger keeps. */
  reread(options?: RereadOptions): AsyncIterable<RereadResult>;
  /** Removes the readings that newer ones have replaced; returns how many. */
  prune(): Promise<number>;
  /**
   * Erases an article (its id, address or file), a claim (its id) or a person (name or key) from the ledger and the files beside it, and leaves keyed
   * tombstones: reading again does not bring it back. `dryRun` only counts. @throws {HearsayError} `ask/nobody`, `forget/several-people`, `forget/nothing`
   */
  forget(what: string, options?: ForgetOptions): Promise<ForgetResult>;
  /** Rewrites the database's files once more, where another process kept that from being done. Null where nothing is left to do. */
  scrub(): Promise<string | null>;
  status(): Promise<Status>;
  close(): Promise<void>;
}

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
      : await openStore(options.ledger, { create: options.create ?? true, ...(options.clock ? { clock: options.clock } : {}) });
  const size = options.readers ?? Math.min(4, availableParallelism());
  let pool: Promise<Reader> | undefined;
  const readers = (): Promise<Reader> => (pool ??= openReaderPool(size, options.reader));
  const held = (): Store => {
    if (!store) throw new HearsayError("ledger/none", "There is no ledger to ask: open Hearsay with one.", { kind: "usage" });
    return store;
  };
  const now = (): string => (options.clock?.() ?? new Date()).toISOString();
  return {
    read: (inputs, readOptions = {}) =>
      settled(store, readWhen(inputs, { store, readers, size, webCache: webCacheOf(options.ledger), ...readOptions })),
    who: (name, ask) => dossier(held(), name, ask),
    timeline: (name, ask) => timeline(held(), name, ask),
    trace: (claim, ask) => trace(held(), claim, ask),
    disputes: (name, ask) => disputes(held(), name, ask),
    story: (what) => story(held(), what),
    stories: (options) => stories(held(), options),
    judge: (verdict, a, b, { by }) => judge(held(), verdict, [a, b], { by, at: now() }),
    undoJudgement: (id, { by }) => undoJudgement(held(), id, { by, at: now() }),
    judgements: () => judgements(held()),
    export: (exportOptions) => exportLines(held(), exportOptions),
    import: (lines) => settled(store, importLines(held(), lines)),
    reread: (options) => settled(store, rereadWhen({ ...options, store: held(), readers, size })),
    prune: () => held().prune(),
    forget: async (what, forgetOptions) => {
      const result = await forget(held(), what, forgetOptions);
      const cache = webCacheOf(options.ledger);
      // What servers said of pages stands there by hashes from which an address, and a name in it, could be guessed.
      if (result.done && cache) rmSync(cache, { force: true });
      return result;
    },
    scrub: () => held().scrub(),
    status: () => status(held(), shownLocation(options.ledger!)),
    close: async () => {
      await Promise.all([pool?.then((reader) => reader.close()), store?.close()]);
    },
  };
}

/** Intake is loaded with the first reading: a question has no need of it. */
async function* readWhen(inputs: readonly string[], run: Run): AsyncIterable<ReadResult> {
  const { readInputs } = await import("./read-inputs.ts");
  yield* readInputs(inputs, run);
}

/** The reader is opened when something is to be read. */
async function* rereadWhen({
  readers,
  ...run
}: Omit<RereadRun, "reader"> & { readonly readers: () => Promise<Reader> }): AsyncIterable<RereadResult> {
  yield* reread({ ...run, reader: await readers() });
}

/** What was read is looked at for who is whom, once all of it is there. */
async function* settled<T>(store: Store | undefined, results: AsyncIterable<T>): AsyncIterable<T> {
  yield* results;
  while (store && (await store.settle(200)) > 0);
}

/** Beside a ledger that is a file. */
function webCacheOf(ledger: string | undefined): string | undefined {
  return ledger === undefined || ledger.includes("://") || ledger === ":memory:" ? undefined : `${ledger}-web.json`;
}
