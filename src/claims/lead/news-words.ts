import type { Sentence } from "../../model/annotated.ts";
import type { Span } from "../../model/span.ts";
import { weightOfWord } from "../../text/common-words.ts";

/** The words that tell what an article's news is, each with how much it tells. */
export type NewsWords = ReadonlyMap<string, number>;

/** How many sentences, the headline with them, hold the news. */
const OPENING = 4;

/** The telling words of the headline and the first sentences; what stands early counts more. */
export function newsWordsOf(text: string, prose: readonly Sentence[]): NewsWords {
  const words = new Map<string, number>();
  for (const [i, sentence] of prose.slice(0, OPENING).entries())
    for (const word of tellingWords(text.slice(sentence.start, sentence.end))) {
      const weight = weightOfWord(word) * (i < 2 ? 1 : 0.6);
      words.set(word, Math.max(words.get(word) ?? 0, weight));
    }
  return words;
}

/** How much of what a stretch tells is the news: 0 to 1. A stretch of few words counts less. */
export function closenessOf(news: NewsWords, text: string, span: Span): number {
  let [shared, all] = [0, 2];
  for (const word of tellingWords(text.slice(span.start, span.end))) {
    all += weightOfWord(word);
    shared += news.get(word) ?? 0;
  }
  return Math.min(1, (1.6 * shared) / all);
}

/** Each telling word once, without the ending that inflects it. */
function tellingWords(text: string): Set<string> {
  const words = new Set<string>();
  for (const [word] of text.toLowerCase().matchAll(/\p{L}[\p{L}\p{M}'’-]{2,}/gu)) if (weightOfWord(word) > 0.25) words.add(stemOf(word));
  return words;
}

function stemOf(word: string): string {
  return word.replace(/['’]s?$/, "").replace(/(?:ing|ed|es|s|ion|ions)$/, (ending) => (word.length - ending.length >= 4 ? "" : ending));
}
