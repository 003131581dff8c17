import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Stance } from "../../model/reading.ts";
import { isFormOf, nameKeyOf, rootLabelOf } from "./root-label.ts";
import { type StoryPart, storyOrigins } from "./story-origins.ts";

const part = (id: string, chain: readonly string[], more: Partial<StoryPart> = {}): StoryPart => ({
  articleId: id,
  outlet: null,
  owner: null,
  stance: "relays" as Stance,
  chain,
  principals: ["mara quill"],
  ...more,
});
const of = (...chains: readonly (readonly string[])[]): StoryPart[] => chains.map((chain, i) => part(`a${i}`, chain));

describe("the range of origins of a story", () => {
  test.each<[what: string, parts: StoryPart[], least: number, most: number, ownVoice: number]>([
    ["nobody told of", [], 0, 0, 0],
    ["an article in its own voice", [part("a", [], { stance: "asserts", outlet: "The Sun" })], 0, 0, 1],
    [
      "two outlets in their own voice",
      [part("a", [], { stance: "asserts", outlet: "The Sun" }), part("b", [], { stance: "asserts", outlet: "Variety" })],
      0,
      0,
      2,
    ],
    [
      "one outlet twice in its own voice",
      [part("a", [], { stance: "asserts", outlet: "The Sun" }), part("b", [], { stance: "asserts", outlet: "The Sun" })],
      0,
      0,
      1,
    ],
    ["nobody says who", of(["?"], ["?"]), 0, 0, 0],
    ["one outlet named by three", of(["The Mirror"], ["Daily Mirror"], ["mirror.co.uk"]), 1, 1, 0],
    ["an outlet and its insider are one", of(["TMZ"], ["TMZ", "unnamed@TMZ"]), 1, 1, 0],
    ["insiders of two outlets may be one", of(["TMZ", "unnamed@TMZ"], ["Variety", "unnamed@Variety"]), 1, 2, 0],
    ["a named person beside an insider", of(["TMZ", "unnamed@TMZ"], ["Ned Ashe"]), 2, 2, 0],
    ["she herself may be the insider", of(["TMZ", "unnamed@TMZ"], ["Mara Quill"]), 1, 2, 0],
    ["two named people", of(["Ned Ashe"], ["Joe Doe"]), 2, 2, 0],
    ["two forms of one name", of(["Ned Ashe"], ["Ashe"]), 1, 1, 0],
    ["who another follows further back", of(["Variety"], ["Variety", "Ned Ashe"]), 1, 1, 0],
    ["an unnamed source behind somebody named is that one's", of(["Ned Ashe", "unnamed"], ["Ned Ashe"]), 1, 1, 0],
    ["an insider of nobody's beside an outlet", of(["unnamed"], ["TMZ"]), 1, 1, 0],
    ["many articles, one name in a single one", of(["Ned Ashe"], ["Ned Ashe"], ["Ned Ashe"], ["Joe Doe"]), 1, 1, 0],
    ["many articles, two names twice", of(["Ned Ashe"], ["Ned Ashe"], ["Joe Doe"], ["Joe Doe"]), 2, 2, 0],
    [
      "held for an invention",
      [part("a", ["TMZ"], { stance: "denies" }), part("b", ["Ned Ashe"], { stance: "denies" }), part("c", ["Ned Ashe"], { stance: "denies" })],
      1,
      2,
      0,
    ],
    ["held for an invention by a few only", [part("a", ["TMZ"], { stance: "denies" }), part("b", ["Ned Ashe"]), part("c", ["Ned Ashe"])], 2, 2, 0],
    ["a page and a site", of(["a Facebook memorial page"], ["MSNBC.website"]), 1, 2, 0],
  ])("%s", (_, parts, least, most, ownVoice) => {
    expect(storyOrigins(parts)).toMatchObject({ least, most, ownVoice });
  });

  test("near-copies with two roots may rest on one, and say so", () => {
    const { least, most, merges } = storyOrigins(of(["Ned Ashe"], ["Joe Doe"]), [["a0", "a1"]]);
    expect({ least, most }).toEqual({ least: 1, most: 2 });
    expect(merges).toEqual([{ roots: ["Joe Doe", "Ned Ashe"], reason: "the articles that tell it are near-copies" }]);
  });

  test("the order of the articles changes nothing, least is never above most, and every merge has its reason", () => {
    const chain = fc.constantFrom(
      ["TMZ"],
      ["TMZ", "unnamed@TMZ"],
      ["Ned Ashe"],
      ["Joe Doe"],
      ["Mara Quill"],
      ["unnamed"],
      ["?"],
      [],
      ["Variety", "Ned Ashe"],
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(chain, fc.constantFrom<Stance>("asserts", "relays", "doubts", "denies")), { maxLength: 8 }), (rows) => {
        const parts = rows.map(([c, stance], i) => part(`a${i}`, c, { stance }));
        const origins = storyOrigins(parts);
        expect(storyOrigins(parts.toReversed())).toEqual(origins);
        expect(origins.least).toBeLessThanOrEqual(origins.most);
        if (origins.most > 0) expect(origins.least).toBeGreaterThan(0);
        for (const m of origins.merges) expect(m.roots.length > 1 && m.reason !== "").toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

test.each<[chain: string[], outlet: string | null, key: string | undefined]>([
  [[], "The Sun", undefined],
  [["?"], null, undefined],
  [["The Mirror"], null, "at:mirror"],
  [["UK’s Mirror"], null, "at:mirror"],
  [["unnamed"], "The Mirror", "at:mirror"],
  [["unnamed"], null, "unnamed"],
  [["Ned Ashe", "unnamed"], null, "at:ned ashe"],
  [["Ned Ashe"], null, "by:ned ashe"],
  [["a Facebook memorial page"], null, "at:facebook"],
])("the root of %j in %s is %s", (chain, outlet, key) => {
  expect(rootLabelOf(chain, outlet)?.key).toBe(key);
});

test.each<[a: string, b: string, one: boolean]>([
  ["Ned Ashe", "Ashe", true],
  ["Ned Ashe", "Ned", true],
  ["Ned Ashe", "Ned Ashe’s", true],
  ["Ned Ashe", "Mary Ashe", false],
  ["The Mirror", "Daily Mirror", true],
])("%s and %s: one name is %s", (a, b, one) => {
  expect(isFormOf(nameKeyOf(a), nameKeyOf(b))).toBe(one);
});
