import type { Reading } from "../../model/reading.ts";
import { type Appearance, appearancesIn } from "../identity/appearance.ts";

/** What a newer reader's reading of the same text changes: claims by their ids, which hash words, predicate and negation, never the reader. */
export interface RereadClaims {
  readonly same: readonly string[];
  readonly gone: readonly string[];
  readonly found: readonly string[];
}

export function rereadClaimsOf(before: Reading, now: Reading): RereadClaims {
  const [old, fresh] = [new Set(before.claims.map((c) => c.id)), new Set(now.claims.map((c) => c.id))];
  return {
    same: [...old].filter((id) => fresh.has(id)),
    gone: [...old].filter((id) => !fresh.has(id)),
    found: [...fresh].filter((id) => !old.has(id)),
  };
}

/**
 * The person of the new reading to whom a judgement on a person of the old one is carried over: the same by name, else whoever is named at one of the
 * places where he was. Undefined where nobody is, or several are: then a judgement is listed, not guessed.
 */
export function carriedOver(anchor: string, before: Reading, now: Reading): string | undefined {
  const people = appearancesIn(now);
  if (people.some((p) => p.key === anchor)) return anchor;
  const old = appearancesIn(before).find((p) => p.key === anchor);
  if (!old) return undefined;
  const places = placesOf(old, before);
  const there = people.filter((p) => placesOf(p, now).some((place) => places.some((other) => place.start < other.end && other.start < place.end)));
  return there.length === 1 ? there[0]!.key : undefined;
}

/** Where an article names him. */
function placesOf(person: Appearance, reading: Reading): { readonly start: number; readonly end: number }[] {
  return reading.entities.filter((e) => person.entities.includes(e.id)).flatMap((e) => e.mentions.filter((m) => m.form === "name"));
}
