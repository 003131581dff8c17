import type { Certainty, QualifierName } from "../model/claim.ts";
import type { Predicate } from "../model/vocabulary.ts";

/**
 * One way in which a text says something: a pattern over masked sentences and what its slots mean. Slots `a` and `b` are the ends unless named.
 * A rule is data: its file lists them in order, the first that takes a place for a predicate has it.
 */
export interface Rule {
  readonly name: string;
  /** A sentence that it takes. */
  readonly example: string;
  readonly pattern: string;
  readonly predicate: Predicate;
  /** The slot that is the subject; `null`: the text leaves it out. Default `a`. */
  readonly subject?: string | null;
  /** The slot that is the object; a value instead; or none. Default `b`. */
  readonly object?: string | { readonly value: string } | { readonly number: string } | null;
  readonly ended?: boolean;
  readonly certainty?: Certainty;
  readonly qualifiers?: Readonly<Partial<Record<QualifierName, string>>>;
  /** A clause is said by whoever says the sentence; a phrase (an epithet, an apposition) is the article's own, but within quotations. */
  readonly kind: "clause" | "phrase";
}

/** Named groups of words that many rules share. */
export const ADVERBS = "(?:(?:now|also|currently|still|reportedly|allegedly|officially|finally|recently|secretly|quietly|already|been|just|previously|once|formerly|briefly|happily|newly|first|famously|publicly|all but) )*";
