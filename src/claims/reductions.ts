import { rangeOf } from "./mention-classes.ts";
import { JOBS } from "./predicates/words/jobs.ts";

const PERSON = `[${rangeOf("person", "nominal", "plural")}]`;
const QUALITY = `(?:the|an?|fellow|late|former|famous|legendary|veteran|young|beloved|award-winning|[\\p{L}]+-winning|British|American|[${rangeOf("group")}]|\\d{1,2}-year-old)`;

/** What goes into the person beside it before clauses are read; what stays is the group `keep`. In this order. */
export const REDUCTIONS: readonly RegExp[] = [
  // "Jane Roe, 41, is" and "Jane Roe (41)"; in a list ("Ann, 4, Ned, 6") the comma stays.
  new RegExp(`(?<keep>${PERSON})(?:, (?:aged )?\\d{1,2}(?![\\d-])(?:,(?= (?!and\\b|who|whom)\\p{Ll}))?| \\(\\d{1,2}\\))`, "gud"),
  // "British singer and actress Jane Roe"
  new RegExp(`(?:\\b${QUALITY} )*(?:\\b${JOBS}s?(?:,? (?:and|turned) |-turned-|[-/ ]))+(?<keep>[${rangeOf("person")}])`, "gud"),
];
