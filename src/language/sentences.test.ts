import fc from "fast-check";
import { expect, test } from "vitest";
import { sentencesOf } from "./sentences.ts";
import { tokensOf } from "./tokens.ts";

const sentencesIn = (text: string): string[] => sentencesOf(text, tokensOf(text)).map((s) => text.slice(s.start, s.end));

test.each([
  [
    "abbreviations and initials",
    "Mr. Roe met A.K. Poe in the U.S. on Jan. 5. They left.",
    ["Mr. Roe met A.K. Poe in the U.S. on Jan. 5.", "They left."],
  ],
  [
    "a quotation of several sentences stays with its speaker",
    "“We are open. Come in,” said Roe. He smiled.",
    ["“We are open. Come in,” said Roe.", "He smiled."],
  ],
  ["a question in quotation marks with its speaker", "“Are we open?” Roe asked. Nobody knew.", ["“Are we open?” Roe asked.", "Nobody knew."]],
  ["an ellipsis", "He waited ... and left. She stayed.", ["He waited ... and left.", "She stayed."]],
  ["a company at the end", "She joined Harbour Inc. He stayed.", ["She joined Harbour Inc.", "He stayed."]],
  ["lines are never joined", "A headline\n\nA sentence. Another.", ["A headline", "A sentence.", "Another."]],
])("%s", (_, text, expected) => {
  expect(sentencesIn(text)).toEqual(expected);
});

test("a head's lines have their roles", () => {
  const text = "Harbour reopens\nBy Jane Roe\n2024-05-02\n\nBoats came in.";
  expect(sentencesOf(text, tokensOf(text)).map((s) => s.role)).toEqual(["headline", "furniture", "furniture", "body"]);
});

test("sentences are in order, do not overlap, and leave out no word", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("Ab", "c", " ", ".", "“", "”", '"', "\n", "?", "Mr.", "5") }), (text) => {
      const tokens = tokensOf(text);
      const found = sentencesOf(text, tokens);
      for (const [i, s] of found.entries()) expect(s.start < s.end && (i === 0 || found[i - 1]!.end <= s.start)).toBe(true);
      for (const t of tokens) expect(found.some((s) => s.start <= t.start && t.end <= s.end)).toBe(true);
    }),
  );
});
