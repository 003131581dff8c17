import { Worker } from "node:worker_threads";
import type { Article } from "./model/article.ts";
import { HearsayError } from "./model/hearsay-error.ts";
import type { Reader, Reading } from "./model/reading.ts";
import type { ReaderOptions } from "./reader.ts";

/** What goes to a worker and comes back from it. */
export type PoolRequest = { readonly id: number; readonly article: Article } | { readonly close: true };
export type PoolReply =
  | { readonly ready: Reader["version"] }
  | { readonly id: number; readonly reading: Reading }
  | { readonly id: number | null; readonly error: { readonly code: string; readonly message: string; readonly kind: HearsayError["kind"] } };

interface Job {
  readonly article: Article;
  readonly resolve: (reading: Reading) => void;
  readonly reject: (error: unknown) => void;
}

interface Seat {
  readonly worker: Worker;
  /** What it reads now and what lies ready behind it, in order. */
  readonly jobs: Job[];
}

/** So many articles lie with a worker at once: it need not wait for this thread, which may be busy, to hand it the next. */
const AHEAD = 2;

/** With a small nursery a reader’s garbage is cleared as it comes: a fifth less memory at nearly the same speed (12 MB saves 30 MB more and costs a fourteenth of the time). An article that needs more than this fails by itself. */
const LIMITS = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 32 };

const WORKER = new URL(import.meta.url.endsWith(".ts") ? "./reader-worker.ts" : "./reader-worker.js", import.meta.url);

/**
 * The same reader in `size` worker threads, one article at a time in each, behind the {@link Reader} interface: whatever blocks blocks there.
 * A worker that dies fails the one article that it was reading and is replaced.
 *
 * @throws {HearsayError} of the reader, where it cannot be opened.
 * @example
 * const pool = await openReaderPool(2);
 * const readings = await Promise.all(articles.map((article) => pool.read(article)));
 * await pool.close();
 */
export async function openReaderPool(size: number, options: ReaderOptions = {}): Promise<Reader> {
  const queue: Job[] = [];
  const seats: Seat[] = [];
  let closed = false;

  const settle = (seat: Seat, finish: (job: Job) => void): void => {
    const job = seat.jobs.shift();
    if (job) finish(job);
    next();
  };
  const next = (): void => {
    for (let depth = 0; depth < AHEAD; depth++)
      for (const seat of seats) {
        if (seat.jobs.length > depth || queue.length === 0) continue;
        const job = queue.shift()!;
        seat.jobs.push(job);
        seat.worker.postMessage({ id: 0, article: job.article } satisfies PoolRequest);
      }
  };
  const hire = async (): Promise<Reader["version"]> => {
    const { worker, version } = await startWorker(options);
    const seat: Seat = { worker, jobs: [] };
    worker.on("message", (reply: PoolReply) => {
      if ("reading" in reply) settle(seat, (job) => job.resolve(reply.reading));
      else if ("error" in reply) settle(seat, (job) => job.reject(errorOf(reply.error)));
    });
    worker.on("error", (cause) => {
      seats.splice(seats.indexOf(seat), 1);
      const [reading, ...waiting] = seat.jobs.splice(0);
      queue.unshift(...waiting);
      reading?.reject(new HearsayError("claims/reader-died", `The reader stopped on this article: ${cause.message}.`, { kind: "internal", cause }));
      if (!closed)
        void hire().then(next, (error: unknown) => {
          for (const job of queue.splice(0)) job.reject(error);
        });
    });
    seats.push(seat);
    return version;
  };

  const [version] = await Promise.all(Array.from({ length: Math.max(1, size) }, hire));
  return {
    version: version!,
    read: (article, { signal } = {}) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason);
        const job = { article, resolve, reject };
        queue.push(job);
        signal?.addEventListener("abort", () => {
          const at = queue.indexOf(job);
          if (at >= 0) queue.splice(at, 1);
          reject(signal.reason);
        });
        next();
      }),
    close: async () => {
      closed = true;
      await Promise.all(seats.map(({ worker }) => worker.terminate()));
    },
  };
}

function startWorker(options: ReaderOptions): Promise<{ worker: Worker; version: Reader["version"] }> {
  const worker = new Worker(WORKER, { workerData: options, resourceLimits: LIMITS });
  return new Promise((resolve, reject) => {
    worker.once("error", reject);
    worker.once("message", (reply: PoolReply) => {
      worker.removeListener("error", reject);
      if ("ready" in reply) resolve({ worker, version: reply.ready });
      else if ("error" in reply) {
        void worker.terminate();
        reject(errorOf(reply.error));
      }
    });
  });
}

function errorOf({ code, message, kind }: { code: string; message: string; kind: HearsayError["kind"] }): HearsayError {
  return new HearsayError(code, message, { kind });
}
