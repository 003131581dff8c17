import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

test.each(["sqlite", "postgres"])("the migrations of %s are numbered one after the other", (store) => {
  const numbers = readdirSync(join(import.meta.dirname, store, "migrations")).map((file) => Number(/^\d{3}(?=-[a-z-]+\.sql$)/.exec(file)?.[0]));
  expect(numbers.sort((a, b) => a - b)).toEqual(numbers.map((_, i) => i + 1));
});
