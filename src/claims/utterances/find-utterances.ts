import type { Annotated, UtteranceFrame } from "../../model/annotated.ts";
import type { Source } from "../../model/source.ts";
import type { Quote, Span } from "../../model/span.ts";
import type { Utterance } from "../../model/utterance.ts";
import { coverOf, holds, quoteOf } from "../../text/spans.ts";
import type { DateMention } from "../dating/dates-in.ts";
import type { EntityBook } from "../entity-book.ts";
import { actOf } from "./cues.ts";
import { type OutletPlace, outletOf, outletPlaces } from "./outlets.ts";
import { type ResolvedSource, resolveSource, sourceKey } from "./resolve-source.ts";

export interface FoundUtterances {
  readonly sources: readonly Source[];
  readonly utterances: readonly Utterance[];
}

/** What one speaker's earlier utterances told of where and when: it goes on until the text says otherwise. */
interface Standing {
  outlet: number | null;
  said: string | null;
  sentence: number;
}

/**
 * From frames to utterances: who says it (through coreference), through which outlet, when, within whose utterance.
 * Everything it needs is in the annotation, whoever made that.
 */
export function findUtterances(annotated: Annotated, dates: readonly DateMention[], book: EntityBook): FoundUtterances {
  const frames = annotated.utterances;
  const places = outletPlaces(annotated);
  const sources = new Map<string, Source>();
  const standing = new Map<string, Standing>();
  const resolved = resolveAll(annotated, places);
  const utterances = frames.map((frame, i): Utterance => {
    const { who, outlet, clause, sentence } = resolved[i]!;
    const key = sourceKey(who);
    const before = standing.get(key);
    // "Another source" is somebody else: only who is spoken of again goes on from before.
    const goesOn = before && sentence - before.sentence <= 6 && (who.kind !== "unnamed" || who.again);
    const through = outlet ?? (goesOn && who.kind !== "unspecified" ? before.outlet : null);
    const said = saidIn(annotated, frame, clause, dates) ?? (goesOn && who.kind === "named" && sentence - before.sentence <= 2 ? before.said : null);
    if (who.kind !== "unspecified") standing.set(key, { outlet: through, said, sentence });
    const hop = through !== null && !(who.kind === "named" && who.cluster === through) ? book.use(through) : null;
    return {
      id: `u${i + 1}`,
      source: sourceIdOf(sources, who, hop, book),
      sourceSpan: frame.source ? quoteOf(annotated.article.text, frame.source) : null,
      through: hop ? [hop] : [],
      cue: frame.cue ? quoteOf(annotated.article.text, frame.cue) : null,
      act: actOf(frame.cue ? annotated.article.text.slice(frame.cue.start, frame.cue.end) : null),
      mode: frame.mode,
      content: frame.content.map((span): Quote => quoteOf(annotated.article.text, span)),
      said,
      within: withinOf(frames, i),
      continues: frame.continues === null ? null : `u${frame.continues + 1}`,
    };
  });
  return { sources: [...sources.values()], utterances };
}

interface Resolved {
  readonly who: ResolvedSource;
  readonly outlet: number | null;
  readonly clause: Span;
  readonly sentence: number;
}

/** The source and outlet of each frame; then unnamed sources that are spoken of again ("the insider") take the outlet that the text ties them to elsewhere. */
function resolveAll(annotated: Annotated, places: readonly OutletPlace[]): Resolved[] {
  const { text } = annotated.article;
  const own = ownOutlet(annotated, places);
  const first = annotated.utterances.map((frame): Resolved => {
    const sentence = sentenceOf(annotated, frame);
    const clause = reportingClause(annotated, frame);
    const outlet = outletOf(text, places, frame, clause);
    const who = resolveSource(annotated, frame, { within: outlet?.inSource ? outlet.place : undefined, outlets: places, own });
    return { who, outlet: outlet && who.kind !== "unspecified" ? outlet.place.cluster : null, clause, sentence };
  });
  const tied = first.filter((r) => r.who.kind === "unnamed" && r.outlet !== null);
  return first.map((r, i) => {
    if (r.outlet !== null || r.who.kind !== "unnamed" || r.who.sort !== "insider") return r;
    // Whoever speaks to an outlet that tells its own findings speaks to that outlet.
    if (own !== undefined) return { ...r, outlet: own };
    if (!r.who.again) return r;
    const before = tied.filter((t) => first.indexOf(t) < i).at(-1);
    const only = new Set(tied.map((t) => t.outlet)).size === 1 ? tied[0] : undefined;
    return { ...r, outlet: (before ?? only)?.outlet ?? null };
  });
}

/** The outlet that tells of its own findings ("RadarOnline.com has exclusively learned"): the article is its. */
function ownOutlet({ article }: Annotated, places: readonly OutletPlace[]): number | undefined {
  const found = places.find(
    (p) =>
      /^,? (?:has |have |can |can now )?(?:exclusively |now )?(?:has |can )?(?:learned|learnt|reveal|confirm|report)\b/i.test(
        article.text.slice(p.end, p.end + 40),
      ) && /(?:learned|learnt|can (?:\w+ )?(?:reveal|confirm|report))/i.test(article.text.slice(p.end, p.end + 45)),
  );
  return found?.cluster;
}

function sourceIdOf(sources: Map<string, Source>, who: ResolvedSource, hop: string | null, book: EntityBook): string {
  const key = `${sourceKey(who)}@${who.kind === "unnamed" ? (hop ?? "") : ""}`;
  const known = sources.get(key);
  if (known) return known.id;
  const id = `s${sources.size + 1}`;
  sources.set(
    key,
    who.kind === "named"
      ? { id, kind: "named", name: who.name, outlet: null, entity: book.use(who.cluster) }
      : { id, kind: who.kind, name: who.name, outlet: who.kind === "unnamed" ? hop : null, entity: null },
  );
  return id;
}

/** The sentences that the source, cue and content stand in: where the reporting clause is. */
function reportingClause({ sentences, article }: Annotated, frame: UtteranceFrame): Span {
  const parts = [frame.cue, frame.source, frame.cue ? null : frame.content[0]].filter((s): s is Span => s !== null && s !== undefined);
  const around = coverOf(parts.length > 0 ? parts : frame.content);
  const touched = sentences.filter((s) => s.start < around.end && around.start < s.end);
  return touched.length > 0 ? coverOf(touched) : { start: around.start, end: Math.min(article.text.length, around.end) };
}

function sentenceOf({ sentences }: Annotated, frame: UtteranceFrame): number {
  const at = (frame.cue ?? frame.content[0]!).start;
  return Math.max(
    0,
    sentences.findLastIndex((s) => s.start <= at),
  );
}

/** A date of the reporting clause outside what is said: "confirmed on December 20", "in an interview … in July". */
function saidIn(_: Annotated, frame: UtteranceFrame, clause: Span, dates: readonly DateMention[]): string | null {
  if (!frame.cue) return null;
  const cue = frame.cue;
  const outside = dates.filter(
    (d) =>
      holds(clause, d) &&
      d.side === "at" &&
      !frame.content.some((c) => d.start < c.end && c.start < d.end) &&
      Math.min(Math.abs(d.start - cue.end), Math.abs(cue.start - d.end)) < 90,
  );
  return outside.sort((a, b) => distance(a, cue) - distance(b, cue))[0]?.edtf ?? null;
}

function distance(a: Span, b: Span): number {
  return Math.max(0, a.start - b.end, b.start - a.end);
}

/** The smallest other utterance whose content holds this one whole: the one that reports it. */
function withinOf(frames: readonly UtteranceFrame[], i: number): string | null {
  const mine = frames[i]!;
  const whole = coverOf([...mine.content, ...(mine.cue ? [mine.cue] : [])]);
  let best: number | undefined;
  for (const [j, other] of frames.entries()) {
    if (j === i || (other.cue && mine.cue && other.cue.start === mine.cue.start)) continue;
    const holder = other.content.find((c) => holds(c, whole) && c.end - c.start > whole.end - whole.start);
    if (holder && (best === undefined || holder.end - holder.start < sizeOf(frames[best]!))) best = j;
  }
  return best === undefined ? null : `u${best + 1}`;
}

function sizeOf(frame: UtteranceFrame): number {
  return Math.max(...frame.content.map((c) => c.end - c.start));
}
