import { describe, expect, test } from "vitest";
import { type ExampleAppearance, exampleAppearance } from "./example-appearances.contract.ts";
import { profileOf } from "./profile.ts";
import { type Score, scoreOf, type Verdict } from "./score.ts";

type Side = readonly [name: string, told?: ExampleAppearance];

function compared(a: Side, b: Side): Score {
  return scoreOf(profileOf([exampleAppearance(...a)]), profileOf([exampleAppearance(...b)]));
}

describe("two appearances are the same, different, or nobody can tell", () => {
  test.each<readonly [why: string, a: Side, b: Side, verdict: Verdict]>([
    [
      "a rare full name and a co-mentioned person",
      ["Mara Quill", { facts: ["with ned ashe"] }],
      ["Mara Quill", { facts: ["with ned ashe"] }],
      "same",
    ],
    ["a rare full name and a work", ["Mara Quill", { facts: ["work night ferry"] }], ["Mara Quill", { facts: ["work night ferry"] }], "same"],
    ["a rare full name and nothing else", ["Mara Quill", { facts: ["with ned ashe"] }], ["Mara Quill", { facts: ["with theo marsh"] }], "unsure"],
    ["case, accents and titles do not count", ["Dr. MÁRA QUILL", { facts: ["with ned ashe"] }], ["Mara Quill", { facts: ["with ned ashe"] }], "same"],
    ["a common name and one person", ["John Smith", { facts: ["with ned ashe"] }], ["John Smith", { facts: ["with ned ashe"] }], "unsure"],
    [
      "a common name, one person and a work",
      ["John Smith", { facts: ["with ned ashe", "work night ferry"] }],
      ["John Smith", { facts: ["with ned ashe", "work night ferry"] }],
      "same",
    ],
    [
      "a common name, one spouse",
      ["John Smith", { facts: ["kin spouse:ada voss", "with ada voss"] }],
      ["John Smith", { facts: ["kin spouse:ada voss", "with ada voss"] }],
      "same",
    ],
    [
      "two Michael Jacksons: another trade, nothing shared",
      ["Michael Jackson", { facts: ["occupation singer"] }],
      ["Michael Jackson", { facts: ["occupation writer"] }],
      "different",
    ],
    [
      "two Michael Jacksons: another birth, one shared person",
      ["Michael Jackson", { born: 1958, facts: ["with ned ashe", "with ada voss"] }],
      ["Michael Jackson", { born: 1942, facts: ["with ned ashe", "with ada voss"] }],
      "different",
    ],
    [
      "father and son of one rare name, whole family beside both",
      ["Orson Quill", { born: 1940, facts: ["with ada quill", "with mara quill", "work night ferry"] }],
      ["Orson Quill", { born: 1970, facts: ["with ada quill", "with mara quill", "work night ferry"] }],
      "different",
    ],
    ["Jr. and Sr.", ["Orson Quill Jr.", { facts: ["with ada quill"] }], ["Orson Quill Sr.", { facts: ["with ada quill"] }], "different"],
    [
      "Jr. and a name that does not tell the generation",
      ["Orson Quill Jr.", { facts: ["with ada quill", "with mara quill", "work night ferry"] }],
      ["Orson Quill", { facts: ["with ada quill", "with mara quill", "work night ferry"] }],
      "unsure",
    ],
    [
      "two days of death",
      ["Mara Quill", { died: 1990, facts: ["with ned ashe"] }],
      ["Mara Quill", { died: 2010, facts: ["with ned ashe"] }],
      "different",
    ],
    [
      "dead before the other was born",
      ["Mara Quill", { died: 1950, facts: ["with ned ashe"] }],
      ["Mara Quill", { born: 1980, facts: ["with ned ashe"] }],
      "different",
    ],
    ["ages that fit one birth are an attribute", ["Mara Quill", { born: 1985 }], ["Mara Quill", { born: 1985 }], "same"],
    [
      "ages a year apart are a slip, not another person",
      ["Mara Quill", { born: 1985, facts: ["with ned ashe", "with ada voss"] }],
      ["Mara Quill", { born: 1988, facts: ["with ned ashe", "with ada voss"] }],
      "same",
    ],
    [
      "a nickname and two people",
      ["Kate Quill", { facts: ["with ned ashe", "with ada voss"] }],
      ["Catherine Quill", { facts: ["with ned ashe", "with ada voss"] }],
      "same",
    ],
    ["a nickname and one person", ["Kate Quill", { facts: ["with ned ashe"] }], ["Catherine Quill", { facts: ["with ned ashe"] }], "unsure"],
    [
      "a second surname and two people",
      ["Kim Quill", { facts: ["with ned ashe", "with ada voss"] }],
      ["Kim Quill Ashe", { facts: ["with ned ashe", "with ada voss"] }],
      "same",
    ],
    [
      "another given name",
      ["Mara Quill", { facts: ["with ned ashe", "with ada voss"] }],
      ["Nora Quill", { facts: ["with ned ashe", "with ada voss"] }],
      "different",
    ],
    ["another surname", ["Mara Quill", { facts: ["with ned ashe"] }], ["Mara Voss", { facts: ["with ned ashe"] }], "different"],
    ["a given name alone and one person", ["Mara", { facts: ["with ned ashe"] }], ["Mara Quill", { facts: ["with ned ashe"] }], "unsure"],
    [
      "a given name alone and two people",
      ["Mara", { facts: ["with ned ashe", "with ada voss"] }],
      ["Mara Quill", { facts: ["with ned ashe", "with ada voss"] }],
      "same",
    ],
    [
      "a common given name alone and two people",
      ["Jack", { facts: ["with ned ashe", "with ada voss"] }],
      ["Jack Quill", { facts: ["with ned ashe", "with ada voss"] }],
      "unsure",
    ],
    [
      "a common given name alone, one person and that he is his child",
      ["Jack", { facts: ["kin child-of:ned ashe", "with ned ashe", "with ada voss"] }],
      ["Jack Quill", { facts: ["kin child-of:ned ashe", "with ned ashe", "with ada voss"] }],
      "same",
    ],
    [
      "a given name alone, but a man's",
      ["Alex", { gender: "m", facts: ["with ned ashe", "with ada voss"] }],
      ["Alex Quill", { gender: "f", facts: ["with ned ashe", "with ada voss"] }],
      "unsure",
    ],
    [
      "one's given name is the other's surname",
      ["James", { facts: ["with ned ashe", "with ada voss"] }],
      ["E.L. James", { facts: ["with ned ashe", "with ada voss"] }],
      "unsure",
    ],
    [
      "a title alone is no name",
      ["Queen", { facts: ["with ned ashe", "with ada voss"] }],
      ["Queen Ada", { facts: ["with ned ashe", "with ada voss"] }],
      "unsure",
    ],
    [
      "one article has them as two",
      ["Mara", { article: "one", facts: ["with ned ashe", "with ada voss"] }],
      ["Mara Quill", { article: "one", facts: ["with ned ashe", "with ada voss"] }],
      "unsure",
    ],
    [
      "a son beside his father, whose name his may be short for",
      ["Jack", { article: "two", rivals: 1 }],
      ["Johnny Quill", { article: "two" }],
      "unsure",
    ],
    [
      "kin of the other is not the other",
      ["Kate", { article: "two", rivals: 1, facts: ["kin child-of:catherine quill"] }],
      ["Catherine Quill", { article: "two" }],
      "different",
    ],
    [
      "a common surname alone",
      ["Smith", { facts: ["with ned ashe", "with ada voss"] }],
      ["Orson Smith", { facts: ["with ned ashe", "with ada voss"] }],
      "unsure",
    ],
    [
      "a nickname beside the one full name of the article that it fits",
      ["Kate", { article: "two", rivals: 1 }],
      ["Catherine Quill", { article: "two" }],
      "same",
    ],
    [
      "a common given name alone, and whose spouse he is",
      ["Jack", { facts: ["kin spouse:ada voss", "with ada voss"] }],
      ["Jack Quill", { facts: ["kin spouse:ada voss", "with ada voss"] }],
      "same",
    ],
    [
      "a common given name alone, and another's spouse",
      ["Jack", { facts: ["kin spouse:ada voss", "with ada voss"] }],
      ["Jack Quill", { facts: ["kin spouse:mara ashe", "with mara ashe"] }],
      "unsure",
    ],
    [
      "a nickname alone asks for one more: there are other names that it may be short for",
      ["Becky", { facts: ["with ned ashe", "with ada voss", "with theo marsh"] }],
      ["Rebecca Quill", { facts: ["with ned ashe", "with ada voss", "with theo marsh"] }],
      "unsure",
    ],
    [
      "a nickname alone, two people and a work beyond",
      ["Becky", { facts: ["with ned ashe", "with ada voss", "with theo marsh", "work night ferry"] }],
      ["Rebecca Quill", { facts: ["with ned ashe", "with ada voss", "with theo marsh", "work night ferry"] }],
      "same",
    ],
    ["a stage name with a letter is a full name", ["Zed Q", { facts: ["with ned ashe"] }], ["Zed Q", { facts: ["with ned ashe"] }], "same"],
    ["a common given name with a letter is none", ["Jack Q", { facts: ["with ned ashe"] }], ["Jack Q", { facts: ["with ned ashe"] }], "unsure"],
    [
      "what he is, read as part of his name",
      ["Courtside star Mara Quill", { facts: ["with ned ashe"] }],
      ["Mara Quill", { facts: ["with ned ashe"] }],
      "same",
    ],
    [
      "whose he is, read as part of his name: her surgeon is not she",
      ["Mara Quill's Plastic Surgeon", { facts: ["with ned ashe"] }],
      ["Mara Quill", { facts: ["with ned ashe"] }],
      "different",
    ],
    [
      "outlet, year and trade together are one attribute",
      ["Mara Quill", { outlet: "The Courier", published: 2023, facts: ["occupation singer"] }],
      ["Mara Quill", { outlet: "The Courier", published: 2023, facts: ["occupation singer"] }],
      "same",
    ],
    [
      "outlet and year alone are none",
      ["Mara Quill", { outlet: "The Courier", published: 2023 }],
      ["Mara Quill", { outlet: "The Courier", published: 2023 }],
      "unsure",
    ],
  ])("%s", (_, a, b, verdict) => {
    const score = compared(a, b);
    expect({ verdict: score.verdict, features: score.features }).toMatchObject({ verdict });
    // In either order, and it explains itself: the weights make the score, and each shared fact names its rows.
    expect(compared(b, a).verdict).toBe(verdict);
    expect(score.features.reduce((sum, f) => sum + f.weight, 0)).toBeCloseTo(score.score);
    for (const f of score.features.filter((x) => x.feature === "with" || x.feature === "age")) expect(f.rows.length).toBeGreaterThan(1);
  });
});
