import type { Reading } from "../../../model/reading.ts";
import { type Connection, listOf, portionsOf, type Row } from "./connection.ts";
import { partsOf, rowsOf, type Times } from "./rows.ts";

/**
 * Adds all rows of readings that are not there yet, after those of their articles. Table by table over all of them, in the order of their keys: two processes that add the same rows wait
 * for one another in one direction only. What a reading holds goes to the end of each table, by the number that it is given here.
 */
export async function addReadings(connection: Connection, kept: readonly { readonly reading: Reading; readonly recordedAt: Times }[]): Promise<void> {
  const readings = new Map<string, Reading>();
  const filed = kept.map(({ reading, recordedAt }) => {
    const { readingId, tables } = rowsOf(reading, recordedAt);
    readings.set(readingId, reading);
    return tables;
  });
  for (const [table, rows] of gathered(filed)) await connection.add(table, sortedRows(rows));
  const numbers: { reading_number: number; reading_id: string }[] = [];
  for (const ids of portionsOf([...readings.keys()])) {
    const { sql, values } = listOf(ids);
    numbers.push(
      ...(await connection.all<(typeof numbers)[number]>(`select reading_number, reading_id from reading where reading_id in ${sql}`, ...values)),
    );
  }
  const inOrder = numbers.sort((a, b) => a.reading_number - b.reading_number);
  for (const [table, rows] of gathered(inOrder.map((n) => partsOf(readings.get(n.reading_id)!, n.reading_number)))) await connection.add(table, rows);
}

function gathered(all: readonly ReturnType<typeof partsOf>[]): Map<string, Row[]> {
  const rows = new Map<string, Row[]>();
  for (const tables of all)
    for (const [table, some] of tables) {
      const more = rows.get(table) ?? [];
      for (const row of some) more.push(row);
      rows.set(table, more);
    }
  return rows;
}

/** In the order of the first two columns, as bytes. */
export function sortedRows(rows: readonly Row[]): Row[] {
  const key = (row: Row): string => `${row[0]}\0${row[1] ?? ""}`;
  return rows
    .map((row) => ({ row, key: key(row) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ row }) => row);
}
