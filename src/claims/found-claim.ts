import type { Certainty, QualifierName } from "../model/claim.ts";
import type { Span } from "../model/span.ts";
import type { Predicate } from "../model/vocabulary.ts";

/** An end of a claim before entities have ids: a cluster of the annotation, or a value. */
export type End = { readonly cluster: number } | { readonly value: string | number };

/** A claim as a rule or a model frame finds it: clusters and spans, no ids, no voice yet. */
export interface FoundClaim {
  readonly predicate: Predicate;
  readonly subject: number | null;
  readonly object: End | null;
  readonly negated: boolean;
  readonly ended: boolean;
  readonly certainty: Certainty;
  readonly qualifiers: Readonly<Partial<Record<QualifierName, End>>>;
  readonly evidence: Span;
  readonly spans: { readonly subject: Span | null; readonly object: Span | null; readonly time: Span | null };
  /** Where it stands, for whose voice it is: the object's place, or the trigger's. */
  readonly point: Span;
  readonly kind: "clause" | "phrase";
  readonly attributed: number | null;
  readonly why: string;
  readonly score: number | null;
}
