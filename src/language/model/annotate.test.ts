import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { openArticles } from "../../intake/open.ts";
import type { Article } from "../../model/article.ts";
import { openModelAnnotator } from "./annotate.ts";
import { shippedModel } from "./model-files.ts";

const examples = join(import.meta.dirname, "..", "..", "..", "fixtures", "examples");
const annotator = await openModelAnnotator(shippedModel());
afterAll(() => annotator.close());

async function article(name: string): Promise<Article> {
  for await (const { article } of openArticles(readFileSync(join(examples, name)), name)) return article;
  throw new Error(`${name} holds no article`);
}

test("the same article gives the same annotation, after any other", async () => {
  const [a, b] = [await article("1-starlight-weekly-insider.txt"), await article("founding.txt")];
  const first = await annotator.annotate(a);
  await annotator.annotate(b);
  expect(await annotator.annotate(a)).toEqual(first);
});

test("every span lies in the text and every index leads somewhere", async () => {
  const a = await article("founding.txt");
  const annotated = await annotator.annotate(a);
  for (const m of annotated.mentions) {
    expect(a.text.slice(m.start, m.end)).toBe(m.text);
    expect(annotated.clusters[m.cluster]!.mentions).toContain(annotated.mentions.indexOf(m));
  }
  for (const f of annotated.utterances)
    for (const s of [f.source, f.cue, ...f.content]) if (s) expect(s.start < s.end && s.end <= a.text.length).toBe(true);
  for (const c of annotated.claims)
    for (const s of [c.evidence, c.subject, c.object]) if (s) expect(s.start < s.end && s.end <= a.text.length).toBe(true);
});

test("a noun phrase before a name takes nothing of it", async () => {
  const { mentions } = await annotator.annotate(await article("2-daily-lantern-repeats.txt"));
  expect(mentions.filter((m) => m.text === "Theo Marsh").map((m) => m.form)).toContain("name");
  expect(mentions.map((m) => m.text)).not.toContain("her co-star Theo");
});

test("an article of many windows is annotated to its end", async () => {
  const a = await article("founding.txt");
  const long = { ...a, text: Array.from({ length: 6 }, () => a.text).join("\n\n") };
  const annotated = await annotator.annotate(long);
  expect(annotated.utterances.some((f) => f.content[0]!.start > long.text.length - a.text.length)).toBe(true);
});

test("a folder without a model is a clear error", async () => {
  await expect(openModelAnnotator(examples)).rejects.toMatchObject({ code: "language/no-model", message: expect.stringContaining("model.onnx") });
});
