import { expect, test } from "vitest";
import type { FoundClaim } from "./found-claim.ts";
import { withoutPresupposed } from "./presupposed.ts";

type Row = Partial<FoundClaim> & { readonly by?: string };

function claimOf(text: string, words: string, { by: _, ...rest }: Row = {}): FoundClaim {
  const start = text.indexOf(words);
  return {
    predicate: "partner",
    subject: 0,
    object: { cluster: 1 },
    negated: false,
    ended: false,
    certainty: "certain",
    qualifiers: {},
    evidence: { start, end: start + words.length },
    spans: { subject: null, object: null, time: null },
    point: { start, end: start + words.length },
    kind: "phrase",
    attributed: null,
    why: "partner/their-romance",
    score: null,
    ...rest,
  };
}

const ROMANCE = "The two went public with their romance.";

/** Whether "their romance" stands as the article's own word beside what else the article has of the two. */
function stands(others: readonly Row[], text = ROMANCE, words = "their romance", own: Row = {}): boolean {
  const claim = claimOf(text, words, own);
  const found = [
    { claim, utterance: null },
    ...others.map((o) => ({ claim: claimOf(text, text, { why: "partner/they-date", kind: "clause", ...o }), utterance: o.by ?? null })),
  ];
  return withoutPresupposed(found, text, (utterance) => utterance === "named").some((v) => v.claim === claim);
}

test.each<[string, readonly Row[], boolean]>([
  ["alone", [], true],
  ["beside an insider's word", [{ by: "unnamed" }], false],
  ["beside the word of the two themselves", [{ by: "named" }], true],
  ["beside a denial", [{ negated: true, by: "named" }], false],
  ["beside a doubt", [{ certainty: "possible" }], false],
  ["beside an insider's word and the article's own", [{ by: "unnamed" }, {}], true],
  ["beside an insider's word of another pair", [{ by: "unnamed", object: { cluster: 2 } }], true],
  ["beside an insider's word that they are engaged", [{ by: "unnamed", predicate: "engaged-to", why: "engaged-to/engaged" }], false],
])("“their romance” %s", (_, others, expected) => expect(stands(others)).toBe(expected));

test.each<[string, string, Row, boolean]>([
  [
    "The question of Ann's pregnancy rumours came up.",
    "Ann's pregnancy",
    { predicate: "expecting", why: "expecting/her-pregnancy", object: null },
    false,
  ],
  ["She spoke of Ann's pregnancy.", "Ann's pregnancy", { predicate: "expecting", why: "expecting/her-pregnancy", object: null }, true],
  ["Roe's outings with Poe had dating rumors swirling.", "outings with Poe had dating", { why: "model/partner", kind: "clause", score: 0.8 }, false],
  ["Roe's dates with Poe went well.", "dates with Poe", { why: "model/partner", kind: "clause", score: 0.8 }, true],
  ["Ned spoke about her relationship with Poe.", "her relationship with Poe", { why: "partner/romance-with" }, true],
  ["Ned asked about her relationship with Poe.", "her relationship with Poe", { why: "partner/romance-with" }, false],
])("%s", (text, words, own, expected) => {
  expect(stands([], text, words, own)).toBe(expected);
});

test("what is denied, over or of another kind is left alone", () => {
  for (const own of [{ negated: true }, { ended: true }, { predicate: "age" as const }])
    expect(stands([{ by: "unnamed" }], ROMANCE, "their romance", own)).toBe(true);
});
