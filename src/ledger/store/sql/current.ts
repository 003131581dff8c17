import { type Connection, listOf, portionsOf } from "./connection.ts";

/** Of each article the revision recorded last, and of its readings that of the newest reader: the same in whatever order they were recorded. */
const rankedOf = (articles: string): string => `
  select article_id, reading_id, revision_id, published from (
    select r.article_id, r.reading_id, r.revision_id, coalesce(v.published_from, ${Number.MIN_SAFE_INTEGER}) as published,
           row_number() over (
             partition by r.article_id
             order by v.recorded_at desc, v.revision_id desc, r.reader_order desc, r.reader_name, r.reading_id
           ) as place
    from reading r join revision v using (article_id, revision_id) where r.article_id in ${articles}
  ) of_article where place = 1`;

const presentOf = (readings: string): string => `
  select coalesce(p.person_key, e.entity_key), c.published, e.reading_id, e.entity_id, e.entity_key, e.kind, e.name,
         (select count(*) from claim k where k.reading_id = e.reading_id
           and (k.subject_id = e.entity_id or k.object = '{"entity":"' || e.entity_id || '"}'))
  from current_reading c join entity e using (reading_id) left join person_of p using (reading_id, entity_id)
  where c.reading_id in ${readings}`;

const claimedIn = (readings: string): string => `
  select coalesce(m.proposition, c.proposition), c.negated, r.published, c.reading_id, c.claim_id
  from claim c join current_reading r using (reading_id) left join claim_moved m using (reading_id, claim_id)
  where c.reading_id in ${readings} and coalesce(m.proposition, c.proposition) is not null`;

/** Adds who is present in some readings to the counts, and takes away who is present in others: in the order of the keys, since other processes add as well. */
const calledIn = (come: string, gone: string): string => `
  insert into called
  select who, entity_key, name, min(kind), sum(n), sum(n * claims) from (
    select who, entity_key, name, kind, claims, 1 as n from presence where reading_id in ${come}
    union all select who, entity_key, name, kind, claims, -1 from presence where reading_id in ${gone}) of_readings
  where true group by who, entity_key, name order by who, entity_key, name
  on conflict (who, entity_key, name) do update set entities = called.entities + excluded.entities, claims = called.claims + excluded.claims`;
const knownIn = (come: string, gone: string): string => `
  insert into known
  select who, sum(n) from (
    select distinct who, reading_id, 1 as n from presence where reading_id in ${come}
    union all select distinct who, reading_id, -1 from presence where reading_id in ${gone}) of_readings
  where true group by who order by who
  on conflict (who) do update set articles = known.articles + excluded.articles`;

/** So many readings are counted by one statement: two processes that each count more might wait for one another. */
const COUNTED = 8192;

type Ids = readonly string[];

/** What is current of some articles, and who and what is in it, anew: after their readings or revisions have changed. */
export async function makeCurrent(connection: Connection, articleIds: Ids): Promise<void> {
  const [come, gone]: [string[], string[]] = [[], []];
  for (const articles of portionsOf(articleIds)) {
    const { sql, values } = listOf(articles);
    const current = async (): Promise<Set<string>> =>
      new Set(
        (await connection.all<{ reading_id: string }>(`select reading_id from current_reading where article_id in ${sql}`, ...values)).map(
          (row) => row.reading_id,
        ),
      );
    const before = await current();
    if (before.size > 0) await connection.all(`delete from current_reading where article_id in ${sql}`, ...values);
    await connection.all(`insert into current_reading ${rankedOf(sql)}`, ...values);
    const now = await current();
    come.push(...[...now].filter((id) => !before.has(id)));
    gone.push(...[...before].filter((id) => !now.has(id)));
  }
  for (const readings of portionsOf(come)) {
    const { sql, values } = listOf(readings);
    await connection.all(`insert into presence ${presentOf(sql)}`, ...values);
  }
  await claimedAnew(connection, come);
  await leave(connection, gone, come);
}

/** Nothing of some articles is current: before their rows are deleted. */
export async function makeNothingCurrent(connection: Connection, articleIds: Ids): Promise<void> {
  for (const articles of portionsOf(articleIds)) {
    const { sql, values } = listOf(articles);
    const gone = await connection.all<{ reading_id: string }>(`select reading_id from current_reading where article_id in ${sql}`, ...values);
    await connection.all(`delete from current_reading where article_id in ${sql}`, ...values);
    await leave(
      connection,
      gone.map((row) => row.reading_id),
    );
  }
}

/** Some readings are no longer current, and others have become so. */
async function leave(connection: Connection, gone: Ids, come: Ids = []): Promise<void> {
  await unclaimed(connection, gone);
  await count(connection, come, gone);
  for (const readings of portionsOf(gone)) {
    const { sql, values } = listOf(readings);
    const left = await whoIsIn(connection, readings);
    await connection.all(`delete from presence where reading_id in ${sql}`, ...values);
    await forgetUncounted(connection, left);
  }
}

async function count(connection: Connection, come: Ids, gone: Ids): Promise<void> {
  for (let from = 0; from < Math.max(come.length, gone.length); from += COUNTED) {
    const [more, less] = [come, gone].map((ids) => listOf(ids.slice(from, from + COUNTED)));
    for (const counted of [calledIn, knownIn]) await connection.all(counted(more!.sql, less!.sql), ...more!.values, ...less!.values);
  }
}

async function whoIsIn(connection: Connection, readings: Ids): Promise<string[]> {
  const { sql, values } = listOf(readings);
  return (await connection.all<{ who: string }>(`select distinct who from presence where reading_id in ${sql}`, ...values)).map((row) => row.who);
}

/** Whoever is nowhere any more, and names that nobody is called any more. */
async function forgetUncounted(connection: Connection, keys: Ids): Promise<void> {
  for (const some of portionsOf(keys)) {
    const { sql, values } = listOf(some);
    await connection.all(`delete from called where who in ${sql} and entities = 0`, ...values);
    await connection.all(`delete from known where who in ${sql} and articles = 0`, ...values);
  }
}

const WHO_NOW = `coalesce(
  (select p.person_key from person_of p where p.reading_id = presence.reading_id and p.entity_id = presence.entity_id), entity_key)`;

/** Who is present in some readings, after it was found out who they are. Nobody else records meanwhile. */
export async function presentAnew(connection: Connection, readingIds: Ids): Promise<void> {
  for (const readings of portionsOf(readingIds)) {
    const { sql, values } = listOf(readings);
    const others = (
      await connection.all<{ reading_id: string }>(
        `select distinct reading_id from presence where reading_id in ${sql} and who <> ${WHO_NOW}`,
        ...values,
      )
    ).map((row) => row.reading_id);
    if (others.length === 0) continue;
    const were = await whoIsIn(connection, others);
    await count(connection, [], others);
    const list = listOf(others);
    await connection.all(`update presence set who = ${WHO_NOW} where reading_id in ${list.sql} and who <> ${WHO_NOW}`, ...list.values);
    await count(connection, others, []);
    await forgetUncounted(connection, were);
  }
}

/** Takes the claims of some readings out of what is current: before it changes where they belong, and they are added again. */
export async function unclaimed(connection: Connection, readingIds: Ids): Promise<void> {
  for (const readings of portionsOf(readingIds)) {
    const { sql, values } = listOf(readings);
    await connection.all(
      `delete from current_claim where (proposition, negated, published, reading_id, claim_id) in (
         select coalesce(m.proposition, c.proposition), c.negated, coalesce(v.published_from, ${Number.MIN_SAFE_INTEGER}), c.reading_id, c.claim_id
         from claim c join reading r using (reading_id) join revision v using (article_id, revision_id) left join claim_moved m using (reading_id, claim_id)
         where c.reading_id in ${sql})`,
      ...values,
    );
  }
}

/** Adds the claims of some readings to what is current, those that are. */
export async function claimedAnew(connection: Connection, readingIds: Ids): Promise<void> {
  for (const readings of portionsOf(readingIds)) {
    const { sql, values } = listOf(readings);
    await connection.all(`insert into current_claim ${claimedIn(sql)}`, ...values);
  }
}
