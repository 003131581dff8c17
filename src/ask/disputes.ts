import { type Dispute, disputesOf } from "../ledger/standing/disputes.ts";
import type { KnownEntity, Store } from "../ledger/store/store.ts";
import { type AskOptions, type ClaimLine, claimLineOf, standingRowOf, withinTime, withoutSensitive } from "./claim-line.ts";
import { linesAbout } from "./dossier.ts";
import { newestOf } from "./newest.ts";
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

/** @throws {HearsayError} `ask/nobody`, `ask/no-date` */
export async function disputes(store: Store, name: string | undefined, options: AskOptions = {}): Promise<Disputes> {
  const entity = name === undefined ? null : (await whom(store, name)).entity;
  const { items, leftOut: articlesLeftOut } = entity
    ? { items: (await store.readingsWith([entity.key])).flatMap((h) => linesAbout(h, entity.key)), leftOut: 0 }
    : await newestOf(store, (held) => held.reading.claims.map((claim) => claimLineOf(held, claim)));
  const { kept: inTime, outside } = withinTime(items, options);
  const { kept, leftOut } = withoutSensitive(inTime, options);
  const byId = new Map(kept.map((line) => [line.id, line]));
  const shown = disputesOf(kept.map(standingRowOf)).map((d): ShownDispute => {
    const side = (ids: readonly string[]): ClaimLine[] => ids.map((id) => byId.get(id)!);
    return { kind: d.kind, predicate: d.predicate, reason: d.reason, sides: [side(d.sides[0]), side(d.sides[1])] };
  });
  return { question: "disputes", entity, disputes: shown, leftOut, outside, articlesLeftOut };
}
