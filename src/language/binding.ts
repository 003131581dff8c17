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
