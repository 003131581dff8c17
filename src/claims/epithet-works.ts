import type { Annotated, AnnotatedMention, Cluster, Sentence } from "../model/annotated.ts";
import type { Span } from "../model/span.ts";
import { holds, overlaps } from "../text/spans.ts";
import { PEOPLES } from "./predicates/words/peoples.ts";
import { STAR_KINDS } from "./predicates/words/star-kinds.ts";
import { regathered } from "./work-nominals.ts";

const ROLE = "(?:star|actor|actress|alum|co-star|costar|singer|rapper|hitmaker|crooner|songstress|director|creator|author)";
/** No title begins with the words that lead an epithet in, nor is one "Oscar-winning". */
const TITLE =
  "(?!(?:And|For|While|But|As|When|With|Both|Other|Lead|Fellow|A-list|A-List)\\b)\\p{Lu}(?:[\\p{L}\\d’'!.]|-(?!winn|nomin|born|based))*(?!-)|\\d{1,4}";
const SMALL = "of|the|and|&|in|a|to|on|with|for|at|or|from";
const QUOTED = new RegExp(`["“‘'](?<work>(?:${TITLE})(?:,? (?:${TITLE}|${SMALL}))*[!?]?)["”’'] (?:and [\\p{L}-]+ )?${ROLE}s?\\b`, "gud");
const BARE = new RegExp(
  `(?<=\\b(?:[Tt]he|[Ff]ormer|[Hh]is|[Hh]er|[Tt]heir|fellow|old) |^["“‘]?)(?<work>(?:${TITLE})(?:(?::? (?:${TITLE}|${SMALL})){0,5}?:? (?:${TITLE}))?) ${ROLE}s?\\b`,
  "gud",
);

const NATION = new RegExp(`^(?:The )?${PEOPLES}$`);

/**
 * The annotated article with the works that its epithets name ("the “Night Ferry” star", "the Low Tide: Dawn actress") as mentions of their own,
 * where the annotator saw none or only a part. Mentions that lie within such a work go.
 */
export function withEpithetWorks(annotated: Annotated): Annotated {
  const found = annotated.sentences.flatMap((sentence, s) =>
    sentence.role === "furniture" ? [] : worksIn(annotated, sentence).map((span) => ({ span, sentence: s })),
  );
  const fresh = found.filter(({ span }) => !annotated.mentions.some((m) => m.form === "name" && m.start <= span.start && span.end <= m.end));
  if (fresh.length === 0) return annotated;
  const { text } = annotated.article;
  const clusters: Cluster[] = [...annotated.clusters];
  const added = fresh.map(({ span, sentence }): AnnotatedMention => {
    const name = text.slice(span.start, span.end);
    let cluster = clusters.findIndex((c) => c.kind !== "person" && [c.name, ...c.aliases].some((n) => folded(n) === folded(name)));
    if (cluster < 0) cluster = clusters.push({ kind: "work", name, aliases: [], gender: null, mentions: [], named: true }) - 1;
    return { ...span, text: name, form: "name", kind: "work", cluster, members: [], sentence, score: null };
  });
  const kept = annotated.mentions.filter((m) => !(m.form === "name" && added.some((a) => overlaps(a, m) && holds(a, m))));
  return regathered(annotated, [...kept, ...added], clusters);
}

function worksIn(annotated: Annotated, sentence: Sentence): Span[] {
  const words = annotated.article.text.slice(sentence.start, sentence.end);
  const spans = [QUOTED, BARE].flatMap((expression) =>
    [...words.matchAll(expression)].map((m): Span => {
      const [from, to] = m.indices!.groups!.work!;
      return { start: sentence.start + from, end: sentence.start + to };
    }),
  );
  return spans.filter((span) => isWork(annotated, span));
}

/** Not a kind of star, a nation, a place, an outlet or somebody's name. */
function isWork({ article, mentions, clusters }: Annotated, span: Span): boolean {
  const name = article.text.slice(span.start, span.end);
  if (name.split(/\s+/).every((word) => STAR_KINDS.has(word)) || /^\d+$/.test(name) || NATION.test(name)) return false;
  const whole = mentions.find((m) => m.form === "name" && m.start === span.start && m.end === span.end);
  if (whole) return false;
  return !mentions.some(
    (m) =>
      m.form === "name" &&
      overlaps(m, span) &&
      (["group", "place"].includes(clusters[m.cluster]!.kind) || (clusters[m.cluster]!.kind === "person" && !/:/.test(name))),
  );
}

function folded(name: string): string {
  return name
    .toLowerCase()
    .replace(/[“”"‘’']/g, "")
    .replace(/^the /, "");
}
