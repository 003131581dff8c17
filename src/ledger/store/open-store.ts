import { Worker } from "node:worker_threads";
import { HearsayError } from "../../model/hearsay-error.ts";
import type { Store } from "./store.ts";
import type { StoreReply, StoreRequest } from "./store-thread.ts";

export interface StoreOptions {
  /** Make the ledger where there is none. */
  readonly create: boolean;
  /** What time it is, for `recorded_at`; the machine's clock unless given. */
  readonly clock?: () => Date;
}

const THREAD = new URL(import.meta.url.endsWith(".ts") ? "./store-thread.ts" : "./store-thread.js", import.meta.url);

/**
 * A ledger in an SQLite file (its path) or in a PostgreSQL database (`postgres://user@host/database`, optionally `?schema=NAME`), held by a worker thread
 * so that neither writing nor finding out who is whom ever blocks the program.
 *
 * @throws {HearsayError} of kind `ledger` where there is no ledger and none is to be made, it cannot be reached, opened or written, or is none
 */
export async function openStore(location: string, options: StoreOptions): Promise<Store> {
  const worker = new Worker(THREAD, { workerData: { location, create: options.create } });
  worker.unref();
  const waiting = new Map<number, { resolve: (value: never) => void; reject: (error: unknown) => void }>();
  let next = 1;
  const failAll = (message: string): void => {
    for (const { reject } of waiting.values()) reject(fault("ledger/failed", message));
    waiting.clear();
  };
  const expect = <T>(id: number): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      waiting.set(id, { resolve: resolve as (value: never) => void, reject });
      worker.ref();
    });
  worker.on("message", (reply: StoreReply) => {
    const job = waiting.get(reply.id);
    waiting.delete(reply.id);
    if (waiting.size === 0) worker.unref();
    if ("error" in reply) job?.reject(fault(reply.error.code, reply.error.message));
    else job?.resolve(reply.result as never);
  });
  worker.on("error", (error) => failAll(`The ledger's thread stopped: ${error.message}.`));
  const opened = expect<null>(0);
  const call = <T>(method: StoreRequest["method"], ...values: unknown[]): Promise<T> => {
    const id = next++;
    const result = expect<T>(id);
    worker.postMessage({ id, method, values } satisfies StoreRequest);
    return result;
  };
  await opened;
  const now = options.clock ?? (() => new Date());
  return {
    record: (readings) => call("record", readings, now().toISOString()),
    restore: (kept) => call("restore", kept),
    kept: (after, limit) => call("kept", after, limit),
    outdated: (reader, after, limit) => call("outdated", reader, after, limit),
    prune: () => call("prune"),
    knows: (contents, reader) => call("knows", contents, reader),
    find: (name) => call("find", name),
    readingsWith: (keys) => call("readingsWith", keys),
    claimsBy: (prefix) => call("claimsBy", prefix),
    newestWith: (key, from, limit) => call("newestWith", key, from, limit),
    denialsOf: (propositions) => call("denialsOf", propositions),
    claimCounts: (propositions) => call("claimCounts", propositions),
    articles: () => call("articles"),
    readingsOf: (proposition, limit) => call("readingsOf", proposition, limit),
    revisionsOf: (articleId) => call("revisionsOf", articleId),
    amended: (outlets, names) => call("amended", outlets, names),
    newest: (from, limit) => call("newest", from, limit),
    summary: () => call("summary"),
    settle: (most, onlyIfQuick) => call("settle", most, onlyIfQuick ?? false),
    judge: (judgement) => call("judge", judgement),
    judgements: () => call("judgements"),
    sketch: (key) => call("sketch", key),
    appearances: (key) => call("appearances", key),
    forget: (what, dryRun) => call("forget", what, dryRun ?? false),
    forgotten: () => call("forgotten"),
    restoreForgotten: (rows) => call("restoreForgotten", rows),
    scrub: () => call("scrub"),
    removed: (propositions, key) => call("removed", propositions, key),
    articleMeant: (what) => call("articleMeant", what),
    close: async () => {
      await call("close");
      await worker.terminate();
    },
  };
}

function fault(code: string, message: string): HearsayError {
  return new HearsayError(code, message, { kind: "ledger" });
}
