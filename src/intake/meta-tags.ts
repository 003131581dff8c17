import type { DomDocument } from "./dom.ts";

/** The content of the first of these meta tags that is there and not empty. */
export type Meta = (...names: string[]) => string | undefined;

/** Meta tags by name, property or itemprop, names in lower case. */
export function metaOf(document: DomDocument): Meta {
  const found = new Map<string, string>();
  for (const tag of document.querySelectorAll("meta")) {
    const key = (tag.getAttribute("property") ?? tag.getAttribute("name") ?? tag.getAttribute("itemprop") ?? tag.getAttribute("http-equiv"))
      ?.toLowerCase()
      .trim();
    const content = tag.getAttribute("content")?.trim();
    if (key && content && !found.has(key)) found.set(key, content);
  }
  return (...names) => names.map((name) => found.get(name)).find(Boolean);
}
