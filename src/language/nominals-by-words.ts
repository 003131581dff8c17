import type { Sentence } from "../model/annotated.ts";
import { PAIR_NOUNS, RELATION_NOUNS, ROLE_NOUNS, SOURCE_NOUNS } from "./english/roles.ts";
import type { FoundMention } from "./found-mention.ts";

const NOUNS = [...PAIR_NOUNS, ...RELATION_NOUNS.keys(), ...ROLE_NOUNS.keys(), ...SOURCE_NOUNS].sort((a, b) => b.length - a.length).join("|");
/** A word before which the phrase is over: another begins ("the magazine says that the actor"). */
const INNER = "(?:the|an?|that|his|her|who|whom|which|says?|said|mentioned|told|claims?|believe|for|from|as|if|by|on|at|into|about)\\s";
const PHRASE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:the|his|her|their|this|an?|another|one)\\s(?:(?!${INNER})[“"‘']?[\\p{L}\\d’'&:!.-]+[”"’']?\\s){0,6}?(?:(?:\\p{Lu}[\\p{L}]+-)?(?:${NOUNS})|\\d{1,3}-year-old(?!\\s\\p{L}+(?:er|or|ist|man|woman|star|ess|model|native|son|daughter|boy|girl)\\b))(?![\\p{L}\\p{N}-]|[’'](?!s?(?![\\p{L}])))`,
  "giu",
);

/** Noun phrases for people by their last noun: "the award-winning actor", "his new girlfriend", "an insider". */
export function nominalsByWords(text: string, sentences: readonly Sentence[]): FoundMention[] {
  return sentences.flatMap((sentence, s) =>
    sentence.role === "furniture"
      ? []
      : [...text.slice(sentence.start, sentence.end).matchAll(PHRASE)]
          .filter((m) => !/[,.;]/.test(m[0]) && !/\s(?:is|was|and|or|of|to|in|with|who|that|said|told|has|had)\s/i.test(m[0]))
          .map(
            (m): FoundMention => ({
              start: sentence.start + m.index,
              end: sentence.start + m.index + m[0].length,
              text: m[0],
              form: "nominal",
              kind: "person",
              sentence: s,
              score: null,
            }),
          ),
  );
}
