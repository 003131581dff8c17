import type { DatabaseSync, StatementSync } from "node:sqlite";
import type { Connection, Row, Value } from "../sql/connection.ts";

/** Statements over an open SQLite database. Everything is done when it is asked: a promise here never waits. */
export function sqliteConnection(db: DatabaseSync): Connection {
  const prepared = new Map<string, StatementSync>();
  const statement = (sql: string): StatementSync => {
    const known = prepared.get(sql) ?? db.prepare(sql);
    prepared.set(sql, known);
    return known;
  };
  const connection: Connection = {
    all: async <T>(sql: string, ...values: Value[]) => statement(sql).all(...values) as T[],
    add: async (table: string, rows: readonly Row[]) => {
      if (rows.length === 0) return;
      const insert = statement(`insert into ${table} values (${rows[0]!.map(() => "?").join(", ")}) on conflict do nothing`);
      for (const row of rows) insert.run(...row);
    },
    transaction: async (work) => {
      db.exec("begin immediate");
      try {
        const result = await work(connection);
        db.exec("commit");
        return result;
      } catch (error) {
        db.exec("rollback");
        throw error;
      }
    },
    attempt: async (work) => {
      db.exec("pragma busy_timeout = 0");
      try {
        return await connection.transaction(work);
      } catch (error) {
        if (/locked|busy|readonly/i.test((error as Error).message)) return undefined;
        throw error;
      } finally {
        db.exec("pragma busy_timeout = 10000");
      }
    },
    scrub: async () => {
      const isBusy = (): boolean => (db.prepare("pragma wal_checkpoint(truncate)").get() as { busy: number }).busy !== 0;
      try {
        db.exec("pragma secure_delete = on; vacuum");
        if (!isBusy()) return undefined;
      } catch (error) {
        if (!/locked|busy/i.test((error as Error).message)) throw error;
      }
      return "Another process has the ledger open, so that its file still holds what was deleted: close it and run hearsay forget --finish.";
    },
  };
  return connection;
}
