import type { Annotated, AnnotatedMention } from "../../model/annotated.ts";
import type { QualifierName } from "../../model/claim.ts";
import type { Span } from "../../model/span.ts";
import { definitionOf } from "../../model/vocabulary.ts";
import { expressionsIn } from "../../text/literals.ts";
import { holds, overlaps } from "../../text/spans.ts";
import { attitudeAt } from "../certainty/attitude.ts";
import { type DateMention, datesIn } from "../dating/dates-in.ts";
import type { End, FoundClaim } from "../found-claim.ts";
import { type Masked, viewsOf } from "../masked.ts";
import { wordsFor } from "../mention-lookup.ts";
import type { Rule } from "../rule.ts";
import { classesIn, classesOf, templateOf } from "../template.ts";
import { dateAt, numberAt, onePrize, singular } from "../values.ts";
import { RULES } from "./all-rules.ts";
import { COUNTRY_OF } from "./words/countries.ts";
import { STAR_KINDS } from "./words/star-kinds.ts";
import { TOLD_BY_WORDS, TRIGGERS } from "./words/triggers.ts";

interface Compiled {
  readonly rule: Rule;
  readonly expression: RegExp;
  /** Classes of mention of which the subject's slot needs one, and the object's: a sentence without is not worth the search. 0: any will do. */
  readonly needs: readonly [subject: number, object: number];
}
const COMPILED: readonly Compiled[] = RULES.map((rule) => ({
  rule,
  expression: templateOf(rule.pattern),
  needs: [
    rule.subject === null ? 0 : classesIn(rule.pattern, rule.subject ?? "a"),
    rule.object === undefined || typeof rule.object === "string" ? classesIn(rule.pattern, rule.object ?? "b") : 0,
  ],
}));

const MAY_TAKE = expressionsIn(COMPILED.map((compiled) => compiled.expression));

function has(classes: number, needs: number): boolean {
  return needs === 0 || (needs & classes) !== 0;
}

interface Match {
  readonly annotated: Annotated;
  readonly dates: readonly DateMention[];
  readonly masked: Masked;
  readonly rule: Rule;
  readonly match: RegExpExecArray;
}
interface Found {
  readonly end: End | null;
  readonly span: Span | null;
}

/** The claims that the patterns find, sentence by sentence, in the order of the rules; a fact that two rules find at one place is the first one's. */
export function claimsByRules(annotated: Annotated, dates: readonly DateMention[] = datesIn(annotated)): FoundClaim[] {
  const views = annotated.sentences.flatMap((sentence, s) =>
    sentence.role === "furniture"
      ? []
      : viewsOf(annotated, sentence)
          // A sentence without a mention has nothing for a rule; a view that reduces nothing is the one before it.
          .filter((masked, i, both) => /[\ue000-\uf8ff]/.test(masked.text) && (i === 0 || masked.text !== both[0]!.text))
          .map((masked) => ({ masked, sentence: s, classes: classesOf(masked.text), may: MAY_TAKE(masked.text) })),
  );
  const seen = new Set<string>();
  const all: FoundClaim[] = [];
  const untold = predicatesUntold(annotated);
  // Rule by rule over the whole article, not sentence by sentence: five times as fast, since an expression's code stays in the cache.
  for (const [i, { rule, expression, needs }] of COMPILED.entries())
    for (const { masked, sentence, classes, may } of views) {
      if (!may[i] || !has(classes, needs[0]) || !has(classes, needs[1]) || untold[sentence]!.has(rule.predicate)) continue;
      for (const match of matchesOf(masked.text, expression))
        for (const claim of claimsOf({ annotated, dates, masked, rule, match })) {
          const key = `${sentence}|${keyOf(claim)}`;
          if (seen.has(key)) continue;
          seen.add(key);
          all.push(claim);
        }
    }
  return all
    .filter((claim) => !isBare(claim, all) && !isNamedBeside(claim, all))
    .map((claim) => (isOver(claim, all) || isPast(annotated.article.text, claim) ? { ...claim, ended: true } : claim))
    .flatMap((claim) => withNamedEvent(annotated, claim))
    .filter(
      (claim, i, claims) =>
        claim.predicate !== "attended" || claims.findIndex((c) => keyOf(c) === keyOf(claim) && overlaps(c.evidence, claim.evidence)) === i,
    );
}

/** Of each sentence the predicates that it has no word for: their rules need not look at it. */
function predicatesUntold({ article, sentences }: Annotated): ReadonlySet<string>[] {
  return sentences.map(({ start, end }) => {
    const text = article.text.slice(start, end);
    return new Set([...TOLD_BY_WORDS].filter((predicate) => !TRIGGERS[predicate]!.test(text)));
  });
}

function matchesOf(text: string, expression: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match; match = expression.exec(text)) {
    found.push(match);
    if (match[0] === "") expression.lastIndex++;
  }
  return found;
}

const LOVE: ReadonlySet<string> = new Set(["partner", "engaged-to", "spouse"]);

/** "her marriage to Sam Poe", "their relationship" name no end, but where the text tells elsewhere that it is over, it is. */
function isOver(claim: FoundClaim, all: readonly FoundClaim[]): boolean {
  if (claim.ended || claim.kind !== "phrase" || !/^spouse\/.*marriage|^partner\/their-romance/.test(claim.why)) return false;
  return all.some((c) => c.ended && keyOf(c) === keyOf(claim));
}

const UNTIL =
  /^ (?:from (?:\p{L}+ )?\d{4} (?:to|until|till|through) (?:\p{L}+ )?\d{4}|until (?:\p{L}+ )?\d{4}|for (?:(?:nearly|almost|over|about|just|more than) )?(?:[\p{L}\d-]+ )?(?:years?|months?|decades?|weeks?|days?)\b)/iu;

/** "were married from 1990 to 1996", "dated for two years", "the former Night Band singer": a past of which the end is told. */
function isPast(text: string, { predicate, evidence, ended }: FoundClaim): boolean {
  if (ended) return false;
  if (predicate === "member-of") return /\b(?:former|ex-) ?$/i.test(text.slice(Math.max(0, evidence.start - 8), evidence.start));
  return LOVE.has(predicate) && PAST.test(text.slice(evidence.start, evidence.end)) && UNTIL.test(text.slice(evidence.end, evidence.end + 50));
}
const PAST =
  /(?<!(?:has|have|['’]ve|['’]s) (?:been )?)\b(?:(?:was|were) (?:[\p{Ll}]+ )?(?:married|engaged|dating|together|a couple|an item)|dated)\b/iu;

const SOME_EVENT =
  /^(?:[\p{Ll}-]+ )?(?:event|party|ceremony|fundraiser|fund-raiser|gala|show|bash|premiere|festival|festivities|celebrations?|gathering|awards|carpet|concert|conference|tournament)$/u;
/** How far back "the event" looks for the event that is named. */
const EVENT_REACH = 6;

/** "the event", "the star-studded gala": the event named last before it, where there is one; which event "the event" is else nobody knows. */
function withNamedEvent(annotated: Annotated, claim: FoundClaim): FoundClaim | readonly FoundClaim[] {
  const { mentions, clusters } = annotated;
  if (claim.predicate !== "attended" || claim.object === null || !("value" in claim.object) || !SOME_EVENT.test(String(claim.object.value)))
    return claim;
  if (claim.spans.object === null) return withEventBefore(annotated, claim);
  const here = mentions.findLast((m) => m.start <= claim.evidence.start)?.sentence ?? 0;
  const event = mentions.findLast(
    (m) => m.start < claim.evidence.end && clusters[m.cluster]!.kind === "event" && m.form === "name" && here - m.sentence <= EVENT_REACH,
  );
  if (event) return { ...claim, object: { cluster: event.cluster } };
  return /(?:event|fund-?raiser|gathering|festivities)$/.test(String(claim.object.value)) ? [] : claim;
}

const EVENT_NOUN =
  /\b(?:weddings?|nuptials|gala|party|premiere|ceremony|festival|fundraiser|fund-raiser|bash|funeral|memorial|ball|awards|concert|screening|benefit|shower|reception|celebration|dinner|luncheon|brunch|afterparty|after-party)\b/gi;
const PART_OF_ONE = /^(?:nuptials|ceremony|reception|celebration|dinner)$/i;
/** How many characters back "guests included" looks for what they were guests of. */
const GUESTS_REACH = 700;

/** "Guests included Jane Roe": guests of the event that was spoken of last. Of none, where there is none. */
function withEventBefore({ article, mentions, clusters }: Annotated, claim: FoundClaim): readonly FoundClaim[] {
  const from = Math.max(0, claim.evidence.start - GUESTS_REACH);
  const nouns = [...article.text.slice(from, claim.evidence.end).matchAll(EVENT_NOUN)];
  // "The ceremony" is of the wedding, where there is one.
  const noun = nouns.findLast((m) => !PART_OF_ONE.test(m[0])) ?? nouns.at(-1);
  if (!noun) return [];
  const span = { start: from + noun.index, end: from + noun.index + noun[0].length };
  const event = mentions.find((m) => m.form === "name" && clusters[m.cluster]!.kind === "event" && holds(m, span));
  return [{ ...claim, object: event ? { cluster: event.cluster } : { value: noun[0].toLowerCase() } }];
}

/** "the Night Gala in Lisbon" in words, where another rule has the Night Gala itself for the same words. */
function isNamedBeside(claim: FoundClaim, all: readonly FoundClaim[]): boolean {
  const span = claim.spans.object;
  if (claim.predicate !== "attended" || span === null || claim.object === null || !("value" in claim.object)) return false;
  return all.some(
    (c) =>
      c.predicate === "attended" &&
      c.subject === claim.subject &&
      c.object !== null &&
      "cluster" in c.object &&
      c.spans.object !== null &&
      holds(span, c.spans.object),
  );
}

/** "her kids", "he died": nothing new where the text tells elsewhere which children, or when and of what. */
function isBare(claim: FoundClaim, all: readonly FoundClaim[]): boolean {
  if (claim.object !== null || (claim.predicate !== "child" && claim.predicate !== "death-date")) return false;
  return all.some(
    (c) =>
      c.subject === claim.subject &&
      ((c.object !== null && c.predicate === claim.predicate) || (claim.predicate === "death-date" && c.predicate === "cause-of-death")),
  );
}

function keyOf(claim: FoundClaim): string {
  const ends = [
    String(claim.subject),
    claim.object === null ? "" : "cluster" in claim.object ? String(claim.object.cluster) : `=${claim.object.value}`,
  ];
  if (definitionOf(claim.predicate).symmetric) ends.sort();
  return [claim.predicate, ...ends].join("|");
}

function claimsOf(found: Match): FoundClaim[] {
  const { annotated, masked, rule, match } = found;
  const evidence = masked.span(match.index, match.index + match[0].length);
  const attitude = attitudeAt(annotated, evidence, rule.predicate);
  if (attitude.fiction) return [];
  const clause = rule.kind === "clause";
  return endsOf(found).flatMap(([s, o]): FoundClaim[] => [
    {
      predicate: rule.predicate,
      subject: s.end && "cluster" in s.end ? s.end.cluster : null,
      object: o.end,
      negated: rule.negated ?? (clause && attitude.negated),
      ended: rule.ended ?? false,
      certainty:
        rule.certainty ??
        (clause || attitude.certainty === "unknown"
          ? attitude.certainty
          : plannedIn(annotated.article.text, evidence, rule)
            ? "expected"
            : "certain"),
      qualifiers: qualifiersOf(found),
      evidence,
      spans: { subject: s.span, object: o.span, time: null },
      point: pointOf(annotated.article.text, evidence, o.span),
      kind: rule.kind,
      attributed: null,
      why: `${rule.predicate}/${rule.name}`,
      score: null,
    },
  ]);
}

/** "her upcoming wedding to Sam Poe" is still to come. */
function plannedIn(text: string, evidence: Span, rule: Rule): boolean {
  return (
    LOVE.has(rule.predicate) && /\b(?:upcoming|impending|planned|future|forthcoming|soon-to-be)\b/i.test(text.slice(evidence.start, evidence.end))
  );
}

/** Where it is said, for whose voice it is: the object where it ends the evidence, else its last word ("Jane and Sam are reportedly dating"). */
function pointOf(text: string, evidence: Span, object: Span | null): Span {
  const words = text.slice(evidence.start, evidence.end).replace(/[\s\p{P}\d]+$/u, "");
  const end = evidence.start + words.length;
  if (object && holds(evidence, object) && object.end >= end - 1) return object;
  return { start: evidence.start + Math.max(0, words.search(/\S+$/)), end };
}

/** Every subject with every object; of a symmetric predicate over one plural slot, its two. Nobody with himself. */
function endsOf(found: Match): [Found, Found][] {
  const { rule, match } = found;
  const subjects = rule.subject === null ? [{ end: null, span: null }] : peopleIn(found, rule.subject ?? "a", definitionOf(rule.predicate).subject);
  if (rule.object === undefined && match.groups?.b === undefined) {
    if (!definitionOf(rule.predicate).symmetric) return [];
    const everybody = distinct(subjects);
    if (rule.everyPair) return everybody.flatMap((one, i) => everybody.slice(i + 1).map((other): [Found, Found] => [one, other]));
    const [first, second, ...more] = everybody;
    return first && second && more.length === 0 ? [[first, second]] : [];
  }
  if (rule.subjectLike && !subjects.every((x) => x.span && rule.subjectLike!.test(found.annotated.article.text.slice(x.span.start, x.span.end))))
    return [];
  const objects = objectsOf(found);
  // "their children Ann and Ned": where "they" were taken for the children themselves, whose they are is not known.
  const taken = new Set(objects.map((o) => (o.end && "cluster" in o.end ? o.end.cluster : -1)));
  if (objects.length > 1 && subjects.some((s) => s.end && "cluster" in s.end && taken.has(s.end.cluster))) return [];
  return subjects.flatMap((s) =>
    objects.flatMap((o): [Found, Found][] =>
      s.end && o.end && "cluster" in s.end && "cluster" in o.end && s.end.cluster === o.end.cluster ? [] : [[s, o]],
    ),
  );
}

function distinct(found: readonly Found[]): Found[] {
  return [...new Map(found.map((f) => [f.end && "cluster" in f.end ? f.end.cluster : -1, f])).values()];
}

/** Whether a cluster can be what a predicate joins. Works, organizations and events are easily taken for one another; people are not. */
function fits({ clusters }: Annotated, cluster: number, kinds: readonly string[]): boolean {
  const { kind, name, named } = clusters[cluster]!;
  if (!named || (STAR_KINDS.has(name) && !kinds.includes("award"))) return false;
  return kinds.includes("person") && (kind === "person" || kinds.length === 1)
    ? kind === "person"
    : kind !== "person" && kind !== "place"
      ? true
      : kinds.includes(kind);
}

/** The clusters of all mentions in a slot. One that is tied to no name stands for nobody: no claim is guessed. */
function peopleIn({ annotated, masked, match }: Match, slot: string, kinds: readonly string[]): Found[] {
  const words = match.groups?.[slot];
  if (!words) return [];
  // In a stretch of free words ("all") somebody with an ’s is whose, not who.
  const stretch = (slot === "all" ? words.replace(/[\ue000-\ue6ff]['’]s?/g, "") : words).replace(/ \([^()]*\)/g, "");
  return masked
    .mentions(stretch)
    .flatMap((mention) =>
      masked
        .clusters(mention)
        .flatMap((cluster) => (fits(annotated, cluster, kinds) ? [{ end: { cluster }, span: wordsFor(annotated, mention, cluster) }] : [])),
    );
}

function objectsOf(found: Match): Found[] {
  const { annotated, dates, masked, rule, match } = found;
  const object = rule.object ?? "b";
  if (rule.object === null) return [{ end: null, span: null }];
  if (typeof object === "string") return thingsIn(found, object);
  if ("is" in object) return [{ end: { value: object.is }, span: null }];
  const slot = "value" in object ? object.value : "values" in object ? object.values : "number" in object ? object.number : object.date;
  const at = match.indices?.groups?.[slot];
  if (!at || at[0] === at[1]) return [];
  const span = masked.span(at[0], at[1]);
  if ("value" in object) return valuesOf(annotated.article.text, span, rule);
  if ("values" in object) return partsOf(annotated.article.text, span).flatMap((part) => valuesOf(annotated.article.text, part, rule));
  if ("number" in object) {
    const n = numberAt(annotated.article.text, span.start);
    return n === undefined ? [] : [{ end: { value: n }, span }];
  }
  const date = dateAt(dates, span);
  return date ? [{ end: { value: date.edtf }, span }] : [];
}

/** People, or a thing: the mention that the slot is, or its words where it is more than one. */
function thingsIn(found: Match, slot: string): Found[] {
  const { annotated, masked, rule, match } = found;
  const words = match.groups?.[slot];
  const at = match.indices?.groups?.[slot];
  if (!words || !at) return [];
  const kinds: readonly string[] = definitionOf(rule.predicate).object;
  if (kinds.includes("person")) return peopleIn(found, slot, kinds);
  const span = masked.span(at[0], at[1]);
  const spoken = annotated.article.text.slice(span.start, span.end);
  if (rule.objectLike && !rule.objectLike.test(spoken)) return [];
  const one = rule.predicate === "award" || rule.predicate === "nominated-for" ? onePrize(annotated.article.text, span) : undefined;
  if (one) return [{ end: { value: one }, span }];
  const bare = words.replace(/^["“”‘'’]|["“”’',.]+$/g, "");
  const mentions = masked.mentions(words);
  if (mentions.length > 0 && (bare.length <= 1 || /^.(?:: ?\S+| \d+|, .)$/u.test(bare)))
    return mentions.slice(0, 1).flatMap((m) => (fits(annotated, m.cluster, kinds) ? [{ end: { cluster: m.cluster }, span: spanOf(m) }] : []));
  if (mentions.length > 1 && /^\P{L}+$/u.test(bare.replace(/\b(?:and|&)\b/g, "").replace(/[\ue000-\uf8ff]/g, "")))
    return mentions.map((m) => ({ end: { cluster: m.cluster }, span: spanOf(m) }));
  const value = spoken.replace(/^(?:the|an?|his|her|their) /i, "").trim();
  return value === "" ? [] : [{ end: { value }, span }];
}

/** "theft, fraud and assault" in three, but "assault and battery" is one. */
function partsOf(text: string, span: Span): Span[] {
  const parts: Span[] = [];
  let at = span.start;
  for (const m of text
    .slice(span.start, span.end)
    .matchAll(/,? and (?!battery|entering|abetting|disorderly|conquer)(?:an? |the )?|, (?:an? |the )?/g)) {
    parts.push({ start: at, end: span.start + m.index });
    at = span.start + m.index + m[0].length;
  }
  return [...parts, { start: at, end: span.end }].filter((part) => part.end - part.start > 2);
}

function valuesOf(text: string, span: Span, rule: Rule): Found[] {
  const words = text
    .slice(span.start, span.end)
    .replace(/^(?:the|an?|his|her|their) /i, "")
    .replace(/["“”]/g, "")
    .trim();
  if (words === "") return [];
  return [
    {
      end: {
        value: rule.predicate === "nationality" ? words : NOUNS.has(rule.predicate) ? spelledOut(singular(words.toLowerCase())) : words.toLowerCase(),
      },
      span,
    },
  ];
}

const ABBREVIATED: Readonly<Record<string, string>> = {
  "sen.": "senator",
  "gov.": "governor",
  "rep.": "representative",
  "lt. gov.": "lieutenant governor",
  "capt.": "captain",
  "lt.": "lieutenant",
  "sgt.": "sergeant",
  "col.": "colonel",
  "gen.": "general",
  "maj.": "major",
  "maj. gen.": "major general",
  "adm.": "admiral",
};
const spelledOut = (title: string): string => ABBREVIATED[title] ?? title.replace(/^former /, "");

const NOUNS: ReadonlySet<string> = new Set(["occupation", "position", "resigned-from", "appointed-to"]);

function qualifiersOf({ annotated, masked, rule, match }: Match): Partial<Record<QualifierName, End>> {
  const found: Partial<Record<QualifierName, End>> = {};
  for (const [name, slot] of Object.entries(rule.qualifiers ?? {}) as [QualifierName, string][]) {
    if (slot.startsWith("=")) {
      found[name] = { value: slot.slice(1) };
      continue;
    }
    const at = match.indices?.groups?.[slot];
    if (!at || at[0] === at[1]) continue;
    const [mention] = masked.mentions(match.groups![slot]!);
    const span = masked.span(at[0], at[1]);
    const country = name === "of" && mention ? COUNTRY_OF.get(mention.text) : undefined;
    found[name] = country
      ? { value: country }
      : mention
        ? { cluster: masked.clusters(mention)[0]! }
        : { value: annotated.article.text.slice(span.start, span.end).trim() };
  }
  return found;
}

function spanOf(mention: AnnotatedMention): Span {
  return { start: mention.start, end: mention.end };
}
