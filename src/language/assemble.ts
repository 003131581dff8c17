import type { Annotated, AnnotatedMention, ClaimFrame, Cluster, Sentence, Token, UtteranceFrame } from "../model/annotated.ts";
import type { Article } from "../model/article.ts";
import type { Problem } from "../model/problem.ts";
import { quotationsOf } from "../text/quotations.ts";
import { clustersOf } from "./clusters.ts";
import type { Antecedent, FoundMention } from "./found-mention.ts";
import { withMembers } from "./plurals.ts";
import { withSpeakers } from "./speakers.ts";

/** What an annotator found, before mentions are gathered. */
export interface FoundParts {
  readonly article: Article;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly FoundMention[];
  readonly utterances: readonly UtteranceFrame[];
  readonly claims: readonly ClaimFrame[];
  readonly problems: readonly Problem[];
}

/** The annotated article: mentions gathered into clusters, plural ones with their members, "I" with its speaker. */
export function assemble(found: FoundParts, antecedent: Antecedent): Annotated {
  const { text } = found.article;
  const gathered = clustersOf(found.mentions, text, antecedent);
  const spoken = withSpeakers(gathered.mentions, gathered.clusters, found.utterances, quotationsOf(text));
  const mentions = withMembers(text, spoken, gathered.clusters, found.sentences);
  return { ...found, mentions, clusters: regathered(gathered.clusters, mentions) };
}

/** Clusters list the mentions that point to them; one that all have left keeps its name and lists none. */
function regathered(clusters: readonly Cluster[], mentions: readonly AnnotatedMention[]): Cluster[] {
  const lists = clusters.map(() => [] as number[]);
  for (const [i, m] of mentions.entries()) lists[m.cluster]!.push(i);
  return clusters.map((c, k) => ({ ...c, mentions: lists[k]! }));
}
