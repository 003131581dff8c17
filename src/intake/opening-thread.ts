import { Worker } from "node:worker_threads";
import { HearsayError } from "../model/hearsay-error.ts";
import type { IsKnown, Item } from "./item.ts";
import type { OpenOptions } from "./open.ts";

/** What the thread is given, what it is told, and what it tells. */
export interface ThreadTask {
  readonly path: string;
  readonly input: string;
  readonly retrievedAt: string | null;
  /** So many parts are done with: they are passed over. */
  readonly done: number;
}
export type ToThread = { readonly known: boolean } | { readonly next: true };
export type FromThread =
  | { readonly ask: Parameters<IsKnown>[0] }
  | { readonly item: Item }
  | { readonly bytes: number }
  | { readonly end: true }
  | { readonly fault: { readonly code: string; readonly message: string } };

const THREAD = new URL(import.meta.url.endsWith(".ts") ? "./opening-worker.ts" : "./opening-worker.js", import.meta.url);

/** Parsed pages are garbage a moment later; without a limit the heap grows to many times what is needed before it is cleared. */
const LIMITS = { maxOldGenerationSizeMb: 200, maxYoungGenerationSizeMb: 24 };

/**
 * Opens a big file in a thread of its own with a heap of bounded size, one thing at a time: the next is opened while the last is being dealt with. A part that
 * needs more memory than that is passed over, and told.
 *
 * @param onBytes told how many more bytes of the file were taken in
 * @throws {HearsayError} as {@link openItems} does
 */
export async function* openInThread(
  path: string,
  input: string,
  options: Pick<OpenOptions, "retrievedAt" | "isKnown"> & { readonly onBytes?: (bytes: number) => void },
): AsyncIterable<Item> {
  let done = 0;
  while (true) {
    const asked = { parts: 0 };
    const task: ThreadTask = { path, input, retrievedAt: options.retrievedAt ?? null, done };
    const end = yield* itemsOfThread(task, options, asked);
    if (end === "end") return;
    if (asked.parts === 0) throw new HearsayError("intake/too-large", `${input} needs too much memory to be opened.`, { kind: "input" });
    // The part that was asked for last did not fit.
    done += asked.parts;
    yield {
      unread: {
        input: `${input}#${done}`,
        code: "intake/too-large",
        reason: `Part ${done} of ${input} needs too much memory to be opened: it was passed over.`,
        failed: true,
      },
    };
  }
}

async function* itemsOfThread(
  task: ThreadTask,
  { isKnown, onBytes }: Parameters<typeof openInThread>[2],
  asked: { parts: number },
): AsyncGenerator<Item, "end" | "out of memory"> {
  const worker = new Worker(THREAD, { workerData: task, resourceLimits: LIMITS });
  const inbox: (FromThread | { readonly died: Error })[] = [];
  let wake = (): void => {};
  const receive = (message: (typeof inbox)[number]): void => {
    inbox.push(message);
    wake();
  };
  worker.on("message", (message: FromThread) => receive(message));
  worker.on("error", (died) => receive({ died }));
  try {
    while (true) {
      const message = inbox.shift();
      if (!message) await new Promise<void>((resolve) => (wake = resolve));
      else if ("bytes" in message) onBytes?.(message.bytes);
      else if ("ask" in message) {
        asked.parts++;
        worker.postMessage({ known: (await isKnown?.(message.ask)) ?? false } satisfies ToThread);
      } else if ("item" in message) {
        worker.postMessage({ next: true } satisfies ToThread);
        yield message.item;
      } else if ("end" in message) return "end";
      else if ("fault" in message) throw new HearsayError(message.fault.code, message.fault.message, { kind: "input" });
      else if ((message.died as NodeJS.ErrnoException).code === "ERR_WORKER_OUT_OF_MEMORY") return "out of memory";
      else throw message.died;
    }
  } finally {
    await worker.terminate();
  }
}
