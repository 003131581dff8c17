import type { Gender } from "../../model/entity.ts";

export interface Pronoun {
  readonly person: 1 | 2 | 3;
  readonly plural: boolean;
  readonly gender: Gender;
  /** `who`: stands for the noun right before it. */
  readonly relative: boolean;
  readonly thing: boolean;
}

const row = (words: string, person: 1 | 2 | 3, plural: boolean, gender: Gender, relative = false, thing = false): [string, Pronoun][] =>
  words.split(" ").map((word) => [word, { person, plural, gender, relative, thing }]);

/** Personal, possessive, reflexive and relative pronouns, lower case. */
export const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map([
  ...row("he him his himself", 3, false, "m"),
  ...row("she her hers herself", 3, false, "f"),
  ...row("they them their theirs themselves", 3, true, null),
  ...row("it its itself", 3, false, null, false, true),
  ...row("i me my mine myself i'm i'd i've i'll i’m i’d i’ve i’ll", 1, false, null),
  ...row("we us our ours ourselves we're we've we’re we’ve", 1, true, null),
  ...row("who whom whose", 3, false, null, true),
  ...row("he's he’s he'd he’d he'll he’ll", 3, false, "m"),
  ...row("she's she’s she'd she’d she'll she’ll", 3, false, "f"),
  ...row("they're they’re they've they’ve they'd they’d they'll they’ll", 3, true, null),
]);

/** Possessive forms: they stand before what is possessed. */
export const POSSESSIVES: ReadonlySet<string> = new Set(["his", "her", "their", "its", "my", "our", "whose"]);
