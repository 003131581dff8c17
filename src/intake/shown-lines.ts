import { type DomDocument, type DomNode, isElement } from "./dom.ts";

/** The short lines of text that a page shows around its heading: what a reader sees of byline and date. */
export interface ShownLines {
  /** From the heading downwards. */
  readonly below: readonly string[];
  /** From the heading upwards. */
  readonly above: readonly string[];
}

const UNSHOWN = new Set("SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME SVG SELECT NAV".split(" "));
const BREAKS = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE BR BUTTON DD DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TD TH TIME TR UL".split(
    " ",
  ),
);
/** What stands in one of these and what follows it are two things, also where no space is between them: a name, a date, a count. */
const APART = new Set(["SPAN", "A", "SMALL", "STRONG"]);
const DEEPEST = 400;
/** A byline and date stand closer to the heading than this many characters, a few lines above it or some more below. */
const ABOVE = 250;
const BELOW = 1600;
const LONGEST = 160;

interface Line {
  readonly text: string;
  readonly isHeading: boolean;
}

/** The lines around the heading that is the title; where no heading is, around the first line that is. */
export function shownLinesOf(document: DomDocument, title: string | null): ShownLines {
  const body = document.querySelector("body");
  if (!body) return { below: [], above: [] };
  const lines = linesOf(body);
  const at = title === null ? 0 : placeOf(lines, title);
  if (at < 0) return { below: [], above: [] };
  return { below: within(lines.slice(at + 1), BELOW), above: within(lines.slice(0, at).reverse(), ABOVE) };
}

function placeOf(lines: readonly Line[], title: string): number {
  const key = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
  const whole = key(title);
  const begins = whole.slice(0, 50);
  const same = (line: Line): boolean => key(line.text).startsWith(begins);
  const heading = lines.findIndex((line) => line.isHeading && same(line));
  if (heading >= 0) return heading;
  // A heading of several lines ("News", then the headline).
  const last = lines.findLastIndex((line) => line.isHeading && line.text.length > 20 && whole.includes(key(line.text)));
  return last >= 0 ? last : lines.findIndex(same);
}

function within(lines: readonly Line[], most: number): string[] {
  let length = 0;
  return lines
    .filter(({ text }) => {
      length += text.length;
      return length <= most + text.length;
    })
    .map(({ text }) => text)
    .filter((text) => text.length <= LONGEST);
}

function linesOf(root: DomNode): Line[] {
  const lines: Line[] = [];
  let line = "";
  let isHeading = false;
  const flush = (): void => {
    const text = line.replace(/\s+/g, " ").trim();
    if (text) lines.push({ text, isHeading });
    line = "";
  };
  const walk = (node: DomNode, depth: number): void => {
    if (node.nodeType === 3) line += node.textContent ?? "";
    if (!isElement(node)) return;
    const name = node.tagName.toUpperCase();
    if (depth > DEEPEST || UNSHOWN.has(name)) return;
    const breaks = BREAKS.has(name);
    if (breaks) flush();
    const within = isHeading;
    if (name === "H1") isHeading = true;
    for (const child of Array.from(node.childNodes)) walk(child, depth + 1);
    if (APART.has(name) && !isHeading) line += " ";
    if (breaks) flush();
    isHeading = within;
  };
  walk(root, 0);
  flush();
  return lines;
}
