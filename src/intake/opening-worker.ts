import { parentPort, workerData } from "node:worker_threads";
import { isHearsayError } from "../model/hearsay-error.ts";
import { chunksOf } from "./inputs.ts";
import type { IsKnown } from "./item.ts";
import { openItems } from "./open.ts";
import type { FromThread, ThreadTask, ToThread } from "./opening-thread.ts";

/** The thread behind opening-thread.ts: opens one file, and waits after each thing until it may go on. */
const port = parentPort!;
const { path, input, retrievedAt, done } = workerData as ThreadTask;
const tell = (message: FromThread): void => port.postMessage(message);

const answers: ((known: boolean) => void)[] = [];
let credit = 2;
let wake = (): void => {};
port.on("message", (message: ToThread) => {
  if ("known" in message) answers.shift()?.(message.known);
  else {
    credit++;
    wake();
  }
});

let parts = 0;
let passing = false;
const isKnown: IsKnown = (content) => {
  passing = ++parts <= done;
  if (passing) return Promise.resolve(true);
  tell({ ask: content });
  return new Promise((resolve) => answers.push(resolve));
};

const onBytes = (bytes: number): void => {
  if (done === 0) tell({ bytes });
};

async function* counted(): AsyncIterable<Uint8Array> {
  for await (const chunk of chunksOf(path)) {
    onBytes(chunk.length);
    yield chunk;
  }
}

try {
  for await (const item of openItems(counted(), input, { path, isKnown, onBytes, ...(retrievedAt ? { retrievedAt } : {}) })) {
    // Parts that an earlier thread has told of.
    if (parts < done || (passing && "known" in item)) continue;
    while (credit === 0) await new Promise<void>((resolve) => (wake = resolve));
    credit--;
    tell({ item });
  }
  tell({ end: true });
} catch (error) {
  tell({
    fault: isHearsayError(error)
      ? { code: error.code, message: error.message }
      : { code: "intake/failed", message: `${input} could not be read (${(error as Error).message}).` },
  });
}
