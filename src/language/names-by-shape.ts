import type { Sentence, Token } from "../model/annotated.ts";
import type { EntityKind } from "../model/entity.ts";
import { isAmbiguousOutlet, outletByName } from "../model/outlets.ts";
import { genderOfFirstName } from "../text/first-names.ts";
import { AWARD_WORDS, COMMON, EVENT_WORDS, ORGANIZATION_WORDS, PLACE_WORDS, WORK_NOUNS } from "./english/name-words.ts";
import { PEOPLES, PLACES } from "./english/places.ts";
import { KEPT_TITLES, TITLES } from "./english/titles.ts";
import type { FoundMention } from "./found-mention.ts";
import { listedOutlets } from "./listed-outlets.ts";

const PARTICLE = /^(?:de|da|di|del|della|van|von|der|den|la|le|bin|al|el|of|and|&|the|for|in|on|to|a)$/;
const NAME_PARTICLE = /^(?:de|da|di|del|van|von|der|den|la|le|bin|al|el)$/;
const CAPITAL = /^\p{Lu}/u;

interface Run {
  readonly first: number;
  readonly last: number;
}

/** Names as runs of capitalised words; in headlines, where every word is capitalised, only names that the body knows or that begin with a first name. */
export function namesByShape(text: string, tokens: readonly Token[], sentences: readonly Sentence[]): FoundMention[] {
  const body = sentences.flatMap((sentence, s) =>
    sentence.role === "body" ? runsIn(tokens, sentence).flatMap((run) => mentionOf(text, tokens, sentence, s, run)) : [],
  );
  const outlets = listedOutlets(text, body).map((o) => ({
    ...o,
    sentence: Math.max(
      0,
      sentences.findLastIndex((s) => s.start <= o.start),
    ),
  }));
  const known = [...body, ...outlets];
  const forms = formsAmong(known);
  const headline = sentences.flatMap((sentence, s) => (sentence.role === "headline" ? headlineNames(text, tokens, sentence, s, forms) : []));
  return agreed([...known, ...quotedWorks(text, sentences, known), ...headline]);
}

/** Capitalised words in a row, with particles between them; a sentence's first word only where it is no common word. */
function runsIn(tokens: readonly Token[], sentence: Sentence): Run[] {
  const runs: Run[] = [];
  const [from, to] = sentence.tokens;
  for (let i = from; i < to; i++) {
    if (!isNameWord(tokens, i, from)) continue;
    let last = i;
    for (let j = i + 1; j < to; j++) {
      const t = tokens[j]!;
      const gap = t.start - tokens[j - 1]!.end;
      if (gap > 1) break;
      if (CAPITAL.test(t.text) && !(COMMON.has(t.text.toLowerCase()) && !tokens[j + 1]?.text.match(CAPITAL) && t.text.length < 4)) last = j;
      else if (gap === 0 && /^[-’'&.]$/.test(t.text) && tokens[j + 1] && CAPITAL.test(tokens[j + 1]!.text) && tokens[j + 1]!.start === t.end)
        continue;
      else if (t.text === ":" && gap === 0 && tokens[j + 1] && CAPITAL.test(tokens[j + 1]!.text) && last > i - 1 && j - i < 4) continue;
      else if (NAME_PARTICLE.test(t.text) && tokens[j + 1] && CAPITAL.test(tokens[j + 1]!.text)) continue;
      else if (/^\d{1,3}$/.test(t.text) && gap === 1 && tokens[j - 1]!.text !== "," && last === j - 1 && tokens[j + 1]?.text !== "%") last = j;
      else if (t.text === "." && tokens[j - 1]!.text.length === 1) continue;
      else break;
    }
    runs.push({ first: i, last });
    i = last;
  }
  return runs;
}

function isNameWord(tokens: readonly Token[], i: number, from: number): boolean {
  const { text } = tokens[i]!;
  if (!CAPITAL.test(text)) return false;
  const afterQuote = i > from && /^["“‘'(]$/.test(tokens[i - 1]!.text);
  const begins = i === from || afterQuote || (i > from && /^[.!?:—–]$/.test(tokens[i - 1]!.text));
  const low = text.toLowerCase();
  if (TITLES.has(low) && !KEPT_TITLES.has(low)) return false;
  if (COMMON.has(low))
    return (
      !begins &&
      !PARTICLE.test(low) &&
      low.length > 3 &&
      !/^(?:i['’]?\w*|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|photo|exclusive)$/.test(
        low,
      ) &&
      CAPITAL.test(tokens[i + 1]?.text ?? "")
    );
  if (!begins) return true;
  return CAPITAL.test(tokens[i + 1]?.text ?? "") || genderOfFirstName(text) !== undefined || PLACES.has(text) || !/(?:ing|ed|ly)$/.test(low);
}

function mentionOf(text: string, tokens: readonly Token[], sentence: Sentence, s: number, { first, last }: Run): FoundMention[] {
  const [start, end] = [tokens[first]!.start, tokens[last]!.end];
  const words = text.slice(start, end);
  const next = text.slice(end, end + 20);
  const before = text.slice(Math.max(sentence.start, start - 20), start);
  const kind = kindOf(words, before, next);
  return kind ? [{ start, end, text: words, form: "name", kind, sentence: s, score: null }] : [];
}

function kindOf(words: string, before: string, next: string): EntityKind | undefined {
  const parts = words.split(/\s+/);
  const [head, tail] = [parts[0]!, parts.at(-1)!];
  const title = /(?:^|\s)(\p{L}+)\.?\s$/u.exec(before)?.[1]?.toLowerCase();
  if (PEOPLES.has(words)) return "group";
  if (PLACES.has(words)) return "place";
  if (outletByName(words) && !isAmbiguousOutlet(words)) return "organization";
  if (title && TITLES.has(title) && !/^(?:The|A)\b/.test(words)) return "person";
  if (WORK_NOUNS.test(next) && !genderIsKnown(head) && /(?:the|his|her|of|in|on|['’]s)\s["“‘']?$/i.test(before)) return "work";
  if (/:/.test(words)) return "work";
  if (EVENT_WORDS.has(tail)) return "event";
  if (AWARD_WORDS.has(tail)) return "award";
  if (ORGANIZATION_WORDS.has(tail) && parts.length > 1) return "organization";
  if (PLACE_WORDS.has(tail) && parts.length > 1) return "place";
  if (genderIsKnown(head) && parts.length <= 4) return "person";
  if (/^[A-Z]{2,6}$/.test(words)) return "organization";
  if (
    /^, \d{1,2}[,.;]/.test(next) ||
    /^['’]s? (?:\w+ )?(?:wife|husband|son|daughter|mother|father|brother|sister|girlfriend|boyfriend|ex|rep)\b/.test(next)
  )
    return "person";
  if (/(?:in|from|to|near|outside|at)\s$/.test(before) && parts.length <= 2 && !/^['’]s/.test(next)) return "place";
  if (parts.length >= 2 && parts.length <= 3 && parts.every((p) => /^\p{Lu}[\p{L}’'.-]*$/u.test(p))) return "person";
  return parts.length === 1 ? "other" : "organization";
}

function genderIsKnown(word: string): boolean {
  return genderOfFirstName(word.replace(/[’']s?$/, "")) !== undefined;
}

/** Titles in quotation marks: a few capitalised words and no sentence. */
function quotedWorks(text: string, sentences: readonly Sentence[], known: readonly FoundMention[]): FoundMention[] {
  const found: FoundMention[] = [];
  for (const m of text.matchAll(/(?<![\p{L}\p{N}])["“‘'](\p{Lu}[^"”’“\n.?!]{1,48}[^\s,"”’“\n.?!])[”"’'](?!\p{L})/gu)) {
    const words = m[1]!;
    const parts = words.split(/\s+/);
    if (
      parts.length > 7 ||
      !parts.every((p) => CAPITAL.test(p) || PARTICLE.test(p) || /^\d/.test(p)) ||
      (genderIsKnown(parts[0]!) && parts.length === 2)
    )
      continue;
    const start = m.index + 1;
    if (known.some((k) => k.start < start && start < k.end)) continue;
    found.push({
      start,
      end: start + words.length,
      text: words,
      form: "name",
      kind: "work",
      sentence: Math.max(
        0,
        sentences.findLastIndex((s) => s.start <= start),
      ),
      score: null,
    });
  }
  return found;
}

type Forms = readonly (readonly [form: string, kind: EntityKind])[];

/** Every form by which a headline may call those whom the body names, the longest first. */
function formsAmong(body: readonly FoundMention[]): Forms {
  return [...new Map(body.flatMap((m) => formsOf(m).map((form) => [form, m.kind] as const))).entries()].sort((a, b) => b[0].length - a[0].length);
}

const ENDS_IN_LETTER = /[\p{L}\p{N}]$/u;
const BEGINS_WITH_LETTER = /^[\p{L}\p{N}]/u;

function headlineNames(text: string, tokens: readonly Token[], sentence: Sentence, s: number, forms: Forms): FoundMention[] {
  const words = text.slice(sentence.start, sentence.end);
  const found: FoundMention[] = [];
  const add = (start: number, end: number, kind: EntityKind): void => {
    if (!found.some((f) => f.start < end && start < f.end))
      found.push({ start, end, text: text.slice(start, end), form: "name", kind, sentence: s, score: null });
  };
  for (const [form, kind] of forms) {
    // A search is far cheaper than an expression of its own for every name.
    for (let at = words.indexOf(form); at >= 0; at = words.indexOf(form, at + form.length))
      if (!ENDS_IN_LETTER.test(words.slice(Math.max(0, at - 2), at)) && !BEGINS_WITH_LETTER.test(words.slice(at + form.length, at + form.length + 2)))
        add(sentence.start + at, sentence.start + at + form.length, kind);
  }
  for (let i = sentence.tokens[0]; i + 1 < sentence.tokens[1]; i++) {
    const [a, b] = [tokens[i]!, tokens[i + 1]!];
    if (genderIsKnown(a.text) && CAPITAL.test(a.text) && CAPITAL.test(b.text) && b.start - a.end === 1 && !COMMON.has(b.text.toLowerCase()))
      add(a.start, b.end, "person");
  }
  return found;
}

/** A body name's forms in a headline: the whole, and for people the first and last words. */
function formsOf(m: FoundMention): string[] {
  const parts = m.text.split(/\s+/);
  return m.kind === "person" && parts.length > 1
    ? [m.text, parts[0]!, parts.at(-1)!].filter((p) => p.length > 2 && !COMMON.has(p.toLowerCase()))
    : m.text.length > 2
      ? [m.text]
      : [];
}

/** Mentions of one word take the kind of the longer name that they are a part of. */
function agreed(mentions: readonly FoundMention[]): FoundMention[] {
  const people = new Set(
    mentions.filter((m) => m.kind === "person" && m.text.includes(" ")).flatMap((m) => m.text.replace(/[’']s$/, "").split(/\s+/)),
  );
  return mentions.map((m) => (m.kind !== "person" && !m.text.includes(" ") && people.has(m.text) ? { ...m, kind: "person" as const } : m));
}
