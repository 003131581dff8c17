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

const presentOf = (articles: string): string => `
  select coalesce(p.person_key, e.entity_key), c.published, e.reading_id, e.entity_id, e.entity_key, e.kind, e.name,
         (select count(*) from claim k where k.reading_id = e.reading_id
           and (k.subject_id = e.entity_id or k.object = '{"entity":"' || e.entity_id || '"}'))
  from current_reading c join entity e using (reading_id) left join person_of p using (reading_id, entity_id)
  where c.article_id in ${articles}`;

/** What is current of some articles, and who is in it, anew: after their readings or revisions have changed. */
export async function makeCurrent(connection: Connection, articleIds: readonly string[]): Promise<void> {
  for (const articles of portionsOf(articleIds)) {
    const { sql, values } = listOf(articles);
    const run = (statement: string): Promise<unknown[]> => connection.all(statement, ...values);
    await run(`delete from presence where reading_id in (select reading_id from current_reading where article_id in ${sql})`);
    await run(`delete from current_reading where article_id in ${sql}`);
    await run(`insert into current_reading ${rankedOf(sql)}`);
    await run(`insert into presence ${presentOf(sql)}`);
  }
}

const WHO_NOW = `coalesce(
  (select p.person_key from person_of p where p.reading_id = presence.reading_id and p.entity_id = presence.entity_id), entity_key)`;

/** Who is present in some readings, after it was found out who they are. */
export async function presentAnew(connection: Connection, readingIds: readonly string[]): Promise<void> {
  for (const readings of portionsOf(readingIds)) {
    const { sql, values } = listOf(readings);
    await connection.all(`update presence set who = ${WHO_NOW} where reading_id in ${sql} and who <> ${WHO_NOW}`, ...values);
  }
}
