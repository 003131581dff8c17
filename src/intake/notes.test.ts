import { expect, test } from "vitest";
import { openHtml } from "./html.ts";
import { withNotes } from "./notes.ts";
import { openPlain } from "./plain.ts";

const BODY = "<p>The pink lighthouse of Ostrey went dark on Monday, said Ned Ashe, the harbour master.</p>".repeat(4);
const page = (inner: string, head = ""): string =>
  `<html><head><title>A lamp goes out</title>${head}</head><body><article><h1>A lamp goes out</h1>${BODY}${inner}</article></body></html>`;
const from = (text: string) => ({ bytes: Buffer.from(text), input: "a", url: null, retrievedAt: null, archive: null });
const read = (html: string) => withNotes(openHtml(from(html)));

test.each<[string, string, string, string[]]>([
  ["no note", page(""), "usable", []],
  [
    "a correction in the body",
    page("<p>Correction: An earlier version of this article misstated the day.</p>"),
    "corrected",
    ["intake/corrected: Correction: An earlier version of this article misstated the day."],
  ],
  [
    "a correction in an element of its own, with a heading",
    page("<aside class='article-correction'><h4>Correction</h4> <p>The lamp went out on Monday.</p></aside>"),
    "corrected",
    ["intake/corrected: Correction\n\nThe lamp went out on Monday."],
  ],
  [
    "a correction in an element that is not kept with the body",
    page("").replace(
      "</article>",
      "</article><footer><div class='editors-note'>Correction: An earlier version of this article misstated the day.</div></footer>",
    ),
    "corrected",
    ["intake/corrected: -"],
  ],
  ["a link to send corrections", page("<div class='corrections'><a href='/c'>Submit a correction</a></div>"), "usable", []],
  [
    "an update",
    page("<p>UPDATE: The lamp is back, the harbour master told us.</p>"),
    "usable",
    ["intake/updated: UPDATE: The lamp is back, the harbour master told us."],
  ],
  ["a retraction", page("<p>This story has been retracted.</p>"), "withdrawn", ["intake/withdrawn: This story has been retracted."]],
  [
    "a correction in the data",
    page(
      "",
      `<script type="application/ld+json">{"@type":"NewsArticle","headline":"A lamp goes out","correction":{"@type":"CorrectionComment","text":"The day was wrong."}}</script>`,
    ),
    "corrected",
    ["intake/corrected: -"],
  ],
  [
    "a withdrawal in the data",
    page("", `<script type="application/ld+json">{"@type":"NewsArticle","headline":"A lamp goes out","creativeWorkStatus":"Withdrawn"}</script>`),
    "withdrawn",
    [],
  ],
])("%s", (_, html, status, notes) => {
  const { article, problems } = read(html);
  expect(article.status).toBe(status);
  const found = problems.filter(({ code }) => /corrected|clarified|updated|withdrawn/.test(code));
  expect(found.map(({ code, span }) => `${code}: ${span ? article.text.slice(span.start, span.end) : "-"}`)).toEqual(notes);
});

test("a note in a plain text has its span, and an offset beyond a byte order mark", () => {
  const { article, problems } = withNotes(openPlain(from("\ufeffA lamp goes out\n\nBoats came in.\n\nWe have withdrawn this story.")));
  expect(article.status).toBe("withdrawn");
  const { span } = problems.find(({ code }) => code === "intake/withdrawn")!;
  expect(article.text.slice(span!.start, span!.end)).toBe("We have withdrawn this story.");
});
