import type { Vouching } from "../ledger/corroboration/origins.ts";
import type { StandingRow } from "../ledger/standing/row.ts";
import { answers, assertTimeQuestion, type TimeQuestion } from "../ledger/standing/time-question.ts";
import type { HeldClaims } from "../ledger/store/store.ts";
import type { ArticleStatus } from "../model/article.ts";
import { chainOfClaim } from "../model/chain.ts";
import type { Certainty, Claim, ClaimObject, QualifierName } from "../model/claim.ts";
import type { Predicate } from "../model/vocabulary.ts";

/** Who or what stands at an end of a claim, ready to be shown. */
export interface ShownEnd {
  readonly name: string;
  /** The ledger's key, where it is an entity. */
  readonly key: string | null;
}

/**
 * One claim as every answer shows it. It always holds who vouches, how certain they sound and when: no surface can show a claim without.
 * Dates are EDTF texts, never made more precise than the article has them.
 */
export interface ClaimLine {
  readonly id: string;
  readonly predicate: Predicate;
  readonly subject: ShownEnd | null;
  readonly object: ShownEnd | null;
  readonly negated: boolean;
  readonly ended: boolean;
  readonly certainty: Certainty;
  /** From the article outwards to the root source; empty: the article's own voice. */
  readonly chain: readonly string[];
  readonly cue: string | null;
  readonly said: string | null;
  readonly valid: string | null;
  readonly asOf: string | null;
  readonly duration: string | null;
  readonly qualifiers: Readonly<Partial<Record<QualifierName, string>>>;
  readonly sensitive: boolean;
  readonly evidence: string;
  readonly why: string;
  readonly score: number | null;
  readonly proposition: string | null;
  /** When the ledger recorded it, an instant; null outside a ledger. */
  readonly recordedAt: string | null;
  readonly article: ShownArticle;
}

/** The article that a claim stands in. */
export interface ShownArticle {
  readonly id: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly owner: string | null;
  readonly publishedAt: string | null;
  readonly status: ArticleStatus;
  readonly url: string | null;
  readonly input: string;
}

export function claimLineOf(
  held: Pick<HeldClaims, "reading" | "keys" | "propositions"> & Partial<Pick<HeldClaims, "recordedAt">>,
  claim: Omit<Claim, "spans">,
): ClaimLine {
  const { reading } = held;
  const utterance = reading.utterances.find((u) => u.id === claim.utterance);
  const shown = (id: string): ShownEnd => ({ name: reading.entities.find((e) => e.id === id)?.name ?? id, key: held.keys.get(id) ?? null });
  const endOf = (end: ClaimObject | null): ShownEnd | null =>
    end === null ? null : "entity" in end ? shown(end.entity) : { name: String(end.value), key: null };
  return {
    id: claim.id,
    predicate: claim.predicate,
    subject: claim.subject === null ? null : shown(claim.subject),
    object: endOf(claim.object),
    negated: claim.negated,
    ended: claim.ended,
    certainty: claim.certainty,
    chain: chainOfClaim(reading, claim),
    cue: utterance?.cue?.text ?? null,
    said: utterance?.said ?? null,
    valid: claim.valid,
    asOf: claim.asOf,
    duration: claim.duration,
    qualifiers: Object.fromEntries(Object.entries(claim.qualifiers).map(([name, end]) => [name, endOf(end as ClaimObject)!.name])),
    sensitive: claim.sensitive,
    evidence: claim.evidence.text,
    why: claim.why,
    score: claim.score,
    proposition: held.propositions.get(claim.id) ?? null,
    recordedAt: held.recordedAt ?? null,
    article: shownArticle(held),
  };
}

export function shownArticle({ reading: { article } }: Pick<HeldClaims, "reading">): ShownArticle {
  return {
    id: article.id,
    title: article.title,
    outlet: article.outlet?.name ?? null,
    owner: article.outlet?.owner ?? null,
    publishedAt: article.publishedAt,
    status: article.status,
    url: article.canonicalUrl ?? article.url,
    input: article.custody.input,
  };
}

/** The line as a row that vouches for its proposition. */
export function vouchingOf(line: ClaimLine): Vouching {
  return {
    claimId: line.id,
    articleId: line.article.id,
    outlet: line.article.outlet,
    owner: line.article.owner,
    chain: line.chain,
    negated: line.negated,
    ended: line.ended,
    certainty: line.certainty,
    withdrawn: line.article.status === "withdrawn",
  };
}

/** The line as a row of a standing, with every clock that it tells of. */
export function standingRowOf(line: ClaimLine): StandingRow {
  return {
    ...vouchingOf(line),
    predicate: line.predicate,
    proposition: line.proposition,
    subject: line.subject?.key ?? null,
    object: line.object?.key ?? null,
    value: line.object && line.object.key === null ? line.object.name : null,
    said: line.said,
    valid: line.valid,
    asOf: line.asOf,
    publishedAt: line.article.publishedAt,
    recordedAt: line.recordedAt,
  };
}

/** Questions may leave sensitive claims out, and may ask as of a time; how many claims were left out is always said. */
export interface AskOptions extends TimeQuestion {
  readonly sensitive?: boolean;
  /** So many claims at least are shown, of the newest articles; default 100. */
  readonly limit?: number;
}

/** The lines that answer a question of time, and how many do not. @throws {HearsayError} `ask/no-date` */
export function withinTime(lines: readonly ClaimLine[], options: TimeQuestion): { kept: ClaimLine[]; outside: number } {
  assertTimeQuestion(options);
  const kept = lines.filter((line) => answers(standingRowOf(line), options));
  return { kept, outside: lines.length - kept.length };
}

export function withoutSensitive(lines: readonly ClaimLine[], { sensitive = true }: AskOptions): { kept: ClaimLine[]; leftOut: number } {
  const kept = lines.filter((line) => sensitive || !line.sensitive);
  return { kept, leftOut: lines.length - kept.length };
}
