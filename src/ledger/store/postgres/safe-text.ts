/**
 * PostgreSQL's text has no U+0000, and UTF-8 no half of a surrogate pair; an article's text may have both, and its offsets count them. A noncharacter
 * that no text has a use for marks them: lossless, whatever the text.
 */
const MARK = "\ufdd0";
const UNSAFE = /[\u0000\ufdd0]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const MARKED = /\ufdd0([0-9a-f]{4})/g;

/**
 * A text as PostgreSQL can keep it.
 *
 * @example safeText("a\u0000b") // "a\ufdd00000b"
 */
export function safeText(text: string): string {
  return text.replace(UNSAFE, (unit) => MARK + unit.charCodeAt(0).toString(16).padStart(4, "0"));
}

/** The text as it was: `textBack(safeText(x))` is x. */
export function textBack(text: string): string {
  return text.includes(MARK) ? text.replace(MARKED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))) : text;
}
