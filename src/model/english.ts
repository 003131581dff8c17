/**
 * Whether Hearsay's readers, which know English, may read a text in this language; an unknown one is taken to be English.
 *
 * @example isEnglish("en-GB") // true
 */
export function isEnglish(language: string | null): boolean {
  return language === null || /^en(?:-|$)/i.test(language);
}
