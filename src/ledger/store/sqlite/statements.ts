import type { DatabaseSync, StatementSync } from "node:sqlite";
import type { ReaderVersion, Reading } from "../../../model/reading.ts";
import { foldName } from "../../identity/person-key.ts";
import type { Content, HeldReading, KnownEntity, LedgerSummary, Recorded } from "../store.ts";
import { heldReadings } from "./held.ts";
import { rowsOf, type Value } from "./rows.ts";

/** The store's methods over an open database, synchronous: they run in the worker that holds it. */
export interface Statements {
  record(readings: readonly Reading[], now: string): Recorded[];
  knows(contents: readonly Content[], reader: ReaderVersion): boolean[];
  find(name: string): { exact: boolean; entities: KnownEntity[] };
  readingsWith(keys: readonly string[]): HeldReading[];
  claimsBy(prefix: string): { claimId: string; held: HeldReading }[];
  readingsOf(proposition: string): HeldReading[];
  newest(from: number, limit: number): HeldReading[];
  summary(): LedgerSummary;
}

const KNOWN = `
  select n.entity_key as key, min(n.kind) as kind, e.name as name, count(distinct r.article_id) as articles,
         (select count(*) from current_reading c2 join claim c using (reading_id)
           where exists (select 1 from entity e2 where e2.reading_id = c.reading_id and e2.entity_key = n.entity_key
             and (c.subject_id = e2.entity_id or c.object = json_object('entity', e2.entity_id)))) as claims
  from entity_name n join entity e on e.entity_key = n.entity_key join current_reading r on r.reading_id = e.reading_id
  where n.name_folded = ? group by n.entity_key order by claims desc, articles desc, name`;

const KNOWS = `
  select 1 from revision v join article a using (article_id) join reading r using (article_id, revision_id)
  where json_extract(v.custody, '$.rawHash') = ? and (? is null or a.url = ?) and r.reader_name = ? and r.reader_version = ? and r.model is ? limit 1`;

const NEWEST = `
  select reading_id from current_reading join revision using (article_id, revision_id)
  order by published_from is null, published_from desc, article_id limit ? offset ?`;

export function statementsOver(db: DatabaseSync): Statements {
  const prepared = new Map<string, StatementSync>();
  const statement = (sql: string): StatementSync => {
    const known = prepared.get(sql) ?? db.prepare(sql);
    prepared.set(sql, known);
    return known;
  };
  const ids = (sql: string, ...values: Value[]): string[] => (statement(sql).all(...values) as { reading_id: string }[]).map((row) => row.reading_id);
  const known = (name: string): KnownEntity[] => statement(KNOWN).all(name) as unknown as KnownEntity[];

  return {
    record: (readings, now) => transaction(db, () => readings.map((reading) => recordOne(statement, reading, now))),
    knows: (contents, { name, version, model }) =>
      contents.map(({ rawHash, url }) => statement(KNOWS).get(rawHash, url, url, name, version, model) !== undefined),
    find: (name) => {
      const exact = known(foldName(name));
      if (exact.length > 0) return { exact: true, entities: exact };
      return { exact: false, entities: nearNames(statement, foldName(name)).flatMap(known).slice(0, 8) };
    },
    readingsWith: (keys) => {
      const found = new Set(
        keys.flatMap((key) => ids("select distinct e.reading_id from entity e join current_reading using (reading_id) where e.entity_key = ?", key)),
      );
      return heldReadings(db, [...found].sort());
    },
    claimsBy: (prefix) => {
      // A prefix holds letters and digits only, so it needs no escaping in `like`.
      const rows = statement(
        "select c.claim_id, c.reading_id from claim c join current_reading using (reading_id) where c.claim_id like ? order by c.claim_id limit 20",
      ).all(`${prefix.replace(/[^0-9a-z]/gi, "")}%`) as { claim_id: string; reading_id: string }[];
      return rows.map((row) => ({ claimId: row.claim_id, held: heldReadings(db, [row.reading_id])[0]! }));
    },
    readingsOf: (proposition) =>
      heldReadings(
        db,
        ids(
          "select distinct c.reading_id from claim c join current_reading using (reading_id) where c.proposition = ? order by c.reading_id",
          proposition,
        ),
      ),
    newest: (from, limit) => heldReadings(db, ids(NEWEST, limit, from)),
    summary: () => summaryOf(statement),
  };
}

function transaction<T>(db: DatabaseSync, work: () => T): T {
  db.exec("begin immediate");
  try {
    const result = work();
    db.exec("commit");
    return result;
  } catch (error) {
    db.exec("rollback");
    throw error;
  }
}

function recordOne(statement: (sql: string) => StatementSync, reading: Reading, now: string): Recorded {
  const { readingId, tables } = rowsOf(reading, now);
  const known = statement("select 1 from reading where reading_id = ?").get(readingId);
  if (known) return { articleId: reading.article.id, readingId, added: false };
  for (const [table, rows] of tables)
    for (const row of rows) statement(`insert or ignore into ${table} values (${row.map(() => "?").join(", ")})`).run(...row);
  return { articleId: reading.article.id, readingId, added: true };
}

/** Folded names that hold all words of the one asked for, then those that share its last word, then any of its words. */
function nearNames(statement: (sql: string) => StatementSync, name: string): string[] {
  const words = name.split(" ").filter((w) => w.length > 1);
  const like = (pattern: string): string[] =>
    (
      statement("select distinct name_folded from entity_name where name_folded like ? escape '\\' order by length(name_folded) limit 12").all(
        pattern,
      ) as { name_folded: string }[]
    ).map((r) => r.name_folded);
  const safe = (word: string): string => word.replace(/[\\%_]/g, "\\$&");
  const all = words.length > 0 ? like(`%${words.map(safe).join("%")}%`) : [];
  const some = all.length > 0 ? [] : words.toReversed().flatMap((word) => like(`%${safe(word)}%`));
  return [...new Set([...all, ...some])].slice(0, 12);
}

function summaryOf(statement: (sql: string) => StatementSync): LedgerSummary {
  const one = (sql: string): number => (statement(sql).get() as { n: number }).n;
  const all = <T>(sql: string): T[] => statement(sql).all() as T[];
  const published = statement(
    "select min(published_at) as earliest, max(published_at) as latest from revision where published_at glob '[0-9]*'",
  ).get() as { earliest: string | null; latest: string | null };
  return {
    articles: one("select count(*) as n from article"),
    revisions: one("select count(*) as n from revision"),
    readings: one("select count(*) as n from reading"),
    entities: one("select count(distinct entity_key) as n from entity join current_reading using (reading_id)"),
    people: one("select count(distinct entity_key) as n from entity join current_reading using (reading_id) where kind = 'person'"),
    utterances: one("select count(*) as n from utterance join current_reading using (reading_id)"),
    claims: one("select count(*) as n from claim join current_reading using (reading_id)"),
    attributed: one("select count(*) as n from claim join current_reading using (reading_id) where utterance_id is not null"),
    sensitive: one("select count(*) as n from claim join current_reading using (reading_id) where sensitive = 1"),
    propositions: one("select count(distinct proposition) as n from claim join current_reading using (reading_id)"),
    outlets: all(
      "select outlet_name as name, count(*) as articles from article where outlet_name is not null group by outlet_name order by articles desc, name",
    ),
    readers: all(
      "select reader_name as name, reader_version as version, model, count(*) as readings from reading group by 1, 2, 3 order by readings desc",
    ),
    published,
    problems: all(
      "select code, severity, count(*) as count from problem join current_reading using (reading_id) group by 1, 2 order by count desc, code",
    ),
  };
}
