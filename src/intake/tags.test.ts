import fc from "fast-check";
import { expect, test } from "vitest";
import { isUnwieldy, tagsOf, wordsBetweenTags } from "./tags.ts";

test.each<[string, string, string[]]>([
  ["paragraphs", "<p>Boats came in on Friday.<p>They went out again.", ["Boats came in on Friday.", "They went out again."]],
  ["menus are too short to be prose", "<ul><li>Home<li>News and sport</ul><p>Boats came in on Friday.</p>", ["Boats came in on Friday."]],
  ["scripts, styles and titles are none", "<title>Boats came in on Friday</title><script>if (a < b) say('they came in here')</script>", []],
  ["comments are none", "<p><!-- Boats came in on Friday. --><p>They went out again.", ["They went out again."]],
  ["a sign that begins no tag", "<p>When a < b the boats came in.", ["When a < b the boats came in."]],
  ["a script that is not closed", "<p>Boats came in on Friday.<script>They went out again.", ["Boats came in on Friday."]],
  ["a comment that is not closed", "<p>Boats came in on Friday.<!-- They went out again.", ["Boats came in on Friday."]],
  ["a tag that is not closed", "<p>Boats came in on Friday.</p class", ["Boats came in on Friday."]],
  ["entities", "<p>Smith &amp; Sons came in on Friday.", ["Smith & Sons came in on Friday."]],
])("%s", (_, html, expected) => {
  expect(wordsBetweenTags(html)).toEqual(expected);
});

test("pages that are too deep or have too many tags are told, others not", () => {
  expect(isUnwieldy("<div>".repeat(1000))).toBe(true);
  expect(isUnwieldy("<div></b>".repeat(1000))).toBe(true);
  expect(isUnwieldy("<div></div>".repeat(1000))).toBe(false);
  expect(isUnwieldy("<br>".repeat(100_000))).toBe(true);
  expect(isUnwieldy("<".repeat(100_000))).toBe(true);
  expect(isUnwieldy("<p>a<li>b".repeat(1000))).toBe(false);
  expect(isUnwieldy(`<script>${"<div>".repeat(100_000)}</script>`)).toBe(false);
});

test.each(["<", "<!--", "<script>", "<p ", "</", "&amp;", "<title>", "<![CDATA["])("a megabyte of %s is passed through at once", (part) => {
  const html = part.repeat(1_000_000 / part.length);
  expect(wordsBetweenTags(html).length).toBeLessThan(2);
  isUnwieldy(html);
});

test("tags lie within the page, in order", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("<", ">", "/", "p", "script", "!--", "-->", " ", "a", "=", '"', "</script>") }), (html) => {
      let at = 0;
      for (const { start, end } of tagsOf(html)) {
        expect(start >= at && end > start && end <= html.length).toBe(true);
        at = end;
      }
    }),
  );
});
