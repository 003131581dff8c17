import fc from "fast-check";
import { expect, test } from "vitest";
import { lifeCycleOf } from "./life-cycle.ts";
import { exampleRow as row } from "./row.example.contract.ts";
import type { StandingRow } from "./row.ts";

const steps = (rows: StandingRow[]): string[] =>
  lifeCycleOf(rows).map((s) => `${s.stage} ${s.when ?? "-"}${s.deniedBy.length > 0 ? ` denied ${s.deniedBy.length}` : ""}`);

test.each<[what: string, rows: StandingRow[], expected: string[]]>([
  ["nothing", [], []],
  ["a rumour", [row("partner", { chain: ["?"] })], ["rumoured -"]],
  ["a possibility is no more than a rumour", [row("partner", { certainty: "possible" })], ["rumoured -"]],
  ["stated", [row("partner", { asOf: "2023-12-20" })], ["dating ../2023-12-20"]],
  ["relayed", [row("partner", { chain: ["Starlight Weekly", "unnamed@Starlight Weekly"] })], ["dating -"]],
  ["since a month", [row("partner", { valid: "2023-07" })], ["dating 2023-07"]],
  ["the earliest beginning that is told", [row("partner", { valid: "2023-09" }), row("partner", { valid: "2023-07" })], ["dating 2023-07"]],
  ["a told beginning before a stated day", [row("partner", { valid: "2023-09" }), row("partner", { asOf: "2023-08-01" })], ["dating 2023-09"]],
  [
    "the earliest day by which it was stated",
    [row("partner", { asOf: "2024-02-01" }), row("partner", { publishedAt: "2023-12-20" })],
    ["dating ../2023-12-20"],
  ],
  [
    "rumoured, then stated",
    [row("partner", { chain: ["?"], asOf: "2023-06-01" }), row("partner", { asOf: "2023-12-20" })],
    ["rumoured ../2023-06-01", "dating ../2023-12-20"],
  ],
  [
    "a denial stands beside its step and ends nothing",
    [row("partner", { chain: ["?"] }), row("partner", { negated: true })],
    ["rumoured - denied 1"],
  ],
  ["a denial alone is no step", [row("partner", { negated: true })], []],
  ["engaged", [row("engaged-to", { valid: "2024-02-14" })], ["engaged 2024-02-14"]],
  ["a planned engagement is none", [row("engaged-to", { certainty: "expected" })], []],
  ["an engagement that is over", [row("engaged-to", { ended: true })], ["separated -"]],
  ["married", [row("spouse", { valid: "2006/2012" })], ["married 2006"]],
  ["a planned wedding is no marriage", [row("spouse", { certainty: "expected" })], []],
  ["a marriage that is over", [row("spouse", { ended: true, asOf: "2012-08-01" })], ["divorced ../2012-08-01"]],
  ["a marriage that is over, told with both its ends", [row("spouse", { ended: true, valid: "2006/2012" })], ["married 2006", "divorced 2012"]],
  ["… by some day, as far as is told", [row("spouse", { ended: true, valid: "../2012-08" })], ["divorced ../2012-08"]],
  [
    "… by several days, and when",
    [row("spouse", { ended: true, valid: "../2012-08" }), row("spouse", { ended: true, valid: "2006/2012-06" })],
    ["married 2006", "divorced 2012-06"],
  ],
  [
    "… by several days",
    [row("spouse", { ended: true, valid: "../2013" }), row("spouse", { ended: true, asOf: "2012-09-01" })],
    ["divorced ../2012-09-01"],
  ],
  ["… with the year of the divorce", [row("spouse", { ended: true, valid: "2012" })], ["divorced 2012"]],
  ["… which goes on, as far as is told", [row("spouse", { ended: true, valid: "2006/.." })], ["married 2006", "divorced -"]],
  ["they split up", [row("partner", { ended: true, valid: "2019/2021-05" })], ["dating 2019", "separated 2021-05"]],
  ["a rumoured split is no separation", [row("partner", { valid: "2019" }), row("partner", { ended: true, chain: ["?"] })], ["dating 2019"]],
  ["a planned divorce is none", [row("spouse"), row("spouse", { ended: true, certainty: "expected" })], ["married -"]],
  ["a split that is held for possible is none", [row("partner"), row("partner", { ended: true, certainty: "possible" })], ["dating -"]],
  [
    "a rumoured wedding, denied",
    [row("spouse", { chain: ["?"] }), row("spouse", { negated: true, chain: ["The Sounding", "Ned Ashe"] })],
    ["rumoured - denied 1"],
  ],
  [
    "a rumoured engagement, denied, beside a romance that nobody denies",
    [row("partner"), row("engaged-to", { chain: ["?"] }), row("engaged-to", { negated: true })],
    ["rumoured - denied 1", "dating -"],
  ],
  [
    "a denial of the wedding is none of the romance",
    [row("partner"), row("spouse", { chain: ["?"] }), row("spouse", { negated: true })],
    ["rumoured - denied 1", "dating -"],
  ],
  ["that they have split is denied", [row("partner", { ended: true }), row("partner", { ended: true, negated: true })], ["separated - denied 1"]],
  ["filed", [row("filed-for-divorce", { valid: "2012-06-29" })], ["divorce filed 2012-06-29"]],
  [
    "the whole course, in the order of time",
    [
      row("spouse", { ended: true }),
      row("filed-for-divorce", { valid: "2012-06-29" }),
      row("spouse", { valid: "2006-11-18" }),
      row("engaged-to", { valid: "2005-06" }),
      row("partner", { valid: "2005-04" }),
    ],
    ["dating 2005-04", "engaged 2005-06", "married 2006-11-18", "divorce filed 2012-06-29", "divorced -"],
  ],
  [
    "a later marriage leaves what was said before",
    [row("partner", { valid: "2005" }), row("spouse", { valid: "2006" })],
    ["dating 2005", "married 2006"],
  ],
  [
    "an undated step between two whose dates run against the stages",
    [row("partner", { valid: "2006" }), row("engaged-to"), row("spouse", { valid: "2005" })],
    ["married 2005", "dating 2006", "engaged -"],
  ],
  ["other predicates are no step", [row("friend"), row("co-star")], []],
])("%s", (_, rows, expected) => {
  expect(steps(rows)).toEqual(expected);
});

test("the order of the rows changes nothing", () => {
  const predicate = fc.constantFrom<StandingRow["predicate"]>("partner", "engaged-to", "spouse", "filed-for-divorce", "friend");
  const spec = fc.record({
    predicate,
    negated: fc.boolean(),
    ended: fc.boolean(),
    valid: fc.constantFrom(null, "2005", "2006-11", "../2012"),
    asOf: fc.constantFrom(null, "2012-08-01"),
  });
  fc.assert(
    fc.property(fc.array(spec, { maxLength: 8 }), (specs) => {
      const rows = specs.map(({ predicate: p, ...rest }) => row(p, rest));
      expect(lifeCycleOf(rows.toReversed())).toEqual(lifeCycleOf(rows));
    }),
  );
});
