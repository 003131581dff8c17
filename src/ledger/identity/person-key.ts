import type { Entity } from "../../model/entity.ts";
import { hashOf } from "../../model/ids.ts";
import { isBlackedOut } from "../../text/black.ts";
import { genderOfFirstName } from "../../text/first-names.ts";

/** A name folded for joining: case, accents, quotes and white space do not count. */
export function foldName(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[‘’]/g, "'")
    .replace(/[“”"]/g, "")
    .toLowerCase()
    .replace(/^the /, "")
    .replace(/\s+/g, " ")
    .trim();
}

/**
 * The key under which an article's entity is joined with those of other articles: its kind and full name. A person of whom the article gives only a
 * first name ("Suri") is joined with nobody: he is keyed by the article as well. Real identity resolution will replace this file.
 */
export function personKeyOf(entity: Pick<Entity, "kind" | "name">, articleId: string): string {
  const name = foldName(entity.name);
  // Somebody who was forgotten is known by his tag alone, whatever was blacked out beside it.
  const tag = isBlackedOut(name) ? /\[([0-9a-f]+)\]$/.exec(name)?.[1] : undefined;
  if (tag) return hashOf("p", { kind: entity.kind, forgotten: tag });
  const alone = entity.kind === "person" && !name.includes(" ") && (genderOfFirstName(name) !== undefined || name.length < 3);
  return hashOf("p", alone ? { kind: entity.kind, name, articleId } : { kind: entity.kind, name });
}
