import { furnitureOf } from "./furniture.ts";
import { linesOf } from "./lines.ts";

/** What outlets put round every article of theirs, in a line of its own. */
const OUTLET_LINE =
  /\ball rights reserved\b|\b(?:may|must) not be (?:published|reproduced|copied|redistributed)\b|^\s*(?:©|\(c\)|copyright\b)|\bfollow (?:us|me|him|her|them|@|\S+ \S+ \(@)|\b(?:on|via) (?:twitter|facebook|instagram|whatsapp)\s*$|\bnewsletters?\b|\bin your inbox\b|\bshare (?:this|it in)\b|\bin the comments\b|\bmost (?:read|popular|viewed)\b|\bmore (?:from|on|stories|in) (?:this|the|our)\b|\b(?:also|related) (?:read|stories|articles|coverage)\b\s*[:-]|^\s*(?:also read|read also|read more|related|see also|more)\s*:|\bterms of (?:use|service)\b|\bprivacy policy\b|\benable javascript\b|<!--|-->|\);\s*$/i;
const MOST_OUTLET_WORDS = 90;
/** Fewer words without a full stop at their end are a heading, a label, a button, a breadcrumb or a caption. */
const LABEL_WORDS = 10;
const SENTENCE_END = /[.!?…][\s"'”’)\]]*$/;

/**
 * The lines of a text that are its prose: furniture, labels and what outlets put round every article are left out, so that two outlets' copies of one text
 * are compared by what is the same in them. Where that would take more than half of the words (lists, verse, lines broken at a width) labels stay.
 *
 * @example proseLinesOf("Home » News\n\nThe harbour is open again.\n\n© The Ledger. All rights reserved.") // ["The harbour is open again."]
 */
export function proseLinesOf(text: string): string[] {
  const furniture = furnitureOf(text);
  const own = linesOf(text)
    .map(({ start, end }) => {
      const within = furniture.filter((f) => f.start < end && start < f.end);
      return within.length === 0 ? text.slice(start, end) : text.slice(Math.min(end, Math.max(...within.map((f) => f.end))), end);
    })
    .filter((line) => /[\p{L}\p{N}]/u.test(line) && !(OUTLET_LINE.test(line) && countOf(line) <= MOST_OUTLET_WORDS));
  const sentences = own.filter((line) => SENTENCE_END.test(line) || countOf(line) >= LABEL_WORDS);
  return 2 * sum(sentences) >= sum(own) && sentences.length > 0 ? sentences : own.length > 0 ? own : [text];
}

function countOf(line: string): number {
  return line.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

function sum(lines: readonly string[]): number {
  return lines.reduce((words, line) => words + countOf(line), 0);
}
