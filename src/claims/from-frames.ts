import type { Annotated, ClaimFrame } from "../model/annotated.ts";
import type { QualifierName } from "../model/claim.ts";
import type { EntityKind } from "../model/entity.ts";
import type { Span } from "../model/span.ts";
import { definitionOf, type Predicate } from "../model/vocabulary.ts";
import { coverOf } from "../text/spans.ts";
import type { DateMention } from "./dating/dates-in.ts";
import type { End, FoundClaim } from "./found-claim.ts";
import { isPlausible } from "./frame-gate.ts";
import { THRESHOLDS, type Thresholds, thresholdOf } from "./frame-thresholds.ts";
import { clustersAt, mentionAt, wordsFor } from "./mention-lookup.ts";
import { JOBS } from "./predicates/words/jobs.ts";
import { OFFICES } from "./predicates/words/offices.ts";
import { roleHolder } from "./role-holders.ts";
import { dateAt, nounAt, numberAt, onePrize } from "./values.ts";

const VALUE_KINDS = new Set(["number", "date", "noun", "nothing"]);

/** The model's frames as claims: its spans resolved to clusters and values. A frame whose ends cannot be resolved makes none. */
export function claimsFromFrames(annotated: Annotated, dates: readonly DateMention[], thresholds: Thresholds = THRESHOLDS): FoundClaim[] {
  return annotated.claims
    .filter((f) => f.score >= thresholdOf(f.predicate, thresholds) && !isFurniture(annotated, f.evidence))
    .flatMap((f) => claimsFrom(annotated, f, dates))
    .filter((claim) => isPlausible(claim, annotated));
}

function isFurniture({ sentences }: Annotated, span: Span): boolean {
  return sentences.some((s) => s.role === "furniture" && s.start <= span.start && span.start < s.end);
}

function claimsFrom(annotated: Annotated, frame: ClaimFrame, dates: readonly DateMention[]): FoundClaim[] {
  const definition = definitionOf(frame.predicate);
  const subjects = byEpithet(annotated, frame) ?? byPlace(annotated, frame) ?? endsAt(annotated, frame.subject, definition.subject);
  const objects = objectsOf(annotated, frame, dates);
  if (subjects === undefined || objects === undefined) return [];
  return pairsOf(subjects, objects, definition.symmetric).map(
    ([subject, object]): FoundClaim => ({
      predicate: frame.predicate,
      subject: subject.cluster,
      object: object.end,
      negated: frame.negated,
      ended: frame.ended || isEx(annotated, frame),
      certainty: frame.certainty,
      qualifiers: qualifiersOf(annotated, frame),
      evidence: coverOf([frame.evidence, ...(object.span && near(frame.evidence, object.span) ? [object.span] : [])]),
      spans: { subject: subject.span, object: object.span, time: frame.time },
      point: frame.object ?? frame.evidence,
      kind: "clause",
      attributed: frame.attributed,
      why: `model/${frame.predicate}`,
      score: frame.score,
    }),
  );
}

/** "the rapper", "the 24-year-old singer": whose job or age a noun phrase tells is whom it stands for. */
function byEpithet(annotated: Annotated, frame: ClaimFrame): SubjectEnd[] | undefined {
  if (!frame.object || (frame.predicate !== "occupation" && frame.predicate !== "age" && frame.predicate !== "nationality")) return undefined;
  const { object } = frame;
  const phrase = annotated.mentions.find(
    (m) => m.form === "nominal" && /^(?:the|this) /i.test(m.text) && m.start < object.start && object.end <= m.end,
  );
  if (!phrase || phrase.members.length > 0) return undefined;
  const cluster = annotated.clusters[phrase.cluster]!;
  return cluster.named && cluster.kind === "person" ? [{ cluster: phrase.cluster, span: { start: phrase.start, end: phrase.end } }] : undefined;
}

const ROLE_PREDICATES: ReadonlySet<Predicate> = new Set(["occupation", "position"]);

/** Who stands right beside the role has it. */
function byPlace(annotated: Annotated, frame: ClaimFrame): SubjectEnd[] | undefined {
  if (!frame.object || !ROLE_PREDICATES.has(frame.predicate)) return undefined;
  const role = roleAt(annotated.article.text, frame.object, frame.predicate)?.span ?? frame.object;
  const holder = roleHolder(annotated, role);
  return holder && [{ cluster: holder.cluster, span: { start: holder.start, end: holder.end } }];
}

const LOVE: ReadonlySet<string> = new Set(["partner", "spouse", "engaged-to"]);

/** What the words call over is over, whatever the head says: "ex-wife", "former boyfriend", "moved on from a relationship with". */
function isEx({ article }: Annotated, { predicate, evidence, object }: ClaimFrame): boolean {
  if (!LOVE.has(predicate)) return false;
  const start = Math.min(evidence.start, object?.start ?? evidence.start);
  return (
    EX.test(article.text.slice(Math.max(0, start - 3), evidence.end)) || OVER.test(article.text.slice(Math.max(0, start - LED_UP), evidence.end))
  );
}

const EX = /\b(?:ex|exes|ex-\w+|former (?:husband|wife|spouse|boyfriend|girlfriend|partner|flame|fianc\w+|couple)|estranged|divorced)\b/i;
/** How far before its evidence, in characters, the words that call love over may begin. */
const LED_UP = 60;
const OVER =
  /\b(?:(?:mov(?:ed?|ing) on from|g[eo]t(?:ting)? over|(?:end(?:s|ed|ing)?|end of|broke off|call(?:s|ed|ing) off)) (?:an?|the|his|her|their) (?:(?!(?:about|after|an?|at|for|from|her|his|in|of|on|over|the|their|to|with) )[\p{L}\d-]+ ){0,3}?|(?:past|previous|failed|short-lived|brief|ill-fated) )(?:relationship|romance|fling|affair|marriage|engagement)\b/iu;

interface SubjectEnd {
  readonly cluster: number;
  readonly span: Span | null;
}
interface ObjectEnd {
  readonly end: End | null;
  readonly span: Span | null;
}

/** The clusters at a word whose kind fits; undefined where there is none. */
function endsAt(annotated: Annotated, word: Span | null, kinds: readonly (EntityKind | string)[]): SubjectEnd[] | undefined {
  const mention = word && mentionAt(annotated, word);
  if (!mention) return undefined;
  const fitting = clustersAt(mention).filter((c) => fits(annotated, c, kinds));
  return fitting.length > 0 ? fitting.map((cluster) => ({ cluster, span: wordsFor(annotated, mention, cluster) })) : undefined;
}

function fits({ clusters }: Annotated, cluster: number, kinds: readonly (EntityKind | string)[]): boolean {
  const { kind, named } = clusters[cluster]!;
  if (kinds.length === 1 && kinds[0] === "person") return kind === "person" || (kind === "other" && named);
  if (kinds.includes("person")) return true;
  if (kinds.length === 1 && kinds[0] === "work")
    return kind === "work" || kind === "other" || kind === "event" || (kind === "organization" && !named);
  return kind !== "person";
}

function objectsOf(annotated: Annotated, frame: ClaimFrame, dates: readonly DateMention[]): ObjectEnd[] | undefined {
  const { object: kinds } = definitionOf(frame.predicate);
  const { text } = annotated.article;
  const word = frame.object && behindArticle(text, frame.object);
  if (!word) return undefined;
  const entityKinds = kinds.filter((k) => !VALUE_KINDS.has(k));
  if (entityKinds.length > 0) {
    if (mentionless(frame) && isUnnamedKin(annotated, word)) return [{ end: null, span: word }];
    if (frame.predicate === "party") {
      const party = PARTIES[text.slice(word.start, word.end).toLowerCase()];
      if (party) return [{ end: { value: party }, span: word }];
    }
    const ends = endsAt(annotated, word, entityKinds) ?? endsAt(annotated, nameBehind(annotated, word), entityKinds);
    const one = PRIZES.has(frame.predicate) && ends?.[0]?.span ? onePrize(text, ends[0].span) : undefined;
    if (one) return [{ end: { value: one }, span: ends![0]!.span }];
    if (ends) return ends.map(({ cluster, span }) => ({ end: { cluster }, span }));
    // An event, an award or a place that no name stands for: the words themselves.
    if (entityKinds.includes("person")) return mentionless(frame) ? [{ end: null, span: word }] : undefined;
    const noun = nounAt(annotated, word, frame.predicate);
    return noun && [{ end: { value: PRIZES.has(frame.predicate) ? noun.value.replace(/[- ](?:winn|nomin).*$/, "") : noun.value }, span: noun.span }];
  }
  if (kinds.includes("nothing")) return [{ end: null, span: word }];
  if (kinds.includes("number")) {
    const n = numberAt(text, word.start);
    if (n === undefined) return frame.predicate === "expecting" ? [{ end: null, span: word }] : undefined;
    return [{ end: { value: n }, span: word }];
  }
  if (kinds.includes("date")) {
    const date = dateAt(dates, word);
    if (!date) return frame.predicate === "death-date" ? [{ end: null, span: word }] : undefined;
    return [{ end: { value: date.edtf }, span: { start: date.start, end: date.end } }];
  }
  const noun = roleAt(text, word, frame.predicate) ?? nounAt(annotated, word, frame.predicate);
  if (!noun) return undefined;
  // "the North Korean leader": the people, not what he is.
  const value = frame.predicate === "nationality" ? noun.value.replace(/(?<=\p{L}) \p{Ll}.*$/u, "") : noun.value;
  return [{ end: { value }, span: noun.span }];
}

/** An article points to what stands behind it. */
function behindArticle(text: string, word: Span): Span {
  if (!/^(?:the|an?|his|her|their|its)$/i.test(text.slice(word.start, word.end))) return word;
  const next = /^\s+([\p{L}\d’'-]+)/u.exec(text.slice(word.end, word.end + 40));
  return next ? { start: word.end + next[0].length - next[1]!.length, end: word.end + next[0].length } : word;
}

/** "chilly Park City": an adjective points to the name behind it. */
function nameBehind({ mentions, article }: Annotated, word: Span): Span | null {
  if (!/^\p{Ll}/u.test(article.text.slice(word.start, word.end))) return null;
  const name = mentions.find((m) => m.form === "name" && m.start === word.end + 1);
  return name ? { start: name.start, end: name.start + 1 } : null;
}

const PRIZES: ReadonlySet<Predicate> = new Set(["award", "nominated-for"]);

const ROLES: Readonly<Partial<Record<Predicate, RegExp>>> = { occupation: new RegExp(JOBS, "gi"), position: new RegExp(OFFICES, "gi") };

/** The occupation or office that the word is part of, where it is a known one: "the TV personality goes online" has "tv personality". */
function roleAt(text: string, word: Span, predicate: Predicate): { value: string; span: Span } | undefined {
  const known = ROLES[predicate];
  if (!known) return undefined;
  const from = Math.max(0, word.start - 40);
  const around = text.slice(from, word.end + 40);
  const role = [...around.matchAll(known)].find((m) => from + m.index <= word.start && word.end <= from + m.index + m[0].length);
  if (!role) return undefined;
  const span = { start: from + role.index, end: from + role.index + role[0].length };
  return { value: role[0].toLowerCase(), span };
}

const PARTIES: Readonly<Record<string, string>> = { r: "Republican", d: "Democratic", gop: "Republican" };

/** "both have children", "his wife": a noun for kin with no name beside it. */
function isUnnamedKin({ mentions, article }: Annotated, word: Span): boolean {
  if (
    !/^(?:children|child|kids?|sons?|daughters?|bab(?:y|ies)|twins?|wife|husband|boyfriend|girlfriend|fianc[eé]e?)$/i.test(
      article.text.slice(word.start, word.end),
    )
  )
    return false;
  return !mentions.some(
    (m) => m.form === "name" && m.kind === "person" && m.start >= word.end && /^,?\s$/.test(article.text.slice(word.end, m.start)),
  );
}

/** Kinship and love are told of somebody even where the other is not named ("their kids", "his wife"). */
function mentionless(frame: ClaimFrame): boolean {
  return ["child", "spouse", "partner", "engaged-to", "expecting"].includes(frame.predicate);
}

/** Every subject with every object; of a symmetric predicate over one plural mention, its two members. Nobody with himself. */
function pairsOf(subjects: readonly SubjectEnd[], objects: readonly ObjectEnd[], symmetric: boolean): [SubjectEnd, ObjectEnd][] {
  const all = subjects.flatMap((s) => objects.map((o): [SubjectEnd, ObjectEnd] => [s, o]));
  const different = all.filter(([s, o]) => !(o.end && "cluster" in o.end && o.end.cluster === s.cluster));
  if (!symmetric) return different;
  const seen = new Set<string>();
  return different.filter(([s, o]) => {
    if (!o.end || !("cluster" in o.end)) return true;
    const key = [s.cluster, o.end.cluster].sort((a, b) => a - b).join();
    return seen.has(key) ? false : seen.add(key);
  });
}

function qualifiersOf(annotated: Annotated, frame: ClaimFrame): Partial<Record<QualifierName, End>> {
  const found: Partial<Record<QualifierName, End>> = {};
  for (const [name, pointed] of Object.entries(frame.qualifiers) as [QualifierName, Span][]) {
    const span = behindArticle(annotated.article.text, pointed);
    const mention = mentionAt(annotated, span);
    if (mention?.form === "name") found[name] = { cluster: mention.cluster };
    else if (name === "kinship" || name === "how") found[name] = { value: annotated.article.text.slice(span.start, span.end).toLowerCase() };
    else if (name === "amount") found[name] = { value: amountAt(annotated.article.text, span) };
    else if (mention && name === "with") found[name] = { cluster: mention.cluster };
    else if (name === "of" || name === "place" || name === "work") {
      const noun = nounAt(annotated, span, frame.predicate);
      if (noun) found[name] = { value: noun.value };
    }
  }
  return found;
}

function amountAt(text: string, span: Span): string {
  return (
    /^[$£€]?\s?[\d.,]+(?:\s?(?:million|billion|thousand|m|bn|k))?(?:\s(?:dollars|pounds|euros))?/i.exec(
      text.slice(text[span.start - 1] === "$" || text[span.start - 1] === "£" || text[span.start - 1] === "€" ? span.start - 1 : span.start),
    )?.[0] ?? text.slice(span.start, span.end)
  );
}

function near(a: Span, b: Span): boolean {
  return b.start - a.end < 30 && a.start - b.end < 30;
}
