import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import pg, { type Client, type ClientConfig } from "pg";
import { HearsayError } from "../../../model/hearsay-error.ts";
import { shownLocation } from "../location.ts";
import type { Database } from "../sql/connection.ts";
import { postgresConnection } from "./connection.ts";

const MIGRATIONS = join(import.meta.dirname, "migrations");
const OLDEST = 15;
/** Connections that one process holds at most: one that records, one that settles, and some that answer. */
const CONNECTIONS = 4;

/**
 * Opens or makes the ledger in a PostgreSQL database and brings it to the present shape. It lies in the schema that `?schema=` names, else in `public`.
 *
 * @throws {HearsayError} of kind `ledger`: `ledger/unreachable`, `ledger/refused`, `ledger/no-database`, `ledger/too-old`, `ledger/not-found`,
 * `ledger/not-a-ledger`, `ledger/newer`, `ledger/bad-address`, `ledger/cannot-open`
 */
export async function openDatabase(location: string, options: { readonly create: boolean }): Promise<Database> {
  const { config, schema } = configOf(location);
  const client = new pg.Client(config);
  try {
    await client.connect();
    await prepare(client, { ...options, schema, shown: shownLocation(location) });
  } catch (error) {
    throw asFault(error, location);
  } finally {
    await client.end().catch(() => {});
  }
  const pool = new pg.Pool({ ...config, max: CONNECTIONS });
  // A connection that breaks while idle is taken out of the pool; the next statement gets another.
  pool.on("error", () => {});
  return { connection: postgresConnection(pool), concurrent: true, close: () => pool.end() };
}

function configOf(location: string): { readonly config: ClientConfig; readonly schema: string } {
  let url: URL;
  try {
    url = new URL(location);
  } catch (cause) {
    throw fault("ledger/bad-address", `${shownLocation(location)} is no address of a database: write postgres://USER@HOST/DATABASE.`, cause);
  }
  const schema = url.searchParams.get("schema") ?? "public";
  if (!/^[a-z_][a-z0-9_]{0,62}$/.test(schema))
    throw fault("ledger/bad-address", `“${schema}” cannot be a ledger's schema: use small letters, digits and “_”, e.g. ?schema=newsroom.`);
  url.searchParams.delete("schema");
  const types = {
    // Counts and times in milliseconds are 64 bits there and fit a number here.
    getTypeParser: ((oid: number, format?: "text") => (oid === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(oid, format))) as never,
  };
  return {
    schema,
    config: {
      connectionString: url.href,
      options: `-c search_path=${schema} -c synchronous_commit=on`,
      application_name: "hearsay",
      connectionTimeoutMillis: 10_000,
      types,
    },
  };
}

interface Preparing {
  readonly create: boolean;
  readonly schema: string;
  readonly shown: string;
}

/** Checks the server, finds the ledger or makes it, and brings it to the present shape: one process at a time. */
async function prepare(client: Client, { create, schema, shown }: Preparing): Promise<void> {
  const one = async <T>(sql: string, values: readonly string[] = []): Promise<T> => (await client.query(sql, [...values])).rows[0] as T;
  const { version } = await one<{ version: string }>("select current_setting('server_version_num') as version");
  if (Number(version) < OLDEST * 10_000)
    throw fault("ledger/too-old", `${shown} is PostgreSQL ${Math.floor(Number(version) / 10_000)}; a ledger needs ${OLDEST} or newer.`);
  await client.query("begin");
  await client.query("select pg_advisory_xact_lock(hashtext('hearsay migration ' || $1))", [schema]);
  const { ours, tables } = await one<{ ours: boolean; tables: number }>(
    `select coalesce(bool_or(c.relname = 'hearsay_shape'), false) as ours, count(*)::int as tables
     from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = $1 and c.relkind in ('r', 'p', 'v', 'm')`,
    [schema],
  );
  if (!ours && !create) throw fault("ledger/not-found", `There is no ledger at ${shown}. Make one with: hearsay read ARTICLES… --ledger ${shown}`);
  if (!ours && tables > 0)
    throw fault(
      "ledger/not-a-ledger",
      `The schema “${schema}” at ${shown} holds something else: name another, which is made where it is not there, e.g. ?schema=hearsay.`,
    );
  if (!ours) {
    await client.query(`create schema if not exists ${schema}`);
    await client.query(`create table ${schema}.hearsay_shape (step text collate "C" primary key, at timestamptz not null default now())`);
  }
  await migrate(client, shown);
  await client.query("commit");
}

async function migrate(client: Client, shown: string): Promise<void> {
  const done = new Set((await client.query("select step from hearsay_shape")).rows.map((row: { step: string }) => row.step));
  const steps = readdirSync(MIGRATIONS)
    .filter((name) => name.endsWith(".sql"))
    .sort();
  const unknown = [...done].filter((step) => !steps.includes(step));
  if (unknown.length > 0)
    throw fault("ledger/newer", `The ledger ${shown} was made by a newer Hearsay (it has ${unknown.join(", ")}, unknown here): update Hearsay.`);
  for (const step of steps.filter((name) => !done.has(name))) {
    await client.query(readFileSync(join(MIGRATIONS, step), "utf8"));
    await client.query("insert into hearsay_shape (step) values ($1)", [step]);
  }
}

/** What the server or the way to it says, as a sentence with a remedy. */
function asFault(error: unknown, location: string): HearsayError {
  if (error instanceof HearsayError) return error;
  const shown = shownLocation(location);
  const { code, message, errors } = error as { code?: string; message: string; errors?: readonly Error[] };
  const said = message || errors?.map((e) => e.message).join("; ") || String(error);
  if (code === "28P01" || code === "28000" || /password/i.test(said))
    return fault("ledger/refused", `PostgreSQL does not let us in at ${shown} (${said}): check the user and the password, or set PGPASSWORD.`, error);
  if (code === "3D000") return fault("ledger/no-database", `There is no such database at ${shown} (${said}): make it with createdb.`, error);
  if (code === "42501") return fault("ledger/refused", `The user may not make a ledger at ${shown} (${said}).`, error);
  if (/^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENOENT)$/.test(code ?? "") || /timeout|terminated/i.test(said))
    return fault("ledger/unreachable", `No PostgreSQL answers at ${shown} (${said}): start it, or check host and port.`, error);
  return fault("ledger/cannot-open", `The ledger ${shown} could not be opened or written (${said}).`, error);
}

function fault(code: string, message: string, cause?: unknown): HearsayError {
  return new HearsayError(code, message, { kind: "ledger", cause });
}
