import type { EntityKind, MentionForm } from "../model/entity.ts";
import type { Quote } from "../model/span.ts";

/** A mention before it belongs to anybody. */
export interface FoundMention extends Quote {
  readonly form: MentionForm;
  readonly kind: EntityKind;
  readonly sentence: number;
  readonly score: number | null;
}

/** Who earlier in the text a nominal or pronoun speaks of: an index into the mentions, from a model or from rules. */
export type Antecedent = (mention: number, allowed: (candidate: number) => boolean) => number | undefined;
