import type { AnnotatedMention, Cluster, UtteranceFrame } from "../model/annotated.ts";
import type { Quotation } from "../text/quotations.ts";
import { holds, overlaps } from "../text/spans.ts";
import { PRONOUNS } from "./english/pronouns.ts";

/** "I", "my", "me" within a quotation are its speaker: they move to the cluster of the mention that is the utterance's source. */
export function withSpeakers(
  mentions: readonly AnnotatedMention[],
  clusters: readonly Cluster[],
  frames: readonly UtteranceFrame[],
  quotations: readonly Quotation[],
): AnnotatedMention[] {
  const own = ownSubjects(mentions, clusters, frames);
  return mentions.map((m, i) => {
    const speakerOf = own.get(i);
    if (speakerOf !== undefined) return { ...m, cluster: speakerOf };
    const pronoun = m.form === "pronoun" ? PRONOUNS.get(m.text.toLowerCase()) : undefined;
    if (pronoun?.person !== 1 || !quotations.some((q) => holds(q, m))) return m;
    const frame = frames.filter((f) => f.source && f.content.some((c) => holds(c, m))).sort((a, b) => size(a) - size(b))[0];
    const inSource = frame?.source ? mentions.filter((n) => overlaps(n, frame.source!)) : [];
    const speaker = inSource.find((n) => n.form !== "pronoun") ?? inSource[0];
    return speaker && !pronoun.plural ? { ...m, cluster: speaker.cluster } : m;
  });
}

/** "Atwell said that she was not": the pronoun that what is said begins with is who says it, where the gender allows. */
function ownSubjects(mentions: readonly AnnotatedMention[], clusters: readonly Cluster[], frames: readonly UtteranceFrame[]): Map<number, number> {
  const found = new Map<number, number>();
  for (const { source, content, mode } of frames) {
    const speaker =
      source &&
      mentions.find((n) => overlaps(n, source) && n.form !== "pronoun" && clusters[n.cluster]!.named && clusters[n.cluster]!.kind === "person");
    if (!speaker || mode === "direct") continue;
    const first = mentions.findIndex(
      (m) => m.form === "pronoun" && /^(?:he|she)$/i.test(m.text) && m.start >= content[0]!.start && m.start - content[0]!.start <= 5,
    );
    if (first < 0) continue;
    const gender = PRONOUNS.get(mentions[first]!.text.toLowerCase())!.gender;
    const known = clusters[speaker.cluster]!.gender;
    if (known === null || known === gender) found.set(first, speaker.cluster);
  }
  return found;
}

function size(frame: UtteranceFrame): number {
  return frame.content.reduce((sum, c) => sum + c.end - c.start, 0);
}
