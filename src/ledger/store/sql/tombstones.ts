import type { Claim } from "../../../model/claim.ts";
import { claimIdOf } from "../../../model/ids.ts";
import type { Reading } from "../../../model/reading.ts";
import { markOf, tombstoneOf } from "../../forgetting/keys.ts";
import { nameFormsOf, possibleNamesIn } from "../../forgetting/name-forms.ts";
import { type Erasure, entitiesCalled, entitiesUnder, rekeyed, type Without, withoutClaims, withoutPerson } from "../../forgetting/without.ts";
import { personKeyOf } from "../../identity/person-key.ts";
import type { Content, KeptReading, RemovedRows } from "../store.ts";
import { type Connection, LIST, listOf, portionsOf, type Row } from "./connection.ts";
import { propositionOf } from "./rows.ts";

/** The ledger's secret; undefined where nothing was ever forgotten. */
export async function secretOf({ all }: Connection): Promise<string | undefined> {
  return (await all<{ secret: string }>("select secret from forgetting_secret order by secret limit 1"))[0]?.secret;
}

export async function tombstoneAt({ all }: Connection, mark: string): Promise<{ kind: string; becomes: string | null } | undefined> {
  return (await all<{ kind: string; becomes: string | null }>("select kind, becomes from tombstone where mark = ?", mark))[0];
}

/** What an article became: its reading before and after, and what was taken out of it. */
export interface Change {
  readonly before: Reading;
  readonly after: Reading;
  readonly withouts: readonly Without[];
}

/** The ids under which a reading of which something was forgotten is kept, and its hash of bytes. */
export function idsOf(secret: string, { article }: Reading, known: { readonly article?: string; readonly revision?: string }) {
  const { rawHash } = article.custody;
  return {
    article: known.article ?? tombstoneOf(secret, article.id),
    revision: known.revision ?? tombstoneOf(secret, article.revision),
    rawHash: rawHash.startsWith("hmac:") ? rawHash : `hmac:${markOf(secret, "bytes", rawHash)}`,
  };
}

/** Writes down by keyed hashes what is not to come back. */
export async function remember(connection: Connection, secret: string, { before, after, withouts }: Change): Promise<void> {
  const { article } = before;
  const marks: Row[] = [];
  if (article.id !== after.article.id) marks.push([markOf(secret, "article", article.id), "article", after.article.id]);
  if (article.revision !== after.article.revision)
    marks.push([markOf(secret, "revision", after.article.id, article.revision), "revision", after.article.revision]);
  for (const url of new Set([null, article.url])) marks.push([markOf(secret, "content", article.custody.rawHash, url), "content", null]);
  for (const claim of before.claims) {
    const id = claimIdOf(after.article.revision, claim);
    if (id !== claim.id) marks.push([markOf(secret, "claim", claim.id), "claim", id]);
  }
  await connection.add("tombstone", marks);
  await connection.add(
    "erasure",
    withouts.flatMap(({ erased }) => erased.map((e): Row => [after.article.id, after.article.revision, e.start, e.end, e.tag ?? ""])),
  );
}

/** Rows that keep count of claims that are gone, with who stood at their ends: by name, as claims are filed at first. */
export async function countRemoved(connection: Connection, secret: string, { before, after, withouts }: Change): Promise<void> {
  const keys = new Map(before.entities.map((e) => [e.id, personKeyOf(e, after.article.id)]));
  const end = (id: string | null): string | null => (id === null ? null : markOf(secret, "end", keys.get(id)!));
  const rows = withouts
    .flatMap(({ removed }) => removed)
    .map((c): Row => {
      const proposition = propositionOf(c, keys);
      return [
        claimIdOf(after.article.revision, c),
        after.article.id,
        proposition ? markOf(secret, "proposition", proposition) : null,
        end(c.subject),
        end(c.object && "entity" in c.object ? c.object.entity : null),
      ];
    });
  await connection.add("removed_claim", rows);
}

/** Readings as they may be recorded: without what was forgotten; null where the whole article was. */
export async function admitted(connection: Connection, kept: readonly KeptReading[]): Promise<(KeptReading | null)[]> {
  const secret = await secretOf(connection);
  if (secret === undefined) return [...kept];
  const names = new Map(
    (await connection.all<{ mark: string; becomes: string }>("select mark, becomes from tombstone where kind = 'name'")).map((r) => [
      r.mark,
      r.becomes,
    ]),
  );
  const out: (KeptReading | null)[] = [];
  for (const one of kept) {
    const reading = await admittedReading(connection, secret, one.reading, names);
    out.push(reading && { ...one, reading });
  }
  return out;
}

async function admittedReading(connection: Connection, secret: string, before: Reading, names: ReadonlyMap<string, string>): Promise<Reading | null> {
  const { article } = before;
  const known = await tombstoneAt(connection, markOf(secret, "article", article.id));
  if (known?.kind === "gone") return null;
  const articleId = known?.becomes ?? article.id;
  const revision = (await tombstoneAt(connection, markOf(secret, "revision", articleId, article.revision)))?.becomes ?? undefined;
  const erased = revision === undefined ? [] : await erasuresOf(connection, articleId, revision);
  const tagged = new Map<string, { spans: Erasure[]; names: string[] }>();
  for (const e of erased) {
    if (e.tag === null) continue;
    const of = tagged.get(e.tag) ?? { spans: [], names: [] };
    of.spans.push(e);
    of.names.push(article.text.slice(e.start, e.end));
    tagged.set(e.tag, of);
  }
  if (names.size > 0) {
    const places = [article.text, article.title ?? "", ...article.authors, ...before.entities.map((e) => e.name)];
    for (const name of new Set(places.flatMap((place) => [...possibleNamesIn(place)]))) {
      const tag = names.get(markOf(secret, "name", name));
      if (tag) tagged.set(tag, { spans: [], ...tagged.get(tag), names: [...(tagged.get(tag)?.names ?? []), name] });
    }
  }
  const words = erased.filter((e) => e.tag === null);
  if (tagged.size === 0 && words.length === 0) return articleId === article.id ? before : { ...before, article: { ...article, id: articleId } };
  let now = before;
  const withouts: Without[] = [];
  for (const [tag, of] of tagged) {
    const forms = nameFormsOf(of.names);
    const entities = new Set([...entitiesUnder(now, of.spans), ...entitiesCalled(now, forms)]);
    withouts.push(withoutPerson(now, { tag, forms, entities, spans: of.spans }));
    now = withouts.at(-1)!.reading;
  }
  if (words.length > 0) {
    const claims = new Set(
      now.claims.filter((c) => words.some((w) => w.start < c.evidence.end && c.evidence.start < w.end && isForgotten(c, w))).map((c) => c.id),
    );
    withouts.push(withoutClaims(now, claims, words, (entity) => markOf(secret, "entity", articleId, entity).slice(0, 12)));
    now = withouts.at(-1)!.reading;
  }
  const ids = idsOf(secret, before, { ...(known?.becomes ? { article: known.becomes } : {}), ...(revision ? { revision } : {}) });
  const change: Change = { before, after: rekeyed(now, ids), withouts };
  await remember(connection, secret, change);
  if (revision === undefined) {
    // A later revision's claims take the place of those before, as they do where nothing was removed.
    await connection.all("delete from removed_claim where article_id = ?", change.after.article.id);
    await countRemoved(connection, secret, change);
  }
  return change.after;
}

/** A claim on words that were erased. */
function isForgotten({ evidence }: Claim, { start, end }: Erasure): boolean {
  return evidence.start >= start && evidence.end <= end;
}

async function erasuresOf({ all }: Connection, article: string, revision: string): Promise<Erasure[]> {
  const rows = await all<{ start: number; end: number; tag: string }>(
    'select start, "end", tag from erasure where article_id = ? and revision_id = ? order by start, "end"',
    article,
    revision,
  );
  return rows.map((r) => ({ ...r, tag: r.tag || null }));
}

/** Whether what is in some bytes was forgotten, in whole or in part. */
export async function isForgottenContent(connection: Connection, secret: string | undefined, { rawHash, url }: Content): Promise<boolean> {
  return secret !== undefined && (await tombstoneAt(connection, markOf(secret, "content", rawHash, url))) !== undefined;
}

/** How many claims of propositions, and about somebody, were removed on request. */
export async function removedOf(connection: Connection, propositions: readonly string[], key: string | null): Promise<RemovedRows> {
  const secret = await secretOf(connection);
  const of = new Map<string, number>();
  if (secret === undefined) return { propositions: of, about: 0 };
  const marks = new Map<string, string>();
  for (const asked of new Set(propositions)) {
    marks.set(markOf(secret, "proposition", asked), asked);
    for (const row of await connection.all<{ proposition: string | null }>(ONCE, asked))
      if (row.proposition) marks.set(markOf(secret, "proposition", row.proposition), asked);
  }
  for (const portion of portionsOf([...marks.keys()])) {
    const { sql, values } = listOf(portion);
    const rows = await connection.all<{ proposition: string; n: number }>(
      `select proposition, count(*) as n from removed_claim where proposition in ${sql} group by proposition`,
      ...values,
    );
    for (const { proposition, n } of rows) of.set(marks.get(proposition)!, (of.get(marks.get(proposition)!) ?? 0) + n);
  }
  if (key === null) return { propositions: of, about: 0 };
  const named = (await connection.all<{ key: string }>(NAMED, key)).map((row) => row.key);
  const { sql, values } = listOf([...new Set([key, ...named])].slice(0, LIST).map((k) => markOf(secret, "end", k)));
  const [row] = await connection.all<{ n: number }>(
    `select count(*) as n from removed_claim where subject in ${sql} or object in ${sql}`,
    ...values,
    ...values,
  );
  return { propositions: of, about: row!.n };
}

/** The propositions under which claims were filed at first that belong to this one now; the keys by name of whoever has this key now. */
const ONCE = "select distinct filed as proposition from claim_moved where proposition = ?";
const NAMED = "select distinct e.entity_key as key from person_of p join entity e using (reading_id, entity_id) where p.person_key = ?";
