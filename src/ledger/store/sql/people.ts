import { type Appearance, appearancesIn } from "../../identity/appearance.ts";
import { type Judgement, standingJudgements } from "../../identity/judgement.ts";
import { blocksOf, callNamesOf, namePartsOf } from "../../identity/names/name-parts.ts";
import { blockingWords, fullPeopleOf, isPartialName, type Person, partialGroups, placePartials } from "../../identity/people.ts";
import { profileOf } from "../../identity/profile.ts";
import { type Sketch, sketchOf } from "../../identity/sketch.ts";
import { type Connection, listOf, portionsOf, type Row, type Value } from "./connection.ts";
import { claimedAnew, presentAnew, unclaimed } from "./current.ts";
import { heldReadings } from "./held.ts";
import { propositionOf } from "./rows.ts";

/**
 * Who is whom, kept beside the rows: what has been read since is looked at block by block, and only what differs from the keys by name is written.
 * The same rows and judgements give the same result, in whatever order and however often it is computed.
 */
export interface People {
  /** Looks at so many articles that nobody has looked at; once there are none, at the blocks that they touch. Returns how much is left. */
  settle(most: number): Promise<number>;
  /** How much nobody has looked at, counted up to a limit. */
  unsettled(most?: number): Promise<number>;
  judge(judgement: Judgement): Promise<void>;
  judgements(): Promise<Judgement[]>;
  /** What tells a person from others; undefined where nobody has looked at him yet. */
  sketch(key: string): Promise<Sketch | undefined>;
  appearances(key: string): Promise<Appearance[]>;
}

/** A name in so many appearances is nobody's: what it alone could mean is not asked. */
const MOST = 20_000;

/** So many blocks are looked at for each article of a portion. */
const BLOCKS = 20;
const LEFT =
  "select (select count(*) from (select 1 from unsettled limit ?) a) + (select count(*) from (select 1 from unsettled_block limit 1) b) as n";

export function peopleOver(connection: Connection): People {
  const { all } = connection;
  const run = async (sql: string, ...values: Value[]): Promise<void> => void (await all(sql, ...values));

  const judgements = (): Promise<Judgement[]> =>
    all<Judgement>(
      "select judgement_id as id, verdict, a, b, undoes, judged_by as by, judged_at as at from judgement order by judged_at, judgement_id",
    );
  const told = async (sql: string, ...values: Value[]): Promise<Appearance[]> =>
    (await all<{ told: string }>(sql, ...values)).map((row) => JSON.parse(row.told) as Appearance);
  const appearances = (key: string): Promise<Appearance[]> =>
    told("select told from appearance where person_key = ? order by appearance_key limit 100", key);
  const touch = (key: string): Promise<void> =>
    run("insert into unsettled_block select block from appearance_block where appearance_key = ? on conflict do nothing", key);

  /** The appearances of one article anew, from its current reading. */
  const appear = async (articleId: string): Promise<void> => {
    const current = await all<{ reading_number: number; reading_id: string }>(
      "select c.reading_number, c.reading_id from reading r join current_reading c using (reading_number) where r.article_id = ?",
      articleId,
    );
    for (const { appearance_key } of await all<{ appearance_key: string }>("select appearance_key from appearance where article_id = ?", articleId)) {
      await touch(appearance_key);
      await run("delete from appearance_block where appearance_key = ?", appearance_key);
      await run("delete from appearance where appearance_key = ?", appearance_key);
    }
    const readings = current.map((row) => row.reading_number);
    await unclaimed(connection, readings);
    for (const table of ["person_of", "claim_moved"])
      await run(`delete from ${table} where reading_number in (select reading_number from reading where article_id = ?)`, articleId);
    await presentAnew(connection, readings);
    await claimedAnew(connection, readings);
    const [held] = await heldReadings(
      connection,
      current.map((row) => row.reading_id),
    );
    const found = held ? appearancesIn(held.reading) : [];
    const blocks = found.flatMap((a) => blocksFor(a).map((block): Row => [block, a.key]));
    await connection.add(
      "appearance",
      found.map((a) => [a.key, articleId, readings[0]!, a.name, a.nameKey, JSON.stringify(a)]),
    );
    await connection.add("appearance_block", blocks);
    await connection.add("unsettled_block", distinctRows(blocks.map(([block]) => [block!])));
    await run("delete from unsettled where reading_number in (select reading_number from reading where article_id = ?)", articleId);
  };

  /** Every appearance of some blocks, and of those that they meet through one of the same sort. */
  const closure = async (blocks: readonly string[], sort: "full" | "partial"): Promise<Map<string, Appearance>> => {
    const is = (block: string): boolean => (sort === "full" ? block.includes("|") : block.startsWith("?"));
    const same = standingJudgements(await judgements()).filter((j) => j.verdict === "same");
    const seen = new Set<string>();
    const found = new Map<string, Appearance>();
    const waiting = blocks.filter(is);
    const meet = async (key: string): Promise<void> => {
      for (const { block } of await all<{ block: string }>("select block from appearance_block where appearance_key = ?", key))
        if (is(block)) waiting.push(block);
    };
    while (waiting.length > 0) {
      const block = waiting.pop()!;
      if (seen.has(block)) continue;
      seen.add(block);
      for (const a of await told("select told from appearance_block join appearance using (appearance_key) where block = ?", block)) {
        if (found.has(a.key)) continue;
        found.set(a.key, a);
        waiting.push(...blocksFor(a).filter(is));
        for (const j of same) if (j.a === a.key || j.b === a.key) await meet(j.a === a.key ? j.b! : j.a!);
      }
    }
    return found;
  };

  /** Writes whom some appearances are; returns the readings in which that is news. */
  const write = async (people: readonly Person[], only: ReadonlySet<string>, changed: Set<number>): Promise<void> => {
    const placed = people.flatMap(({ key, profile }) => profile.members.filter((a) => only.has(a.key)).map((a) => ({ a, key })));
    const now = new Map<string, { person_key: string; reading_number: number }>();
    for (const keys of portionsOf(placed.map(({ a }) => a.key))) {
      const { sql, values } = listOf(keys);
      for (const row of await all<{ appearance_key: string; person_key: string; reading_number: number }>(
        `select appearance_key, person_key, reading_number from appearance where appearance_key in ${sql}`,
        ...values,
      ))
        now.set(row.appearance_key, row);
    }
    for (const { a, key } of placed) {
      const row = now.get(a.key);
      if (!row || row.person_key === key) continue;
      await run("update appearance set person_key = ? where appearance_key = ?", key, a.key);
      for (const e of a.entities) {
        await run("delete from person_of where reading_number = ? and entity_id = ?", row.reading_number, e);
        await run(
          "insert into person_of select reading_number, entity_id, ? from entity where reading_number = ? and entity_id = ? and entity_key <> ?",
          key,
          row.reading_number,
          e,
          key,
        );
      }
      changed.add(row.reading_number);
      // Whoever may be called so is somebody else now.
      await run(
        "insert into unsettled_block select block from appearance_block where appearance_key = ? and block like '~%' on conflict do nothing",
        a.key,
      );
    }
  };

  /** Claims of readings whose proposition is another than their row says. */
  const move = async (readings: readonly number[]): Promise<void> => {
    for (const numbers of portionsOf(readings)) {
      const { sql, values } = listOf(numbers);
      await unclaimed(connection, numbers);
      await run(`delete from claim_moved where reading_number in ${sql}`, ...values);
      const rows = await all<{ reading_number: number; reading_id: string; claim_id: string; proposition: string | null }>(
        `select reading_number, reading_id, claim_id, proposition from claim join reading using (reading_number) where reading_number in ${sql}`,
        ...values,
      );
      const stored = new Map(rows.map((c) => [`${c.reading_id} ${c.claim_id}`, c]));
      const moved: Row[] = [];
      for (const { readingId, reading, keys } of await heldReadings(connection, [...new Set(rows.map((c) => c.reading_id))]))
        for (const claim of reading.claims) {
          const proposition = propositionOf(claim, keys);
          const { reading_number, proposition: filed } = stored.get(`${readingId} ${claim.id}`)!;
          if (proposition && proposition !== filed) moved.push([reading_number, claim.id, proposition, filed]);
        }
      await connection.add("claim_moved", moved);
      await claimedAnew(connection, numbers);
    }
  };

  /** Full names first, then whatever partial names may mean one of them: what these say follows from those. */
  const settleBlocks = async (most: number): Promise<void> => {
    const standing = standingJudgements(await judgements());
    const changed = new Set<number>();
    const next = async (sort: string): Promise<string[]> =>
      (await all<{ block: string }>(`select block from unsettled_block where block ${sort} '%|%' order by block limit ?`, most)).map((r) => r.block);
    const blocks = await next("like");
    if (blocks.length > 0) {
      const full = await closure(blocks, "full");
      await write(fullPeopleOf([...full.values()], standing), new Set(full.keys()), changed);
    } else {
      blocks.push(...(await next("not like")));
      const partial = await closure([...new Set(blocks.map((block) => `?${block.slice(1)}`))], "partial");
      for (const group of partialGroups([...partial.values()])) {
        const placed = placePartials(group, (await calledBy(group)) ?? [], standing);
        const keys = new Set(group.map((a) => a.key));
        const given = placed.given.map((g) => ({ ...g.to, profile: g.partial }));
        await write([...given, ...placed.alone], keys, changed);
      }
    }
    await presentAnew(connection, [...changed]);
    await move([...changed]);
    for (const portion of portionsOf(blocks)) {
      const { sql, values } = listOf(portion);
      await run(`delete from unsettled_block where block in ${sql}`, ...values);
    }
  };

  /** The people of full names whom a group of partial names may mean, as they have been resolved. */
  const calledBy = async (group: readonly Appearance[]): Promise<Person[] | undefined> => {
    const words = [...new Set(group.flatMap((a) => callNamesOf(namePartsOf(a.name))))].sort();
    const rows = new Map<string, { told: string; person_key: string }>();
    for (const word of words) {
      for (const row of await all<{ appearance_key: string; told: string; person_key: string }>(
        `select appearance_key, told, person_key from appearance_block join appearance using (appearance_key) where block = ? limit ${MOST + 1}`,
        `~${word}`,
      ))
        rows.set(row.appearance_key, row);
      if (rows.size > MOST) return undefined;
    }
    return personsOf([...rows.values()].map((row) => ({ appearance: JSON.parse(row.told) as Appearance, key: row.person_key })));
  };

  const unsettled = async (most = Number.MAX_SAFE_INTEGER): Promise<number> => (await all<{ n: number }>(LEFT, most))[0]!.n;
  return {
    settle: async (most) => {
      const next = await all<{ article_id: string }>(
        "select article_id from unsettled join reading using (reading_number) order by reading_number limit ?",
        most,
      );
      for (const article of new Set(next.map((row) => row.article_id))) await appear(article);
      // Blocks wait until every article is in them: many articles speak of the same people.
      if (next.length === 0) await settleBlocks(most * BLOCKS);
      return unsettled();
    },
    unsettled,
    judge: async (j) => {
      await connection.add("judgement", [[j.id, j.verdict, j.a, j.b, j.undoes, j.by, j.at]]);
      const made = await judgements();
      const undone = j.undoes ? made.find((x) => x.id === j.undoes) : undefined;
      for (const key of [j.a, j.b, undone?.a ?? null, undone?.b ?? null]) if (key) await touch(key);
      // Taking back an undoing touches whom the first was about.
      for (const x of undone?.undoes ? made : []) for (const key of [x.a, x.b]) if (key) await touch(key);
    },
    judgements,
    sketch: async (key) => sketchOf(await appearances(key)),
    appearances,
  };
}

function distinctRows(rows: readonly Row[]): Row[] {
  return [...new Map(rows.map((row) => [row[0], row])).values()];
}

/** Where an appearance is compared: full names by block, partial ones by their words; and by what it may be called. */
function blocksFor(a: Appearance): string[] {
  const parts = namePartsOf(a.name);
  if (isPartialName(a)) return [...new Set(blockingWords(parts).map((word) => `?${word}`))];
  return [...new Set([...blocksOf(parts), ...callNamesOf(parts).map((word) => `~${word}`)])];
}

function personsOf(rows: readonly { readonly appearance: Appearance; readonly key: string }[]): Person[] {
  return [...Map.groupBy(rows, (r) => r.key)].map(([key, group]) => ({
    key,
    merges: [],
    profile: profileOf(group.map((g) => g.appearance).sort((x, y) => (x.key < y.key ? -1 : 1))),
  }));
}
