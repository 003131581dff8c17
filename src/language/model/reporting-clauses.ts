import type { UtteranceFrame } from "../../model/annotated.ts";
import type { Span } from "../../model/span.ts";
import { coverOf } from "../../text/spans.ts";
import type { Prose } from "../prose.ts";
import { quotationFrames } from "../quotation-frames.ts";

/**
 * A quotation whose reporting clause stands right beside it (“…,” the source said of her) is reported by that clause,
 * where the model found none or led it to the clause of another paragraph.
 */
export function withReportingClauses(frames: readonly UtteranceFrame[], prose: Prose): UtteranceFrame[] {
  const reported = quotationFrames(prose).filter((f) => f.why === "quotation/reported");
  return frames.map((frame) => {
    if (frame.mode !== "direct" || (frame.cue && isBeside(prose.text, frame.cue, frame.content[0]!))) return frame;
    const own = reported.find((r) => isSame(r.content[0]!, frame.content[0]!));
    if (!own?.cue || (frame.cue && own.cue.start === frame.cue.start)) return frame;
    return { ...frame, source: own.source, cue: own.cue, continues: null, why: `${frame.why}+beside` };
  });
}

/** In one paragraph with it. */
function isBeside(text: string, cue: Span, content: Span): boolean {
  const { start, end } = coverOf([cue, content]);
  return !text.slice(start, end).includes("\n");
}

function isSame(a: Span, b: Span): boolean {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start) > 0.8 * Math.min(a.end - a.start, b.end - b.start);
}
