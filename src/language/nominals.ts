import type { Gender } from "../model/entity.ts";
import { PAIR_NOUNS, RELATION_NOUNS, ROLE_NOUNS, SOURCE_NOUNS } from "./english/roles.ts";

export interface NominalInfo {
  readonly head: string;
  readonly gender: Gender;
  /** Stands for several people. */
  readonly plural: boolean;
  readonly sort: "relation" | "role" | "pair" | "source";
}

/** What a noun phrase says of whom it stands for, by its last noun; undefined where that is no noun for people. */
export function nominalOf(text: string): NominalInfo | undefined {
  const head = headOf(text);
  if (head === "") return undefined;
  if (PAIR_NOUNS.has(head)) return { head, gender: null, plural: true, sort: "pair" };
  if (RELATION_NOUNS.has(head)) return { head, gender: RELATION_NOUNS.get(head)!, plural: false, sort: "relation" };
  if (ROLE_NOUNS.has(head)) return { head, gender: ROLE_NOUNS.get(head)!, plural: false, sort: "role" };
  return SOURCE_NOUNS.has(head) ? { head, gender: null, plural: head.endsWith("s"), sort: "source" } : undefined;
}

/** The head noun of a phrase, lower case, where it is a noun for people: the longest run of words before a preposition, comma or clause that the lists know. */
export function headOf(text: string): string {
  const words = text
    .toLowerCase()
    .replace(/’/g, "'")
    .split(/,| (?:of|from|in|at|for|who|with|on|to|behind|close) /)[0]!
    .trim()
    .split(/\s+/);
  for (const n of [2, 1]) {
    const tail = words.slice(-n).join(" ");
    if (words.length >= n && (PAIR_NOUNS.has(tail) || RELATION_NOUNS.has(tail) || ROLE_NOUNS.has(tail) || SOURCE_NOUNS.has(tail))) return tail;
  }
  const last = words.at(-1)!.replace(/'s$/, "");
  const afterHyphen = last.split("-").at(-1)!;
  for (const candidate of [last, afterHyphen])
    if (PAIR_NOUNS.has(candidate) || RELATION_NOUNS.has(candidate) || ROLE_NOUNS.has(candidate) || SOURCE_NOUNS.has(candidate)) return candidate;
  return /-of-(?:\w+)$/.test(last) && /^(?:mom|mum|mother|dad|father)/.test(last) ? last.split("-")[0]! : "";
}
