import { expect, test } from "vitest";
import { antecedentByPlace, genderAfter, isBoundApart } from "./binding.ts";
import { PRONOUNS } from "./english/pronouns.ts";
import type { FoundMention } from "./found-mention.ts";
import { nominalSpan } from "./nominal-span.ts";

function mentionsOf(text: string, phrase: string, names: readonly string[]): { mentions: FoundMention[]; at: number } {
  const mention = (start: number, words: string, form: FoundMention["form"]): FoundMention => ({
    start,
    end: start + words.length,
    text: words,
    form,
    kind: "person",
    sentence: 0,
    score: null,
  });
  const mentions = [
    ...(text.includes(phrase) ? [mention(text.indexOf(phrase), phrase, "nominal")] : []),
    ...names.flatMap((n) => (text.includes(n) ? [mention(text.indexOf(n), n, "name")] : [])),
    ...[...text.matchAll(/\p{L}+/gu)].flatMap((m) => (PRONOUNS.has(m[0].toLowerCase()) ? [mention(m.index, m[0], "pronoun")] : [])),
  ].sort((a, b) => a.start - b.start);
  return { mentions, at: mentions.findIndex((m) => m.form === "nominal") };
}

test.each([
  ["She supported the pop star at home.", "the pop star", true],
  ["Jane Roe and the pop star left.", "the pop star", true],
  ["She said that the pop star left.", "the pop star", false],
  ["Jane Roe left, and the pop star sang.", "the pop star", false],
  ["Her album made the pop star rich.", "the pop star", false],
  ["Jane Roe is the pop star of the year.", "the pop star", false],
])("whether a phrase is bound apart: %s", (text, phrase, expected) => {
  const { mentions, at } = mentionsOf(text, phrase, ["Jane Roe"]);
  expect(
    isBoundApart(
      mentions[at]!,
      mentions.filter((_, i) => i !== at),
      text,
    ),
  ).toBe(expected);
});

test.each([
  ["The singer, who lost her voice, left.", "The singer", "f"],
  ["She supported the pop star at his game.", "the pop star", "m"],
  ["He thanked the singer for his help.", "the singer", null],
  ["The singer saw Jane Roe and her dog.", "The singer", null],
  ["Jane Roe saw the singer and her dog.", "the singer", null],
  ["The singer left.", "The singer", null],
])("the gender that the sentence tells: %s", (text, phrase, expected) => {
  const { mentions, at } = mentionsOf(text, phrase, ["Jane Roe"]);
  expect(genderAfter(at, mentions)).toBe(expected);
});

test.each([
  ["|the 24|-year-old pop star's dog", "the 24-year-old pop star"],
  ["|the 24|-year-old of Lisbon", "the 24-year-old"],
  ["|The reality TV| personality left", "The reality TV personality"],
  ["|the young star and former champion| left", "the young star"],
  ["|the leader of| Acme", "the leader"],
  ["|the actor| said", "the actor"],
  ["|the book| of the actor", "the book"],
])("where a noun phrase ends: %s", (marked, expected) => {
  const text = marked.replaceAll("|", "");
  const span = nominalSpan(text, { start: marked.indexOf("|"), end: marked.lastIndexOf("|") - 1 });
  expect(text.slice(span.start, span.end)).toBe(expected);
});

test.each([
  ["Jane Roe and her son left.", "her", "Jane Roe"],
  ["Ann Poe met Jane Roe and her son.", "her", "Jane Roe"],
  ["Jane Roe sold her house.", "her", "Jane Roe"],
  ["Sam Poe is a nurse who won.", "who", "Sam Poe"],
  ["Jane Roe thanked her at noon.", "her", undefined],
  ["Ann Poe told Jane Roe that she won.", "she", undefined],
  ["Jane Roe said, “I saw her house.”", "her", undefined],
  ["Sam Poe met fans who cheered.", "who", undefined],
])("whom a pronoun means by its place: %s", (text, pronoun, expected) => {
  const { mentions } = mentionsOf(text, "\u0000", ["Ann Poe", "Jane Roe", "Sam Poe"]);
  const at = mentions.findIndex((m) => m.text === pronoun);
  const found = antecedentByPlace(at, mentions, text, (j) => j);
  expect(found === undefined ? undefined : mentions[found]!.text).toBe(expected);
});
