import { type Dispute, disputesOf } from "../ledger/standing/disputes.ts";
import type { KnownEntity, Store } from "../ledger/store/store.ts";
import { type AskOptions, type ClaimLine, claimLineOf, standingRowOf, withinTime, withoutSensitive } from "./claim-line.ts";
import { newestOf } from "./newest.ts";
import { type NewestAbout, newestAbout } from "./newest-about.ts";
import { whom } from "./whom.ts";

/** What is in dispute about somebody, or in the whole ledger: each dispute with the claims of both sides. */
export interface Disputes {
  readonly question: "disputes";
  readonly entity: KnownEntity | null;
  readonly disputes: readonly ShownDispute[];
  readonly leftOut: number;
  readonly outside: number;
  /** Older articles that were not looked at. */
  readonly articlesLeftOut: number;
}

export interface ShownDispute extends Pick<Dispute, "kind" | "predicate" | "reason"> {
  readonly sides: readonly [readonly ClaimLine[], readonly ClaimLine[]];
}

/** More claims than elsewhere: what contradicts a new one may be old. */
const LIMIT = 300;

async function ofWholeLedger(store: Store, options: AskOptions): Promise<Omit<NewestAbout, "held" | "claims">> {
  const { items, leftOut: articlesLeftOut } = await newestOf(store, (held) => held.reading.claims.map((claim) => claimLineOf(held, claim)));
  const { kept: inTime, outside } = withinTime(items, options);
  const { kept, leftOut } = withoutSensitive(inTime, options);
  return { lines: kept, leftOut, outside, articlesLeftOut };
}

/** @throws {HearsayError} `ask/nobody`, `ask/no-date` */
export async function disputes(store: Store, name: string | undefined, options: AskOptions = {}): Promise<Disputes> {
  const entity = name === undefined ? null : (await whom(store, name)).entity;
  const {
    lines: kept,
    leftOut,
    outside,
    articlesLeftOut,
  } = entity ? await newestAbout(store, entity, { ...options, limit: options.limit ?? LIMIT }) : await ofWholeLedger(store, options);
  const byId = new Map(kept.map((line) => [line.id, line]));
  const shown = disputesOf(kept.map(standingRowOf)).map((d): ShownDispute => {
    const side = (ids: readonly string[]): ClaimLine[] => ids.map((id) => byId.get(id)!);
    return { kind: d.kind, predicate: d.predicate, reason: d.reason, sides: [side(d.sides[0]), side(d.sides[1])] };
  });
  return { question: "disputes", entity, disputes: shown, leftOut, outside, articlesLeftOut };
}
