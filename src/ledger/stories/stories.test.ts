import { expect, test } from "vitest";
import { openArticles } from "../../intake/open.ts";
import type { Reading } from "../../model/reading.ts";
import { READING_FORMAT } from "../../model/reading.ts";
import { storiesOf } from "./stories.ts";

const LEFT = "Mara Quill has walked out on the band Night Ferry in the middle of its harbour tour, The Sun reports.";
const TEXTS: readonly [name: string, chain: string[], text: string][] = [
  [
    "1",
    ["The Sun"],
    `${LEFT}\n\nThe singer packed her suitcase after the concert in Trieste and took the night train, the paper says. The drummer Ned Ashe will sing for the rest of the tour.`,
  ],
  [
    "2",
    ["The Sun"],
    `Night Ferry without Mara Quill\n\n${LEFT} The singer packed her suitcase after the concert in Trieste and took the night train, the paper says.`,
  ],
  [
    "3",
    ["Ned Ashe"],
    "Night Ferry will finish the harbour tour without Mara Quill, the drummer Ned Ashe told reporters in Trieste. The singer had packed her suitcase and taken the night train, he said.",
  ],
  [
    "4",
    [],
    "Mara Quill opens a bakery in Leeds. The rye loaf of the house is baked after a recipe of the singer’s grandmother, and customers queue round the corner each Saturday.",
  ],
];

async function readings(): Promise<Reading[]> {
  const out: Reading[] = [];
  for (const [name, chain, text] of TEXTS)
    for await (const { article } of openArticles(Buffer.from(text), `${name}.txt`)) {
      const at = text.indexOf("Mara Quill");
      const person = { start: at, end: at + 10, text: "Mara Quill", form: "name" as const };
      const lead = {
        span: { start: 0, end: 10, text: text.slice(0, 10) },
        stance: "relays" as const,
        claimBy: null,
        chain,
        deniedBy: [],
        denials: [],
      };
      out.push({
        format: READING_FORMAT,
        reader: { name: "test", version: "1", model: null, backend: null },
        article,
        entities: [{ id: "e1", kind: "person", name: "Mara Quill", aliases: [], gender: "f", mentions: [person] }],
        sources: [],
        utterances: [],
        claims: [],
        lead,
        problems: [],
      });
    }
  return out;
}

test("articles that tell the same news are one story, other news of the same person is none of it", async () => {
  const stories = storiesOf(await readings());
  expect(stories.map((s) => s.articles.map((a) => a.input).sort())).toEqual([["1.txt", "2.txt", "3.txt"], ["4.txt"]]);
  expect(stories[0]!.origins).toMatchObject({ least: 2, most: 2, ownVoice: 0 });
  expect(stories[0]!.articles.filter((a) => a.nearCopyOf !== null)).toHaveLength(1);
});

test("the order in which articles came changes nothing", async () => {
  const all = await readings();
  expect(storiesOf(all.toReversed())).toEqual(storiesOf(all));
});
