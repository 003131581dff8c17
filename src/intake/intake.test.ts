import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Opened } from "../model/article.ts";
import { authorsOf } from "./authors.ts";
import { dayOf } from "./dates.ts";
import { outputNames } from "./inputs.ts";
import { openArticles } from "./open.ts";
import { sniff } from "./sniff.ts";

const fixtures = join(import.meta.dirname, "..", "..", "fixtures", "intake");

async function opened(bytes: Uint8Array, name: string): Promise<Opened[]> {
  const all: Opened[] = [];
  for await (const one of openArticles(bytes, name)) all.push(one);
  return all;
}

interface Expected {
  readonly title: string | null;
  readonly publishedAt: string | null;
  readonly modifiedAt?: string;
  readonly authors: readonly string[];
  readonly canonicalUrl?: string;
  readonly language?: string;
  readonly outlet?: string;
  readonly credits?: readonly unknown[];
  readonly textStartsWith?: string;
  readonly inText?: readonly string[];
  readonly notInText?: readonly string[];
  readonly links?: readonly string[];
  readonly problems?: readonly string[];
}

describe.each(readdirSync(fixtures))("%s", (name) => {
  const file = readdirSync(join(fixtures, name)).find((f) => f.startsWith("input."))!;
  const bytes = readFileSync(join(fixtures, name, file));
  const expected = JSON.parse(readFileSync(join(fixtures, name, "expected.json"), "utf8")) as Expected;

  test("is opened as expected", async () => {
    const [{ article, problems }] = (await opened(bytes, file)) as [Opened];
    expect(article).toMatchObject({ title: expected.title, publishedAt: expected.publishedAt, authors: expected.authors });
    if (expected.modifiedAt) expect(article.modifiedAt).toBe(expected.modifiedAt);
    if (expected.canonicalUrl) expect(article.canonicalUrl).toBe(expected.canonicalUrl);
    if (expected.language) expect(article.language).toBe(expected.language);
    if (expected.outlet) expect(article.outlet?.name).toBe(expected.outlet);
    if (expected.credits) expect(article.credits).toEqual(expected.credits);
    if (expected.textStartsWith) expect(article.text.slice(0, expected.textStartsWith.length)).toBe(expected.textStartsWith);
    for (const words of expected.inText ?? []) expect(article.text).toContain(words);
    for (const words of expected.notInText ?? []) expect(article.text).not.toContain(words);
    if (expected.links) expect(article.links.map((l) => article.text.slice(l.start, l.end))).toEqual(expected.links);
    for (const code of expected.problems ?? []) expect(problems.map((p) => p.code)).toContain(code);
    expect(article.custody).toMatchObject({ input: file, rawHash: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) });
    if (file.endsWith(".txt")) expect(article.text).toBe(bytes.toString("utf8"));
  });
});

test.each([
  ["2023-12-20T23:10:00-05:00", "2023-12-20"],
  ["Wed, 20 Dec 2023 10:00:00 GMT", "2023-12-20"],
  ["December 20th, 2023", "2023-12-20"],
  ["20/12/2023", "2023-12-20"],
  ["12/20/2023", "2023-12-20"],
  ["20231220", "2023-12-20"],
  ["2023-02-30", undefined],
  ["yesterday", undefined],
])("the day in «%s»", (text, day) => {
  expect(dayOf(text)).toBe(day);
});

test.each([
  [["By Jane Roe and Sam Poe, Staff Writers"], ["Jane Roe", "Sam Poe"]],
  [["https://facebook.example/courier"], []],
  [["Jane Roe", "jane roe"], ["Jane Roe"]],
  [["Editorial Team"], []],
  [["Jane Roe | Senior Reporter"], ["Jane Roe"]],
])("authors in %j", (raw, names) => {
  expect(authorsOf(raw)).toEqual(names);
});

test.each([
  ["<!DOCTYPE html><p>x", "a.txt", "html"],
  ["Plain words.", "a.html", "plain"],
  ['{"text":"x"}\n{"text":"y"}', "a.jsonl", "jsonl"],
  ["", "a.txt", "empty"],
  ["\u0000\u0001\u0002", "a.txt", "binary"],
])("what %j is", (text, name, kind) => {
  expect(sniff(Buffer.from(text), name)).toBe(kind);
});

test("JSON Lines give one article a line; a line that is none is left out, unless it is the first", async () => {
  const lines =
    '{"title":"Harbour","text":"It is open.","date":"2024-05-02","source":"The Courier","authors":["Jane Roe"]}\nnot json\n{"body":"It is shut."}\n';
  const [first, second] = await opened(Buffer.from(lines), "many.jsonl");
  expect(first!.article).toMatchObject({
    title: "Harbour",
    text: "Harbour\n\nIt is open.",
    publishedAt: "2024-05-02",
    authors: ["Jane Roe"],
    outlet: { name: "The Courier" },
  });
  expect(second!.article.custody.input).toBe("many.jsonl#3");
  await expect(opened(Buffer.from('{"no":"text"}\n'), "bad.jsonl")).rejects.toMatchObject({ code: "intake/no-article" });
});

test("a page nested ten thousand deep is read or refused, and nothing crashes", async () => {
  const deep = Buffer.from(`<html><body>${"<div>".repeat(10_000)}<p>The harbour is open again.</p>`);
  const result = await opened(deep, "deep.html").then(
    (all) => all[0]!.article.text,
    (error: { code: string }) => error.code,
  );
  expect(result === "intake/too-deep" || result.includes("harbour")).toBe(true);
});

test("outputs are named after stems, and after whole names where stems clash", () => {
  expect([...outputNames(["a.txt", "a.html", "b.txt", "sub/a.txt"]).values()]).toEqual(["a.txt", "a.html", "b", "sub/a"]);
});
