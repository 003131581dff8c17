import type { UtteranceFrame } from "../model/annotated.ts";
import type { Span } from "../model/span.ts";
import { holds } from "../text/spans.ts";
import { FRAME_RULES } from "./frame-rules.ts";
import type { Prose } from "./prose.ts";
import { quotationFrames } from "./quotation-frames.ts";

/** Utterances by rules: quotations with the clause that reports them, then reported speech in sentences, where no quotation has been taken. */
export function utterancesByRules(prose: Prose): UtteranceFrame[] {
  const quoted = quotationFrames(prose);
  const taken = (span: Span): boolean =>
    quoted.some((f) => f.content.some((c) => Math.min(c.end, span.end) - Math.max(c.start, span.start) > 0.5 * (span.end - span.start)));
  const reported = prose.sentences.flatMap((sentence) => {
    if (sentence.role === "furniture") return [];
    const found: UtteranceFrame[] = [];
    for (const rule of FRAME_RULES)
      for (const frame of rule.find(prose, sentence)) {
        const content = frame.content[0]!;
        const cue = frame.cue ?? content;
        if (taken(content) || found.some((f) => (f.cue ?? f.content[0]!).start === cue.start)) continue;
        found.push({ ...frame, continues: null, why: `frame/${rule.name}`, score: null });
      }
    return found;
  });
  // Words quoted within what somebody is reported to say (“a while now”) are no utterance of their own.
  const alone = (f: UtteranceFrame): boolean => f.cue === null && reported.some((r) => r.content.some((c) => holds(c, f.content[0]!)));
  const place0 = new Map(quoted.filter((f) => !alone(f)).map((f, i) => [quoted.indexOf(f), i]));
  const kept = quoted.filter((f) => !alone(f)).map((f) => ({ ...f, continues: f.continues === null ? null : (place0.get(f.continues) ?? null) }));
  const frames = [...kept, ...reported];
  const order = frames.map((_, i) => i).sort((a, b) => frames[a]!.content[0]!.start - frames[b]!.content[0]!.start);
  const place = new Map(order.map((i, n) => [i, n]));
  return order.map((i) => ({ ...frames[i]!, continues: frames[i]!.continues === null ? null : place.get(frames[i]!.continues!)! }));
}
