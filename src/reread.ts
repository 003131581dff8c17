import { carriedOver, type RereadClaims, rereadClaimsOf } from "./ledger/exchange/reread-claims.ts";
import { appearancesIn } from "./ledger/identity/appearance.ts";
import { type Judgement, standingJudgements } from "./ledger/identity/judgement.ts";
import type { HeldReading, Store } from "./ledger/store/store.ts";
import { isHearsayError } from "./model/hearsay-error.ts";
import { hashOf } from "./model/ids.ts";
import type { Reader, Reading } from "./model/reading.ts";

/** What reading one article again came to, or why it could not be. */
export type RereadResult =
  | { readonly article: string; readonly claims: RereadClaims; readonly carried: readonly string[]; readonly lost: readonly string[] }
  | { readonly article: string; readonly reason: string };

export interface RereadOptions {
  readonly signal?: AbortSignal;
}

/** What the facade gives. */
export interface RereadRun extends RereadOptions {
  readonly store: Store;
  readonly reader: Reader;
  /** How many articles are read at once. */
  readonly size: number;
}

/**
 * Reads again, from the texts that the ledger keeps, what an older version of the reader read: the last revision of each article. What is recorded
 * stays; the new readings become the current ones. Judgements on a person hold on to whoever is named at the same place; where nobody is, or several are,
 * they are told as lost. A run that was stopped goes on where it was.
 */
export async function* reread({ store, reader, size, signal }: RereadRun): AsyncIterable<RereadResult> {
  let after: string | null = null;
  for (;;) {
    const page: readonly HeldReading[] = await store.outdated(reader.version, after, size * 4);
    if (page.length === 0 || signal?.aborted) return;
    after = page.at(-1)!.reading.article.id;
    const readings = await Promise.all(page.map((held) => readAgain(held.reading, reader, signal)));
    const made = readings.flatMap((r) => ("reading" in r ? [r.reading] : []));
    if (made.length > 0) await store.record(made);
    const standing = standingJudgements(await store.judgements());
    for (const [i, { reading: before }] of page.entries()) {
      const result = readings[i]!;
      if ("reason" in result) yield { article: before.article.id, reason: result.reason };
      else
        yield {
          article: before.article.id,
          claims: rereadClaimsOf(before, result.reading),
          ...(await carryOver(store, standing, before, result.reading)),
        };
    }
  }
}

async function readAgain(
  before: Reading,
  reader: Reader,
  signal?: AbortSignal,
): Promise<{ readonly reading: Reading } | { readonly reason: string }> {
  try {
    const reading = await reader.read(before.article, signal ? { signal } : {});
    // What was told of the bytes holds whoever reads the text.
    return { reading: { ...reading, problems: [...before.problems.filter((p) => p.stage === "intake"), ...reading.problems] } };
  } catch (error) {
    return { reason: isHearsayError(error) ? error.message : `It could not be read (${(error as Error).message}).` };
  }
}

/** The ids of judgements that hold on to somebody of the article by another key now, and of those that lost him. */
async function carryOver(
  store: Store,
  standing: readonly Judgement[],
  before: Reading,
  now: Reading,
): Promise<{ readonly carried: readonly string[]; readonly lost: readonly string[] }> {
  const people = new Set(appearancesIn(before).map((p) => p.key));
  const [carried, lost]: [string[], string[]] = [[], []];
  for (const judgement of standing) {
    const [a, b] = [judgement.a!, judgement.b!].map((anchor) => (people.has(anchor) ? carriedOver(anchor, before, now) : anchor));
    if (a === judgement.a && b === judgement.b) continue;
    if (!a || !b || a === b) {
      lost.push(judgement.id);
      continue;
    }
    const [first, second] = [a, b].sort();
    const row: Omit<Judgement, "id"> = { ...withoutId(judgement), a: first!, b: second! };
    await store.judge({ id: hashOf("j", { ...row }), ...row });
    carried.push(judgement.id);
  }
  return { carried, lost };
}

function withoutId({ id: _, ...rest }: Judgement): Omit<Judgement, "id"> {
  return rest;
}
