/** The public surface of the package: an explicit list. */
export type { AskOptions, ClaimLine, ShownArticle, ShownEnd } from "./ask/claim-line.ts";
export type { Dossier, DossierEntry, Saying } from "./ask/dossier.ts";
export type { ForgetOptions, ForgetResult } from "./ask/forget.ts";
export type { Status } from "./ask/status.ts";
export type { Timeline, TimelineEntry } from "./ask/timeline.ts";
export type { Hop, Trace } from "./ask/trace.ts";
export {
  claimLinesOf,
  type Hearsay,
  type HearsayOptions,
  openHearsay,
  type ReadArticle,
  type ReadOptions,
  type ReadProgress,
  type ReadResult,
} from "./hearsay.ts";
export type { Article, Credit, Custody, Link, Opened, Outlet, Wire } from "./model/article.ts";
export { chainOf, chainOfClaim } from "./model/chain.ts";
export type { Certainty, Claim, ClaimObject } from "./model/claim.ts";
export { type Bounds, boundsOf, compareEdtf, isEdtf } from "./model/edtf.ts";
export type { Entity, Mention } from "./model/entity.ts";
export { HearsayError, isHearsayError } from "./model/hearsay-error.ts";
export type { Problem, Severity } from "./model/problem.ts";
export { type Lead, READING_FORMAT, type Reader, type ReaderVersion, type Reading } from "./model/reading.ts";
export { faultsOf, parseReading, readingSchema } from "./model/reading-schema.ts";
export type { Source } from "./model/source.ts";
export type { Quote, Span } from "./model/span.ts";
export type { Act, Utterance } from "./model/utterance.ts";
export { definitionOf, isPredicate, type Predicate, type PredicateDefinition, VOCABULARY } from "./model/vocabulary.ts";
export { openReader, type ReaderOptions } from "./reader.ts";
export { openReaderPool } from "./reader-pool.ts";
