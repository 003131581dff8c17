import { parseHTML } from "linkedom";

/** The part of the DOM that intake uses; the compiler's own DOM types are not loaded in a program for Node. */
export interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: ArrayLike<DomNode>;
}

export interface DomElement extends DomNode {
  readonly tagName: string;
  readonly parentNode: DomElement | null;
  getAttribute(name: string): string | null;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): ArrayLike<DomElement> & Iterable<DomElement>;
  closest(selector: string): DomElement | null;
  remove(): void;
}

export interface DomDocument extends DomElement {
  readonly documentElement: DomElement | null;
}

/** Parses a page. A bare fragment is wrapped first, since linkedom knows no `html` and `body` but those that are written. */
export function documentOf(html: string): DomDocument {
  const whole = /<html[\s>]/i.test(html) ? html : `<html><head></head><body>${html}</body></html>`;
  return parseHTML(whole).document as unknown as DomDocument;
}

/** Elements that hold nothing, or that the next of their kind ends: they add no depth. */
const FLAT = new Set(
  "area base br col embed hr img input link meta param source track wbr p li dd dt td th tr tbody thead tfoot option optgroup rt rp colgroup".split(
    " ",
  ),
);

/** How deep elements are nested, told from the tags alone and in one pass: what is nested very deep is an attack on whatever parses it. */
export function depthOf(html: string): number {
  const open = new Map<string, number>();
  const tags = /<(\/?)([a-z][a-z0-9-]*)/gi;
  let [depth, deepest] = [0, 0];
  for (let match = tags.exec(html); match; match = tags.exec(html)) {
    const [, close, name] = match;
    const tag = name!.toLowerCase();
    if (FLAT.has(tag)) continue;
    if (!close && (tag === "script" || tag === "style" || tag === "svg")) {
      // What these hold is no element of the page.
      const end = html.indexOf(`</${name}`, tags.lastIndex);
      if (end >= 0) tags.lastIndex = end + 2 + tag.length;
      continue;
    }
    const before = open.get(tag) ?? 0;
    if (close && before === 0) continue;
    open.set(tag, before + (close ? -1 : 1));
    depth += close ? -1 : 1;
    if (depth > deepest) deepest = depth;
  }
  return deepest;
}

export function isElement(node: DomNode): node is DomElement {
  return node.nodeType === 1;
}
