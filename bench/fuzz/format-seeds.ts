import { brotliCompressSync, deflateRawSync, gzipSync } from "node:zlib";
import { warcOf, zipOf } from "../../src/intake/archives.contract.ts";

/** Something of each format that is whole, before it is spoiled. */
export interface FormatSeed {
  readonly name: string;
  readonly bytes: Buffer;
  /** Packs what was spoiled before it was packed. */
  readonly pack?: (bytes: Buffer) => Buffer;
}

const STORY = "The singer Mara Quill is married to the chef Ned Ashe, a friend told The Coastal Review on Thursday. They met in Bristol.";
const page = (title: string): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title><meta property="article:published_time" content="2024-05-02"></head><body><article><h1>${title}</h1><p>${STORY}</p></article></body></html>`;
const records = [
  { url: "https://courier.example/a", body: page("Alpha") },
  { url: "https://courier.example/b", body: brotliCompressSync(page("Beta")), headers: { "Content-Encoding": "br" } },
  { url: "https://courier.example/c", body: gzipSync(page("Gamma")), headers: { "Content-Encoding": "gzip" }, chunked: true },
];
const rss = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Courier</title><link>https://courier.example/</link><language>en</language><item><title>Quill &amp; Ashe</title><link>https://courier.example/q</link><dc:creator>Jane Roe</dc:creator><pubDate>Thu, 02 May 2024 23:30:00 -0400</pubDate><description>&lt;p&gt;${STORY}&lt;/p&gt;</description><content:encoded><![CDATA[<p>${STORY}</p><p>More on <a href="https://other.example/x">it</a>.</p>]]></content:encoded><source url="https://o.example/rss">Other</source></item><item><title>Two</title><description>${STORY}</description></item></channel></rss>`;
const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Lantern</title><link href="https://lantern.example/"/><entry xml:base="https://lantern.example/"><title type="html">A &lt;i&gt;b&lt;/i&gt;</title><link href="/one"/><id>1</id><updated>2024-05-03T00:00:00Z</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>${STORY}</p></div></content></entry></feed>`;
const jsonFeed = JSON.stringify({
  version: "https://jsonfeed.org/version/1.1",
  title: "L",
  items: [
    { id: "1", url: "https://l.example/1", content_html: `<p>${STORY}</p>`, date_published: "2024-05-02T10:00:00Z", authors: [{ name: "Jane Roe" }] },
  ],
});
const sitemap = `<?xml version="1.0"?><urlset xmlns:news="n"><url><loc>https://courier.example/a</loc><news:news><news:title><![CDATA[A]]></news:title><news:publication_date>2024-05-02</news:publication_date></news:news></url></urlset>`;
const lines = `{"text":"${STORY}","title":"T","url":"https://c.example/1","publishedAt":"2024-05-02","authors":["Jane Roe"]}\n{"maintext":"${STORY}","date_publish":"2024-05-02 10:00:00","source_domain":"c.example"}\n`;
const letter = [
  "Received: from mail.example",
  'From: "Jane Roe at Courier" <news@courier.example>',
  "Subject: =?utf-8?q?Quill_=26_Ashe?=",
  "Date: Thu, 2 May 2024 23:30:00 -0400",
  "MIME-Version: 1.0",
  'Content-Type: multipart/alternative; boundary="b"',
  "",
  "--b",
  "Content-Type: text/plain; charset=utf-8",
  "",
  STORY,
  "--b",
  "Content-Type: text/html; charset=iso-8859-1",
  "Content-Transfer-Encoding: quoted-printable",
  "",
  `<p>Caf=E9. ${STORY}</p>`,
  "--b--",
].join("\r\n");
const warc = warcOf(records);

export const FORMAT_SEEDS: readonly FormatSeed[] = [
  { name: "a.rss", bytes: Buffer.from(rss) },
  { name: "a.atom", bytes: Buffer.from(atom) },
  { name: "feed.json", bytes: Buffer.from(jsonFeed) },
  { name: "sitemap.xml", bytes: Buffer.from(sitemap) },
  { name: "a.jsonl", bytes: Buffer.from(lines) },
  { name: "a.json", bytes: Buffer.from(`[${lines.trim().replace("\n", ",\n")}]`) },
  { name: "a.eml", bytes: Buffer.from(letter) },
  { name: "a.warc", bytes: warc },
  { name: "a.warc.gz", bytes: warc, pack: (bytes) => gzipSync(bytes, { level: 1 }) },
  { name: "b.warc.gz", bytes: warcOf(records, { gzip: true }) },
  { name: "a.wacz", bytes: zipOf([["archive/data.warc.gz", warcOf(records, { gzip: true })]]) },
  { name: "b.wacz", bytes: warc, pack: (bytes) => zipOf([["archive/data.warc", bytes, deflateRawSync]]) },
];

export type Random = () => number;

const TOKENS = [
  "<item>",
  "</item>",
  "<![CDATA[",
  "]]>",
  "<!DOCTYPE x [<!ENTITY a '&a;&a;'>]>",
  "&a;",
  "&#0;",
  "&#x10ffff;",
  "<entry>",
  "</",
  "{",
  "[",
  '"',
  "\\u0000",
  "\r\n\r\n",
  "WARC/1.0\r\n",
  "Content-Length: 99999999999\r\n",
  "Content-Length: -1\r\n",
  "Content-Length: 0\r\n",
  "ffffffff\r\n",
  "--b\r\n",
  "Content-Type: message/rfc822\r\n\r\n",
  "=?utf-8?b?AAAA?=",
  "\u0000",
  "\ufeff",
  "\ud800",
  "<loc>javascript:alert(1)</loc>",
  "PK\u0005\u0006",
  "\u001f\u008b\u0008",
  "9".repeat(400),
  "<div>".repeat(300),
]; // prettier-ignore

/** Spoils bytes in one to four ways: bits, stretches cut, doubled, swapped, foreign words, an early end. */
export function spoiled(seed: FormatSeed, other: FormatSeed, random: Random): Buffer {
  let bytes = seed.bytes;
  const at = (): number => Math.floor(random() * (bytes.length + 1));
  const ways: (() => Buffer)[] = [
    () => Buffer.concat([bytes.subarray(0, at())]),
    () => {
      const copy = Buffer.from(bytes);
      for (let i = 0; i < 1 + random() * 8 && copy.length > 0; i++) copy[Math.floor(random() * copy.length)] = Math.floor(random() * 256);
      return copy;
    },
    () => {
      const [a, b] = [at(), at()].sort((x, y) => x - y) as [number, number];
      return Buffer.concat([bytes.subarray(0, a), bytes.subarray(b)]);
    },
    () => {
      const [a, b] = [at(), at()].sort((x, y) => x - y) as [number, number];
      return Buffer.concat([
        bytes.subarray(0, b),
        ...Array.from({ length: 1 + Math.floor(random() * 5) }, () => bytes.subarray(a, b)),
        bytes.subarray(b),
      ]);
    },
    () => {
      const token = Buffer.from(TOKENS[Math.floor(random() * TOKENS.length)]!, "utf8");
      const times = random() < 0.1 ? 2000 : 1 + Math.floor(random() * 4);
      const place = at();
      return Buffer.concat([bytes.subarray(0, place), ...Array.from({ length: times }, () => token), bytes.subarray(place)]);
    },
    () => Buffer.concat([bytes.subarray(0, at()), other.bytes.subarray(Math.floor(random() * other.bytes.length))]),
  ];
  for (let n = 1 + Math.floor(random() * 4); n > 0; n--) bytes = ways[Math.floor(random() * ways.length)]!();
  return seed.pack ? seed.pack(bytes) : bytes;
}
