import { expect, test } from "vitest";
import { furnitureOf } from "./furniture.ts";

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
])("%s", (_, text, expected) => {
  expect(kindsOf(text)).toEqual(expected);
});
