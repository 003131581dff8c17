import { describe, expect, test } from "vitest";
import { openArticles } from "../intake/open.ts";
import { annotateByRules } from "../language/annotate-by-rules.ts";
import { chainOf, chainOfClaim } from "../model/chain.ts";
import { type ReadParts, readClaims } from "./read-claims.ts";

async function partsOf(text: string): Promise<ReadParts> {
  for await (const { article } of openArticles(Buffer.from(text), "article.txt")) return readClaims(annotateByRules(article));
  throw new Error("no article");
}

function factsIn(parts: ReadParts): string[] {
  const name = (id: string | null): string => parts.entities.find((e) => e.id === id)?.name ?? "–";
  return parts.claims.map((c) => {
    const object = c.object === null ? "–" : "entity" in c.object ? name(c.object.entity) : String(c.object.value);
    return `${c.negated ? "not " : ""}${c.predicate}(${name(c.subject)}, ${object})`;
  });
}

describe("who is meant", () => {
  test.each<[text: string, holds: string[], lacks: string[]]>([
    [
      "Ned Ashe, 41, has a new love: the Arlandian socialite and model Mara Quill, 34.",
      ["occupation(Mara Quill, model)", "occupation(Mara Quill, socialite)"],
      ["occupation(Ned Ashe, socialite)"],
    ],
    ["Ned Ashe met the singer and his brother Theo Marsh in May.", [], ["occupation(Theo Marsh, singer)"]],
    [
      "Ned Ashe’s children Isla, 30, and Connor, 28, were there. The agent did not say how his daughter Suri, 17, feels about it.",
      ["child(Ned Ashe, Connor)"],
      ["child(Connor, Suri)", "not child(Ned Ashe, Suri)"],
    ],
  ])("%s", async (text, holds, lacks) => {
    const facts = factsIn(await partsOf(text));
    for (const fact of holds) expect(facts).toContain(fact);
    for (const fact of lacks) expect(facts).not.toContain(fact);
  });
});

describe("what stands in the sentence before is said where the next says so", () => {
  test.each<[text: string, chain: string[] | undefined]>([
    ["Mara Quill is dating Ned Ashe. That is what an insider confirmed to US Weekly on Friday.", ["US Weekly", "unnamed@US Weekly"]],
    ["Mara Quill is dating Ned Ashe. This is what the drummer Theo Marsh said.", ["Theo Marsh"]],
    ["Mara Quill is dating Ned Ashe. That is what everybody needs to know.", undefined],
    ["Mara Quill is dating Ned Ashe. That was what made the harbour famous.", undefined],
  ])("%s", async (text, chain) => {
    const parts = await partsOf(text);
    const utterance = parts.utterances.find((u) => u.content[0]!.start === 0);
    expect(utterance && chainOf(parts, utterance.id)).toEqual(chain);
    const partner = parts.claims.find((c) => c.predicate === "partner")!;
    expect(chainOfClaim(parts, partner)).toEqual(chain ?? []);
  });
});
