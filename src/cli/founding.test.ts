import { readFileSync } from "node:fs";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Dossier, type Hearsay, openHearsay } from "../hearsay.ts";
import { dossierText } from "./render/dossier.ts";

/** The story that Hearsay began with, in words of our own, read as it ships and kept in a ledger. */
const folder = join(import.meta.dirname, "..", "..", "fixtures", "founding");
let hearsay: Hearsay;
let cruise: Dossier;

beforeAll(async () => {
  hearsay = await openHearsay({ ledger: ":memory:", readers: 1 });
  for await (const result of hearsay.read([join(folder, "input.txt")])) expect(result).toHaveProperty("reading");
  cruise = await hearsay.who("Tom Cruise");
});
afterAll(() => hearsay.close());

const flat = (text: string): string => text.replace(/\s+/g, " ").trim();

test("the founding story's standing, word for word", () => {
  const text = flat(stripVTControlCharacters(dossierText(cruise)))
    .replace(/” \S*input\.txt · c[0-9a-f]{8}/g, "”")
    .split(" ● ");
  const love = text.filter((entry) => entry.startsWith("Tom Cruise is in a relationship with"));
  expect(love.map((entry) => `● ${entry}`).join(" ")).toBe(flat(readFileSync(join(folder, "expected.txt"), "utf8")));
});

test.each([
  [
    "the relationship with Elsina Khayrova: relayed from one unnamed source of one outlet, and stated in the article's own voice",
    "Elsina Khayrova",
    {
      summary: "stated",
      relayedFrom: [["US Weekly", "unnamed@US Weekly"]],
      assertedBy: [[]],
      deniedBy: [],
      rumoured: [],
      origins: { least: 1, most: 1, ownVoice: 1 },
    },
    [null, "2023-12-20"],
  ],
  [
    "the rumour about Hayley Atwell: nobody named, denied by herself in The Independent in July 2023",
    "Hayley Atwell",
    {
      summary: "denied",
      relayedFrom: [],
      assertedBy: [],
      deniedBy: [["The Independent", "Hayley Atwell"]],
      rumoured: [["?"]],
      origins: { least: 0, most: 0, ownVoice: 0 },
    },
    [null, "2023-07"],
  ],
])("%s", (_, name, expected, said) => {
  const entries = cruise.propositions.filter((p) =>
    p.lines.some((l) => l.predicate === "partner" && [l.subject?.name, l.object?.name].includes(name)),
  );
  expect(entries).toHaveLength(1);
  const { standing, lines } = entries[0]!;
  const chains = (side: "relayedFrom" | "assertedBy" | "deniedBy" | "rumoured") => standing[side].map((v) => v.chain);
  expect({
    summary: standing.summary,
    relayedFrom: chains("relayedFrom"),
    assertedBy: chains("assertedBy"),
    deniedBy: chains("deniedBy"),
    rumoured: chains("rumoured"),
    origins: { least: standing.origins.least, most: standing.origins.most, ownVoice: standing.origins.ownVoice },
  }).toEqual(expected);
  expect(lines.map((l) => l.said).toSorted((a, b) => (a === null ? -1 : b === null ? 1 : a < b ? -1 : 1))).toEqual(said);
});
