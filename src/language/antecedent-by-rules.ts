import type { Sentence } from "../model/annotated.ts";
import { PRONOUNS } from "./english/pronouns.ts";
import type { Antecedent, FoundMention } from "./found-mention.ts";
import { nominalOf } from "./nominals.ts";

const REACH = 3;

/**
 * Whom a pronoun or noun phrase means, by nearness and by who is being talked about: the first one named in this sentence or the one before
 * (subjects come first), before others; a relative pronoun means what stands right before it. A noun of relation ("his wife") or an indefinite one
 * ("a friend") means nobody named before.
 */
export function antecedentByRules(mentions: readonly FoundMention[], sentences: readonly Sentence[]): Antecedent {
  return (i, allowed) => {
    const m = mentions[i]!;
    const pronoun = m.form === "pronoun" ? PRONOUNS.get(m.text.toLowerCase()) : undefined;
    if (pronoun?.person === 1) return undefined;
    if (m.form === "nominal" && !canPointBack(m)) return undefined;
    if (pronoun?.relative) return lastBefore(mentions, i, allowed);
    let best: number | undefined;
    let top = Number.NEGATIVE_INFINITY;
    for (let j = i - 1; j >= 0; j--) {
      const back = m.sentence - mentions[j]!.sentence;
      if (back > REACH) break;
      if (!allowed(j) || mentions[j]!.form === "nominal" || sentences[mentions[j]!.sentence]?.role === "furniture") continue;
      const score = -2 * back + (isFirstIn(mentions, j) ? 1.5 : 0) + (mentions[j]!.form === "name" ? 0.3 : 0.6) - (i - j) / 50;
      if (score > top) [best, top] = [j, score];
    }
    return best;
  };
}

/** "the singer" may be somebody named; "his wife", "a friend", "the insider" are somebody else. */
function canPointBack(m: FoundMention): boolean {
  const info = nominalOf(m.text);
  return info?.sort === "role" && /^(?:the|this)\s/i.test(m.text);
}

function lastBefore(mentions: readonly FoundMention[], i: number, allowed: (j: number) => boolean): number | undefined {
  for (let j = i - 1; j >= 0 && mentions[j]!.sentence === mentions[i]!.sentence; j--) if (mentions[j]!.form !== "pronoun" && allowed(j)) return j;
  return undefined;
}

function isFirstIn(mentions: readonly FoundMention[], j: number): boolean {
  for (let k = j - 1; k >= 0 && mentions[k]!.sentence === mentions[j]!.sentence; k--)
    if (mentions[k]!.kind === "person" && mentions[k]!.form !== "nominal") return false;
  return true;
}
