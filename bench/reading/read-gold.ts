import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openArticles } from "../../src/intake/open.ts";
import type { Reader } from "../../src/model/reading.ts";
import { rulerSays } from "../ruler.ts";

/** What the ruler prints, in part. */
export interface Figures {
  readonly articles: number;
  readonly fact: Score;
  readonly sourced: Score;
  readonly full: Score;
  readonly utterance: Score;
  readonly utteranceContentCharacters: Score;
  readonly ofMatchedClaims: Readonly<Record<string, number | null>>;
  readonly utteranceRoot: number | null;
  readonly mustNotViolations: number;
  readonly ungroundedEvidence: number;
  readonly perPredicate: Readonly<Record<string, string>>;
}

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Reads every text of a gold folder and writes `NAME.json` for the ruler. `only` picks texts by name. */
export async function readGold(gold: string, out: string, reader: Reader): Promise<{ texts: number; words: number; seconds: number }> {
  mkdirSync(out, { recursive: true });
  const names = readdirSync(gold)
    .filter((file) => file.endsWith(".claims.json"))
    .map((file) => file.slice(0, -".claims.json".length));
  const begun = performance.now();
  const words = await Promise.all(
    names.map(async (name) => {
      for await (const { article } of openArticles(readFileSync(join(gold, `${name}.txt`)), `${name}.txt`)) {
        writeFileSync(join(out, `${name}.json`), JSON.stringify(await reader.read(article)));
        return article.text.split(/\s+/).length;
      }
      return 0;
    }),
  );
  return { texts: names.length, words: words.reduce((a, b) => a + b, 0), seconds: (performance.now() - begun) / 1000 };
}

/** Runs the ruler over the readings in `pred`; with `list` every miss is returned as text before the figures. */
export function scored(data: string, gold: string, pred: string, list = false): { figures: Figures; misses: string } {
  const out = rulerSays(join(data, "gold", "score.mjs"), ["--gold", gold, "--pred", pred, ...(list ? ["--list"] : [])]);
  const at = out.startsWith("{") ? 0 : out.indexOf("\n{") + 1;
  return { figures: JSON.parse(out.slice(at)) as Figures, misses: out.slice(0, at) };
}
