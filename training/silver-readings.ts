import { createReadStream, createWriteStream } from "node:fs";
import { createInterface } from "node:readline";
import { openArticles } from "../src/intake/open.ts";
import { openReaderPool } from "../src/reader-pool.ts";

/**
 * node scripts/run.mjs training/silver-readings.ts TEXTS.jsonl OUT.jsonl
 * What the whole program reads in unlabelled news, as examples for a further phase of training: each line of TEXTS has `path` and `text`,
 * each line of OUT the article's text with mentions by entity, utterances and claims as offsets into it.
 */
const [from, to] = process.argv.slice(2);
if (!from || !to) throw new Error("silver-readings TEXTS.jsonl OUT.jsonl");
const reader = await openReaderPool(1);
const out = createWriteStream(to);
for await (const line of createInterface({ input: createReadStream(from) })) {
  const { path, text } = JSON.parse(line) as { readonly path: string; readonly text: string };
  for await (const { article } of openArticles(Buffer.from(text), "article.txt")) {
    const { entities, utterances, claims } = await reader.read(article);
    const row = {
      path,
      text: article.text,
      entities: entities.map((e) => ({ kind: e.kind, mentions: e.mentions.map((m) => [m.start, m.end, m.form]) })),
      utterances: utterances.map((u) => ({
        source: u.sourceSpan && [u.sourceSpan.start, u.sourceSpan.end],
        cue: u.cue && [u.cue.start, u.cue.end],
        content: u.content.map((c) => [c.start, c.end]),
      })),
      claims: claims.map(({ predicate, spans, evidence, negated, ended, certainty, utterance, why, score }) => ({
        predicate,
        subject: spans.subject && [spans.subject.start, spans.subject.end],
        object: spans.object && [spans.object.start, spans.object.end],
        evidence: [evidence.start, evidence.end],
        attributes: [Number(negated), Number(ended), certainty, Number(utterance !== null)],
        why,
        score,
      })),
    };
    out.write(`${JSON.stringify(row)}\n`);
  }
}
out.end();
await reader.close();
