import type { Article } from "../model/article.ts";
import { articleIdOf, rawHashOf, revisionIdOf } from "../model/ids.ts";

/** Where the bytes of one article came from. */
export interface Provenance {
  readonly bytes: Uint8Array;
  readonly input: string;
  readonly url: string | null;
  readonly retrievedAt: string | null;
}

/** What a format finds; the rest is filled in. */
export type Found = Pick<Article, "text"> & Partial<Omit<Article, "id" | "revision" | "custody" | "text">>;

/** The article noun from what a format found: ids, custody and what it did not find. */
export function articleOf(found: Found, { bytes, input, url, retrievedAt }: Provenance): Article {
  const article = {
    url,
    canonicalUrl: null,
    outlet: null,
    title: null,
    authors: [],
    publishedAt: null,
    modifiedAt: null,
    language: null,
    credits: [],
    links: [],
    wire: null,
    status: "usable" as const,
    ...found,
    custody: { retrievedAt, rawHash: rawHashOf(bytes), archive: null, input },
  };
  return { id: articleIdOf(article), revision: revisionIdOf(article.text), ...article };
}
