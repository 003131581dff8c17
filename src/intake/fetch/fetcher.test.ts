import type { lookup as systemLookup } from "node:dns";
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Fetched, type Fetcher, type FetcherOptions, openFetcher } from "./fetcher.ts";

/** A site on loopback: what it answers by path, and what it was asked. */
let server: Server;
let site: string;
let asked: { path: string; headers: IncomingMessage["headers"]; at: number }[] = [];
const routes = new Map<string, RequestListener>();
const open: Fetcher[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url!.split("?")[0]!;
    asked.push({ path, headers: request.headers, at: performance.now() });
    const route = routes.get(path);
    if (route) route(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await Promise.all(open.map((fetcher) => fetcher.close()));
  server.closeAllConnections();
  server.close();
});

function fetcherWith(options: FetcherOptions = {}): Fetcher {
  asked = [];
  const limits = { hostDelayMs: 0, totalMs: 5000, bytes: 1024 * 1024, ...options.limits };
  const fetcher = openFetcher({ allowPrivateAddresses: ["127.0.0.1"], ...options, limits });
  open.push(fetcher);
  return fetcher;
}
const answer =
  (body: string | Uint8Array, headers: Record<string, string> = {}, status = 200): RequestListener =>
  (_, response) =>
    response.writeHead(status, { "content-type": "text/html; charset=utf-8", ...headers }).end(body);
const to = (location: string): RequestListener => answer("", { location }, 302);
const got = async (path: string, options?: FetcherOptions): Promise<Fetched> => {
  const result = await fetcherWith(options).fetch(path.startsWith("/") ? site + path : path);
  if (result === "not modified") throw new Error("not modified");
  return result;
};
const text = async (path: string): Promise<string> => new TextDecoder().decode((await got(path)).bytes);
const refusal = async (path: string, options?: FetcherOptions): Promise<string> =>
  got(path, options).then(
    ({ url }) => `fetched ${url}`,
    (error: { code: string; message: string }) => {
      expect(error.message).toMatch(/^.+[^.]\.$/);
      return error.code;
    },
  );

test("a page, with its encoding and who asks", async () => {
  routes.set("/page", answer("<p>Boats came in.", { "content-type": 'text/html; charset="ISO-8859-1"', etag: '"1"' }));
  expect(await got("/page#part")).toMatchObject({ url: `${site}/page`, charset: "ISO-8859-1", validators: { etag: '"1"', lastModified: null } });
  expect(asked.map(({ path }) => path)).toEqual(["/robots.txt", "/page"]);
  expect(asked[1]!.headers["user-agent"]).toMatch(/^Hearsay\//);
});

test.each([
  ["gzip", gzipSync("<p>Boats came in.")],
  ["br", brotliCompressSync("<p>Boats came in.")],
  ["deflate", deflateSync("<p>Boats came in.")],
  ["GZIP, br", brotliCompressSync(gzipSync("<p>Boats came in."))],
  ["identity", Buffer.from("<p>Boats came in.")],
])("a body packed as %s is unpacked", async (encoding, body) => {
  routes.set("/packed", answer(body, { "content-encoding": encoding }));
  expect(await text("/packed")).toBe("<p>Boats came in.");
});

test("redirects are followed, and the last address is told", async () => {
  routes.set("/a", to("/b"));
  routes.set("/b", to(`${site}/c?x=1`));
  routes.set("/c", answer("c"));
  expect((await got("/a")).url).toBe(`${site}/c?x=1`);
});

test("redirects that do not end, or go in a circle, are given up", async () => {
  for (let i = 0; i < 20; i++) routes.set(`/r${i}`, to(`/r${i + 1}`));
  expect(await refusal("/r0")).toBe("intake/too-many-redirects");
  expect(asked.filter(({ path }) => path !== "/robots.txt")).toHaveLength(6);
  routes.set("/x", to("/y"));
  routes.set("/y", to("/x"));
  expect(await refusal("/x")).toBe("intake/too-many-redirects");
  expect(asked).toHaveLength(3);
});

test.each([
  ["http://127.0.0.2:9999/", "intake/private-address"],
  ["http://169.254.169.254/latest/meta-data/", "intake/private-address"],
  ["http://[::1]:9999/", "intake/private-address"],
  ["http://[::ffff:127.0.0.3]:9999/", "intake/private-address"],
  ["http://2130706434/", "intake/private-address"],
  ["http://0x7f.0.0.2/", "intake/private-address"],
  ["file:///etc/passwd", "intake/url-refused"],
  ["gopher://127.0.0.1/", "intake/url-refused"],
  ["http://user:secret@127.0.0.1/", "intake/url-refused"],
  ["http://127.0.0.1:25/", "intake/url-refused"],
  ["http://[/", "intake/url-refused"],
])("%s is neither fetched nor followed to", async (url, code) => {
  expect(await refusal(url)).toBe(code);
  routes.set("/out", to(url));
  expect(await refusal("/out")).toBe(code);
});

test("a password in an address is not repeated in the message", async () => {
  await expect(fetcherWith().fetch("http://user:secret@a.example/")).rejects.toThrow(/^(?!.*secret)/);
});

test("loopback is closed where it is not opened, and clouds' secrets even where all is", async () => {
  routes.set("/page", answer("x"));
  expect(await refusal("/page", { allowPrivateAddresses: false })).toBe("intake/private-address");
  expect(asked).toEqual([]);
  expect(await refusal("/page", { allowPrivateAddresses: true })).toBe(`fetched ${site}/page`);
  expect(await refusal("http://169.254.169.254/", { allowPrivateAddresses: true })).toBe("intake/private-address");
  expect(() => openFetcher({ allowPrivateAddresses: ["10.0.0.0/99"] })).toThrow(/10\.0\.0\.0\/99/);
  expect(() => openFetcher({ allowPrivateAddresses: ["localhost"] })).toThrow(/localhost/);
});

test("a name is connected to at the address that was checked, and every address of it is checked", async () => {
  const answers: Record<string, string[]> = { "rebinding.example": ["127.0.0.1"], "both.example": ["93.184.216.34", "127.0.0.2"] };
  const lookup = ((name: string, _: unknown, done: (error: Error | null, addresses: { address: string; family: number }[]) => void) =>
    done(
      null,
      (answers[name] ?? []).map((address) => ({ address, family: 4 })),
    )) as unknown as typeof systemLookup;
  routes.set("/page", answer("x"));
  const port = new URL(site).port;
  const fetcher = fetcherWith({ lookup });
  expect(await fetcher.fetch(`http://rebinding.example:${port}/page`)).toMatchObject({ url: `http://rebinding.example:${port}/page` });
  await expect(fetcher.fetch(`http://both.example:${port}/page`)).rejects.toMatchObject({ code: "intake/private-address" });
  await expect(fetcher.fetch(`http://none.example:${port}/page`)).rejects.toMatchObject({ code: "intake/unreachable" });
  // The name now leads elsewhere: whoever connects anew is told so.
  answers["rebinding.example"] = ["10.0.0.1"];
  expect(await refusal(`http://rebinding.example:${port}/page`, { lookup })).toBe("intake/private-address");
});

test("a robots.txt is followed, and asked for once", async () => {
  routes.set("/robots.txt", answer("User-agent: *\nDisallow: /private\nAllow: /private/open", { "content-type": "text/plain" }));
  routes.set("/private/a", answer("x"));
  routes.set("/private/open", answer("x"));
  routes.set("/door", to("/private/a"));
  const fetcher = fetcherWith();
  await expect(fetcher.fetch(`${site}/private/a`)).rejects.toMatchObject({ code: "intake/robots" });
  await expect(fetcher.fetch(`${site}/door`)).rejects.toMatchObject({ code: "intake/robots" });
  expect(await fetcher.fetch(`${site}/private/open`)).toMatchObject({ url: `${site}/private/open` });
  expect(asked.map(({ path }) => path)).toEqual(["/robots.txt", "/door", "/private/open"]);
  routes.delete("/robots.txt");
});

test.each<[string, RequestListener, string]>([
  ["is not there", answer("", {}, 404), "fetched"],
  ["is forbidden", answer("", {}, 403), "fetched"],
  ["cannot be had now", answer("", {}, 503), "intake/robots"],
  ["is asked for too often", answer("", {}, 429), "intake/robots"],
  ["redirects without end", to("/robots.txt"), "fetched"],
  ["redirects into a private network", to("http://10.0.0.1/robots.txt"), "intake/private-address"],
  ["is binary", answer(Buffer.alloc(5000, 255)), "fetched"],
  ["is a bomb", answer(gzipSync(Buffer.alloc(50_000_000)), { "content-encoding": "gzip" }), "intake/too-large"],
])("where the robots.txt %s", async (_, robots, expected) => {
  routes.set("/robots.txt", robots);
  routes.set("/page", answer("x"));
  expect((await refusal("/page")).split(" ")[0]).toBe(expected);
  routes.delete("/robots.txt");
});

test("nothing has changed since: the server is asked with what it gave", async () => {
  routes.set("/same", (request, response) => {
    const known = request.headers["if-none-match"] === '"v1"' || request.headers["if-modified-since"] === "Sun, 01 Mar 2015 00:00:00 GMT";
    response.writeHead(known ? 304 : 200, { etag: '"v1"' }).end(known ? undefined : "x");
  });
  const { validators } = await got("/same");
  expect(await fetcherWith().fetch(`${site}/same`, { validators })).toBe("not modified");
  const lastModified = "Sun, 01 Mar 2015 00:00:00 GMT";
  expect(await fetcherWith().fetch(`${site}/same`, { validators: { etag: null, lastModified } })).toBe("not modified");
});

test("a host that asks to wait is asked again after that, or left alone", async () => {
  let busy = true;
  routes.set("/busy", (_, response) => {
    if (busy) response.writeHead(429, { "retry-after": "1" }).end();
    else response.writeHead(200).end("x");
    busy = false;
  });
  await got("/busy");
  const times = asked.filter(({ path }) => path === "/busy").map(({ at }) => at);
  expect(times).toHaveLength(2);
  expect(times[1]! - times[0]!).toBeGreaterThan(900);
  routes.set("/busy", answer("", { "retry-after": "3600" }, 503));
  const fetcher = fetcherWith();
  await expect(fetcher.fetch(`${site}/busy`)).rejects.toThrow(/in 3600 seconds/);
  // The other pages of that host wait as well.
  await expect(fetcher.fetch(`${site}/page`)).rejects.toMatchObject({ code: "intake/asked-to-wait" });
  routes.set("/busy", answer("", {}, 429));
  expect(await refusal("/busy")).toBe("intake/asked-to-wait");
});

test("a host is asked at its pace", async () => {
  routes.set("/page", answer("x"));
  const fetcher = fetcherWith({ limits: { hostDelayMs: 120 } });
  await Promise.all([1, 2, 3].map((n) => fetcher.fetch(`${site}/page?${n}`)));
  const times = asked.filter(({ path }) => path === "/page").map(({ at }) => at);
  expect(times[2]! - times[0]!).toBeGreaterThan(230);
});

const slowly =
  (first: string, piece: string, everyMs: number): RequestListener =>
  async (_, response: ServerResponse) => {
    response.writeHead(200, { "content-type": "text/html" }).write(first);
    while (!response.destroyed) {
      await sleep(everyMs);
      response.write(piece);
    }
  };

test("a server that dribbles, falls silent or never answers is left", async () => {
  routes.set("/dribble", slowly("<p>", "a", 50));
  expect(await refusal("/dribble", { limits: { totalMs: 400 } })).toBe("intake/too-slow");
  routes.set("/silent", () => {});
  expect(await refusal("/silent", { limits: { totalMs: 400 } })).toBe("intake/too-slow");
  routes.set("/quiet", (_, response) => void response.writeHead(200).write("<p>"));
  expect(await refusal("/quiet", { limits: { totalMs: 400 } })).toBe("intake/too-slow");
});

test("a body that is too large, told or not, packed or not, is not taken in", async () => {
  routes.set("/told", answer("", { "content-length": "99999999999" }));
  expect(await refusal("/told")).toBe("intake/too-large");
  routes.set("/endless", slowly("<p>", "a".repeat(200_000), 1));
  expect(await refusal("/endless")).toBe("intake/too-large");
  routes.set("/bomb", answer(gzipSync(Buffer.alloc(200_000_000), { level: 9 }), { "content-encoding": "gzip" }));
  const before = process.memoryUsage().rss;
  expect(await refusal("/bomb")).toBe("intake/too-large");
  routes.set("/bombs", answer(gzipSync(gzipSync(Buffer.alloc(50_000_000))), { "content-encoding": "gzip, gzip" }));
  expect(await refusal("/bombs")).toBe("intake/too-large");
  expect(process.memoryUsage().rss - before).toBeLessThan(150_000_000);
});

test.each<[string, RequestListener, string]>([
  ["says gzip and is not", answer("<p>plain", { "content-encoding": "gzip" }), "intake/bad-encoding"],
  ["says brotli and is not", answer("<p>plain text that is no brotli", { "content-encoding": "br" }), "intake/bad-encoding"],
  ["is gzip cut short", answer(gzipSync("x".repeat(5000)).subarray(0, 20), { "content-encoding": "gzip" }), "intake/bad-encoding"],
  ["is packed as nobody knows", answer("x", { "content-encoding": "zip" }), "intake/bad-encoding"],
  ["is packed again and again", answer("x", { "content-encoding": "gzip, gzip, gzip, gzip" }), "intake/bad-encoding"],
  ["is a picture", answer("x", { "content-type": "image/png" }), "intake/binary"],
  ["is not there", answer("x", {}, 404), "intake/gone"],
  ["is gone", answer("x", {}, 410), "intake/gone"],
  ["asks for a password", answer("x", {}, 401), "intake/forbidden"],
  ["fails", answer("x", {}, 500), "intake/http-status"],
  [
    "breaks off",
    (_, response) => void response.writeHead(200, { "content-length": "100" }).write("x", () => response.destroy()),
    "intake/unreachable",
  ],
  ["hangs up", (request) => void request.socket.destroy(), "intake/unreachable"],
  ["answers with no HTTP", (request) => void request.socket.end("hello\r\n\r\n"), "intake/unreachable"],
  ["has endless headers", (_, response) => void response.writeHead(200, { x: "y".repeat(100_000) }).end(), "intake/unreachable"],
])("an answer that %s", async (_, route, code) => {
  routes.set("/bad", route);
  expect(await refusal("/bad")).toBe(code);
});

test("a host that takes no connections, and a stop by the user", async () => {
  expect(await refusal("http://127.0.0.1:1024/")).toBe("intake/unreachable");
  routes.set("/silent", () => {});
  const signal = AbortSignal.timeout(100);
  await expect(fetcherWith().fetch(`${site}/silent`, { signal })).rejects.toThrow();
});
