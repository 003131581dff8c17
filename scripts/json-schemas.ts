import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { answerSchema, propositionSchema } from "../src/ask/answer-schema.ts";
import { standingSchema } from "../src/ledger/standing/standing-schema.ts";
import { storySchema } from "../src/ledger/stories/story-schema.ts";
import { readingSchema } from "../src/model/reading-schema.ts";

const SCHEMAS: Readonly<Record<string, readonly [schema: z.ZodType, title: string]>> = {
  reading: [readingSchema, "Everything one article says, as one version of one reader takes it"],
  proposition: [propositionSchema, "One thing that is claimed, with its standing and every claim that it rests on"],
  standing: [standingSchema, "What the ledger can say of a proposition: never a verdict"],
  story: [storySchema, "Articles whose leads tell the same news"],
  answer: [answerSchema, "What a question is answered with: its key question tells which"],
};

/** The files of docs/json by name: JSON Schemas (2020-12), made from the schemas beside the code. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  return new Map(Object.entries(SCHEMAS).map(([name, [schema, title]]) => [`${name}.schema.json`, schemaText(name, schema, title)]));
}

function schemaText(name: string, schema: z.ZodType, title: string): string {
  const {
    $schema,
    description: _,
    ...rest
  } = z.toJSONSchema(schema, {
    target: "draft-2020-12",
    // The largest whole number of JavaScript bounds nothing that a reader of the file would ask.
    override: ({ jsonSchema }) => {
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    },
  });
  return `${JSON.stringify({ $schema, $id: `urn:hearsay:json:${name}`, title, ...withoutOwnId(rest) }, null, 2)}\n`;
}

/** The name that a part goes by in other files is no address of this one. */
function withoutOwnId({ id: _, $id: __, ...rest }: Record<string, unknown>): Record<string, unknown> {
  return rest;
}

if (process.argv[1] && import.meta.filename === process.argv[1]) {
  const folder = join(import.meta.dirname, "..", "docs", "json");
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of jsonSchemas()) writeFileSync(join(folder, name), text);
}
