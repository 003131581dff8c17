export type Value = string | number | null;
export type Row = readonly Value[];

/**
 * What a store needs of a database: the statements are written once, in SQL that SQLite (3.39 and newer) and PostgreSQL (15 and newer) both take.
 * Parameters are `?` in order, or `?1`, `?2` where one is used twice. Texts come back as they went in, whatever their characters, and are compared by
 * their bytes; numbers come back as numbers.
 */
export interface Connection {
  /** Runs a statement and gives its rows. */
  all<T>(sql: string, ...values: Value[]): Promise<T[]>;
  /**
   * Adds whole rows to a table; those whose key is there already are left as they are. `hold`: the key, each only once among the rows, is the first column,
   * and until the transaction ends nobody else holds one of these rows.
   */
  add(table: string, rows: readonly Row[], hold?: "hold"): Promise<void>;
  /** Does all of the work or nothing of it. Other processes may record meanwhile, as long as it is not `alone`. */
  transaction<T>(work: (connection: Connection) => Promise<T>, how?: { readonly alone: boolean }): Promise<T>;
  /** The same alone, at once or not at all: undefined where another process is writing, or nothing can be written. */
  attempt<T>(work: (connection: Connection) => Promise<T>): Promise<T | undefined>;
  /** Makes sure that nothing of what was deleted is left in the database's files. Undefined where that is so, else a sentence on what is left to do. */
  scrub(): Promise<string | undefined>;
}

/** An open database with a ledger of the present shape. */
export interface Database {
  readonly connection: Connection;
  /** Whether several statements may be under way at once. */
  readonly concurrent: boolean;
  close(): Promise<void>;
}

/** How many values one list holds at most: see {@link listOf}. */
export const LIST = 256;

/**
 * A list of values for `in`, filled up with its last to a power of two, so that few statements are ever prepared.
 *
 * @example listOf(["a", "b", "c"]) // { sql: "(?, ?, ?, ?)", values: ["a", "b", "c", "c"] }
 */
export function listOf(values: readonly Value[]): { readonly sql: string; readonly values: readonly Value[] } {
  const size = 2 ** Math.ceil(Math.log2(Math.max(1, values.length)));
  const filled = Array.from({ length: size }, (_, i) => values[Math.min(i, values.length - 1)] ?? null);
  return { sql: `(${filled.map(() => "?").join(", ")})`, values: filled };
}

/** A list in portions of at most {@link LIST}. */
export function portionsOf<T>(list: readonly T[], size = LIST): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, i) => list.slice(i * size, (i + 1) * size));
}
