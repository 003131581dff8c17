import type { Claim, ClaimObject } from "../../../model/claim.ts";
import { boundsOf } from "../../../model/edtf.ts";
import { readingIdOf } from "../../../model/ids.ts";
import type { Reading } from "../../../model/reading.ts";
import { isBlackedOut } from "../../../text/black.ts";
import { foldName, personKeyOf } from "../../identity/person-key.ts";
import { type KeyedEnd, propositionKeyOf } from "../../proposition.ts";
import type { KeptReading } from "../store.ts";
import type { Row } from "./connection.ts";

/** When a reading, its revision and its article were recorded. */
export type Times = KeptReading["recordedAt"];

type Tables = readonly (readonly [table: string, rows: readonly Row[]])[];

/** What a reading is filed by, as rows, table by table, in the order in which they may be inserted, after its article: what others may add too, by keys that all know. */
export function rowsOf(reading: Reading, recordedAt: Times): { readonly readingId: string; readonly tables: Tables } {
  const { article, reader } = reading;
  const id = readingIdOf(article, reader);
  const keys = keysOf(reading);
  return {
    readingId: id,
    tables: [
      [
        "revision",
        [
          [
            article.id,
            article.revision,
            article.text,
            article.title,
            json(article.authors),
            article.publishedAt,
            ...bounds(article.publishedAt),
            article.modifiedAt,
            article.language,
            json(article.credits),
            json(article.links),
            article.wire && json(article.wire),
            article.status,
            json(article.custody),
            recordedAt.revision,
          ],
        ],
      ],
      [
        "reading (reading_id, article_id, revision_id, reader_name, reader_version, reader_order, model, backend, recorded_at)",
        [[id, article.id, article.revision, reader.name, reader.version, orderOf(reader), reader.model, reader.backend, recordedAt.reading]],
      ],
      [
        "entity_name",
        reading.entities.flatMap((e) =>
          [...new Set([e.name, ...e.aliases].map(foldName))]
            .filter((name) => name !== "" && !isBlackedOut(name))
            .map((name): Row => [name, keys.get(e.id)!, e.kind]),
        ),
      ],
    ],
  };
}

/** The row of an article. */
export function articleRowOf({ id, canonicalUrl, url, outlet }: Reading["article"], recordedAt: Times): Row {
  return [id, canonicalUrl, url, outlet?.name ?? null, outlet?.domain ?? null, outlet?.owner ?? null, recordedAt.article];
}

/** What a reading holds, as rows under the number that it has in the store. */
export function partsOf(reading: Reading, number: number): Tables {
  const keys = keysOf(reading);
  return [
    ["entity", reading.entities.map((e) => [number, e.id, e.kind, e.name, json(e.aliases), e.gender, keys.get(e.id)!])],
    ["mention", reading.entities.flatMap((e) => e.mentions.map((m): Row => [number, e.id, m.start, m.end, m.form]))],
    ["source", reading.sources.map((s) => [number, s.id, s.kind, s.name, s.outlet, s.entity])],
    [
      "utterance",
      reading.utterances.map((u) => [
        number,
        u.id,
        u.source,
        u.sourceSpan?.start ?? null,
        u.sourceSpan?.end ?? null,
        u.cue?.start ?? null,
        u.cue?.end ?? null,
        json(u.through),
        u.act,
        u.mode,
        u.said,
        ...bounds(u.said),
        u.within,
        u.continues,
      ]),
    ],
    ["utterance_content", reading.utterances.flatMap((u) => u.content.map((c, i): Row => [number, u.id, i, c.start, c.end]))],
    ["claim", reading.claims.map((c) => claimRow(number, c, keys))],
    [
      "lead",
      reading.lead
        ? [
            [
              number,
              reading.lead.span.start,
              reading.lead.span.end,
              reading.lead.stance,
              reading.lead.claimBy,
              json(reading.lead.deniedBy),
              json(reading.lead.chain),
              json(reading.lead.denials),
            ],
          ]
        : [],
    ],
    ["problem", reading.problems.map((p, i) => [number, i, p.code, p.message, p.stage, p.severity, p.span?.start ?? null, p.span?.end ?? null])],
  ];
}

/** Entities are filed by their names at first. */
function keysOf({ article, entities }: Reading): Map<string, string> {
  return new Map(entities.map((e) => [e.id, personKeyOf(e, article.id)]));
}

function bounds(edtf: string | null): [number | null, number | null] {
  const b = edtf === null ? undefined : boundsOf(edtf);
  return [b?.earliest ?? null, b?.latest ?? null];
}

/** The key of the proposition that a claim of a reading belongs to, given who its entities are. */
export function propositionOf(c: Claim, keys: ReadonlyMap<string, string>): string | undefined {
  const keyed = (end: ClaimObject | null | undefined): KeyedEnd => (!end ? null : "entity" in end ? { key: keys.get(end.entity)! } : end);
  return propositionKeyOf({
    claim: { ...c, place: keyed(c.qualifiers.place) },
    subject: c.subject === null ? null : { key: keys.get(c.subject)! },
    object: keyed(c.object),
    work: keyed(c.qualifiers.work),
    of: keyed(c.qualifiers.of),
  });
}

function claimRow(number: number, c: Claim, keys: ReadonlyMap<string, string>): Row {
  return [
    number,
    c.id,
    c.predicate,
    c.subject,
    c.object && json(c.object),
    Number(c.negated),
    c.certainty,
    Number(c.ended),
    c.utterance,
    c.valid,
    ...bounds(c.valid),
    c.asOf,
    c.duration,
    json(c.qualifiers),
    Number(c.sensitive),
    c.evidence.start,
    c.evidence.end,
    json(c.spans),
    c.why,
    c.score,
    propositionOf(c, keys) ?? null,
  ];
}

/** Versions as numbers that sort: 1.2.3 → 1002003. A reader with a model stands before one of the same version without. */
export function orderOf({ version, model }: Reading["reader"]): number {
  const [major = 0, minor = 0, patch = 0] = version.split(/[.-]/).map((n) => Number.parseInt(n, 10) || 0);
  return (major * 1_000_000 + minor * 1000 + patch) * 2 + (model === null ? 0 : 1);
}

function json(value: unknown): string {
  return JSON.stringify(value);
}
