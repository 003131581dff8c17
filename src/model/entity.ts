import type { Quote } from "./span.ts";

export const ENTITY_KINDS = ["person", "organization", "place", "work", "event", "group", "award", "other"] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

export const MENTION_FORMS = ["name", "nominal", "pronoun"] as const;
export type MentionForm = (typeof MENTION_FORMS)[number];

/** `x`: the text uses they/them of one person; null: the text does not tell. A pronoun's evidence, never a fact about a person. */
export type Gender = "m" | "f" | "x" | null;

/** One place where the text speaks of an entity. */
export interface Mention extends Quote {
  readonly form: MentionForm;
}

/** Somebody or something that one article speaks of. `id` (`e1`, …) is local to the reading. */
export interface Entity {
  readonly id: string;
  readonly kind: EntityKind;
  /** The fullest name that the text itself gives. */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly gender: Gender;
  readonly mentions: readonly Mention[];
}
