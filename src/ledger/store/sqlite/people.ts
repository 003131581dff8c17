import type { DatabaseSync, StatementSync } from "node:sqlite";
import { type Appearance, appearancesIn } from "../../identity/appearance.ts";
import { type Judgement, standingJudgements } from "../../identity/judgement.ts";
import { blocksOf, callNamesOf, namePartsOf } from "../../identity/names/name-parts.ts";
import { blockingWords, fullPeopleOf, isPartialName, type Person, partialGroups, placePartials } from "../../identity/people.ts";
import { profileOf } from "../../identity/profile.ts";
import { type Sketch, sketchOf } from "../../identity/sketch.ts";
import { heldReadings } from "./held.ts";
import { propositionOf, type Value } from "./rows.ts";

/**
 * Who is whom, kept beside the rows: what has been read since is looked at block by block, and only what differs from the keys by name is written.
 * The same rows and judgements give the same result, in whatever order and however often it is computed.
 */
export interface People {
  /** Looks at so many articles that nobody has looked at; once there are none, at the blocks that they touch. Returns how much is left. */
  settle(most: number): number;
  /** How much nobody has looked at. */
  unsettled(): number;
  judge(judgement: Judgement): void;
  judgements(): Judgement[];
  /** What tells a person from others; undefined where nobody has looked at him yet. */
  sketch(key: string): Sketch | undefined;
  appearances(key: string): Appearance[];
}

/** A name in so many appearances is nobody's: what it alone could mean is not asked. */
const MOST = 20_000;

/** So many blocks are looked at for each article of a portion. */
const BLOCKS = 20;
const LEFT = "select (select count(*) from unsettled) + exists (select 1 from unsettled_block) as n";

export function peopleOver(db: DatabaseSync): People {
  const prepared = new Map<string, StatementSync>();
  const statement = (sql: string): StatementSync => {
    const known = prepared.get(sql) ?? db.prepare(sql);
    prepared.set(sql, known);
    return known;
  };
  const all = <T>(sql: string, ...values: Value[]): T[] => statement(sql).all(...values) as T[];
  const run = (sql: string, ...values: Value[]): void => void statement(sql).run(...values);

  const judgements = (): Judgement[] =>
    all<Judgement>(
      "select judgement_id as id, verdict, a, b, undoes, judged_by as by, judged_at as at from judgement order by judged_at, judgement_id",
    );
  const appearances = (key: string): Appearance[] =>
    all<{ told: string }>("select told from appearance where person_key = ? order by appearance_key limit 100", key).map(
      ({ told }) => JSON.parse(told) as Appearance,
    );
  const touch = (key: string): void => run("insert or ignore into unsettled_block select block from appearance_block where appearance_key = ?", key);

  /** The appearances of one article anew, from its current reading. */
  const appear = (articleId: string): void => {
    const [current] = all<{ reading_id: string }>("select reading_id from current_reading where article_id = ?", articleId);
    for (const { appearance_key } of all<{ appearance_key: string }>("select appearance_key from appearance where article_id = ?", articleId)) {
      touch(appearance_key);
      run("delete from appearance_block where appearance_key = ?", appearance_key);
      run("delete from appearance where appearance_key = ?", appearance_key);
    }
    for (const table of ["person_of", "claim_moved"])
      run(`delete from ${table} where reading_id in (select reading_id from reading where article_id = ?)`, articleId);
    const held = current ? heldReadings(db, [current.reading_id])[0] : undefined;
    for (const a of held ? appearancesIn(held.reading) : []) {
      run("insert into appearance values (?, ?, ?, ?, ?, ?)", a.key, articleId, held!.readingId, a.name, a.nameKey, JSON.stringify(a));
      for (const block of blocksFor(a)) run("insert or ignore into appearance_block values (?, ?)", block, a.key);
      touch(a.key);
    }
    run("delete from unsettled where article_id = ?", articleId);
  };

  /** Every appearance of some blocks, and of those that they meet through one of the same sort. */
  const closure = (blocks: readonly string[], sort: "full" | "partial"): Map<string, Appearance> => {
    const is = (block: string): boolean => (sort === "full" ? block.includes("|") : block.startsWith("?"));
    const same = standingJudgements(judgements()).filter((j) => j.verdict === "same");
    const seen = new Set<string>();
    const found = new Map<string, Appearance>();
    const waiting = blocks.filter(is);
    const meet = (key: string): void => {
      for (const { block } of all<{ block: string }>("select block from appearance_block where appearance_key = ?", key))
        if (is(block)) waiting.push(block);
    };
    while (waiting.length > 0) {
      const block = waiting.pop()!;
      if (seen.has(block)) continue;
      seen.add(block);
      const rows = all<{ told: string }>("select told from appearance_block join appearance using (appearance_key) where block = ?", block);
      for (const { told } of rows) {
        const a = JSON.parse(told) as Appearance;
        if (found.has(a.key)) continue;
        found.set(a.key, a);
        waiting.push(...blocksFor(a).filter(is));
        for (const j of same) if (j.a === a.key || j.b === a.key) meet(j.a === a.key ? j.b! : j.a!);
      }
    }
    return found;
  };

  /** Writes whom some appearances are; returns the readings in which that is news. */
  const write = (people: readonly Person[], only: ReadonlySet<string>, changed: Set<string>): void => {
    for (const { key, profile } of people)
      for (const a of profile.members) {
        if (!only.has(a.key)) continue;
        const [row] = all<{ person_key: string; reading_id: string }>(
          "select person_key, reading_id from appearance where appearance_key = ?",
          a.key,
        );
        if (!row || row.person_key === key) continue;
        run("update appearance set person_key = ? where appearance_key = ?", key, a.key);
        for (const e of a.entities) {
          run("delete from person_of where reading_id = ? and entity_id = ?", row.reading_id, e);
          run(
            "insert into person_of select reading_id, entity_id, ? from entity where reading_id = ? and entity_id = ? and entity_key <> ?",
            key,
            row.reading_id,
            e,
            key,
          );
        }
        changed.add(row.reading_id);
        // Whoever may be called so is somebody else now.
        run("insert or ignore into unsettled_block select block from appearance_block where appearance_key = ? and block like '~%'", a.key);
      }
  };

  /** Claims of the reading whose proposition is another than its row says. */
  const move = (readingId: string): void => {
    run("delete from claim_moved where reading_id = ?", readingId);
    const held = heldReadings(db, [readingId])[0]!;
    const stored = new Map(
      all<{ claim_id: string; proposition: string | null }>("select claim_id, proposition from claim where reading_id = ?", readingId).map((c) => [
        c.claim_id,
        c.proposition,
      ]),
    );
    for (const claim of held.reading.claims) {
      const proposition = propositionOf(claim, held.keys);
      if (proposition && proposition !== stored.get(claim.id)) run("insert into claim_moved values (?, ?, ?)", readingId, claim.id, proposition);
    }
  };

  /** Full names first, then whatever partial names may mean one of them: what these say follows from those. */
  const settleBlocks = (most: number): void => {
    const standing = standingJudgements(judgements());
    const changed = new Set<string>();
    const next = (sort: string): string[] =>
      all<{ block: string }>(`select block from unsettled_block where ${sort} order by block limit ?`, most).map((r) => r.block);
    const blocks = next("instr(block, '|') > 0");
    if (blocks.length > 0) {
      const full = closure(blocks, "full");
      write(fullPeopleOf([...full.values()], standing), new Set(full.keys()), changed);
    } else {
      blocks.push(...next("instr(block, '|') = 0"));
      const partial = closure([...new Set(blocks.map((block) => `?${block.slice(1)}`))], "partial");
      for (const group of partialGroups([...partial.values()])) {
        const placed = placePartials(group, calledBy(group) ?? [], standing);
        const keys = new Set(group.map((a) => a.key));
        const given = placed.given.map((g) => ({ ...g.to, profile: g.partial }));
        write([...given, ...placed.alone], keys, changed);
      }
    }
    for (const readingId of [...changed].sort()) move(readingId);
    for (const block of blocks) run("delete from unsettled_block where block = ?", block);
  };

  /** The people of full names whom a group of partial names may mean, as they have been resolved. */
  const calledBy = (group: readonly Appearance[]): Person[] | undefined => {
    const words = [...new Set(group.flatMap((a) => callNamesOf(namePartsOf(a.name))))].sort();
    const rows = new Map<string, { told: string; person_key: string }>();
    for (const word of words) {
      for (const row of all<{ appearance_key: string; told: string; person_key: string }>(
        `select appearance_key, told, person_key from appearance_block join appearance using (appearance_key) where block = ? limit ${MOST + 1}`,
        `~${word}`,
      ))
        rows.set(row.appearance_key, row);
      if (rows.size > MOST) return undefined;
    }
    return personsOf([...rows.values()].map(({ told, person_key }) => ({ appearance: JSON.parse(told) as Appearance, key: person_key })));
  };

  return {
    settle: (most) => {
      const next = all<{ article_id: string }>("select article_id from unsettled order by article_id limit ?", most);
      for (const { article_id } of next) appear(article_id);
      // Blocks wait until every article is in them: many articles speak of the same people.
      if (next.length === 0) settleBlocks(most * BLOCKS);
      return all<{ n: number }>(LEFT)[0]!.n;
    },
    unsettled: () => all<{ n: number }>(LEFT)[0]!.n,
    judge: (j) => {
      run("insert or ignore into judgement values (?, ?, ?, ?, ?, ?, ?)", j.id, j.verdict, j.a, j.b, j.undoes, j.by, j.at);
      const undone = j.undoes ? judgements().find((x) => x.id === j.undoes) : undefined;
      for (const key of [j.a, j.b, undone?.a ?? null, undone?.b ?? null]) if (key) touch(key);
      // Taking back an undoing touches whom the first was about.
      for (const x of j.undoes && undone?.undoes ? judgements() : []) for (const key of [x.a, x.b]) if (key) touch(key);
    },
    judgements,
    sketch: (key) => sketchOf(appearances(key)),
    appearances,
  };
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
