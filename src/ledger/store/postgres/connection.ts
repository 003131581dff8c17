import { createHash } from "node:crypto";
import type { Pool, PoolClient, QueryResult } from "pg";
import type { Connection, Row, Value } from "../sql/connection.ts";
import { safeText, textBack } from "./safe-text.ts";

/** So many parameters a statement takes (the protocol counts them in 16 bits). */
const MOST_PARAMETERS = 65_535;

/** Held by whoever records, shared, and by who settles or migrates, alone; per schema. */
const LOCK = "hashtext('hearsay ' || current_schema())";

/** A statement that is known by its name, so that it is planned once a connection; whatever is only ever asked once has none. */
interface Named {
  readonly text: string;
  readonly name: string;
}
const NAMED = new Map<string, Named>();

/** `?` and `?1` are `$1` here. No statement of ours has a question mark in quotes. */
function named(sql: string): Named {
  const known = NAMED.get(sql);
  if (known) return known;
  let n = 0;
  const text = sql.replace(/\?(\d*)/g, (_, digits: string) => `$${digits || ++n}`);
  const statement = { text, name: createHash("sha1").update(text).digest("hex").slice(0, 24) };
  NAMED.set(sql, statement);
  return statement;
}

type Queries = Pick<Pool | PoolClient, "query">;

async function all<T>(queries: Queries, sql: string, values: readonly Value[]): Promise<T[]> {
  const { rows } = (await queries.query({ ...named(sql), values: values.map(safeValue) })) as QueryResult;
  for (const row of rows) for (const [column, value] of Object.entries(row)) if (typeof value === "string") row[column] = textBack(value);
  return rows as T[];
}

async function add(queries: Queries, table: string, rows: readonly Row[], hold?: "hold"): Promise<void> {
  // An update of a row to itself locks it, in the order of the rows.
  const known = hold ? `(${table}_id) do update set ${table}_id = excluded.${table}_id` : "do nothing";
  const width = rows[0]?.length ?? 1;
  const most = Math.floor(MOST_PARAMETERS / width);
  for (let from = 0; from < rows.length; from += most) {
    const some = rows.slice(from, from + most);
    const places = some.map((_, i) => `(${Array.from({ length: width }, (_, j) => `$${i * width + j + 1}`).join(", ")})`);
    await queries.query(`insert into ${table} values ${places.join(", ")} on conflict ${known}`, some.flat().map(safeValue));
  }
}

function safeValue(value: Value): Value {
  return typeof value === "string" ? safeText(value) : value;
}

/** Statements over a pool of PostgreSQL connections; within a transaction over one of them. */
export function postgresConnection(pool: Pool): Connection {
  const transaction = async <T>(work: (connection: Connection) => Promise<T>, lock: string): Promise<T | undefined> => {
    const client = await pool.connect();
    let broken: Error | undefined;
    try {
      await client.query("begin");
      const { rows } = (await client.query(`select ${lock} as locked`)) as QueryResult<{ locked: boolean | "" }>;
      const result = rows[0]!.locked === false ? undefined : await work(within(client));
      await client.query("commit");
      return result;
    } catch (error) {
      await client.query("rollback").catch((e: Error) => {
        broken = e;
      });
      throw error;
    } finally {
      client.release(broken);
    }
  };
  return {
    all: (sql, ...values) => all(pool, sql, values),
    add: (table, rows, hold) => add(pool, table, rows, hold),
    transaction: async (work, how) =>
      (await transaction(work, how?.alone ? `pg_advisory_xact_lock(${LOCK})` : `pg_advisory_xact_lock_shared(${LOCK})`))!,
    attempt: (work) => transaction(work, `pg_try_advisory_xact_lock(${LOCK})`),
    scrub: () => scrub(pool),
  };
}

/** Rewrites the tables and their indexes, and the server's statistics of them, which hold common values. What needs an administrator is told. */
async function scrub(pool: Pool): Promise<string | undefined> {
  const { rows } = (await pool.query(
    "select relname as name from pg_class where relkind = 'r' and relnamespace = current_schema()::regnamespace order by 1",
  )) as QueryResult<{
    name: string;
  }>;
  for (const { name } of rows) await pool.query(`vacuum (full, analyze) ${name}`);
  for (const statement of ["vacuum full pg_statistic", "checkpoint", "select pg_switch_wal()", "checkpoint"]) {
    const failed = await pool.query(statement).then(
      () => undefined,
      (error: Error) => error.message,
    );
    if (failed)
      return `The tables were rewritten, but the server did not let us finish (${failed}): have an administrator run “vacuum full pg_statistic; checkpoint; select pg_switch_wal(); checkpoint;” in this database.`;
  }
  return undefined;
}

/** A transaction within another is part of it. */
function within(client: PoolClient): Connection {
  const connection: Connection = {
    all: (sql, ...values) => all(client, sql, values),
    add: (table, rows, hold) => add(client, table, rows, hold),
    transaction: (work) => work(connection),
    attempt: (work) => work(connection),
    scrub: async () => undefined,
  };
  return connection;
}
