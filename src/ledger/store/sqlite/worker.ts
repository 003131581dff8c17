import { parentPort, workerData } from "node:worker_threads";
import { isHearsayError } from "../../../model/hearsay-error.ts";
import { openDatabase } from "./database.ts";
import { type Statements, statementsOver } from "./statements.ts";

/** The thread that holds the SQLite connection: a request is a method's name with its arguments, the answer its result or its error. */
export interface StoreRequest {
  readonly id: number;
  readonly method: keyof Statements | "close";
  readonly values: readonly unknown[];
}
export type StoreReply = { readonly id: number } & (
  | { readonly result: unknown }
  | { readonly error: { readonly code: string; readonly message: string } }
);

const port = parentPort!;
const { file, create } = workerData as { file: string; create: boolean };
const answer = (id: number, work: () => unknown): void => {
  try {
    port.postMessage({ id, result: work() } satisfies StoreReply);
  } catch (error) {
    const code = isHearsayError(error) ? error.code : "ledger/failed";
    const message = isHearsayError(error) ? error.message : `The ledger ${file} could not be read or written (${(error as Error).message}).`;
    port.postMessage({ id, error: { code, message } } satisfies StoreReply);
  }
};

let db: ReturnType<typeof openDatabase> | undefined;
let statements: Statements | undefined;
answer(0, () => {
  db = openDatabase(file, { create });
  statements = statementsOver(db);
  return null;
});
port.on("message", ({ id, method, values }: StoreRequest) =>
  answer(id, () => {
    if (method === "close") {
      db?.close();
      return null;
    }
    return (statements![method] as (...args: readonly unknown[]) => unknown)(...values);
  }),
);
