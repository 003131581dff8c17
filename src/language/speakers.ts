import type { AnnotatedMention, UtteranceFrame } from "../model/annotated.ts";
import { holds, overlaps } from "../text/spans.ts";
import type { Quotation } from "../text/quotations.ts";
import { PRONOUNS } from "./english/pronouns.ts";

/** "I", "my", "me" within a quotation are its speaker: they move to the cluster of the mention that is the utterance's source. */
export function withSpeakers(mentions: readonly AnnotatedMention[], frames: readonly UtteranceFrame[], quotations: readonly Quotation[]): AnnotatedMention[] {
  return mentions.map((m) => {
    const pronoun = m.form === "pronoun" ? PRONOUNS.get(m.text.toLowerCase()) : undefined;
    if (pronoun?.person !== 1 || !quotations.some((q) => holds(q, m))) return m;
    const frame = frames.filter((f) => f.source && f.content.some((c) => holds(c, m))).sort((a, b) => size(a) - size(b))[0];
    const inSource = frame?.source ? mentions.filter((n) => overlaps(n, frame.source!)) : [];
    const speaker = inSource.find((n) => n.form !== "pronoun") ?? inSource[0];
    return speaker && !pronoun.plural ? { ...m, cluster: speaker.cluster } : m;
  });
}

function size(frame: UtteranceFrame): number {
  return frame.content.reduce((sum, c) => sum + c.end - c.start, 0);
}
