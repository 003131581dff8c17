import { z } from "zod";
import { CERTAINTIES, QUALIFIERS } from "./claim.ts";
import { isEdtf } from "./edtf.ts";
import { ENTITY_KINDS, MENTION_FORMS } from "./entity.ts";
import { exactly } from "./exactly.ts";
import { HearsayError } from "./hearsay-error.ts";
import { READING_FORMAT, type Reading, STANCES } from "./reading.ts";
import { ACTS } from "./utterance.ts";
import { PREDICATES, type Predicate } from "./vocabulary.ts";

/** The shape of a reading's JSON. What ties its parts together (ids, spans) is checked by {@link faultsOf}. */
const offset = z.int().min(0);
const span = z
  .strictObject({ start: offset, end: offset })
  .meta({ id: "span", description: "A stretch of article.text in UTF-16 units: start inclusive, end exclusive." });
const quote = z
  .strictObject({ start: offset, end: offset, text: z.string() })
  .meta({ id: "quote", description: "A span with the words that stand there." });
export const edtf = z
  .string()
  .refine(isEdtf, { error: "is no EDTF date or interval (valid: 2023-12-20, 2023-12, ../2016-09, XXXX-07)" })
  .meta({ id: "edtf", description: "An EDTF date or interval, as precise as it is told: 2023-12-20, 2023-12, ../2016-09, XXXX-07." });
export const predicate = z.enum(PREDICATES as [Predicate, ...Predicate[]]).meta({ id: "predicate" });
export const certainty = z
  .enum(CERTAINTIES)
  .meta({ id: "certainty", description: "How certain whoever makes the claim sounds; not whether it is so." });
export const readerVersion = z
  .strictObject({ name: z.string(), version: z.string(), model: z.string().nullable(), backend: z.string().nullable() })
  .meta({ id: "readerVersion" });
export const custody = z
  .strictObject({ retrievedAt: z.string().nullable(), rawHash: z.string(), archive: z.string().nullable(), input: z.string() })
  .meta({ id: "custody", description: "Where the bytes came from." });
const end = z
  .union([z.strictObject({ entity: z.string() }), z.strictObject({ value: z.union([z.string(), z.number()]) })])
  .meta({ id: "end", description: "An entity of the reading, or a value." });

export const articleStatus = z.enum(["usable", "corrected", "withheld", "withdrawn"]).meta({ id: "articleStatus" });

const article = z.strictObject({
  id: z.string().regex(/^a[0-9a-f]+$/),
  revision: z.string().regex(/^r[0-9a-f]+$/),
  url: z.string().nullable(),
  canonicalUrl: z.string().nullable(),
  outlet: z.strictObject({ name: z.string(), domain: z.string().nullable(), owner: z.string().nullable() }).nullable(),
  title: z.string().nullable(),
  authors: z.array(z.string()),
  publishedAt: edtf.nullable(),
  modifiedAt: edtf.nullable(),
  language: z.string().nullable(),
  credits: z.array(z.strictObject({ kind: z.enum(["image", "text", "video"]), name: z.string(), agency: z.string().nullable() })),
  links: z.array(z.strictObject({ start: offset, end: offset, url: z.string() })),
  wire: z.strictObject({ agency: z.string(), span: span.nullable() }).nullable(),
  status: articleStatus,
  custody,
  text: z.string(),
});

const entity = z.strictObject({
  id: z.string(),
  kind: z.enum(ENTITY_KINDS),
  name: z.string(),
  aliases: z.array(z.string()),
  gender: z.enum(["m", "f", "x"]).nullable(),
  mentions: z.array(z.strictObject({ start: offset, end: offset, text: z.string(), form: z.enum(MENTION_FORMS) })),
});

const source = z.strictObject({
  id: z.string(),
  kind: z.enum(["named", "unnamed", "unspecified"]),
  name: z.string(),
  outlet: z.string().nullable(),
  entity: z.string().nullable(),
});

const utterance = z.strictObject({
  id: z.string(),
  source: z.string(),
  sourceSpan: quote.nullable(),
  through: z.array(z.string()),
  cue: quote.nullable(),
  act: z.enum(ACTS),
  mode: z.enum(["direct", "indirect", "mixed"]),
  content: z.array(quote),
  said: edtf.nullable(),
  within: z.string().nullable(),
  continues: z.string().nullable(),
});

const claim = z.strictObject({
  id: z.string().regex(/^c[0-9a-f]+$/),
  predicate,
  subject: z.string().nullable(),
  object: end.nullable(),
  negated: z.boolean(),
  certainty,
  ended: z.boolean(),
  utterance: z.string().nullable(),
  valid: edtf.nullable(),
  asOf: edtf.nullable(),
  duration: z.string().nullable(),
  qualifiers: z.partialRecord(z.enum(QUALIFIERS), end),
  sensitive: z.boolean(),
  evidence: quote,
  spans: z.strictObject({ subject: span.nullable(), object: span.nullable(), time: span.nullable() }),
  why: z.string(),
  score: z.number().min(0).max(1).nullable(),
});

/**
 * The schema (zod) of a reading's JSON.
 *
 * @example readingSchema.safeParse({ format: "hearsay-reading/1" }).success // false
 */
export const readingSchema = exactly<Reading>()(
  z.strictObject({
    format: z.literal(READING_FORMAT),
    reader: readerVersion,
    article,
    entities: z.array(entity),
    sources: z.array(source),
    utterances: z.array(utterance),
    claims: z.array(claim),
    lead: z
      .strictObject({
        span: quote,
        stance: z.enum(STANCES),
        claimBy: z.string().nullable(),
        chain: z.array(z.string()),
        deniedBy: z.array(z.string()),
        denials: z.array(
          z.strictObject({
            by: z.string(),
            through: z.array(z.string()),
            kind: z.enum(["denial", "retraction", "withdrawal"]),
            utterance: z.string().nullable(),
          }),
        ),
      })
      .nullable(),
    problems: z.array(
      z.strictObject({
        code: z.string(),
        message: z.string(),
        stage: z.enum(["intake", "language", "claims", "ledger", "check"]),
        severity: z.enum(["note", "warning", "error"]),
        span: span.nullable(),
      }),
    ),
  }),
);

/**
 * Parses a reading's JSON and checks that everything in it holds together.
 *
 * @throws {HearsayError} `model/bad-reading`: a sentence with the place and the fault.
 * @example parseReading(JSON.stringify(reading)).claims.length === reading.claims.length // true
 */
export function parseReading(json: string | unknown): Reading {
  const value = typeof json === "string" ? parsedJson(json) : json;
  const result = readingSchema.safeParse(value);
  if (!result.success) {
    const issue = result.error.issues[0]!;
    throw badReading(`at ${issue.path.join(".") || "the top"}: ${issue.message}`);
  }
  const reading: Reading = result.data;
  const [fault] = faultsOf(reading);
  if (fault) throw badReading(fault);
  return reading;
}

/**
 * What does not hold together in a reading: a span whose words are not the text's, an id that leads nowhere. Empty where all is well.
 *
 * @example faultsOf(reading) // []
 */
export function faultsOf(reading: Reading): string[] {
  const { text } = reading.article;
  const faults: string[] = [];
  const grounded = (where: string, s: { start: number; end: number; text?: string } | null): void => {
    if (s === null) return;
    if (s.start >= s.end || s.end > text.length)
      faults.push(`${where}: the span ${s.start}–${s.end} does not lie in the text (length ${text.length})`);
    else if (s.text !== undefined && s.text !== text.slice(s.start, s.end))
      faults.push(`${where}: the words «${s.text}» are not those at ${s.start}–${s.end}`);
  };
  const ids = <T extends { readonly id: string }>(items: readonly T[]): Set<string> => new Set(items.map((item) => item.id));
  const [entities, sources, utterances] = [ids(reading.entities), ids(reading.sources), ids(reading.utterances)];
  const known = (where: string, id: string | null, set: Set<string>): void => {
    if (id !== null && !set.has(id)) faults.push(`${where}: there is no ${id} in this reading`);
  };
  for (const e of reading.entities) for (const m of e.mentions) grounded(`entity ${e.id}`, m);
  for (const s of reading.sources) {
    known(`source ${s.id}`, s.entity, entities);
    known(`source ${s.id}`, s.outlet, entities);
  }
  for (const u of reading.utterances) {
    known(`utterance ${u.id}`, u.source, sources);
    known(`utterance ${u.id}`, u.within, utterances);
    known(`utterance ${u.id}`, u.continues, utterances);
    for (const outlet of u.through) known(`utterance ${u.id}`, outlet, entities);
    for (const s of [u.sourceSpan, u.cue, ...u.content]) grounded(`utterance ${u.id}`, s);
  }
  for (const c of reading.claims) {
    known(`claim ${c.id}`, c.subject, entities);
    known(`claim ${c.id}`, c.utterance, utterances);
    for (const x of [c.object, ...Object.values(c.qualifiers)]) if (x && "entity" in x) known(`claim ${c.id}`, x.entity, entities);
    grounded(`claim ${c.id}`, c.evidence);
    for (const s of [c.spans.subject, c.spans.object, c.spans.time]) grounded(`claim ${c.id}`, s);
  }
  if (reading.lead) {
    grounded("lead", reading.lead.span);
    for (const id of [reading.lead.claimBy, ...reading.lead.deniedBy]) known("lead", id, utterances);
  }
  return faults;
}

function parsedJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw new HearsayError("model/bad-reading", `This is no reading: it is not JSON (${(cause as Error).message}).`, { kind: "input", cause });
  }
}

function badReading(fault: string): HearsayError {
  return new HearsayError("model/bad-reading", `This is no reading in the format ${READING_FORMAT}: ${fault}.`, { kind: "input" });
}
