import type { LedgerSummary } from "../store.ts";
import type { Connection } from "./connection.ts";

/** What a ledger holds, counted. */
export async function summaryOf({ all }: Connection): Promise<LedgerSummary> {
  const one = async (sql: string): Promise<number> => (await all<{ n: number }>(sql))[0]!.n;
  // Of the dates that begin with a year.
  const [published] = await all<{ earliest: string | null; latest: string | null }>(
    "select min(published_at) as earliest, max(published_at) as latest from revision where published_at >= '0' and published_at < ':'",
  );
  return {
    articles: await one("select count(*) as n from article"),
    revisions: await one("select count(*) as n from revision"),
    readings: await one("select count(*) as n from reading"),
    entities: await one("select count(distinct entity_key) as n from entity join current_reading using (reading_number)"),
    people: await one("select count(distinct entity_key) as n from entity join current_reading using (reading_number) where kind = 'person'"),
    utterances: await one("select count(*) as n from utterance join current_reading using (reading_number)"),
    claims: await one("select count(*) as n from claim join current_reading using (reading_number)"),
    attributed: await one("select count(*) as n from claim join current_reading using (reading_number) where utterance_id is not null"),
    sensitive: await one("select count(*) as n from claim join current_reading using (reading_number) where sensitive = 1"),
    propositions: await one("select count(distinct proposition) as n from claim join current_reading using (reading_number)"),
    outlets: await all(
      "select outlet_name as name, count(*) as articles from article where outlet_name is not null group by outlet_name order by articles desc, name",
    ),
    readers: await all(
      "select reader_name as name, reader_version as version, model, count(*) as readings from reading group by 1, 2, 3 order by readings desc, name, version",
    ),
    published: published!,
    problems: await all(
      "select code, severity, count(*) as count from problem join current_reading using (reading_number) group by 1, 2 order by count desc, code",
    ),
  };
}
