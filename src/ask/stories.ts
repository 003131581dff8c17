import type { Store } from "../ledger/store/store.ts";
import { type Story, type StoryArticle, storiesOf } from "../ledger/stories/stories.ts";
import { HearsayError } from "../model/hearsay-error.ts";
import type { Reading } from "../model/reading.ts";
import { weightOfWord } from "../text/common-words.ts";
import { type Newest, newestOf } from "./newest.ts";

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
  /** Of other stories that fit the words as well, an article of each. */
  readonly others: readonly StoryArticle[];
  readonly articles: number;
  readonly leftOut: number;
}

/** Every story of at least `least` articles (default 2) among the newest articles. */
export async function stories(store: Store, { least = 2 }: { readonly least?: number } = {}): Promise<Stories> {
  const { items, articles, leftOut } = await newestReadings(store);
  return { question: "stories", stories: storiesOf(items).filter((s) => s.articles.length >= least), articles, leftOut };
}

/**
 * The story of an article (its id or the beginning of it, its file's name or its address), of a claim (its id), or of words.
 *
 * @throws {HearsayError} `ask/no-story` where nothing in the ledger is meant by it
 */
export async function story(store: Store, what: string): Promise<StoryAnswer> {
  const { items, articles, leftOut } = await newestReadings(store);
  const articleId = await articleMeant(store, items, what);
  const meant = articleId === undefined ? articlesByWords(items, what) : [articleId];
  // Of stories that fit the words as well the one that most articles tell, then the newest.
  const [found, ...others] = storiesOf(items)
    .filter((s) => s.articles.some((a) => meant.includes(a.articleId)))
    .sort((a, b) => b.articles.length - a.articles.length);
  if (!found)
    throw new HearsayError(
      "ask/no-story",
      `No story is known by “${what}”: give an article's id, file or address, a claim's id, or words of its headline. hearsay stories lists them.`,
      { kind: "input" },
    );
  return {
    question: "story",
    story: found,
    asked: articleId ? found.articles.find((a) => a.articleId === articleId)! : null,
    others: others.slice(0, OTHERS).map((s) => s.articles[0]!),
    articles,
    leftOut,
  };
}

/** So many other stories that fit the words are named. */
const OTHERS = 5;

/** The newest readings: stories are gathered among them, since every article is compared with every other. */
async function newestReadings(store: Store): Promise<Newest<Reading>> {
  return newestOf(store, (held) => [held.reading]);
}

async function articleMeant(store: Store, readings: readonly Reading[], what: string): Promise<string | undefined> {
  const claim = /^(?:hearsay:claim\/)?(c[0-9a-f]{4,})$/i.exec(what)?.[1];
  if (claim) return (await store.claimsBy(claim.toLowerCase()))[0]?.held.reading.article.id;
  const article = /^a[0-9a-f]{4,}$/i.test(what) ? what.toLowerCase() : undefined;
  return readings.find(
    ({ article: a }) => (article !== undefined && a.id.startsWith(article)) || a.url === what || a.canonicalUrl === what || a.custody.input === what,
  )?.article.id;
}

/** The articles whose headline, lead and beginning hold the most of the words; at least half of those that tell something. */
function articlesByWords(readings: readonly Reading[], words: string): string[] {
  const asked = wordsIn(words);
  const telling = asked.filter((word) => weightOfWord(word) > 0);
  const wanted = new Set(telling.length > 0 ? telling : asked);
  const scored = readings.map(({ article, lead }) => {
    const there = new Set(wordsIn(`${article.title ?? ""} ${lead?.span.text ?? ""} ${article.text.slice(0, 600)}`));
    return { id: article.id, hits: [...wanted].filter((word) => there.has(word)).length };
  });
  const most = Math.max(0, ...scored.map(({ hits }) => hits));
  return most * 2 < wanted.size || most === 0 ? [] : scored.filter(({ hits }) => hits === most).map(({ id }) => id);
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];
}
