import { describe, expect, test } from "vitest";
import { isNickname, namePartsOf } from "./name-parts.ts";

describe("a name is taken apart", () => {
  test.each<readonly [name: string, titles: string, words: string, suffix: string | null]>([
    ["Mara Quill", "", "mara quill", null],
    ["Sen. Orson Quill Jr.", "sen", "orson quill", "jr"],
    ["Prince Orson", "prince", "prince orson", null],
    ["Queen Ada II", "queen", "queen ada", null],
    ["hip hop DJ Quill", "", "dj quill", null],
    ["hip hop SUPER-DUPER STAR Quill", "star", "quill", null],
    ["Courtside actor Ned Ashe", "actor", "ned ashe", null],
    ["de la Quill", "", "de la quill", null],
    ["mara quill", "", "mara quill", null],
    ["Ada King Jr.", "", "ada king", "jr"],
    ["Mara\u200b Quill\u200b", "", "mara quill", null],
    ["Ann Star", "", "ann star", null],
  ])("%s", (name, titles, words, suffix) => {
    const parts = namePartsOf(name);
    expect({ ...parts, titles: parts.titles.join(" "), words: parts.words.join(" ") }).toEqual({ titles, words, suffix });
  });

  test.each([
    ["Becky", "Rebecca Quill", true],
    ["Rebecca", "Rebecca Quill", false],
    ["Quill", "Rebecca Quill", false],
    ["Orson", "Prince Orson", false],
  ])("%s may be a nickname of %s: %s", (a, b, is) => {
    expect(isNickname(namePartsOf(a), namePartsOf(b))).toBe(is);
  });
});
