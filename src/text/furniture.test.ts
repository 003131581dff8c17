import { expect, test } from "vitest";
import { dayAtStartOf, furnitureOf } from "./furniture.ts";

const kindsOf = (text: string): string[] => furnitureOf(text).map((f) => `${f.kind}: ${text.slice(f.start, f.end)}`);

test.each([
  [
    "a title, a byline and a date",
    "A harbour reopens\nBy Jane Roe\n2024-05-02\n\nThe harbour is open again.",
    ["title: A harbour reopens", "byline: By Jane Roe", "date: 2024-05-02"],
  ],
  [
    "a date and a credit on one line",
    " date 2024-05-02 Image Credit: Lena Orr/Harbour Pictures\n\nThe harbour is open again.",
    ["date: date 2024-05-02", "credit: Image Credit: Lena Orr/Harbour Pictures"],
  ],
  ["no head at all", "The harbour is open again. Boats came in on Friday.", []],
  ["a long first paragraph is no title", `${"The harbour is open again, said the mayor. ".repeat(8)}\n\nBoats came in.`, []],
  ["a first sentence with a full stop is no title", "The harbour is open again after a year of works.\n\nBoats came in on Friday.", []],
  [
    "a credit and a prompt within the text",
    "Harbour\n\nBoats came in.\n\nPhoto by Lena Orr\n\nSign up to our newsletter\n\nThe mayor smiled.",
    ["title: Harbour", "credit: Photo by Lena Orr", "promotion: Sign up to our newsletter"],
  ],
  [
    "a byline with a role",
    "Harbour reopens\nBy Jane Roe, Staff Writer\n\nBoats came in.",
    ["title: Harbour reopens", "byline: By Jane Roe, Staff Writer"],
  ],
  [
    "a byline with initials",
    "Harbour reopens\nBy Jane Q. Roe Jr.\n2024-05-02\n\nBoats came in.",
    ["title: Harbour reopens", "byline: By Jane Q. Roe Jr.", "date: 2024-05-02"],
  ],
  [
    "a byline with a domain",
    "Harbour reopens\nBy Courier.example Staff\n2024-05-02\n\nBoats came in.",
    ["title: Harbour reopens", "byline: By Courier.example Staff", "date: 2024-05-02"],
  ],
  ["a sentence that begins with by", "By Friday the boats were in. The mayor smiled.\n\nBoats came in.", []],
  [
    "a title of two sentences before a byline",
    "The harbour was shut for a year and nobody knew why. So they asked the mayor for the keys.\nBy Jane Roe\n2024-05-02\n\nBoats came in.",
    ["title: The harbour was shut for a year and nobody knew why. So they asked the mayor for the keys.", "byline: By Jane Roe", "date: 2024-05-02"],
  ],
  [
    "an address before the title",
    "https://courier.example/harbour\nHarbour reopens\n2024-05-02T01:52:40+0000\nBoats came in.",
    ["promotion: https://courier.example/harbour", "title: Harbour reopens", "date: 2024-05-02T01:52:40+0000"],
  ],
])("%s", (_, text, expected) => {
  expect(kindsOf(text)).toEqual(expected);
});

test.each([
  ["Harbour reopens\n\nMay 2, 2024: Boats came in.", "May 2, 2024"],
  ["Harbour reopens\n\nOn May 2, 2024: boats came in.", undefined],
  ["Harbour reopens\n\nMay 2, 2024 was a good day.", undefined],
])("the day with which a body begins: %j", (text, day) => expect(dayAtStartOf(text)).toBe(day));
