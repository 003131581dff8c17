import { parentPort, workerData } from "node:worker_threads";
import { isHearsayError } from "../../model/hearsay-error.ts";
import { isPostgres, shownLocation } from "./location.ts";
import type { Database } from "./sql/connection.ts";
import { type Statements, statementsOver } from "./sql/statements.ts";

/** The thread that holds the connection: a request is a method's name with its arguments, the answer its result or its error. */
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
const { location, create } = workerData as { location: string; create: boolean };

async function answer(id: number, work: () => unknown): Promise<void> {
  try {
    port.postMessage({ id, result: await work() } satisfies StoreReply);
  } catch (error) {
    const code = isHearsayError(error) ? error.code : "ledger/failed";
    const message = isHearsayError(error)
      ? error.message
      : `The ledger ${shownLocation(location)} could not be read or written (${(error as Error).message}).`;
    port.postMessage({ id, error: { code, message } } satisfies StoreReply);
  }
}

/** Only the database's own driver is loaded. */
async function open(): Promise<Database> {
  const { openDatabase } = isPostgres(location) ? await import("./postgres/database.ts") : await import("./sqlite/database.ts");
  return openDatabase(location, { create });
}

let database: Database | undefined;
let statements: Statements | undefined;
/** Where there is one connection, no request comes between another's statements. */
let turn: Promise<void> = answer(0, async () => {
  database = await open();
  statements = statementsOver(database.connection);
  return null;
});
port.on("message", ({ id, method, values }: StoreRequest) => {
  const work = (): Promise<void> =>
    answer(id, () => (method === "close" ? database?.close() : (statements![method] as (...args: readonly unknown[]) => unknown)(...values)));
  turn = database?.concurrent && method !== "close" ? Promise.all([turn, work()]).then(() => {}) : turn.then(work);
});
