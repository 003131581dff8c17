/** A stretch of an article's text in UTF-16 units: `start` inclusive, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span with the words that stand there: `article.text.slice(start, end) === text`, always. */
export interface Quote extends Span {
  readonly text: string;
}
