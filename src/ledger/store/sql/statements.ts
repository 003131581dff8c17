import { readingIdOf } from "../../../model/ids.ts";
import type { ReaderVersion, Reading } from "../../../model/reading.ts";
import type { Appearance } from "../../identity/appearance.ts";
import type { Judgement } from "../../identity/judgement.ts";
import { foldName } from "../../identity/person-key.ts";
import type { Sketch } from "../../identity/sketch.ts";
import type { Content, Forget, Forgotten, HeldReading, KeptReading, KnownEntity, LedgerSummary, Recorded, RemovedRows } from "../store.ts";
import { type Connection, listOf, portionsOf, type Row, type Value } from "./connection.ts";
import { articleMeant, forgetOver, nowCalled } from "./forget.ts";
import { heldReadings, keptReadings } from "./held.ts";
import { peopleOver } from "./people.ts";
import { pruneOver } from "./prune.ts";
import { orderOf, rowsOf, type Times } from "./rows.ts";
import { summaryOf } from "./summary.ts";
import { admitted, isForgottenContent, removedOf, secretOf } from "./tombstones.ts";

/** The store's methods over a connection, whatever database it leads to. */
export interface Statements {
  record(readings: readonly Reading[], now: string): Promise<Recorded[]>;
  restore(kept: readonly KeptReading[]): Promise<Recorded[]>;
  kept(after: string | null, limit: number): Promise<(KeptReading & { readonly readingId: string })[]>;
  outdated(reader: ReaderVersion, after: string | null, limit: number): Promise<HeldReading[]>;
  prune(): Promise<number>;
  knows(contents: readonly Content[], reader: ReaderVersion): Promise<boolean[]>;
  find(name: string): Promise<{ exact: boolean; entities: KnownEntity[] }>;
  readingsWith(keys: readonly string[]): Promise<HeldReading[]>;
  claimsBy(prefix: string): Promise<{ claimId: string; held: HeldReading }[]>;
  readingsOf(proposition: string): Promise<HeldReading[]>;
  revisionsOf(articleId: string): Promise<HeldReading[]>;
  newest(from: number, limit: number): Promise<HeldReading[]>;
  summary(): Promise<LedgerSummary>;
  settle(most: number, onlyIfQuick?: boolean): Promise<number>;
  judge(judgement: Judgement): Promise<void>;
  judgements(): Promise<Judgement[]>;
  sketch(key: string): Promise<Sketch | undefined>;
  appearances(key: string): Promise<Appearance[]>;
  forget(what: Forget, dryRun: boolean): Promise<Forgotten>;
  scrub(): Promise<string | null>;
  removed(propositions: readonly string[], key: string | null): Promise<RemovedRows>;
  articleMeant(what: string): Promise<string | undefined>;
}

/** The entities of a person, whatever their own keys. */
const WHO = `
  select e.reading_id, e.entity_id, e.name, e.kind from entity e left join person_of p using (reading_id, entity_id)
  where e.entity_key = ?1 and p.person_key is null
  union all
  select e.reading_id, e.entity_id, e.name, e.kind from person_of p join entity e using (reading_id, entity_id) where p.person_key = ?1`;

/** Of each key in a list (`values (?), (?)`) how many articles and claims speak of him, and the name most of them give; full names before partial ones. */
const knownOf = (list: string): string => `
  with asked (key) as (values ${list}),
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
      partition by key order by name like '% %' desc, count(*) desc, length(name) desc, name) as place
    from who group by key, name
  ),
  said as (
    select w.key, count(distinct c.reading_id || c.claim_id) as claims from who w join claim c using (reading_id)
    where c.subject_id = w.entity_id or c.object = '{"entity":"' || w.entity_id || '"}' group by w.key
  )
  select w.key, min(w.kind) as kind, n.name, count(distinct w.article_id) as articles, coalesce(s.claims, 0) as claims
  from who w join named n on n.key = w.key and n.place = 1 left join said s on s.key = w.key
  group by w.key, n.name, s.claims order by claims desc, articles desc, n.name, w.key`;

const READINGS_ONCE_OF =
  "select distinct c.reading_id from claim c join current_reading using (reading_id) where c.proposition = ? order by c.reading_id";

const KEYS_BY_NAME = `
  select distinct coalesce(p.person_key, e.entity_key) as key
  from entity_name n join entity e using (entity_key) left join person_of p using (reading_id, entity_id)
  where n.name_folded = ?`;

/** A key, or the beginning of one: of a person, of a name, or of one appearance, which leads to whoever that is now. */
const KEYS_BY_KEY = `
  select person_key as key from person_of where person_key >= ?1 and person_key < ?2
  union select coalesce(p.person_key, e.entity_key) from entity e left join person_of p using (reading_id, entity_id)
    where e.entity_key >= ?1 and e.entity_key < ?2
  union select person_key from appearance where appearance_key >= ?1 and appearance_key < ?2`;

const READINGS_OF = `
  select reading_id from claim c join current_reading using (reading_id) left join claim_moved m using (reading_id, claim_id)
    where c.proposition = ?1 and m.claim_id is null
  union select reading_id from claim_moved m join current_reading using (reading_id) where m.proposition = ?1
  order by reading_id`;

const KNOWS = `
  select 1 from revision v join article a using (article_id) join reading r using (article_id, revision_id)
  where v.raw_hash = ?1 and (cast(?2 as text) is null or a.url = ?2) and r.reader_name = ?3 and r.reader_version = ?4
    and r.model is not distinct from cast(?5 as text) limit 1`;

const REVISIONS = `
  select reading_id from (
    select r.reading_id, v.recorded_at, v.revision_id,
           row_number() over (partition by v.revision_id order by r.reader_order desc, r.reader_name, r.reading_id) as place
    from reading r join revision v using (article_id, revision_id) where r.article_id = ?) of_article
  where place = 1 order by recorded_at, revision_id`;

const NEWEST = `
  select reading_id from current_reading join revision using (article_id, revision_id)
  order by published_from is null, published_from desc, article_id limit ? offset ?`;

const OUTDATED = `
  select reading_id from current_reading c join reading r using (reading_id)
  where c.article_id > ? and r.reader_order < ? order by c.article_id limit ?`;

export function statementsOver(connection: Connection): Statements {
  const ids = async (sql: string, ...values: Value[]): Promise<string[]> =>
    (await connection.all<{ reading_id: string }>(sql, ...values)).map((row) => row.reading_id);
  const keys = async (sql: string, ...values: Value[]): Promise<string[]> =>
    (await connection.all<{ key: string }>(sql, ...values)).map((row) => row.key);
  const known = async (found: readonly string[]): Promise<KnownEntity[]> => {
    if (found.length === 0) return [];
    const { values } = listOf([...new Set(found)]);
    return connection.all<KnownEntity>(knownOf(values.map(() => "(?)").join(", ")), ...values);
  };
  const people = peopleOver(connection);

  return {
    record: (readings, now) => {
      const recordedAt = { article: now, revision: now, reading: now };
      return connection.transaction(async (within) =>
        (
          await recordAll(
            within,
            readings.map((reading) => ({ reading, recordedAt })),
          )
        ).map(plainly),
      );
    },
    restore: (kept) =>
      connection.transaction(async (within) => {
        const done = await recordAll(within, kept);
        for (const { reading, recordedAt } of done.map((d, i) => ({ ...kept[i]!, reading: d.reading ?? kept[i]!.reading })))
          await dateBack(within, reading, recordedAt);
        return done.map(plainly);
      }),
    kept: async (after, limit) =>
      keptReadings(connection, await ids("select reading_id from reading where reading_id > ? order by reading_id limit ?", after ?? "", limit)),
    outdated: async (reader, after, limit) => heldReadings(connection, await ids(OUTDATED, after ?? "", orderOf(reader), limit)),
    prune: () => connection.transaction(pruneOver, { alone: true }),
    knows: async (contents, { name, version, model }) => {
      const found: boolean[] = [];
      const secret = await secretOf(connection);
      for (const { rawHash, url } of contents)
        found.push(
          (await connection.all(KNOWS, rawHash, url, name, version, model)).length > 0 ||
            (await isForgottenContent(connection, secret, { rawHash, url })),
        );
      return found;
    },
    find: async (name) => {
      const byKey = /^p[0-9a-f]{5,24}$/.test(name) ? await keys(KEYS_BY_KEY, name, `${name}g`) : [];
      const exact = await known(byKey.length > 0 ? byKey : await keys(KEYS_BY_NAME, foldName(name)));
      if (exact.length > 0) return { exact: true, entities: exact };
      const near: KnownEntity[] = [];
      for (const other of await nearNames(connection, foldName(name))) near.push(...(await known(await keys(KEYS_BY_NAME, other))));
      return { exact: false, entities: near.slice(0, 8) };
    },
    readingsWith: async (asked) => {
      const found = new Set<string>();
      for (const key of asked)
        for (const id of await ids(`select distinct w.reading_id from (${WHO}) w join current_reading using (reading_id)`, key)) found.add(id);
      return heldReadings(connection, [...found].sort());
    },
    claimsBy: async (prefix) => {
      // An id holds letters and digits only; whatever else is asked for is not looked for.
      const start = prefix.replace(/[^0-9a-z]/gi, "").toLowerCase();
      const by = (from: string): Promise<{ claim_id: string; reading_id: string }[]> =>
        connection.all(
          "select c.claim_id, c.reading_id from claim c join current_reading using (reading_id) where c.claim_id >= ? and c.claim_id < ? order by c.claim_id limit 20",
          from,
          `${from}~`,
        );
      const found = await by(start);
      const later = found.length === 0 ? await nowCalled(connection, "claim", start) : undefined;
      const rows = later === undefined ? found : await by(later);
      const held = await heldReadings(
        connection,
        rows.map((row) => row.reading_id),
      );
      return rows.map((row, i) => ({ claimId: row.claim_id, held: held[i]! }));
    },
    readingsOf: async (proposition) => {
      const now = await ids(READINGS_OF, proposition);
      // The key of a proposition whose people were merged or split since leads to its claims, wherever they belong now.
      return heldReadings(connection, now.length > 0 ? now : await ids(READINGS_ONCE_OF, proposition));
    },
    revisionsOf: async (articleId) => heldReadings(connection, await ids(REVISIONS, articleId)),
    newest: async (from, limit) => heldReadings(connection, await ids(NEWEST, limit, from)),
    summary: () => summaryOf(connection),
    settle: (most, onlyIfQuick) => settleOver(connection, most, onlyIfQuick),
    judge: (judgement) => connection.transaction((within) => peopleOver(within).judge(judgement)),
    judgements: () => people.judgements(),
    sketch: (key) => people.sketch(key),
    appearances: (key) => people.appearances(key),
    forget: (what, dryRun) => forgetOver(connection, what, dryRun),
    scrub: async () => (await connection.scrub()) ?? null,
    removed: (propositions, key) => removedOf(connection, propositions, key),
    articleMeant: (what) => articleMeant(connection, what),
  };
}

/** Where it is to be quick, another process that writes is not waited for, and a long way to go is not begun. */
async function settleOver(connection: Connection, most: number, onlyIfQuick = false): Promise<number> {
  const left = await peopleOver(connection).unsettled();
  if (left === 0 || (onlyIfQuick && left > most)) return left;
  if (!onlyIfQuick) return connection.transaction((within) => peopleOver(within).settle(most), { alone: true });
  const quick = await connection.attempt(async (within) => {
    let still = left;
    // Articles, full names, partial names.
    for (let step = 0; step < 6 && still > 0; step++) still = await peopleOver(within).settle(most);
    return still;
  });
  return quick ?? left;
}

/** Table by table over all readings, in the order of their keys: two processes that add the same rows wait for one another in one direction only. */
async function recordAll(connection: Connection, asked: readonly KeptReading[]): Promise<(Recorded & { readonly reading?: Reading })[]> {
  const admit = await admitted(connection, asked);
  const done = await recordAdmitted(
    connection,
    admit.flatMap((one) => one ?? []),
  );
  return admit.map((one, i) => {
    if (one) return { ...done.shift()!, reading: one.reading };
    const { article, reader } = asked[i]!.reading;
    return { articleId: article.id, readingId: readingIdOf(article, reader), added: false };
  });
}

function plainly({ articleId, readingId, added }: Recorded): Recorded {
  return { articleId, readingId, added };
}

async function recordAdmitted(connection: Connection, kept: readonly KeptReading[]): Promise<Recorded[]> {
  const readings = kept.map(({ reading }) => reading);
  const all = kept.map(({ reading, recordedAt }) => rowsOf(reading, recordedAt));
  const known = new Set<string>();
  for (const portion of portionsOf(all.map((r) => r.readingId))) {
    const { sql, values } = listOf(portion);
    for (const row of await connection.all<{ reading_id: string }>(`select reading_id from reading where reading_id in ${sql}`, ...values))
      known.add(row.reading_id);
  }
  const fresh = new Map(all.filter((r) => !known.has(r.readingId)).map((r) => [r.readingId, r]));
  const rows = new Map<string, Row[]>();
  for (const { tables } of fresh.values())
    for (const [table, some] of tables) {
      const more = rows.get(table) ?? [];
      more.push(...some);
      rows.set(table, more);
    }
  for (const [table, some] of rows) await connection.add(table, some.length > 1 ? sortedRows(some) : some);
  const articles = new Set(readings.filter((_, i) => fresh.has(all[i]!.readingId)).map((r) => r.article.id));
  await connection.add("unsettled", sortedRows([...articles].map((id) => [id])));
  return readings.map(({ article }, i) => {
    const { readingId } = all[i]!;
    const added = fresh.delete(readingId);
    return { articleId: article.id, readingId, added };
  });
}

/** What was recorded elsewhere before it was recorded here was recorded then. */
async function dateBack(connection: Connection, { article, reader }: Reading, times: Times): Promise<void> {
  const { id, revision } = article;
  await connection.all("update article set recorded_at = ?1 where article_id = ?2 and recorded_at > ?1", times.article, id);
  await connection.all(
    "update revision set recorded_at = ?1 where article_id = ?2 and revision_id = ?3 and recorded_at > ?1",
    times.revision,
    id,
    revision,
  );
  await connection.all("update reading set recorded_at = ?1 where reading_id = ?2 and recorded_at > ?1", times.reading, readingIdOf(article, reader));
}

function sortedRows(rows: readonly Row[]): Row[] {
  const key = (row: Row): string => `${row[0]}\0${row[1] ?? ""}`;
  return rows
    .map((row) => ({ row, key: key(row) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ row }) => row);
}

/** Folded names that hold all words of the one asked for, then those that share its last word, then any of its words. */
async function nearNames(connection: Connection, name: string): Promise<string[]> {
  const words = name.split(" ").filter((w) => w.length > 1);
  const like = async (pattern: string): Promise<string[]> =>
    (
      await connection.all<{ name_folded: string }>(
        "select name_folded from (select distinct name_folded from entity_name where name_folded like ? escape '\\') n order by length(name_folded), name_folded limit 12",
        pattern,
      )
    ).map((r) => r.name_folded);
  const safe = (word: string): string => word.replace(/[\\%_]/g, "\\$&");
  const found = words.length > 0 ? await like(`%${words.map(safe).join("%")}%`) : [];
  if (found.length === 0) for (const word of words.toReversed()) found.push(...(await like(`%${safe(word)}%`)));
  return [...new Set(found)].slice(0, 12);
}
