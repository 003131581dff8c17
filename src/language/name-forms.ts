import type { EntityKind } from "../model/entity.ts";
import { outletByName } from "../model/outlets.ts";
import { KEPT_TITLES, TITLES } from "./english/titles.ts";

/** Folded names by name: the same few are compared again and again. Emptied before it grows. */
const CORES = new Map<string, string>();

/** A name folded for comparison: no title, article, possessive ending or accents, lower case. */
export function coreOf(name: string): string {
  const known = CORES.get(name);
  if (known !== undefined) return known;
  if (CORES.size > 5000) CORES.clear();
  const core = foldedCore(name);
  CORES.set(name, core);
  return core;
}

function foldedCore(name: string): string {
  const words = name
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[’‘]/g, "'")
    .replace(/'s?$/, "")
    .toLowerCase()
    .replace(/["“”.,]/g, "")
    .split(/\s+/)
    .filter(Boolean);
  while (words.length > 1 && (words[0] === "the" || (TITLES.has(words[0]!) && (words.length > 2 || !KEPT_TITLES.has(words[0]!))))) words.shift();
  return words.join(" ");
}

/**
 * Whether two names of one kind may be the same one's. People: one's words are among the other's, from its beginning or its end ("Tom", "Cruise",
 * "Tom Cruise"; "Jay Z", "Jay-Z"). Others: the same words, the beginning of the longer one, or its initials.
 */
export function isSameName(a: string, b: string, kind: EntityKind): boolean {
  const [x, y] = [coreOf(a), coreOf(b)];
  if (x[0] !== y[0] && kind === "person" && !x.includes(" ") && !y.includes(" ")) return false;
  if (x === y || x.replace(/[\s-]/g, "") === y.replace(/[\s-]/g, "")) return true;
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  const [s, l] = [short.split(" "), long.split(" ")];
  if (kind === "person") return isPersonForm(s, l);
  const outlet = outletByName(a.replace(/['’]s?$/, ""));
  if (outlet && outlet === outletByName(b.replace(/['’]s?$/, ""))) return true;
  if (kind === "work") return l.length > s.length && s.length >= 2 && l.slice(0, s.length).join(" ") === short;
  if (
    s.length === 1 &&
    s[0]!.length >= 2 &&
    l.length >= 2 &&
    s[0] ===
      l
        .filter((w) => !/^(?:of|and|the|for|&)$/.test(w))
        .map((w) => w[0])
        .join("")
  )
    return true;
  return kind === "organization" && l.length > s.length && l.slice(0, s.length).join(" ") === short && short.length > 3;
}

function isPersonForm(short: readonly string[], long: readonly string[]): boolean {
  if (short.length >= long.length || short.some((w) => w.length < 2)) return false;
  if (short.length === 1)
    return (
      short[0] === long[0] || short[0] === long.at(-1) || (long.length > 2 && short[0] === long.at(-2) && /^(?:jr|sr|ii|iii)$/.test(long.at(-1)!))
    );
  // "Jane Roe" in "Jane Ann Roe": first and last agree and the rest are in order.
  let at = 0;
  for (const word of long) if (word === short[at]) at++;
  return at === short.length;
}

/**
 * Whether a name may be a short form of a first name: its beginning, or that with an ending of endearment.
 *
 * @example isNickname("Jen", "Jennifer") // true
 * @example isNickname("Angie", "Angelina") // true
 */
export function isNickname(short: string, first: string): boolean {
  const [s, f] = [short.toLowerCase().replace(/['’]s?$/, ""), first.toLowerCase()];
  if (s.length < 3 || f.length < 5 || s === f) return false;
  const stem = /(?:ie|y|i)$/.test(s) ? s.replace(/(?:ie|y|i)$/, "").replace(/(.)\1$/, "$1") : s;
  return f.length > s.length && (f.startsWith(s) || (stem.length >= 3 && f.startsWith(stem)));
}
