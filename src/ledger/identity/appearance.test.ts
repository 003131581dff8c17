import { describe, expect, test } from "vitest";
import type { Entity, Mention } from "../../model/entity.ts";
import { exampleReading } from "../store/example-readings.contract.ts";
import { appearancesIn } from "./appearance.ts";

/** `[Mara Quill]` is a name, `{the two actors}` what the person before it is called. */
function toldOf(marked: string, name: string): string[] {
  const entities: Entity[] = [];
  let text = "";
  for (const [, before, named, nominal] of marked.matchAll(/([^[{]*)(?:\[([^\]]+)\]|\{([^}]+)\}|$)/g)) {
    text += before;
    const words = named ?? nominal;
    if (!words) continue;
    const mention: Mention = { start: text.length, end: text.length + words.length, text: words, form: named ? "name" : "nominal" };
    const known = named ? entities.find((e) => e.name === named) : entities.at(-1);
    if (known) (known.mentions as Mention[]).push(mention);
    else entities.push({ id: `e${entities.length + 1}`, kind: "person", name: words, aliases: [], gender: null, mentions: [mention] });
    text += words;
  }
  const example = exampleReading({ outlet: "The Courier", publishedAt: "2024-05-01", a: "Mara Quill", b: "Ned Ashe" });
  const reading = { ...example, article: { ...example.article, text }, entities, claims: [], utterances: [], sources: [], lead: null };
  const found = appearancesIn(reading).find((a) => a.name === name);
  return (found?.facts ?? []).map((f) => `${f.kind} ${f.what}`);
}

describe("what an article tells of a person", () => {
  test.each<readonly [why: string, marked: string, name: string, told: readonly string[]]>([
    ["his trade as the article calls him", "[Mara Quill] sang. {The singer} left.", "Mara Quill", ["occupation singer"]],
    ["a trade that he shares", "[Mara Quill] came. {The two actors} left.", "Mara Quill", ["occupation actor"]],
    ["not the trade of whoever is his", "[Mara Quill] fell. {her doctor} came.", "Mara Quill", []],
    ["not the trade of another's", "[Mara Quill] fell. {Ashe's trainer} came.", "Mara Quill", []],
    ["who stands beside him", "[Mara Quill] met [Ned Ashe].", "Mara Quill", ["with ned ashe"]],
    [
      "two of a caption whom a reader took for one",
      "[Mara Quill] left. [Ned Ashe Ada Ashe] stayed.",
      "Mara Quill",
      ["with ada ashe", "with ned ashe"],
    ],
    ["no company: herself in a caption", "[Emma Quill] left. [Ned Ashe Emma Quill] stayed.", "Emma Quill", ["with ned ashe"]],
    [
      "no company: who took the picture",
      "Quill sings again\n\n[Mara Quill] met [Ned Ashe].\n\n[Otto Lens] / Getty Images\nThey left.",
      "Mara Quill",
      ["with ned ashe"],
    ],
    [
      "nothing of who took the picture",
      "Quill sings again\n\n[Mara Quill] met [Ned Ashe].\n\n[Otto Lens] / Getty Images\nThey left.",
      "Otto Lens",
      [],
    ],
    [
      "a photographer who is also in the news is company",
      "Quill sings again\n\n[Mara Quill] met [Otto Lens].\n\n[Otto Lens] / Getty Images\nThey left.",
      "Mara Quill",
      ["with otto lens"],
    ],
  ])("%s", (_, marked, name, told) => {
    expect(toldOf(marked, name)).toEqual(told);
  });
});
