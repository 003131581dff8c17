import { parentPort, workerData } from "node:worker_threads";
import { isHearsayError } from "./model/hearsay-error.ts";
import { openReader, type ReaderOptions } from "./reader.ts";
import type { PoolReply, PoolRequest } from "./reader-pool.ts";

/** One reader in a worker thread of the pool: it opens, says so, and reads what it is sent, one article at a time. */
const port = parentPort!;
const reply = (message: PoolReply): void => port.postMessage(message);
const faultOf = (error: unknown): { code: string; message: string; kind: "input" | "usage" | "ledger" | "internal" } =>
  isHearsayError(error)
    ? { code: error.code, message: error.message, kind: error.kind }
    : { code: "claims/reader-failed", message: `The reader failed on this article: ${(error as Error).message}.`, kind: "internal" };

try {
  const reader = await openReader(workerData as ReaderOptions);
  const handle = async (request: PoolRequest): Promise<void> => {
    if ("close" in request) return reader.close();
    try {
      reply({ id: request.id, reading: await reader.read(request.article) });
    } catch (error) {
      reply({ id: request.id, error: faultOf(error) });
    }
  };
  // One article at a time, in the order in which they came.
  let last: Promise<void> = Promise.resolve();
  port.on("message", (request: PoolRequest) => {
    last = last.then(() => handle(request));
  });
  reply({ ready: reader.version });
} catch (error) {
  reply({ id: null, error: faultOf(error) });
}
