import { CLASS, rangeOf } from "./mention-classes.ts";
import { JOBS } from "./predicates/jobs.ts";

const PERSON = `[${rangeOf("person", "nominal", "plural")}]`;
const GROUP = `[${rangeOf("group")}]`;
const QUALITY = `(?:the|an?|fellow|late|former|famous|legendary|veteran|young|beloved|award-winning|\\p{Lu}?[\\p{L}]+-winning|British|American|${GROUP}|\\d{1,2}-year-old)`;

/** What goes into the person beside it before clauses are read: what it keeps is the group `keep`. In this order. */
export const REDUCTIONS: readonly RegExp[] = [
  // Jane Roe, 41, / Jane Roe (41) / Jane Roe, 41
  new RegExp(`(?<keep>${PERSON})(?:, (?:aged )?\\d{1,2}(?=[,.;:)—–]| (?:and|&|with|has|is|was|were|who)\\b)(?!, \\d),?| \\(\\d{1,2}\\))(?! ?(?:and|&) \\d)`, "gud"),
  // British singer and actress Jane Roe
  new RegExp(`(?<![\\p{L}'’\\u{${CLASS.person.toString(16)}}-\\u{ecff}]["”’']? )(?:${QUALITY} )*(?:\\b${JOBS}s?(?:,? (?:and|turned|-turned-) |[-/ ]))+(?<keep>[${rangeOf("person")}])`, "gud"),
];
