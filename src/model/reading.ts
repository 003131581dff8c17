import type { Article } from "./article.ts";
import type { Claim } from "./claim.ts";
import type { Entity } from "./entity.ts";
import type { Problem } from "./problem.ts";
import type { Source } from "./source.ts";
import type { Quote } from "./span.ts";
import type { Utterance } from "./utterance.ts";

/**
 * The format that every reading names.
 *
 * @example READING_FORMAT // "hearsay-reading/1"
 */
export const READING_FORMAT = "hearsay-reading/1";

export interface ReaderVersion {
  readonly name: string;
  readonly version: string;
  /** The model's name and version, where one read. */
  readonly model: string | null;
  /** What computed it, e.g. `onnxruntime-node 1.30.0 cpu`. */
  readonly backend: string | null;
}

export const STANCES = ["asserts", "relays", "doubts", "denies"] as const;
export type Stance = (typeof STANCES)[number];

/** The article's own news: one span, how the article stands to it, whose word it is and who denies it. */
export interface Lead {
  readonly span: Quote;
  readonly stance: Stance;
  /** The id of the utterance whose word the news is; null: the article's own, or the word of one whom no utterance reports (see `chain`). */
  readonly claimBy: string | null;
  /** Whose word the news is, from the article outwards as in every chain, also where an article that debunks it only names where it began. */
  readonly chain: readonly string[];
  /** Ids of the utterances that deny it. */
  readonly deniedBy: readonly string[];
  /** Who denies it, also where no utterance reports the words. */
  readonly denials: readonly LeadDenial[];
}

/** Somebody who says that an article's news is not so, or no longer so. */
export interface LeadDenial {
  readonly by: string;
  /** The outlets through which the denial came, from the article outwards. */
  readonly through: readonly string[];
  /** `retraction`: by the news's own source; `withdrawal`: it has ceased to be so. */
  readonly kind: "denial" | "retraction" | "withdrawal";
  readonly utterance: string | null;
}

/** Everything one article says, as one version of one reader takes it: the unit that flows through the program. */
export interface Reading {
  readonly format: typeof READING_FORMAT;
  readonly reader: ReaderVersion;
  readonly article: Article;
  readonly entities: readonly Entity[];
  readonly sources: readonly Source[];
  readonly utterances: readonly Utterance[];
  readonly claims: readonly Claim[];
  readonly lead: Lead | null;
  readonly problems: readonly Problem[];
}

/** A reader is an interface: an article goes in, its reading comes out. */
export interface Reader {
  readonly version: ReaderVersion;
  read(article: Article, options?: { readonly signal?: AbortSignal }): Promise<Reading>;
  close(): Promise<void>;
}
