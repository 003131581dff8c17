import type { Annotated } from "../model/annotated.ts";
import type { Entity } from "../model/entity.ts";
import { quoteOf } from "../text/spans.ts";

/**
 * Clusters become entities as claims and utterances use them: every named one, an unnamed one ("her husband") only where something is said of it.
 * Ids are given at the end, in the order in which the text first speaks of each.
 */
export interface EntityBook {
  /** A provisional id of the cluster's entity. */
  use(cluster: number): string;
  readonly used: ReadonlySet<number>;
  entities(): Entity[];
}

export function entityBookOf(annotated: Annotated): EntityBook {
  const { clusters, mentions, article } = annotated;
  const used = new Set<number>();
  for (const [i, cluster] of clusters.entries()) if (cluster.named && cluster.mentions.length > 0) used.add(i);
  const order = clusters
    .map((_, i) => i)
    .sort(
      (a, b) =>
        (mentions[clusters[a]!.mentions[0]!]?.start ?? Number.POSITIVE_INFINITY) -
          (mentions[clusters[b]!.mentions[0]!]?.start ?? Number.POSITIVE_INFINITY) || a - b,
    );
  const number = new Map(order.map((cluster, n) => [cluster, n + 1]));
  return {
    use: (cluster) => {
      used.add(cluster);
      return `e${number.get(cluster)}`;
    },
    used,
    entities: () =>
      order
        .filter((i) => used.has(i))
        .map((i) => {
          const { kind, name, aliases, gender } = clusters[i]!;
          const places = clusters[i]!.mentions.map((m) => mentions[m]!).map((m) => ({ ...quoteOf(article.text, m), form: m.form }));
          return { id: `e${number.get(i)}`, kind, name, aliases, gender, mentions: places };
        }),
  };
}
