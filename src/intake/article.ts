import type { Article } from "../model/article.ts";
import { articleIdOf, rawHashOf, revisionIdOf } from "../model/ids.ts";
import type { Origin } from "./item.ts";

/** Where the bytes of one article came from, and the bytes. */
export interface Provenance extends Origin {
  readonly bytes: Uint8Array;
}

/** What a format finds; the rest is filled in. */
export type Found = Pick<Article, "text"> & Partial<Omit<Article, "id" | "revision" | "custody" | "text">>;

/** The article noun from what a format found: ids, custody and what it did not find. */
export function articleOf(found: Found, { bytes, input, url, retrievedAt, archive }: Provenance): Article {
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
    custody: { retrievedAt, rawHash: rawHashOf(bytes), archive, input },
  };
  return { id: articleIdOf(article), revision: revisionIdOf(article.text), ...article };
}
