import fc from "fast-check";
import { expect, test } from "vitest";
import { quotationsOf } from "./quotations.ts";

const quotedIn = (text: string): string[] => quotationsOf(text).map((q) => text.slice(q.start, q.end));

test.each([
  ["curly marks", "“We are open,” she said. “Come in.”", ["“We are open,”", "“Come in.”"]],
  ["straight marks", '"We are open," she said. "Come in."', ['"We are open,"', '"Come in."']],
  ["an apostrophe is no mark", "It’s the Roes’ house, she’s sure.", []],
  ["a quotation that goes on in the next paragraph is not closed", "“We are open.\n\n“Come in.”", ["“We are open.", "“Come in.”"]],
  ["a missing mark spoils no more than its paragraph", '"We are open, she said.\n\n"Come in," she added.', ['"We are open, she said.', '"Come in,"']],
  ["single marks around a sentence", "The mayor said ‘we shall all be glad of it’ on Friday.", ["‘we shall all be glad of it’"]],
])("%s", (_, text, expected) => {
  expect(quotedIn(text)).toEqual(expected);
});

test("quotations lie within the text, in order, whatever the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("a", " ", '"', "“", "”", "’", "‘", ".", "\n", ",") }), (text) => {
      const found = quotationsOf(text);
      for (const q of found) expect(q.start >= 0 && q.start < q.end && q.end <= text.length).toBe(true);
    }),
  );
});
