import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { windowsOf } from "./encoded.ts";
import { shippedModel } from "./model-files.ts";
import { piecesOf, vocabularyOf } from "./word-piece.ts";

const root = join(import.meta.dirname, "..", "..", "..");
const vocabulary = vocabularyOf(readFileSync(join(shippedModel(), "vocab.txt"), "utf8"));

interface Expected {
  readonly text: string;
  readonly ids: number[];
  readonly start: number[];
  readonly end: number[];
  readonly first: number[];
  readonly shape: number[];
}

test("pieces are those that the model was trained on, with the same offsets", () => {
  const cases = JSON.parse(readFileSync(join(root, "fixtures", "word-piece", "expected.json"), "utf8")) as Expected[];
  expect(cases.length).toBeGreaterThan(8);
  for (const { text, ...expected } of cases) {
    const { first, ...rest } = piecesOf(text, vocabulary);
    expect({ ...rest, first: first.map(Number) }).toEqual(expected);
  }
});

test("pieces cover every letter and digit, in order, whatever the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => {
      const p = piecesOf(text, vocabulary);
      const covered = new Set<number>();
      for (let i = 0; i < p.ids.length; i++) for (let c = p.start[i]!; c < p.end[i]!; c++) covered.add(c);
      for (const m of text.matchAll(/[\p{L}\p{N}]/gu)) expect(covered.has(m.index)).toBe(true);
      for (let i = 1; i < p.ids.length; i++) expect(p.start[i]! >= p.start[i - 1]!).toBe(true);
    }),
  );
});

test.each([0, 1, 100, 382, 383, 500, 1000, 5000])("windows over %d pieces keep each piece once, and each window is whole", (length) => {
  const windows = windowsOf(length, 382);
  let next = 0;
  for (const w of windows) {
    expect(w.keepFrom).toBe(next);
    expect(w.from <= w.keepFrom && w.keepTo <= w.to && w.to <= length).toBe(true);
    expect(w.to - w.from).toBe(Math.min(length, 382));
    next = w.keepTo;
  }
  expect(next).toBe(length);
});
