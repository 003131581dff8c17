import type { Quote } from "./span.ts";

export const ACTS = ["say", "confirm", "deny", "claim", "reveal", "ask", "think", "rumour", "write", "announce", "request", "speak"] as const;
/** What kind of saying the cue tells of. `speak`: topic-only ("opened up about her split"). A cue never promotes a claim. */
export type Act = (typeof ACTS)[number];

export type Mode = "direct" | "indirect" | "mixed";

/** One act of saying in one article. `id` (`u1`, …) is local to the reading. */
export interface Utterance {
  readonly id: string;
  /** The id of the source. */
  readonly source: string;
  /** The words that name the source here; null where nobody is named. */
  readonly sourceSpan: Quote | null;
  /** Entity ids of the outlets it came through, nearest to the article first. */
  readonly through: readonly string[];
  readonly cue: Quote | null;
  readonly act: Act;
  readonly mode: Mode;
  /** What is said: one or more stretches. */
  readonly content: readonly Quote[];
  /** EDTF: when it was said, where the text tells. */
  readonly said: string | null;
  /** The id of the utterance that reports this one. */
  readonly within: string | null;
  /** The id of the utterance that this one goes on from, with no cue of its own. */
  readonly continues: string | null;
}
