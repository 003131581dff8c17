import type { KnownEntity, Store } from "../ledger/store/store.ts";
import { HearsayError } from "../model/hearsay-error.ts";

/** Somebody else who goes by the name asked for, with what tells him apart. */
export interface OtherEntity extends KnownEntity {
  readonly told: readonly string[];
}

/** Whom a name asks for: the one of that name of whom most is said, with the others of the same name. */
export interface Asked {
  readonly entity: KnownEntity;
  /** What his articles tell of him first: his trade, birth, kin, whom he is beside. */
  readonly told: readonly string[];
  readonly others: readonly OtherEntity[];
}

/** So many others are told apart. */
const SKETCHED = 12;

/**
 * Whom a name, or a key or the beginning of one, asks for.
 *
 * @throws {HearsayError} `ask/nobody`: the ledger knows nobody of that name; the message names near ones
 */
export async function whom(store: Store, name: string): Promise<Asked> {
  await store.settle(200, true);
  const { exact, entities } = await store.find(name);
  const ranked = [...entities.filter((e) => e.kind === "person"), ...entities.filter((e) => e.kind !== "person")];
  const [first, ...others] = ranked;
  if (!first) throw new HearsayError("ask/nobody", `The ledger knows nobody called “${name}”.`, { kind: "input" });
  if (exact || new Set(ranked.map((e) => e.key)).size === 1) {
    const told = async (e: KnownEntity): Promise<readonly string[]> => (await store.sketch(e.key))?.told ?? [];
    const apart = others.map(async (e, i): Promise<OtherEntity> => ({ ...e, told: i < SKETCHED ? await told(e) : [] }));
    return { entity: first, told: await told(first), others: await Promise.all(apart) };
  }
  const names = [...new Set(ranked.map((e) => e.name))].slice(0, 6);
  throw new HearsayError("ask/nobody", `The ledger knows nobody called “${name}”. Near names: ${names.join(", ")}.`, { kind: "input" });
}
