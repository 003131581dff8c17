import type { Claim, ClaimObject } from "../../model/claim.ts";
import { boundsOf } from "../../model/edtf.ts";
import type { Entity, Gender } from "../../model/entity.ts";
import { hashOf } from "../../model/ids.ts";
import { outletOf } from "../../model/outlets.ts";
import type { Reading } from "../../model/reading.ts";
import type { Span } from "../../model/span.ts";
import { isBlackedOut } from "../../text/black.ts";
import { genderOfFirstName } from "../../text/first-names.ts";
import { furnitureOf } from "../../text/furniture.ts";
import { isCommonWord, isPartial, nameFit, namePartsOf } from "./names/name-parts.ts";
import { COMMON_TRADES } from "./names/trades.ts";
import { foldName, personKeyOf } from "./person-key.ts";

export const FACT_KINDS = ["with", "kin", "work", "occupation", "organization", "place"] as const;
/** `with`: who else the article names; `kin`: whose spouse, child, sibling … he is said to be. */
export type FactKind = (typeof FACT_KINDS)[number];

/** Something an article tells of a person by which he may be known again. */
export interface Fact {
  readonly kind: FactKind;
  /** Folded: "katie holmes", "spouse:katie holmes", "top gun", "actor". */
  readonly what: string;
  /** The claims that tell it; none: it stands in the article beside him. */
  readonly claims: readonly string[];
}

/** Milliseconds since 1970 between which something lies. */
export interface Interval {
  readonly from: number;
  readonly until: number;
  readonly claim: string;
}

/** One person as one article speaks of him: the row that identity is computed from. Made from the reading alone. */
export interface Appearance {
  /** Hashes the article and the folded name. */
  readonly key: string;
  /** The key under which an article's entity is filed at first: by full name. */
  readonly nameKey: string;
  readonly articleId: string;
  readonly entities: readonly string[];
  readonly name: string;
  readonly gender: Gender;
  readonly outlet: string | null;
  /** When the article was published. */
  readonly published: number | null;
  readonly born: readonly Interval[];
  readonly died: readonly Interval[];
  readonly facts: readonly Fact[];
  /** How many full names of the article a partial name fits. */
  readonly rivals: number;
}

const YEAR = 365.2425 * 86_400_000;
const KIN = new Set(["spouse", "partner", "engaged-to", "child", "sibling", "relative", "filed-for-divorce"]);
/** So many names of each sort that stand in the same article are kept, those named most first: a list of guests tells little. */
const COMPANY = 24;

/** The key of an article's person of that name. */
export function appearanceKeyOf(articleId: string, name: string): string {
  return hashOf("p", { kind: "person", name: foldName(name), articleId });
}

/** The persons whom an article names, each with what it tells of them. A person under one name twice is one. */
export function appearancesIn(reading: Reading): Appearance[] {
  const { article } = reading;
  // Whoever was forgotten is nobody; as company of others he is his keyed tag, so that they stay who they are.
  const people = reading.entities.filter((e) => e.kind === "person" && !isBlackedOut(e.name) && e.mentions.some((m) => m.form === "name"));
  const published = article.publishedAt === null ? undefined : boundsOf(article.publishedAt);
  const common = {
    articleId: article.id,
    outlet: article.outlet ? (outletOf(article.outlet.domain ?? article.outlet.name)?.name ?? article.outlet.name) : null,
    published: published?.earliest ?? null,
  };
  const inCredits = creditedOnly(reading);
  const byKey = Map.groupBy(people, (e) => appearanceKeyOf(article.id, e.name));
  return [...byKey].map(([key, entities]): Appearance => {
    const claims = reading.claims.filter((c) => !c.negated && entities.some((e) => isEndOf(c, e.id)));
    return {
      ...common,
      key,
      nameKey: personKeyOf(entities[0]!, article.id),
      entities: entities.map((e) => e.id),
      name: entities[0]!.name,
      gender: entities.find((e) => e.gender)?.gender ?? null,
      born: claims.flatMap((c) => bornOf(c, entities, article.publishedAt)),
      died: claims.flatMap((c) => (c.predicate === "death-date" && isSubject(c, entities) ? (dated(c) ?? []) : [])),
      // What stands in an article tells nothing of who took its pictures.
      facts: entities.every((e) => inCredits.has(e)) ? [] : factsOf(withoutCompany(reading, inCredits), entities, claims),
      rivals: rivalsOf(entities[0]!, people),
    };
  });
}

/** Whoever stands in bylines and credits alone: photographers, writers. */
function creditedOnly({ article: { text }, entities }: Reading): ReadonlySet<Entity> {
  const furniture = furnitureOf(text).filter((f) => f.kind === "byline" || f.kind === "credit");
  const isCredit = ({ start, end }: Span): boolean => furniture.some((f) => f.start <= start && end <= f.end);
  return new Set(furniture.length === 0 ? [] : entities.filter((e) => e.mentions.every(isCredit)));
}

function withoutCompany(reading: Reading, left: ReadonlySet<Entity>): Reading {
  return left.size === 0 ? reading : { ...reading, entities: reading.entities.filter((e) => !left.has(e)) };
}

function rivalsOf(entity: Entity, people: readonly Entity[]): number {
  const own = namePartsOf(entity.name);
  if (!isPartial(own.words)) return 0;
  return people.filter((e) => !isPartial(namePartsOf(e.name).words) && nameFit(own, namePartsOf(e.name)) === "part").length;
}

function isEndOf(claim: Claim, id: string): boolean {
  return claim.subject === id || (claim.object !== null && "entity" in claim.object && claim.object.entity === id);
}

function isSubject(claim: Claim, entities: readonly Entity[]): boolean {
  return entities.some((e) => e.id === claim.subject);
}

function dated(claim: Claim): Interval[] | undefined {
  const text = claim.object && "value" in claim.object ? String(claim.object.value) : claim.valid;
  const bounds = text === null ? undefined : boundsOf(text);
  if (!bounds || bounds.earliest === null || bounds.latest === null) return undefined;
  return [{ from: bounds.earliest, until: bounds.latest, claim: claim.id }];
}

/** "Jane Roe, 41" on a day: born 41 to 42 years before it. */
function bornOf(claim: Claim, entities: readonly Entity[], publishedAt: string | null): Interval[] {
  if (!isSubject(claim, entities)) return [];
  if (claim.predicate === "birth-date") return dated(claim) ?? [];
  if (claim.predicate !== "age" || claim.object === null || !("value" in claim.object)) return [];
  const age = Number(claim.object.value);
  const when = boundsOf(claim.asOf ?? claim.valid ?? publishedAt ?? "");
  if (!Number.isFinite(age) || !when || when.earliest === null || when.latest === null) return [];
  return [{ from: when.earliest - (age + 1) * YEAR, until: when.latest - age * YEAR, claim: claim.id }];
}

function factsOf(reading: Reading, own: readonly Entity[], claims: readonly Claim[]): Fact[] {
  const facts = new Map<string, Fact>();
  const add = (kind: FactKind, what: string, claim?: string): void => {
    const known = facts.get(`${kind} ${what}`);
    facts.set(`${kind} ${what}`, { kind, what, claims: [...new Set([...(known?.claims ?? []), ...(claim ? [claim] : [])])].sort() });
  };
  const nameOf = (id: string): string | undefined => {
    const entity = reading.entities.find((e) => e.id === id);
    return entity?.kind === "person" ? namePartsOf(entity.name).words.join(" ") : entity && foldName(entity.name);
  };
  for (const c of claims) {
    const isOwn = isSubject(c, own);
    const other = isOwn ? (c.object && "entity" in c.object ? nameOf(c.object.entity) : undefined) : c.subject && nameOf(c.subject);
    if (KIN.has(c.predicate) && other) add("kin", `${c.predicate}${isOwn || isSymmetric(c) ? "" : "-of"}:${other}`, c.id);
    if ((c.predicate === "occupation" || c.predicate === "position") && isOwn)
      for (const what of nounsOf(c.object, nameOf)) add("occupation", what, c.id);
    if (isOwn && (c.predicate === "employer" || c.predicate === "member-of") && other) add("organization", other, c.id);
  }
  for (const e of own) for (const what of tradesIn(e)) add("occupation", what);
  for (const name of company(reading, own, "person")) add("with", name);
  for (const name of company(reading, own, "work")) add("work", name);
  for (const kind of ["organization", "place"] as const) for (const name of company(reading, own, kind).slice(0, 8)) add(kind, name);
  return [...facts.values()].sort((a, b) => (a.kind + a.what < b.kind + b.what ? -1 : 1));
}

/** What the article calls him: "the singer", "President Roe". Words that fit anybody tell nothing. */
function tradesIn({ mentions }: Entity): string[] {
  return mentions.flatMap((m) => {
    if (m.form === "name") return namePartsOf(m.text).titles.filter((t) => !/^(?:mr|mrs|ms|miss|sir|the)$/.test(t));
    if (m.form !== "nominal" || m.text.length > 40) return [];
    // "his doctor" is another's doctor, or not he at all; "the two actors" are both actors.
    if (/^(?:his|her|their|its|my|our|your)\b|['’]s? /i.test(m.text)) return [];
    const head = /([\p{L}-]+)$/u.exec(m.text.toLowerCase())?.[1]?.replace("actress", "actor");
    const one = [head, head?.replace(/s$/, "")].find((trade) => trade && COMMON_TRADES.has(trade));
    return one ? [one] : [];
  });
}

const ANYBODY = /^(?:(?:co-|super)?stars?|starlet|celebrity|celeb|icon|legend|personality|beauty|hunk|man|woman|mother|mom|mum|father|dad|parent)$/;

function isSymmetric({ predicate }: Claim): boolean {
  return predicate !== "child" && predicate !== "filed-for-divorce";
}

function nounsOf(object: ClaimObject | null, nameOf: (id: string) => string | undefined): string[] {
  if (object === null) return [];
  const text = "value" in object ? String(object.value).toLowerCase() : nameOf(object.entity);
  // "film director" and "director" share their head.
  const head = text?.split(/\s+/).at(-1)?.replace("actress", "actor");
  return head && !ANYBODY.test(head) ? [head] : [];
}

/** The names of the article's other entities of a kind, folded; a common given name alone ("tom") tells nothing, nor does the outlet itself. */
function company(reading: Reading, own: readonly Entity[], kind: Entity["kind"]): string[] {
  const others = reading.entities.filter((e) => e.kind === kind && !own.includes(e) && e.mentions.some((m) => m.form === "name"));
  const ownWords = new Set(own.flatMap((e) => namePartsOf(e.name).words));
  const named = others.flatMap((e): { name: string; n: number }[] => {
    if (kind !== "person") {
      const name = foldName(e.name);
      return name.length > 2 && !(kind === "organization" && outletOf(e.name)) ? [{ name, n: e.mentions.length }] : [];
    }
    const parts = namePartsOf(e.name);
    const { words } = parts;
    const name = words.join(" ");
    // Another form of his own name is no company.
    if (own.some((o) => nameFit(namePartsOf(o.name), parts) !== "none")) return [];
    if (isPartial(words) && (isCommonWord(words[0] ?? "") || ownWords.has(words[0]!) || name.length < 3)) return [];
    const apart = pairIn(words).filter((name) => !own.some((o) => nameFit(namePartsOf(o.name), namePartsOf(name)) !== "none"));
    return apart.map((name) => ({ name, n: e.mentions.length }));
  });
  const sorted = named.sort((a, b) => b.n - a.n || (a.name < b.name ? -1 : 1)).map((n) => n.name);
  return [...new Set(sorted)].slice(0, COMPANY);
}

/** Two people of a list or a caption whom a reader took for one: "Ned Ashe Mara Ashe". */
function pairIn(words: readonly string[]): string[] {
  const isPair = words.length === 4 && (words[1] === words[3] || genderOfFirstName(words[2]!) !== undefined);
  return isPair ? [words.slice(0, 2).join(" "), words.slice(2).join(" ")] : [words.join(" ")];
}
