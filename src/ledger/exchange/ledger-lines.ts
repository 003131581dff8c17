import { z } from "zod";
import { HearsayError } from "../../model/hearsay-error.ts";
import { articleIdOf, claimIdOf, revisionIdOf } from "../../model/ids.ts";
import type { Reading } from "../../model/reading.ts";
import { parseReading } from "../../model/reading-schema.ts";
import type { Judgement } from "../identity/judgement.ts";
import { type ForgottenRow, type KeptReading, TOMBSTONE_KINDS } from "../store/store.ts";

/**
 * A whole ledger as lines of JSON, to move it from one store to another: a head, then what was forgotten, every reading of every reader with its times
 * of recording, every judgement. What is derived (who is whom, propositions) is computed again from these.
 */
export const LEDGER_FORMAT = "hearsay-ledger/1";

export type LedgerLine =
  | { readonly head: string }
  | { readonly kept: KeptReading }
  | { readonly judgement: Judgement }
  | { readonly forgotten: ForgottenRow };

const instant = z.iso.datetime();
const times = z.strictObject({ article: instant, revision: instant, reading: instant });
const judgement = z
  .strictObject({
    id: z.string().regex(/^j[0-9a-z-]+$/i),
    verdict: z.enum(["same", "different", "undo"]),
    a: z.string().nullable(),
    b: z.string().nullable(),
    undoes: z.string().nullable(),
    by: z.string(),
    at: instant,
  })
  .refine(
    (j) => (j.verdict === "undo" ? j.undoes !== null : j.a !== null && j.b !== null),
    "a judgement on two names both, an undoing what it takes back",
  );

const mark = z.string().regex(/^[0-9a-f]{64}$/);
const id = z.string().regex(/^[a-z][0-9a-f]+$/);
const place = z.number().int().nonnegative();
const forgotten = z.union([
  z.strictObject({ key: mark }),
  z.strictObject({ tombstone: z.strictObject({ mark: mark.nullable(), kind: z.enum(TOMBSTONE_KINDS), becomes: z.string().nullable() }) }),
  z.strictObject({ erasure: z.strictObject({ article: id, revision: id, start: place, end: place, tag: z.string().nullable() }) }),
  z.strictObject({
    removedClaim: z.strictObject({ claim: id, article: id, proposition: mark.nullable(), subject: mark.nullable(), object: mark.nullable() }),
  }),
]);

export const forgottenLine = (row: ForgottenRow): string => JSON.stringify({ forgotten: row });
export const headLine = (): string => JSON.stringify({ format: LEDGER_FORMAT });
export const readingLine = ({ recordedAt, reading }: KeptReading): string => JSON.stringify({ recordedAt, reading });
export const judgementLine = (row: Judgement): string => JSON.stringify({ judgement: row });

/**
 * One line of an exported ledger. `keyed`: ids of articles that tombstones have given, which hash nothing.
 *
 * @throws {HearsayError} `ledger/bad-line`: a sentence with what is wrong and what would be valid
 * @example parseLedgerLine('{"format":"hearsay-ledger/1"}') // { head: "hearsay-ledger/1" }
 */
export function parseLedgerLine(line: string, keyed: ReadonlySet<string> = new Set()): LedgerLine {
  const value = objectOf(line);
  if ("format" in value) {
    if (value.format !== LEDGER_FORMAT) throw bad(`its format is ${JSON.stringify(value.format)}, and this Hearsay knows ${LEDGER_FORMAT}`);
    return { head: LEDGER_FORMAT };
  }
  if ("judgement" in value) return { judgement: checked(judgement, value.judgement) as Judgement };
  if ("forgotten" in value) return { forgotten: checked(forgotten, value.forgotten) as ForgottenRow };
  if (!("reading" in value)) throw bad("it has neither “reading” nor “judgement” nor “forgotten” nor “format”");
  const recordedAt = checked(times, value.recordedAt);
  const reading = parseReading(value.reading);
  const [fault] = idFaultsOf(reading, keyed);
  if (fault) throw bad(fault);
  return { kept: { reading, recordedAt } };
}

function objectOf(line: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    throw bad(`it is not JSON (${(cause as Error).message})`);
  }
  if (value === null || typeof value !== "object" || Array.isArray(value)) throw bad("it is no JSON object");
  return value as Record<string, unknown>;
}

function checked<T>(schema: z.ZodType<T>, value: unknown): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0]!;
  throw bad(`at ${issue.path.join(".") || "the top"}: ${issue.message}`);
}

/** Ids that do not hash what they say: a line that somebody edited. An article blacked out keeps the ids it had. */
function idFaultsOf({ article, claims }: Reading, keyed: ReadonlySet<string>): string[] {
  if (article.text.includes("█")) return [];
  const faults: string[] = [];
  if (revisionIdOf(article.text) !== article.revision) faults.push(`the revision ${article.revision} is not that of its text`);
  if (!keyed.has(article.id) && articleIdOf(article) !== article.id)
    faults.push(`the article's id ${article.id} is not that of its address, outlet, date and text`);
  for (const claim of claims) if (claimIdOf(article.revision, claim) !== claim.id) faults.push(`the claim's id ${claim.id} is not that of its words`);
  return faults;
}

function bad(fault: string): HearsayError {
  return new HearsayError("ledger/bad-line", `This is no line of an exported ledger: ${fault}.`, { kind: "input" });
}
