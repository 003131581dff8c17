import type { Sentence, Token } from "../model/annotated.ts";
import { PRONOUNS } from "./english/pronouns.ts";
import type { FoundMention } from "./found-mention.ts";

/** Every pronoun of the body and headlines as a mention. "US" in capitals is a country, "It" in capitals may be a film: those are left to names. */
export function pronounMentions(tokens: readonly Token[], sentences: readonly Sentence[]): FoundMention[] {
  return sentences.flatMap((sentence, s) => {
    if (sentence.role === "furniture") return [];
    return tokens.slice(...sentence.tokens).flatMap((token): FoundMention[] => {
      const pronoun = PRONOUNS.get(token.text.toLowerCase());
      if (!pronoun || (token.text === "US" && pronoun.plural)) return [];
      const text = token.text.replace(/['’](?:m|d|ve|ll|s|re)$/i, "");
      return [
        {
          start: token.start,
          end: token.start + text.length,
          text,
          form: "pronoun",
          kind: pronoun.thing ? "other" : "person",
          sentence: s,
          score: null,
        },
      ];
    });
  });
}

/** The sentence that a place in the text stands in; the one before it where it stands between two. */
export function sentenceAt(sentences: readonly Sentence[], at: number): number {
  let [low, high] = [0, sentences.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sentences[middle]!.start <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** In text order, longer first at one start; of mentions that cross without nesting, and of names inside names, the better one stays. */
export function tidied(mentions: readonly FoundMention[]): FoundMention[] {
  const sorted = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end || rank(a) - rank(b));
  const kept: FoundMention[] = [];
  for (const m of sorted) {
    const clash = kept.find(
      (k) =>
        (m.start < k.end && k.start < m.end && !(k.start <= m.start && m.end <= k.end)) ||
        (k.start === m.start && k.end === m.end) ||
        (k.form === "name" && m.form !== "pronoun" && k.start <= m.start && m.end <= k.end) ||
        (k.form === "name" && m.form === "pronoun" && k.start <= m.start && m.end <= k.end),
    );
    if (!clash) kept.push(m);
  }
  return kept;
}

function rank(m: FoundMention): number {
  return m.form === "name" ? 0 : m.form === "nominal" ? 1 : 2;
}
