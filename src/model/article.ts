import type { Problem } from "./problem.ts";
import type { Span } from "./span.ts";

/** A named party that a line of the article credits, e.g. for a picture. Credits are no claims. */
export interface Credit {
  readonly kind: "image" | "text" | "video";
  readonly name: string;
  readonly agency: string | null;
}

/** The outlet that published the article. `owner` is the media group where known. */
export interface Outlet {
  readonly name: string;
  readonly domain: string | null;
  readonly owner: string | null;
}

/** A link in the body: what the article cites. */
export interface Link extends Span {
  readonly url: string;
}

/** The wire service that a tag in the text credits ("(AP)", "Reuters contributed"). */
export interface Wire {
  readonly agency: string;
  readonly span: Span | null;
}

/** Where the bytes came from. */
export interface Custody {
  readonly retrievedAt: string | null;
  /** `sha256:` and the hexadecimal digest of the bytes as they came. */
  readonly rawHash: string;
  /** The archive and record that held the bytes, where there was one. */
  readonly archive: string | null;
  /** What the user named: a path, a URL, `-`. */
  readonly input: string;
}

/** `usable` unless the publisher says otherwise (IPTC publishing status). */
export type ArticleStatus = "usable" | "corrected" | "withheld" | "withdrawn";

/**
 * One news article as intake opens it. `text` is never touched: a plain text file as it is; for HTML the title as the first line,
 * a blank line, then the body with a blank line between blocks. Everything else points into it.
 */
export interface Article {
  readonly id: string;
  readonly revision: string;
  readonly url: string | null;
  readonly canonicalUrl: string | null;
  readonly outlet: Outlet | null;
  readonly title: string | null;
  readonly authors: readonly string[];
  /** EDTF, to the day or coarser. */
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
  /** BCP 47, e.g. `en`. */
  readonly language: string | null;
  readonly credits: readonly Credit[];
  readonly links: readonly Link[];
  readonly wire: Wire | null;
  readonly status: ArticleStatus;
  readonly custody: Custody;
  readonly text: string;
}

/** What intake makes of one input: an article, and what was wrong with it. */
export interface Opened {
  readonly article: Article;
  readonly problems: readonly Problem[];
}
