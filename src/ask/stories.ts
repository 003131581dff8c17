import type { HeldReading, Store } from "../ledger/store/store.ts";
import { type Story, type StoryArticle, storiesOf } from "../ledger/stories/stories.ts";
import { HearsayError } from "../model/hearsay-error.ts";

export type { Story, StoryArticle, StoryDenial } from "../ledger/stories/stories.ts";

/** The ledger's stories, those of most articles first. */
export interface Stories {
  readonly question: "stories";
  readonly stories: readonly Story[];
  /** How many articles were looked at; with `leftOut` older ones not looked at. */
  readonly articles: number;
  readonly leftOut: number;
}

/** One story, and how it was found. */
export interface StoryAnswer {
  readonly question: "story";
  readonly story: Story;
  /** The article that was asked for, where one was. */
  readonly asked: StoryArticle | null;
  readonly articles: number;
  readonly leftOut: number;
}

/** Stories are gathered among so many of the newest articles: every article is compared with every other. */
const NEWEST = 1500;
const PAGE = 100;

/** Every story of at least `least` articles (default 2) among the newest articles. */
export async function stories(store: Store, { least = 2 }: { readonly least?: number } = {}): Promise<Stories> {
  const { held, leftOut } = await newestOf(store);
  const all = storiesOf(held.map((h) => h.reading));
  return { question: "stories", stories: all.filter((s) => s.articles.length >= least), articles: held.length, leftOut };
}

/**
 * The story of an article (its id or the beginning of it, its file's name or its address), of a claim (its id), or of words.
 *
 * @throws {HearsayError} `ask/no-story` where nothing in the ledger is meant by it
 */
export async function story(store: Store, what: string): Promise<StoryAnswer> {
  const { held, leftOut } = await newestOf(store);
  const all = storiesOf(held.map((h) => h.reading));
  const articleId = await articleMeant(store, held, what);
  const asked = articleId ?? articleByWords(held, what);
  const found = all.find((s) => s.articles.some((a) => a.articleId === asked));
  if (!found)
    throw new HearsayError(
      "ask/no-story",
      `No story is known by “${what}”: give an article's id, file or address, a claim's id, or words of its headline. hearsay stories lists them.`,
      { kind: "input" },
    );
  return {
    question: "story",
    story: found,
    asked: articleId ? found.articles.find((a) => a.articleId === asked)! : null,
    articles: held.length,
    leftOut,
  };
}

async function newestOf(store: Store): Promise<{ held: HeldReading[]; leftOut: number }> {
  const held: HeldReading[] = [];
  while (held.length < NEWEST) {
    const page = await store.newest(held.length, Math.min(PAGE, NEWEST - held.length));
    held.push(...page);
    if (page.length < PAGE) break;
  }
  const { articles } = await store.summary();
  return { held, leftOut: articles - held.length };
}

async function articleMeant(store: Store, held: readonly HeldReading[], what: string): Promise<string | undefined> {
  const claim = /^(?:hearsay:claim\/)?(c[0-9a-f]{4,})$/i.exec(what)?.[1];
  if (claim) return (await store.claimsBy(claim.toLowerCase()))[0]?.held.reading.article.id;
  const article = /^a[0-9a-f]{4,}$/i.test(what) ? what.toLowerCase() : undefined;
  return held.find(
    ({ reading: { article: a } }) =>
      (article !== undefined && a.id.startsWith(article)) || a.url === what || a.canonicalUrl === what || a.custody.input === what,
  )?.reading.article.id;
}

/** The newest article whose headline and lead hold the most of the words; at least half of them. */
function articleByWords(held: readonly HeldReading[], words: string): string | undefined {
  const wanted = [...new Set(words.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [])];
  const scored = held.flatMap(({ reading: { article, lead } }) => {
    const text = `${article.title ?? ""} ${lead?.span.text ?? ""} ${article.text.slice(0, 600)}`.toLowerCase();
    const hits = wanted.filter((w) => text.includes(w)).length;
    return hits * 2 >= wanted.length && hits > 0 ? [{ id: article.id, hits }] : [];
  });
  return scored.toSorted((a, b) => b.hits - a.hits)[0]?.id;
}
