import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Certainty, QualifierName } from "../../model/claim.ts";
import type { EntityKind } from "../../model/entity.ts";
import { HearsayError } from "../../model/hearsay-error.ts";
import type { Predicate } from "../../model/vocabulary.ts";
import { vocabularyOf } from "./word-piece.ts";

/** What heads.json says: the graph's output columns in order, the labels, and where each small matrix lies in heads.bin. */
export interface ModelIndex {
  readonly name: string;
  readonly version: string;
  readonly columns: readonly (readonly [string, number])[];
  readonly predicates: readonly Predicate[];
  readonly kinds: readonly EntityKind[];
  readonly certainties: readonly Certainty[];
  readonly roles: readonly (QualifierName | "time")[];
  readonly window: number;
  readonly arrays: Readonly<Record<string, readonly [number, readonly number[]]>>;
}

export interface ModelFiles {
  readonly index: ModelIndex;
  readonly vocabulary: ReadonlyMap<string, number>;
  readonly graph: string;
  array(name: string): Float32Array;
}

/** The folder of the model that ships with the package: `models/reader-en` beside `src` or `dist`. */
export function shippedModel(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "package.json")) && dirname(folder) !== folder) folder = dirname(folder);
  return join(folder, "models", "reader-en");
}

export function hasModel(folder: string): boolean {
  return ["model.onnx", "heads.json", "heads.bin", "vocab.txt"].every((file) => existsSync(join(folder, file)));
}

/** @throws {HearsayError} `language/no-model` where a file is missing */
export async function readModelFiles(folder: string): Promise<ModelFiles> {
  if (!hasModel(folder))
    throw new HearsayError(
      "language/no-model",
      `There is no reader's model in ${folder}: it needs model.onnx, heads.json, heads.bin and vocab.txt.`,
      { kind: "internal" },
    );
  const [json, blob, vocabulary] = await Promise.all([
    readFile(join(folder, "heads.json"), "utf8"),
    readFile(join(folder, "heads.bin")),
    readFile(join(folder, "vocab.txt"), "utf8"),
  ]);
  const index = JSON.parse(json) as ModelIndex;
  const floats = new Float32Array(blob.buffer.slice(blob.byteOffset, blob.byteOffset + blob.byteLength));
  return {
    index,
    vocabulary: vocabularyOf(vocabulary),
    graph: join(folder, "model.onnx"),
    array: (name) => {
      const [at, shape] = index.arrays[name]!;
      return floats.subarray(at, at + shape.reduce((a, b) => a * b, 1));
    },
  };
}
