import { decodeEntities } from "./html-entities.ts";

/** A tag as it stands in the source. */
export interface Tag {
  /** In small letters; `!--` for a comment, `<` for a sign that begins no tag. */
  readonly name: string;
  readonly closes: boolean;
  readonly start: number;
  readonly end: number;
  /** What follows, to the end of the page, stands within this element, which is not closed. */
  readonly endless: boolean;
}

/** What stands within these is no text of the page, up to their end tag. */
const RAW = new Set(["script", "style", "title", "template", "textarea", "noscript", "iframe"]);
const NAME = /\/?[a-z][a-z0-9-]*/iy;

/**
 * The tags of a page from its source, without making a document of it: in one pass, whatever stands there. What stands within
 * comments, scripts and the like is passed over; where one of these is not closed its tag is told to be endless, and what follows is told all the same,
 * since parsers differ in what they make of it.
 */
export function* tagsOf(html: string): Iterable<Tag> {
  const unclosed = new Set<string>();
  let at = html.indexOf("<");
  while (at >= 0) {
    if (html.startsWith("<!--", at)) {
      const end = html.indexOf("-->", at + 4);
      yield { name: "!--", closes: false, start: at, end: end < 0 ? html.length : end + 3, endless: end < 0 };
      if (end < 0) return;
      at = html.indexOf("<", end + 3);
      continue;
    }
    NAME.lastIndex = at + 1;
    const match = NAME.exec(html)?.[0].toLowerCase();
    if (match === undefined) {
      yield { name: "<", closes: false, start: at, end: at + 1, endless: false };
      at = html.indexOf("<", at + 1);
      continue;
    }
    const close = html.indexOf(">", at);
    const closes = match.startsWith("/");
    const name = closes ? match.slice(1) : match;
    const isRaw = RAW.has(name) && !closes && close >= 0;
    const from = isRaw && !unclosed.has(name) ? endOfRaw(html, name, close + 1) : -1;
    if (isRaw && from < 0) unclosed.add(name);
    yield { name, closes, start: at, end: close < 0 ? html.length : close + 1, endless: close < 0 || (isRaw && from < 0) };
    if (close < 0) return;
    at = html.indexOf("<", from < 0 ? close + 1 : from);
  }
}

function endOfRaw(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}[\\s/>]`, "gi");
  end.lastIndex = from;
  return end.exec(html)?.index ?? -1;
}

/** Elements that need no end tag: that they are not closed says nothing of how deep they are nested. */
const UNNESTED = new Set(
  "!-- < area base br col embed hr img input link meta source track wbr p li dt dd td th tr tbody thead tfoot option optgroup colgroup html head body path circle rect line polygon use stop".split(
    " ",
  ),
);
/** The pages of newspapers have fewer than 10,000 tags, nested 60 deep. */
const MOST_TAGS = 40_000;
const DEEPEST = 250;
const MOST_CHARACTERS = 8 * 1024 * 1024;

/** Whether a page is so big or nested so deep that making a document of it would take seconds, or minutes. */
export function isUnwieldy(html: string): boolean {
  if (html.length > MOST_CHARACTERS) return true;
  let [tags, depth] = [0, 0];
  const open = new Map<string, number>();
  for (const { name, closes, end } of tagsOf(html)) {
    if (++tags > MOST_TAGS) return true;
    if (UNNESTED.has(name) || html[end - 2] === "/") continue;
    const before = open.get(name) ?? 0;
    // An end tag of what is not open ends nothing.
    if (closes && before === 0) continue;
    open.set(name, before + (closes ? -1 : 1));
    depth += closes ? -1 : 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}

/** The stretches of text between the tags that read like prose: all that is taken of a page of which no document is made. */
export function wordsBetweenTags(html: string): string[] {
  const blocks: string[] = [];
  let [from, raw] = [0, false];
  const add = (to: number): void => {
    const block = decodeEntities(html.slice(from, to)).replace(/\s+/g, " ").trim();
    if (!raw && /\p{L}/u.test(block) && /(?: [^ ]+){3}/.test(block)) blocks.push(block);
  };
  for (const { name, closes, start, end, endless } of tagsOf(html)) {
    if (name === "<") continue;
    add(start);
    if (endless) return blocks;
    raw = RAW.has(name) && !closes;
    from = end;
  }
  add(html.length);
  return blocks;
}
