import fc from "fast-check";
import { expect, test } from "vitest";
import { boundsOf, compareEdtf, isEdtf } from "./edtf.ts";

const day = (text: string): number => Date.parse(`${text}Z`);

test.each([
  ["2023-12", day("2023-12-01T00:00:00"), day("2023-12-31T23:59:59.999")],
  ["2019", day("2019-01-01T00:00:00"), day("2019-12-31T23:59:59.999")],
  ["../2016-09", null, day("2016-09-30T23:59:59.999")],
  ["2015/..", day("2015-01-01T00:00:00"), null],
  ["198X", day("1980-01-01T00:00:00"), day("1989-12-31T23:59:59.999")],
  ["2001?", day("2001-01-01T00:00:00"), day("2001-12-31T23:59:59.999")],
  ["XXXX-07", null, null],
])("%s lies between its own bounds and no closer ones", (text, earliest, latest) => {
  expect(boundsOf(text)).toEqual({ earliest, latest });
});

test.each(["", "last year", "2023-13", "2023-02-30", "12/20/2023"])("«%s» is no date", (text) => {
  expect(isEdtf(text)).toBe(false);
  expect(boundsOf(text)).toBeUndefined();
});

test("every calendar day lies within its month, and its month within its year", () => {
  fc.assert(
    fc.property(fc.date({ min: new Date("1800-01-01"), max: new Date("2100-01-01"), noInvalidDate: true }), (date) => {
      const iso = date.toISOString().slice(0, 10);
      const [d, m, y] = [boundsOf(iso)!, boundsOf(iso.slice(0, 7))!, boundsOf(iso.slice(0, 4))!];
      expect(m.earliest! <= d.earliest! && d.latest! <= m.latest!).toBe(true);
      expect(y.earliest! <= m.earliest! && m.latest! <= y.latest!).toBe(true);
    }),
  );
});

test("dates are ordered by where they begin, undated ones last", () => {
  expect(["2024", null, "2023-12-20", "2023-12"].sort(compareEdtf)).toEqual(["2023-12", "2023-12-20", "2024", null]);
});
