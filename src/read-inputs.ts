import type { Chunks } from "./intake/byte-stream.ts";
import { type Web, type WebOptions, webOf } from "./intake/fetch/web.ts";
import { type Input, inputsOf } from "./intake/inputs.ts";
import type { IsKnown, Item } from "./intake/item.ts";
import { openItems } from "./intake/open.ts";
import { openInThread } from "./intake/opening-thread.ts";
import type { Store } from "./ledger/store/store.ts";
import type { Opened } from "./model/article.ts";
import { HearsayError, isHearsayError } from "./model/hearsay-error.ts";
import type { Reader, Reading } from "./model/reading.ts";

/** One article that was read. */
export interface ReadArticle {
  readonly input: string;
  readonly place: string;
  readonly part: number;
  readonly parts: "one" | "many";
  readonly reading: Reading;
  readonly recorded: "added" | "known" | "not-kept";
}

/** What came of one input or of one part of it: a reading (recorded or not), that it is known already, or why there is none. */
export type ReadResult =
  | ReadArticle
  | { readonly input: string; readonly known: true }
  | { readonly input: string; readonly reason: string; readonly failed: boolean; readonly kind: "input" | "ledger" };

/** How far a run has come. `bytes` and `ofBytes` count what the inputs hold as they lie there; `ofBytes` is null where that is not known. */
export interface ReadProgress {
  readonly bytes: number;
  readonly ofBytes: number | null;
}

export interface ReadOptions {
  readonly signal?: AbortSignal;
  /** Standard input, for `-`. */
  readonly standardInput?: () => AsyncIterable<Uint8Array>;
  /** Told what is going to be read, once that is known: each input's place below what all have in common. */
  readonly onInputs?: (places: readonly string[]) => void;
  /** Told how far the run has come, whenever some bytes were taken in. */
  readonly onProgress?: (progress: ReadProgress) => void;
  /**
   * Pass over what the ledger knows already: articles whose very bytes this reader has read before are neither opened nor read again, and stand as
   * `known`. So a run that was stopped goes on where it was.
   */
  readonly resume?: boolean;
  /** How addresses on the web are fetched. */
  readonly web?: WebOptions;
}

/** What the facade gives to a run. */
export interface Run extends ReadOptions {
  readonly store: Store | undefined;
  readonly readers: () => Promise<Reader>;
  /** Where is kept what servers said of their pages, to ask only for what has changed since. */
  readonly webCache: string | undefined;
  /** How many articles are read at once. */
  readonly size: number;
}

/** So many readings go into one transaction. */
const BATCH = 32;

/**
 * Reads what is named, in order, and records the readings where there is a ledger. Articles under way are at most a few more than there are readers,
 * and results come out in the order of the inputs: memory stays flat, however big an archive is.
 */
export async function* readInputs(named: readonly string[], run: Run): AsyncIterable<ReadResult> {
  const { inputs, skipped } = await inputsOf(named, run.standardInput ?? noInput);
  run.onInputs?.(inputs.map((input) => input.place));
  for (const s of skipped) yield { ...s, kind: "input" };
  let batch: ReadArticle[] = [];
  const flush = async function* (): AsyncIterable<ReadResult> {
    const now = batch;
    batch = [];
    yield* await recorded(now, run.store);
  };
  const web = webOf(run.web ?? {}, run.webCache);
  try {
    for await (const result of underway(partsOf(inputs, web, run), run)) {
      if ("reading" in result) {
        batch.push(result);
        if (batch.length >= (run.store ? BATCH : 1)) yield* flush();
      } else {
        yield* flush();
        yield result;
      }
    }
    yield* flush();
  } finally {
    await web.close();
  }
}

/** Bigger files are opened in a thread of their own, whose memory is bounded. */
const BIG = 8_000_000;

/** What an input is opened with: its bytes are counted as they are taken in. */
interface Means {
  readonly web: Web;
  readonly counted: (chunks: Chunks) => Chunks;
  readonly count: (bytes: number) => void;
}

/** Something found in an input, and where. */
interface Part {
  readonly input: Input;
  readonly item: Item;
  readonly part: number;
  readonly parts: "one" | "many";
}

/** Everything that the inputs hold, one after the other. */
async function* partsOf(inputs: readonly Input[], web: Web, run: Run): AsyncIterable<Part> {
  const sizes = inputs.map((input) => input.size);
  const ofBytes = sizes.every((size) => size !== null) ? sizes.reduce((a, b) => a + b, 0) : null;
  let bytes = 0;
  const count = (more: number): void => {
    bytes += more;
    run.onProgress?.({ bytes, ofBytes });
  };
  const counted = async function* (chunks: Chunks): AsyncIterable<Uint8Array> {
    for await (const chunk of chunks) {
      count(chunk.length);
      yield chunk;
    }
  };
  for (const input of inputs) {
    // The first thing waits for the second: whether an input holds one or many is told with each.
    let held: Part | undefined;
    let [things, part] = [0, 0];
    for await (const item of itemsIn(input, { counted, count, web }, run)) {
      if (run.signal?.aborted) return;
      if ("article" in item) part++;
      if (held) yield { ...held, parts: "many" };
      held = undefined;
      if (++things === 1) held = { input, item, part, parts: "one" };
      else yield { input, item, part, parts: "many" };
    }
    if (held) yield held;
  }
}

async function* itemsIn(input: Input, { counted, count, web }: Means, run: Run): AsyncIterable<Item> {
  try {
    const isKnown = run.resume && run.store ? knownBy(run.store, (await run.readers()).version) : undefined;
    if (input.url !== null) {
      yield* web.itemsAt(input.url, { ...(isKnown ? { isKnown } : {}), ...(run.signal ? { signal: run.signal } : {}) });
      return;
    }
    const options = { retrievedAt: new Date().toISOString(), ...(isKnown ? { isKnown } : {}) };
    if (input.path !== null && (input.size ?? 0) > BIG) yield* openInThread(input.path, input.name, { ...options, onBytes: count });
    else yield* openItems(counted(input.chunks()), input.name, { ...options, ...(input.path === null ? {} : { path: input.path }) });
  } catch (error) {
    // What was asked for in a wrong way is no fault of the input.
    if (isHearsayError(error) && error.kind === "usage") throw error;
    yield { unread: { input: input.name, ...faultOf(error), failed: true } };
  }
}

function knownBy(store: Store, version: Reader["version"]): IsKnown {
  return async (content) => (await store.knows([content], version))[0]!;
}

/** Reads some articles ahead of the one whose turn it is; gives each result as soon as it is its turn. */
async function* underway(parts: AsyncIterable<Part>, run: Run): AsyncIterable<ReadResult> {
  const source = parts[Symbol.asyncIterator]();
  const results: Promise<ReadResult>[] = [];
  let next: Promise<IteratorResult<Part>> | undefined = source.next();
  try {
    while (next || results.length > 0) {
      const [first] = results;
      const arrived: IteratorResult<Part> | "a result" =
        next && results.length < run.size * 3
          ? await Promise.race([next, ...(first ? [first.then(() => "a result" as const)] : [])])
          : await first!.then(() => "a result" as const);
      if (arrived === "a result") yield await results.shift()!;
      else if (arrived.done) next = undefined;
      else {
        results.push(resultOf(arrived.value, run));
        next = source.next();
      }
    }
  } finally {
    // Not awaited: whoever stops need not wait for what is being opened.
    next?.catch(() => {});
    void source.return?.();
  }
}

async function resultOf({ input, item, part, parts }: Part, run: Run): Promise<ReadResult> {
  if ("known" in item) return { input: item.known.input, known: true };
  if ("unread" in item) return { input: item.unread.input, reason: item.unread.reason, failed: item.unread.failed, kind: "input" };
  if ("listed" in item) return { input: item.listed.url, reason: listedReason(item.listed), failed: false, kind: "input" };
  try {
    const fault = item.problems.find((p) => p.severity === "error");
    if (fault) return { input: item.article.custody.input, reason: fault.message, failed: parts === "one", kind: "input" };
    const reading = await readingOf(item, await run.readers());
    return { input: input.name, place: input.place, part, parts, reading, recorded: "not-kept" };
  } catch (error) {
    return { input: item.article.custody.input, reason: faultOf(error).reason, failed: true, kind: "input" };
  }
}

async function readingOf({ article, problems }: Opened, reader: Reader): Promise<Reading> {
  const reading = await reader.read(article);
  return { ...reading, problems: [...problems, ...reading.problems] };
}

function listedReason({ by, kind }: Extract<Item, { listed: unknown }>["listed"]): string {
  return `${by} lists this ${kind === "article" ? "article" : "list of articles"} by its address only, and the addresses within a list are fetched only where they are to be followed (--follow).`;
}

function faultOf(error: unknown): { code: string; reason: string } {
  if (isHearsayError(error)) return { code: error.code, reason: error.message };
  return { code: "intake/failed", reason: `It could not be read (${(error as Error).message}).` };
}

async function recorded(batch: readonly ReadArticle[], store: Store | undefined): Promise<ReadResult[]> {
  if (!store || batch.length === 0) return [...batch];
  const done = await store.record(batch.map((r) => r.reading));
  return batch.map((result, i) => ({ ...result, recorded: done[i]!.added ? "added" : "known" }));
}

function noInput(): never {
  throw new HearsayError("intake/no-input", "There is no standard input here.", { kind: "input" });
}
