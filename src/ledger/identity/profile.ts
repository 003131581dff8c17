import type { Appearance, Fact, Interval } from "./appearance.ts";
import { type NameParts, namePartsOf } from "./names/name-parts.ts";

/** What one or several appearances tell together: the side of a comparison. Counts only, so that the order of its members changes nothing. */
export interface Profile {
  /** The smallest of its members' keys. */
  id: string;
  readonly members: Appearance[];
  readonly names: Map<string, NameParts>;
  readonly facts: Map<string, { readonly fact: Fact; readonly articles: Set<string>; readonly claims: Set<string> }>;
  readonly articles: Set<string>;
  readonly outlets: Set<string>;
  readonly born: Interval[];
  readonly died: Interval[];
  readonly genders: { m: number; f: number };
  published: { from: number; until: number } | null;
}

export function profileOf(members: readonly Appearance[]): Profile {
  const empty: Profile = {
    id: members[0]!.key,
    members: [],
    names: new Map(),
    facts: new Map(),
    articles: new Set(),
    outlets: new Set(),
    born: [],
    died: [],
    genders: { m: 0, f: 0 },
    published: null,
  };
  for (const member of members) add(empty, member);
  return empty;
}

function add(profile: Profile, a: Appearance): void {
  if (a.key < profile.id) profile.id = a.key;
  profile.members.push(a);
  const parts = namePartsOf(a.name);
  profile.names.set([...parts.words, parts.suffix ?? ""].join(" "), parts);
  for (const fact of a.facts) {
    const key = `${fact.kind} ${fact.what}`;
    const known = profile.facts.get(key) ?? { fact, articles: new Set(), claims: new Set() };
    known.articles.add(a.articleId);
    for (const claim of fact.claims) known.claims.add(claim);
    profile.facts.set(key, known);
  }
  profile.articles.add(a.articleId);
  if (a.outlet) profile.outlets.add(a.outlet);
  profile.born.push(...a.born);
  profile.died.push(...a.died);
  if (a.gender === "m" || a.gender === "f") profile.genders[a.gender]++;
  if (a.published !== null) {
    const { from, until } = profile.published ?? { from: a.published, until: a.published };
    profile.published = { from: Math.min(from, a.published), until: Math.max(until, a.published) };
  }
}

/** Adds the members of one profile to another. */
export function absorb(into: Profile, from: Profile): void {
  for (const member of from.members) add(into, member);
}
