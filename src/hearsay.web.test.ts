import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Hearsay, openHearsay, type ReadOptions, type ReadResult } from "./hearsay.ts";

let server: Server;
let site: string;
let asked: string[] = [];
let hearsay: Hearsay;
const routes = new Map<string, RequestListener>();
const folder = mkdtempSync(join(tmpdir(), "hearsay-web-"));

beforeAll(async () => {
  hearsay = await openHearsay({ ledger: join(folder, "a.sqlite"), reader: { annotator: "rules" }, readers: 1 });
  server = createServer((request, response) => {
    asked.push(`${request.url}${request.headers["if-none-match"] ? " if changed" : ""}`);
    const route = routes.get(request.url!);
    if (route) route(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await hearsay.close();
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

const pageOf = (title: string, sentence: string): string =>
  `<html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1><p>${sentence}</p><p>The harbour of Ostrey is open again, and boats came in on Friday with people who had waited there for a week.</p></article></body></html>`;
const withTag =
  (body: () => string): RequestListener =>
  (request, response) => {
    const etag = `"${Buffer.from(body()).length}"`;
    if (request.headers["if-none-match"] === etag) response.writeHead(304).end();
    else response.writeHead(200, { "content-type": "text/html; charset=utf-8", etag }).end(body());
  };
async function all(results: AsyncIterable<ReadResult>): Promise<ReadResult[]> {
  const list: ReadResult[] = [];
  for await (const result of results) list.push(result);
  return list;
}
async function read(names: readonly string[], web: ReadOptions["web"] = {}): Promise<ReadResult[]> {
  asked = [];
  return all(hearsay.read(names, { resume: true, web: { allowPrivateAddresses: true, limits: { hostDelayMs: 0 }, ...web } }));
}
const short = (results: readonly ReadResult[]): string[] =>
  results.map((r) => ("reading" in r ? `${r.reading.article.title} (${r.recorded})` : "known" in r ? "known" : r.reason));

test("a page is fetched, and fetched again only where it has changed", async () => {
  let sentence = "Mara Quill is married to Ned Ashe, a spokeswoman said.";
  routes.set(
    "/quill.html",
    withTag(() => pageOf("Quill marries", sentence)),
  );
  const [first] = await read([`${site}/quill.html`]);
  if (!first || !("reading" in first)) throw new Error("not read");
  expect(first.reading.article).toMatchObject({ url: `${site}/quill.html`, custody: { input: `${site}/quill.html` } });
  expect(Date.now() - Date.parse(first.reading.article.custody.retrievedAt!)).toBeLessThan(60_000);
  expect(first.place).toMatch(/^127\.0\.0\.1_\d+\/quill\.html$/);
  expect(short(await read([`${site}/quill.html`]))).toEqual(["known"]);
  expect(asked).toEqual(["/robots.txt", "/quill.html if changed"]);
  // Another text at the same address is another revision of the same article.
  sentence = "Mara Quill is not married to Ned Ashe, a spokeswoman said.";
  const [second] = await read([`${site}/quill.html`]);
  if (!second || !("reading" in second)) throw new Error("not read");
  expect(second.recorded).toBe("added");
  expect(second.reading.article.id).toBe(first.reading.article.id);
  expect(second.reading.article.revision).not.toBe(first.reading.article.revision);
  // What is kept names no address.
  expect(readFileSync(join(folder, "a.sqlite-web.json"), "utf8")).not.toContain("quill");
});

test("a list is read, and what it names is fetched only where it is to be followed", async () => {
  routes.set(
    "/one.html",
    withTag(() => pageOf("Boats come in", "Mara Quill is married to Ned Ashe.")),
  );
  const map = `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>${site}/one.html</loc></url><url><loc>http://10.0.0.1/two.html</loc></url></urlset>`;
  routes.set("/map.xml", (_, response) => void response.writeHead(200, { "content-type": "application/xml" }).end(map));
  const plain = short(await read([`${site}/map.xml`]));
  expect(asked).toEqual(["/robots.txt", "/map.xml"]);
  expect(plain.every((line) => /--follow/.test(line))).toBe(true);
  const followed = short(await read([`${site}/map.xml`], { follow: true, allowPrivateAddresses: ["127.0.0.1"] }));
  expect(followed[0]).toBe("Boats come in (added)");
  expect(followed[1]).toMatch(/private network/);
});

test("the page of an item that a feed only sums up is fetched where lists are followed; where it cannot be had the summary is read", async () => {
  routes.set(
    "/long.html",
    withTag(() => pageOf("Quill at length", "Mara Quill is married to Ned Ashe, a spokeswoman said.")),
  );
  const item = (path: string): string =>
    `<item><title>Quill in short</title><link>${site}${path}</link><description>Mara Quill is married to Ned Ashe.</description></item>`;
  const feed = `<?xml version="1.0"?><rss version="2.0"><channel><title>Ostrey Pilot</title><link>${site}</link>${item("/long.html")}${item("/gone.html")}</channel></rss>`;
  routes.set("/feed.xml", (_, response) => void response.writeHead(200, { "content-type": "application/rss+xml" }).end(feed));
  expect(short(await read([`${site}/feed.xml`], { follow: true }))).toEqual(["Quill at length (added)", "Quill in short (added)"]);
  expect(asked).toEqual(["/robots.txt", "/feed.xml", "/long.html", "/gone.html"]);
  expect(short(await read([`${site}/feed.xml`]))).toEqual(["Quill in short (added)", "known"]);
});

test("what cannot be fetched is a sentence, and stops nothing", async () => {
  routes.set(
    "/page.html",
    withTag(() => pageOf("Boats come in", "Mara Quill is married to Ned Ashe.")),
  );
  const results = await read([`${site}/none.html`, `${site}/page.html`, "file:///etc/passwd", "http://169.254.169.254/"]);
  expect(short(results)).toEqual([
    `${site}/none.html is not there (status 404).`,
    "Boats come in (added)",
    expect.stringMatching(/only http/),
    expect.stringMatching(/never fetched/),
  ]);
  expect(short(await read([`${site}/page.html`], { allowPrivateAddresses: false }))).toEqual([expect.stringMatching(/private network/)]);
  await expect(read([`${site}/page.html`], { allowPrivateAddresses: ["here"] })).rejects.toThrow(/"here" is no address/);
});
