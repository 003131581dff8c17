import { describe, expect, test } from "vitest";
import type { ArticleStatus } from "../../model/article.ts";
import type { Claim } from "../../model/claim.ts";
import { claimIdOf, revisionIdOf } from "../../model/ids.ts";
import type { Reading } from "../../model/reading.ts";
import { exampleReading, STORY } from "../store/example-readings.contract.ts";
import { takenBackIn } from "./taken-back.ts";

type Said = "Ashe" | "Marsh" | "not Ashe" | "not Marsh" | "met Ashe";
type Revision = readonly [status: ArticleStatus, said: readonly Said[]];
const BASE = exampleReading(STORY[0]!);

/** A revision in which Quill is dating some, is not dating others. */
function revision([status, said]: Revision): { readonly reading: Reading } {
  const words = said.map((s) => {
    const [verb, other] = s.includes(" ") ? s.split(" ") : ["", s];
    return { other: other!, verb, text: `Mara Quill ${verb === "met" ? "has met" : verb === "not" ? "is not dating" : "is dating"} ${other}` };
  });
  const text = `News of Mara Quill. ${words.map((w) => `${w.text}. `).join("")}${status === "usable" ? "" : `The article is ${status}.`}`;
  const names = ["Mara Quill", "Ashe", "Marsh"];
  const claims = words.map(({ other, verb, text: evidence }): Claim => {
    const start = text.indexOf(evidence);
    const claim: Claim = {
      ...BASE.claims[0]!,
      predicate: verb === "met" ? "met" : "partner",
      subject: "e1",
      object: { entity: `e${names.indexOf(other) + 1}` },
      negated: verb === "not",
      utterance: null,
      evidence: { start, end: start + evidence.length, text: evidence },
      spans: { subject: null, object: null, time: null },
    };
    return { ...claim, id: claimIdOf(revisionIdOf(text), claim) };
  });
  const entities = names.map((name, i) => ({ id: `e${i + 1}`, kind: "person" as const, name, aliases: [], gender: null, mentions: [] }));
  const article = { ...BASE.article, text, revision: revisionIdOf(text), status };
  return { reading: { ...BASE, article, entities, sources: [], utterances: [], claims, lead: null } };
}

describe("what an article has taken back", () => {
  test.each<[what: string, history: readonly Revision[], expected: readonly string[]]>([
    ["nothing: it was never revised", [["usable", ["Ashe"]]], []],
    ["nothing: its first revision has a note already", [["corrected", ["Ashe"]]], []],
    [
      "nothing: what was corrected was something else",
      [
        ["usable", ["Ashe"]],
        ["corrected", ["Ashe"]],
      ],
      [],
    ],
    [
      "nothing: dropped without a word",
      [
        ["usable", ["Ashe"]],
        ["usable", []],
      ],
      [],
    ],
    [
      "by a correction that drops it",
      [
        ["usable", ["Ashe"]],
        ["corrected", []],
      ],
      ["Ashe in 0"],
    ],
    [
      "by taking the article back",
      [
        ["usable", ["Ashe"]],
        ["withdrawn", []],
      ],
      ["Ashe in 0"],
    ],
    [
      "by saying the contrary",
      [
        ["usable", ["Ashe"]],
        ["corrected", ["not Ashe"]],
      ],
      ["Ashe in 0"],
    ],
    [
      "one of two",
      [
        ["usable", ["Ashe", "met Ashe"]],
        ["corrected", ["met Ashe"]],
      ],
      ["Ashe in 0"],
    ],
    [
      "all of two",
      [
        ["usable", ["Ashe", "met Ashe"]],
        ["withdrawn", []],
      ],
      ["Ashe in 0", "Ashe in 0"],
    ],
    [
      "a denial that went is no claim taken back",
      [
        ["usable", ["not Ashe"]],
        ["corrected", []],
      ],
      [],
    ],
    [
      "a denial that became its contrary neither",
      [
        ["usable", ["not Ashe"]],
        ["corrected", ["Ashe"]],
      ],
      [],
    ],
    [
      "of the last revision that made it",
      [
        ["usable", ["Ashe"]],
        ["usable", ["Ashe", "met Ashe"]],
        ["corrected", ["met Ashe"]],
      ],
      ["Ashe in 1"],
    ],
    [
      "… and said again later",
      [
        ["usable", ["Ashe"]],
        ["corrected", []],
        ["corrected", ["Ashe"]],
      ],
      [],
    ],
    [
      "dropped without a word, then a correction of something else",
      [
        ["usable", ["Ashe"]],
        ["usable", []],
        ["corrected", []],
      ],
      [],
    ],
    [
      "one after the other",
      [
        ["usable", ["Ashe", "met Ashe"]],
        ["corrected", ["met Ashe"]],
        ["corrected", []],
      ],
      ["Ashe in 0", "Ashe in 1"],
    ],
    [
      "said twice, now once",
      [
        ["usable", ["Ashe", "Ashe"]],
        ["corrected", ["Ashe"]],
      ],
      [],
    ],
    [
      "by saying it of somebody else",
      [
        ["usable", ["Ashe"]],
        ["corrected", ["Marsh"]],
      ],
      ["Ashe in 0"],
    ],
    [
      "withheld is not taken back",
      [
        ["usable", ["Ashe"]],
        ["withheld", []],
      ],
      [],
    ],
    [
      "it was corrected before, and is now as well",
      [
        ["corrected", ["Ashe"]],
        ["corrected", []],
      ],
      ["Ashe in 0"],
    ],
    [
      "the note went again: it stays taken back",
      [
        ["usable", ["Ashe"]],
        ["corrected", []],
        ["usable", []],
      ],
      ["Ashe in 0"],
    ],
  ])("%s", (_, history, expected) => {
    const revisions = history.map(revision);
    const found = takenBackIn(revisions).map(({ before, claim }) => {
      const object = claim.object && "entity" in claim.object ? claim.object.entity : null;
      return `${before.reading.entities.find((e) => e.id === object)!.name} in ${revisions.indexOf(before)}`;
    });
    expect(found).toEqual(expected);
  });
});
