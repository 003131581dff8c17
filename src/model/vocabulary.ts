import type { EntityKind } from "./entity.ts";

/** What a value is, where an end of a claim is no entity: a number, an EDTF date, a lower-case noun phrase, or nothing at all. */
export type ValueKind = "number" | "date" | "noun" | "nothing";

/** What tells two propositions of one predicate apart: both ends, the subject alone, the object's value, a work, an organization. */
export type KeyPart = "parties" | "subject" | "value" | "work" | "of";

export interface PredicateDefinition {
  readonly id: string;
  /** The Wikidata property, where there is one. */
  readonly wikidata: string | null;
  readonly subject: readonly EntityKind[];
  readonly object: readonly (EntityKind | ValueKind)[];
  /** Written once, in either order. */
  readonly symmetric: boolean;
  /** Health, sexuality, children, pregnancy, crime: marked on every claim and left out of exports unless asked for. */
  readonly sensitive: boolean;
  /** A state holds over an interval; an event happens. States gather by their parts, events only where time and place agree. */
  readonly time: "state" | "event";
  readonly key: readonly KeyPart[];
  /** How a claim reads between its subject and its object. */
  readonly label: string;
}

const DEFINITIONS = [
  { id: "partner", wikidata: "P451", subject: ["person"], object: ["person"], symmetric: true, sensitive: false, time: "state", key: ["parties"], label: "is in a relationship with" },
  { id: "engaged-to", wikidata: "P451", subject: ["person"], object: ["person"], symmetric: true, sensitive: false, time: "state", key: ["parties"], label: "is engaged to" },
  { id: "spouse", wikidata: "P26", subject: ["person"], object: ["person"], symmetric: true, sensitive: false, time: "state", key: ["parties"], label: "is married to" },
  { id: "filed-for-divorce", wikidata: null, subject: ["person"], object: ["person"], symmetric: false, sensitive: false, time: "event", key: ["parties"], label: "filed for divorce from" },
  { id: "child", wikidata: "P40", subject: ["person"], object: ["person"], symmetric: false, sensitive: true, time: "state", key: ["parties"], label: "is a parent of" },
  { id: "number-of-children", wikidata: "P1971", subject: ["person"], object: ["number"], symmetric: false, sensitive: true, time: "state", key: ["subject", "value"], label: "has this number of children" },
  { id: "expecting", wikidata: null, subject: ["person"], object: ["number"], symmetric: false, sensitive: true, time: "event", key: ["subject"], label: "is expecting a child" },
  { id: "sibling", wikidata: "P3373", subject: ["person"], object: ["person"], symmetric: true, sensitive: false, time: "state", key: ["parties"], label: "is a sibling of" },
  { id: "relative", wikidata: "P1038", subject: ["person"], object: ["person"], symmetric: true, sensitive: false, time: "state", key: ["parties"], label: "is a relative of" },
  { id: "friend", wikidata: null, subject: ["person"], object: ["person"], symmetric: true, sensitive: false, time: "state", key: ["parties"], label: "is a friend of" },
  { id: "feud-with", wikidata: null, subject: ["person"], object: ["person"], symmetric: true, sensitive: false, time: "state", key: ["parties"], label: "is feuding with" },
  { id: "met", wikidata: null, subject: ["person"], object: ["person"], symmetric: true, sensitive: false, time: "event", key: ["parties"], label: "met" },
  { id: "seen-with", wikidata: null, subject: ["person"], object: ["person"], symmetric: true, sensitive: false, time: "event", key: ["parties"], label: "was seen with" },
  { id: "co-star", wikidata: null, subject: ["person"], object: ["person"], symmetric: true, sensitive: false, time: "state", key: ["parties", "work"], label: "co-starred with" },
  { id: "age", wikidata: "P569", subject: ["person"], object: ["number"], symmetric: false, sensitive: false, time: "state", key: ["subject", "value"], label: "has the age" },
  { id: "birth-date", wikidata: "P569", subject: ["person"], object: ["date"], symmetric: false, sensitive: false, time: "state", key: ["subject", "value"], label: "was born on" },
  { id: "birth-place", wikidata: "P19", subject: ["person"], object: ["place"], symmetric: false, sensitive: false, time: "state", key: ["parties"], label: "was born in" },
  { id: "death-date", wikidata: "P570", subject: ["person"], object: ["date"], symmetric: false, sensitive: false, time: "event", key: ["subject"], label: "died" },
  { id: "death-place", wikidata: "P20", subject: ["person"], object: ["place"], symmetric: false, sensitive: false, time: "state", key: ["parties"], label: "died in" },
  { id: "cause-of-death", wikidata: "P509", subject: ["person"], object: ["noun"], symmetric: false, sensitive: true, time: "state", key: ["subject", "value"], label: "died of" },
  { id: "nationality", wikidata: "P27", subject: ["person"], object: ["noun"], symmetric: false, sensitive: false, time: "state", key: ["subject", "value"], label: "has the nationality" },
  { id: "residence", wikidata: "P551", subject: ["person"], object: ["place"], symmetric: false, sensitive: false, time: "state", key: ["parties"], label: "lives in" },
  { id: "occupation", wikidata: "P106", subject: ["person"], object: ["noun"], symmetric: false, sensitive: false, time: "state", key: ["subject", "value"], label: "works as" },
  { id: "position", wikidata: "P39", subject: ["person"], object: ["noun"], symmetric: false, sensitive: false, time: "state", key: ["subject", "value", "of"], label: "holds the position" },
  { id: "employer", wikidata: "P108", subject: ["person"], object: ["organization"], symmetric: false, sensitive: false, time: "state", key: ["parties"], label: "works for" },
  { id: "member-of", wikidata: "P463", subject: ["person"], object: ["organization"], symmetric: false, sensitive: false, time: "state", key: ["parties"], label: "is a member of" },
  { id: "party", wikidata: "P102", subject: ["person"], object: ["organization"], symmetric: false, sensitive: false, time: "state", key: ["parties"], label: "belongs to the party" },
  { id: "educated-at", wikidata: "P69", subject: ["person"], object: ["organization"], symmetric: false, sensitive: false, time: "state", key: ["parties"], label: "was educated at" },
  { id: "award", wikidata: "P166", subject: ["person", "work", "organization"], object: ["award"], symmetric: false, sensitive: false, time: "event", key: ["parties", "work"], label: "received the award" },
  { id: "nominated-for", wikidata: "P1411", subject: ["person", "work", "organization"], object: ["award"], symmetric: false, sensitive: false, time: "event", key: ["parties", "work"], label: "was nominated for" },
  { id: "health-condition", wikidata: "P1050", subject: ["person"], object: ["noun"], symmetric: false, sensitive: true, time: "state", key: ["subject", "value"], label: "has the health condition" },
  { id: "cast-member", wikidata: "P161", subject: ["work"], object: ["person"], symmetric: false, sensitive: false, time: "state", key: ["parties"], label: "has in its cast" },
  { id: "director", wikidata: "P57", subject: ["work"], object: ["person"], symmetric: false, sensitive: false, time: "state", key: ["parties"], label: "was directed by" },
  { id: "author", wikidata: "P50", subject: ["work"], object: ["person"], symmetric: false, sensitive: false, time: "state", key: ["parties"], label: "was written by" },
  { id: "performer", wikidata: "P175", subject: ["work"], object: ["person"], symmetric: false, sensitive: false, time: "state", key: ["parties"], label: "was performed by" },
  { id: "presenter", wikidata: "P371", subject: ["work"], object: ["person"], symmetric: false, sensitive: false, time: "state", key: ["parties"], label: "is presented by" },
  { id: "founded-by", wikidata: "P112", subject: ["organization"], object: ["person"], symmetric: false, sensitive: false, time: "state", key: ["parties"], label: "was founded by" },
  { id: "date-founded", wikidata: "P571", subject: ["organization"], object: ["date"], symmetric: false, sensitive: false, time: "state", key: ["subject", "value"], label: "was founded on" },
  { id: "headquarters", wikidata: "P159", subject: ["organization"], object: ["place"], symmetric: false, sensitive: false, time: "state", key: ["parties"], label: "has its headquarters in" },
  { id: "parent-organization", wikidata: "P749", subject: ["organization"], object: ["organization"], symmetric: false, sensitive: false, time: "state", key: ["parties"], label: "belongs to the organization" },
  { id: "chief-executive", wikidata: "P169", subject: ["organization"], object: ["person"], symmetric: false, sensitive: false, time: "state", key: ["parties"], label: "is headed by" },
  { id: "owned-by", wikidata: "P127", subject: ["organization"], object: ["person", "organization"], symmetric: false, sensitive: false, time: "state", key: ["parties"], label: "is owned by" },
  { id: "attended", wikidata: null, subject: ["person"], object: ["event", "place", "work", "organization"], symmetric: false, sensitive: false, time: "event", key: ["parties"], label: "attended" },
  { id: "arrested", wikidata: null, subject: ["person"], object: ["nothing"], symmetric: false, sensitive: true, time: "event", key: ["subject"], label: "was arrested" },
  { id: "hospitalised", wikidata: null, subject: ["person"], object: ["nothing"], symmetric: false, sensitive: true, time: "event", key: ["subject"], label: "was taken to hospital" },
  { id: "charged-with", wikidata: null, subject: ["person", "organization"], object: ["noun"], symmetric: false, sensitive: true, time: "event", key: ["subject", "value"], label: "was charged with" },
  { id: "convicted-of", wikidata: null, subject: ["person", "organization"], object: ["noun"], symmetric: false, sensitive: true, time: "event", key: ["subject", "value"], label: "was convicted of" },
  { id: "sentenced-to", wikidata: null, subject: ["person"], object: ["noun"], symmetric: false, sensitive: true, time: "event", key: ["subject", "value"], label: "was sentenced to" },
  { id: "accused-of", wikidata: null, subject: ["person", "organization"], object: ["noun"], symmetric: false, sensitive: true, time: "event", key: ["subject", "value"], label: "is accused of" },
  { id: "sued", wikidata: null, subject: ["person", "organization"], object: ["person", "organization"], symmetric: false, sensitive: false, time: "event", key: ["parties"], label: "sued" },
  { id: "resigned-from", wikidata: null, subject: ["person"], object: ["noun"], symmetric: false, sensitive: false, time: "event", key: ["subject", "value", "of"], label: "left the position" },
  { id: "appointed-to", wikidata: null, subject: ["person"], object: ["noun"], symmetric: false, sensitive: false, time: "event", key: ["subject", "value", "of"], label: "was appointed to the position" },
  { id: "elected-to", wikidata: null, subject: ["person"], object: ["noun"], symmetric: false, sensitive: false, time: "event", key: ["subject", "value", "of"], label: "was elected to the position" },
  { id: "endorsed", wikidata: null, subject: ["person", "organization"], object: ["person"], symmetric: false, sensitive: false, time: "event", key: ["parties"], label: "endorsed" },
  { id: "signed-with", wikidata: null, subject: ["person"], object: ["organization"], symmetric: false, sensitive: false, time: "event", key: ["parties"], label: "signed with" },
  { id: "bought", wikidata: null, subject: ["person", "organization"], object: ["noun"], symmetric: false, sensitive: false, time: "event", key: ["subject", "value"], label: "bought" },
  { id: "sold", wikidata: null, subject: ["person", "organization"], object: ["noun"], symmetric: false, sensitive: false, time: "event", key: ["subject", "value"], label: "sold" },
] as const satisfies readonly PredicateDefinition[];

/** The vocabulary: 57 predicates, as data. */
export type Predicate = (typeof DEFINITIONS)[number]["id"];
export const VOCABULARY: readonly (PredicateDefinition & { readonly id: Predicate })[] = DEFINITIONS;
export const PREDICATES = DEFINITIONS.map((d) => d.id) as readonly Predicate[];

const BY_ID = new Map<string, PredicateDefinition & { readonly id: Predicate }>(DEFINITIONS.map((d) => [d.id, d]));

export function isPredicate(id: string): id is Predicate {
  return BY_ID.has(id);
}

export function definitionOf(predicate: Predicate): PredicateDefinition & { readonly id: Predicate } {
  return BY_ID.get(predicate)!;
}
