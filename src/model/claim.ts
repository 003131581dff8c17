import type { Quote, Span } from "./span.ts";
import type { Predicate } from "./vocabulary.ts";

export const CERTAINTIES = ["certain", "probable", "possible", "expected", "unknown"] as const;
/** How certain whoever makes the claim sounds. Not how sure the reading is, and not whether it is so. */
export type Certainty = (typeof CERTAINTIES)[number];

/** The other end of a claim: an entity of the reading, or a value (a number, an EDTF date, a lower-case noun phrase). */
export type ClaimObject = { readonly entity: string } | { readonly value: string | number };

export const QUALIFIERS = ["place", "work", "of", "kinship", "with", "amount", "how"] as const;
export type QualifierName = (typeof QUALIFIERS)[number];

/** One thing said to be, or not to be, so. Belongs to one article and never changes. */
export interface Claim {
  /** `c…`: a hash of revision, predicate, negation, evidence and the spans of its ends. */
  readonly id: string;
  readonly predicate: Predicate;
  /** The entity id; null where the text leaves it out. */
  readonly subject: string | null;
  readonly object: ClaimObject | null;
  readonly negated: boolean;
  readonly certainty: Certainty;
  readonly ended: boolean;
  /** The id of the utterance that makes the claim; null: the article's own voice. */
  readonly utterance: string | null;
  /** EDTF interval when it held. */
  readonly valid: string | null;
  /** EDTF date at which it is stated to hold. */
  readonly asOf: string | null;
  /** ISO 8601 duration. */
  readonly duration: string | null;
  readonly qualifiers: Readonly<Partial<Record<QualifierName, ClaimObject>>>;
  readonly sensitive: boolean;
  readonly evidence: Quote;
  readonly spans: { readonly subject: Span | null; readonly object: Span | null; readonly time: Span | null };
  /** The rule that made it, `predicate/rule-name`, or `model/head`. */
  readonly why: string;
  /** How sure the reading is, 0 to 1, where a model proposed it. */
  readonly score: number | null;
}
