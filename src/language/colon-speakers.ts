import type { UtteranceFrame } from "../model/annotated.ts";
import type { FoundMention } from "./found-mention.ts";

/** "Theo Marsh: 'I have never dated Mara'": a name and a colon before words that no cue reports are their speaker and their cue. */
export function withColonSpeakers(frames: readonly UtteranceFrame[], text: string, mentions: readonly FoundMention[]): UtteranceFrame[] {
  return frames.map((frame) => {
    if (frame.cue || frame.source) return frame;
    const at = frame.content[0]!.start;
    const colon = /:\s*["“‘']?$/.exec(text.slice(Math.max(0, at - 4), at));
    if (!colon) return frame;
    const cue = Math.max(0, at - 4) + colon.index;
    const speaker = mentions.find(
      (m) => m.form === "name" && m.kind === "person" && (m.end === cue || /^(?:, \d{1,2})$/.test(text.slice(m.end, cue))),
    );
    return speaker ? { ...frame, source: { start: speaker.start, end: speaker.end }, cue: { start: cue, end: cue + 1 } } : frame;
  });
}
