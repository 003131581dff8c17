import type { Claim, ClaimObject } from "../../model/claim.ts";
import type { Entity } from "../../model/entity.ts";
import { claimIdOf } from "../../model/ids.ts";
import type { Reading } from "../../model/reading.ts";
import type { Quote, Span } from "../../model/span.ts";
import { BLACK, blackedOut, mergedSpans } from "../../text/black.ts";
import { holds, overlaps } from "../../text/spans.ts";
import { nameFit, namePartsOf } from "../identity/names/name-parts.ts";
import { type NameForms, namesIn } from "./name-forms.ts";

/** A stretch of a text that was blacked out: a name with the tag of whose it was, or words (tag null). */
export interface Erasure extends Span {
  readonly tag: string | null;
}

export interface Without {
  readonly reading: Reading;
  readonly removed: readonly Claim[];
  readonly erased: readonly Erasure[];
}

/** Whom a reading is to forget. */
export interface Forgetting {
  /** Stands for him wherever an entity needs a name: keyed, so that no name can be guessed from it. */
  readonly tag: string;
  readonly forms: NameForms;
  /** The reading's entities that are he. */
  readonly entities: ReadonlySet<string>;
  /** Stretches known to name him. */
  readonly spans?: readonly Span[];
}

/**
 * A reading without a person: every form of his name is blacked out, in the text and in all that was told of it, and the claims about him are gone. Spans
 * hold; what others are claimed to be or to have said stays.
 */
export function withoutPerson(reading: Reading, { tag, forms, entities, spans = [] }: Forgetting): Without {
  const others = reading.entities.filter((e) => !entities.has(e.id));
  const people = others.filter((e) => e.kind === "person");
  const own = reading.entities.filter((e) => entities.has(e.id));
  const isTheirs = (text: string): boolean =>
    !own.some((e) => nameFit(namePartsOf(e.name), namePartsOf(text)) !== "none") &&
    people.some((e) => nameFit(namePartsOf(e.name), namePartsOf(text)) !== "none");
  const named = own.flatMap((e) => e.mentions.filter((m) => m.form === "name" && !isTheirs(m.text)));
  const kept = {
    namesakes: people.flatMap((e) => e.mentions.filter((m) => m.form === "name" && isNamesake(m.text, forms))),
    others: others.flatMap((e) => e.mentions.filter((m) => m.form === "name")),
  };
  const { text } = reading.article;
  const erased = mergedSpans([...named, ...spans, ...namesIn(text, forms, { prose: true, ...kept })]);
  const clean = (words: string, prose = true): string => {
    const at = (names: readonly string[]): Span[] => names.flatMap((name) => occurrences(words, name));
    const namesakes = people.map((e) => e.name).filter((name) => isNamesake(name, forms));
    return blackedOut(words, namesIn(words, forms, { prose, namesakes: at(namesakes), others: at(others.map((e) => e.name)) }));
  };
  const names = new Map(reading.entities.map((e) => [e.id, entities.has(e.id) ? blackNameOf(e.name, tag) : clean(e.name)]));
  const renamed = new Map(reading.entities.map((e) => [e.name, names.get(e.id)!]));
  const label = (hop: string): string => renamed.get(hop) ?? clean(hop);
  const valued = (end: ClaimObject): ClaimObject => ("value" in end && typeof end.value === "string" ? { value: clean(end.value, false) } : end);
  const isAbout = ({ subject, object }: Claim): boolean =>
    (subject !== null && entities.has(subject)) || (object !== null && "entity" in object && entities.has(object.entity));
  const a = reading.article;
  const cleaned: Reading = {
    ...reading,
    article: {
      ...a,
      title: a.title && clean(a.title),
      authors: a.authors.map((name) => clean(name)),
      url: a.url && clean(a.url, false),
      canonicalUrl: a.canonicalUrl && clean(a.canonicalUrl, false),
      outlet: a.outlet && { ...a.outlet, name: clean(a.outlet.name), domain: a.outlet.domain && clean(a.outlet.domain, false) },
      credits: a.credits.map((c) => ({ ...c, name: clean(c.name), agency: c.agency && clean(c.agency) })),
      links: a.links.map((l) => ({ ...l, url: clean(l.url, false) })),
      custody: { ...a.custody, input: clean(a.custody.input, false), archive: a.custody.archive && clean(a.custody.archive, false) },
    },
    entities: reading.entities.map((e) => ({
      ...e,
      name: names.get(e.id)!,
      aliases: entities.has(e.id) ? e.aliases.filter((x) => clean(x) === x && isNominal(x, e)) : e.aliases.map((x) => clean(x)),
    })),
    sources: reading.sources.map((s) => ({ ...s, name: s.entity ? names.get(s.entity)! : label(s.name) })),
    claims: reading.claims
      .filter((c) => !isAbout(c))
      .map((c) => ({
        ...c,
        object: c.object && valued(c.object),
        qualifiers: Object.fromEntries(Object.entries(c.qualifiers).map(([name, end]) => [name, valued(end as ClaimObject)])),
      })),
    lead: reading.lead && {
      ...reading.lead,
      chain: reading.lead.chain.map(label),
      denials: reading.lead.denials.map((d) => ({ ...d, by: label(d.by), through: d.through.map(label) })),
    },
    problems: reading.problems.map((p) => ({ ...p, message: clean(p.message) })),
  };
  return {
    reading: noted(regrounded(cleaned, blackedOut(text, erased))),
    removed: reading.claims.filter(isAbout),
    erased: erased.map((span) => ({ ...span, tag })),
  };
}

/** A reading without some of its claims: they are gone, and their evidence is blacked out. Names that stood nowhere else are gone with it. */
export function withoutClaims(reading: Reading, claims: ReadonlySet<string>, words: readonly Span[], tagOf: (entity: string) => string): Without {
  const { text, title } = reading.article;
  const removed = reading.claims.filter((c) => claims.has(c.id));
  const erased = mergedSpans([...words, ...removed.map((c) => c.evidence)]);
  const now = blackedOut(text, erased);
  const isGone = (words: string): boolean => text.includes(words) && !now.includes(words);
  const black = (words: string): string => (isGone(words) ? BLACK.repeat(words.length) : words);
  const names = new Map(
    reading.entities.map((e) => {
      if (!isGone(e.name)) return [e.id, e.name];
      const left = e.mentions.filter((m) => m.form === "name" && !erased.some((s) => overlaps(s, m))).sort((x, y) => y.text.length - x.text.length);
      return [e.id, left[0]?.text ?? blackNameOf(e.name, tagOf(e.id))];
    }),
  );
  const renamed = new Map(reading.entities.map((e) => [e.name, names.get(e.id)!]));
  const label = (hop: string): string => renamed.get(hop) ?? black(hop);
  const evidence = erased.map((s) => text.slice(s.start, s.end));
  const cleaned: Reading = {
    ...reading,
    article: {
      ...reading.article,
      title:
        title === null
          ? null
          : text.startsWith(title)
            ? now.slice(0, title.length)
            : blackedOut(
                title,
                evidence.flatMap((e) => occurrences(title, e)),
              ),
    },
    entities: reading.entities.map((e) => ({ ...e, name: names.get(e.id)!, aliases: e.aliases.filter((x) => !isGone(x)) })),
    sources: reading.sources.map((s) => ({ ...s, name: s.entity ? names.get(s.entity)! : label(s.name) })),
    claims: reading.claims.filter((c) => !claims.has(c.id)),
    lead: reading.lead && {
      ...reading.lead,
      chain: reading.lead.chain.map(label),
      denials: reading.lead.denials.map((d) => ({ ...d, by: label(d.by), through: d.through.map(label) })),
    },
  };
  return { reading: noted(regrounded(cleaned, now)), removed, erased: erased.map((span) => ({ ...span, tag: null })) };
}

/** An article of which nothing is told any more but when and where it was published. */
export function withoutAll(reading: Reading): Without {
  const a = reading.article;
  const black = (text: string): string => BLACK.repeat(text.length);
  const article: Reading["article"] = {
    ...a,
    title: a.title && black(a.title),
    authors: a.authors.map(black),
    url: a.url && black(a.url),
    canonicalUrl: a.canonicalUrl && black(a.canonicalUrl),
    credits: [],
    links: [],
    custody: { ...a.custody, input: black(a.custody.input), archive: a.custody.archive && black(a.custody.archive) },
    text: black(a.text),
  };
  const empty = { ...reading, article, entities: [], sources: [], utterances: [], claims: [], lead: null, problems: [] };
  return { reading: noted(empty), removed: reading.claims, erased: [{ start: 0, end: a.text.length, tag: null }] };
}

/** The reading under other ids: its claims hash the revision, and follow. */
export function rekeyed(reading: Reading, ids: { readonly article: string; readonly revision: string; readonly rawHash: string }): Reading {
  const { article } = reading;
  return {
    ...reading,
    article: { ...article, id: ids.article, revision: ids.revision, custody: { ...article.custody, rawHash: ids.rawHash } },
    claims: reading.claims.map((c) => ({ ...c, id: claimIdOf(ids.revision, c) })),
  };
}

const NOTE = {
  code: "ledger/removed",
  message: "Something was removed from this article on request.",
  stage: "ledger",
  severity: "note",
  span: null,
} as const;

function noted(reading: Reading): Reading {
  return reading.problems.some((p) => p.code === NOTE.code) ? reading : { ...reading, problems: [...reading.problems, NOTE] };
}

/** Every quotation of the text says what stands there now. */
function regrounded(reading: Reading, text: string): Reading {
  const again = <T extends Quote>(q: T): T => ({ ...q, text: text.slice(q.start, q.end) });
  return {
    ...reading,
    article: { ...reading.article, text },
    entities: reading.entities.map((e) => ({ ...e, mentions: e.mentions.map(again) })),
    utterances: reading.utterances.map((u) => ({
      ...u,
      sourceSpan: u.sourceSpan && again(u.sourceSpan),
      cue: u.cue && again(u.cue),
      content: u.content.map(again),
    })),
    claims: reading.claims.map((c) => ({ ...c, evidence: again(c.evidence) })),
    lead: reading.lead && { ...reading.lead, span: again(reading.lead.span) },
  };
}

function blackNameOf(name: string, tag: string): string {
  return `${BLACK.repeat(name.length)} [${tag}]`;
}

function isNamesake(name: string, { full }: NameForms): boolean {
  const words = namePartsOf(name).words.join(" ");
  return full.some((form) => form.join(" ") === words);
}

function isNominal(alias: string, entity: Entity): boolean {
  return entity.mentions.some((m) => m.form === "nominal" && m.text === alias);
}

function occurrences(text: string, words: string): Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf(words); words !== "" && at >= 0; at = text.indexOf(words, at + words.length))
    found.push({ start: at, end: at + words.length });
  return found;
}

/** The entities of a reading that erased names are of. */
export function entitiesUnder(reading: Reading, spans: readonly Span[]): Set<string> {
  const is = (e: Entity): boolean => e.kind === "person" && e.mentions.some((m) => m.form === "name" && spans.some((s) => holds(s, m)));
  return new Set(reading.entities.filter(is).map((e) => e.id));
}

/** The entities of a reading that go by one of the names: by a full form, or by a part that is nobody else's there. */
export function entitiesCalled(reading: Reading, forms: NameForms): Set<string> {
  const people = reading.entities.filter((e) => e.kind === "person");
  const whole = people.filter((e) => isNamesake(e.name, forms));
  const rest = people.filter((e) => !whole.includes(e));
  const part = rest.filter((e) => {
    const { words } = namePartsOf(e.name);
    const fits = (other: Entity): boolean => other !== e && nameFit(namePartsOf(e.name), namePartsOf(other.name)) === "part";
    return words.length === 1 && forms.single.includes(words[0]!) && !rest.some(fits);
  });
  return new Set([...whole, ...(whole.length > 0 ? part : [])].map((e) => e.id));
}
