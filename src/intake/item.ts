import type { Opened } from "../model/article.ts";
import type { Chunks } from "./byte-stream.ts";

/** A page that a sitemap or a feed names without its text: it would have to be fetched to be read. */
export interface Listed {
  readonly listed: {
    readonly url: string;
    readonly title: string | null;
    readonly publishedAt: string | null;
    /** What lists it. */
    readonly by: string;
    /** `articles`: another list (a sitemap that an index names); `article`: a page. */
    readonly kind: "article" | "articles";
  };
}

/** A part of an input (a line, a record, an item) that could not be read, in a sentence. `failed` where something is broken, not just no article. */
export interface Unread {
  readonly unread: { readonly input: string; readonly code: string; readonly reason: string; readonly failed: boolean };
}

/** A part of an input whose very bytes are known already. */
export interface Known {
  readonly known: { readonly input: string };
}

/** What is found in an input, one after the other. */
export type Item = Opened | Listed | Unread | Known;

/** Asked before some bytes are opened: whether what they hold is known already. `url` is where they were found, if that is told outside of them. */
export type IsKnown = (content: { readonly rawHash: string; readonly url: string | null }) => Promise<boolean>;

/** What an opener is told of the bytes that it opens. */
export interface Origin {
  /** What the user named, with the record or line after a `#`. */
  readonly input: string;
  readonly url: string | null;
  /** ISO 8601 instant at which the bytes were fetched. */
  readonly retrievedAt: string | null;
  /** The encoding that a server names. */
  readonly charset?: string;
  /** The archive and record that held the bytes. */
  readonly archive: string | null;
}

/** What the openers of containers are given: where the bytes are from, and how what is in them is opened in turn. */
export interface Opening extends Origin {
  readonly path: string | null;
  readonly isKnown: IsKnown;
  /** Told of bytes that are taken from `path` and not from the stream. */
  readonly onBytes?: (bytes: number) => void;
  /** An article, checked and with its language; why not, where it cannot be read. */
  readonly finish: (opened: Opened) => Promise<Item>;
  /** What is in bytes that lie within. */
  readonly open: (chunks: Chunks, name: string, origin: Origin) => AsyncIterable<Item>;
}
