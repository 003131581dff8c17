import { stripVTControlCharacters } from "node:util";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { ClaimLine } from "../../ask/claim-line.ts";
import { vouchingOf } from "../../ask/claim-line.ts";
import { entriesOf } from "../../ask/dossier.ts";
import { claimLinesOf } from "../../hearsay.ts";
import { standingOf } from "../../ledger/standing/standing.ts";
import { exampleReading, STORY } from "../../ledger/store/example-readings.contract.ts";
import { CERTAINTIES } from "../../model/claim.ts";
import { PREDICATES } from "../../model/vocabulary.ts";
import { chainText, dates, durationText, statement } from "./claim.ts";
import { disputesText } from "./disputes.ts";
import { dossierText } from "./dossier.ts";
import { readingText } from "./reading.ts";
import { lengthOf } from "./style.ts";
import { timelineText } from "./timeline.ts";
import { traceText } from "./trace.ts";

const edtf = fc.constantFrom(null, "2023-12", "../2016-09", "XXXX-07", "2024-05-02", "198X", "2015/..");
const word = fc.constantFrom("Mara Quill", "Ned Ashe", "actress", "Night Ferry", "41");
const end = fc.record({ name: word, key: fc.constantFrom(null, "p1", "p2") });
const line: fc.Arbitrary<ClaimLine> = fc.record({
  id: fc.stringMatching(/^c[0-9a-f]{24}$/),
  predicate: fc.constantFrom(...PREDICATES),
  subject: fc.option(end),
  object: fc.option(end),
  negated: fc.boolean(),
  ended: fc.boolean(),
  certainty: fc.constantFrom(...CERTAINTIES),
  chain: fc.array(fc.constantFrom("?", "unnamed", "unnamed@Starlight Weekly", "Starlight Weekly", "Theo Marsh"), { maxLength: 3 }),
  cue: fc.constantFrom(null, "confirmed"),
  said: edtf,
  valid: edtf,
  asOf: edtf,
  duration: fc.constantFrom(null, "P10Y"),
  qualifiers: fc.constantFrom({}, { place: "Lisbon" }),
  sensitive: fc.boolean(),
  evidence: fc.constant("Mara Quill is dating Ned Ashe"),
  why: fc.constantFrom("partner/dating", "model/partner"),
  score: fc.constantFrom(null, 0.7),
  proposition: fc.constantFrom(null, "k1", "k2"),
  recordedAt: fc.constantFrom(null, "2024-06-01T12:00:00.000Z"),
  article: fc.record({
    id: fc.constantFrom("a1", "a2"),
    title: fc.constant("A title"),
    outlet: fc.constantFrom(null, "The Courier"),
    owner: fc.constant(null),
    publishedAt: edtf,
    status: fc.constantFrom("usable" as const, "withdrawn" as const),
    url: fc.constant(null),
    input: fc.constant("a.txt"),
  }),
});

/** Whether a text shows, somewhere, who vouches for the line, how certain they sound, and when. */
function isVouched(text: string, l: ClaimLine): boolean {
  const flat = text.replace(/\s+/g, " ");
  return flat.includes(`on the word of ${chainText(l)} · certainty: ${l.certainty} · ${dates(l)}`.replace(/\s+/g, " "));
}

const entity = { key: "p1", kind: "person", name: "Mara Quill", articles: 1, claims: 1 };

/** A dossier that holds these claims and nothing else. */
function dossierOf(lines: readonly ClaimLine[]): string {
  return dossierText({
    question: "who",
    entity,
    aliases: [],
    told: [],
    wikidata: null,
    notItems: 0,
    others: [],
    propositions: entriesOf(lines),
    lifeCycles: [],
    says: [],
    articles: [],
    leftOut: 0,
    outside: 0,
    removed: 0,
    articlesLeftOut: 0,
  });
}

test("no surface shows a claim without its chain, its certainty and its dates", () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (lines) => {
      const dossier = dossierOf(lines);
      const dated = lines.filter((l) => l.valid ?? l.asOf).map((l) => ({ at: (l.valid ?? l.asOf)!, clock: "holds" as const, line: l }));
      const timeline = timelineText({
        question: "timeline",
        entity,
        others: [],
        dated,
        undated: lines.filter((l) => !l.valid && !l.asOf),
        leftOut: 0,
        outside: 0,
        articlesLeftOut: 0,
      });
      const [first] = lines as [ClaimLine];
      const trace = traceText({
        question: "trace",
        line: first,
        sentence: { text: first.evidence, evidence: [0, 4] },
        hops: [],
        reader: { name: "rules", version: "0.1.0", model: null, backend: null },
        custody: { retrievedAt: null, rawHash: "sha256:0", archive: null, input: "a.txt" },
        recordedAt: "2024-06-01T12:00:00.000Z",
        standing: standingOf(lines.map(vouchingOf)),
        others: lines.slice(1),
        revisions: [],
        claims: 1,
        outside: 0,
      });
      const disputes = disputesText({
        question: "disputes",
        entity,
        disputes: [{ kind: "denied", predicate: first.predicate, reason: "it is said and denied", sides: [lines, [first]] }],
        leftOut: 0,
        outside: 0,
        articlesLeftOut: 0,
      });
      for (const l of lines) for (const text of [dossier, timeline, trace, disputes]) expect(isVouched(text, l)).toBe(true);
    }),
  );
});

test("a reading's claims stand under who vouches for them, each with its certainty and dates", () => {
  for (const reading of STORY.map(exampleReading)) {
    const text = readingText(reading, { sensitive: true }).replace(/\s+/g, " ");
    for (const l of claimLinesOf(reading)) {
      expect(text).toContain(`On the word of ${chainText(l)}`.replace(/\s+/g, " "));
      expect(text).toContain(`certainty: ${l.certainty} · ${dates(l)}`);
    }
  }
});

test("what is denied is never shown as stated", () => {
  const denied = STORY.filter((s) => s.negated)
    .map(exampleReading)
    .flatMap(claimLinesOf);
  const text = dossierOf(denied);
  expect(text).toContain("DENIED");
  expect(text).not.toContain("STATED");
});

test("lines fit the width, but for single words that do not", () => {
  const text = readingText(exampleReading(STORY[0]!), { sensitive: true });
  for (const row of text.split("\n")) expect(lengthOf(row)).toBeLessThanOrEqual(110);
});

test.each([
  ["P6Y", "6 years"],
  ["P1Y6M", "1 year, 6 months"],
  ["P2W", "2 weeks"],
  ["P1D", "1 day"],
  ["PT5H", "PT5H"],
  ["years", "years"],
])("how long: %s is %s", (duration, words) => {
  expect(durationText(duration)).toBe(words);
});

test("a dossier tells which rows say that it is over, and which go back to what was taken back", () => {
  const [told, passed, over] = claimLinesOf(exampleReading(STORY[1]!)).flatMap((l) => [
    { ...l, id: "c1", article: { ...l.article, outlet: "Starlight Weekly", status: "withdrawn" as const } },
    { ...l, id: "c2" },
    { ...l, id: "c3", ended: true, chain: [] },
  ]);
  const [entry] = entriesOf([told!, passed!, over!].map((l) => ({ ...l, proposition: "q1" })));
  const text = dossierText({
    question: "who",
    entity: { key: "p1", kind: "person", name: "Ned Ashe", articles: 1, claims: 3 },
    aliases: [],
    told: [],
    others: [],
    propositions: [entry!],
    lifeCycles: [],
    says: [],
    articles: [],
    wikidata: null,
    notItems: 0,
    leftOut: 0,
    outside: 0,
    removed: 0,
    articlesLeftOut: 0,
  });
  const rows = stripVTControlCharacters(text).replace(/\s+/g, " ").split(" – ");
  expect(rows[0]).toContain("over, as 1 of 3 have it · 1 row withdrawn by the publisher · upstream withdrawn: 1 row");
  expect(rows.slice(1).map((r) => /says that it is over|· withdrawn by the publisher|· upstream withdrawn/.exec(r)?.[0])).toEqual([
    "· withdrawn by the publisher",
    "· upstream withdrawn",
    "says that it is over",
  ]);
});

test("a denial says first that it is one", () => {
  const [denial] = claimLinesOf(exampleReading(STORY[3]!));
  expect(stripVTControlCharacters(statement(denial!))).toMatch(/^not so: Mara Quill is in a relationship with Theo Marsh/);
});
