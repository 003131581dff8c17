import { expect, test } from "vitest";
import { markedText, table } from "./report-page.ts";

test("overlapping marks keep every letter of the text, once, and escape it", () => {
  const text = 'She <said> "no" & left';
  const marked = markedText(text, [
    { start: 4, end: 10, kind: "cue", title: "say: She" },
    { start: 0, end: 15, kind: "claim", title: 'a "claim"' },
    { start: 8, end: 22, kind: "missed", title: "missed" },
  ]);
  expect(marked.replace(/<[^>]*>/g, "")).toBe("She &lt;said&gt; &quot;no&quot; &amp; left");
  expect(marked).toContain('class="cue claim missed"');
  expect(marked).toContain("a &quot;claim&quot;");
});

test("a table colours its extra rows", () => {
  expect(
    table(
      ["", "claim"],
      [
        ["extra", "a<b"],
        ["", "c"],
      ],
    ),
  ).toContain('<tr class="extra-row"><td>extra</td><td>a&lt;b</td></tr>');
});
