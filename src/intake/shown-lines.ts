import { type DomDocument, type DomNode, isElement } from "./dom.ts";

/** A short line of text that the page shows near its heading. */
export type ShownLine = string;

const UNSHOWN = new Set("SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME SVG SELECT NAV".split(" "));
const BREAKS = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE BR BUTTON DD DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TD TH TIME TR UL".split(
    " ",
  ),
);
const DEEPEST = 400;
/** A byline and date stand closer to the heading than this many characters, a few lines above it or some more below. */
const ABOVE = 250;
const BELOW = 1600;
const LONGEST = 160;

/** The short lines around the heading that holds the title: what a reader sees of byline and date. Those below it first, then those above, nearest first. */
export function shownLinesOf(document: DomDocument, title: string | null): ShownLine[] {
  const body = document.querySelector("body");
  if (!body) return [];
  const lines = linesOf(body);
  const at = title === null ? 0 : lines.findIndex((line) => line.startsWith(title.slice(0, 60)));
  if (at < 0) return [];
  return [...within(lines.slice(at + 1), BELOW), ...within(lines.slice(0, at).reverse(), ABOVE)].filter((line) => line.length <= LONGEST);
}

function within(lines: readonly string[], most: number): string[] {
  let length = 0;
  return lines.filter((line) => {
    length += line.length;
    return length <= most + line.length;
  });
}

function linesOf(root: DomNode): string[] {
  const lines: string[] = [];
  let line = "";
  const flush = (): void => {
    const text = line.replace(/\s+/g, " ").trim();
    if (text) lines.push(text);
    line = "";
  };
  const walk = (node: DomNode, depth: number): void => {
    if (node.nodeType === 3) line += node.textContent ?? "";
    if (!isElement(node) || depth > DEEPEST || UNSHOWN.has(node.tagName.toUpperCase())) return;
    const breaks = BREAKS.has(node.tagName.toUpperCase());
    if (breaks) flush();
    for (const child of Array.from(node.childNodes)) walk(child, depth + 1);
    if (breaks) flush();
  };
  walk(root, 0);
  flush();
  return lines;
}
