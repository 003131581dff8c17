import type { Annotated, AnnotatedMention, Cluster } from "../model/annotated.ts";
import { overlaps } from "../text/spans.ts";

const WORK =
  "film|movie|series|sitcom|drama|comedy|show|biopic|thriller|documentary|docuseries|sequel|adaptation|musical|miniseries|mini-series|picture|flick|romcom|album|single|song|track|book|novel|memoir|autobiography|play";
/** What stands behind makes another thing of it: "the film star", "the show business", "the book’s author". */
const NO_WORK_BEHIND =
  "(?![\\p{L}\\d]|[’'-]|\\s(?:stars?(?!\\s\\p{Lu})|directors?|makers?|industry|business|festivals?|producers?|set|studio|company|crew|premiere|world|version|rights|deal|titled|called|about|of|in|on|by)\\b)";
const PHRASE = new RegExp(
  `(?<![\\p{L}\\d])(?:[Tt]he|[Tt]his)\\s(?:(?!of|and|in|on|for|to|from|with)[\\p{Ll}\\d-]+\\s){0,2}?(?:${WORK})${NO_WORK_BEHIND}`,
  "gu",
);
/** So many sentences back a work may have been named. */
const REACH = 3;

/**
 * The annotated article with "the film", "the series", "this album" as mentions of the work that was named last before them, so that what is said of
 * "the film" is said of it. Where the text names only one work, that is the one.
 */
export function withWorkNominals(annotated: Annotated): Annotated {
  const { article, mentions, sentences, clusters } = annotated;
  const works = mentions.filter((m) => m.form === "name" && clusters[m.cluster]!.kind === "work");
  if (works.length === 0) return annotated;
  const only = new Set(works.map((m) => m.cluster)).size === 1 ? works[0]!.cluster : undefined;
  const added = sentences.flatMap((sentence, s): AnnotatedMention[] =>
    sentence.role === "furniture"
      ? []
      : [...article.text.slice(sentence.start, sentence.end).matchAll(PHRASE)].flatMap((m) => {
          const span = { start: sentence.start + m.index, end: sentence.start + m.index + m[0].length };
          const before = works.findLast((w) => w.end <= span.start && s - w.sentence <= REACH);
          const cluster = before?.cluster ?? only;
          if (cluster === undefined || mentions.some((n) => overlaps(n, span) && n.form === "name")) return [];
          return [{ ...span, text: m[0], form: "nominal", kind: "work", cluster, members: [], sentence: s, score: null }];
        }),
  );
  if (added.length === 0) return annotated;
  const kept = mentions.filter((m) => m.form !== "nominal" || !added.some((a) => overlaps(a, m)));
  return regathered(annotated, [...kept, ...added]);
}

/** The article with other mentions: in text order, each listed by its cluster. */
export function regathered(
  annotated: Annotated,
  mentions: readonly AnnotatedMention[],
  clusters: readonly Cluster[] = annotated.clusters,
): Annotated {
  const sorted = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  const lists = clusters.map(() => [] as number[]);
  for (const [i, m] of sorted.entries()) lists[m.cluster]!.push(i);
  return { ...annotated, mentions: sorted, clusters: clusters.map((c, k) => ({ ...c, mentions: lists[k]! })) };
}
