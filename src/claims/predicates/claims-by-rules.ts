import type { Annotated, AnnotatedMention } from "../../model/annotated.ts";
import type { QualifierName } from "../../model/claim.ts";
import type { Span } from "../../model/span.ts";
import { definitionOf } from "../../model/vocabulary.ts";
import { attitudeAt } from "../certainty/attitude.ts";
import { type DateMention, datesIn } from "../dating/dates-in.ts";
import type { End, FoundClaim } from "../found-claim.ts";
import { type Masked, viewsOf } from "../masked.ts";
import type { Rule } from "../rule.ts";
import { templateOf } from "../template.ts";
import { dateAt, numberAt, singular } from "../values.ts";
import { RULES } from "./all-rules.ts";

interface Compiled {
  readonly rule: Rule;
  readonly expression: RegExp;
}
const COMPILED: readonly Compiled[] = RULES.map((rule) => ({ rule, expression: templateOf(rule.pattern) }));

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
  return annotated.sentences.flatMap((sentence) => {
    if (sentence.role === "furniture") return [];
    const views = viewsOf(annotated, sentence);
    const found = COMPILED.flatMap(({ rule, expression }) =>
      views.flatMap((masked) =>
        [...masked.text.matchAll(expression)].flatMap((match) => claimsOf({ annotated, dates, masked, rule, match: match as RegExpExecArray })),
      ),
    );
    return [...Map.groupBy(found, keyOf).values()].map((same) => same[0]!);
  });
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
      certainty: rule.certainty ?? (clause || attitude.certainty === "unknown" ? attitude.certainty : "certain"),
      qualifiers: qualifiersOf(found),
      evidence,
      spans: { subject: s.span, object: o.span, time: null },
      point: o.span ?? evidence,
      kind: rule.kind,
      attributed: null,
      why: `${rule.predicate}/${rule.name}`,
      score: null,
    },
  ]);
}

/** Every subject with every object; of a symmetric predicate over one plural slot, its two. Nobody with himself. */
function endsOf(found: Match): [Found, Found][] {
  const { rule, match } = found;
  const subjects = rule.subject === null ? [{ end: null, span: null }] : peopleIn(found, rule.subject ?? "a");
  if (rule.object === undefined && match.groups?.b === undefined) {
    if (!definitionOf(rule.predicate).symmetric) return [];
    const [first, second, ...more] = distinct(subjects);
    return first && second && more.length === 0 ? [[first, second]] : [];
  }
  const objects = objectsOf(found);
  return subjects.flatMap((s) =>
    objects.flatMap((o): [Found, Found][] =>
      s.end && o.end && "cluster" in s.end && "cluster" in o.end && s.end.cluster === o.end.cluster ? [] : [[s, o]],
    ),
  );
}

function distinct(found: readonly Found[]): Found[] {
  return [...new Map(found.map((f) => [f.end && "cluster" in f.end ? f.end.cluster : -1, f])).values()];
}

/** The clusters of all mentions in a slot. One that is tied to no name stands for nobody: no claim is guessed. */
function peopleIn({ annotated, masked, match }: Match, slot: string): Found[] {
  const words = match.groups?.[slot];
  if (!words) return [];
  return masked
    .mentions(words)
    .flatMap((mention) =>
      masked.clusters(mention).flatMap((cluster) => (annotated.clusters[cluster]!.named ? [{ end: { cluster }, span: spanOf(mention) }] : [])),
    );
}

function objectsOf(found: Match): Found[] {
  const { annotated, dates, masked, rule, match } = found;
  const object = rule.object ?? "b";
  if (rule.object === null) return [{ end: null, span: null }];
  if (typeof object === "string") return thingsIn(found, object);
  if ("is" in object) return [{ end: { value: object.is }, span: null }];
  const slot = "value" in object ? object.value : "number" in object ? object.number : object.date;
  const at = match.indices?.groups?.[slot];
  if (!at || at[0] === at[1]) return [];
  const span = masked.span(at[0], at[1]);
  if ("value" in object) return valuesOf(annotated.article.text, span, rule);
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
  if (definitionOf(rule.predicate).object.includes("person")) return peopleIn(found, slot);
  const bare = words.replace(/^["“”‘'’]|["“”’',.]+$/g, "");
  const mentions = masked.mentions(words);
  if (mentions.length > 0 && (bare.length <= 1 || /^.(?:: ?\S+| \d+|, .)$/u.test(bare)))
    return mentions.slice(0, 1).map((m) => ({ end: { cluster: m.cluster }, span: spanOf(m) }));
  if (mentions.length > 1 && /^\P{L}+$/u.test(bare.replace(/\b(?:and|&)\b/g, "").replace(/[\ue000-\uf8ff]/g, "")))
    return mentions.map((m) => ({ end: { cluster: m.cluster }, span: spanOf(m) }));
  const span = masked.span(at[0], at[1]);
  const value = annotated.article.text
    .slice(span.start, span.end)
    .replace(/^(?:the|an?|his|her|their) /i, "")
    .trim();
  return value === "" ? [] : [{ end: { value }, span }];
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
      end: { value: rule.predicate === "nationality" ? words : NOUNS.has(rule.predicate) ? singular(words.toLowerCase()) : words.toLowerCase() },
      span,
    },
  ];
}

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
    found[name] = mention ? { cluster: masked.clusters(mention)[0]! } : { value: annotated.article.text.slice(span.start, span.end).trim() };
  }
  return found;
}

function spanOf(mention: AnnotatedMention): Span {
  return { start: mention.start, end: mention.end };
}
