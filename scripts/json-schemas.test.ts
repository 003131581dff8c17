import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { standingSchema } from "../src/ledger/standing/standing-schema.ts";
import { jsonSchemas } from "./json-schemas.ts";

const docs = join(import.meta.dirname, "..", "docs");

test("docs/json is what the code says: npm run schemas writes it", () => {
  const files = new Map(readdirSync(join(docs, "json")).map((name) => [name, readFileSync(join(docs, "json", name), "utf8")]));
  expect(files).toEqual(new Map(jsonSchemas()));
});

test("docs/json.md names every file, and its example is a standing", () => {
  const page = readFileSync(join(docs, "json.md"), "utf8");
  for (const name of jsonSchemas().keys()) expect(page).toContain(`(json/${name})`);
  const examples = [...page.matchAll(/```json\n([\s\S]*?)```/g)].map((m) => JSON.parse(m[1]!) as unknown);
  expect(examples).toHaveLength(1);
  expect(standingSchema.safeParse(examples[0]).error?.issues).toBeUndefined();
});
