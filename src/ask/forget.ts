import type { Forget, Forgotten, Store } from "../ledger/store/store.ts";
import { HearsayError } from "../model/hearsay-error.ts";
import { whom } from "./whom.ts";

/** What was forgotten, or would be. */
export interface ForgetResult extends Forgotten {
  readonly question: "forget";
  readonly kind: "article" | "claim" | "person";
  /** What was asked for. */
  readonly what: string;
}

export interface ForgetOptions {
  /** Only count what would go. */
  readonly dryRun?: boolean;
}

/**
 * Forgets what is meant: an article by its id, address or file, a claim by its id, else a person by name or key.
 *
 * @throws {HearsayError} `ask/nobody`, `forget/several-people`, `forget/nothing`
 */
export async function forget(store: Store, what: string, { dryRun = false }: ForgetOptions = {}): Promise<ForgetResult> {
  const { kind, target } = await targetOf(store, what);
  return { question: "forget", kind, what, ...(await store.forget(target, dryRun)) };
}

async function targetOf(store: Store, what: string): Promise<{ kind: ForgetResult["kind"]; target: Forget }> {
  const claim = /^(?:hearsay:claim\/)?(c[0-9a-f]{4,24})$/i.exec(what)?.[1];
  if (claim) {
    const ids = [...new Set((await store.claimsBy(claim.toLowerCase())).map((f) => f.claimId))];
    if (ids.length !== 1)
      throw nothing(
        ids.length === 0 ? `The ledger holds no claim whose id begins with ${claim}.` : `Several claims begin with ${claim}: give more digits.`,
      );
    return { kind: "claim", target: { claim: ids[0]! } };
  }
  const article = await store.articleMeant(what);
  if (article) return { kind: "article", target: { article } };
  if (/^a[0-9a-f]{4,24}$/i.test(what) || what.includes("://"))
    throw nothing(`The ledger holds no article, or several, known by “${what}”: give its whole id.`);
  const { entity, others } = await whom(store, what);
  if (entity.kind !== "person") throw nothing(`“${what}” is no person: people, articles and claims can be forgotten.`);
  const people = [entity, ...others].filter((e) => e.kind === "person");
  if (people.length > 1 && !/^p[0-9a-f]{5,24}$/.test(what))
    throw new HearsayError(
      "forget/several-people",
      `“${what}” is ${people.length} people: say which by the beginning of a key, or forget one after the other: ${people
        .slice(0, 6)
        .map((e) => e.key.slice(0, 12))
        .join(", ")}. hearsay who shows what tells them apart.`,
      { kind: "input" },
    );
  return { kind: "person", target: { person: entity.key } };
}

function nothing(message: string): HearsayError {
  return new HearsayError("forget/nothing", message, { kind: "input" });
}
