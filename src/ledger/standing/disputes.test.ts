import fc from "fast-check";
import { expect, test } from "vitest";
import { disputesOf } from "./disputes.ts";
import { exampleRow as row } from "./row.example.contract.ts";
import type { StandingRow } from "./row.ts";

const kinds = (rows: StandingRow[]): string[] => disputesOf(rows).map((d) => `${d.kind} ${d.predicate}: ${d.reason}`);
const TWO = "incompatible spouse: one person, two at one time (spouse)";
const DENIED = "denied partner: it is said and denied";
const AGES = "value age: the ages do not fit one birth";

test.each<[what: string, rows: StandingRow[], expected: string[]]>([
  ["nothing", [], []],
  ["two who agree", [row("partner"), row("partner")], []],
  ["said and denied", [row("partner"), row("partner", { negated: true, chain: ["The Sounding", "Ned Ashe"] })], [DENIED]],
  [
    "a rumour and its denial",
    [row("partner", { chain: ["?"] }), row("partner", { negated: true })],
    ["denied partner: only a rumour of it is denied"],
  ],
  ["a rumoured denial disputes nothing", [row("partner"), row("partner", { negated: true, chain: ["?"] })], []],
  ["denied of another time", [row("partner", { valid: "2005/2006" }), row("partner", { negated: true, valid: "2023" })], []],
  ["denied of nobody's claim", [row("partner", { negated: true })], []],
  ["married to two at one time", [row("spouse", { valid: "2006/2012" }), row("spouse", { object: "marsh", valid: "2010" })], [TWO]],
  ["married to one after the other is change", [row("spouse", { valid: "2006/2012" }), row("spouse", { object: "marsh", valid: "2015/.." })], []],
  ["stated of two within days", [row("spouse", { asOf: "2023-12-20" }), row("spouse", { object: "marsh", asOf: "2023-12-22" })], [TWO]],
  ["stated of two, years apart", [row("spouse", { asOf: "2013-12-20" }), row("spouse", { object: "marsh", asOf: "2023-12-22" })], []],
  [
    "a spouse who is another's",
    [row("spouse", { asOf: "2023-12-20" }), row("spouse", { subject: "marsh", object: "ashe", asOf: "2023-12-22" })],
    [TWO],
  ],
  ["the one marriage is over", [row("spouse", { ended: true }), row("spouse", { object: "marsh" })], []],
  ["the one is only rumoured", [row("spouse", { chain: ["?"] }), row("spouse", { object: "marsh" })], []],
  ["the one is only planned", [row("spouse", { certainty: "expected" }), row("spouse", { object: "marsh" })], []],
  ["a partner and a spouse are no contradiction", [row("spouse"), row("partner", { object: "marsh" })], []],
  ["one married couple and another", [row("spouse"), row("spouse", { subject: "tarr", object: "marsh" })], []],
  ["ages that fit", [row("age", { value: "34", asOf: "2023-12-20" }), row("age", { value: "35", asOf: "2024-06-01" })], []],
  ["ages a year apart may fit a birthday", [row("age", { value: "34", asOf: "2023-12-20" }), row("age", { value: "35", asOf: "2023-12-21" })], []],
  ["ages that fit no one birth", [row("age", { value: "34", asOf: "2023-12-20" }), row("age", { value: "38", asOf: "2024-01-20" })], [AGES]],
  ["an age and a birth date that fit", [row("age", { value: "34", asOf: "2023-12-20" }), row("birth-date", { value: "1989-03-01" })], []],
  ["an age and a birth date that do not", [row("age", { value: "34", asOf: "2023-12-20" }), row("birth-date", { value: "1979-03-01" })], [AGES]],
  ["an age of no told day", [row("age", { value: "34" }), row("age", { value: "50", asOf: "2023-12-20" })], []],
  ["a birth date told less precisely", [row("birth-date", { value: "1989-03-01" }), row("birth-date", { value: "1989" })], []],
  [
    "two birth dates",
    [row("birth-date", { value: "1989-03-01" }), row("birth-date", { value: "1990-03-01" })],
    ["value birth-date: it can have one value only"],
  ],
  [
    "two birth dates, and before them the year in which both lie",
    [row("birth-date", { value: "1989" }), row("birth-date", { value: "1989-03-01" }), row("birth-date", { value: "1989-05-02" })],
    ["value birth-date: it can have one value only"],
  ],
  [
    "ages that exclude each other, and before them one that fits both",
    [
      row("age", { value: "34", asOf: "2023" }),
      row("age", { value: "34", asOf: "2023-01-01" }),
      row("birth-date", { value: "1989-12-30" }),
      row("birth-date", { value: "1989" }),
    ],
    [AGES],
  ],
  [
    "two birth places",
    [row("birth-place", { object: "leeds" }), row("birth-place", { object: "trieste" })],
    ["value birth-place: it can have one value only"],
  ],
  ["two jobs are no contradiction", [row("occupation", { value: "singer" }), row("occupation", { value: "baker" })], []],
])("%s", (_, rows, expected) => {
  expect(kinds(rows)).toEqual(expected);
});

test("what fits both sides stands on neither", () => {
  const [year, march, may] = ["1989", "1989-03-01", "1989-05-02"].map((value) => row("birth-date", { value }));
  expect(disputesOf([year!, march!, may!])[0]!.sides).toEqual([[march!.claimId], [may!.claimId]]);
});

test("the order of the rows changes nothing", () => {
  const spec = fc.record({
    predicate: fc.constantFrom<StandingRow["predicate"]>("partner", "spouse"),
    object: fc.constantFrom("ashe", "marsh", "tarr"),
    negated: fc.boolean(),
    chain: fc.constantFrom([], ["?"], ["TMZ"]),
    asOf: fc.constantFrom(null, "2012-08-01", "2023-01-01"),
  });
  fc.assert(
    fc.property(fc.array(spec, { maxLength: 7 }), (specs) => {
      const rows = specs.map(({ predicate, ...rest }) => row(predicate, rest));
      expect(disputesOf(rows.toReversed())).toEqual(disputesOf(rows));
    }),
  );
});
