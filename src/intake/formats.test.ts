import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, deflateRawSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { WARCRecord, WARCSerializer } from "warcio";
import type { Article } from "../model/article.ts";
import { warcOf, zipOf } from "./archives.contract.ts";
import type { Item } from "./item.ts";
import { openItems } from "./open.ts";
import { openInThread } from "./opening-thread.ts";
import { sniff } from "./sniff.ts";

async function all(
  items: AsyncIterable<Item>,
): Promise<{ articles: Article[]; items: Item[]; fault: { code: string; message: string } | undefined }> {
  const found: Item[] = [];
  let fault: { code: string; message: string } | undefined;
  try {
    for await (const item of items) found.push(item);
  } catch (error) {
    fault = error as { code: string; message: string };
  }
  return { items: found, articles: found.flatMap((item) => ("article" in item ? [item.article] : [])), fault };
}

const open = (bytes: Uint8Array | string, name: string) => all(openItems([Buffer.from(bytes)], name));
const unread = (items: readonly Item[]) => items.flatMap((item) => ("unread" in item ? [item.unread.code] : []));

const STORY =
  "The singer Mara Quill is in a relationship with the chef Ned Ashe, a friend of the pair told The Coastal Review on Thursday. They were seen together in Bristol.";
const page = (title: string, body = STORY): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title><meta property="article:published_time" content="2024-05-02"></head><body><article><h1>${title}</h1><p>${body}</p><p>${STORY}</p></article></body></html>`;

describe("feeds", () => {
  test("RSS: each item an article, with its own outlet where the feed has it from another", async () => {
    const { articles, items } = await open(
      `<?xml version="1.0"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
<title>The Harbour Courier</title><link>https://courier.example/</link><language>en-gb</language>
<item><title>Quill &amp; Ashe &#8220;together&#8221;</title><link>https://courier.example/quill?utm_source=rss&amp;id=7#top</link>
<dc:creator>Jane Roe</dc:creator><pubDate>Thu, 02 May 2024 23:30:00 -0400</pubDate>
<description>Short.</description><content:encoded><![CDATA[<p>${STORY}</p><p>More on <a href="https://other.example/x">their dinner</a>.</p><p>The post Quill appeared first on The Harbour Courier.</p>]]></content:encoded></item>
<item><title>From elsewhere</title><link>https://courier.example/b</link><description>&lt;p&gt;${STORY}&lt;/p&gt;</description><source url="https://review.example/rss">The Coastal Review</source></item>
<item><title>Only a headline</title><link>https://courier.example/c</link><pubDate>Wed, 01 May 2024 10:00:00 GMT</pubDate></item>
</channel></rss>`,
      "feed.xml",
    );
    expect(articles[0]).toMatchObject({
      title: "Quill & Ashe “together”",
      text: `Quill & Ashe “together”\n\n${STORY}\n\nMore on their dinner.`,
      canonicalUrl: "https://courier.example/quill?id=7",
      authors: ["Jane Roe"],
      publishedAt: "2024-05-02",
      language: "en",
      outlet: { name: "The Harbour Courier", domain: "courier.example" },
      custody: { input: "feed.xml#1" },
    });
    expect(articles[0]!.links.map((l) => articles[0]!.text.slice(l.start, l.end))).toEqual(["their dinner"]);
    expect(articles[1]).toMatchObject({ outlet: { name: "The Coastal Review", domain: "review.example" } });
    expect(items.flatMap((i) => ("problems" in i ? i.problems.map((p) => p.code) : []))).toContain("intake/summary-only");
    expect(items[2]).toMatchObject({
      listed: { url: "https://courier.example/c", title: "Only a headline", publishedAt: "2024-05-01", kind: "article" },
    });
  });

  test("Atom: content of every type, relative links, the feed's author where an entry has none", async () => {
    const { articles } = await open(
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Lantern</title><link href="https://lantern.example/"/><author><name>Sam Poe</name></author>
<entry><title type="html">A &lt;i&gt;first&lt;/i&gt;</title><link href="/one"/><id>1</id><updated>2024-05-03T00:00:00Z</updated><published>2024-05-02T00:00:00Z</published><content type="html">&lt;p&gt;${STORY}&lt;/p&gt;</content></entry>
<entry><title>Second</title><link href="/two"/><id>2</id><updated>2024-05-04T00:00:00Z</updated><author><name>Jane Roe</name></author><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>${STORY}</p></div></content></entry></feed>`,
      "atom.xml",
    );
    expect(articles.map((a) => [a.title, a.canonicalUrl, a.authors, a.publishedAt, a.modifiedAt])).toEqual([
      ["A first", "https://lantern.example/one", ["Sam Poe"], "2024-05-02", "2024-05-03"],
      ["Second", "https://lantern.example/two", ["Jane Roe"], "2024-05-04", null],
    ]);
    expect(articles[1]!.text).toBe(`Second\n\n${STORY}`);
  });

  test("JSON Feed: a text is a text, also where it has a <", async () => {
    const { articles } = await open(
      JSON.stringify({
        version: "https://jsonfeed.org/version/1.1",
        title: "Lantern",
        home_page_url: "https://lantern.example/",
        items: [
          {
            id: "1",
            url: "https://lantern.example/1",
            title: "One",
            content_text: `${STORY}\n\n2 < 3, she said.`,
            date_published: "2024-05-02T10:00:00Z",
          },
        ],
      }),
      "feed.json",
    );
    expect(articles[0]).toMatchObject({ text: `One\n\n${STORY}\n\n2 < 3, she said.`, publishedAt: "2024-05-02", outlet: { name: "Lantern" } });
  });

  test("the encoding that a feed's declaration names", async () => {
    const feed = `<?xml version="1.0" encoding="ISO-8859-1"?><rss version="2.0"><channel><title>Café</title><item><title>Café</title><description>${STORY}</description></item></channel></rss>`;
    expect((await open(Buffer.from(feed, "latin1"), "a.rss")).articles[0]!.title).toBe("Café");
  });

  test("entities of a feed's own are not expanded; what is no feed says so", async () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "${"lol".repeat(100)}">${Array.from({ length: 9 }, (_, i) => `<!ENTITY ${"abcdefghij"[i + 1]} "${`&${"abcdefghij"[i]};`.repeat(10)}">`).join("")}]><rss version="2.0"><channel><title>x</title><item><title>T</title><description>&j;</description></item></channel></rss>`;
    expect((await open(bomb, "bomb.xml")).articles[0]?.text.length ?? 0).toBeLessThan(1000);
    expect((await open("<rss><oops", "x.rss")).fault?.code).toBe("intake/broken-feed");
    expect((await open('<?xml version="1.0"?><catalog><book/></catalog>', "x.xml")).fault?.code).toBe("intake/unknown-xml");
    expect((await open(`<rss><channel><item>${"<a>".repeat(50_000)}`, "deep.rss")).fault?.code).toMatch(/^intake\/(?:broken-feed|too-deep)$/);
  });
});

test("a news sitemap and an index of sitemaps list addresses", async () => {
  const { items } = await open(
    `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
<url><loc>https://courier.example/a?x=1&amp;y=2</loc><news:news><news:publication><news:name>Courier</news:name></news:publication><news:publication_date>2024-05-02T10:00:00Z</news:publication_date><news:title><![CDATA[Quill & Ashe]]></news:title></news:news></url>
<url><loc>file:///etc/passwd</loc></url></urlset>`,
    "sitemap.xml",
  );
  expect(items).toEqual([
    { listed: { url: "https://courier.example/a?x=1&y=2", title: "Quill & Ashe", publishedAt: "2024-05-02", by: "sitemap.xml", kind: "article" } },
  ]);
  const index = await open("<sitemapindex><sitemap><loc>https://courier.example/s1.xml</loc></sitemap></sitemapindex>", "index.xml");
  expect(index.items).toMatchObject([{ listed: { kind: "articles" } }]);
});

test("a newsletter: subject, sender, the sender's day, and the letter's words without its hidden ones", async () => {
  const { articles } = await open(
    [
      "Received: from mail.example",
      'From: "Jane Roe at The Harbour Courier" <news@mail.courier.example>',
      "To: readers@courier.example",
      "Subject: =?utf-8?q?Quill_=26_Ashe_=E2=80=93_together?=",
      "Date: Thu, 2 May 2024 23:30:00 -0400",
      "MIME-Version: 1.0",
      'Content-Type: multipart/alternative; boundary="b"',
      "",
      "--b",
      "Content-Type: text/plain; charset=utf-8",
      "",
      "Plain words.",
      "--b",
      "Content-Type: text/html; charset=iso-8859-1",
      "Content-Transfer-Encoding: quoted-printable",
      "",
      `<html><body><div style=3D"display:none">Preview words</div><table><tr><td><p>Caf=E9 news. ${STORY}</p></td></tr></table><p>Unsubscribe here</p></body></html>`,
      "--b--",
    ].join("\r\n"),
    "letter.eml",
  );
  expect(articles[0]).toMatchObject({
    title: "Quill & Ashe – together",
    authors: ["Jane Roe"],
    outlet: { name: "The Harbour Courier", domain: "courier.example" },
    publishedAt: "2024-05-02",
    text: `Quill & Ashe – together\n\nCafé news. ${STORY}`,
  });
});

test.each([
  [
    "news-please",
    {
      maintext: STORY,
      title: "T",
      date_publish: "2024-05-02 10:00:00",
      source_domain: "www.courier.example",
      authors: ["Jane Roe"],
      url: "https://courier.example/a",
    },
  ],
  ["newspaper", { text: STORY, title: "T", publish_date: "2024-05-02T00:00:00", authors: "['Jane Roe']", url: "https://courier.example/a" }],
  [
    "NewsAPI",
    {
      content: STORY,
      title: "T",
      publishedAt: "2024-05-02T10:00:00Z",
      author: "Jane Roe",
      source: { id: null, name: "courier.example" },
      url: "https://courier.example/a",
    },
  ],
  ["a table's", { body: STORY, headline: "T", date: 1714608000, byline: "By Jane Roe", link: "https://courier.example/a" }],
  [
    "MongoDB's",
    {
      articleBody: [STORY],
      title: "T",
      published: { $date: "2024-05-02T10:00:00Z" },
      author: { name: "Jane Roe" },
      url: "https://courier.example/a",
    },
  ],
])("a row in %s shape", async (_, row) => {
  const { articles } = await open(`${JSON.stringify(row)}\n`, "rows.jsonl");
  expect(articles[0]).toMatchObject({
    title: "T",
    publishedAt: "2024-05-02",
    authors: ["Jane Roe"],
    outlet: { domain: "courier.example" },
    url: "https://courier.example/a",
  });
  expect(articles[0]!.text).toBe(`T\n\n${STORY}`);
  // The same rows in a JSON document, pretty.
  const inList = await open(JSON.stringify({ status: "ok", articles: [row, row] }, null, 2), "rows.json");
  expect(inList.articles).toHaveLength(2);
});

test("lines: what is broken or endless is told and stops nothing, and gzip makes no difference", async () => {
  const lines = Buffer.from(`{"text":"${STORY}"}\nnot json\n{"text":""}\n${"x".repeat(21 * 1024 * 1024)}\n{"text":"${STORY}"}`);
  for (const [bytes, name] of [
    [lines, "a.jsonl"],
    [gzipSync(lines), "a.jsonl.gz"],
  ] as const) {
    const { articles, items } = await open(bytes, name);
    expect(articles.map((a) => a.custody.input)).toEqual([`${name}#1`, `${name}#5`]);
    expect(unread(items)).toEqual(["intake/no-article", "intake/no-article", "intake/too-large"]);
  }
});

describe("archives", () => {
  const records = [
    { url: "https://courier.example/a", body: page("Alpha") },
    { url: "https://courier.example/b", body: brotliCompressSync(page("Beta")), headers: { "Content-Encoding": "br" } },
    { url: "https://courier.example/c", body: gzipSync(page("Gamma")), headers: { "Content-Encoding": "gzip" }, chunked: true },
    { url: "https://courier.example/d.png", body: "not a page", headers: { "Content-Type": "image/png" } },
    { url: "https://courier.example/e", body: page("Gone"), status: "404 Not Found" },
    { url: "https://courier.example/f", body: page("Delta") },
  ];

  test.each([
    ["plain", warcOf(records), "news.warc"],
    ["each record gzipped", warcOf(records, { gzip: true }), "news.warc.gz"],
    [
      "in a collection",
      zipOf([
        ["archive/data.warc.gz", warcOf(records, { gzip: true })],
        ["pages/pages.jsonl", Buffer.from("{}")],
      ]),
      "news.wacz",
    ],
  ])("WARC %s: pages with their addresses, whatever they were packed in; pictures and errors passed over", async (_, bytes, name) => {
    const { articles, fault } = await open(bytes, name);
    expect(fault).toBeUndefined();
    expect(articles.map((a) => a.title)).toEqual(["Alpha", "Beta", "Gamma", "Delta"]);
    expect(articles[0]).toMatchObject({
      url: "https://courier.example/a",
      publishedAt: "2024-05-02",
      custody: { input: name, retrievedAt: "2024-05-03T00:00:00Z", archive: expect.stringMatching(/#urn:uuid:/) },
    });
  });

  test("what another program writes is read", async () => {
    const record = WARCRecord.create(
      { url: "https://courier.example/a", date: "2024-05-03T00:00:00Z", type: "response", httpHeaders: { "Content-Type": "text/html" } },
      (async function* () {
        yield Buffer.from(page("Alpha"));
      })(),
    );
    const bytes = await WARCSerializer.serialize(record, { gzip: true });
    expect((await open(bytes, "a.warc.gz")).articles).toMatchObject([{ title: "Alpha", url: "https://courier.example/a" }]);
  });

  test("in a thread of its own the same is found, what is known is passed over, and a second run opens nothing", async () => {
    const file = join(mkdtempSync(join(tmpdir(), "hearsay-warc-")), "news.warc.gz");
    writeFileSync(file, warcOf(records, { gzip: true }));
    let bytes = 0;
    const first = await all(openInThread(file, file, { onBytes: (more) => (bytes += more) }));
    expect(first.articles.map((a) => a.title)).toEqual(["Alpha", "Beta", "Gamma", "Delta"]);
    expect(bytes).toBeGreaterThan(500);
    const hashes = new Set(first.articles.slice(0, 2).map((a) => a.custody.rawHash));
    const collection = join(mkdtempSync(join(tmpdir(), "hearsay-wacz-")), "news.wacz");
    writeFileSync(collection, zipOf([["archive/data.warc", warcOf(records), deflateRawSync]]));
    let packed = 0;
    expect((await all(openInThread(collection, collection, { onBytes: (more) => (packed += more) }))).articles).toHaveLength(4);
    expect(packed).toBeGreaterThan(400);
    const second = await all(openInThread(file, file, { isKnown: async ({ rawHash }) => hashes.has(rawHash) }));
    expect(second.items.map((item) => ("known" in item ? "known" : "article" in item ? item.article.title : "?"))).toEqual([
      "known",
      "known",
      "Gamma",
      "Delta",
    ]);
  });

  test("an archive that is cut off keeps what stood before", async () => {
    const plain = warcOf(records);
    const cut = await open(plain.subarray(0, plain.length - 400), "cut.warc");
    expect(cut.articles.map((a) => a.title)).toEqual(["Alpha", "Beta", "Gamma"]);
    expect(cut.fault).toMatchObject({ code: "intake/truncated" });
    const packed = warcOf(records, { gzip: true });
    const cutPacked = await open(packed.subarray(0, packed.length - 40), "cut.warc.gz");
    expect(cutPacked.articles).toHaveLength(3);
    expect(cutPacked.fault).toMatchObject({ code: "intake/truncated" });
    const zip = zipOf([["archive/data.warc", plain]]);
    expect((await open(zip.subarray(0, zip.length - 30), "cut.wacz")).fault).toMatchObject({ code: "intake/broken" });
  });

  test("bombs are refused in words: gzip, gzip in gzip, a body, a ZIP entry", async () => {
    const zeros = gzipSync(Buffer.alloc(80 * 1024 * 1024));
    expect((await open(zeros, "zeros.gz")).fault?.code).toMatch(/intake\/(?:bomb|binary|too-large)/);
    const spaces = gzipSync(Buffer.concat([Buffer.from("WARC/1.0\r\n"), Buffer.alloc(80 * 1024 * 1024, 32)]));
    expect((await open(spaces, "spaces.warc.gz")).fault?.code).toBe("intake/bomb");
    let nested: Buffer = Buffer.from(STORY);
    for (let i = 0; i < 9; i++) nested = gzipSync(nested);
    expect((await open(nested, "nested.gz")).fault?.code).toBe("intake/too-deep");
    const body = await open(
      warcOf([
        { url: "https://courier.example/bomb", body: gzipSync(Buffer.alloc(30 * 1024 * 1024, 65)), headers: { "Content-Encoding": "gzip" } },
        records[0]!,
      ]),
      "body.warc",
    );
    expect(unread(body.items)).toEqual(["intake/too-large"]);
    expect(body.articles).toHaveLength(1);
    const entry = await open(zipOf([["archive/data.warc", Buffer.alloc(100 * 1024 * 1024, 32), deflateRawSync]]), "bomb.wacz");
    expect(unread(entry.items)).toEqual(["intake/bomb"]);
  });

  test("the encoding that a record's HTTP head names", async () => {
    const body = Buffer.from(page("Café").replace("<head>", "<head><!-- nothing is declared here -->"), "latin1");
    const bytes = warcOf([{ url: "https://courier.example/a", body, headers: { "Content-Type": "text/html; charset=windows-1252" } }]);
    expect((await open(bytes, "a.warc")).articles[0]!.title).toBe("Café");
  });

  test("a ZIP that is no collection, and a record that lies about its length", async () => {
    expect((await open(zipOf([["a.txt", Buffer.from("x")]]), "a.zip")).fault).toMatchObject({
      code: "intake/no-article",
      message: expect.stringContaining("WACZ"),
    });
    const lying = warcOf(records)
      .toString("latin1")
      .replace(/Content-Length: \d+\r\n\r\nHTTP/, "Content-Length: 40\r\n\r\nHTTP");
    expect((await open(Buffer.from(lying, "latin1"), "lying.warc")).articles.map((a) => a.title)).toContain("Delta");
  });
});

test("a text in a wrong encoding, a line of 10 MB and a million tags are read or refused, soon", async () => {
  expect((await open(Buffer.from("Caf\xe9 Quill said that she is married.", "latin1"), "a.txt")).articles[0]!.text).toContain("Café");
  expect((await open("word ".repeat(2_000_000), "long.txt")).fault?.code).toBe("intake/too-long");
  expect((await open(`<html><body>${"<p><b>".repeat(500_000)}${STORY}`, "tags.html")).articles[0]!.text).toContain("Mara Quill");
}, 20_000);

test.each([
  ["<?xml version='1.0'?><!-- c --><rss version='2.0'>", "a", "feed"],
  ["<?xml version='1.0'?>\n<rdf:RDF>", "a", "feed"],
  ["<?xml version='1.0'?><sm:urlset>", "a", "sitemap"],
  ['<?xml version="1.0"?><!DOCTYPE html PUBLIC "x"><html>', "a", "html"],
  ["WARC/1.1\r\n", "a", "warc"],
  ["From: a@b.example\nSubject: x\nMIME-Version: 1.0\n\nHi", "a", "mail"],
  ["From: the harbour\nTo: the hills\n\nA walk.", "a.txt", "plain"],
  ['[{"text":"x"}]', "a", "json"],
  ['{\n "text": "x"\n}', "a.json", "json"],
  ['{"text":"x"}\n{"text":"y"}', "a", "jsonl"],
  ["[Photo: Jane Roe] The harbour", "a", "plain"],
])("%j in %s is %s", (text, name, kind) => {
  expect(sniff(Buffer.from(text), name)).toBe(kind);
});
