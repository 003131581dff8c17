import { expect, test } from "vitest";
import type { UtteranceFrame } from "../../model/annotated.ts";
import type { Span } from "../../model/span.ts";
import { quotationsOf } from "../../text/quotations.ts";
import { withReportingClauses } from "./reporting-clauses.ts";

const BEFORE = "“It will be a big night,” lawyer Sam Poe told The Courier.\n\n";
const spanOf = (text: string, words: string): Span => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

/** Who the second paragraph's quotation is reported by and whether it still goes on from the first, where the model led it to the lawyer. */
function reported(paragraph: string, quotation: string, mode: UtteranceFrame["mode"] = "direct"): string {
  const text = BEFORE + paragraph;
  const frame: UtteranceFrame = {
    source: spanOf(text, "lawyer Sam Poe"),
    cue: spanOf(text, "told"),
    content: [spanOf(text, quotation)],
    mode,
    continues: 0,
    why: "model/utterance",
    score: 0.9,
  };
  const [, led] = withReportingClauses([{ ...frame, content: [spanOf(text, "“It will be a big night,”")], continues: null }, frame], {
    text,
    tokens: [],
    sentences: [],
    mentions: [],
    quotations: quotationsOf(text),
  });
  const words = (span: Span | null): string => (span ? text.slice(span.start, span.end) : "-");
  return `${words(led!.source)} ${words(led!.cue)}${led!.continues === null ? "" : ", goes on"}`;
}

test.each([
  ["“At first she did not want to go,” the source said of Roe.", "“At first she did not want to go,”", "the source said"],
  ["“At first she did not want to go,” said an insider.", "“At first she did not want to go,”", "an insider said"],
  ["Luckily for Roe, said the insider, “the hosts were careful.”", "“the hosts were careful.”", "the insider said"],
  ["The source said: “She did not want to go at first.”", "“She did not want to go at first.”", "The source said"],
  [
    "“She did not want to go at first. She does not like crowds.”",
    "“She did not want to go at first. She does not like crowds.”",
    "lawyer Sam Poe told, goes on",
  ],
  ["“She did not want to go at first,” in Rome.", "“She did not want to go at first,”", "lawyer Sam Poe told, goes on"],
])("%s is reported by: %#", (paragraph, quotation, by) => expect(reported(paragraph, quotation)).toBe(by));

test("what is not in quotation marks stays as the model has it", () => {
  expect(reported("“At first she did not want to go,” the source said of Roe.", "“At first she did not want to go,”", "indirect")).toBe(
    "lawyer Sam Poe told, goes on",
  );
});
