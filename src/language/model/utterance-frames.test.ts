import { expect, test } from "vitest";
import type { UtteranceFrame } from "../../model/annotated.ts";
import { toTheName } from "./utterance-frames.ts";

const NAME = "Jane Roe";

/** What is said, between square brackets, after it was led to the name that follows it. */
function said(marked: string, mode: UtteranceFrame["mode"] = "indirect", source = false): string {
  const text = marked.replace(/[[\]]/g, "");
  const content = { start: marked.indexOf("["), end: marked.indexOf("]") - 1 };
  const name = { start: text.indexOf(NAME), end: text.indexOf(NAME) + NAME.length };
  const frame: UtteranceFrame = { source: source ? name : null, cue: null, content: [content], mode, continues: null, why: "a test", score: 1 };
  const [led] = toTheName([frame], text, [name]);
  return text.slice(led!.content[0]!.start, led!.content[0]!.end);
}

test.each([
  ["He is said [to be dating his co-star] Jane Roe.", "to be dating his co-star Jane Roe"],
  ["He is said [to love the 24-year-old singer] Jane Roe.", "to love the 24-year-old singer Jane Roe"],
  ["He is said [to be dating again], Jane Roe.", "to be dating again"],
  ["He said he [met Sam Poe] Jane Roe.", "met Sam Poe"],
])("%s", (marked, content) => expect(said(marked)).toBe(content));

test("a quotation ends with its marks, and whoever speaks is no part of what is said", () => {
  expect(said("“[He is dating a star]” Jane Roe said.", "direct")).toBe("He is dating a star");
  expect(said("That [he is dating a star] Jane Roe said.", "indirect", true)).toBe("he is dating a star");
});
