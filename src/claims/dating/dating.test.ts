import { expect, test } from "vitest";
import { isEdtf } from "../../model/edtf.ts";
import { datesIn, durationsIn } from "./dates-in.ts";

const edtfsIn = (text: string, publishedAt: string | null): string[] =>
  datesIn({ article: { text, publishedAt } as never, sentences: [{ start: 0, end: text.length, paragraph: 0, tokens: [0, 0], role: "body" }] }).map(
    (d) => d.edtf,
  );

test.each([
  ["They met on May 2, 2024 in Lisbon.", null, ["2024-05-02"]],
  ["They met on 2nd May 2024.", null, ["2024-05-02"]],
  ["She confirmed it on December 20.", "2023-12-21", ["2023-12-20"]],
  ["She confirmed it on December 20.", null, ["XXXX-12-20"]],
  ["They split in July.", "2023-12-20", ["2023-07"]],
  ["They split in July.", "2024-03-01", ["2023-07"]],
  ["They split in July.", null, ["XXXX-07"]],
  ["He left on Friday.", "2024-05-08", ["2024-05-03"]],
  ["He left yesterday.", "2024-03-01", ["2024-02-29"]],
  ["He left yesterday.", null, []],
  ["They dined on December 9. A week later, he rented a floor.", "2023-12-20", ["2023-12-09", "2023-12-16"]],
  ["A week later, he rented a floor.", "2023-12-20", []],
  ["They wed last year.", "2024-05-08", ["2023"]],
  ["He was born in the 1980s.", null, ["198X"]],
  ["They split two years ago.", "2024-05-08", ["2022"]],
  ["The firm paid 2,500 dollars for 1999 chairs.", null, ["1999"]],
  ["In October last year they parted.", "2024-05-08", ["2023-10"]],
])("%s (published %s)", (text, publishedAt, expected) => {
  const found = edtfsIn(text, publishedAt);
  expect(found).toEqual(expected);
  expect(found.every(isEdtf)).toBe(true);
});

test.each([
  ["was married to him for a decade", ["P10Y"]],
  ["after two years of marriage", ["P2Y"]],
  ["he is 12 years old", []],
  ["for nearly three months", ["P3M"]],
  ["her five-year marriage", ["P5Y"]],
  ["a 72-day marriage", ["P72D"]],
  ["their 12-year on-off relationship", ["P12Y"]],
  ["his wife of 18 years", ["P18Y"]],
  ["nine years of wedded bliss", ["P9Y"]],
  ["their 25th wedding anniversary", ["P25Y"]],
  ["who spent 15 years at Acme", ["P15Y"]],
  ["her 25th birthday", []],
  ["a five-year plan", []],
])("the lengths of time in «%s»", (text, expected) => {
  expect(durationsIn(text, { start: 0, end: text.length }).map((d) => d.iso)).toEqual(expected);
});
