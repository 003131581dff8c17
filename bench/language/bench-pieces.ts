import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { shippedModel } from "../../src/language/model/model-files.ts";
import { piecesOf, vocabularyOf } from "../../src/language/model/word-piece.ts";
import { dataFolder } from "../data.ts";
import { referencePieces } from "./reference-pieces.ts";

/** npm run bench:pieces: our word pieces against the reference tokenizer's, over every development text; prints how many texts agree and each first difference. */
const data = dataFolder();
if (!data) {
  console.log("skipped bench:pieces: the development data is absent (HEARSAY_DATA)");
  process.exit(0);
}
const vocabulary = vocabularyOf(readFileSync(join(shippedModel(), "vocab.txt"), "utf8"));
const names = [...vocabulary.keys()];
const reference = referencePieces(vocabulary);
const breaks = new Set([1, 2]);
let [texts, alike, pieces, differing] = [0, 0, 0, 0];
for (const folder of ["gold", "gold/news", "gold/train", "data/polnear/dev", "data/celebrity"])
  for (const file of readdirSync(join(data, folder), { recursive: true, encoding: "utf8" }).filter((f) => f.endsWith(".txt"))) {
    const text = readFileSync(join(data, folder, file), "utf8");
    const ours = piecesOf(text, vocabulary).ids.filter((id) => !breaks.has(id));
    const theirs = reference(text);
    texts++;
    pieces += theirs.length;
    const at = theirs.findIndex((id, i) => ours[i] !== id);
    if (at < 0 && ours.length === theirs.length) alike++;
    else {
      differing++;
      const around = (ids: readonly number[]): string =>
        ids
          .slice(Math.max(0, at - 2), at + 4)
          .map((id) => names[id])
          .join(" ");
      console.error(`${folder}/${file}: piece ${at}: ${around(ours)} | ${around(theirs)}`);
    }
  }
console.log(JSON.stringify({ texts, alike, differing, pieces }));
if (differing > 0) process.exitCode = 1;
