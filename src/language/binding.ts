import type { Gender } from "../model/entity.ts";
import { PRONOUNS } from "./english/pronouns.ts";
import type { FoundMention } from "./found-mention.ts";

/** Words and marks at which another clause may begin, in which a noun phrase may mean again whom the clause before spoke of. */
const CLAUSE_ENDS =
  /[,;:.!?“”"()—–\n]|\b(?:that|who|whom|which|whose|when|while|as|because|and|but|or|after|before|since|if|though|although|where|until|than|what|how|why|is|was|are|were|be|been|named|called)\b/i;

/** "Jane Roe and the pop star" are two. */
const BESIDE = /^,? (?:and|or|&|with|alongside) $/;

/**
 * Whether a noun phrase cannot mean somebody who is already spoken of in its own clause: in "She supported the pop star" and "Jane Roe and the pop star" the star is somebody else.
 *
 * @param before mentions of the one it might be, in any order
 */
export function isBoundApart(phrase: FoundMention, before: readonly FoundMention[], text: string): boolean {
  return before.some(
    (m) =>
      m.end <= phrase.start &&
      m.sentence === phrase.sentence &&
      (BESIDE.test(text.slice(m.end, phrase.start)) ||
        (!isPossessive(m, text) && phrase.start - m.end < 80 && !CLAUSE_ENDS.test(text.slice(m.end, phrase.start)))),
  );
}

function isPossessive(m: FoundMention, text: string): boolean {
  if (m.form === "pronoun") return /^(?:his|her|its|their|my|our|your|whose)$/i.test(m.text);
  return /^['’]/.test(text.slice(m.end, m.end + 1)) || /['’]s?$/.test(m.text);
}

/**
 * The gender that the rest of its sentence tells of a noun phrase: "The singer, who … her album" is a woman, and so is the actress's friend in
 * "he thanked the model for her help"; nothing where somebody else of that gender stands before, or anybody in between.
 */
export function genderAfter(index: number, mentions: readonly FoundMention[]): Gender {
  const phrase = mentions[index]!;
  const before = new Set<Gender>();
  for (let j = index - 1; j >= 0 && mentions[j]!.sentence === phrase.sentence; j--) {
    const m = mentions[j]!;
    if (m.form === "pronoun") before.add(PRONOUNS.get(m.text.toLowerCase())?.gender ?? null);
    else if (m.kind === "person" && m.end <= phrase.start) return null;
  }
  for (let j = index + 1; j < mentions.length && mentions[j]!.sentence === phrase.sentence; j++) {
    const m = mentions[j]!;
    if (m.start < phrase.end) continue;
    if (m.form === "pronoun") {
      const gender = PRONOUNS.get(m.text.toLowerCase())?.gender ?? null;
      if (gender) return before.has(gender) ? null : gender;
    } else if (m.kind === "person" && m.form !== "nominal") return null;
  }
  return null;
}

/** "Jane Roe and her son": whose stands right before. */
const JOINED = /^,? (?:and|&|with|alongside|along with|—|–|-) $/;
const NO_NOUN =
  /^\s(?:in|on|at|for|to|and|with|as|when|that|out|up|off|down|about|because|while|if|how|what|who|by|from|after|before|into|but|or|is|was|not|so|again|over|through|during|until)\b/i;

/** Whoever stands before a verb is its subject: "Ann Poe, Jane Roe, is set to marry her …". */
const VERB_BEHIND = /^(?:, \d{1,2})?,? (?:is|was|has|had|will|would|can|could|may|might|(?:officially|recently|reportedly|also|finally|just) )/;

/**
 * Whom "his", "her", "he" or "she" means by where it stands: who is named right before an "and" ("Jane Roe and her son"), or the only person named before
 * it in its sentence. Undefined where neither is so, where a quotation begins in between, or where "her" is an object ("Jane Roe thanked her").
 *
 * @param clusterOf whose a mention before it is
 */
export function antecedentByPlace(
  index: number,
  mentions: readonly FoundMention[],
  text: string,
  clusterOf: (mention: number) => number,
): number | undefined {
  const pronoun = mentions[index]!;
  if (!/^(?:his|her|he|she|who)$/i.test(pronoun.text)) return undefined;
  const behind = text.slice(pronoun.end, pronoun.end + 20);
  if (/^her$/i.test(pronoun.text) && (!/^\s[\p{L}\d“"‘$]/u.test(behind) || NO_NOUN.test(behind))) return undefined;
  const before: number[] = [];
  for (let j = index - 1; j >= 0 && mentions[j]!.sentence === pronoun.sentence; j--) {
    const m = mentions[j]!;
    if (m.kind === "person" && m.end <= pronoun.start && (m.form === "name" || m.form === "pronoun")) before.push(j);
  }
  const nearest = before[0];
  if (nearest === undefined || mentions[before.at(-1)!]!.form !== "name") return undefined;
  const between = text.slice(mentions[nearest]!.end, pronoun.start);
  if (mentions[nearest]!.form === "name" && JOINED.test(between) && /^(?:his|her)$/i.test(pronoun.text)) return nearest;
  // "Jane Roe is a nurse who …"; after other nouns ("met fans who") it is not told whom "who" means.
  if (/^who$/i.test(pronoun.text) && !/^ (?:is|was|became) (?:an?|the) [^,.;:“”"]{2,60} $/.test(between)) return undefined;
  const subject = before.findLast((j) => mentions[j]!.form === "name" && VERB_BEHIND.test(text.slice(mentions[j]!.end, mentions[j]!.end + 25)));
  const other = subject !== undefined && before.some((j) => j > subject && clusterOf(j) !== clusterOf(subject));
  if (subject !== undefined && !other && /^(?:his|her)$/i.test(pronoun.text) && !/[“”"]/.test(text.slice(mentions[subject]!.end, pronoun.start)))
    return subject;
  if (new Set(before.map(clusterOf)).size !== 1 || /[“”"]/.test(text.slice(mentions[before.at(-1)!]!.end, pronoun.start))) return undefined;
  return before.at(-1);
}
