import { ANY_MENTION, CLASS, rangeOf, SIZE } from "./mention-classes.ts";

const FIRST = CLASS.person;

const PERSON = `[${rangeOf("person", "nominal")}]`;
const ANYBODY = `[${rangeOf("person", "pronoun", "her", "plural", "nominal")}]`;
const NUMBER = "\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve";
const THING = `[${rangeOf("work", "other", "organization", "event")}]`;
/** A work may be cut by its colon, or carry a number: "Night Ferry: Dawn", "Night Ferry 2". */
const WORK = `${THING}(?:: ?(?:[${ANY_MENTION}]|\\p{Lu}[\\p{L}\\d]+)| \\d{1,2}(?![\\d-]))?`;
const KIN_WORDS = "(?:(?:[\\p{L}\\d-]+ ){0,3}?(?:sons?|daughters?|twins?|baby|girl|boy|child|children|kids?) )?";

/** What a slot of a pattern may stand for. Slots with several mentions give all of them. */
const SLOTS: Readonly<Record<string, string>> = {
  /** Anybody: a name, a pronoun, a noun phrase for somebody named, a plural. */
  p: ANYBODY,
  /** By name or noun phrase. */
  P: PERSON,
  /** By name only. */
  N: `[${rangeOf("person")}]`,
  /** Two people: "Jane and Sam", "they". */
  pair: `${PERSON},? (?:and|&) ${ANYBODY}|[${rangeOf("plural")}]`,
  /** One or more people, listed. */
  list: `${PERSON}(?:(?:,|;)? (?:and |& |as well as )?${PERSON})*`,
  /** Two or more people, listed. */
  many: `${PERSON}(?:(?:,|;)? (?:and |& |as well as )?${PERSON})+`,
  /** Children as they are listed: "sons Ned and Tim, daughter Ann". */
  kids: `${KIN_WORDS}${PERSON}(?:(?:,|;)? (?:(?:and|&) )?${KIN_WORDS}${PERSON})*`,
  /** Whose: "Jane's", "Jane and Sam's", "his", "their". */
  poss: `(?:${PERSON} (?:and|&) )?${PERSON}(?:['’]s|['’])|[${rangeOf("possessive", "her", "theirs", "plural")}](?:['’]s?)?`,
  o: `[${rangeOf("organization", "other", "work", "event")}]`,
  O: `[${rangeOf("organization", "place", "other", "work", "event", "group")}]`,
  org: `[${rangeOf("organization")}]`,
  l: `[${rangeOf("place")}](?:, [${rangeOf("place")}])*`,
  w: `["“”‘'’]?${WORK}["“”’']?`,
  works: `["“”‘'’]?${WORK}(?:,?["“”’'‘,]* (?:and |& )?["“‘']?${WORK})*["“”’']?`,
  g: `[${rangeOf("group", "place")}]`,
  e: `[${rangeOf("event", "place", "organization", "work", "other")}]`,
  n: NUMBER,
};

/** Pronouns are masked, too: where a pattern has one as a word, it means any of its class. */
const PRONOUN_WORDS: Readonly<Record<string, string>> = {
  her: rangeOf("her"),
  ...Object.fromEntries(["his", "my", "whose", "its"].map((w) => [w, rangeOf("possessive")])),
  ...Object.fromEntries(["their", "our"].map((w) => [w, rangeOf("theirs")])),
  ...Object.fromEntries(["he", "she", "him", "himself", "herself", "who", "whom", "it"].map((w) => [w, rangeOf("pronoun")])),
  ...Object.fromEntries(["they", "them", "themselves"].map((w) => [w, rangeOf("plural")])),
};
const withPronouns = (source: string): string =>
  source.replace(
    new RegExp(`(?<![\\\\\\p{L}<])(?:${Object.keys(PRONOUN_WORDS).join("|")})(?![\\p{L}>])`, "gu"),
    (word) => `(?:${word}|[${PRONOUN_WORDS[word]}])`,
  );

/**
 * A pattern over masked sentences: a regular expression in which `{p:name}` is a slot (see SLOTS). Slots come back as groups of their names.
 *
 * @example templateOf("{P:who}, {n:age},") // takes "Jane Roe, 41,"
 */
export function templateOf(template: string): RegExp {
  const source = withPronouns(template).replace(/(?<!\\[pPu])\{([a-zA-Z]+)(?::(\w+))?\}/g, (whole, kind: string, name?: string) => {
    const slot = SLOTS[kind];
    if (!slot) throw new Error(`the pattern ${template} has an unknown slot ${whole}; known are ${Object.keys(SLOTS).join(", ")}`);
    return name ? `(?<${name}>${slot})` : `(?:${slot})`;
  });
  return new RegExp(source, "gud");
}

/** The classes of mention of which a slot of a pattern needs one, as bits; 0 where the pattern has no such slot or it stands for words. */
export function classesIn(template: string, name: string): number {
  const kind = new RegExp(`\\{([a-zA-Z]+):${name}\\}`).exec(template)?.[1];
  // A work is a thing, whatever follows its colon; a group that is one class and no more needs one of it.
  const slot =
    kind === "w" || kind === "works"
      ? THING
      : kind !== undefined
        ? (SLOTS[kind] ?? "")
        : (new RegExp(`\\(\\?<${name}>(\\[(?:\\\\u[0-9a-f]{4}-\\\\u[0-9a-f]{4})+\\])\\)`).exec(template)?.[1] ?? "");
  let bits = 0;
  for (const m of slot.matchAll(/\\u([0-9a-f]{4})-\\u([0-9a-f]{4})/g))
    for (let code = Number.parseInt(m[1]!, 16); code <= Number.parseInt(m[2]!, 16); code += SIZE) bits |= classBit(code);
  return bits;
}

/** The classes of mention that stand in a masked text. */
export function classesOf(masked: string): number {
  let bits = 0;
  for (let i = 0; i < masked.length; i++) {
    const code = masked.charCodeAt(i);
    if (code >= FIRST && code < 0xf900) bits |= classBit(code);
  }
  return bits;
}

function classBit(code: number): number {
  return 1 << Math.floor((code - FIRST) / SIZE);
}
