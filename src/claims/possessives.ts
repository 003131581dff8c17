/** Pronouns that say whose; "her" may also be an object and is a class of its own. */
export const POSSESSIVE_WORDS: ReadonlySet<string> = new Set(["his", "its", "my", "whose"]);
export const PLURAL_POSSESSIVES: ReadonlySet<string> = new Set(["their", "our"]);
