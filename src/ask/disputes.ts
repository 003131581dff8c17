import { type Dispute, disputesOf } from "../ledger/standing/disputes.ts";
import type { KnownEntity, Store } from "../ledger/store/store.ts";
import { type AskOptions, type ClaimLine, claimLineOf, standingRowOf, withinTime, withoutSensitive } from "./claim-line.ts";
import { linesAbout } from "./dossier.ts";
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

const NEWEST = 1500;
const PAGE = 100;

/** @throws {HearsayError} `ask/nobody`, `ask/no-date` */
export async function disputes(store: Store, name: string | undefined, options: AskOptions = {}): Promise<Disputes> {
  const entity = name === undefined ? null : (await whom(store, name)).entity;
  const { lines, articlesLeftOut } = entity
    ? { lines: (await store.readingsWith([entity.key])).flatMap((h) => linesAbout(h, entity.key)), articlesLeftOut: 0 }
    : await newestLines(store);
  const { kept: inTime, outside } = withinTime(lines, options);
  const { kept, leftOut } = withoutSensitive(inTime, options);
  const byId = new Map(kept.map((line) => [line.id, line]));
  const shown = disputesOf(kept.map(standingRowOf)).map((d): ShownDispute => {
    const side = (ids: readonly string[]): ClaimLine[] => ids.map((id) => byId.get(id)!);
    return { kind: d.kind, predicate: d.predicate, reason: d.reason, sides: [side(d.sides[0]), side(d.sides[1])] };
  });
  return { question: "disputes", entity, disputes: shown, leftOut, outside, articlesLeftOut };
}

async function newestLines(store: Store): Promise<{ lines: ClaimLine[]; articlesLeftOut: number }> {
  const lines: ClaimLine[] = [];
  let read = 0;
  while (read < NEWEST) {
    const page = await store.newest(read, PAGE);
    lines.push(...page.flatMap((held) => held.reading.claims.map((claim) => claimLineOf(held, claim))));
    read += page.length;
    if (page.length < PAGE) break;
  }
  return { lines, articlesLeftOut: (await store.summary()).articles - read };
}
