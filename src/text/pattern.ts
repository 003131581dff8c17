/**
 * Words as they stand within a regular expression.
 *
 * @example new RegExp(asPattern("E! (UK)")).test("E! (UK) reports") // true
 */
export function asPattern(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
