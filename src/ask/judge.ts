import { appearanceKeyOf } from "../ledger/identity/appearance.ts";
import { type Judgement, standingJudgements } from "../ledger/identity/judgement.ts";
import { foldName } from "../ledger/identity/person-key.ts";
import type { Store } from "../ledger/store/store.ts";
import { HearsayError } from "../model/hearsay-error.ts";
import { hashOf } from "../model/ids.ts";
import { whom } from "./whom.ts";

/** A judgement as it is shown: who is meant, by the names that the articles judged on give them. */
export interface ShownJudgement extends Judgement {
  readonly names: readonly string[];
  /** Whether it counts: it has not been taken back, and no later one on the same two replaces it. */
  readonly stands: boolean;
}

export interface Judgements {
  readonly question: "judgements";
  readonly judgements: readonly ShownJudgement[];
}

export interface JudgeOptions {
  /** Who judges. */
  readonly by: string;
  /** ISO 8601, in UTC. */
  readonly at: string;
}

const PORTION = 200;

/**
 * Records that two are one person, or are not: each a name, a key or the beginning of one, or one article's mention as `ARTICLE:NAME`.
 *
 * @throws {HearsayError} `ask/nobody`, `judge/several-people`, `judge/no-person`, `judge/one-and-the-same`
 */
export async function judge(store: Store, verdict: "same" | "different", who: readonly [string, string], options: JudgeOptions): Promise<Judgements> {
  const [a, b] = [await anchorOf(store, who[0]), await anchorOf(store, who[1])].sort() as [string, string];
  if (a === b)
    throw new HearsayError(
      "judge/one-and-the-same",
      `“${who[0]}” and “${who[1]}” are one person in the ledger: name two of the articles' mentions instead, as ARTICLE:NAME (hearsay who NAME --json lists the articles).`,
      { kind: "usage" },
    );
  return add(store, { verdict, a, b, undoes: null, ...options });
}

/** @throws {HearsayError} `judge/no-judgement`: no judgement's id begins so, or several do */
export async function undoJudgement(store: Store, id: string, options: JudgeOptions): Promise<Judgements> {
  const found = (await store.judgements()).filter((j) => id.length >= 4 && j.id.startsWith(id));
  if (found.length !== 1)
    throw new HearsayError(
      "judge/no-judgement",
      `${found.length === 0 ? "No judgement's id begins" : "Several ids begin"} with “${id}”: hearsay judge --list shows them.`,
      {
        kind: "input",
      },
    );
  return add(store, { verdict: "undo", a: null, b: null, undoes: found[0]!.id, ...options });
}

/** Every judgement, those taken back too. */
export async function judgements(store: Store): Promise<Judgements> {
  const rows = await store.judgements();
  const standing = new Set(standingJudgements(rows).map((j) => j.id));
  // By the name that the judgement was made on, since he may go by another once it counts.
  const nameOf = async (key: string): Promise<string> => {
    const [known] = (await store.find(key)).entities;
    if (!known) return key;
    return (await store.appearances(known.key)).find((a) => a.key === key)?.name ?? known.name;
  };
  const shown = rows.map(
    async (j): Promise<ShownJudgement> => ({
      ...j,
      names: await Promise.all([j.a, j.b].flatMap((key) => (key ? [nameOf(key)] : []))),
      stands: standing.has(j.id),
    }),
  );
  return { question: "judgements", judgements: await Promise.all(shown) };
}

async function add(store: Store, row: Omit<Judgement, "id">): Promise<Judgements> {
  const judgement: Judgement = { id: hashOf("j", { ...row }), ...row };
  await store.judge(judgement);
  while ((await store.settle(PORTION)) > 0);
  const { judgements: all } = await judgements(store);
  return { question: "judgements", judgements: all.filter((j) => j.id === judgement.id) };
}

/** The appearance by which a judgement holds on to somebody. */
async function anchorOf(store: Store, who: string): Promise<string> {
  while ((await store.settle(PORTION)) > 0);
  const mention = /^(a[0-9a-f]{5,24}):(.+)$/.exec(who);
  if (mention) return mentioned(store, mention[1]!, mention[2]!.trim());
  const { entity, others } = await whom(store, who);
  if (entity.kind !== "person")
    throw new HearsayError("judge/no-person", `“${who}” is ${/^[aeiou]/.test(entity.kind) ? "an" : "a"} ${entity.kind}: judgements are on people.`, {
      kind: "input",
    });
  const people = [entity, ...others].filter((e) => e.kind === "person" && foldName(e.name) === foldName(entity.name));
  if (people.length > 1 && !who.startsWith(entity.key.slice(0, 6)))
    throw new HearsayError(
      "judge/several-people",
      `“${who}” is ${people.length} people: say which by the beginning of a key: ${people
        .slice(0, 6)
        .map((e) => `${e.key.slice(0, 12)} (${e.articles} article${e.articles === 1 ? "" : "s"})`)
        .join(", ")}. hearsay who shows what tells them apart.`,
      { kind: "input" },
    );
  return (await store.sketch(entity.key))?.anchor ?? entity.key;
}

async function mentioned(store: Store, article: string, name: string): Promise<string> {
  const { exact, entities } = await store.find(name);
  const held = exact ? await store.readingsWith(entities.map((e) => e.key)) : [];
  for (const { reading } of held) {
    const entity = reading.entities.find((e) => e.kind === "person" && [e.name, ...e.aliases].some((n) => foldName(n) === foldName(name)));
    if (entity && reading.article.id.startsWith(article)) return appearanceKeyOf(reading.article.id, entity.name);
  }
  throw new HearsayError("judge/no-person", `No article whose id begins with ${article} names a person “${name}”.`, { kind: "input" });
}
