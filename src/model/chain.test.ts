import { expect, test } from "vitest";
import { chainOf } from "./chain.ts";
import type { Entity } from "./entity.ts";
import type { Source } from "./source.ts";
import type { Utterance } from "./utterance.ts";

const entity = (id: string, name: string): Entity => ({ id, name, kind: "organization", aliases: [], gender: null, mentions: [] });
const source = (id: string, rest: Partial<Source>): Source => ({ id, kind: "unnamed", name: "a source", outlet: null, entity: null, ...rest });
const utterance = (id: string, of: string, rest: Partial<Utterance> = {}): Utterance => ({
  id,
  source: of,
  sourceSpan: null,
  through: [],
  cue: null,
  act: "say",
  mode: "indirect",
  content: [],
  said: null,
  within: null,
  continues: null,
  ...rest,
});
const parts = {
  entities: [entity("e1", "Starlight Weekly"), entity("e2", "The Courier"), entity("e3", "Mara Quill")],
  sources: [
    source("s1", { outlet: "e1" }),
    source("s2", { kind: "named", entity: "e3" }),
    source("s3", { kind: "unspecified", name: "?" }),
    source("s4", { kind: "named", entity: "e2" }),
    source("s5", {}),
  ],
  utterances: [
    utterance("u1", "s1", { through: ["e1"] }),
    utterance("u2", "s2", { through: ["e2"] }),
    utterance("u3", "s3"),
    utterance("u4", "s4"),
    utterance("u5", "s1", { through: ["e1"], within: "u4" }),
    utterance("u6", "s4", { through: ["e2"] }),
    utterance("u7", "s5", { within: "u7" }),
  ],
};

test.each([
  ["an insider through the outlet", "u1", ["Starlight Weekly", "unnamed@Starlight Weekly"]],
  ["a person in an interview", "u2", ["The Courier", "Mara Quill"]],
  ["nobody says who", "u3", ["?"]],
  ["an outlet by itself", "u4", ["The Courier"]],
  ["an outlet that reports another's insider", "u5", ["The Courier", "Starlight Weekly", "unnamed@Starlight Weekly"]],
  ["an outlet that repeats its neighbour", "u6", ["The Courier"]],
  ["a ring of utterances ends", "u7", ["unnamed"]],
])("the chain of %s", (_, id, chain) => {
  expect(chainOf(parts, id)).toEqual(chain);
});

test("a claim without an utterance is the article's own voice", () => {
  expect(chainOf(parts, null)).toEqual([]);
});
