import { READING_FORMAT, type Reading } from "../../../model/reading.ts";
import type { HeldClaims, HeldReading, HeldSayings, KeptReading } from "../store.ts";
import { type Connection, listOf, portionsOf, type Value } from "./connection.ts";

type Record_ = Record<string, string | number | null>;

/** Reads readings back from their rows: the nouns as they were recorded, in the order in which they are asked for. */
export function heldReadings(connection: Connection, readingIds: readonly string[]): Promise<HeldReading[]> {
  return readBack(connection, readingIds, { ...OF_SAYINGS, ...WHOLE }, heldReading);
}

/** What questions on claims need of readings, with what is said in them. */
export function heldSayings(connection: Connection, readingIds: readonly string[]): Promise<HeldSayings[]> {
  return readBack(connection, readingIds, OF_SAYINGS, heldSayingsOf);
}

/** What questions on claims need of readings, of the denials among their claims or of those of one proposition. */
export function heldClaims(
  connection: Connection,
  readingIds: readonly string[],
  only: "denials" | { readonly proposition: string },
): Promise<HeldClaims[]> {
  const which =
    only === "denials" ? { sql: "c.negated = 1", values: [] } : { sql: "coalesce(m.proposition, c.proposition) = ?", values: [only.proposition] };
  return readBack(connection, readingIds, { ...OF_CLAIMS, claim: claimsOf("", which.sql) }, heldSayingsOf, which.values);
}

/** `chosen`: the values by which the claims are chosen; then utterances are read back only where one of these is reported. */
async function readBack<T>(
  connection: Connection,
  readingIds: readonly string[],
  { reading, claim, ...others }: Readonly<Record<keyof typeof OF_CLAIMS, string>> & Partial<Record<Table, string>>,
  from: (rows: Rows) => T,
  chosen?: readonly Value[],
): Promise<T[]> {
  const held = new Map<string, T>();
  for (const ids of portionsOf([...new Set(readingIds)])) {
    const rowsOf = (query: string, list: readonly Value[], ...more: readonly Value[]): Promise<Record_[]> => {
      const { sql, values } = listOf(list);
      return connection.all<Record_>(query.replace("?", sql), ...values, ...more);
    };
    const byReading = (rows: readonly Record_[]) => Map.groupBy(rows, (row) => row.reading_number);
    const readings = await rowsOf(reading, ids);
    const numbers = readings.map((row) => row.reading_number!).sort((a, b) => Number(a) - Number(b));
    const claims = await rowsOf(claim, numbers, ...(chosen ?? []));
    const reported = chosen ? [...new Set(claims.flatMap((c) => (c.utterance_id === null ? [] : [c.reading_number!])))] : numbers;
    const tables = new Map<string, ReturnType<typeof byReading>>([["claim", byReading(claims)]]);
    for (const [table, query] of Object.entries(others))
      tables.set(table, byReading(await rowsOf(query, table === "utterance" ? reported : numbers)));
    for (const row of readings)
      held.set(
        String(row.reading_id),
        from((table) => (table === "reading" ? [row] : (tables.get(table)?.get(row.reading_number!) ?? []))),
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

const readingOf = (columns: string): string => `
  select r.reading_number, r.reading_id, r.recorded_at as read_at, ${columns}
  from reading r join article a using (article_id) join revision v using (article_id, revision_id) where r.reading_id in ?`;

const claimsOf = (columns: string, which = "true"): string => `
  select c.reading_number, c.claim_id, c.predicate, c.subject_id, c.object, c.negated, c.certainty, c.ended, c.utterance_id, c.valid, c.as_of, c.duration,
         c.qualifiers, c.sensitive, c.evidence_start, c.evidence_end, c.why, c.score, coalesce(m.proposition, c.proposition) as about${columns}
  from claim c left join claim_moved m using (reading_number, claim_id) where c.reading_number in ? and ${which} order by evidence_start, evidence_end, claim_id`;

const entitiesOf = (columns: string): string => `
  select e.reading_number, e.entity_id, e.name, e.aliases, coalesce(p.person_key, e.entity_key) as who${columns}
  from entity e left join person_of p using (reading_number, entity_id) where e.reading_number in ?`;

/** A query a table: what claims need of their readings, column by column, since each costs. */
const OF_CLAIMS: Readonly<Record<"reading" | "entity" | "source" | "utterance" | "claim", string>> = {
  reading: readingOf(
    "a.article_id, a.url, a.canonical_url, a.outlet_name, a.outlet_domain, a.outlet_owner, v.text, v.title, v.published_at, v.status, v.custody",
  ),
  entity: entitiesOf(""),
  source: "select * from source where reading_number in ?",
  utterance: "select * from utterance where reading_number in ?",
  claim: claimsOf(""),
};
const OF_SAYINGS = { ...OF_CLAIMS, content: "select * from utterance_content where reading_number in ? order by position" };
/** What else there is of them. */
const WHOLE = {
  reading: readingOf("a.*, v.*, r.reader_name, r.reader_version, r.model, r.backend"),
  entity: entitiesOf(", e.kind, e.gender"),
  claim: claimsOf(", c.spans"),
  mention: 'select * from mention where reading_number in ? order by start, "end" desc',
  lead: "select * from lead where reading_number in ?",
  problem: "select * from problem where reading_number in ? order by position",
} as const;

type Table = keyof typeof OF_SAYINGS | keyof typeof WHOLE;
type Rows = (table: Table) => Record_[];

function quoteIn(text: string, start: unknown, end: unknown): { start: number; end: number; text: string } {
  return { start: start as number, end: end as number, text: text.slice(start as number, end as number) };
}

function heldReading(rows: Rows): HeldReading {
  const { readingId, recordedAt, reading, keys, propositions } = heldSayingsOf(rows);
  const [r] = rows("reading");
  const text = String(r!.text);
  const entities = new Map(rows("entity").map((e) => [e.entity_id, e]));
  const mentions = Map.groupBy(rows("mention"), (m) => m.entity_id);
  const spans = new Map(rows("claim").map((c) => [c.claim_id, c.spans]));
  const [lead] = rows("lead");
  const whole = {
    format: READING_FORMAT,
    reader: { name: r!.reader_name, version: r!.reader_version, model: r!.model, backend: r!.backend },
    article: {
      id: r!.article_id,
      revision: r!.revision_id,
      url: r!.url,
      canonicalUrl: r!.canonical_url,
      outlet: reading.article.outlet,
      title: r!.title,
      authors: parse(r!.authors),
      publishedAt: r!.published_at,
      modifiedAt: r!.modified_at,
      language: r!.language,
      credits: parse(r!.credits),
      links: parse(r!.links),
      wire: r!.wire === null ? null : parse(r!.wire),
      status: r!.status,
      custody: reading.article.custody,
      text,
    },
    entities: reading.entities.map(({ id, name, aliases }) => ({
      id,
      kind: entities.get(id)!.kind,
      name,
      aliases,
      gender: entities.get(id)!.gender,
      mentions: (mentions.get(id) ?? []).map((m) => ({ ...quoteIn(text, m.start, m.end), form: m.form })),
    })),
    sources: reading.sources,
    utterances: reading.utterances,
    claims: reading.claims.map(({ why, score, ...claim }) => ({ ...claim, spans: parse(spans.get(claim.id)), why, score })),
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
  return { readingId, recordedAt, reading: whole as unknown as Reading, keys, propositions };
}

function heldSayingsOf(rows: Rows): HeldSayings {
  const [r] = rows("reading");
  const text = String(r!.text);
  const quote = (start: unknown, end: unknown) => quoteIn(text, start, end);
  const contents = Map.groupBy(rows("content"), (c) => c.utterance_id);
  const entities = byNumber(rows("entity"), "entity_id");
  const claims = rows("claim");
  const reading = {
    article: {
      id: r!.article_id,
      url: r!.url,
      canonicalUrl: r!.canonical_url,
      outlet: r!.outlet_name === null ? null : { name: r!.outlet_name, domain: r!.outlet_domain, owner: r!.outlet_owner },
      title: r!.title,
      publishedAt: r!.published_at,
      status: r!.status,
      custody: parse(r!.custody),
    },
    entities: entities.map((e) => ({ id: e.entity_id, name: e.name, aliases: list(e.aliases) })),
    sources: byNumber(rows("source"), "source_id").map((s) => ({
      id: s.source_id,
      kind: s.kind,
      name: s.name,
      outlet: s.outlet_id,
      entity: s.entity_id,
    })),
    utterances: byNumber(rows("utterance"), "utterance_id").map((u) => ({
      id: u.utterance_id,
      source: u.source_id,
      sourceSpan: u.source_start === null ? null : quote(u.source_start, u.source_end),
      through: list(u.through),
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
      qualifiers: c.qualifiers === "{}" ? {} : parse(c.qualifiers),
      sensitive: c.sensitive === 1,
      evidence: quote(c.evidence_start, c.evidence_end),
      why: c.why,
      score: c.score,
    })),
  } as unknown as HeldSayings["reading"];
  return {
    readingId: String(r!.reading_id),
    recordedAt: String(r!.read_at),
    reading,
    keys: new Map(entities.map((e) => [String(e.entity_id), String(e.who)])),
    propositions: new Map(claims.flatMap((c) => (c.about === null ? [] : [[String(c.claim_id), String(c.about)] as const]))),
  };
}

function parse(value: unknown): unknown {
  return JSON.parse(String(value));
}

/** Most lists are empty. */
function list(value: unknown): unknown {
  return value === "[]" ? [] : parse(value);
}

/** `e2` before `e10`. */
function byNumber(rows: readonly Record_[], column: string): readonly Record_[] {
  if (rows.length < 2) return rows;
  return rows
    .map((row) => ({ row, number: Number(String(row[column]).slice(1)) }))
    .sort((a, b) => a.number - b.number)
    .map(({ row }) => row);
}
