/** First private-use character of each class of mention; a class has room for 256 mentions a sentence. */
export const CLASS = {
  person: 0xe000,
  pronoun: 0xe100,
  possessive: 0xe200,
  her: 0xe300,
  plural: 0xe400,
  theirs: 0xe500,
  nominal: 0xe600,
  organization: 0xe700,
  place: 0xe800,
  work: 0xe900,
  group: 0xea00,
  event: 0xeb00,
  other: 0xec00,
} as const;
export type MentionClass = keyof typeof CLASS;
export const SIZE = 0x100;

/** The characters of some classes, for use between the brackets of a regular expression. */
export function rangeOf(...classes: MentionClass[]): string {
  return classes.map((c) => `\\u${CLASS[c].toString(16)}-\\u${(CLASS[c] + SIZE - 1).toString(16)}`).join("");
}

/** Any mention at all. */
export const ANY_MENTION = rangeOf(
  "person",
  "pronoun",
  "possessive",
  "her",
  "plural",
  "theirs",
  "nominal",
  "organization",
  "place",
  "work",
  "group",
  "event",
  "other",
);
