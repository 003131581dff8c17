import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";

/** Who may import whom: the layers of ARCHITECTURE.md. A file at the top of src/ is a layer of its own. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: ["model"],
  intake: ["model", "text"],
  language: ["model", "text"],
  claims: ["model", "text"],
  ledger: ["model", "text"],
  ask: ["model", "text", "ledger"],
  check: ["model", "text", "ledger", "ask"],
  share: ["model", "text", "ask"],
  "reader.ts": ["model", "language", "claims"],
  "reader-pool.ts": ["model", "reader.ts"],
  "reader-worker.ts": ["model", "reader.ts", "reader-pool.ts"],
  "read-inputs.ts": ["model", "intake", "ledger"],
  "exchange.ts": ["model", "ledger"],
  "reread.ts": ["model", "ledger"],
  "hearsay.ts": [
    "model",
    "text",
    "intake",
    "language",
    "claims",
    "ledger",
    "ask",
    "check",
    "share",
    "reader.ts",
    "reader-pool.ts",
    "read-inputs.ts",
    "exchange.ts",
    "reread.ts",
  ],
  "index.ts": ["model", "hearsay.ts", "reader.ts", "reader-pool.ts", "ask"],
  cli: ["hearsay.ts", "model"],
  server: ["hearsay.ts", "model"],
  mcp: ["hearsay.ts", "model"],
  fleet: ["hearsay.ts", "model"],
  web: [],
};

export interface Import {
  readonly from: string;
  readonly to: string;
}

/** Every relative import (types included) of the product's files below `src`, as paths relative to `src`. */
export function importsOf(src: string): Import[] {
  const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((f) => f.endsWith(".ts") && !/\.(test|contract|cases)\.ts$/.test(f));
  return files.flatMap((file) => {
    const text = readFileSync(join(src, file), "utf8");
    const paths = [...text.matchAll(/^\s*(?:import|export)\s(?:[^;"']*?\sfrom\s)?["'](\.[^"']+)["']|\bimport\(\s*["'](\.[^"']+)["']/gm)].map(
      (m) => m[1] ?? m[2]!,
    );
    return paths.map((path) => ({ from: file, to: relative(src, resolve(src, dirname(file), path)) }));
  });
}

/** What is wrong with the imports: a layer that imports one that it may not, or files that import each other in a ring. */
export function faultsOfImports(imports: readonly Import[]): string[] {
  const layerOf = (file: string): string => file.split(sep)[0]!;
  const faults: string[] = [];
  for (const { from, to } of imports) {
    const [a, b] = [layerOf(from), layerOf(to)];
    const allowed = MAY_IMPORT[a];
    if (!allowed) faults.push(`${from}: ${a} is no layer that scripts/layers.ts knows`);
    else if (a !== b && !allowed.includes(b)) faults.push(`${from} imports ${to}: ${a} may import only ${allowed.join(", ") || "nothing"}`);
  }
  return [...faults, ...ringsOf(imports).map((ring) => `a ring of imports: ${ring.join(" → ")}`)];
}

function ringsOf(imports: readonly Import[]): string[][] {
  const next = Map.groupBy(imports, (i) => i.from);
  const done = new Set<string>();
  const rings: string[][] = [];
  const visit = (file: string, path: readonly string[]): void => {
    const at = path.indexOf(file);
    if (at >= 0) {
      rings.push([...path.slice(at), file]);
      return;
    }
    if (done.has(file)) return;
    for (const { to } of next.get(file) ?? []) visit(to, [...path, file]);
    done.add(file);
  };
  for (const file of next.keys()) visit(file, []);
  return rings;
}
