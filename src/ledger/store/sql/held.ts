import { READING_FORMAT, type Reading } from "../../../model/reading.ts";
import type { HeldClaims, HeldReading, KeptReading } from "../store.ts";
import { type Connection, listOf, portionsOf } from "./connection.ts";

type Record_ = Record<string, string | number | null>;

/** Reads readings back from their rows: the nouns as they were recorded, in the order in which they are asked for. */
export function heldReadings(connection: Connection, readingIds: readonly string[]): Promise<HeldReading[]> {
  return readBack(connection, readingIds, { ...OF_CLAIMS, ...OF_THE_REST }, heldReading);
}

/** The same without what no question on claims needs; `only`: not every claim. */
export function heldClaims(connection: Connection, readingIds: readonly string[], only: keyof typeof CLAIMS = "all"): Promise<HeldClaims[]> {
  return readBack(connection, readingIds, { ...OF_CLAIMS, claim: CLAIMS[only] }, heldClaimsOf);
}

async function readBack<T extends HeldClaims>(
  connection: Connection,
  readingIds: readonly string[],
  queries: Partial<Record<Table, string>>,
  from: (id: string, rows: Rows) => T,
): Promise<T[]> {
  const held = new Map<string, T>();
  for (const ids of portionsOf([...new Set(readingIds)])) {
    const { sql, values } = listOf(ids);
    const tables: Partial<Record<Table, Map<string, Record_[]>>> = {};
    for (const [table, query] of Object.entries(queries) as [Table, string][])
      tables[table] = Map.groupBy(await connection.all<Record_>(query.replace("?", sql), ...values), (row) => String(row.reading_id));
    for (const id of ids)
      held.set(
        id,
        from(id, (table) => tables[table]?.get(id) ?? []),
      );
  }
  return readingIds.map((id) => held.get(id)!);
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

const claimsWhere = (which: string): string => `
  select c.*, coalesce(m.proposition, c.proposition) as about
  from claim c left join claim_moved m using (reading_id, claim_id) where c.reading_id in ? and ${which} order by evidence_start, evidence_end, claim_id`;
const CLAIMS = { all: claimsWhere("true"), denials: claimsWhere("c.negated = 1") } as const;

/** A query a table: what claims need of their readings, and the rest. */
const OF_CLAIMS = {
  reading: `
    select a.*, v.*, r.reading_id, r.reader_name, r.reader_version, r.model, r.backend, r.recorded_at as read_at
    from reading r join article a using (article_id) join revision v using (article_id, revision_id) where r.reading_id in ?`,
  entity: `
    select e.*, coalesce(p.person_key, e.entity_key) as who
    from entity e left join person_of p using (reading_id, entity_id) where e.reading_id in ?`,
  source: "select * from source where reading_id in ?",
  utterance: "select * from utterance where reading_id in ?",
  content: "select * from utterance_content where reading_id in ? order by position",
  claim: CLAIMS.all,
} as const;
const OF_THE_REST = {
  mention: 'select * from mention where reading_id in ? order by start, "end" desc',
  lead: "select * from lead where reading_id in ?",
  problem: "select * from problem where reading_id in ? order by position",
} as const;
type Table = keyof typeof OF_CLAIMS | keyof typeof OF_THE_REST;
type Rows = (table: Table) => Record_[];

function quoteIn(text: string, start: unknown, end: unknown): { start: number; end: number; text: string } {
  return { start: start as number, end: end as number, text: text.slice(start as number, end as number) };
}

function heldReading(id: string, rows: Rows): HeldReading {
  const { readingId, recordedAt, reading, keys, propositions } = heldClaimsOf(id, rows);
  const text = String(rows("reading")[0]!.text);
  const mentions = Map.groupBy(rows("mention"), (m) => m.entity_id);
  const [lead] = rows("lead");
  const rest = {
    article: { ...reading.article, text },
    entities: reading.entities.map((e) => ({
      ...e,
      mentions: (mentions.get(e.id) ?? []).map((m) => ({ ...quoteIn(text, m.start, m.end), form: m.form })),
    })),
    lead: lead
      ? {
          span: quoteIn(text, lead.start, lead.end),
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
  };
  return { readingId, recordedAt, reading: { ...reading, ...rest } as unknown as Reading, keys, propositions };
}

function heldClaimsOf(id: string, rows: Rows): HeldClaims {
  const [r] = rows("reading");
  const text = String(r!.text);
  const quote = (start: unknown, end: unknown) => quoteIn(text, start, end);
  const contents = Map.groupBy(rows("content"), (c) => c.utterance_id);
  const entities = rows("entity").sort(byNumber("entity_id"));
  const claims = rows("claim");
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
    },
    entities: entities.map((e) => ({ id: e.entity_id, kind: e.kind, name: e.name, aliases: parse(e.aliases), gender: e.gender })),
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
  } as unknown as HeldClaims["reading"];
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
