import fc from "fast-check";
import { expect, test } from "vitest";
import { isAllowed, NONE_ALLOWED, robotsOf } from "./robots.ts";

test.each<[string, string, string, boolean]>([
  ["an empty file", "", "/a", true],
  ["a path that is forbidden to all", "User-agent: *\nDisallow: /private", "/private/a", false],
  ["a path beside it", "User-agent: *\nDisallow: /private", "/public", true],
  ["an empty rule forbids nothing", "User-agent: *\nDisallow:", "/a", true],
  ["its own group goes before the one for all", "User-agent: *\nDisallow: /\n\nUser-agent: Hearsay\nDisallow: /x", "/a", true],
  ["its own group forbids", "User-agent: hearsay/1.0\nDisallow: /x", "/x", false],
  ["another robot's group", "User-agent: hearsaybot\nDisallow: /", "/x", true],
  [
    "groups of one name are taken together",
    "User-agent: hearsay\nDisallow: /a\n\nUser-agent: b\nDisallow: /c\n\nUser-agent: Hearsay\nDisallow: /d",
    "/d",
    false,
  ],
  ["several names before the rules", "User-agent: a\nUser-agent: hearsay\nDisallow: /x", "/x", false],
  ["the longest rule decides", "User-agent: *\nDisallow: /news\nAllow: /news/open", "/news/open/1", true],
  ["… in either order", "User-agent: *\nAllow: /news/open\nDisallow: /news", "/news/shut", false],
  ["of two as long the one that allows", "User-agent: *\nDisallow: /a\nAllow: /a", "/a", true],
  ["a star within", "User-agent: *\nDisallow: /*/print", "/news/1/print", false],
  ["a star and the end", "User-agent: *\nDisallow: /*.pdf$", "/a.pdf", false],
  ["… not before the end", "User-agent: *\nDisallow: /*.pdf$", "/a.pdf?x=1", true],
  ["the end alone", "User-agent: *\nDisallow: /$", "/", false],
  ["… of another path", "User-agent: *\nDisallow: /$", "/a", true],
  ["a query", "User-agent: *\nDisallow: /*?session=", "/a?session=1", false],
  ["encoded letters are the same as bare ones", "User-agent: *\nDisallow: /%61bc", "/abc", false],
  ["letters beyond ASCII", "User-agent: *\nDisallow: /bücher", "/b%C3%BCcher", false],
  ["an encoded slash is none", "User-agent: *\nDisallow: /a%2fb", "/a/b", true],
  ["comments, capitals, spaces and carriage returns", "USER-AGENT : *  # all\r\nDISALLOW:   /x # why\r\n", "/x", false],
  ["a byte order mark", "\ufeffUser-agent: *\nDisallow: /x", "/x", false],
  ["rules before any group count for nobody", "Disallow: /\nUser-agent: *\nDisallow: /x", "/y", true],
  ["lines of another kind", "User-agent: *\nSitemap: https://a.example/s.xml\nDisallow: /x", "/x", false],
  ["robots.txt itself", "User-agent: *\nDisallow: /", "/robots.txt", true],
])("%s", (_, text, path, expected) => {
  expect(isAllowed(robotsOf(text, "hearsay"), path)).toBe(expected);
});

test("a robots.txt that cannot be had forbids everything", () => {
  expect(isAllowed(NONE_ALLOWED, "/a")).toBe(false);
});

test("a delay is told", () => {
  expect(robotsOf("User-agent: *\nCrawl-delay: 2.5\nDisallow: /x", "hearsay").delay).toBe(2.5);
});

test("patterns match as the same regular expression does, and none is slow", () => {
  const part = fc.string({ unit: fc.constantFrom("a", "b", "/", "*", "$", "."), maxLength: 12 });
  const path = fc.string({ unit: fc.constantFrom("a", "b", "/", "."), maxLength: 16 }).map((p) => `/${p}`);
  fc.assert(
    fc.property(part, path, (pattern, asked) => {
      const source = `/${pattern}`.replace(/[.$/]/g, "\\$&").replace(/\*/g, ".*").replace(/\\\$$/, "$");
      expect(isAllowed(robotsOf(`User-agent: *\nDisallow: /${pattern}`, "hearsay"), asked)).toBe(!new RegExp(`^${source}`).test(asked));
    }),
    { numRuns: 1000 },
  );
  const slow = `User-agent: *\nDisallow: /${"*a".repeat(5000)}b$`;
  expect(isAllowed(robotsOf(slow, "hearsay"), `/${"a".repeat(20_000)}`)).toBe(true);
});
