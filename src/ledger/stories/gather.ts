import { type Fingerprint, isNearCopy, likenessOf } from "../../text/fingerprint.ts";
import { likenessOfNews, type NewsVector, shareAPrincipal } from "./news-vector.ts";

/** What gathering needs to know of an article. */
export interface Gathered {
  readonly articleId: string;
  readonly vector: NewsVector;
  readonly fingerprint: Fingerprint;
  /** First day of when it was published, in milliseconds; null where not told. */
  readonly published: number | null;
}

/** Two groups are one story where their articles are, on the average, at least so alike. Held between the least of the same story and the most of another about the same person. */
const LEAST_LIKENESS = 0.265;
const DAY = 86_400_000;
/** News that comes back after so long is news of its own. */
const FAR_APART_DAYS = 45;

/**
 * Articles gathered into stories, by likeness of what they tell (average-linkage clustering): the same for any order of the articles.
 * Articles that name no common principal and are no copies of each other are never brought together directly.
 *
 * @returns groups of article ids, each sorted, the groups by their first id
 */
export function gather(articles: readonly Gathered[]): string[][] {
  const sorted = [...articles].sort((a, b) => (a.articleId < b.articleId ? -1 : 1));
  const n = sorted.length;
  // The average likeness of two groups, kept for every pair of groups that still stand (Lance and Williams 1967).
  const average = Array.from({ length: n }, () => new Float64Array(n));
  for (let i = 0; i < n; i++) for (let j = 0; j < i; j++) average[i]![j] = average[j]![i] = likenessBetween(sorted[i]!, sorted[j]!);
  const members: (string[] | undefined)[] = sorted.map((a) => [a.articleId]);
  for (;;) {
    let best: readonly [number, number] | undefined;
    let most = LEAST_LIKENESS;
    for (let i = 0; i < n; i++) {
      if (!members[i]) continue;
      const row = average[i]!;
      for (let j = i + 1; j < n; j++)
        if (members[j] && row[j]! > most) {
          most = row[j]!;
          best = [i, j];
        }
    }
    if (!best) break;
    const [i, j] = best;
    const [ni, nj] = [members[i]!.length, members[j]!.length];
    for (let k = 0; k < n; k++)
      if (members[k] && k !== i && k !== j) average[i]![k] = average[k]![i] = (ni * average[i]![k]! + nj * average[j]![k]!) / (ni + nj);
    members[i] = [...members[i]!, ...members[j]!].sort();
    members[j] = undefined;
  }
  return members.filter((m) => m !== undefined);
}

/** How alike the news of two articles is: 0 to 1. A copy is the same news whatever its words weigh. */
export function likenessBetween(a: Gathered, b: Gathered): number {
  if (isNearCopy(likenessOf(a.fingerprint, b.fingerprint))) return 1;
  const value = shareAPrincipal(a.vector, b.vector) ? likenessOfNews(a.vector, b.vector) : likenessOfNews(a.vector, b.vector) / 2;
  const apart = a.published !== null && b.published !== null ? Math.abs(a.published - b.published) / DAY : 0;
  return apart > FAR_APART_DAYS ? value / 2 : value;
}
