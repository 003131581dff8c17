import type { Connection } from "./connection.ts";

/** Of each revision the newest reader's reading stays. */
const REPLACED = `
  select reading_number from (
    select reading_number, row_number() over (
      partition by article_id, revision_id order by reader_order desc, reader_name, reading_id) as place
    from reading) of_revision
  where place > 1`;

/** What hangs on a reading, before what it hangs on. */
export const TABLES_OF_READING = [
  "unsettled",
  "person_of",
  "claim_moved",
  "problem",
  "lead",
  "claim",
  "utterance_content",
  "utterance",
  "source",
  "mention",
  "entity",
  "reading",
];

/** Removes replaced readings, and names that no reading gives any more. Returns how many readings they were. */
export async function pruneOver(connection: Connection): Promise<number> {
  const [{ n } = { n: 0 }] = await connection.all<{ n: number }>(`select count(*) as n from (${REPLACED}) replaced`);
  if (n === 0) return 0;
  const gone = (await connection.all<{ reading_number: number }>(REPLACED)).map((row) => row.reading_number);
  for (const number of gone) for (const table of TABLES_OF_READING) await connection.all(`delete from ${table} where reading_number = ?`, number);
  await connection.all("delete from entity_name where entity_key not in (select entity_key from entity)");
  return n;
}
