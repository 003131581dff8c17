import type { ReaderVersion, Reading } from "../../model/reading.ts";
import type { Appearance } from "../identity/appearance.ts";
import type { Judgement } from "../identity/judgement.ts";
import type { Sketch } from "../identity/sketch.ts";

/** What recording one reading did. */
export interface Recorded {
  readonly articleId: string;
  readonly readingId: string;
  /** False where this reader had read this very text before: nothing was added. */
  readonly added: boolean;
}

/** A person (or another entity) across articles, as the ledger knows it. */
export interface KnownEntity {
  readonly key: string;
  readonly kind: string;
  /** The name most articles give. */
  readonly name: string;
  readonly articles: number;
  readonly claims: number;
}

/** A reading as the ledger holds it, with the key of each of its entities and when it was recorded. */
export interface HeldReading {
  readonly readingId: string;
  readonly recordedAt: string;
  readonly reading: Reading;
  /** Local entity id → key. */
  readonly keys: ReadonlyMap<string, string>;
  /** Claim id → proposition key, where it has one. */
  readonly propositions: ReadonlyMap<string, string>;
}

/** What questions on claims need of a held reading: fetched faster, since most of a reading's rows are its mentions. */
export interface HeldClaims extends Omit<HeldReading, "reading"> {
  readonly reading: Pick<Reading, "sources"> & {
    readonly article: Pick<Reading["article"], "id" | "url" | "canonicalUrl" | "outlet" | "title" | "publishedAt" | "status" | "custody">;
    readonly entities: readonly Pick<Reading["entities"][number], "id" | "name" | "aliases">[];
    readonly utterances: readonly Omit<Reading["utterances"][number], "content">[];
    readonly claims: readonly Omit<Reading["claims"][number], "spans">[];
  };
}

/** The same with what the utterances say. */
export interface HeldSayings extends HeldClaims {
  readonly reading: Omit<HeldClaims["reading"], "utterances"> & Pick<Reading, "utterances">;
}

/** A reading with when the ledger recorded it, its revision and its article: what a ledger consists of, beside judgements. */
export interface KeptReading {
  readonly reading: Reading;
  readonly recordedAt: { readonly article: string; readonly revision: string; readonly reading: string };
}

/** What is to be forgotten, by its whole id or key. */
export type Forget = { readonly article: string } | { readonly claim: string } | { readonly person: string };

/** What forgetting took out, or would take out (`done` false). Counted over the current readings. */
export interface Forgotten {
  readonly articles: number;
  /** Stretches of text that are blacked out. */
  readonly names: number;
  readonly claims: number;
  /** Others of the same name: they stay, and so articles to come are not searched for the name. */
  readonly namesakes: number;
  readonly done: boolean;
  /** What is left to do so that the database's files hold nothing of it; null where nothing is. */
  readonly left: string | null;
}

/**
 * One row of what was forgotten: a secret with which marks are made; what is known again by its mark, and the id or tag that took its place (`mark` null: it
 * came without its key); where words were blacked out; a claim that is gone, with the marks of its proposition and its ends.
 */
export type ForgottenRow =
  | { readonly key: string }
  | { readonly tombstone: { readonly mark: string | null; readonly kind: TombstoneKind; readonly becomes: string | null } }
  | {
      readonly erasure: {
        readonly article: string;
        readonly revision: string;
        readonly start: number;
        readonly end: number;
        readonly tag: string | null;
      };
    }
  | {
      readonly removedClaim: {
        readonly claim: string;
        readonly article: string;
        readonly proposition: string | null;
        readonly subject: string | null;
        readonly object: string | null;
      };
    };
export const TOMBSTONE_KINDS = ["gone", "article", "revision", "content", "name", "claim"] as const;
export type TombstoneKind = (typeof TOMBSTONE_KINDS)[number];

/** How many claims were removed on request: of each proposition, and of those about somebody. */
export interface RemovedRows {
  readonly propositions: ReadonlyMap<string, number>;
  readonly about: number;
}

/** Some bytes: their hash (`sha256:…`) and the address they came from, where that is told outside of them. */
export interface Content {
  readonly rawHash: string;
  readonly url: string | null;
}

export interface LedgerSummary {
  readonly articles: number;
  readonly revisions: number;
  readonly readings: number;
  readonly entities: number;
  readonly people: number;
  readonly utterances: number;
  readonly claims: number;
  readonly attributed: number;
  readonly sensitive: number;
  readonly propositions: number;
  readonly outlets: readonly { readonly name: string; readonly articles: number }[];
  readonly readers: readonly { readonly name: string; readonly version: string; readonly model: string | null; readonly readings: number }[];
  readonly published: { readonly earliest: string | null; readonly latest: string | null };
  readonly problems: readonly { readonly code: string; readonly severity: string; readonly count: number }[];
}

/**
 * Where the ledger lies. Append-only: rows are content-addressed, recording the same reading again adds nothing, and the order of recording changes
 * nothing but the times of recording. Every implementation runs store.contract.ts.
 */
export interface Store {
  /** Records readings in one transaction. */
  record(readings: readonly Reading[]): Promise<Recorded[]>;
  /** Records readings of another ledger with its times of recording; of two times the earlier stands. */
  restore(kept: readonly KeptReading[]): Promise<Recorded[]>;
  /** Every reading of every reader, in the order of their ids, those after the given one: a page of them. */
  kept(after: string | null, limit: number): Promise<(KeptReading & { readonly readingId: string })[]>;
  /** Current readings that an older version of the reader made, in the order of their articles, those after the given one: a page of them. */
  outdated(reader: ReaderVersion, after: string | null, limit: number): Promise<HeldReading[]>;
  /** Removes the readings that a newer reader's replaced, of every revision. Returns how many they were. */
  prune(): Promise<number>;
  /** Of each content, whether a reading of it by this very reader is recorded: then opening and reading it again would add nothing. */
  knows(contents: readonly Content[], reader: ReaderVersion): Promise<boolean[]>;
  /** Entities whose name or alias folds to the given one; where none does, those of the nearest names, marked as not exact. */
  find(name: string): Promise<{ readonly exact: boolean; readonly entities: readonly KnownEntity[] }>;
  /** The current reading of each article in which one of the keys occurs. */
  readingsWith(keys: readonly string[]): Promise<HeldReading[]>;
  /** Current readings in which whoever the key is occurs, newest publication first, from the `from`th on: a page of them. */
  newestWith(key: string, from: number, limit: number): Promise<HeldSayings[]>;
  /** The current readings with a claim that denies one of the propositions, the newest 20 of each: of their claims those that are negated, with the utterances that report them. */
  denialsOf(propositions: readonly string[]): Promise<HeldClaims[]>;
  /** Of each proposition how many current claims there are of it, denials among them. */
  claimCounts(propositions: readonly string[]): Promise<readonly { readonly proposition: string; readonly claims: number }[]>;
  /** How many articles there are. */
  articles(): Promise<number>;
  /** The current readings with a claim whose id begins so (at most 20), and the ids. */
  claimsBy(prefix: string): Promise<{ readonly claimId: string; readonly held: HeldReading }[]>;
  /**
   * The current readings with a claim of the proposition; with a limit the newest so many, and those that deny it. Of their claims those of the proposition: all,
   * where it has none any more because its people were merged or split.
   */
  readingsOf(proposition: string, limit?: number): Promise<HeldClaims[]>;
  /** Of each revision of an article the newest reader's reading, in the order in which they were recorded. */
  revisionsOf(articleId: string): Promise<HeldReading[]>;
  /**
   * Articles of one of the outlets of which the present revision says that it corrects something or takes the article back, and another revision names one
   * of the names.
   */
  amended(outlets: readonly string[], names: readonly string[]): Promise<string[]>;
  /** Current readings, newest publication first, from the `from`th on: a page of them. */
  newest(from: number, limit: number): Promise<HeldReading[]>;
  summary(): Promise<LedgerSummary>;
  /**
   * Looks again at who is whom: at so many articles that were read since, and at whom they speak of. Returns how many articles are left. The result
   * depends on the rows and judgements alone, not on when or in what portions it is computed. Questions answer by what has been settled. `onlyIfQuick`:
   * not where more than `most` are left (then no more than one more is counted), or another process is writing.
   */
  settle(most: number, onlyIfQuick?: boolean): Promise<number>;
  /** Records a judgement. It counts from the next settling on. */
  judge(judgement: Judgement): Promise<void>;
  /** Every judgement, also those taken back, in the order in which they were made. */
  judgements(): Promise<Judgement[]>;
  /** What tells a person from others of the same name; undefined where nobody has looked at him yet. */
  sketch(key: string): Promise<Sketch | undefined>;
  /** A person as his articles speak of him (at most 100 of them): what identity is computed from. */
  appearances(key: string): Promise<Appearance[]>;
  /** Erases words and names in every table and leaves keyed tombstones; `dryRun`: only counts. */
  forget(what: Forget, dryRun?: boolean): Promise<Forgotten>;
  /** Every row of what was forgotten, in the order of their keys. */
  forgotten(): Promise<ForgottenRow[]>;
  /**
   * Takes in what another ledger has forgotten, and forgets it here too. Of each row whether it is new, and how many articles lost something by them (then
   * the files are to be rewritten: `scrub`).
   */
  restoreForgotten(rows: readonly ForgottenRow[]): Promise<{ readonly added: readonly boolean[]; readonly articles: number }>;
  /** Rewrites the database's files, so that nothing that was deleted is left in them; a sentence on what is left to do, or null. */
  scrub(): Promise<string | null>;
  /** How many claims of propositions, and about somebody, were removed on request. */
  removed(propositions: readonly string[], key: string | null): Promise<RemovedRows>;
  /** The id of the one article whose id begins so, or that came from this address or file. */
  articleMeant(what: string): Promise<string | undefined>;
  close(): Promise<void>;
}
