import type { ClaimFrame } from "../../model/annotated.ts";
import type { QualifierName } from "../../model/claim.ts";
import type { Span } from "../../model/span.ts";
import type { Encoded } from "./encoded.ts";
import type { ModelFiles } from "./model-files.ts";
import { type ClaimFrameScores, type Pairs, sigmoid } from "./pairs.ts";

/** An anchor below this probability proposes nothing. */
export const LEAST_ANCHOR = 0.3;
/** A further subject needs this share of the pointer's mass ("Tom and Katie's daughter Suri" has two). */
const LEAST_SHARE = 0.28;
const REACH = 180;
const ROLE_REACH = 60;

/** Claims as the model proposes them: a word that is the object of a predicate, the words that are its subjects, and what qualifies it. */
export function claimFramesOf(encoded: Encoded, pairs: Pairs, files: ModelFiles): ClaimFrame[] {
  const { pieces, length } = encoded;
  const frames: ClaimFrame[] = [];
  for (let i = 0; i < length; i++) {
    if (!pieces.first[i]) continue;
    const logits = encoded.row("anchors", i);
    for (const [r, predicate] of files.index.predicates.entries()) {
      const score = sigmoid(logits[r]!);
      if (score < LEAST_ANCHOR) continue;
      const scores = pairs.frame(i, r);
      const object = wordAt(encoded, i);
      for (const subject of subjectsOf(encoded, scores, i)) {
        frames.push({
          predicate,
          evidence: evidenceOf(encoded, r, i, subject.piece),
          subject: wordAt(encoded, subject.piece),
          object,
          ...attributesOf(scores, files),
          ...qualifiersOf(encoded, scores, i, files),
          score: Math.round(score * Math.sqrt(subject.share) * 1000) / 1000,
        });
      }
    }
  }
  return frames;
}

function subjectsOf(encoded: Encoded, scores: ClaimFrameScores, anchor: number): { piece: number; share: number }[] {
  const { pieces, length } = encoded;
  const found: { piece: number; score: number }[] = [];
  for (let j = Math.max(0, anchor - REACH); j < Math.min(length, anchor + REACH); j++)
    if (pieces.first[j] && pieces.shape[j] !== 4) found.push({ piece: j, score: scores.subject(j) });
  const top = Math.max(...found.map((f) => f.score));
  const mass = found.reduce((sum, f) => sum + Math.exp(f.score - top), 0);
  const shares = found.map((f) => ({ piece: f.piece, share: Math.exp(f.score - top) / mass })).sort((a, b) => b.share - a.share);
  return shares.filter((s, k) => k === 0 || s.share >= LEAST_SHARE).slice(0, 3);
}

function attributesOf(scores: ClaimFrameScores, files: ModelFiles): Pick<ClaimFrame, "negated" | "ended" | "attributed" | "certainty"> {
  const [negated, ended, attributed, ...certainty] = scores.attributes;
  return {
    negated: negated! > 0,
    ended: ended! > 0,
    attributed: sigmoid(attributed!),
    certainty: files.index.certainties[certainty.indexOf(Math.max(...certainty))]!,
  };
}

function qualifiersOf(encoded: Encoded, scores: ClaimFrameScores, anchor: number, files: ModelFiles): Pick<ClaimFrame, "qualifiers" | "time"> {
  const { pieces, length } = encoded;
  const qualifiers: Partial<Record<QualifierName, Span>> = {};
  let time: Span | null = null;
  for (const [r, role] of files.index.roles.entries()) {
    let best = -1;
    let top = scores.roleNull(r);
    for (let j = Math.max(0, anchor - ROLE_REACH); j < Math.min(length, anchor + ROLE_REACH); j++) {
      if (!pieces.first[j] || pieces.shape[j] === 4) continue;
      const score = scores.role(r, j);
      if (score > top) [best, top] = [j, score];
    }
    if (best < 0) continue;
    if (role === "time") time = wordAt(encoded, best);
    else qualifiers[role] = wordAt(encoded, best);
  }
  return { qualifiers, time };
}

/** The words from subject to object where they stand near, with the evidence that the tagger marks around the anchor. */
function evidenceOf(encoded: Encoded, predicate: number, anchor: number, subject: number): Span {
  const { pieces, length } = encoded;
  const marked = (j: number): boolean => j >= 0 && j < length && pieces.shape[j] !== 6 && sigmoid(encoded.row("evidence", j)[predicate]!) > 0.35;
  let [from, to] = [anchor, anchor];
  while (marked(from - 1) || (marked(from - 2) && pieces.shape[from - 1] !== 6)) from--;
  while (marked(to + 1) || (marked(to + 2) && pieces.shape[to + 1] !== 6)) to++;
  if (Math.abs(subject - anchor) < 40 && !crossesBreak(encoded, subject, anchor)) [from, to] = [Math.min(from, subject), Math.max(to, subject)];
  const [first, last] = [wordAt(encoded, from), wordAt(encoded, to)];
  return { start: first.start, end: last.end };
}

function crossesBreak({ pieces }: Encoded, a: number, b: number): boolean {
  for (let j = Math.min(a, b); j < Math.max(a, b); j++) if (pieces.shape[j] === 6) return true;
  return false;
}

/** The whole word that a piece belongs to. */
function wordAt({ pieces, length }: Encoded, piece: number): Span {
  let first = piece;
  while (first > 0 && !pieces.first[first]) first--;
  let last = piece;
  while (last + 1 < length && !pieces.first[last + 1] && pieces.shape[last + 1] !== 6) last++;
  return { start: pieces.start[first]!, end: pieces.end[last]! };
}
