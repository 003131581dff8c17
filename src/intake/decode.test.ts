import { expect, test } from "vitest";
import { decode } from "./decode.ts";

const latin = (text: string): Uint8Array => Buffer.from(text, "latin1");
const utf8 = (text: string): Uint8Array => Buffer.from(text, "utf8");

test.each<[string, Uint8Array, "html" | "text", string | null, string, string[]]>([
  ["UTF-8 with nothing declared", utf8("café"), "html", null, "café", []],
  ["windows-1252 with nothing declared", latin("café"), "html", null, "café", ["intake/encoding"]],
  ["what a page declares", latin('<meta charset="iso-8859-1">café'), "html", null, '<meta charset="iso-8859-1">café', []],
  ["what a server says", latin("café"), "html", "ISO-8859-1", "café", []],
  ["… goes before what the page declares", latin('<meta charset="koi8-r">café'), "html", "latin1", '<meta charset="koi8-r">café', []],
  [
    "UTF-8 that a page declares to be Latin",
    utf8('<meta charset="iso-8859-1">café'),
    "html",
    null,
    '<meta charset="iso-8859-1">café',
    ["intake/encoding"],
  ],
  ["UTF-8 that a server says to be Latin", utf8("café"), "html", "iso-8859-1", "café", ["intake/encoding"]],
  ["Latin that a server says to be UTF-8", latin("café"), "html", "utf-8", "café", ["intake/encoding"]],
  ["an encoding that nobody knows", utf8("café"), "html", "x-secret", "café", []],
  ["… of a text", utf8("café"), "text", "x-secret", "café", []],
  ["a text, as a server says", latin("café"), "text", "windows-1252", "café", []],
  ["a mark before all", new Uint8Array([0xff, 0xfe, 0x61, 0]), "html", "utf-8", "a", []],
  ["Shift_JIS", new Uint8Array([0x93, 0xfa, 0x96, 0x7b]), "html", "shift_jis", "日本", []],
])("%s", (_, bytes, kind, charset, text, problems) => {
  const decoded = decode(bytes, kind, charset ?? undefined);
  expect(decoded.text).toBe(text);
  expect(decoded.problems.map(({ code }) => code)).toEqual(problems);
});
