import type { Certainty, QualifierName } from "../model/claim.ts";
import type { Predicate } from "../model/vocabulary.ts";
import { rangeOf } from "./mention-classes.ts";

/**
 * One way in which a text says something: a pattern over masked sentences and what its slots mean. Slots `a` and `b` are the ends unless named.
 * A rule is data: its predicate's file lists them in order.
 */
export interface Rule {
  readonly name: string;
  /** A sentence that it takes, about the invented cast of the tests; a noun phrase for one of them stands as `{the actor|Sam Poe}`. */
  readonly example: string;
  readonly pattern: string;
  readonly predicate: Predicate;
  /** The slot that is the subject; `null`: the text leaves it out. Default `a`. */
  readonly subject?: string | null;
  /** The slot that is the object: people and things by their mentions, or a value, a number, a date; `null`: none. Default `b`; a symmetric predicate without a `b` joins the two of `a`. */
  readonly object?:
    | string
    | { readonly value: string }
    /** Several, listed: "theft, fraud and assault". */
    | { readonly values: string }
    | { readonly number: string }
    | { readonly date: string }
    | { readonly is: string | number }
    | null;
  /** What the object's words must be like. */
  readonly objectLike?: RegExp;
  /** What the subject's words must be like. */
  readonly subjectLike?: RegExp;
  /** Of a symmetric predicate over a list: everybody with everybody ("brothers Ned, Tim and Tom"). */
  readonly everyPair?: boolean;
  readonly ended?: boolean;
  /** The words themselves deny it ("denied dating"). */
  readonly negated?: boolean;
  readonly certainty?: Certainty;
  /** Slots of the qualifiers; `=dismissed` is the word itself. */
  readonly qualifiers?: Readonly<Partial<Record<QualifierName, string>>>;
  /** A clause is said by whoever says the sentence, and its verb may be denied or hedged; a phrase (an epithet, an apposition) is the article's own, but within quotations. */
  readonly kind: "clause" | "phrase";
}

/** Words that may stand between a verb and what it needs. */
export const ADVERBS =
  "(?:(?:now|also|currently|still|reportedly|allegedly|officially|finally|recently|secretly|quietly|already|been|just|previously|once|formerly|briefly|happily|newly|first|famously|publicly|all but|actually|definitely|apparently|supposedly|even|both|not|never|ever|again|once again|seriously|casually|indeed|really|said to be|rumou?red to be|believed to be|to be|being|spending time and|later|then|soon) )*";
/** "is", "was", "has been" … */
export const BE =
  "(?:is|was|are|were|be|being|been|has been|have been|had been|isn['’]t|wasn['’]t|aren['’]t|weren['’]t|['’]s|['’]re|['’]m|am|may be|might be|could be|will be|would be)";
/** Up to four words that are no mark and no mention but a people's name ("with Russian model Jane Roe"). */
export const WORDS = `(?:[\\p{L}\\d’'${rangeOf("group")}-]+ ){0,4}?`;
