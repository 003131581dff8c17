import type { UtteranceFrame } from "../model/annotated.ts";
import type { Span } from "../model/span.ts";
import { holds, overlaps } from "../text/spans.ts";
import { FRAME_RULES } from "./frame-rules.ts";
import type { Prose } from "./prose.ts";

/** The rules that find what is attributed to nobody, or in a sentence of its own: a missed one would let a rumour stand as the article's own word. */
const HEARSAY: ReadonlySet<string> = new Set(["that-is-what", "rumoured-to", "it-is-said", "rumours", "rumoured-thing", "reportedly"]);

/** The frames of a model, with those of hearsay that it missed: where a rule finds a cue that no frame has, its frame is added in the place of what the model had there. */
export function withHearsay(frames: readonly UtteranceFrame[], prose: Prose): UtteranceFrame[] {
  const cues = frames.flatMap((f) => (f.cue ? [f.cue] : []));
  const missed = prose.sentences.flatMap((sentence) =>
    sentence.role === "furniture"
      ? []
      : FRAME_RULES.filter((rule) => HEARSAY.has(rule.name)).flatMap((rule) =>
          rule
            .find(prose, sentence)
            .filter((f) => f.cue && !cues.some((c) => overlaps(c, f.cue!)) && !isSaid(frames, f.cue))
            .map((f): UtteranceFrame => ({ ...f, continues: null, why: `frame/${rule.name}`, score: null })),
        ),
  );
  if (missed.length === 0) return [...frames];
  const distinct = missed.filter((f, i) => !missed.slice(0, i).some((g) => overlaps(g.cue!, f.cue!)));
  const stays = frames.map(
    (f) => !distinct.some((d) => f.source === null && f.content.every((c) => holds(d.content[0]!, c)) && !(f.cue && near(f.cue, d.content[0]!))),
  );
  return renumbered(frames, stays, distinct);
}

/** A cue within a quotation or another's words is that speaker's doubt, not the article's. */
function isSaid(frames: readonly UtteranceFrame[], cue: Span): boolean {
  return frames.some((f) => f.source !== null && f.content.some((c) => holds(c, cue)));
}

function near(a: Span, b: Span): boolean {
  return a.start - b.end < 40 && b.start - a.end < 40;
}

/** Kept and added frames in text order, with `continues` pointing where it pointed. */
function renumbered(frames: readonly UtteranceFrame[], stays: readonly boolean[], added: readonly UtteranceFrame[]): UtteranceFrame[] {
  const all = [...frames.map((frame, from) => ({ frame, from })).filter((_, i) => stays[i]), ...added.map((frame) => ({ frame, from: -1 }))];
  all.sort((a, b) => a.frame.content[0]!.start - b.frame.content[0]!.start);
  const place = new Map(all.map((x, i) => [x.from, i]));
  return all.map(({ frame }) => ({ ...frame, continues: frame.continues === null ? null : (place.get(frame.continues) ?? null) }));
}
