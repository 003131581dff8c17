/**
 * Who says something. *named*: an entity of the reading; *unnamed*: "an insider", with the outlet it speaks to where the text ties it to one;
 * *unspecified*: nobody says who ("reportedly"). Two insiders are two sources.
 */
export interface Source {
  readonly id: string;
  readonly kind: "named" | "unnamed" | "unspecified";
  /** The entity's name, or the words that the text uses; `?` for an unspecified source. */
  readonly name: string;
  /** The entity id of the outlet an unnamed source speaks to. */
  readonly outlet: string | null;
  /** The entity id of a named source. */
  readonly entity: string | null;
}
