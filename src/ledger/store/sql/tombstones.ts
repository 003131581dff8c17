import type { Claim } from "../../../model/claim.ts";
import { claimIdOf } from "../../../model/ids.ts";
import type { Reading } from "../../../model/reading.ts";
import { markOf, tombstoneOf } from "../../forgetting/keys.ts";
import { nameFormsOf, possibleNamesIn } from "../../forgetting/name-forms.ts";
import {
  type Erasure,
  entitiesCalled,
  entitiesUnder,
  rekeyed,
  type Without,
  withoutAll,
  withoutClaims,
  withoutPerson,
} from "../../forgetting/without.ts";
import { personKeyOf } from "../../identity/person-key.ts";
import type { Content, KeptReading, RemovedRows } from "../store.ts";
import { type Connection, LIST, listOf, portionsOf, type Row } from "./connection.ts";
import { propositionOf } from "./rows.ts";

/** The ledger's secrets: none where nothing was ever forgotten, several where ledgers were joined. New marks are made with the first. */
export async function secretsOf({ all }: Connection): Promise<string[]> {
  return (await all<{ secret: string }>("select secret from forgetting_secret order by secret")).map((row) => row.secret);
}

export async function tombstoneAt({ all }: Connection, mark: string): Promise<{ kind: string; becomes: string | null } | undefined> {
  return (await all<{ kind: string; becomes: string | null }>("select kind, becomes from tombstone where mark = ?", mark))[0];
}

/** Whether an article's or revision's id took the place of another since something was forgotten. */
export async function isKeyed({ all }: Connection, kind: "article" | "revision", id: string): Promise<boolean> {
  const kinds = kind === "article" ? "('article', 'gone')" : "('revision')";
  return (await all(`select 1 as n from tombstone where becomes = ? and kind in ${kinds} limit 1`, id)).length > 0;
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

/** What no reading may bring back: by which secrets it is known again, and of which full names. */
export interface Forgotten {
  readonly secrets: readonly string[];
  /** Mark → tag. */
  readonly names: ReadonlyMap<string, string>;
}

/** Undefined where nothing was ever forgotten. */
export async function forgottenIn(connection: Connection): Promise<Forgotten | undefined> {
  const secrets = await secretsOf(connection);
  if (secrets.length === 0) return undefined;
  const names = await connection.all<{ mark: string; becomes: string }>("select mark, becomes from tombstone where kind = 'name'");
  return { secrets, names: new Map(names.map((r) => [r.mark, r.becomes])) };
}

/** Readings as they may be recorded: without what was forgotten; null where the whole article was. */
export async function admitted(connection: Connection, kept: readonly KeptReading[]): Promise<(KeptReading | null)[]> {
  const forgotten = await forgottenIn(connection);
  if (!forgotten) return [...kept];
  const out: (KeptReading | null)[] = [];
  for (const one of kept) {
    const reading = await admittedReading(connection, forgotten, one.reading);
    out.push(reading && { ...one, reading });
  }
  return out;
}

async function admittedReading(connection: Connection, forgotten: Forgotten, before: Reading): Promise<Reading | null> {
  const { article } = before;
  const known = await knownAs(connection, forgotten, before);
  if (known.isGone) return isBlack(before) ? before : null;
  const withouts = await withoutsOf(connection, forgotten, before);
  if (withouts.length === 0 && (known.article ?? article.id) === article.id) return before;
  const now = withouts.at(-1)?.reading ?? before;
  const revision = withouts.length === 0 ? article.revision : known.revision;
  const ids = idsOf(known.secret, before, { ...(known.article ? { article: known.article } : {}), ...(revision ? { revision } : {}) });
  const change: Change = { before, after: rekeyed(now, ids), withouts };
  await remember(connection, known.secret, change);
  if (withouts.length > 0 && known.each.every((f) => f.revision === undefined)) {
    // A later revision's claims take the place of those before, as they do where nothing was removed.
    if (known.revision === undefined) await connection.all("delete from removed_claim where article_id = ?", change.after.article.id);
    await countRemoved(connection, known.secret, change);
  }
  return change.after;
}

/** Under which ids a reading's article and revision are kept since something was forgotten of them, and by which secret that is known. */
export async function knownAs(connection: Connection, { secrets }: Forgotten, { article }: Reading) {
  const found: { secret: string; isGone: boolean; article?: string; revision?: string }[] = [];
  for (const secret of secrets) {
    const tomb = await tombstoneAt(connection, markOf(secret, "article", article.id));
    const id = tomb?.becomes ?? article.id;
    const revision = (await tombstoneAt(connection, markOf(secret, "revision", id, article.revision)))?.becomes;
    found.push({ secret, isGone: tomb?.kind === "gone", ...(tomb ? { article: id } : {}), ...(revision ? { revision } : {}) });
  }
  const own = found.find((f) => f.article !== undefined) ?? found.find((f) => f.revision !== undefined) ?? found[0]!;
  const kept = {
    ...(own.article === undefined && (await isKeyed(connection, "article", article.id)) ? { article: article.id } : {}),
    ...(own.revision === undefined && (await isKeyed(connection, "revision", article.revision)) ? { revision: article.revision } : {}),
  };
  return { ...own, ...kept, isGone: found.some((f) => f.isGone), each: found };
}

/** What is to be taken out of a reading, one after the other: nothing where nothing of it was forgotten. */
export async function withoutsOf(connection: Connection, forgotten: Forgotten, before: Reading): Promise<Without[]> {
  const { article } = before;
  const { each } = await knownAs(connection, forgotten, before);
  const erased: (Erasure & { readonly entityTag: (entity: string) => string })[] = [];
  for (const { secret, article: id = article.id, revision } of each)
    if (revision !== undefined)
      for (const e of await erasuresOf(connection, id, revision))
        erased.push({ ...e, entityTag: (entity) => markOf(secret, "entity", id, entity).slice(0, 12) });
  const tagged = new Map<string, { spans: Erasure[]; names: string[] }>();
  for (const e of erased) {
    if (e.tag === null) continue;
    const of = tagged.get(e.tag) ?? { spans: [], names: [] };
    of.spans.push(e);
    of.names.push(article.text.slice(e.start, e.end));
    tagged.set(e.tag, of);
  }
  if (forgotten.names.size > 0) {
    const places = [article.text, article.title ?? "", ...article.authors, ...before.entities.map((e) => e.name)];
    for (const name of new Set(places.flatMap((place) => [...possibleNamesIn(place)])))
      for (const secret of forgotten.secrets) {
        const tag = forgotten.names.get(markOf(secret, "name", name));
        if (tag) tagged.set(tag, { spans: [], ...tagged.get(tag), names: [...(tagged.get(tag)?.names ?? []), name] });
      }
  }
  const words = erased.filter((e) => e.tag === null);
  let now = before;
  const withouts: Without[] = [];
  for (const [tag, of] of [...tagged].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const forms = nameFormsOf(of.names);
    const entities = new Set([...entitiesUnder(now, of.spans), ...entitiesCalled(now, forms)]);
    withouts.push(withoutPerson(now, { tag, forms, entities, spans: of.spans }));
    now = withouts.at(-1)!.reading;
  }
  if (words.length > 0) {
    const claims = new Set(
      now.claims.filter((c) => words.some((w) => w.start < c.evidence.end && c.evidence.start < w.end && isForgotten(c, w))).map((c) => c.id),
    );
    withouts.push(withoutClaims(now, claims, words, words[0]!.entityTag));
  }
  return withouts;
}

/** Whether nothing is told in it any more: an article that was forgotten whole, as it is kept. */
export function isBlack(reading: Reading): boolean {
  return reading.claims.length === 0 && reading.entities.length === 0 && reading.article.text === withoutAll(reading).reading.article.text;
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
export async function isForgottenContent(connection: Connection, secrets: readonly string[], { rawHash, url }: Content): Promise<boolean> {
  for (const secret of secrets) if (await tombstoneAt(connection, markOf(secret, "content", rawHash, url))) return true;
  return false;
}

/** How many claims of propositions, and about somebody, were removed on request. */
export async function removedOf(connection: Connection, propositions: readonly string[], key: string | null): Promise<RemovedRows> {
  const secrets = await secretsOf(connection);
  const of = new Map<string, number>();
  if (secrets.length === 0) return { propositions: of, about: 0 };
  const marks = new Map<string, string>();
  for (const asked of new Set(propositions)) {
    const once = await connection.all<{ proposition: string | null }>(ONCE, asked);
    for (const proposition of new Set([asked, ...once.flatMap((row) => row.proposition ?? [])]))
      for (const secret of secrets) marks.set(markOf(secret, "proposition", proposition), asked);
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
  const ends = [...new Set([key, ...named])].flatMap((k) => secrets.map((secret) => markOf(secret, "end", k)));
  const { sql, values } = listOf(ends.slice(0, LIST));
  const [row] = await connection.all<{ n: number }>(
    `select count(*) as n from removed_claim where subject in ${sql} or object in ${sql}`,
    ...values,
    ...values,
  );
  return { propositions: of, about: row!.n };
}

/** The propositions under which claims were filed at first that belong to this one now; the keys by name of whoever has this key now. */
const ONCE = "select distinct filed as proposition from claim_moved where proposition = ?";
const NAMED = "select distinct e.entity_key as key from person_of p join entity e using (reading_number, entity_id) where p.person_key = ?";
