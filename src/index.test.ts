import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import * as hearsay from "./index.ts";

const index = readFileSync(join(import.meta.dirname, "index.ts"), "utf8");

test("the public surface is this list", () => {
  expect(Object.keys(hearsay).sort()).toEqual(
    [
      "HearsayError",
      "READING_FORMAT",
      "VOCABULARY",
      "boundsOf",
      "chainOf",
      "chainOfClaim",
      "claimLinesOf",
      "compareEdtf",
      "definitionOf",
      "faultsOf",
      "isEdtf",
      "isHearsayError",
      "isPredicate",
      "openHearsay",
      "openReader",
      "openReaderPool",
      "parseReading",
      "readingSchema",
    ].sort(),
  );
});

test("every public value has a docstring with an example", () => {
  for (const name of Object.keys(hearsay)) {
    const from = [...index.matchAll(/export \{([^}]*)\} from "(\.[^"]+)"/g)].find((m) => new RegExp(`\\b${name}\\b`).test(m[1]!));
    const source = readFileSync(join(import.meta.dirname, from![2]!), "utf8");
    const at = source.search(new RegExp(`export (?:async )?(?:function|const|class) ${name}\\b`));
    expect(at, name).toBeGreaterThan(0);
    const doc = source.slice(source.lastIndexOf("/**", at), at);
    expect(doc, name).toContain("@example");
    expect(doc.trim().endsWith("*/"), `${name}: its docstring stands right before it`).toBe(true);
  }
});

test("the examples that give a value give it", () => {
  expect(hearsay.isEdtf("XXXX-07")).toBe(true);
  expect(["2024", "2023-12-20"].sort(hearsay.compareEdtf)).toEqual(["2023-12-20", "2024"]);
  expect(hearsay.boundsOf("../2016-09")).toEqual({ earliest: null, latest: 1475279999999 });
  expect(hearsay.readingSchema.safeParse({ format: "hearsay-reading/1" }).success).toBe(false);
  expect(hearsay.definitionOf("spouse").symmetric).toBe(true);
  expect(new hearsay.HearsayError("intake/empty", "a.txt is empty: it holds no article.", { kind: "input" }).code).toBe("intake/empty");
  expect(hearsay.isHearsayError(new Error("x"))).toBe(false);
  expect(hearsay.VOCABULARY).toHaveLength(57);
});
