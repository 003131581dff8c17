import { rangeOf } from "./mention-classes.ts";
import { JOBS } from "./predicates/words/jobs.ts";

const PERSON = `[${rangeOf("person", "nominal", "plural")}]`;
const QUALITY = `(?:the|an?|fellow|late|former|famous|legendary|veteran|young|beloved|award-winning|[\\p{L}]+-winning|British|American|[${rangeOf("group")}]|\\d{1,2}-year-old)`;

/** What goes into the person beside it before clauses are read (what stays is the group `keep`), and what goes altogether. In this order. */
export const REDUCTIONS: readonly RegExp[] = [
  // "Jane Roe, 41, is" and "Jane Roe (41)"; in a list ("Ann, 4, Ned, 6") the comma stays.
  new RegExp(`(?<keep>${PERSON})(?:, (?:aged )?\\d{1,2}(?![\\d-])(?:,(?= (?!and\\b|who|whom)\\p{Ll}))?| \\(\\d{1,2}\\))`, "gud"),
  // "British singer and actress Jane Roe"
  new RegExp(`(?:(?<!\\p{L})${QUALITY} )*(?:\\b${JOBS}s?(?:,? (?:and|turned) |-turned-|[-/ ]))+(?<keep>[${rangeOf("person")}])`, "gud"),
  // "did not attend", "has never met", "reportedly": what they say of a clause is read from the text itself (see certainty/).
  /\b(?:did|does|do)(?: not|n['’]t) |\b(?:not|never|no longer|reportedly|allegedly|apparently|supposedly|officially|finally|recently|secretly|quietly|also|actually|definitely|currently|publicly|famously|even|already|reportedly also) |(?<=\b(?:has|have|had|would))n['’]t/dgu,
  // "Russian Elsa Roe"
  new RegExp(`[${rangeOf("group")}] (?<keep>[${rangeOf("person")}])`, "gud"),
  // "the pair — who have been seen in public since December — met"
  new RegExp(`(?<keep>${PERSON}) [—–] (?:who|whose) [^—–]{4,140} [—–](?= )`, "gud"),
];
