import type { Annotated } from "../model/annotated.ts";
import type { Claim, ClaimObject, QualifierName } from "../model/claim.ts";
import type { Entity } from "../model/entity.ts";
import { claimIdOf } from "../model/ids.ts";
import type { Lead } from "../model/reading.ts";
import type { Source } from "../model/source.ts";
import type { Utterance } from "../model/utterance.ts";
import { definitionOf } from "../model/vocabulary.ts";
import { quotationsOf } from "../text/quotations.ts";
import { quoteOf } from "../text/spans.ts";
import { datesIn } from "./dating/dates-in.ts";
import { denialAt, withNegation } from "./denials.ts";
import { withoutEchoes } from "./echoes.ts";
import { type EntityBook, entityBookOf } from "./entity-book.ts";
import { withEpithetWorks } from "./epithet-works.ts";
import type { End, FoundClaim } from "./found-claim.ts";
import type { Thresholds } from "./frame-thresholds.ts";
import { claimsFromFrames } from "./from-frames.ts";
import { withoutKinConflicts, withoutSecondLoves } from "./kin-conflicts.ts";
import { leadOf } from "./lead/lead.ts";
import { merged, type Voiced, withoutContradicted, withoutRivals } from "./merge.ts";
import { withoutMisreadings } from "./misreadings.ts";
import { bracketedCast } from "./predicates/bracketed-cast.ts";
import { claimsByRules } from "./predicates/claims-by-rules.ts";
import { withoutPresupposed } from "./presupposed.ts";
import { withPrizes } from "./prizes.ts";
import { withoutRivalAges } from "./rival-ages.ts";
import { type ClaimTime, timeOfAll } from "./times.ts";
import { findUtterances } from "./utterances/find-utterances.ts";
import { utteranceOf } from "./utterances/voice.ts";
import { withPlaces } from "./with-places.ts";
import { withQualifiers } from "./with-qualifiers.ts";
import { withWorkNominals } from "./work-nominals.ts";

export interface ReadParts {
  readonly entities: readonly Entity[];
  readonly sources: readonly Source[];
  readonly utterances: readonly Utterance[];
  readonly claims: readonly Claim[];
  readonly lead: Lead | null;
}

/** An annotated article to everything that it says: utterances first, then claims and whose they are, then the lead. */
export function readClaims(given: Annotated, thresholds?: Thresholds): ReadParts {
  const annotated = withWorkNominals(withEpithetWorks(withPrizes(given)));
  const { text } = annotated.article;
  const dates = datesIn(annotated);
  const book = entityBookOf(annotated);
  const { sources, utterances } = findUtterances(annotated, dates, book);
  const quotations = quotationsOf(text);
  const sourceOf = new Map(utterances.map((u) => [u.id, u.source]));
  const byRules = withoutSecondLoves([...claimsByRules(annotated, dates), ...bracketedCast(annotated)], ({ start, end }) =>
    /^(?:his|her)$/i.test(text.slice(start, end)),
  );
  const all = withoutRivalAges(
    annotated,
    withoutMisreadings(annotated, [
      ...byRules,
      ...withoutKinConflicts(
        byRules,
        withoutContradicted(byRules, withNegation(annotated, withoutRivals(claimsFromFrames(annotated, dates, thresholds)))),
      ),
    ]),
  );
  const found = withQualifiers(annotated, withPlaces(annotated, all)).map((claim): Voiced => {
    const denial = denialAt(utterances, claim);
    return denial
      ? { claim: { ...claim, negated: true }, utterance: denial.id }
      : { claim, utterance: utteranceOf(utterances, quotations, text, claim) };
  });
  const named = new Set(sources.filter((s) => s.kind === "named").map((s) => s.id));
  const isNamed = (utterance: string): boolean => named.has(sourceOf.get(utterance)!);
  const kept = merged(withoutEchoes(withoutPresupposed(found, text, isNamed)), (id) => (id === null ? "" : sourceOf.get(id)!));
  const claims = kept
    .map(({ claim, utterance, again }) =>
      finished(claim, { utterance, annotated, book, time: timeOfAll(annotated, [claim, ...(again ?? [])], dates) }),
    )
    .sort((a, b) => a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end || (a.id < b.id ? -1 : 1));
  const unique = [...new Map(claims.map((c) => [c.id, c])).values()];
  const entities = book.entities();
  return { entities, sources, utterances, claims: unique, lead: leadOf(annotated, { entities, utterances, sources }) };
}

interface Context {
  readonly utterance: string | null;
  readonly annotated: Annotated;
  readonly book: EntityBook;
  readonly time: ClaimTime;
}

function finished(found: FoundClaim, { utterance, annotated, book, time }: Context): Claim {
  const { text, revision } = annotated.article;
  const endOf = (end: End): ClaimObject => ("cluster" in end ? { entity: book.use(end.cluster) } : { value: end.value });
  const object = found.object && endOf(found.object);
  const evidence = quoteOf(text, found.evidence);
  const bare = (span: { start: number; end: number } | null): { start: number; end: number } | null => span && { start: span.start, end: span.end };
  const spans = { subject: bare(found.spans.subject), object: bare(found.spans.object), time: time.span ?? bare(found.spans.time) };
  const qualifiers = Object.fromEntries(Object.entries(found.qualifiers).map(([name, end]) => [name, endOf(end)])) as Partial<
    Record<QualifierName, ClaimObject>
  >;
  return {
    id: claimIdOf(revision, { predicate: found.predicate, negated: found.negated, evidence, spans, object }),
    predicate: found.predicate,
    subject: found.subject === null ? null : book.use(found.subject),
    object,
    negated: found.negated,
    certainty: found.certainty,
    ended: found.ended,
    utterance,
    valid: time.valid,
    asOf: time.asOf,
    duration: time.duration,
    qualifiers,
    sensitive: definitionOf(found.predicate).sensitive || isMinor(found),
    evidence,
    spans,
    why: found.why,
    score: found.score,
  };
}

/** A claim about somebody of whom the same claim says that he is under 18. */
function isMinor(found: FoundClaim): boolean {
  return found.predicate === "age" && found.object !== null && "value" in found.object && Number(found.object.value) < 18;
}
