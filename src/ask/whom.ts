import type { KnownEntity, Store } from "../ledger/store/store.ts";
import { HearsayError } from "../model/hearsay-error.ts";

/** Whom a name asks for: the one entity of that name of which most is said, with the others of the same name. */
export interface Asked {
  readonly entity: KnownEntity;
  readonly others: readonly KnownEntity[];
}

/** @throws {HearsayError} `ask/nobody`: the ledger knows nobody of that name; the message names near ones */
export async function whom(store: Store, name: string): Promise<Asked> {
  const { exact, entities } = await store.find(name);
  const ranked = [...entities.filter((e) => e.kind === "person"), ...entities.filter((e) => e.kind !== "person")];
  const [first, ...others] = ranked;
  if (!first) throw new HearsayError("ask/nobody", `The ledger knows nobody called “${name}”.`, { kind: "input" });
  if (exact || new Set(ranked.map((e) => e.key)).size === 1) return { entity: first, others };
  const names = [...new Set(ranked.map((e) => e.name))].slice(0, 6);
  throw new HearsayError("ask/nobody", `The ledger knows nobody called “${name}”. Near names: ${names.join(", ")}.`, { kind: "input" });
}
