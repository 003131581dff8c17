import { describe, expect, test } from "vitest";
import type { Certainty, Claim } from "../../model/claim.ts";
import { claimIdOf, revisionIdOf } from "../../model/ids.ts";
import type { Reading } from "../../model/reading.ts";
import { exampleReading, STORY } from "../store/example-readings.contract.ts";
import { type Fate, revisedClaims } from "./revised-claims.ts";

interface Said {
  readonly words: string;
  readonly predicate?: Claim["predicate"];
  readonly subject?: string;
  readonly object?: string;
  readonly negated?: boolean;
  readonly ended?: boolean;
  readonly certainty?: Certainty;
  readonly valid?: string;
}

const BASE = exampleReading(STORY[0]!);

/** A reading of the text with these claims, each where its words stand. */
function reading(text: string, said: readonly Said[]): Reading {
  const names = [...new Set(said.flatMap((s) => [s.subject ?? "Mara Quill", s.object ?? "Ned Ashe"]))];
  const entities = names.map((name, i) => ({ id: `e${i + 1}`, kind: "person" as const, name, aliases: [], gender: null, mentions: [] }));
  const idOf = (name: string): string => entities.find((e) => e.name === name)!.id;
  const claims = said.map((s): Claim => {
    const start = text.indexOf(s.words);
    const claim: Omit<Claim, "id"> = {
      predicate: s.predicate ?? "partner",
      subject: idOf(s.subject ?? "Mara Quill"),
      object: { entity: idOf(s.object ?? "Ned Ashe") },
      negated: s.negated ?? false,
      certainty: s.certainty ?? "certain",
      ended: s.ended ?? false,
      utterance: null,
      valid: s.valid ?? null,
      asOf: null,
      duration: null,
      qualifiers: {},
      sensitive: false,
      evidence: { start, end: start + s.words.length, text: s.words },
      spans: { subject: null, object: null, time: null },
      why: "test/test",
      score: null,
    };
    return { ...claim, id: claimIdOf(revisionIdOf(text), claim) };
  });
  return { ...BASE, article: { ...BASE.article, text, revision: revisionIdOf(text) }, entities, sources: [], utterances: [], claims, lead: null };
}

const T = "Mara Quill is dating Ned Ashe. The harbour bridge is closed.";
const W = "Mara Quill is dating Ned Ashe";
const dating = { words: W };

describe("what a revision did to the claims of an article", () => {
  test.each<[what: string, before: [string, Said[]], after: [string, Said[]], expected: [Fate, ...string[]][]]>([
    ["nothing", [T, [dating]], [T, [dating]], [["unchanged"]]],
    ["a sentence was added behind it", [T, [dating]], [`${T} More soon.`, [dating]], [["unchanged"]]],
    ["a sentence was added before it", [T, [dating]], [`News. ${T}`, [dating]], [["moved"]]],
    ["it went to the end", [T, [dating]], [`The harbour bridge is closed. ${W}.`, [dating]], [["moved"]]],
    ["it was taken out", [T, [dating]], ["The harbour bridge is closed.", []], [["gone"]]],
    ["it came in", ["The harbour bridge is closed.", []], [T, [dating]], [["new"]]],
    ["it was never there", ["The harbour bridge is closed.", []], ["The bridge is open.", []], []],
    [
      "somebody else stands in its place",
      [T, [dating]],
      [T.replace("Ned Ashe", "Theo Marsh"), [{ words: W.replace("Ned Ashe", "Theo Marsh"), object: "Theo Marsh" }]],
      [["altered", "object", "words"]],
    ],
    [
      "a hedge came in",
      [T, [dating]],
      [T.replace("is dating", "may be dating"), [{ words: W.replace("is dating", "may be dating"), certainty: "possible" }]],
      [["altered", "certainty", "words"]],
    ],
    [
      "it is over now",
      [T, [dating]],
      [T.replace("is dating", "was dating"), [{ words: W.replace("is dating", "was dating"), ended: true }]],
      [["altered", "ended", "words"]],
    ],
    [
      "it is denied now",
      [T, [dating]],
      [T.replace("is dating", "is not dating"), [{ words: W.replace("is dating", "is not dating"), negated: true }]],
      [["altered", "denial", "words"]],
    ],
    ["a date came in", [T, [dating]], [T.replace("Ned Ashe.", "Ned Ashe since 2023."), [{ ...dating, valid: "2023" }]], [["altered", "time"]]],
    [
      "other words for the same",
      [T, [dating]],
      [T.replace("is dating", "is with"), [{ words: W.replace("is dating", "is with") }]],
      [["altered", "words"]],
    ],
    [
      "another verb, another relation",
      [T, [dating]],
      [T.replace("is dating", "has met"), [{ words: W.replace("is dating", "has met"), predicate: "met" }]],
      [["gone"], ["new"]],
    ],
    [
      "another person's claim",
      [T, [dating]],
      [T.replace("Mara Quill", "Gwen Tarr"), [{ words: W.replace("Mara Quill", "Gwen Tarr"), subject: "Gwen Tarr" }]],
      [["gone"], ["new"]],
    ],
    [
      "a second one came in",
      [T, [dating]],
      [`${T} Gwen Tarr is dating Theo Marsh.`, [dating, { words: "Gwen Tarr is dating Theo Marsh", subject: "Gwen Tarr", object: "Theo Marsh" }]],
      [["unchanged"], ["new"]],
    ],
    [
      "one of two went",
      [`${T} Gwen Tarr is dating Theo Marsh.`, [dating, { words: "Gwen Tarr is dating Theo Marsh", subject: "Gwen Tarr", object: "Theo Marsh" }]],
      [T, [dating]],
      [["unchanged"], ["gone"]],
    ],
    [
      "said twice, then once",
      [`${T} She is dating Ned Ashe.`, [dating, { words: "She is dating Ned Ashe" }]],
      [T, [dating]],
      [["unchanged"], ["gone"]],
    ],
    ["curly marks are no change", [`“${W}.” The bridge is closed.`, [dating]], [`"${W}." The bridge is closed.`, [dating]], [["unchanged"]]],
    ["only white space changed", [T, [dating]], [T.replace(". The", ".\n\nThe"), [dating]], [["unchanged"]]],
    ["all of it was rewritten", [T, [dating]], ["A cow stood in the harbour and would not go.", []], [["gone"]]],
  ])("%s", (_, before, after, expected) => {
    const revised = revisedClaims(reading(...before), reading(...after));
    expect(revised.map((r) => [r.fate, ...r.what])).toEqual(expected);
  });
});
