import type { Annotated, AnnotatedMention } from "../model/annotated.ts";
import type { QualifierName } from "../model/claim.ts";
import type { EntityKind } from "../model/entity.ts";
import type { Span } from "../model/span.ts";
import type { Predicate } from "../model/vocabulary.ts";
import { weightOfWord } from "../text/common-words.ts";
import type { End, FoundClaim } from "./found-claim.ts";
import { COUNTRY_OF } from "./predicates/words/countries.ts";

/** What a qualifier is, or that one that the claim has is none (undefined). */
type More = { readonly [name in QualifierName]?: End | undefined };
/** Completes a claim's qualifiers from the words around it and from the article's other claims. */
type Completion = (claim: FoundClaim, annotated: Annotated, all: readonly FoundClaim[]) => More;

const ROLES: ReadonlySet<Predicate> = new Set(["position", "resigned-from", "appointed-to", "elected-to"]);
/** Jobs that are somebody's or some body's. */
const SERVANT = /^(?:lawyer|attorney|manager|agent|publicist|spokes\w+|advis[eo]r|aide|stylist|bodyguard|assistant|investor|biographer)$/i;
/** Offices of a show, which an article about it names once. */
const OF_SHOWS = /^(?:coach|judge|host|co-host|mentor|panell?ist|anchor|co-anchor)$/i;
const WHOSE: ReadonlySet<EntityKind> = new Set(["organization", "place", "work", "group", "event"]);
const NOUN_FOR_BODY =
  /^(?:agency|network|company|firm|party|studio|label|club|team|school|university|department|group|organi[sz]ation|bank|church|hospital|college|charity|union|league|government|city|county|state|country|brand|magazine|newspaper)$/i;
const BEFORE_ROLE =
  /^(?:['’]s?)?["”’']{0,2} (?:(?:the|former|then|new|current|longtime|long-time|outgoing|acting|interim|deputy|assistant|senior|chief|executive|vice|co-founder|founder|chairman|owner|and|&|\d{4}|[\p{Ll}-]+)[ -]){0,3}$/u;
const BEHIND_ROLE = /^s? (?:and [\p{Ll} -]{3,30} )?(?:of|for|at|in|on|with) (?:the |an? |its |his |her )?(?:[\p{Ll}-]+ ){0,3}["“‘']?$/u;

/** "Pentagon spokesman": a name that no annotator has marked. */
const CAPITALS_BEFORE = /(?<![\p{L}’'-])(\p{Lu}[\p{L}&’'-]+(?: (?:(?:of|and|the|&) )*\p{Lu}[\p{L}&’'.-]+){0,5})(?:['’]s?)? $/u;
const TITLE_WORD = /^(?:Former|Vice|Deputy|Chief|Senior|Executive|Assistant|Acting|Interim|The|President|Prime|Co|New|Past|Current)\b/;

/** "Acme spokesman Sam Poe", "CEO of Acme", "British PM": whose the office is. */
const officeOf: Completion = (claim, annotated, all) => {
  const { predicate, spans, object, subject } = claim;
  if (spans.object === null || object === null || !("value" in object)) return {};
  if (!ROLES.has(predicate) && !(predicate === "occupation" && SERVANT.test(String(object.value)))) return {};
  const own = claim.qualifiers.of;
  const said = own && !("cluster" in own && own.cluster === subject) ? own : undefined;
  if (said && !("value" in said && NOUN_FOR_BODY.test(String(said.value)))) return {};
  const { text } = annotated.article;
  const role = spans.object;
  const named = annotated.mentions.filter((m) => m.form === "name" && m.cluster !== subject && WHOSE.has(annotated.clusters[m.cluster]!.kind));
  const before = named.findLast((m) => m.end <= role.start && role.start - m.end < 50 && BEFORE_ROLE.test(text.slice(m.end, role.start)));
  const behind = named.find((m) => m.start >= role.end && m.start - role.end < 50 && BEHIND_ROLE.test(text.slice(role.end, m.start)));
  const beside = behind ?? before ?? (SERVANT.test(String(object.value)) ? masterBefore(annotated, role, subject) : undefined);
  if (beside) return { of: bodyAt(beside) };
  const [, capitals] = CAPITALS_BEFORE.exec(text.slice(Math.max(0, role.start - 60), role.start)) ?? [];
  const nation = COUNTRY_OF.get(/(\p{Lu}[\p{L}]+(?: \p{Lu}[\p{L}]+)?) $/u.exec(text.slice(Math.max(0, role.start - 30), role.start))?.[1] ?? "");
  if (nation) return { of: { value: nation } };
  if (capitals && !TITLE_WORD.test(capitals) && weightOfWord(capitals.toLowerCase()) === 1) return { of: { value: capitals } };
  const last = said && named.findLast((m) => m.end <= role.start && annotated.clusters[m.cluster]!.kind === "organization");
  if (last) return { of: { cluster: last.cluster } };
  return fromOthers(claim, all) ?? (own && !said ? { of: undefined } : {});
};

/** "Jane Roe's manager", "her manager", "Roe lawyer Sam Poe": whose servant somebody is. */
function masterBefore({ article, mentions, clusters }: Annotated, role: Span, subject: number | null): AnnotatedMention | undefined {
  return mentions.findLast(
    (m) =>
      m.end <= role.start &&
      m.cluster !== subject &&
      clusters[m.cluster]!.kind === "person" &&
      clusters[m.cluster]!.named &&
      (m.form === "name" || /^(?:his|her|their)$/i.test(m.text)) &&
      /^(?:['’]s?)? (?:(?:new|former|longtime|personal|[\p{Ll}]+) )?$/u.test(article.text.slice(m.end, role.start)),
  );
}

/** The same office of the same person told elsewhere; of shows the same office of whomever. */
function fromOthers(claim: FoundClaim, all: readonly FoundClaim[]): Partial<Record<QualifierName, End>> | undefined {
  const role = roleOf(claim);
  const told = all.filter(
    (c) => c !== claim && ROLES.has(c.predicate) && roleOf(c) === role && isBody(c.qualifiers.of) && endKey(c.qualifiers.of) !== `#${c.subject}`,
  );
  const same = told.find((c) => c.subject === claim.subject);
  if (same) return { of: same.qualifiers.of! };
  const bodies = new Set(told.map((c) => endKey(c.qualifiers.of)));
  return OF_SHOWS.test(role) && bodies.size === 1 ? { of: told[0]!.qualifiers.of! } : undefined;
}

const isBody = (end: End | undefined): boolean => end !== undefined && ("cluster" in end || /\p{Lu}/u.test(String(end.value)));
const roleOf = ({ object }: FoundClaim): string => (object !== null && "value" in object ? String(object.value).toLowerCase() : "");
const endKey = (end: End | null | undefined): string => (!end ? "" : "cluster" in end ? `#${end.cluster}` : String(end.value).toLowerCase());

function bodyAt(mention: AnnotatedMention): End {
  const country = COUNTRY_OF.get(mention.text);
  return country ? { value: country } : { cluster: mention.cluster };
}

const WITH_SOMEBODY: ReadonlySet<Predicate> = new Set(["attended", "expecting", "number-of-children"]);
const WITH = /^[^.;:“”"]{0,60}?\b(?:with|alongside|accompanied by) (?:(?:his|her|their|then) )?(?:[\p{Ll}-]+,? ){0,4}$/u;

/** "attended the gala with her husband, Sam Poe": who else, where the words behind it tell; nobody is with himself. */
const withWhom: Completion = (claim, { article, mentions, clusters }) => {
  if (!WITH_SOMEBODY.has(claim.predicate)) return {};
  const own = claim.qualifiers.with;
  const isSelf = own !== undefined && "cluster" in own && own.cluster === claim.subject;
  if (own && !isSelf) return {};
  const from = claim.spans.object?.end ?? claim.evidence.start;
  const companion = mentions.find(
    (m) =>
      m.form === "name" &&
      clusters[m.cluster]!.kind === "person" &&
      m.cluster !== claim.subject &&
      m.start >= from &&
      m.start - claim.evidence.end < 60 &&
      WITH.test(article.text.slice(from, m.start)),
  );
  return companion ? { with: { cluster: companion.cluster } } : {};
};

const VENUE: ReadonlySet<EntityKind> = new Set(["place", "organization"]);

/** Where an event was is told once: beside its name, or of one of those who were there. */
const whereItWas: Completion = (claim, annotated, all) => {
  if (claim.predicate !== "attended" || claim.qualifiers.place || claim.object === null) return {};
  const told = all.find((c) => c.predicate === "attended" && c.qualifiers.place && endKey(c.object) === endKey(claim.object));
  if (told) return { place: told.qualifiers.place! };
  if (!("cluster" in claim.object)) return {};
  const { mentions, clusters, article } = annotated;
  const { cluster } = claim.object;
  for (const event of mentions.filter((m) => m.cluster === cluster)) {
    const place = mentions.find(
      (m) =>
        m.form === "name" &&
        m.cluster !== cluster &&
        VENUE.has(clusters[m.cluster]!.kind) &&
        m.start >= event.end &&
        /^(?:,? [\p{Ll} ]{0,25})? (?:in|at) (?:the |downtown )?$/u.test(article.text.slice(event.end, m.start)),
    );
    if (place) return { place: { cluster: place.cluster } };
  }
  return {};
};

const COUNTED =
  /\b((?:no fewer than |at least |more than |over |nearly )?(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))(?:-time)? (?:[\p{Ll}-]+ )?$/iu;

/** "two Golden Reels", "the six-time Golden Reel winner": how many. */
const howMany: Completion = ({ predicate, spans, qualifiers }, { article }) => {
  if ((predicate !== "award" && predicate !== "nominated-for") || qualifiers.amount || spans.object === null) return {};
  const count = COUNTED.exec(article.text.slice(Math.max(0, spans.object.start - 40), spans.object.start))?.[1];
  return count ? { amount: { value: count.toLowerCase() } } : {};
};

const WORK_BEHIND =
  /^[^.;:“”"]{0,30}?\bfor (?:(?:his|her|their|its) (?:[\p{Ll}-]+ ){0,3}(?:in|on|as [\p{L} .]{3,30} in) )?(?:the (?:[\p{Ll}-]+ ){0,3})?["“‘']?$/u;
const SET_BEHIND = /\b(?:sets?|season|cast|filming|shooting|making) of (?:their (?:[\p{Ll}-]+,? ){0,4})?["“‘']?$/u;

/** "won the Golden Reel for Night Ferry", "met on the set of Night Ferry", and the work in which two are cast. */
const inWhat: Completion = (claim, { article, mentions, clusters }, all) => {
  if (claim.qualifiers.work) return {};
  const works = (from: number, reach: number, fits: (between: string) => boolean): AnnotatedMention | undefined =>
    mentions.find(
      (m) =>
        m.form === "name" &&
        clusters[m.cluster]!.kind === "work" &&
        m.start >= from &&
        m.start - from < reach &&
        fits(article.text.slice(from, m.start)),
    );
  if (claim.predicate === "award" || claim.predicate === "nominated-for") {
    const work = claim.spans.object && works(claim.spans.object.end, 90, (between) => WORK_BEHIND.test(between));
    return work && work.cluster !== claim.subject ? { work: { cluster: work.cluster } } : {};
  }
  if (claim.predicate === "met") {
    const work = works(claim.evidence.start, claim.evidence.end - claim.evidence.start + 70, (between) => SET_BEHIND.test(between));
    return work ? { work: { cluster: work.cluster } } : {};
  }
  if (claim.predicate !== "co-star" || claim.subject === null || claim.object === null || !("cluster" in claim.object)) return {};
  const castOf = (cluster: number): number[] => [
    ...new Set(
      all.flatMap((c) =>
        c.predicate === "cast-member" && c.subject !== null && c.object !== null && "cluster" in c.object && c.object.cluster === cluster
          ? [c.subject]
          : [],
      ),
    ),
  ];
  const [mine, his] = [castOf(claim.subject), castOf(claim.object.cluster)];
  const shared = mine.filter((work) => his.includes(work));
  const only = shared.length === 1 ? shared[0] : shared.length === 0 && new Set([...mine, ...his]).size === 1 ? [...mine, ...his][0] : undefined;
  return only === undefined ? {} : { work: { cluster: only } };
};

const KIN_OF: readonly (readonly [RegExp, male: string, female: string])[] = [
  [/\bgrand(?:kids?|child|children|sons?|daughters?)\b/i, "grandfather", "grandmother"],
  [/\b(?:nieces?|nephews?)\b/i, "uncle", "aunt"],
];

/** "her nieces Ann and Suri": she is their aunt. */
const whatKin: Completion = (claim, { article, clusters }) => {
  if (claim.predicate !== "relative" || claim.qualifiers.kinship || claim.subject === null || claim.spans.subject === null) return {};
  const words = article.text.slice(claim.evidence.start, claim.evidence.end);
  const kin = KIN_OF.find(([pattern]) => pattern.test(words));
  const { start, end }: Span = claim.spans.subject;
  const pronoun = article.text.slice(start, end).toLowerCase();
  const gender = clusters[claim.subject]!.gender ?? (/^(?:her|she)$/.test(pronoun) ? "f" : /^(?:his|he)$/.test(pronoun) ? "m" : null);
  return kin && (gender === "f" || gender === "m") ? { kinship: { value: gender === "f" ? kin[2] : kin[1] } } : {};
};

const COMPLETIONS: readonly Completion[] = [officeOf, withWhom, whereItWas, howMany, inWhat, whatKin];

/** The claims with the qualifiers that their clause, or another place of the article, tells: whose office, with whom, where, how many, for which work. */
export function withQualifiers(annotated: Annotated, claims: readonly FoundClaim[]): FoundClaim[] {
  return claims.map((claim) => {
    const more = Object.assign({}, ...COMPLETIONS.map((complete) => complete(claim, annotated, claims))) as More;
    if (Object.keys(more).length === 0) return claim;
    const qualifiers = Object.fromEntries(Object.entries({ ...claim.qualifiers, ...more }).filter(([, end]) => end !== undefined));
    return { ...claim, qualifiers };
  });
}
