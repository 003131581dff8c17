import type { DatabaseSync, StatementSync } from "node:sqlite";
import type { ReaderVersion, Reading } from "../../../model/reading.ts";
import type { Appearance } from "../../identity/appearance.ts";
import type { Judgement } from "../../identity/judgement.ts";
import { foldName } from "../../identity/person-key.ts";
import type { Sketch } from "../../identity/sketch.ts";
import type { Content, HeldReading, KnownEntity, LedgerSummary, Recorded } from "../store.ts";
import { heldReadings } from "./held.ts";
import { type People, peopleOver } from "./people.ts";
import { rowsOf, type Value } from "./rows.ts";

/** The store's methods over an open database, synchronous: they run in the worker that holds it. */
export interface Statements {
  record(readings: readonly Reading[], now: string): Recorded[];
  knows(contents: readonly Content[], reader: ReaderVersion): boolean[];
  find(name: string): { exact: boolean; entities: KnownEntity[] };
  readingsWith(keys: readonly string[]): HeldReading[];
  claimsBy(prefix: string): { claimId: string; held: HeldReading }[];
  readingsOf(proposition: string): HeldReading[];
  revisionsOf(articleId: string): HeldReading[];
  newest(from: number, limit: number): HeldReading[];
  summary(): LedgerSummary;
  settle(most: number, onlyIfQuick?: boolean): number;
  judge(judgement: Judgement): void;
  judgements(): Judgement[];
  sketch(key: string): Sketch | undefined;
  appearances(key: string): Appearance[];
}

/** The entities of a person, whatever their own keys. */
const WHO = `
  select e.reading_id, e.entity_id, e.name, e.kind from entity e left join person_of p using (reading_id, entity_id)
  where e.entity_key = :key and p.person_key is null
  union all
  select e.reading_id, e.entity_id, e.name, e.kind from person_of p join entity e using (reading_id, entity_id) where p.person_key = :key`;

/** Of each key how many articles and claims speak of him, and the name most of them give; full names before partial ones. */
const KNOWN = `
  with asked as (select value as key from json_each(?)),
  ever as materialized (
    select a.key, e.reading_id, e.entity_id, e.name, e.kind
    from asked a join entity e on e.entity_key = a.key left join person_of p using (reading_id, entity_id) where p.person_key is null
    union all
    select a.key, e.reading_id, e.entity_id, e.name, e.kind
    from asked a join person_of p on p.person_key = a.key join entity e using (reading_id, entity_id)
  ),
  who as materialized (select w.*, r.article_id from current_reading r join ever w on w.reading_id = r.reading_id),
  named as (
    select key, name, row_number() over (
      partition by key order by instr(name, ' ') > 0 desc, count(*) desc, length(name) desc, name) as place
    from who group by key, name
  ),
  said as (
    select w.key, count(distinct c.reading_id || c.claim_id) as claims from who w join claim c using (reading_id)
    where c.subject_id = w.entity_id or c.object = json_object('entity', w.entity_id) group by w.key
  )
  select w.key, min(w.kind) as kind, n.name, count(distinct w.article_id) as articles, coalesce(s.claims, 0) as claims
  from who w join named n on n.key = w.key and n.place = 1 left join said s on s.key = w.key
  group by w.key order by claims desc, articles desc, n.name, w.key`;

const READINGS_ONCE_OF =
  "select distinct c.reading_id from claim c join current_reading using (reading_id) where c.proposition = ? order by c.reading_id";

const KEYS_BY_NAME = `
  select distinct coalesce(p.person_key, e.entity_key) as key
  from entity_name n join entity e using (entity_key) left join person_of p using (reading_id, entity_id)
  where n.name_folded = ?`;

/** A key, or the beginning of one: of a person, of a name, or of one appearance, which leads to whoever that is now. */
const KEYS_BY_KEY = `
  select person_key as key from person_of where person_key >= :key and person_key < :end
  union select coalesce(p.person_key, e.entity_key) from entity e left join person_of p using (reading_id, entity_id)
    where e.entity_key >= :key and e.entity_key < :end
  union select person_key from appearance where appearance_key >= :key and appearance_key < :end`;

const READINGS_OF = `
  select reading_id from claim c join current_reading using (reading_id) left join claim_moved m using (reading_id, claim_id)
    where c.proposition = :proposition and m.claim_id is null
  union select reading_id from claim_moved m join current_reading using (reading_id) where m.proposition = :proposition
  order by reading_id`;

const KNOWS = `
  select 1 from revision v join article a using (article_id) join reading r using (article_id, revision_id)
  where json_extract(v.custody, '$.rawHash') = ? and (? is null or a.url = ?) and r.reader_name = ? and r.reader_version = ? and r.model is ? limit 1`;

const REVISIONS = `
  select reading_id from (
    select r.reading_id, v.recorded_at, v.revision_id,
           row_number() over (partition by v.revision_id order by r.reader_order desc, r.reader_name, r.reading_id) as place
    from reading r join revision v using (article_id, revision_id) where r.article_id = ?)
  where place = 1 order by recorded_at, revision_id`;

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
  const keys = (sql: string, ...values: Value[]): string[] => (statement(sql).all(...values) as { key: string }[]).map((row) => row.key);
  const known = (found: readonly string[]): KnownEntity[] => statement(KNOWN).all(JSON.stringify(found)) as unknown as KnownEntity[];
  const people = peopleOver(db);

  return {
    record: (readings, now) => transaction(db, () => readings.map((reading) => recordOne(statement, reading, now))),
    knows: (contents, { name, version, model }) =>
      contents.map(({ rawHash, url }) => statement(KNOWS).get(rawHash, url, url, name, version, model) !== undefined),
    find: (name) => {
      const byKey = /^p[0-9a-f]{5,24}$/.test(name) ? (statement(KEYS_BY_KEY).all({ key: name, end: `${name}g` }) as { key: string }[]) : [];
      const exact = known(byKey.length > 0 ? byKey.map((row) => row.key) : keys(KEYS_BY_NAME, foldName(name)));
      if (exact.length > 0) return { exact: true, entities: exact };
      return {
        exact: false,
        entities: nearNames(statement, foldName(name))
          .flatMap((near) => known(keys(KEYS_BY_NAME, near)))
          .slice(0, 8),
      };
    },
    readingsWith: (asked) => {
      const current = `select distinct w.reading_id from (${WHO}) w join current_reading using (reading_id)`;
      const found = new Set(asked.flatMap((key) => (statement(current).all({ key }) as { reading_id: string }[]).map((row) => row.reading_id)));
      return heldReadings(db, [...found].sort());
    },
    claimsBy: (prefix) => {
      // A prefix holds letters and digits only, so it needs no escaping in `like`.
      const rows = statement(
        "select c.claim_id, c.reading_id from claim c join current_reading using (reading_id) where c.claim_id like ? order by c.claim_id limit 20",
      ).all(`${prefix.replace(/[^0-9a-z]/gi, "")}%`) as { claim_id: string; reading_id: string }[];
      return rows.map((row) => ({ claimId: row.claim_id, held: heldReadings(db, [row.reading_id])[0]! }));
    },
    readingsOf: (proposition) => {
      const now = statement(READINGS_OF).all({ proposition }) as { reading_id: string }[];
      // The key of a proposition whose people were merged or split since leads to its claims, wherever they belong now.
      const found = now.length > 0 ? now.map((row) => row.reading_id) : ids(READINGS_ONCE_OF, proposition);
      return heldReadings(db, found);
    },
    revisionsOf: (articleId) => heldReadings(db, ids(REVISIONS, articleId)),
    newest: (from, limit) => heldReadings(db, ids(NEWEST, limit, from)),
    summary: () => summaryOf(statement),
    settle: (most, onlyIfQuick) => settleOver(db, people, most, onlyIfQuick),
    judge: (judgement) => transaction(db, () => people.judge(judgement)),
    judgements: () => people.judgements(),
    sketch: (key) => people.sketch(key),
    appearances: (key) => people.appearances(key),
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

/** Where it is to be quick, another process that writes is not waited for, and a long way to go is not begun. */
function settleOver(db: DatabaseSync, people: People, most: number, onlyIfQuick = false): number {
  const left = people.unsettled();
  if (left === 0 || (onlyIfQuick && left > most)) return left;
  if (!onlyIfQuick) return transaction(db, () => people.settle(most));
  db.exec("pragma busy_timeout = 0");
  try {
    return transaction(db, () => {
      let still = left;
      // Articles, full names, partial names.
      for (let step = 0; step < 6 && still > 0; step++) still = people.settle(most);
      return still;
    });
  } catch (error) {
    if (/locked|busy|readonly/i.test((error as Error).message)) return left;
    throw error;
  } finally {
    db.exec("pragma busy_timeout = 10000");
  }
}

function recordOne(statement: (sql: string) => StatementSync, reading: Reading, now: string): Recorded {
  const { readingId, tables } = rowsOf(reading, now);
  const known = statement("select 1 from reading where reading_id = ?").get(readingId);
  if (known) return { articleId: reading.article.id, readingId, added: false };
  for (const [table, rows] of tables)
    for (const row of rows) statement(`insert or ignore into ${table} values (${row.map(() => "?").join(", ")})`).run(...row);
  statement("insert or ignore into unsettled values (?)").run(reading.article.id);
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
