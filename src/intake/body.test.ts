import { expect, test } from "vitest";
import { openHtml } from "./html.ts";

const P = (n: number, what = "harbour"): string =>
  Array.from(
    { length: n },
    (_, i) => `<p>The ${what} was opened again on day ${i}, the council of the town said, and the first boats came in before noon.</p>`,
  ).join("");

function textOf(body: string, head = ""): string {
  const bytes = Buffer.from(`<!doctype html><html><head><title>The harbour is open again</title>${head}</head><body>${body}</body></html>`);
  return openHtml({ bytes, input: "a.html", url: null, retrievedAt: null, archive: null }).article.text;
}

const H1 = "<h1>The harbour is open again</h1>";

test("a layer that asks for consent is no part of the article, however long it is", () => {
  const text = textOf(`<div class="privacy-modal"><h4>Cookie list</h4>${P(20, "cookie")}</div><main><article>${H1}${P(4)}</article></main>`);
  expect(text).toContain("The harbour was opened");
  expect(text).not.toContain("cookie");
});

test("a page that goes on with other articles is its own article only", () => {
  const text = textOf(`<div><article>${H1}${P(4)}</article><article><h1>Another story</h1>${P(9, "mill")}</article></div>`);
  expect(text).toContain("The harbour was opened");
  expect(text).not.toContain("mill");
});

test("what the page declares to be its text is taken where little of it was found, in the page's own blocks", () => {
  const words = Array.from(
    { length: 8 },
    (_, i) => `Wedding ${i} was held in Bristol in the spring, and the couple said that they were very happy with it.`,
  );
  const slides = words
    .map((w) => `<div class="slide"><div class="nav"><a href="#">Next</a></div><span class="readmore_span"><b>${w}</b></span></div>`)
    .join("");
  const ld = `<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", headline: "The harbour is open again", articleBody: words.join(" ") })}</script>`;
  const text = textOf(`${H1}<aside>${slides}</aside>`, ld);
  for (const w of words) expect(text).toContain(w);
});

test("a list of things, each with its paragraph, is read whole where hardly any of it was found", () => {
  const things = Array.from(
    { length: 12 },
    (_, i) =>
      `<div class="thing"><div><h2>${i}. A lamp</h2></div><div><p>This lamp number ${i} is made of glass and brass, and everybody who bought one says that it is bright.</p></div></div>`,
  );
  const text = textOf(`<main><article>${H1}<div><p>Winter is dark, and a lamp helps against it.</p></div>${things.join("")}</article></main>`);
  expect(text).toContain("This lamp number 0");
  expect(text).toContain("This lamp number 11");
});

test("the summary below the heading comes first; another line there is none", () => {
  const dek = "After a year of repairs the boats are back.";
  const head = `<meta name="description" content="${dek}">`;
  expect(textOf(`<header>${H1}<h2>${dek}</h2></header><article>${P(4)}</article>`, head)).toMatch(
    new RegExp(`^The harbour is open again\\n\\n${dek}\\n\\nThe harbour was`),
  );
  expect(textOf(`<header>${H1}<h2>Subscribe for more of this kind</h2></header><article>${P(4)}</article>`, head)).not.toContain(dek);
});

test("posts of others that a page shows within its text are not its words", () => {
  const text = textOf(`<article>${H1}${P(3)}<blockquote class="twitter-tweet"><p>I saw a whale in the harbour!</p></blockquote>${P(3)}</article>`);
  expect(text).not.toContain("whale");
});
