import { randomBytes } from "node:crypto";
import type { Reading } from "../../../model/reading.ts";
import { markOf, tombstoneOf } from "../../forgetting/keys.ts";
import { type NameForms, nameFormsOf, namesIn } from "../../forgetting/name-forms.ts";
import { entitiesCalled, rekeyed, type Without, withoutAll, withoutClaims, withoutPerson } from "../../forgetting/without.ts";
import { appearanceKeyOf } from "../../identity/appearance.ts";
import { foldName } from "../../identity/person-key.ts";
import type { Forget, Forgotten, HeldReading } from "../store.ts";
import { addReadings } from "./add-readings.ts";
import { type Connection, listOf, portionsOf, type Row } from "./connection.ts";
import { makeCurrent, makeNothingCurrent } from "./current.ts";
import { heldReadings, keptReadings } from "./held.ts";
import { peopleOver } from "./people.ts";
import { TABLES_OF_READING } from "./prune.ts";
import { articleRowOf } from "./rows.ts";
import { CLAIMS_ON_SHELVES, SHELVES } from "./shelves.ts";
import { type Change, countRemoved, idsOf, isKeyed, remember, secretsOf, tombstoneAt } from "./tombstones.ts";

const PAGE = 200;
const PORTION = 500;

/** What takes something out of each reading of some articles. */
interface Plan {
  readonly articles: readonly string[];
  take(held: HeldReading, isCurrent: boolean): Without | Promise<Without>;
  /** Marks that hold for articles to come. */
  readonly marks: readonly Row[];
  readonly namesakes: number;
}

/**
 * Erases words and names in every table, and leaves keyed tombstones. `dryRun`: only counts what would go. All or nothing; afterwards the database's files
 * are rewritten.
 */
export async function forgetOver(connection: Connection, what: Forget, dryRun: boolean): Promise<Forgotten> {
  const done = await connection.transaction(
    async (within) => {
      while ((await peopleOver(within).settle(PORTION)) > 0);
      const [kept] = await secretsOf(within);
      const secret = kept ?? randomBytes(32).toString("hex");
      const plan = await planOf(within, secret, what);
      const tally = { articles: plan.articles.length, names: 0, claims: 0, namesakes: plan.namesakes };
      if (!dryRun && !kept) await within.add("forgetting_secret", [[secret]]);
      const named = new Set<string>();
      for (const article of plan.articles) {
        const changes = await changesOf(within, secret, article, plan);
        for (const { change, isCurrent } of changes)
          if (isCurrent) {
            tally.names += change.withouts.reduce((n, w) => n + w.erased.length, 0);
            tally.claims += change.withouts.reduce((n, w) => n + w.removed.length, 0);
          }
        if (!dryRun) for (const key of await rewrite(within, secret, article, changes)) named.add(key);
        if (!dryRun && "article" in what) {
          const { after } = changes[0]!.change;
          await within.all("update tombstone set kind = 'gone' where kind = 'article' and becomes = ?", after.article.id);
          await within.add("tombstone", [[markOf(secret, "article", after.article.id), "gone", after.article.id]]);
        }
      }
      if (!dryRun) {
        await renameKeys(within, [...named]);
        await within.add("tombstone", plan.marks);
        while ((await peopleOver(within).settle(PORTION)) > 0);
      }
      return tally;
    },
    { alone: true },
  );
  return { ...done, done: !dryRun, left: dryRun ? null : ((await connection.scrub()) ?? null) };
}

async function planOf(connection: Connection, secret: string, what: Forget): Promise<Plan> {
  if ("article" in what) return { articles: [what.article], take: ({ reading }) => withoutAll(reading), marks: [], namesakes: 0 };
  if ("claim" in what) {
    const rows = await connection.all<{ article_id: string }>(
      `${SHELVES} select distinct article_id from ${CLAIMS_ON_SHELVES} join reading using (reading_number) where k.claim_id = ?`,
      what.claim,
    );
    const take = async ({ reading }: HeldReading): Promise<Without> => {
      const { id, revision } = reading.article;
      const evidence = rows.length > 0 ? evidenceOf.get(revision) : undefined;
      const kept = (await isKeyed(connection, "article", id)) ? id : tombstoneOf(secret, id);
      return withoutClaims(reading, new Set([what.claim]), evidence ? [evidence] : [], (e) => markOf(secret, "entity", kept, e).slice(0, 12));
    };
    const evidenceOf = new Map(
      (
        await connection.all<{ revision_id: string; start: number; end: number }>(
          `${SHELVES} select revision_id, evidence_start as start, evidence_end as "end"
           from ${CLAIMS_ON_SHELVES} join reading using (reading_number) where k.claim_id = ?`,
          what.claim,
        )
      ).map((r) => [r.revision_id, r]),
    );
    return { articles: rows.map((r) => r.article_id), take, marks: [], namesakes: 0 };
  }
  return personPlan(connection, secret, what.person);
}

async function personPlan(connection: Connection, secret: string, person: string): Promise<Plan> {
  const current = await connection.all<{ reading_id: string }>("select distinct reading_id from presence where who = ? order by reading_id", person);
  const articles = new Set<string>();
  const names = new Set<string>();
  for (const { reading_id } of current)
    for (const { reading, keys } of await heldReadings(connection, [reading_id])) {
      articles.add(reading.article.id);
      for (const e of reading.entities) if (keys.get(e.id) === person) for (const name of [e.name, ...ownForms(e)]) names.add(name);
    }
  const forms = nameFormsOf([...names]);
  const namesakes = await namesakesOf(connection, person, [...names], forms);
  if (namesakes.size === 0) for (const id of await articlesNaming(connection, forms)) articles.add(id);
  const tag = markOf(secret, "person", person).slice(0, 12);
  const take = ({ reading, keys }: HeldReading, isCurrent: boolean): Without => {
    const entities = entitiesCalled(reading, forms);
    for (const id of entities) if (isCurrent && namesakes.has(keys.get(id)!)) entities.delete(id);
    for (const e of reading.entities) if (isCurrent && keys.get(e.id) === person) entities.add(e.id);
    return withoutPerson(reading, { tag, forms, entities });
  };
  const marks = namesakes.size > 0 ? [] : forms.full.map((words): Row => [markOf(secret, "name", words.join(" ")), "name", tag]);
  return { articles: [...articles].sort(), take, marks, namesakes: namesakes.size };
}

/** The aliases that are forms of his name: those by which a mention of that kind calls him. */
function ownForms(e: Reading["entities"][number]): string[] {
  return e.aliases.filter((alias) => e.mentions.some((m) => m.form === "name" && m.text === alias));
}

/** Keys of others who go by a full form of the name. */
async function namesakesOf({ all }: Connection, person: string, names: readonly string[], { full }: NameForms): Promise<Set<string>> {
  const found = new Set<string>();
  const folded = new Set([...full.map((words) => words.join(" ")), ...names.map(foldName).filter((n) => n.includes(" "))]);
  for (const name of folded)
    for (const { key } of await all<{ key: string }>(
      "select distinct c.who as key from entity_name n join called c using (entity_key) where n.name_folded = ? and c.kind = 'person'",
      name,
    ))
      if (key !== person) found.add(key);
  return found;
}

/** Every article with a full form of the name in its text or beside it, also where nobody was found in it. */
async function articlesNaming({ all }: Connection, { full }: NameForms): Promise<Set<string>> {
  const found = new Set<string>();
  const forms = { full, single: [] };
  let [article, revision] = ["", ""];
  for (;;) {
    const page = await all<Record<string, string | null>>(
      `select v.article_id, v.revision_id, v.text, v.title, v.authors, v.credits, v.links, v.custody, a.url, a.canonical_url, a.outlet_name, a.outlet_domain
       from revision v join article a using (article_id) where v.article_id > ?1 or (v.article_id = ?1 and v.revision_id > ?2)
       order by v.article_id, v.revision_id limit ${PAGE}`,
      article,
      revision,
    );
    for (const { article_id, revision_id, text, title, ...rest } of page) {
      [article, revision] = [article_id!, revision_id!];
      const beside = Object.values(rest)
        .filter((v) => v !== null)
        .join("\n");
      if (namesIn(`${text}\n${title ?? ""}`, forms, { prose: true }).length > 0 || namesIn(beside, forms, { prose: false }).length > 0)
        found.add(article);
    }
    if (page.length < PAGE) return found;
  }
}

export interface Changed {
  readonly change: Change;
  readonly held: HeldReading;
  readonly recordedAt: { readonly article: string; readonly revision: string; readonly reading: string };
  readonly isCurrent: boolean;
}

export async function changesOf(connection: Connection, secret: string, article: string, plan: Pick<Plan, "take">): Promise<Changed[]> {
  const ids = (await connection.all<{ reading_id: string }>("select reading_id from reading where article_id = ? order by reading_id", article)).map(
    (r) => r.reading_id,
  );
  const [current] = await connection.all<{ reading_id: string }>(
    "select c.reading_id from reading r join current_reading c using (reading_number) where r.article_id = ?",
    article,
  );
  const kept = new Map((await keptReadings(connection, ids)).map((k) => [k.readingId, k]));
  const known = (await isKeyed(connection, "article", article)) ? { article } : {};
  const out: Changed[] = [];
  for (const held of await heldReadings(connection, ids)) {
    const isCurrent = held.readingId === current?.reading_id;
    const without = await plan.take(held, isCurrent);
    const { revision } = held.reading.article;
    const same = without.erased.length === 0 || (await isKeyed(connection, "revision", revision));
    const after = rekeyed(without.reading, idsOf(secret, held.reading, { ...known, ...(same ? { revision } : {}) }));
    out.push({ change: { before: held.reading, after, withouts: [without] }, held, recordedAt: kept.get(held.readingId)!.recordedAt, isCurrent });
  }
  return out;
}

/** An article's rows anew. Returns the keys by name of whoever was in it, for {@link renameKeys}. */
export async function rewrite(connection: Connection, secret: string, article: string, changes: readonly Changed[]): Promise<string[]> {
  const { all } = connection;
  const run = async (sql: string, ...values: (string | number)[]): Promise<void> => void (await all(sql, ...values));
  const keys = await all<{ entity_key: string }>(
    "select distinct entity_key from entity join reading using (reading_number) where article_id = ?",
    article,
  );
  const numbers = await all<{ reading_number: number }>("select reading_number from reading where article_id = ?", article);
  await run(
    `insert into unsettled_block select distinct block from appearance_block where appearance_key in (select appearance_key from appearance where article_id = ?)
     on conflict do nothing`,
    article,
  );
  await run("delete from appearance_block where appearance_key in (select appearance_key from appearance where article_id = ?)", article);
  await run("delete from appearance where article_id = ?", article);
  await makeNothingCurrent(connection, [article]);
  for (const { reading_number } of numbers)
    for (const table of TABLES_OF_READING) await run(`delete from ${table} where reading_number = ?`, reading_number);
  for (const table of ["revision", "article"]) await run(`delete from ${table} where article_id = ?`, article);
  for (const { change, recordedAt } of changes) {
    await connection.add("article", [articleRowOf(change.after.article, recordedAt)]);
    await addReadings(connection, [{ reading: change.after, recordedAt }]);
    await run("insert into unsettled select reading_number from reading where article_id = ? on conflict do nothing", change.after.article.id);
    await remember(connection, secret, change);
  }
  await makeCurrent(connection, [...new Set(changes.map(({ change }) => change.after.article.id))]);
  for (const { change, isCurrent } of changes) if (isCurrent) await countRemoved(connection, secret, change);
  await rejudge(connection, secret, changes);
  return keys.map((row) => row.entity_key);
}

/** Takes out the names that no reading gives an entity any more: looked for in all readings, so once for all keys. */
export async function renameKeys({ all }: Connection, keys: readonly string[]): Promise<void> {
  for (const portion of portionsOf(keys, 4096)) {
    const { sql, values } = listOf(portion);
    const given = await all<{ entity_key: string; name: string; aliases: string }>(
      `select distinct entity_key, name, aliases from entity where entity_key in ${sql}`,
      ...values,
    );
    const names = new Set(given.flatMap((e) => [e.name, ...(JSON.parse(e.aliases) as string[])].map((name) => `${e.entity_key} ${foldName(name)}`)));
    for (const { entity_key, name_folded } of await all<{ entity_key: string; name_folded: string }>(
      `select entity_key, name_folded from entity_name where entity_key in ${sql}`,
      ...values,
    ))
      if (!names.has(`${entity_key} ${name_folded}`))
        await all("delete from entity_name where entity_key = ? and name_folded = ?", entity_key, name_folded);
  }
}

/** Judgements hold on to the same people under the keys that they have now. */
async function rejudge(connection: Connection, secret: string, changes: readonly Changed[]): Promise<void> {
  const moved = new Map<string, string>();
  for (const { before, after } of changes.map((c) => c.change))
    for (const e of before.entities) {
      if (e.kind !== "person") continue;
      const now = after.entities.find((x) => x.id === e.id);
      const key = appearanceKeyOf(before.article.id, e.name);
      moved.set(key, now && !now.name.includes("█") ? appearanceKeyOf(after.article.id, now.name) : tombstoneOf(secret, key));
    }
  const made = await peopleOver(connection).judgements();
  const isMoved = (key: string | null): boolean => key !== null && moved.has(key);
  const renamed = new Map(made.filter((j) => isMoved(j.a) || isMoved(j.b)).map((j) => [j.id, tombstoneOf(secret, j.id)]));
  if (renamed.size === 0) return;
  for (const j of made) {
    const row = { ...j, id: renamed.get(j.id) ?? j.id, undoes: j.undoes && (renamed.get(j.undoes) ?? j.undoes) };
    if (row.id === j.id && row.undoes === j.undoes) continue;
    await connection.all("delete from judgement where judgement_id = ?", j.id);
    const [a, b] = [row.a, row.b].map((key) => (key === null ? null : (moved.get(key) ?? key)));
    await peopleOver(connection).judge({ ...row, a: a ?? null, b: b ?? null });
  }
}

/** The id that a claim or an article has now that had another before something was forgotten. */
export async function nowCalled(connection: Connection, kind: "claim" | "article", id: string): Promise<string | undefined> {
  for (const secret of await secretsOf(connection)) {
    const becomes = (await tombstoneAt(connection, markOf(secret, kind, id)))?.becomes;
    if (becomes) return becomes;
  }
  return undefined;
}

/** The article whose id, or whose address or file, is meant. */
export async function articleMeant({ all }: Connection, what: string): Promise<string | undefined> {
  const start = /^a[0-9a-f]{4,24}$/.test(what) ? what : undefined;
  const rows = start
    ? await all<{ article_id: string }>("select article_id from article where article_id >= ? and article_id < ? limit 2", start, `${start}g`)
    : await all<{ article_id: string }>(
        "select distinct article_id from article a join revision v using (article_id) where a.url = ?1 or a.canonical_url = ?1 or v.custody like ?2 escape '\\' limit 2",
        what,
        `%"input":${JSON.stringify(what).replace(/[\\%_]/g, "\\$&")}%`,
      );
  return rows.length === 1 ? rows[0]!.article_id : undefined;
}
