import { READING_FORMAT, type Reading } from "../../../model/reading.ts";
import type { HeldReading, KeptReading } from "../store.ts";
import { type Connection, listOf, portionsOf } from "./connection.ts";

type Record_ = Record<string, string | number | null>;

/** Reads readings back from their rows: the nouns as they were recorded, in the order in which they are asked for. */
export async function heldReadings(connection: Connection, readingIds: readonly string[]): Promise<HeldReading[]> {
  const held: HeldReading[] = [];
  for (const ids of portionsOf([...new Set(readingIds)])) {
    const { sql, values } = listOf(ids);
    const tables = {} as Record<Table, Map<string, Record_[]>>;
    for (const [table, query] of Object.entries(QUERIES) as [Table, string][])
      tables[table] = Map.groupBy(await connection.all<Record_>(query.replace("?", sql), ...values), (row) => String(row.reading_id));
    for (const id of ids) held.push(heldReading(id, (table) => tables[table].get(id) ?? []));
  }
  const byId = new Map(held.map((h) => [h.readingId, h]));
  return readingIds.map((id) => byId.get(id)!);
}

/** The same with the three times of recording. */
export async function keptReadings(connection: Connection, readingIds: readonly string[]): Promise<(KeptReading & { readonly readingId: string })[]> {
  const times = new Map<string, KeptReading["recordedAt"]>();
  for (const ids of portionsOf(readingIds)) {
    const { sql, values } = listOf(ids);
    const rows = await connection.all<{ reading_id: string; reading: string; article: string; revision: string }>(
      `select r.reading_id, r.recorded_at as reading, a.recorded_at as article, v.recorded_at as revision
       from reading r join article a using (article_id) join revision v using (article_id, revision_id) where r.reading_id in ${sql}`,
      ...values,
    );
    for (const { reading_id, article, revision, reading } of rows) times.set(reading_id, { article, revision, reading });
  }
  return (await heldReadings(connection, readingIds)).map(({ readingId, reading }) => ({ readingId, reading, recordedAt: times.get(readingId)! }));
}

/** Everything of some readings, a query a table. */
const QUERIES = {
  reading: `
    select a.*, v.*, r.reading_id, r.reader_name, r.reader_version, r.model, r.backend, r.recorded_at as read_at
    from reading r join article a using (article_id) join revision v using (article_id, revision_id) where r.reading_id in ?`,
  entity: `
    select e.*, coalesce(p.person_key, e.entity_key) as who
    from entity e left join person_of p using (reading_id, entity_id) where e.reading_id in ?`,
  mention: 'select * from mention where reading_id in ? order by start, "end" desc',
  source: "select * from source where reading_id in ?",
  utterance: "select * from utterance where reading_id in ?",
  content: "select * from utterance_content where reading_id in ? order by position",
  claim: `
    select c.*, coalesce(m.proposition, c.proposition) as about
    from claim c left join claim_moved m using (reading_id, claim_id) where c.reading_id in ? order by evidence_start, evidence_end, claim_id`,
  lead: "select * from lead where reading_id in ?",
  problem: "select * from problem where reading_id in ? order by position",
} as const;
type Table = keyof typeof QUERIES;

function heldReading(id: string, rows: (table: Table) => Record_[]): HeldReading {
  const [r] = rows("reading");
  const text = String(r!.text);
  const quote = (start: unknown, end: unknown): { start: number; end: number; text: string } => ({
    start: start as number,
    end: end as number,
    text: text.slice(start as number, end as number),
  });
  const mentions = Map.groupBy(rows("mention"), (m) => m.entity_id);
  const contents = Map.groupBy(rows("content"), (c) => c.utterance_id);
  const entities = rows("entity").sort(byNumber("entity_id"));
  const claims = rows("claim");
  const [lead] = rows("lead");
  const reading = {
    format: READING_FORMAT,
    reader: { name: r!.reader_name, version: r!.reader_version, model: r!.model, backend: r!.backend },
    article: {
      id: r!.article_id,
      revision: r!.revision_id,
      url: r!.url,
      canonicalUrl: r!.canonical_url,
      outlet: r!.outlet_name === null ? null : { name: r!.outlet_name, domain: r!.outlet_domain, owner: r!.outlet_owner },
      title: r!.title,
      authors: parse(r!.authors),
      publishedAt: r!.published_at,
      modifiedAt: r!.modified_at,
      language: r!.language,
      credits: parse(r!.credits),
      links: parse(r!.links),
      wire: r!.wire === null ? null : parse(r!.wire),
      status: r!.status,
      custody: parse(r!.custody),
      text,
    },
    entities: entities.map((e) => ({
      id: e.entity_id,
      kind: e.kind,
      name: e.name,
      aliases: parse(e.aliases),
      gender: e.gender,
      mentions: (mentions.get(e.entity_id!) ?? []).map((m) => ({ ...quote(m.start, m.end), form: m.form })),
    })),
    sources: rows("source")
      .sort(byNumber("source_id"))
      .map((s) => ({ id: s.source_id, kind: s.kind, name: s.name, outlet: s.outlet_id, entity: s.entity_id })),
    utterances: rows("utterance")
      .sort(byNumber("utterance_id"))
      .map((u) => ({
        id: u.utterance_id,
        source: u.source_id,
        sourceSpan: u.source_start === null ? null : quote(u.source_start, u.source_end),
        through: parse(u.through),
        cue: u.cue_start === null ? null : quote(u.cue_start, u.cue_end),
        act: u.act,
        mode: u.mode,
        content: (contents.get(u.utterance_id!) ?? []).map((c) => quote(c.start, c.end)),
        said: u.said,
        within: u.within_id,
        continues: u.continues_id,
      })),
    claims: claims.map((c) => ({
      id: c.claim_id,
      predicate: c.predicate,
      subject: c.subject_id,
      object: c.object === null ? null : parse(c.object),
      negated: c.negated === 1,
      certainty: c.certainty,
      ended: c.ended === 1,
      utterance: c.utterance_id,
      valid: c.valid,
      asOf: c.as_of,
      duration: c.duration,
      qualifiers: parse(c.qualifiers),
      sensitive: c.sensitive === 1,
      evidence: quote(c.evidence_start, c.evidence_end),
      spans: parse(c.spans),
      why: c.why,
      score: c.score,
    })),
    lead: lead
      ? {
          span: quote(lead.start, lead.end),
          stance: lead.stance,
          claimBy: lead.claim_by,
          chain: parse(lead.chain),
          deniedBy: parse(lead.denied_by),
          denials: parse(lead.denials),
        }
      : null,
    problems: rows("problem").map((p) => ({
      code: p.code,
      message: p.message,
      stage: p.stage,
      severity: p.severity,
      span: p.start === null ? null : { start: p.start, end: p.end },
    })),
  } as unknown as Reading;
  return {
    readingId: id,
    recordedAt: String(r!.read_at),
    reading,
    keys: new Map(entities.map((e) => [String(e.entity_id), String(e.who)])),
    propositions: new Map(claims.flatMap((c) => (c.about === null ? [] : [[String(c.claim_id), String(c.about)] as const]))),
  };
}

function parse(value: unknown): unknown {
  return JSON.parse(String(value));
}

/** `e2` before `e10`. */
function byNumber(column: string): (a: Record_, b: Record_) => number {
  const of = (row: Record_): number => Number(String(row[column]).slice(1));
  return (a, b) => of(a) - of(b);
}
