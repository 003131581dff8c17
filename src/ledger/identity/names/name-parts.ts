import { foldName } from "../person-key.ts";
import { COMMON_GIVEN_NAMES, COMMON_SURNAMES } from "./common-names.ts";
import { givenNamesOf, isSameGivenName } from "./nicknames.ts";

/** A person's name taken apart. All parts are folded. */
export interface NameParts {
  /** "prince", "senator": the titles written before the name. */
  readonly titles: readonly string[];
  /** The words of the name itself: given names first. A royal's title stands for the given name's company ("prince harry"). */
  readonly words: readonly string[];
  /** "jr", "sr", "ii" …; null where none is written. */
  readonly suffix: string | null;
}

const TITLES = new Set(
  "mr mrs ms miss dr prof professor sir dame sen senator rep representative gov governor president vice-president mayor judge justice cardinal bishop archbishop father sister rev reverend pastor imam rabbi sheikh gen general col colonel maj major capt captain lt lieutenant sgt sergeant cpl officer detective sheriff chief secretary minister chancellor ambassador congressman congresswoman coach first-lady husband wife ex ex-husband ex-wife son daughter brother sister mother mom mum father dad boyfriend girlfriend fiance fiancee star actor actress singer rapper comedian director producer designer model host baby king queen prince princes princess duke duchess pope lady lord saint count countess".split(
    " ",
  ),
);
/** Titles without which a single name is no name: "Prince Harry", "Pope Francis". */
const ROYAL = new Set("king queen prince princes princess pope lady lord saint count countess duke duchess sir dame".split(" "));
/** What stands between other words and a name tells what somebody is: "pop star Ann Roe". Those of them that are surnames too ("king", "judge") are left out. */
const BEFORE_A_NAME = new Set(
  "star actor actress rapper comedian director producer designer model husband wife ex-husband ex-wife boyfriend girlfriend".split(" "),
);
const SUFFIX = /^(?:jr|sr|ii|iii|iv|junior|senior)$/;
const PARTICLES = new Set("de la le van von der den del di da dos st bin al el mc of the".split(" "));

/**
 * @example namePartsOf("Sen. John Ann Roe Jr.") // titles ["sen"], words ["john", "ann", "roe"], suffix "jr"
 */
export function namePartsOf(name: string): NameParts {
  const all = foldName(bareNameOf(name))
    .replace(/'s$/, "")
    .replace(/[.,/()[\]]/g, " ")
    .replace(/-(?=\p{L}(?: |$))/gu, " ")
    .replace(/\s+/g, " ")
    .trim()
    .split(" ")
    .filter(Boolean);
  // "Queen Elizabeth II" without her title.
  if (all.length === 2 && /^i[iv]{0,2}$|^vi{0,3}$/.test(all[1]!)) return { titles: [], words: [all[0]!], suffix: null };
  const told = all.slice(0, -1).findLastIndex((word) => BEFORE_A_NAME.has(word));
  const begin = told >= 0 && !SUFFIX.test(all[told + 1]!) ? told : 0;
  let at = begin;
  while (at < all.length - 1 && TITLES.has(all[at]!)) at++;
  let end = all.length;
  let suffix: string | null = null;
  if (end - at > 1 && SUFFIX.test(all[end - 1]!)) suffix = all[--end]!.replace("junior", "jr").replace("senior", "sr");
  const titles = all.slice(begin, at);
  const words = all.slice(at, end);
  const royal = titles.findLast((t) => ROYAL.has(t));
  // The numeral of a monarch is no generation.
  if (words.length === 1 && royal) return { titles, words: [royal === "princes" ? "prince" : royal, words[0]!], suffix: null };
  return { titles, words, suffix };
}

/**
 * A name without the small words that a reader took along before it, and without what cannot be seen.
 *
 * @example bareNameOf("hip hop DJ Roe") // "DJ Roe"
 */
function bareNameOf(name: string): string {
  const seen = name.replace(/\p{Cf}/gu, "");
  const words = seen.split(/\s+/);
  const small = words.findIndex((word) => /\p{Lu}/u.test(word) || PARTICLES.has(word));
  return small > 0 ? words.slice(small).join(" ") : seen;
}

/** How much a name tells by itself: `rare` a full name that few bear, `common` one that many may bear, `partial` less than a full name. */
export type NameRarity = "rare" | "common" | "partial";

export function rarityOf({ words }: NameParts): NameRarity {
  if (isPartial(words)) return "partial";
  const last = words.at(-1)!;
  return COMMON_SURNAMES.has(last) && words.length < 3 && isCommonGiven(words[0]!) ? "common" : "rare";
}

/** One word, or a given name with an initial ("kim k"). */
export function isPartial(words: readonly string[]): boolean {
  return words.length < 2 || words.at(-1)!.length === 1;
}

export function isCommonGiven(word: string): boolean {
  return COMMON_GIVEN_NAMES.has(word) || givenNamesOf(word).some((root) => root !== word && COMMON_GIVEN_NAMES.has(root));
}

/** Whether a single word may belong to many people: a common given name or surname. */
export function isCommonWord(word: string): boolean {
  return isCommonGiven(word) || COMMON_SURNAMES.has(word);
}

/** "the Queen", "Prince": a title and no name, or a name that is one. */
export function isBareTitle({ words }: NameParts): boolean {
  return words.length === 1 && TITLES.has(words[0]!);
}

/** How two names go together: `same` words, a `variant` (nickname, middle name, second surname), a `part` of the other, or not at all. */
export type NameFit = "same" | "variant" | "part" | "none";

/**
 * @example nameFit(namePartsOf("Kate Holmes"), namePartsOf("Katie Noelle Holmes")) // "variant"
 */
export function nameFit(a: NameParts, b: NameParts): NameFit {
  const [x, y] = [a.words, b.words];
  if (x.length === 0 || y.length === 0) return "none";
  if (x.join(" ").replaceAll("-", " ") === y.join(" ").replaceAll("-", " ")) return "same";
  if (isPartial(x) || isPartial(y)) return isPartOf(x, y) || isPartOf(y, x) ? "part" : "none";
  if (ROYAL.has(x[0]!) !== ROYAL.has(y[0]!)) return "none";
  if (!isSameGivenName(x[0]!, y[0]!)) return "none";
  const [xs, ys] = [surnameWords(x), surnameWords(y)];
  if (xs.at(-1) === ys.at(-1)) return x.length === 2 || y.length === 2 || areInOrder(x, y) ? "variant" : "none";
  // A second surname: "kim kardashian" and "kim kardashian west". A middle name that is no surname of the other does not count.
  const [short, long] = xs.length <= ys.length ? [xs, ys] : [ys, xs];
  return long.length > 1 && long.includes(short.at(-1)!) && long.at(-1) !== short.at(-1) && short.length === 1 ? "variant" : "none";
}

/** Whether the given names are two forms of one ("becky" and "rebecca"). */
export function isNickname(a: NameParts, b: NameParts): boolean {
  const givenOf = ({ words }: NameParts): string => (ROYAL.has(words[0]!) && words.length > 1 ? words[1]! : words[0]!);
  return givenOf(a) !== givenOf(b) && isSameGivenName(givenOf(a), givenOf(b));
}

/** Whether one is a single word that is the other's surname and not his given name. */
export function isSurnameOnly(a: NameParts, b: NameParts): boolean {
  const [short, long] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  return short.length === 1 && long.length > 1 && !isSameGivenName(short[0]!, long[0]!) && !ROYAL.has(long[0]!);
}

function isPartOf(short: readonly string[], long: readonly string[]): boolean {
  if (short.length === 1) {
    const word = short[0]!;
    if (isPartial(long) && long.length === 1) return isSameGivenName(word, long[0]!);
    return isSameGivenName(word, long[0]!) || surnameWords(long).includes(word) || (ROYAL.has(long[0]!) && isSameGivenName(word, long[1]!));
  }
  // "kim k" and "kim kardashian"
  return (
    short.length === 2 &&
    short[1]!.length === 1 &&
    long.length >= 2 &&
    isSameGivenName(short[0]!, long[0]!) &&
    surnameWords(long).some((w) => w.startsWith(short[1]!))
  );
}

/** The words after the given name, hyphens parted, particles left out: what a surname may be. */
function surnameWords(words: readonly string[]): readonly string[] {
  return words
    .slice(1)
    .flatMap((w) => w.split("-"))
    .filter((w) => w.length > 1 && !PARTICLES.has(w));
}

function areInOrder(x: readonly string[], y: readonly string[]): boolean {
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  let at = 1;
  for (const word of long.slice(1))
    if (short[at] !== undefined && (word === short[at] || (short[at]!.length === 1 && word.startsWith(short[at]!)))) at++;
  return at === short.length;
}

/**
 * The blocks in which a full name is compared with others: each given name that it may stand for, with each surname word. A partial name has none.
 *
 * @example blocksOf(namePartsOf("Kim Kardashian West")) // ["kimberly|kardashian", "kimberly|west"]
 */
export function blocksOf({ words }: NameParts): string[] {
  if (isPartial(words)) return [];
  const ends = surnameWords(words);
  return givenNamesOf(words[0]!).flatMap((given) => (ends.length > 0 ? ends : [words.at(-1)!]).map((end) => `${given}|${end}`));
}

/** The single words by which a name, full or partial, may be spoken of. */
export function callNamesOf({ words }: NameParts): string[] {
  const [first, second] = words;
  const given = first === undefined ? [] : ROYAL.has(first) && second ? [...givenNamesOf(second), first] : givenNamesOf(first);
  return [...new Set([...given, ...(isPartial(words) ? words.filter((w) => w.length > 1) : surnameWords(words))])];
}
