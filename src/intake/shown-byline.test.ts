import { expect, test } from "vitest";
import { openHtml } from "./html.ts";
import { shownBylineOf } from "./shown-byline.ts";

test.each([
  [["By Jane Roe"], ["Jane Roe"]],
  [
    ["Harbour news", "By Jane Roe and Sam Poe, Staff Writers"],
    ["Jane Roe", "Sam Poe"],
  ],
  [["By Jane Roe May 2, 2024, 10:01 pm"], ["Jane Roe"]],
  [["Jane O’Roe May 2, 2024 3 min read"], ["Jane O’Roe"]],
  [["Words by Jane Roe | Updated 3 hours ago"], ["Jane Roe"]],
  // Traps: sentences, sections, counts.
  [["By Monday the harbour was full. Nobody had expected that."], []],
  [["Culture", "4 comments", "Share this"], []],
  [["The harbour May 2, 2024"], []],
])("the byline in %j", (below, authors) => {
  expect(shownBylineOf({ below, above: [] }).authors).toEqual(authors);
});

test("who edited or reviewed is told apart", () => {
  expect(shownBylineOf({ below: ["By Jane Roe", "Medically reviewed by Sam Poe, MD", "Edited by Ann Coe"], above: [] }).others).toEqual([
    "Sam Poe",
    "Ann Coe",
  ]);
});

const page = (head: string, body: string) => {
  const { article } = openHtml({
    bytes: Buffer.from(
      `<!doctype html><html><head><title>The harbour is open again</title>${head}</head><body>${body}<article><p>The harbour is open.</p></article></body></html>`,
    ),
    input: "a.html",
    url: null,
    retrievedAt: null,
    archive: null,
  });
  return { authors: article.authors, publishedAt: article.publishedAt };
};
const ld = (object: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", headline: "The harbour is open again", ...(object as object) })}</script>`;

test.each([
  [
    "a house that is declared, a person who is shown",
    ld({ author: { "@type": "Organization", name: "The Lantern" } }),
    "<h1>The harbour is open again</h1><p>By Jane Roe</p>",
    { authors: ["Jane Roe"] },
  ],
  [
    "a house alone",
    ld({ author: { "@type": "Organization", name: "Harbour News Agency" } }),
    "<h1>The harbour is open again</h1>",
    { authors: ["Harbour News Agency"] },
  ],
  [
    "an editor who is declared an author",
    ld({ author: ["Jane Roe", "Ann Coe"].map((name) => ({ "@type": "Person", name })) }),
    "<h1>The harbour is open again</h1><p>By Jane Roe</p><p>Edited by Ann Coe</p>",
    { authors: ["Jane Roe"] },
  ],
  [
    "spans without a space between them",
    "",
    "<h1>The harbour is open again</h1><div><span>Jane Roe</span><span>May 2, 2024</span><span>12 shares</span></div>",
    { authors: ["Jane Roe"], publishedAt: "2024-05-02" },
  ],
  [
    "a day within a sentence is none",
    "",
    "<h1>The harbour is open again</h1><p>The harbour will stay open until July 1, 2025, the council of the town said.</p><p>May 2, 2024</p>",
    { publishedAt: "2024-05-02" },
  ],
  [
    "the masthead's day is not the article's",
    ld({ datePublished: "2024-05-02", dateModified: "2024-05-05" }),
    "<div>Monday, May 6, 2024</div><h1>The harbour is open again</h1>",
    { publishedAt: "2024-05-02" },
  ],
  [
    "a list above that has the headline too",
    "",
    "<ul><li>The harbour is open again</li><li>Another</li></ul><p>April 1, 2024</p><h1>The harbour is open again</h1><p>May 2, 2024</p>",
    { publishedAt: "2024-05-02" },
  ],
  ["entities in a name", ld({ author: { name: "James O&#39;Neil, Ph.D." } }), "<h1>The harbour is open again</h1>", { authors: ["James O'Neil"] }],
])("%s", (_, head, body, expected) => {
  expect(page(head, body)).toMatchObject(expected);
});
