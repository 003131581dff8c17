import { describe, expect, test } from "vitest";
import { exampleRow } from "./row.example.contract.ts";
import type { StandingRow } from "./row.ts";
import { answers, assertTimeQuestion, type TimeQuestion } from "./time-question.ts";

const RECORDED = "2024-06-01T12:00:00.000Z";
const row = (rest: Partial<StandingRow>, predicate: StandingRow["predicate"] = "partner"): StandingRow => exampleRow(predicate, rest);

describe("whether a claim answers a question of time", () => {
  test.each<[what: string, row: StandingRow, question: TimeQuestion, expected: boolean]>([
    ["no question", row({}), {}, true],
    ["said by then", row({ said: "2023-07", publishedAt: "2023-12-20" }), { asOf: "2023-08" }, true],
    ["published by then, said no one knows when", row({ publishedAt: "2023-12-20" }), { asOf: "2023-12-20" }, true],
    ["published later", row({ publishedAt: "2023-12-20" }), { asOf: "2023-12-19" }, false],
    ["a year runs to its end", row({ publishedAt: "2023-12-20" }), { asOf: "2023" }, true],
    ["said in a year that begins by then", row({ said: "2023" }), { asOf: "2023-03" }, true],
    ["a July of no known year goes by the publication", row({ said: "XXXX-07", publishedAt: "2023-12-20" }), { asOf: "2024" }, true],
    ["nothing dated", row({}), { asOf: "2024" }, false],
    ["recorded by then", row({ recordedAt: RECORDED }), { knownAt: "2024-06-01" }, true],
    ["recorded later", row({ recordedAt: RECORDED }), { knownAt: "2024-05-31" }, false],
    ["outside a ledger nothing is recorded", row({}), { knownAt: "2030" }, false],
    ["holds within its interval", row({ valid: "2019/2021" }), { on: "2020-05-05" }, true],
    ["not after its interval", row({ valid: "2019/2021" }), { on: "2022-01-01" }, false],
    ["not before it", row({ valid: "2019/2021" }), { on: "2018-12-31" }, false],
    ["until 2016", row({ valid: "../2016-09" }), { on: "2010" }, true],
    ["a state since 2019 goes on", row({ valid: "2019" }), { on: "2023-01-01" }, true],
    ["a state since 2019 that is over may not", row({ valid: "2019", ended: true }), { on: "2023-01-01" }, false],
    ["an event is over with its day", row({ valid: "2019-05-01" }, "arrested"), { on: "2019-05-02" }, false],
    ["an event on its day", row({ valid: "2019-05-01" }, "arrested"), { on: "2019-05-01" }, true],
    ["an event of no told day", row({ asOf: "2019-05-01" }, "arrested"), { on: "2019-05-01" }, false],
    ["a state as of a day holds from then on", row({ asOf: "2023-12-20" }), { on: "2024-01-05" }, true],
    ["… and not before", row({ asOf: "2023-12-20" }), { on: "2023-12-19" }, false],
    ["a state told to be over holds on no later day", row({ asOf: "2023-12-20", ended: true }), { on: "2024-01-05" }, false],
    [
      "all three together",
      row({ said: "2023-07", recordedAt: RECORDED, valid: "2023-07" }),
      { asOf: "2023-07", knownAt: "2024-06", on: "2023-08-01" },
      true,
    ],
  ])("%s", (_, r, question, expected) => {
    expect(answers(r, question)).toBe(expected);
  });
});

test.each(["yesterday", "20.12.2023", "", ".."])("“%s” is no date, and the error says what would be one", (date) => {
  expect(() => assertTimeQuestion({ asOf: date })).toThrow(/is no date for --as-of.*2023-12-20/);
});
