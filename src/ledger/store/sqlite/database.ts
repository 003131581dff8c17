import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { HearsayError } from "../../../model/hearsay-error.ts";
import type { Database } from "../sql/connection.ts";
import { sqliteConnection } from "./connection.ts";

/** "Hear" in ASCII: the mark in the file's header by which a Hearsay ledger is known. */
const APPLICATION_ID = 0x48656172;
const MIGRATIONS = join(import.meta.dirname, "migrations");

/**
 * Opens or creates the ledger in a file and brings it to the present shape. WAL, so that many read while one writes; a busy ledger is waited for.
 *
 * @throws {HearsayError} of kind `ledger`: `ledger/not-found`, `ledger/not-a-ledger`, `ledger/newer`, `ledger/cannot-open`
 */
export async function openDatabase(file: string, options: { readonly create: boolean }): Promise<Database> {
  const db = openFile(file, options);
  return { connection: sqliteConnection(db), concurrent: false, close: async () => db.close() };
}

function openFile(file: string, options: { readonly create: boolean }): DatabaseSync {
  if (!existsSync(file) && !options.create)
    throw fault("ledger/not-found", `There is no ledger at ${file}. Make one with: hearsay read ARTICLES… --ledger ${file}`);
  if (existsSync(file) && statSync(file).isDirectory())
    throw fault("ledger/cannot-open", `${file} is a folder; a ledger is a file, e.g. ${join(file, "hearsay.sqlite")}.`);
  if (!existsSync(dirname(file) || ".")) throw fault("ledger/cannot-open", `The ledger ${file} cannot be made: there is no folder ${dirname(file)}.`);
  let db: DatabaseSync | undefined;
  try {
    db = new DatabaseSync(file, { timeout: 10_000 });
    db.exec("pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on; pragma temp_store = memory; pragma secure_delete = on;");
    // 64 MB of pages, and 160 MB of the log before they go into the file: indexes by ids, which are hashes, have every article touch pages all over it.
    db.exec("pragma cache_size = -65536; pragma wal_autocheckpoint = 40000;");
    checkMark(db, file);
    migrate(db, file);
    return db;
  } catch (cause) {
    db?.close();
    if (cause instanceof HearsayError) throw cause;
    const message = (cause as Error).message;
    if (/not a database|malformed|encrypted/i.test(message))
      throw fault("ledger/not-a-ledger", `${file} is no ledger: it is not an SQLite file, or a damaged one.`, cause);
    throw fault("ledger/cannot-open", `The ledger ${file} could not be opened or written (${message}).`, cause);
  }
}

function checkMark(db: DatabaseSync, file: string): void {
  const mark = (db.prepare("pragma application_id").get() as { application_id: number }).application_id;
  const tables = (db.prepare("select count(*) as n from sqlite_schema").get() as { n: number }).n;
  if (mark !== APPLICATION_ID && tables > 0)
    throw fault("ledger/not-a-ledger", `${file} is an SQLite file, but no Hearsay ledger: name another file.`);
}

function migrate(db: DatabaseSync, file: string): void {
  const version = (): number => (db.prepare("pragma user_version").get() as { user_version: number }).user_version;
  const steps = readdirSync(MIGRATIONS)
    .filter((name) => name.endsWith(".sql"))
    .sort();
  if (version() > steps.length)
    throw fault(
      "ledger/newer",
      `The ledger ${file} was made by a newer Hearsay (shape ${version()}, this one knows ${steps.length}): update Hearsay.`,
    );
  if (version() === steps.length) return;
  db.exec("begin immediate");
  try {
    // Another process may have done it while this one waited.
    for (const step of steps.slice(version())) db.exec(readFileSync(join(MIGRATIONS, step), "utf8"));
    db.exec(`pragma application_id = ${APPLICATION_ID}; pragma user_version = ${steps.length}; commit`);
  } catch (error) {
    db.exec("rollback");
    throw error;
  }
}

function fault(code: string, message: string, cause?: unknown): HearsayError {
  return new HearsayError(code, message, { kind: "ledger", cause });
}
