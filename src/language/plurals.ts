import type { AnnotatedMention, Cluster, Sentence } from "../model/annotated.ts";
import { PRONOUNS } from "./english/pronouns.ts";
import { nominalOf } from "./nominals.ts";

/** How many sentences back "they" or "the pair" may reach. */
const REACH = 4;

/**
 * For each plural pronoun and group noun ("they", "the couple") the clusters that it stands for: the two people last named together, else the two
 * people last spoken of. Other mentions get none. Where nothing is found they stay empty: nobody is guessed.
 */
export function withMembers(
  text: string,
  mentions: readonly AnnotatedMention[],
  clusters: readonly Cluster[],
  sentences: readonly Sentence[],
): AnnotatedMention[] {
  const isPerson = (m: AnnotatedMention): boolean =>
    clusters[m.cluster]!.kind === "person" && !isPlural(m) && (m.form === "name" || clusters[m.cluster]!.named);
  let last: readonly number[] = [];
  let lastSentence = -100;
  const done: AnnotatedMention[] = [];
  for (const [i, m] of mentions.entries()) {
    const pair = pairEndingAt(text, mentions, i, isPerson);
    if (pair) {
      last = pair;
      lastSentence = m.sentence;
    }
    if (!isPlural(m) || (/^(?:their|its)$/i.test(m.text) === false && m.form === "pronoun" && PRONOUNS.get(m.text.toLowerCase())?.person === 1)) {
      done.push(m);
      continue;
    }
    const members = m.sentence - lastSentence <= REACH && last.length > 1 ? last : lastTwo(mentions, i, isPerson, sentences);
    done.push(members.length > 1 ? { ...m, members } : m);
  }
  return done;
}

export function isPlural(m: Pick<AnnotatedMention, "form" | "text">): boolean {
  if (m.form === "pronoun") return PRONOUNS.get(m.text.toLowerCase())?.plural === true;
  return m.form === "nominal" && nominalOf(m.text)?.sort === "pair";
}

/** "A and B", "A with B", "A (and|&) his wife B": the clusters, where the second is this mention. */
function pairEndingAt(
  text: string,
  mentions: readonly AnnotatedMention[],
  i: number,
  isPerson: (m: AnnotatedMention) => boolean,
): number[] | undefined {
  const b = mentions[i]!;
  if (!isPerson(b)) return undefined;
  for (let j = i - 1; j >= 0 && j > i - 5; j--) {
    const a = mentions[j]!;
    if (a.sentence !== b.sentence) return undefined;
    if (!isPerson(a) || a.cluster === b.cluster || a.end > b.start) continue;
    const between = text.slice(a.end, b.start);
    if (between.length < 90 && /^(?:, \d{1,2},?)?,? (?:and|&) (?:[^.;:]{0,60})$/.test(between) && !/\b(?:said|was|were|has|is|had)\b/.test(between))
      return [a.cluster, b.cluster];
  }
  return undefined;
}

/** The two people last spoken of, the nearer one's sentence first. */
function lastTwo(
  mentions: readonly AnnotatedMention[],
  i: number,
  isPerson: (m: AnnotatedMention) => boolean,
  sentences: readonly Sentence[],
): number[] {
  const found: number[] = [];
  for (let j = i - 1; j >= 0 && found.length < 3; j--) {
    const m = mentions[j]!;
    if (mentions[i]!.sentence - m.sentence > REACH || sentences[m.sentence]?.role === "furniture") break;
    if (isPerson(m) && !found.includes(m.cluster)) found.push(m.cluster);
  }
  // Three different people so near: which two are meant cannot be told.
  return found.length === 2 ? found.reverse() : found.length === 3 ? found.slice(0, 2).reverse() : [];
}
