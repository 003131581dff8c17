import type { Without } from "../../forgetting/without.ts";
import { withoutAll } from "../../forgetting/without.ts";
import type { ForgottenRow, HeldReading, TombstoneKind } from "../store.ts";
import type { Connection, Row } from "./connection.ts";
import { changesOf, renameKeys, rewrite } from "./forget.ts";
import { heldReadings } from "./held.ts";
import { peopleOver } from "./people.ts";
import { type Forgotten, forgottenIn, isBlack, knownAs, withoutsOf } from "./tombstones.ts";

const PORTION = 500;
/** Begins the mark of a tombstone that came without its key: nobody can make it, and by what took its place it is there once. */
const KEYLESS = "keyless ";

interface ErasureRow {
  readonly article: string;
  readonly revision: string;
  readonly start: number;
  readonly end: number;
  readonly tag: string;
}
type RemovedRow = Extract<ForgottenRow, { removedClaim: unknown }>["removedClaim"];

/** What was forgotten, row by row, in the order of their keys: the secrets first. */
export async function forgottenRows({ all }: Connection): Promise<ForgottenRow[]> {
  const keys = await all<{ secret: string }>("select secret from forgetting_secret order by secret");
  const tombstones = await all<{ mark: string; kind: TombstoneKind; becomes: string | null }>(
    "select mark, kind, becomes from tombstone order by mark",
  );
  const erasures = await all<ErasureRow>(
    'select article_id as article, revision_id as revision, start, "end", tag from erasure order by article_id, revision_id, start, "end", tag',
  );
  const removed = await all<RemovedRow>(
    "select claim_id as claim, article_id as article, proposition, subject, object from removed_claim order by article_id, claim_id",
  );
  return [
    ...keys.map(({ secret }) => ({ key: secret })),
    ...tombstones.map(({ mark, kind, becomes }) => ({ tombstone: { mark: mark.startsWith(KEYLESS) ? null : mark, kind, becomes } })),
    ...erasures.map(({ article, revision, start, end, tag }) => ({ erasure: { article, revision, start, end, tag: tag || null } })),
    ...removed.map(({ claim, article, proposition, subject, object }) => ({ removedClaim: { claim, article, proposition, subject, object } })),
  ];
}

/** Takes in what another ledger has forgotten and forgets it here, all or nothing. */
export async function restoreForgotten(connection: Connection, rows: readonly ForgottenRow[]): Promise<{ added: boolean[]; articles: number }> {
  return connection.transaction(
    async (within) => {
      const before = new Set((await forgottenRows(within)).map((row) => JSON.stringify(row)));
      const tables = new Map<string, Row[]>();
      for (const row of rows) {
        const [table, values] = tableRowOf(row);
        const some = tables.get(table) ?? [];
        some.push(values);
        tables.set(table, some);
      }
      for (const [table, some] of tables) await within.add(table, some);
      // An article of which one ledger forgot something and the other all is gone.
      for (const row of rows)
        if ("tombstone" in row && row.tombstone.kind === "gone" && row.tombstone.mark !== null)
          await within.all("update tombstone set kind = 'gone' where mark = ?", row.tombstone.mark);
      return { added: rows.map((row) => !before.has(JSON.stringify(row))), articles: await forgetHere(within) };
    },
    { alone: true },
  );
}

function tableRowOf(row: ForgottenRow): readonly [table: string, values: Row] {
  if ("key" in row) return ["forgetting_secret", [row.key]];
  if ("tombstone" in row) {
    const { mark, kind, becomes } = row.tombstone;
    return ["tombstone", [mark ?? `${KEYLESS}${becomes}`, kind, becomes]];
  }
  if ("erasure" in row) {
    const { article, revision, start, end, tag } = row.erasure;
    return ["erasure", [article, revision, start, end, tag ?? ""]];
  }
  const { claim, article, proposition, subject, object } = row.removedClaim;
  return ["removed_claim", [claim, article, proposition, subject, object]];
}

/** Applies every tombstone to what is recorded already; returns how many articles were changed. */
async function forgetHere(connection: Connection): Promise<number> {
  const forgotten = await forgottenIn(connection);
  if (!forgotten) return 0;
  const articles = (await connection.all<{ article_id: string }>("select article_id from article order by article_id")).map((r) => r.article_id);
  let changed = 0;
  const named = new Set<string>();
  for (const article of articles) {
    const ids = await connection.all<{ reading_id: string }>("select reading_id from reading where article_id = ? order by reading_id", article);
    const held = await heldReadings(
      connection,
      ids.map((r) => r.reading_id),
    );
    const taken = new Map<string, Without>();
    for (const one of held) taken.set(one.readingId, await takenFrom(connection, forgotten, one));
    const known = held[0] && (await knownAs(connection, forgotten, held[0].reading));
    const isKnown = known?.article !== undefined && known.article !== article;
    if (!isKnown && [...taken.values()].every((w) => w.erased.length === 0)) continue;
    if (changed++ === 0) while ((await peopleOver(connection).settle(PORTION)) > 0);
    const changes = await changesOf(connection, known!.secret, article, { take: (h) => taken.get(h.readingId)! });
    for (const key of await rewrite(connection, known!.secret, article, changes)) named.add(key);
  }
  await renameKeys(connection, [...named]);
  if (changed > 0) while ((await peopleOver(connection).settle(PORTION)) > 0);
  return changed;
}

async function takenFrom(connection: Connection, forgotten: Forgotten, { reading }: HeldReading): Promise<Without> {
  const nothing: Without = { reading, removed: [], erased: [] };
  if ((await knownAs(connection, forgotten, reading)).isGone) return isBlack(reading) ? nothing : withoutAll(reading);
  const withouts = await withoutsOf(connection, forgotten, reading);
  return {
    reading: withouts.at(-1)?.reading ?? reading,
    removed: withouts.flatMap((w) => w.removed),
    erased: withouts.flatMap((w) => w.erased),
  };
}
