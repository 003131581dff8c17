import type { Appearance } from "./appearance.ts";
import type { Judgement } from "./judgement.ts";
import { blocksOf, callNamesOf, isPartial, isSurnameOnly, type NameParts, namePartsOf } from "./names/name-parts.ts";
import { givenNamesOf } from "./names/nicknames.ts";
import { absorb, type Profile, profileOf } from "./profile.ts";
import { type Score, type ScoreOptions, scoreOf } from "./score.ts";

/** Somebody across articles. */
export interface Person {
  /** The key of his full name where no namesake has more appearances, else that of his first appearance (the smallest). */
  readonly key: string;
  readonly profile: Profile;
  /** Why appearances were joined, each with its score; `judged` where a person said so. */
  readonly merges: readonly Merge[];
}

export interface Merge {
  readonly a: string;
  readonly b: string;
  readonly score: Score | "judged";
}

const byId = (x: Profile, y: Profile): number => (x.id < y.id ? -1 : x.id > y.id ? 1 : 0);
/** Up to so many profiles everyone is compared with everyone; above it only those that share something. */
const ALL_PAIRS = 40;
const ROUNDS = 8;

/**
 * Who is whom among appearances: a pure function of them and of the judgements that stand, whatever their order. Full names first, then partial
 * names where just one person fits, then what is left among itself. `different` by judgement or by contradiction blocks every merge through others.
 */
export function peopleOf(appearances: readonly Appearance[], judgements: readonly Judgement[] = []): Person[] {
  const full = fullPeopleOf(
    appearances.filter((a) => !isPartialName(a)),
    judgements,
  );
  const groups = partialGroups(appearances.filter(isPartialName));
  const placed = groups.map((group) => placePartials(group, full, judgements));
  for (const { given } of placed) for (const { to, partial } of given) absorb(to.profile, partial);
  const attached = placed.flatMap(({ given }) => given.map((g) => ({ to: g.to, merges: [...g.merges, g.merge] })));
  const whole = full.map((p) => ({ ...p, merges: [...p.merges, ...attached.filter((x) => x.to === p).flatMap((x) => x.merges)] }));
  return [...whole, ...placed.flatMap((p) => p.alone)].sort((x, y) => byId(x.profile, y.profile));
}

/** The people of full names: needs of the ledger only those whose blocks (`blocksOf`) meet, directly or through others. */
export function fullPeopleOf(appearances: readonly Appearance[], judgements: readonly Judgement[] = []): Person[] {
  const work = new Gathering(judgements);
  work.gather(unique(appearances).map((a) => profileOf([a])));
  return keyed(work.profiles, work.merges);
}

interface Given {
  readonly to: Person;
  readonly partial: Profile;
  readonly merge: Merge;
}

/** Whom partial names may mean, and what has been placed already. */
interface Candidates {
  readonly called: ReadonlyMap<string, readonly Person[]>;
  readonly people: readonly Person[];
  readonly told: ReadonlyMap<Person, Profile>;
}

export interface Placed {
  /** Partial names that go to a person of a full name. */
  readonly given: readonly (Given & { readonly merges: readonly Merge[] })[];
  /** People of whom no full name is known. */
  readonly alone: readonly Person[];
}

/**
 * Whom the partial names of one group mean: needs of the ledger only the people who may be called so (`callNamesOf`). They are left as they are, so
 * that no group depends on another.
 */
export function placePartials(partials: readonly Appearance[], people: readonly Person[], judgements: readonly Judgement[] = []): Placed {
  const words = new Set(partials.flatMap((a) => callNamesOf(namePartsOf(a.name))));
  const called = new Map<string, Person[]>();
  for (const person of people)
    for (const word of new Set([...person.profile.names.values()].flatMap(callNamesOf)))
      if (words.has(word)) called.set(word, [...(called.get(word) ?? []), person]);
  const work = new Gathering(judgements);
  // What is placed tells more of whom it was given to: of copies, in this group only.
  const told = new Map<Person, Profile>();
  const given: Given[] = [];
  const placeAll = (partials: readonly Profile[]): Profile[] => {
    let left = partials;
    for (let round = 0; round < ROUNDS; round++) {
      const placed = work.place(left, { called, people, told });
      for (const { to, partial } of placed.given) {
        const copy = told.get(to) ?? profileOf(to.profile.members);
        absorb(copy, partial);
        told.set(to, copy);
      }
      given.push(...placed.given);
      left = placed.left;
      if (placed.given.length === 0) break;
    }
    return [...left];
  };
  const first = placeAll(unique(partials).map((a) => profileOf([a])));
  work.gather(first, { isPartOfName: (word) => called.has(word) });
  const alone = placeAll(work.profiles);
  const mergesOf = (p: Profile): Merge[] => work.merges.filter((m) => p.members.some((x) => x.key === m.b));
  return {
    given: given.map((g) => ({ ...g, merges: mergesOf(g.partial) })),
    alone: keyed(alone, work.merges),
  };
}

/** Partial names that may be one: those that share a word or a given name that they may stand for, directly or through others. */
export function partialGroups(appearances: readonly Appearance[]): Appearance[][] {
  const groupOf = new Map<string, Appearance[]>();
  for (const a of unique(appearances)) {
    const words = blockingWords(namePartsOf(a.name));
    const group = [a];
    for (const old of new Set(words.flatMap((word) => groupOf.get(word) ?? []).map((x) => groupOf.get(blockingWords(namePartsOf(x.name))[0]!)!)))
      if (old !== group) group.push(...old);
    for (const word of new Set(group.flatMap((x) => blockingWords(namePartsOf(x.name))))) groupOf.set(word, group);
  }
  return [...new Set(groupOf.values())];
}

function unique(appearances: readonly Appearance[]): Appearance[] {
  return [...new Map(appearances.map((a) => [a.key, a])).values()].sort((x, y) => (x.key < y.key ? -1 : 1));
}

export function isPartialName(a: Appearance): boolean {
  return isPartial(namePartsOf(a.name).words);
}

/** Profiles being joined. Holds which may not be joined, and why each was. */
class Gathering {
  profiles: Profile[] = [];
  readonly merges: Merge[] = [];
  private readonly same: readonly Judgement[];
  private readonly different: readonly Judgement[];

  constructor(judgements: readonly Judgement[]) {
    this.same = judgements.filter((j) => j.verdict === "same");
    this.different = judgements.filter((j) => j.verdict === "different");
  }

  /** Joins profiles, the likeliest first, until none is left that may be joined. */
  gather(profiles: readonly Profile[], options: ScoreOptions = {}): void {
    this.profiles = [...profiles].sort(byId);
    this.joinJudged();
    for (let round = 0; round < ROUNDS; round++) {
      const pairs = pairsOf(this.profiles)
        .map(([a, b]) => ({ a, b, score: scoreOf(a, b, options) }))
        .filter(({ score }) => score.verdict === "same")
        .sort((x, y) => y.score.score - x.score.score || y.score.evidence - x.score.evidence || byId(x.a, y.a) || byId(x.b, y.b));
      if (!this.join(pairs, options)) return;
    }
  }

  private join(pairs: readonly { a: Profile; b: Profile; score: Score }[], options: ScoreOptions): boolean {
    const now = new Map<Profile, Profile>();
    const find = (p: Profile): Profile => {
      const up = now.get(p);
      return up ? find(up) : p;
    };
    const grown = new Set<Profile>();
    for (const { a, b, score } of pairs) {
      const [x, y] = [find(a), find(b)].sort(byId) as [Profile, Profile];
      if (x === y || this.areJudgedApart(x, y)) continue;
      // What the two have gathered since they were compared may contradict.
      if ((grown.has(x) || grown.has(y)) && scoreOf(x, y, options).verdict === "different") continue;
      this.merges.push({ a: a.id, b: b.id, score });
      const [into, from] = x.members.length >= y.members.length ? [x, y] : [y, x];
      absorb(into, from);
      now.set(from, into);
      grown.add(into);
    }
    this.profiles = this.profiles.filter((p) => !now.has(p)).sort(byId);
    return grown.size > 0;
  }

  private joinJudged(): void {
    for (const { a, b } of this.same) {
      const [x, y] = [a, b].map((key) => this.profiles.find((p) => p.members.some((m) => m.key === key)));
      if (!x || !y || x === y || this.areJudgedApart(x, y)) continue;
      this.merges.push({ a: a!, b: b!, score: "judged" });
      absorb(x, y);
      this.profiles = this.profiles.filter((p) => p !== y);
    }
  }

  areJudgedApart(x: Profile, y: Profile): boolean {
    const has = (p: Profile, key: string | null): boolean => p.members.some((m) => m.key === key);
    return this.different.some((j) => (has(x, j.a) && has(y, j.b)) || (has(x, j.b) && has(y, j.a)));
  }

  private isJudgedSame(x: Profile, y: Profile): boolean {
    const has = (p: Profile, key: string | null): boolean => p.members.some((m) => m.key === key);
    return this.same.some((j) => (has(x, j.a) && has(y, j.b)) || (has(x, j.b) && has(y, j.a)));
  }

  /** Tells of each partial name the one person whom it fits; `left` fit nobody, or several. */
  place(partials: readonly Profile[], { called, people, told }: Candidates): { given: Given[]; left: Profile[] } {
    const given: Given[] = [];
    const left: Profile[] = [];
    for (const partial of [...partials].sort(byId)) {
      const candidates = [...new Set([...partial.names.values()].flatMap(callNamesOf).flatMap((word) => called.get(word) ?? []))];
      const found = this.whom(partial, candidates, { people, told });
      if (found) given.push({ to: found.to, partial, merge: { a: found.to.profile.id, b: partial.id, score: found.score } });
      else left.push(partial);
    }
    return { given, left };
  }

  private whom(
    partial: Profile,
    candidates: readonly Person[],
    { people, told }: Pick<Candidates, "people" | "told">,
  ): { to: Person; score: Score | "judged" } | undefined {
    const judged = this.same.length > 0 ? [...candidates, ...people].find((p) => this.isJudgedSame(p.profile, partial)) : undefined;
    if (judged) return { to: judged, score: "judged" };
    const [best, second] = candidates
      .filter((to) => !this.areJudgedApart(to.profile, partial))
      // However often a surname alone has meant one of a family, it asks for as much the next time.
      .map((to) => ({ to, score: scoreOf(told.get(to) ?? to.profile, partial, { isPartOfName: () => bySurname(to.profile, partial) }) }))
      .filter(({ score }) => score.verdict !== "different" && score.score > 0)
      .sort((x, y) => y.score.evidence - x.score.evidence || byId(x.to.profile, y.to.profile));
    if (best?.score.verdict !== "same") return undefined;
    // A surname alone is a family's: one bearer only may come into question, and no place or paper in common brings one into it.
    if (second && second.score.score >= 1 && bySurname(best.to.profile, partial) && bySurname(second.to.profile, partial)) return undefined;
    return second && second.score.evidence > best.score.evidence * 0.75 && second.score.verdict === "same" ? undefined : best;
  }
}

function bySurname(full: Profile, partial: Profile): boolean {
  return [...partial.names.values()].every((p) => [...full.names.values()].some((f) => isSurnameOnly(p, f)));
}

/** Pairs worth comparing: all where they are few, else those that share a fact; along each fact neighbour with neighbour, and each with the largest. */
function pairsOf(profiles: readonly Profile[]): [Profile, Profile][] {
  const blocks = Map.groupBy(
    profiles.flatMap((p) => [...new Set([...p.names.values()].flatMap(blockingWords))].map((word) => ({ p, word }))),
    ({ word }) => word,
  );
  const pairs = new Map<string, [Profile, Profile]>();
  const add = (x: Profile, y: Profile): void => {
    if (x === y) return;
    const [a, b] = byId(x, y) < 0 ? [x, y] : [y, x];
    pairs.set(`${a.id} ${b.id}`, [a, b]);
  };
  for (const block of blocks.values()) {
    const list = block.map(({ p }) => p);
    if (list.length <= ALL_PAIRS) {
      for (const [i, x] of list.entries()) for (const y of list.slice(i + 1)) add(x, y);
      continue;
    }
    const postings = Map.groupBy(
      list.flatMap((p) => [...p.facts.keys()].map((fact) => ({ p, fact }))),
      ({ fact }) => fact,
    );
    for (const posting of postings.values()) {
      const largest = posting.reduce((l, { p }) => (p.members.length > l.members.length ? p : l), posting[0]!.p);
      for (const [i, { p }] of posting.entries()) {
        if (i > 0) add(posting[i - 1]!.p, p);
        add(largest, p);
      }
    }
  }
  return [...pairs.values()];
}

/** Full names meet by given name and surname; partial ones by their words alone. */
export function blockingWords(name: NameParts): string[] {
  return isPartial(name.words) ? [name.words.join(" "), name.words[0] ?? "", ...givenNamesOf(name.words[0] ?? "")] : blocksOf(name);
}

/** Each name's key goes to the person who has most of its appearances. */
function keyed(profiles: readonly Profile[], merges: readonly Merge[]): Person[] {
  const claims = profiles.flatMap((profile) =>
    [...Map.groupBy(profile.members, (m) => m.nameKey)].map(([nameKey, members]) => ({ nameKey, profile, n: members.length })),
  );
  const owner = new Map<string, Profile>();
  for (const { nameKey, profile } of claims.sort((x, y) => y.n - x.n || byId(x.profile, y.profile)))
    if (!owner.has(nameKey)) owner.set(nameKey, profile);
  const mergesOf = Map.groupBy(merges, (m) => m.b);
  return [...profiles].sort(byId).map((profile) => {
    const own = claims
      .filter((c) => c.profile === profile && owner.get(c.nameKey) === profile)
      .sort(
        (x, y) =>
          Number(isPartial(namePartsOf(nameOf(x)).words)) - Number(isPartial(namePartsOf(nameOf(y)).words)) ||
          y.n - x.n ||
          (x.nameKey < y.nameKey ? -1 : 1),
      );
    return { key: own[0]?.nameKey ?? profile.id, profile, merges: profile.members.flatMap((m) => mergesOf.get(m.key) ?? []) };
  });
}

function nameOf({ profile, nameKey }: { readonly profile: Profile; readonly nameKey: string }): string {
  return profile.members.find((m) => m.nameKey === nameKey)!.name;
}
