import { isEnglish } from "../model/english.ts";
import type { Problem } from "../model/problem.ts";

/** Words that an English text is full of and that other languages have not, or rarely. */
const ENGLISH = new Set(
  "the and of to that with for his he she from by at was were have had has this which they their her it its been who would could about when what said are but you your after will".split(
    " ",
  ),
);
/** A longer text is judged by stretches from all over it, so that a quotation in another language decides nothing. */
const STRETCH = 400;
const MOST_STRETCHES = 12;
/** Fewer letters tell nothing; what stands beyond ASCII tells as much as several that do not. */
const LEAST_LETTERS = 20;
const SHORT = 80;

/**
 * The language of an article's text (BCP 47). English that is plain by its function words costs nothing; anything else is asked of `eld`, which is
 * loaded only then. Where a text is too short or too mixed to tell, what the page declares holds, and without that English.
 *
 * @example await languageOf("Die Schauspielerin bestätigte am Montag, dass sie heiraten wird.", null) // "de"
 */
export async function languageOf(text: string, declared: string | null): Promise<string> {
  const undecided = declared ?? "en";
  const stretches = stretchesOf(text);
  if (stretches.every((stretch) => isPlainEnglish(stretch))) return "en";
  const { eld } = await import("eld/extrasmall");
  const letters = new Map<string, number>();
  for (const stretch of stretches) {
    const language = isPlainEnglish(stretch) ? "en" : guessOf(stretch, eld.detect, declared);
    if (language) letters.set(language, (letters.get(language) ?? 0) + stretch.length);
  }
  const [most] = [...letters].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? undecided;
}

/** What is said of an article that is kept and not read. */
export function notEnglish(language: string): Problem {
  const name = language === "und" ? "no language that is known" : `${nameOf(language)} (${language})`;
  return {
    code: "intake/not-english",
    message: `The text is in ${name}, and only English is read: no claims and no utterances were looked for.`,
    stage: "intake",
    severity: "warning",
    span: null,
  };
}

function nameOf(language: string): string {
  try {
    return new Intl.DisplayNames("en", { type: "language" }).of(language) ?? language;
  } catch {
    return language;
  }
}

function stretchesOf(text: string): string[] {
  const bare = text.replace(/(?<!\S)\S{1,80}@\S+|https?:\S+|www\.\S+/g, " ");
  const step = Math.max(STRETCH, Math.floor(bare.length / MOST_STRETCHES));
  const stretches: string[] = [];
  for (let at = 0; at < bare.length && stretches.length < MOST_STRETCHES; at += step) {
    // A rest of a few words goes with what stands before it.
    const end = bare.length - at < STRETCH * 1.5 ? bare.length : at + STRETCH;
    stretches.push(bare.slice(at, end));
    if (end === bare.length) break;
  }
  return stretches.filter((stretch) => /\p{L}/u.test(stretch));
}

function isPlainEnglish(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}'’]+/gu) ?? [];
  const hits = words.filter((word) => ENGLISH.has(word));
  return words.length >= 8 && new Set(hits).size >= 4 && hits.length / words.length >= 0.2;
}

interface Guess {
  readonly language: string;
  getScores(): Record<string, number>;
  isReliable(): boolean;
}

/** What a stretch is taken for, or undefined where it tells nothing. */
function guessOf(text: string, detect: (text: string) => Guess, declared: string | null): string | undefined {
  const letters = (text.match(/\p{L}/gu) ?? []).length;
  const latin = (text.match(/\p{Script=Latin}/gu) ?? []).length;
  const beyond = (text.match(/(?![A-Za-z])\p{Script=Latin}/gu) ?? []).length;
  const guess = detect(text);
  if (latin < letters / 2) return guess.language || "und";
  const enough = letters + 4 * beyond >= LEAST_LETTERS;
  if (!enough || !guess.language) return undefined;
  if (guess.language === "en") return "en";
  const scores = guess.getScores();
  const ahead = (scores[guess.language] ?? 0) - (scores.en ?? 0);
  const margin = (letters < SHORT ? 0.1 : 0.03) * (isDeclaredEnglish(declared) ? 1.5 : 1);
  return guess.isReliable() && ahead >= margin ? guess.language : undefined;
}

function isDeclaredEnglish(declared: string | null): boolean {
  return declared !== null && isEnglish(declared);
}
