import { describe, expect, test } from "vitest";
import type { Entity } from "../../model/entity.ts";
import { hashOf } from "../../model/ids.ts";
import type { Reading } from "../../model/reading.ts";
import { appearanceKeyOf } from "../identity/appearance.ts";
import { exampleReading } from "../store/example-readings.contract.ts";
import { carriedOver, rereadClaimsOf } from "./reread-claims.ts";

const BASE = exampleReading({ outlet: "The Courier", publishedAt: "2024-03-04", a: "Mara Quill", b: "Ned Ashe" });
type Named = readonly [name: string, start: number, end: number, form?: "name" | "nominal" | "pronoun", kind?: "organization" | "work"];

/** "Mara Quill is dating Ned Ashe." with these people named in it. */
function naming(...people: readonly Named[]): Reading {
  return {
    ...BASE,
    entities: people.map(([name, start, end, form = "name", kind = "person"], i) => ({
      id: `e${i + 1}`,
      kind: kind as Entity["kind"],
      name,
      aliases: [],
      gender: null,
      mentions: [{ start, end, text: BASE.article.text.slice(start, end), form }],
    })),
    claims: [],
  };
}
const QUILL: Named = ["Mara Quill", 0, 10];
const ASHE: Named = ["Ned Ashe", 21, 29];

describe("whom a judgement on a person holds on to in a newer reading", () => {
  test.each<[string, readonly Named[], string, readonly Named[], string | undefined]>([
    ["the same by name", [QUILL, ASHE], "Mara Quill", [QUILL, ASHE], "Mara Quill"],
    ["the same by name at another place", [QUILL, ASHE], "Mara Quill", [["Mara Quill", 21, 29]], "Mara Quill"],
    ["the same by name in other letters", [QUILL], "Mara Quill", [["MARA QUILL", 0, 10]], "MARA QUILL"],
    ["a shorter name at the same place", [QUILL, ASHE], "Mara Quill", [["Quill", 5, 10], ASHE], "Quill"],
    ["a longer name at the same place", [["Quill", 5, 10], ASHE], "Quill", [QUILL, ASHE], "Mara Quill"],
    ["a name that begins in the middle", [["Mara Quill", 0, 10]], "Mara Quill", [["Quill is", 5, 13]], "Quill is"],
    ["the other end of the sentence", [QUILL, ASHE], "Ned Ashe", [QUILL, ["Ashe", 25, 29]], "Ashe"],
    ["nobody at the place", [QUILL, ASHE], "Mara Quill", [ASHE], undefined],
    ["nobody at all", [QUILL], "Mara Quill", [], undefined],
    ["only a noun phrase at the place", [QUILL], "Mara Quill", [["the actor", 0, 10, "nominal"]], undefined],
    ["somebody next to the place", [QUILL], "Mara Quill", [["is", 11, 13]], undefined],
    ["somebody whose name ends where it begins", [["Quill", 5, 10]], "Quill", [["Mara ", 0, 5]], undefined],
    [
      "two at the place",
      [QUILL],
      "Mara Quill",
      [
        ["Mara", 0, 4],
        ["Quill", 5, 10],
      ],
      undefined,
    ],
    [
      "two at the place, one of the same name",
      [QUILL],
      "Mara Quill",
      [
        ["Mara Quill", 0, 4],
        ["Quill", 5, 10],
      ],
      "Mara Quill",
    ],
    ["only a pronoun at the place", [QUILL], "Mara Quill", [["Mara Quill", 0, 10, "pronoun"]], undefined],
    ["an outlet at the place", [QUILL, ASHE], "Mara Quill", [["Mara Quill", 0, 10, "name", "organization"], ASHE], undefined],
    ["a film of his name beside himself", [QUILL], "Mara Quill", [["Mara Quill", 21, 29, "name", "work"], QUILL], "Mara Quill"],
    ["a name with its accents", [QUILL], "Mara Quill", [["Mára Quill", 0, 10]], "Mára Quill"],
    ["whoever was forgotten since", [QUILL, ASHE], "Mara Quill", [["██████████ [0123456789ab]", 0, 10], ASHE], undefined],
    [
      "his name elsewhere, another at his place",
      [QUILL],
      "Mara Quill",
      [
        ["Gwen Tarr", 0, 10],
        ["Mara Quill", 21, 29],
      ],
      "Mara Quill",
    ],
    ["a name without its title", [["Dame Mara Quill", 0, 10]], "Dame Mara Quill", [QUILL], "Mara Quill"],
    ["somebody who was not in the old reading", [ASHE], "Mara Quill", [["Quill", 5, 10]], undefined],
    [
      "of two old ones the one who is meant",
      [
        ["Mara", 0, 4],
        ["Quill", 5, 10],
      ],
      "Quill",
      [["Quill is", 5, 13]],
      "Quill is",
    ],
    [
      "of two old ones that are one now both",
      [
        ["Mara", 0, 4],
        ["Quill", 5, 10],
      ],
      "Mara",
      [QUILL],
      "Mara Quill",
    ],
    [
      "one named at two places now",
      [QUILL],
      "Mara Quill",
      [
        ["Quill", 5, 10],
        ["Quill", 21, 29],
      ],
      "Quill",
    ],
  ])("%s", (_, before, who, now, expected) => {
    const key = appearanceKeyOf(BASE.article.id, who);
    expect(carriedOver(key, naming(...before), naming(...now))).toBe(expected && appearanceKeyOf(BASE.article.id, expected));
  });

  test("an anchor of another article is nobody's here", () => {
    expect(carriedOver(appearanceKeyOf(hashOf("a", "another"), "Mara Quill"), naming(QUILL), naming(QUILL))).toBeUndefined();
  });
});

describe("what becomes of claims when a text is read again", () => {
  const claim = (id: string): Reading["claims"][number] => ({ ...BASE.claims[0]!, id });
  test.each<[string, readonly string[], readonly string[], { same: string[]; gone: string[]; found: string[] }]>([
    ["as they were", ["c1", "c2"], ["c1", "c2"], { same: ["c1", "c2"], gone: [], found: [] }],
    ["in another order", ["c1", "c2"], ["c2", "c1"], { same: ["c1", "c2"], gone: [], found: [] }],
    ["one new", ["c1"], ["c1", "c2"], { same: ["c1"], gone: [], found: ["c2"] }],
    ["one gone", ["c1", "c2"], ["c1"], { same: ["c1"], gone: ["c2"], found: [] }],
    ["all others", ["c1"], ["c2"], { same: [], gone: ["c1"], found: ["c2"] }],
    ["none before", [], ["c1"], { same: [], gone: [], found: ["c1"] }],
    ["none now", ["c1"], [], { same: [], gone: ["c1"], found: [] }],
    ["the same twice", ["c1", "c1"], ["c1"], { same: ["c1"], gone: [], found: [] }],
  ])("%s", (_, before, now, expected) => {
    expect(rereadClaimsOf({ ...BASE, claims: before.map(claim) }, { ...BASE, claims: now.map(claim) })).toEqual(expected);
  });
});
