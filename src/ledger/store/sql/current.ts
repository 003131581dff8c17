import { type Connection, listOf, portionsOf } from "./connection.ts";

/** Of each article the revision recorded last, and of its readings that of the newest reader: the same in whatever order they were recorded. */
const rankedOf = (articles: string): string => `
  select reading_number, reading_id, article_id, published from (
    select r.article_id, r.reading_number, r.reading_id, coalesce(v.published_from, ${Number.MIN_SAFE_INTEGER}) as published,
           row_number() over (
             partition by r.article_id
             order by v.recorded_at desc, v.revision_id desc, r.reader_order desc, r.reader_name, r.reading_id
           ) as place
    from reading r join revision v using (article_id, revision_id) where r.article_id in ${articles}
  ) of_article where place = 1`;

const presentOf = (readings: string): string => `
  select coalesce(p.person_key, e.entity_key), c.published, c.reading_id, e.entity_id, e.reading_number
  from current_reading c join entity e using (reading_number) left join person_of p using (reading_number, entity_id)
  where c.reading_number in ${readings}`;

/** Claims by the proposition that they belong to now. */
const claimedIn = (readings: string): string => `
  select coalesce(m.proposition, c.proposition) as proposition, c.negated, coalesce(v.published_from, ${Number.MIN_SAFE_INTEGER}) as published, r.reading_id,
         r.reading_number
  from claim c join reading r using (reading_number) join revision v using (article_id, revision_id) left join claim_moved m using (reading_number, claim_id)
  where c.reading_number in ${readings} and coalesce(m.proposition, c.proposition) is not null`;

/** Everybody in some readings, by name, with at how many claims' ends he stands there; an article counts for the first thing that it calls him. */
const calledOf = (readings: string): string => `
  select p.who, e.entity_key, e.name, e.kind,
         (select count(*) from claim k where k.reading_number = e.reading_number
           and (k.subject_id = e.entity_id or k.object = '{"entity":"' || e.entity_id || '"}')) as claims,
         case when row_number() over (partition by p.who, p.reading_number order by e.entity_key, e.name, e.entity_id) = 1 then 1 else 0 end as articles
  from presence p join entity e using (reading_number, entity_id) where p.reading_number in ${readings}`;

/** Adds who is present in some readings to the counts, and takes away who is present in others: in the order of the keys, since other processes add as well. */
const calledIn = (come: string, gone: string): string => `
  insert into called
  select who, entity_key, name, min(kind), sum(n), sum(n * claims), sum(n * articles) from (
    select c.*, 1 as n from (${calledOf(come)}) c union all select g.*, -1 from (${calledOf(gone)}) g) of_readings
  where true group by who, entity_key, name order by who, entity_key, name
  on conflict (who, entity_key, name) do update set
    entities = called.entities + excluded.entities, claims = called.claims + excluded.claims, articles = called.articles + excluded.articles`;
/** So many readings are counted by one statement: two processes that each count more might wait for one another. */
const COUNTED = 8192;

/** Numbers of readings. */
type Numbers = readonly number[];

/** What is current of some articles, and who and what is in it, anew: after their readings or revisions have changed. */
export async function makeCurrent(connection: Connection, articleIds: readonly string[]): Promise<void> {
  const [come, gone]: [number[], number[]] = [[], []];
  for (const articles of portionsOf(articleIds)) {
    const { sql, values } = listOf(articles);
    const before = new Set(await currentOf(connection, articles));
    await notCurrent(connection, [...before]);
    await connection.all(`insert into current_reading ${rankedOf(sql)}`, ...values);
    const now = new Set(await currentOf(connection, articles));
    come.push(...[...now].filter((number) => !before.has(number)));
    gone.push(...[...before].filter((number) => !now.has(number)));
  }
  for (const readings of portionsOf(come)) {
    const { sql, values } = listOf(readings);
    await connection.all(`insert into presence ${presentOf(sql)}`, ...values);
  }
  await claimedAnew(connection, come);
  await leave(connection, gone, come);
}

/** Nothing of some articles is current: before their rows are deleted. */
export async function makeNothingCurrent(connection: Connection, articleIds: readonly string[]): Promise<void> {
  for (const articles of portionsOf(articleIds)) {
    const gone = await currentOf(connection, articles);
    await notCurrent(connection, gone);
    await leave(connection, gone);
  }
}

async function currentOf(connection: Connection, articles: readonly string[]): Promise<number[]> {
  const { sql, values } = listOf(articles);
  const rows = await connection.all<{ reading_number: number }>(
    `select reading_number from reading r join current_reading using (reading_number) where r.article_id in ${sql} order by reading_number`,
    ...values,
  );
  return rows.map((row) => row.reading_number);
}

async function notCurrent(connection: Connection, numbers: Numbers): Promise<void> {
  if (numbers.length === 0) return;
  const { sql, values } = listOf(numbers);
  await connection.all(`delete from current_reading where reading_number in ${sql}`, ...values);
}

/** Some readings are no longer current, and others have become so. */
async function leave(connection: Connection, gone: Numbers, come: Numbers = []): Promise<void> {
  await unclaimed(connection, gone);
  await count(connection, come, gone);
  for (const readings of portionsOf(gone)) {
    const { sql, values } = listOf(readings);
    const left = await whoIsIn(connection, readings);
    await connection.all(`delete from presence where reading_number in ${sql}`, ...values);
    await forgetUncounted(connection, left);
  }
}

async function count(connection: Connection, come: Numbers, gone: Numbers): Promise<void> {
  for (let from = 0; from < Math.max(come.length, gone.length); from += COUNTED) {
    const [more, less] = [come, gone].map((ids) => listOf(ids.slice(from, from + COUNTED)));
    await connection.all(calledIn(more!.sql, less!.sql), ...more!.values, ...less!.values);
  }
}

async function whoIsIn(connection: Connection, readings: Numbers): Promise<string[]> {
  const { sql, values } = listOf(readings);
  return (await connection.all<{ who: string }>(`select distinct who from presence where reading_number in ${sql}`, ...values)).map((row) => row.who);
}

/** Names that nobody is called any more. */
async function forgetUncounted(connection: Connection, keys: readonly string[]): Promise<void> {
  for (const some of portionsOf(keys)) {
    const { sql, values } = listOf(some);
    await connection.all(`delete from called where who in ${sql} and entities = 0`, ...values);
  }
}

const WHO_NOW = `(
  select coalesce(p.person_key, e.entity_key) from entity e left join person_of p using (reading_number, entity_id)
  where e.reading_number = presence.reading_number and e.entity_id = presence.entity_id)`;

/** Who is present in some readings, after it was found out who they are. Nobody else records meanwhile. */
export async function presentAnew(connection: Connection, numbers: Numbers): Promise<void> {
  for (const readings of portionsOf(numbers)) {
    const { sql, values } = listOf(readings);
    const others = (
      await connection.all<{ reading_number: number }>(
        `select distinct reading_number from presence where reading_number in ${sql} and who <> ${WHO_NOW}`,
        ...values,
      )
    ).map((row) => row.reading_number);
    if (others.length === 0) continue;
    const were = await whoIsIn(connection, others);
    await count(connection, [], others);
    const list = listOf(others);
    await connection.all(`update presence set who = ${WHO_NOW} where reading_number in ${list.sql} and who <> ${WHO_NOW}`, ...list.values);
    await count(connection, others, []);
    await forgetUncounted(connection, were);
  }
}

/** Takes the claims of some readings out of what is current: before it changes where they belong, and they are added again. */
export async function unclaimed(connection: Connection, numbers: Numbers): Promise<void> {
  for (const readings of portionsOf(numbers)) {
    const { sql, values } = listOf(readings);
    await connection.all(
      `delete from current_claim where (proposition, negated, published, reading_id) in (
         select proposition, negated, published, reading_id from (${claimedIn(sql)}) claimed)`,
      ...values,
    );
  }
}

/** Adds the claims of some readings to what is current, those that are. */
export async function claimedAnew(connection: Connection, numbers: Numbers): Promise<void> {
  for (const readings of portionsOf(numbers)) {
    const { sql, values } = listOf(readings);
    await connection.all(
      `insert into current_claim
       select proposition, negated, published, reading_id, count(*) from (${claimedIn(sql)}) claimed join current_reading using (reading_number, reading_id, published)
       group by proposition, negated, published, reading_id`,
      ...values,
    );
  }
}
