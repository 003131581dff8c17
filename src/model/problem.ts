import type { Span } from "./span.ts";

/** *note*: for the record; *warning*: part of the article is not read, or read with doubt; *error*: nothing could be read. */
export type Severity = "note" | "warning" | "error";

/** What is wrong with an article or its reading. Data, not an exception: a problem never stops a batch. */
export interface Problem {
  /** `stage/what-happened`, e.g. `intake/no-date`. */
  readonly code: string;
  /** A sentence: what was found, and what follows from it. */
  readonly message: string;
  readonly stage: "intake" | "language" | "claims" | "ledger" | "check";
  readonly severity: Severity;
  readonly span: Span | null;
}
