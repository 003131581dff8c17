import type { Credit } from "../model/article.ts";

const LABEL =
  /^\s*[([]?\s*(?:(?:image|photo|picture|pic|cover|featured image|photograph|header image)s?\s*(?:by|courtesy(?: of)?|credits?|source|via)?\s*[:|/]?|credits?:)\s*(?:by\s+)?/i;

/** `Image Credit: Jane Roe/Agency` to who and whose. Undefined where the line names nobody. */
export function creditOf(line: string): Credit | undefined {
  const bare = line
    .replace(LABEL, "")
    .replace(/[)\]]\s*$/, "")
    .trim();
  const [name, agency] = bare.split(/\s*(?:\/|\bvia\b|\bfor\b|\|)\s*/);
  if (!name || name.length > 80 || !/\p{L}/u.test(name)) return undefined;
  return { kind: "image", name: name.replace(/^(?:getty images?)$/i, "Getty Images"), agency: agency?.trim() || null };
}
