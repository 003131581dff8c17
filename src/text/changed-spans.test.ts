import fc from "fast-check";
import { expect, test } from "vitest";
import { carriedSpan, changedSpans, comparisonOf } from "./changed-spans.ts";

const told = (before: string, after: string): string[] =>
  changedSpans(before, after).map((c) => `${before.slice(c.before.start, c.before.end)} → ${after.slice(c.after.start, c.after.end)}`);

const STORY = "The harbour is open\n\nMara Quill, 34, is married to Ned Ashe, a spokeswoman said.\n\nShe lives in Ostrey with two dogs.";

test.each<[string, string, string, string[]]>([
  ["nothing", STORY, STORY, []],
  ["white space only", STORY, STORY.replaceAll(" ", "  ").replaceAll("\n\n", "\n"), []],
  ["the shape of marks only", "“It’s open,” she said — twice.", '"It\'s open," she said - twice.', []],
  ["one number", STORY, STORY.replace("34", "35"), ["34 → 35"]],
  ["a word that came", STORY, STORY.replace("is married", "is not married"), [" → not"]],
  ["a word that went", STORY, STORY.replace("two dogs", "dogs"), ["two → "]],
  ["a sentence that went", STORY, STORY.replace(", a spokeswoman said", ""), [", a spokeswoman said → "]],
  ["the headline", STORY, STORY.replace("The harbour is open", "Harbour opens again"), ["The harbour is open → Harbour opens again"]],
  [
    "a paragraph that came",
    STORY,
    `${STORY}\n\nCorrection: An earlier version misstated her age.`,
    [" → Correction: An earlier version misstated her age."],
  ],
  ["two changes a line apart", STORY, STORY.replace("34", "35").replace("two", "three"), ["34 → 35", "two → three"]],
  ["two changes in a line", STORY, STORY.replace("34", "35").replace("Ned Ashe", "Oscar Brandt"), ["34 → 35", "Ned Ashe → Oscar Brandt"]],
  [
    "a sentence rewritten, though it shares small words",
    "She lives in Ostrey with two dogs.",
    "Nobody at the agency could say where the actress had gone with so many animals.",
    ["She lives in Ostrey with two dogs → Nobody at the agency could say where the actress had gone with so many animals"],
  ],
  ["a paragraph split in two", "It is open. It is big.", "It is open.\n\nIt is big.", []],
  ["a capital", "It was called off.", "IT was called off.", ["It → IT"]],
  ["a full stop", "It is open", "It is open.", [" → ."]],
  ["everything", "Boats came in.", "Nobody slept", ["Boats came in. → Nobody slept"]],
  ["from nothing", "", "Boats came in.", [" → Boats came in."]],
  ["to nothing", "Boats came in.", "", ["Boats came in. → "]],
  ["a name with an apostrophe", "O’Neal left.", "O’Neill left.", ["O’Neal → O’Neill"]],
  [
    "a passage that moved",
    "One came in.\nTwo went out to sea.\nThree stayed.",
    "Two went out to sea.\nThree stayed.\nOne came in.",
    ["One came in. → ", " → One came in."],
  ],
])("%s", (_, before, after, expected) => {
  expect(told(before, after)).toEqual(expected);
});

test.each<[string, string, string, string | undefined]>([
  ["of the same place", STORY, "She lives in Ostrey", "She lives in Ostrey"],
  ["after a paragraph that came", `News\n\n${STORY}`, "Mara Quill, 34", "Mara Quill, 34"],
  ["over other white space", STORY.replaceAll(" ", "\n"), "Mara Quill, 34", "Mara\nQuill,\n34"],
  ["that was altered", STORY.replace("34", "35"), "Mara Quill, 34", undefined],
  ["into which a word came", STORY.replace("is married", "is not married"), "is married", undefined],
  ["before which a word came", STORY.replace("is married", "is not married"), "married to Ned", "married to Ned"],
  ["that is gone", STORY.replace("She lives in Ostrey with two dogs.", ""), "Ostrey", undefined],
  ["beside a change", STORY.replace("34", "35"), "is married to Ned Ashe", "is married to Ned Ashe"],
])("a span %s", (_, after, words, expected) => {
  const start = STORY.indexOf(words);
  const span = carriedSpan(comparisonOf(STORY, after), { start, end: start + words.length });
  expect(span && after.slice(span.start, span.end)).toBe(expected);
});

const text = fc
  .array(fc.constantFrom("a", "b", "the", "dog,", "“c”", "\n\n", "\n", " ", "z.", "it’s"), { maxLength: 30 })
  .map((parts) => parts.join(" "));
const bare = (s: string): string => s.replace(/\s+/g, "");

test("what is not changed is the same in both texts, and what is carried has the same words", () => {
  fc.assert(
    fc.property(text, text, fc.nat(60), fc.nat(20), (before, after, at, length) => {
      const comparison = comparisonOf(before, after);
      let [a, b] = [0, 0];
      for (const change of [
        ...comparison.changes,
        { before: { start: before.length, end: before.length }, after: { start: after.length, end: after.length } },
      ]) {
        expect(bare(before.slice(a, change.before.start))).toBe(bare(after.slice(b, change.after.start)));
        [a, b] = [change.before.end, change.after.end];
      }
      const span = carriedSpan(comparison, { start: at, end: at + length });
      if (span) expect(bare(after.slice(span.start, span.end))).toBe(bare(before.slice(at, at + length)));
    }),
    { numRuns: 500 },
  );
});

test("texts of a hundred thousand words that share nothing are one change, at once", () => {
  const words = (letter: string): string => Array.from({ length: 100_000 }, (_, i) => `${letter}${i}`).join(" ");
  expect(changedSpans(words("a"), words("b"))).toHaveLength(1);
});
