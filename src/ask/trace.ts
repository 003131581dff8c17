import { type Fate, revisedClaims } from "../ledger/corrections/revised-claims.ts";
import { type Standing, standingOf } from "../ledger/standing/standing.ts";
import { assertTimeQuestion } from "../ledger/standing/time-question.ts";
import type { HeldClaims, HeldReading, Store } from "../ledger/store/store.ts";
import type { Custody } from "../model/article.ts";
import { rootLabelOf } from "../model/chain.ts";
import { HearsayError } from "../model/hearsay-error.ts";
import type { ReaderVersion, Reading } from "../model/reading.ts";
import { type AskOptions, type ClaimLine, claimLineOf, vouchingOf, withinTime } from "./claim-line.ts";
import { NEWEST_CLAIMS } from "./newest-about.ts";
import { takenBack } from "./taken-back.ts";

/** A claim to the bottom: its sentence, the hops to its root source, what read it, and who else says so or denies it. */
export interface Trace {
  readonly question: "trace";
  readonly line: ClaimLine;
  readonly sentence: { readonly text: string; readonly evidence: readonly [number, number] };
  /** From the article outwards. */
  readonly hops: readonly Hop[];
  readonly reader: ReaderVersion;
  readonly custody: Custody;
  readonly recordedAt: string;
  readonly standing: Standing;
  /** The newest of them, and every denial. */
  readonly others: readonly ClaimLine[];
  /** How many claims of the proposition the ledger holds, this one among them. The standing is of those shown. */
  readonly claims: number;
  /** Claims that do not answer the question of time. */
  readonly outside: number;
  /** Where the article has been revised: what became of this claim each time, the first revision first. */
  readonly revisions: readonly ClaimRevision[];
}

export interface ClaimRevision {
  readonly recordedAt: string;
  readonly modifiedAt: string | null;
  readonly fate: Fate;
  readonly what: readonly string[];
}

export interface Hop {
  readonly label: string;
  /** The words that name the source there. */
  readonly words: string | null;
  readonly cue: string | null;
  readonly act: string | null;
  readonly said: string | null;
}

/**
 * @param prefix the claim's id or the beginning of it
 * @throws {HearsayError} `ask/no-claim`, `ask/several-claims`
 */
export async function trace(store: Store, prefix: string, options: AskOptions = {}): Promise<Trace> {
  assertTimeQuestion(options);
  const id = prefix.replace(/^hearsay:claim\//, "");
  if (!/^c[0-9a-f]{2,}$/i.test(id))
    throw fault("ask/no-claim", `“${prefix}” is no claim's id: an id is a “c” with hexadecimal digits, e.g. c1f09a; hearsay who NAME shows them.`);
  const found = await store.claimsBy(id.toLowerCase());
  const ids = [...new Set(found.map((f) => f.claimId))];
  if (ids.length === 0) throw fault("ask/no-claim", `The ledger holds no claim whose id begins with ${id}.`);
  if (ids.length > 1)
    throw fault(
      "ask/several-claims",
      `Several claims begin with ${id}: ${ids
        .slice(0, 6)
        .map((i) => i.slice(0, 12))
        .join(", ")}. Give more digits.`,
    );
  const { held, claimId } = found[0]!;
  const claim = held.reading.claims.find((c) => c.id === claimId)!;
  const line = claimLineOf(held, claim);
  const all = line.proposition
    ? (await store.readingsOf(line.proposition, options.limit ?? NEWEST_CLAIMS)).flatMap((h) => linesOf(h, line.proposition!))
    : [line];
  const { kept: kin, outside } = withinTime(all, options);
  const removed = line.proposition ? ((await store.removed([line.proposition], null)).propositions.get(line.proposition) ?? 0) : 0;
  const [counted] = line.proposition ? await store.claimCounts([line.proposition]) : [];
  return {
    question: "trace",
    line,
    sentence: sentenceAround(held.reading.article.text, claim.evidence),
    hops: hopsOf(held.reading, claim.utterance),
    reader: held.reading.reader,
    custody: held.reading.article.custody,
    recordedAt: held.recordedAt,
    standing: standingOf([...kin.map(vouchingOf), ...((await takenBack(store, kin, options)).get(line.proposition ?? "") ?? [])], { removed }),
    others: kin.filter((other) => other.id !== line.id),
    claims: Math.max(1, counted?.claims ?? 0),
    outside,
    revisions: revisionsOf(await store.revisionsOf(held.reading.article.id), claimId),
  };
}

/** The claim's way back through the revisions of its article. */
function revisionsOf(history: readonly HeldReading[], claimId: string): ClaimRevision[] {
  const out: ClaimRevision[] = [];
  let id: string | null = claimId;
  for (let i = history.length - 1; i > 0 && id !== null; i--) {
    const [before, after]: [HeldReading, HeldReading] = [history[i - 1]!, history[i]!];
    const revised = revisedClaims(before.reading, after.reading).find((r) => r.after === id);
    if (!revised) break;
    out.unshift({ recordedAt: after.recordedAt, modifiedAt: after.reading.article.modifiedAt, fate: revised.fate, what: revised.what });
    id = revised.before;
  }
  return out;
}

function linesOf(held: HeldClaims, proposition: string): ClaimLine[] {
  return held.reading.claims.filter((c) => held.propositions.get(c.id) === proposition).map((c) => claimLineOf(held, c));
}

function hopsOf(reading: Reading, utteranceId: string | null): Hop[] {
  const u = reading.utterances.find((x) => x.id === utteranceId);
  if (!u) return [];
  const outlets = u.through.map(
    (id): Hop => ({ label: reading.entities.find((e) => e.id === id)?.name ?? id, words: null, cue: null, act: null, said: null }),
  );
  const source = reading.sources.find((s) => s.id === u.source);
  const own: Hop = { label: rootLabelOf(reading, source), words: u.sourceSpan?.text ?? null, cue: u.cue?.text ?? null, act: u.act, said: u.said };
  return [...hopsOf(reading, u.within), ...outlets, own].filter((hop, i, all) => i === 0 || hop.label !== all[i - 1]!.label);
}

/** The sentence (at most the paragraph) that the evidence stands in, and where in it. */
function sentenceAround(text: string, { start, end }: { start: number; end: number }): { text: string; evidence: readonly [number, number] } {
  const before = text.slice(0, start);
  const ends = [...before.matchAll(/[.!?]["”’]?\s+(?=["“]?\p{Lu})/gu)].slice(-1).map((m) => m.index + m[0].length);
  const from = Math.max(before.lastIndexOf("\n") + 1, ...ends);
  const after = /[.!?]["”’]?(?=\s|$)|\n|$/.exec(text.slice(end));
  const to = end + (after ? after.index + after[0].trimEnd().length : 0);
  return { text: text.slice(from, to), evidence: [start - from, end - from] };
}

function fault(code: string, message: string): HearsayError {
  return new HearsayError(code, message, { kind: "input" });
}
