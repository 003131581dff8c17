import { forgottenLine, headLine, judgementLine, parseLedgerLine, readingLine } from "./ledger/exchange/ledger-lines.ts";
import type { ForgottenRow, KeptReading, Store } from "./ledger/store/store.ts";
import { HearsayError, isHearsayError } from "./model/hearsay-error.ts";

/** So many readings are held at once: some megabytes of texts. */
const PAGE = 50;

/** What came of one line of an exported ledger. Head lines come to nothing. */
export type ImportResult =
  | { readonly line: number; readonly kind: "reading" | "judgement" | "forgotten"; readonly added: boolean }
  | { readonly line: number; readonly reason: string }
  /** Articles that were here lost something that the other ledger had forgotten; `left`: what is left to do so that the database's files hold nothing of it. */
  | { readonly erasedFrom: number; readonly left: string | null };

export interface ExportOptions {
  /** Without the key of what was forgotten and all that is made with it: a ledger made of it does not know what was. */
  readonly withoutKey?: boolean;
}

/** The lines of a whole ledger, without their ends, in an order that depends on what is in it alone. */
export async function* exportLines(store: Store, { withoutKey = false }: ExportOptions = {}): AsyncIterable<string> {
  yield headLine();
  const forgotten = await store.forgotten();
  yield* withoutKey ? [...new Set(forgotten.flatMap(keylessOf).map(forgottenLine))].sort() : forgotten.map(forgottenLine);
  let after: string | null = null;
  for (;;) {
    const page: readonly (KeptReading & { readonly readingId: string })[] = await store.kept(after, PAGE);
    for (const kept of page) yield readingLine(kept);
    if (page.length < PAGE) break;
    after = page.at(-1)!.readingId;
  }
  for (const judgement of await store.judgements()) yield judgementLine(judgement);
}

/**
 * Records the lines of an exported ledger. A bad line is told and the rest goes on; a stream that begins with no head is no export.
 *
 * @throws {HearsayError} `ledger/no-export` where the first line is not the head of an exported ledger
 */
export async function* importLines(store: Store, lines: AsyncIterable<string>): AsyncIterable<ImportResult> {
  let n = 0;
  let erasedFrom = 0;
  const keyed = new Set<string>();
  let forgotten: { readonly line: number; readonly row: ForgottenRow }[] = [];
  let waiting: { readonly line: number; readonly kept: KeptReading }[] = [];
  const flush = async function* (): AsyncIterable<ImportResult> {
    if (forgotten.length > 0) {
      const rows = forgotten;
      forgotten = [];
      const done = await store.restoreForgotten(rows.map(({ row }) => row));
      for (const [i, { line }] of rows.entries()) yield { line, kind: "forgotten", added: done.added[i]! };
      erasedFrom += done.articles;
    }
    const now = waiting;
    waiting = [];
    const done = now.length > 0 ? await store.restore(now.map(({ kept }) => kept)) : [];
    for (const [i, { line }] of now.entries()) yield { line, kind: "reading", added: done[i]!.added };
  };
  const made = new Set((await store.judgements()).map((j) => j.id));
  for await (const text of lines) {
    n++;
    if (text.trim() === "") continue;
    try {
      const parsed = parseLedgerLine(text, keyed);
      if (n === 1 && !("head" in parsed)) throw noExport("its first line is no head");
      if ("forgotten" in parsed) {
        if (waiting.length > 0) yield* flush();
        forgotten.push({ line: n, row: parsed.forgotten });
        if ("tombstone" in parsed.forgotten && parsed.forgotten.tombstone.becomes) keyed.add(parsed.forgotten.tombstone.becomes);
      }
      if ("kept" in parsed) waiting.push({ line: n, kept: parsed.kept });
      if ("judgement" in parsed) {
        yield* flush();
        await store.judge(parsed.judgement);
        yield { line: n, kind: "judgement", added: !made.has(parsed.judgement.id) };
        made.add(parsed.judgement.id);
      }
    } catch (error) {
      if (!isHearsayError(error) || error.kind !== "input") throw error;
      if (n === 1) throw error.code === "ledger/no-export" ? error : noExport(error.message);
      yield* flush();
      yield { line: n, reason: error.message };
    }
    if (waiting.length >= PAGE) yield* flush();
  }
  yield* flush();
  if (n === 0) throw noExport("it is empty");
  if (erasedFrom > 0) yield { erasedFrom, left: await store.scrub() };
}

/** Of what was forgotten only which ids of articles hash nothing. */
function keylessOf(row: ForgottenRow): ForgottenRow[] {
  if (!("tombstone" in row) || (row.tombstone.kind !== "article" && row.tombstone.kind !== "gone")) return [];
  const { kind, becomes } = row.tombstone;
  return [{ tombstone: { mark: null, kind, becomes } }];
}

function noExport(fault: string): HearsayError {
  return new HearsayError("ledger/no-export", `This is no exported ledger (${fault}): make one with hearsay export FILE --ledger LEDGER.`, {
    kind: "input",
  });
}
