import type { Claim } from "../model/claim.ts";
import { hashOf } from "../model/ids.ts";
import { definitionOf } from "../model/vocabulary.ts";
import { foldName } from "./identity/person-key.ts";

/** An end of a claim as the ledger knows it: the key of who or what it is, or a value. */
export type KeyedEnd = { readonly key: string } | { readonly value: string | number } | null;

export interface KeyedClaim {
  readonly claim: Pick<Claim, "predicate" | "valid"> & { readonly place: KeyedEnd };
  readonly subject: KeyedEnd;
  readonly object: KeyedEnd;
  readonly work: KeyedEnd;
  readonly of: KeyedEnd;
}

/**
 * The key of the proposition that a claim belongs to: its predicate and the parts that the vocabulary declares for it. Symmetric ends in either order
 * are one key; a negated claim belongs to the key that it negates. An event gathers only where time and place agree as far as they are told, so both
 * are part of its key. Undefined where a part that makes the key is not told: such a claim belongs to no proposition but its own.
 */
export function propositionKeyOf({ claim, subject, object, work, of }: KeyedClaim): string | undefined {
  const definition = definitionOf(claim.predicate);
  const parts: (string | null)[] = [];
  for (const part of definition.key) {
    if (part === "parties") {
      const ends = [partOf(subject), partOf(object)];
      if (ends.includes(null)) return undefined;
      parts.push(...(definition.symmetric ? ends.sort() : ends));
    } else if (part === "subject") {
      if (!subject) return undefined;
      parts.push(partOf(subject));
    } else if (part === "value") {
      if (!object) return undefined;
      parts.push(partOf(object));
    } else parts.push(partOf(part === "work" ? work : of));
  }
  const when = definition.time === "event" ? [claim.valid, partOf(claim.place)] : [];
  return hashOf("k", { predicate: claim.predicate, parts, when });
}

function partOf(end: KeyedEnd): string | null {
  if (end === null) return null;
  return "key" in end ? end.key : typeof end.value === "string" ? foldName(end.value) : String(end.value);
}
