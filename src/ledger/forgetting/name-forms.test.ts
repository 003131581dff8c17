import fc from "fast-check";
import { expect, test } from "vitest";
import { blackedOut } from "../../text/black.ts";
import { nameFormsOf, namesIn, possibleNamesIn } from "./name-forms.ts";

const forms = nameFormsOf(["Mara Jane Quill", "Mazza"]);
const black = (text: string, prose = true): string => blackedOut(text, namesIn(text, forms, { prose }));

test.each([
  ["Mara Quill sang.", "██████████ sang."],
  ["Mara Jane Quill sang.", "███████████████ sang."],
  ["MARA QUILL SINGS", "██████████ SINGS"],
  ["Quill’s dog barked.", "█████’s dog barked."],
  ["The Quills left.", "The ██████ left."],
  ["Mazza left with Ned Ashe.", "█████ left with Ned Ashe."],
  ["Ma\u00adra Quill", "███████████"],
  ["Mára Quíll", "██████████"],
  ["Ma\u0301ra Quill", "███████████"],
  ["Mara\nQuill", "██████████"],
  ["Quill, Mara", "█████, ████"],
  ["Mara “Mazza” Quill", "████ “█████” █████"],
  ["Ned Ashe-Quill", "Ned Ashe-█████"],
  ["a quill and ink", "a quill and ink"],
  ["Tamara Quillan", "Tamara Quillan"],
  ["Marathon", "Marathon"],
  ["@maraquill posted", "@█████████ posted"],
  ["mara.quill@post.example", "██████████@post.example"],
  ["😀 Quill 😀", "😀 █████ 😀"],
  ["nobody here", "nobody here"],
])("in a text: %s → %s", (text, expected) => expect(black(text)).toBe(expected));

test.each([
  ["https://news.example/2024/mara-quill-weds", "https://news.example/2024/██████████-weds"],
  ["https://news.example/why-quill-left", "https://news.example/why-█████-left"],
  ["https://maraquill.example/", "https://█████████.example/"],
  ["mara%20quill.html", "████████████.html"],
  ["wife of mara quill", "wife of ██████████"],
  ["https://news.example/tamara-quillan", "https://news.example/tamara-quillan"],
])("in an address or a value: %s → %s", (text, expected) => expect(black(text, false)).toBe(expected));

test("where another of the name or of a part of it is named, nothing is touched", () => {
  const text = "Mara Quill met Anna Quill.";
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  expect(blackedOut(text, namesIn(text, forms, { prose: true, others: [at("Anna Quill")] }))).toBe("██████████ met Anna Quill.");
  expect(namesIn(text, forms, { prose: true, namesakes: [at("Mara Quill")], others: [at("Anna Quill")] })).toEqual([]);
});

test("a word that is written large anyway is no name by itself", () => {
  const may = nameFormsOf(["May Winters"]);
  expect(namesIn("In May she left.", may, { prose: true })).toEqual([]);
  expect(namesIn("May Winters left.", may, { prose: true })).toEqual([{ start: 0, end: 11 }]);
});

test("whatever stands around it, no form is left and nothing else is touched", () => {
  const part = fc.constantFrom("Mara Quill", "Quill", "Mazza", "MARA QUILL", " and ", "“", "😀 ", "é ", "\n", ". ", "Ned Ashe");
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const text = parts.join(" ");
      const now = black(text);
      expect(now).toHaveLength(text.length);
      expect(now).not.toMatch(/mara|quill|mazza/i);
      for (let i = 0; i < text.length; i++) if (now[i] !== "█") expect(now[i]).toBe(text[i]);
      expect(now.split("Ned Ashe")).toHaveLength(text.split("Ned Ashe").length);
    }),
  );
});

test("runs of words that may be a name are found as the forms of the name are folded", () => {
  for (const text of ["On Friday Sen. Mara Jane Quill spoke.", "MARA JANE QUILL", "she said, “Mara Jane Quill’s book”"])
    expect(possibleNamesIn(text)).toContain("mara jane quill");
});
