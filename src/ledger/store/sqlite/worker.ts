import { parentPort, workerData } from "node:worker_threads";
import { isHearsayError } from "../../../model/hearsay-error.ts";
import { type Statements, statementsOver } from "../sql/statements.ts";
import { sqliteConnection } from "./connection.ts";
import { openDatabase } from "./database.ts";

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
/** One request after the other: none comes between another's statements. */
let turn: Promise<void> = Promise.resolve();
const answer = (id: number, work: () => unknown): void => {
  turn = turn.then(async () => {
    try {
      port.postMessage({ id, result: await work() } satisfies StoreReply);
    } catch (error) {
      const code = isHearsayError(error) ? error.code : "ledger/failed";
      const message = isHearsayError(error) ? error.message : `The ledger ${file} could not be read or written (${(error as Error).message}).`;
      port.postMessage({ id, error: { code, message } } satisfies StoreReply);
    }
  });
};

let db: ReturnType<typeof openDatabase> | undefined;
let statements: Statements | undefined;
answer(0, () => {
  db = openDatabase(file, { create });
  statements = statementsOver(sqliteConnection(db));
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
