import { boundsOf } from "../../model/edtf.ts";
import { hashOf } from "../../model/ids.ts";
import type { LeadDenial, Reading, Stance } from "../../model/reading.ts";
import { fingerprintOf, isNearCopy, likenessOf } from "../../text/fingerprint.ts";
import type { Origins } from "../corroboration/origins.ts";
import { isFormOf, nameKeyOf, rootLabelOf } from "../corroboration/root-label.ts";
import { storyOrigins } from "../corroboration/story-origins.ts";
import { type Gathered, gather } from "./gather.ts";
import { newsVectorOf } from "./news-vector.ts";

/** One article's part in a story. */
export interface StoryArticle {
  readonly articleId: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly owner: string | null;
  readonly publishedAt: string | null;
  readonly input: string;
  readonly url: string | null;
  readonly stance: Stance;
  /** Whose word the news is, from this article outwards. */
  readonly chain: readonly string[];
  /** The words of its lead. */
  readonly lead: string;
  /** The article of this story that it is a near-copy of: the earlier one. */
  readonly nearCopyOf: string | null;
}

/** Somebody who denies a story, with every article that tells so. */
export interface StoryDenial {
  readonly by: string;
  readonly kind: LeadDenial["kind"];
  readonly told: readonly { readonly articleId: string; readonly through: readonly string[] }[];
}

/** Articles whose leads tell the same news: the proposition's counterpart for anything that happens. Asserts nothing itself. */
export interface Story {
  readonly id: string;
  readonly articles: readonly StoryArticle[];
  readonly origins: Origins;
  readonly denials: readonly StoryDenial[];
}

/** The stories among readings (one of each article): a pure function of them, whatever their order. Articles without a lead belong to none. */
export function storiesOf(readings: readonly Reading[]): Story[] {
  const told = readings.filter((r) => r.lead !== null);
  const gathered = new Map(told.map((r) => [r.article.id, gatheredOf(r)]));
  const byId = new Map(told.map((r) => [r.article.id, r]));
  return gather([...gathered.values()])
    .map((ids) =>
      storyOf(
        ids.map((id) => byId.get(id)!),
        ids.map((id) => gathered.get(id)!),
      ),
    )
    .sort((a, b) => b.articles.length - a.articles.length || (a.id < b.id ? -1 : 1));
}

function gatheredOf(reading: Reading): Gathered {
  const { article } = reading;
  const bounds = article.publishedAt ? boundsOf(article.publishedAt) : undefined;
  return { articleId: article.id, vector: newsVectorOf(reading), fingerprint: fingerprintOf(article.text), published: bounds?.earliest ?? null };
}

function storyOf(readings: readonly Reading[], gathered: readonly Gathered[]): Story {
  const copies = nearCopies(gathered);
  const order = new Map(readings.toSorted((a, b) => earlier(a, b)).map((r, i) => [r.article.id, i]));
  const articles = readings
    .map((r): StoryArticle => {
      const { article, lead } = r;
      const copyOf = copies
        .flatMap(([a, b]) => (a === article.id ? [b] : b === article.id ? [a] : []))
        .filter((id) => order.get(id)! < order.get(article.id)!);
      return {
        articleId: article.id,
        title: article.title,
        outlet: article.outlet?.name ?? null,
        owner: article.outlet?.owner ?? null,
        publishedAt: article.publishedAt,
        input: article.custody.input,
        url: article.url,
        stance: lead!.stance,
        chain: lead!.chain,
        lead: lead!.span.text,
        nearCopyOf: copyOf.sort((a, b) => order.get(a)! - order.get(b)!)[0] ?? null,
      };
    })
    .sort((a, b) => order.get(a.articleId)! - order.get(b.articleId)!);
  const principals = new Map(gathered.map((g) => [g.articleId, g.vector.principals]));
  return {
    id: hashOf("t", { articles: readings.map((r) => r.article.id).sort() }),
    articles,
    origins: storyOrigins(
      articles.map((a) => ({ ...a, principals: principals.get(a.articleId)! })),
      copies,
    ),
    denials: denialsOf(readings),
  };
}

function earlier(a: Reading, b: Reading): number {
  const [x, y] = [a.article.publishedAt ?? "9999", b.article.publishedAt ?? "9999"];
  return x < y ? -1 : x > y ? 1 : a.article.id < b.article.id ? -1 : 1;
}

function nearCopies(gathered: readonly Gathered[]): (readonly [string, string])[] {
  const pairs: (readonly [string, string])[] = [];
  for (const [i, a] of gathered.entries())
    for (const b of gathered.slice(i + 1)) if (isNearCopy(likenessOf(a.fingerprint, b.fingerprint))) pairs.push([a.articleId, b.articleId]);
  return pairs;
}

/** Deniers by their fullest name. Whoever is a root of the story denies it only by taking it back. */
function denialsOf(readings: readonly Reading[]): StoryDenial[] {
  const times = Map.groupBy(
    readings.flatMap((r) => rootLabelOf(r.lead!.chain, null)?.key.slice(3) ?? []),
    (root) => root,
  );
  const roots = [...times].filter(([, of]) => of.length > 1 || readings.length < 3).map(([root]) => root);
  const found = readings.flatMap((r) => r.lead!.denials.map((d) => ({ ...d, articleId: r.article.id, key: nameKeyOf(d.by) })));
  const names = [...new Set(found.map((d) => d.by))].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const fullest = (by: string): string => names.find((n) => isFormOf(nameKeyOf(n), nameKeyOf(by))) ?? by;
  const kept = found.filter((d) => d.kind !== "denial" || !roots.some((root) => isFormOf(root, d.key)));
  return [...Map.groupBy(kept, (d) => `${fullest(d.by)}|${d.kind}`)]
    .map(([key, rows]) => {
      const told = [...new Map(rows.map((r) => [r.articleId, { articleId: r.articleId, through: r.through }])).values()];
      return { by: key.split("|")[0]!, kind: rows[0]!.kind, told: told.sort((a, b) => (a.articleId < b.articleId ? -1 : 1)) };
    })
    .sort((a, b) => b.told.length - a.told.length || (a.by < b.by ? -1 : 1));
}
