import type { KnownEntity, Store } from "../ledger/store/store.ts";
import { compareEdtf } from "../model/edtf.ts";
import type { AskOptions, ClaimLine } from "./claim-line.ts";
import { newestAbout } from "./newest-about.ts";
import { type OtherEntity, whom } from "./whom.ts";

/** Claims about somebody in the order of when they hold or happened, as precise as they are told. */
export interface Timeline {
  readonly question: "timeline";
  readonly entity: KnownEntity;
  readonly others: readonly OtherEntity[];
  readonly dated: readonly TimelineEntry[];
  /** Claims that tell no date of their own: by when their article was published. */
  readonly undated: readonly ClaimLine[];
  readonly leftOut: number;
  /** Claims that do not answer the question of time (`--as-of`, `--known-at`, `--on`), those without a date among them. */
  readonly outside: number;
  /** Older articles that speak of the person and were not looked at: see `limit`. */
  readonly articlesLeftOut: number;
}

export interface TimelineEntry {
  /** EDTF: when it holds, else as of when it is stated. */
  readonly at: string;
  readonly clock: "holds" | "stated";
  readonly line: ClaimLine;
}

/** @throws {HearsayError} `ask/nobody` */
export async function timeline(store: Store, name: string, options: AskOptions = {}): Promise<Timeline> {
  const { entity, others } = await whom(store, name);
  const { lines: kept, leftOut, outside, articlesLeftOut } = await newestAbout(store, entity, options);
  const dated = kept.flatMap((line): TimelineEntry[] => {
    if (line.valid) return [{ at: line.valid, clock: "holds", line }];
    return line.asOf ? [{ at: line.asOf, clock: "stated", line }] : [];
  });
  const undated = kept.filter((line) => !line.valid && !line.asOf);
  return {
    question: "timeline",
    entity,
    others,
    dated: dated.sort((a, b) => compareEdtf(a.at, b.at) || (a.line.id < b.line.id ? -1 : 1)),
    undated: undated.sort((a, b) => compareEdtf(a.article.publishedAt, b.article.publishedAt) || (a.id < b.id ? -1 : 1)),
    leftOut,
    outside,
    articlesLeftOut,
  };
}
