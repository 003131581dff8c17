import { describe, expect, test } from "vitest";
import { openArticles } from "../../intake/open.ts";
import { annotateByRules } from "../../language/annotate-by-rules.ts";
import type { Lead } from "../../model/reading.ts";
import { readClaims } from "../read-claims.ts";

async function leadIn(text: string): Promise<Lead> {
  for await (const { article } of openArticles(Buffer.from(text), "article.txt")) return readClaims(annotateByRules(article)).lead!;
  throw new Error("no article");
}

const MORE = "The bridge has been a landmark of the town since 1931 and carries four thousand cars a day. Repairs took up most of last summer.";

describe("how an article stands to its news, and whose word that is", () => {
  test.each<[text: string, stance: Lead["stance"], root: string | undefined]>([
    ["Mara Quill has left the band Night Ferry.\n\nThe singer told fans at a concert on Friday that she would go on alone.", "asserts", "Mara Quill"],
    [
      "Mara Quill has left the band Night Ferry, according to Rolling Stone.\n\nThe magazine said that she packed on Friday.",
      "relays",
      "Rolling Stone",
    ],
    [
      "Mara Quill has left the band Night Ferry.\n\nThe news was first reported by TMZ, which said that the singer packed on Friday.",
      "relays",
      "TMZ",
    ],
    [
      "Mara Quill has left the band Night Ferry, according to Variety’s Joe Doe, citing sources.\n\nFans of the band were not amused.",
      "relays",
      "unnamed@Variety",
    ],
    ["Mara Quill has reportedly left the band Night Ferry.\n\nFans of the band were not amused.", "relays", "?"],
    [
      "Mara Quill is NOT dead. The singer is the victim of a hoax.\n\nThe rumour started when a Facebook page was made in her memory.",
      "denies",
      "a Facebook page",
    ],
    [
      "A story that Mara Quill was arrested is completely false.\n\nThe fake report was published by the website National Report on Friday.",
      "denies",
      "National Report",
    ],
    [
      "Mara Quill denied reports that she has left the band Night Ferry.\n\nA report in The Sun said on Friday that the singer had packed.",
      "denies",
      "The Sun",
    ],
    ["Mara Quill makes bizarre claims about the moon.\n\nThe singer told the National Enquirer that she was born there.", "doubts", "Mara Quill"],
    [`The Harbour Bridge is closed.\n\n${MORE}`, "asserts", undefined],
    ["Mara Quill wrote on Facebook that she has left the band Night Ferry.\n\nThe singer said that she would go on alone.", "relays", "Mara Quill"],
  ])("%s", async (text, stance, root) => {
    const lead = await leadIn(text);
    expect({ stance: lead.stance, root: lead.chain.at(-1) }).toEqual({ stance, root });
  });
});

describe("who denies it", () => {
  test.each<[text: string, by: string[]]>([
    [
      "Mara Quill has left the band Night Ferry, The Sun reports.\n\n“There is no truth to these claims,” her manager Joe Doe said in a statement.",
      ["Joe Doe"],
    ],
    ["Mara Quill has left the band Night Ferry, The Sun reports.\n\nNed Ashe denied the report on Friday.", ["Ned Ashe"]],
    ["Mara Quill has left the band Night Ferry, The Sun reports.\n\nIn April Ned Ashe denied similar rumours.", []],
    ["Mara Quill has left the band Night Ferry, The Sun reports.\n\nNed Ashe said that he was looking forward to the summer.", []],
  ])("%s", async (text, by) => {
    expect((await leadIn(text)).denials.map((d) => d.by)).toEqual(by);
  });
});
