import { readingIdOf } from "../../../model/ids.ts";
import type { ReaderVersion, Reading } from "../../../model/reading.ts";
import type { Appearance } from "../../identity/appearance.ts";
import type { Judgement } from "../../identity/judgement.ts";
import { foldName } from "../../identity/person-key.ts";
import type { Sketch } from "../../identity/sketch.ts";
import type {
  Content,
  Forget,
  Forgotten,
  ForgottenRow,
  HeldClaims,
  HeldReading,
  HeldSayings,
  KeptReading,
  KnownEntity,
  LedgerSummary,
  Recorded,
  RemovedRows,
} from "../store.ts";
import { addReadings, sortedRows } from "./add-readings.ts";
import { type Connection, listOf, portionsOf, type Value } from "./connection.ts";
import { makeCurrent } from "./current.ts";
import { articleMeant, forgetOver, nowCalled } from "./forget.ts";
import { forgottenRows, restoreForgotten } from "./forgotten-rows.ts";
import { heldClaims, heldReadings, heldSayings, keptReadings } from "./held.ts";
import { peopleOver } from "./people.ts";
import { pruneOver } from "./prune.ts";
import { articleRowOf, orderOf, type Times } from "./rows.ts";
import { CLAIMS_ON_SHELVES, SHELVES } from "./shelves.ts";
import { summaryOf } from "./summary.ts";
import { admitted, isForgottenContent, removedOf, secretsOf } from "./tombstones.ts";

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
  newestWith(key: string, from: number, limit: number): Promise<HeldSayings[]>;
  denialsOf(propositions: readonly string[]): Promise<HeldClaims[]>;
  claimCounts(propositions: readonly string[]): Promise<{ proposition: string; claims: number }[]>;
  articles(): Promise<number>;
  readingsOf(proposition: string, limit?: number): Promise<HeldClaims[]>;
  revisionsOf(articleId: string): Promise<HeldReading[]>;
  amended(outlets: readonly string[], names: readonly string[]): Promise<string[]>;
  newest(from: number, limit: number): Promise<HeldReading[]>;
  summary(): Promise<LedgerSummary>;
  settle(most: number, onlyIfQuick?: boolean): Promise<number>;
  judge(judgement: Judgement): Promise<void>;
  judgements(): Promise<Judgement[]>;
  sketch(key: string): Promise<Sketch | undefined>;
  appearances(key: string): Promise<Appearance[]>;
  forget(what: Forget, dryRun: boolean): Promise<Forgotten>;
  forgotten(): Promise<ForgottenRow[]>;
  restoreForgotten(rows: readonly ForgottenRow[]): Promise<{ added: boolean[]; articles: number }>;
  scrub(): Promise<string | null>;
  removed(propositions: readonly string[], key: string | null): Promise<RemovedRows>;
  articleMeant(what: string): Promise<string | undefined>;
}

/** Of each key in a list (`values (?), (?)`) how many articles and claims speak of him, and the name most of them give; full names before partial ones. */
const knownOf = (list: string): string => `
  with asked (who) as (select distinct * from (values ${list}) listed),
  named as (
    select who, name, row_number() over (
      partition by who order by name like '% %' desc, sum(entities) desc, length(name) desc, name) as place
    from asked join called using (who) group by who, name
  ),
  told as (
    select who, min(kind) as kind, cast(sum(articles) as integer) as articles, cast(sum(claims) as integer) as claims
    from asked join called using (who) group by who
  )
  select t.who as key, t.kind, n.name, t.articles, t.claims
  from told t join named n on n.who = t.who and n.place = 1
  order by claims desc, articles desc, n.name, t.who`;

/** Where claims were filed under a proposition that they have all left since. */
const READINGS_ONCE_OF =
  "select distinct c.reading_id from claim_moved m join current_reading c using (reading_number) where m.filed = ? order by c.reading_id";

const KEYS_BY_NAME = "select distinct c.who as key from entity_name n join called c using (entity_key) where n.name_folded = ?";

/** A key, or the beginning of one: of a person, of a name, or of one appearance, which leads to whoever that is now. */
const KEYS_BY_KEY = `
  select who as key from called where who >= ?1 and who < ?2
  union select who from called where entity_key >= ?1 and entity_key < ?2
  union select person_key from appearance where appearance_key >= ?1 and appearance_key < ?2`;

const CLAIMS_BY = `${SHELVES}
  select k.claim_id, c.reading_id from ${CLAIMS_ON_SHELVES} join current_reading c using (reading_number)
  where k.claim_id >= ? and k.claim_id < ? order by k.claim_id, c.reading_id limit 20`;

/** So many denials of one proposition are looked at. */
const DENIALS = 20;

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

/** The newest readings with a claim of a proposition (`negated`: 1 that deny it, 0 that do not). */
const newestOf = (proposition: string, negated: number, limit: string): string => `
  select reading_id, published from current_claim
  where proposition = ${proposition} and negated = ${negated} order by published desc, reading_id limit ${limit}`;
const NEWEST_OF = `
  select reading_id from (
    select * from (${newestOf("?1", 0, "?2")}) affirmed union select * from (${newestOf("?1", 1, "?2")}) denied) of_proposition
  order by published desc, reading_id limit ?2`;
const DENIED = newestOf("?1", 1, "?2");
/** The same of several propositions at once. */
const deniedOf = (propositions: number): string =>
  `select distinct reading_id from (${Array.from({ length: propositions }, () => `select * from (${newestOf("?", 1, String(DENIALS))}) of_one`).join(" union all ")}) of_all`;
/** So many propositions one statement asks for. */
const AT_ONCE = 32;

/** The status is written as the index has it. */
const amendedOf = (outlets: string, names: string): string => `
  select distinct v.article_id from revision v join reading r using (article_id, revision_id) join current_reading c using (reading_number)
  join article a on a.article_id = v.article_id
  where v.status in ('corrected', 'withdrawn') and a.outlet_name in ${outlets}
    and exists (
      select 1 from reading o join entity e using (reading_number)
      where o.article_id = v.article_id and o.revision_id <> v.revision_id and e.name in ${names})`;

const NEWEST_WITH = `
  select reading_id from presence where who = ? group by published, reading_id order by published desc, reading_id desc limit ? offset ?`;

const NEWEST = "select reading_id from current_reading order by published desc, article_id limit ? offset ?";

const OUTDATED = `
  select c.reading_id from reading r join current_reading c using (reading_number)
  where r.article_id > ? and r.reader_order < ? order by r.article_id limit ?`;

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
        const restored = done.map((d, i) => ({ ...kept[i]!, reading: d.reading ?? kept[i]!.reading }));
        for (const { reading, recordedAt } of restored) await dateBack(within, reading, recordedAt);
        // Which revision was recorded last may be another now.
        await makeCurrent(within, [...new Set(restored.map(({ reading }) => reading.article.id))]);
        return done.map(plainly);
      }),
    kept: async (after, limit) =>
      keptReadings(connection, await ids("select reading_id from reading where reading_id > ? order by reading_id limit ?", after ?? "", limit)),
    outdated: async (reader, after, limit) => heldReadings(connection, await ids(OUTDATED, after ?? "", orderOf(reader), limit)),
    prune: () => connection.transaction(pruneOver, { alone: true }),
    knows: async (contents, { name, version, model }) => {
      const found: boolean[] = [];
      const secrets = await secretsOf(connection);
      for (const { rawHash, url } of contents)
        found.push(
          (await connection.all(KNOWS, rawHash, url, name, version, model)).length > 0 ||
            (await isForgottenContent(connection, secrets, { rawHash, url })),
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
      for (const key of asked) for (const id of await ids("select distinct reading_id from presence where who = ?", key)) found.add(id);
      return heldReadings(connection, [...found].sort());
    },
    claimsBy: async (prefix) => {
      // An id holds letters and digits only; whatever else is asked for is not looked for.
      const start = prefix.replace(/[^0-9a-z]/gi, "").toLowerCase();
      const by = (from: string) => connection.all<{ claim_id: string; reading_id: string }>(CLAIMS_BY, from, `${from}~`);
      const found = await by(start);
      const later = found.length === 0 ? await nowCalled(connection, "claim", start) : undefined;
      const rows = later === undefined ? found : await by(later);
      const held = await heldReadings(
        connection,
        rows.map((row) => row.reading_id),
      );
      return rows.map((row, i) => ({ claimId: row.claim_id, held: held[i]! }));
    },
    newestWith: async (key, from, limit) => heldSayings(connection, await ids(NEWEST_WITH, key, limit, from)),
    denialsOf: async (propositions) => {
      const found = new Set<string>();
      for (const portion of portionsOf(propositions, AT_ONCE)) {
        const { values } = listOf(portion);
        for (const id of await ids(deniedOf(values.length), ...values)) found.add(id);
      }
      return heldClaims(connection, [...found].sort(), "denials");
    },
    claimCounts: async (propositions) => {
      const counts: { proposition: string; claims: number }[] = [];
      for (const portion of portionsOf(propositions)) {
        const { sql, values } = listOf(portion);
        const rows = `select proposition, cast(sum(claims) as integer) as claims from current_claim where proposition in ${sql} group by proposition`;
        counts.push(...(await connection.all<{ proposition: string; claims: number }>(rows, ...values)));
      }
      return counts;
    },
    articles: async () => (await connection.all<{ n: number }>("select count(*) as n from article"))[0]!.n,
    readingsOf: async (proposition, limit = Number.MAX_SAFE_INTEGER) => {
      const found = new Set(await ids(NEWEST_OF, proposition, limit));
      // The key of a proposition whose people were merged or split since leads to its claims, wherever they belong now.
      if (found.size === 0) return heldSayings(connection, await ids(READINGS_ONCE_OF, proposition));
      if (found.size >= limit) for (const id of await ids(DENIED, proposition, DENIALS)) found.add(id);
      return heldClaims(connection, [...found].sort(), { proposition });
    },
    revisionsOf: async (articleId) => heldReadings(connection, await ids(REVISIONS, articleId)),
    amended: async (outlets, names) => {
      const found = new Set<string>();
      for (const some of portionsOf(outlets))
        for (const others of portionsOf(names)) {
          const [a, b] = [listOf(some), listOf(others)];
          const rows = await connection.all<{ article_id: string }>(amendedOf(a.sql, b.sql), ...a.values, ...b.values);
          for (const { article_id } of rows) found.add(article_id);
        }
      return [...found].sort();
    },
    newest: async (from, limit) => heldReadings(connection, await ids(NEWEST, limit, from)),
    summary: () => summaryOf(connection),
    settle: (most, onlyIfQuick) => settleOver(connection, most, onlyIfQuick),
    judge: (judgement) => connection.transaction((within) => peopleOver(within).judge(judgement)),
    judgements: () => people.judgements(),
    sketch: (key) => people.sketch(key),
    appearances: (key) => people.appearances(key),
    forget: (what, dryRun) => forgetOver(connection, what, dryRun),
    forgotten: () => forgottenRows(connection),
    restoreForgotten: (rows) => restoreForgotten(connection, rows),
    scrub: async () => (await connection.scrub()) ?? null,
    removed: (propositions, key) => removedOf(connection, propositions, key),
    articleMeant: (what) => articleMeant(connection, what),
  };
}

/** Where it is to be quick, another process that writes is not waited for, and a long way to go is not begun. */
async function settleOver(connection: Connection, most: number, onlyIfQuick = false): Promise<number> {
  const left = await peopleOver(connection).unsettled(onlyIfQuick ? most + 1 : undefined);
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
  const ids = kept.map(({ reading: { article, reader } }) => readingIdOf(article, reader));
  const rowOfArticle = new Map(kept.toReversed().map(({ reading: { article }, recordedAt }) => [article.id, articleRowOf(article, recordedAt)]));
  // Whoever else records readings of these articles waits: what is known, and what is current, is told from all of them.
  await connection.add("article", sortedRows([...rowOfArticle.values()]), "hold");
  const known = new Set<string>();
  for (const portion of portionsOf(ids)) {
    const { sql, values } = listOf(portion);
    for (const row of await connection.all<{ reading_id: string }>(`select reading_id from reading where reading_id in ${sql}`, ...values))
      known.add(row.reading_id);
  }
  const fresh = new Map(ids.flatMap((id, i) => (known.has(id) ? [] : [[id, kept[i]!] as const])));
  await addReadings(connection, [...fresh.values()]);
  const articles = [...new Set([...fresh.values()].map(({ reading }) => reading.article.id))].sort();
  await makeCurrent(connection, articles);
  for (const portion of portionsOf([...fresh.keys()])) {
    const { sql, values } = listOf(portion);
    await connection.all(`insert into unsettled select reading_number from reading where reading_id in ${sql} on conflict do nothing`, ...values);
  }
  return kept.map(({ reading: { article } }, i) => ({ articleId: article.id, readingId: ids[i]!, added: fresh.delete(ids[i]!) }));
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
