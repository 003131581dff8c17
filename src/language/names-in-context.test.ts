import { expect, test } from "vitest";
import type { EntityKind } from "../model/entity.ts";
import type { FoundMention } from "./found-mention.ts";
import { namesInContext } from "./names-in-context.ts";

/** "[Jane Roe/person] left": the names that a tagger found, in brackets. */
function repaired(marked: string): string[] {
  const names: FoundMention[] = [];
  let text = "";
  let at = 0;
  for (const m of marked.matchAll(/\[([^\]]+)\/(\w+)\]/g)) {
    text += marked.slice(at, m.index);
    names.push({
      start: text.length,
      end: text.length + m[1]!.length,
      text: m[1]!,
      form: "name",
      kind: m[2] as EntityKind,
      sentence: 0,
      score: 1,
    });
    text += m[1];
    at = m.index + m[0].length;
  }
  text += marked.slice(at);
  const out = namesInContext(text, names);
  for (const n of out) expect(text.slice(n.start, n.end)).toBe(n.text);
  return out.map((n) => `${n.text}/${n.kind}`);
}

test.each([
  ["[President Roe/person] left.", ["Roe/person"]],
  ["[President/person] [Roe/person] left.", ["Roe/person"]],
  ["[Canadian Prime Minister/person] [Sam Poe/person]", ["Canadian/group", "Sam Poe/person"]],
  ["[Manhattan Assemblyman Sam Poe/person] said", ["Manhattan/place", "Sam Poe/person"]],
  ["[Prince Sam/person] and [Queen Ann/person]", ["Prince Sam/person", "Queen Ann/person"]],
  ["[Jane Major/person] left.", ["Jane Major/person"]],
  ["[North Korean/person] leader [Sam Poe/person]", ["North Korean/group", "Sam Poe/person"]],
  ["[US/person] forces", ["US/place"]],
  ["[Night Army/person] leader [Sam Poe/person]", ["Night Army/organization", "Sam Poe/person"]],
  ["[Jane Roe/person]'s manager [Sam Poe/person]", ["Jane Roe/person", "Sam Poe/person"]],
  ["[Jane Roe/person] and manager [Sam Poe/person]", ["Jane Roe/person", "Sam Poe/person"]],
  ["the plan of Home Secretary Sam Poe's team", ["Sam Poe/person"]],
  ["the Home Secretary said", []],
  ["[Jane Roe/person] at the Golden Globes", ["Jane Roe/person", "Golden Globes/event"]],
  ["a golden globe", []],
  ["the film “Night Ferry” and “Well Done”", ["Night Ferry/work"]],
  ["[The/person] left", []],
])("%s", (marked, expected) => {
  expect(repaired(marked)).toEqual(expected);
});
