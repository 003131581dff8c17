import { join } from "node:path";
import { expect, test } from "vitest";
import { faultsOfImports, importsOf } from "./layers.ts";

test("every import in src/ goes the one way, with no ring", () => {
  const imports = importsOf(join(import.meta.dirname, "..", "src"));
  expect(imports.length).toBeGreaterThan(20);
  expect(faultsOfImports(imports)).toEqual([]);
});

test("a stage that imports another stage is found", () => {
  expect(faultsOfImports([{ from: "claims/a.ts", to: "language/b.ts" }])).toEqual([
    "claims/a.ts imports language/b.ts: claims may import only model, text",
  ]);
});

test("two files that import each other are found", () => {
  const ring = [
    { from: "text/a.ts", to: "text/b.ts" },
    { from: "text/b.ts", to: "text/a.ts" },
  ];
  expect(faultsOfImports(ring)).toEqual(["a ring of imports: text/a.ts → text/b.ts → text/a.ts"]);
});
