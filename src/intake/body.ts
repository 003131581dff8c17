import { Readability } from "@mozilla/readability";
import type { Credit, Link } from "../model/article.ts";
import { creditOf } from "./credits.ts";
import { type DomDocument, type DomElement, type DomNode, isElement } from "./dom.ts";

export interface Body {
  /** Blocks of text, with no white space at their ends and none doubled. */
  readonly blocks: readonly string[];
  /** Links with their place: block and offsets within it. */
  readonly links: readonly (Link & { readonly block: number })[];
  readonly credits: readonly Credit[];
}

const BLOCK = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE BR DD DIV DL DT FIGURE FIGCAPTION FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TR TD TH UL".split(
    " ",
  ),
);
const SKIPPED = new Set(
  "SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME SVG BUTTON FORM INPUT SELECT TEXTAREA FIGURE FIGCAPTION PICTURE VIDEO AUDIO NAV ASIDE FOOTER".split(" "),
);
const DEEPEST = 400;

/** Elements that are furniture on any site, by what their class, id or role says. */
const FURNITURE =
  '[class*="newsletter" i], [class*="related" i]:not(article):not(main):not(body), [class*="recirc" i], [class*="promo" i]:not(article):not(main), [class*="social-" i], [class*="share-" i], [class*="advert" i], [id*="advert" i], [class*="caption" i], [class*="image-credit" i], [class*="photo-credit" i], [class*="most-popular" i], [class*="trending" i], [aria-label*="advertisement" i], [class*="breadcrumb" i], [class*="comments" i], [class*="paywall" i], [class*="author-bio" i], [class*="about-author" i], [class*="about-the-author" i], [class*="author-info" i], [class*="donat" i], [class*="support-" i], [class*="membership" i], [class*="tag-list" i], [class*="twitter-tweet" i], [class*="instagram-media" i], [class*="tiktok-embed" i]';
/** Links on to more of the same, where they are no more than that. */
const MORE = '[class*="read-more" i], [class*="readmore" i]';
const LONGEST_MORE = 160;
/** What lies over a page and asks for consent. */
const OVERLAYS =
  '[class*="privacy-" i], [class*="gdpr" i], [id*="onetrust" i], [class*="onetrust" i], [id*="cookie" i], [class*="cookie" i], [class*="consent" i], [id*="consent" i], [role="dialog"], [role="alertdialog"], [aria-modal="true"]';

/** What the head of a page tells that helps to find its body. */
export interface BodyHints {
  readonly title: string | null;
  /** The text that the page declares to be its article's (JSON-LD `articleBody`), which may be cut or without paragraphs. */
  readonly declared: string | null;
}

/**
 * The body of a page: what Mozilla's Readability takes for the article, after elements that are furniture anywhere are taken out, as blocks of text. Where that is but a
 * small part of what the page declares to be its text, or of the article that its title heads, these are taken instead.
 * Readability changes the document: read its metadata first.
 */
export function bodyOf(document: DomDocument, { title, declared }: BodyHints): Body {
  const credits = creditsOf(document);
  for (const element of [...document.querySelectorAll(OVERLAYS)]) if (!holdsPage(element)) element.remove();
  for (const element of otherArticles(document, title)) element.remove();
  for (const element of [...document.querySelectorAll(FURNITURE)]) if (isSmall(element, document)) element.remove();
  for (const element of [...document.querySelectorAll(MORE)]) if ((element.textContent ?? "").length < LONGEST_MORE) element.remove();
  const headed = document.querySelector("article") ?? document.querySelector("main");
  const whole = headed ? proseOf(blocksOf(headed)) : undefined;
  const everything = declared ? blocksOf(document.querySelector("body") ?? document) : undefined;
  const content = readable(document) ?? document.querySelector("article") ?? document.querySelector("body") ?? document.documentElement;
  const read = content ? blocksOf(content) : { blocks: [], links: [] };
  const better =
    (declared && everything && declaredBlocks(read, everything, declared)) ||
    (whole && wordsIn(read) < HARDLY_ANY && wordsIn(read) < 0.3 * wordsIn(whole) && isProse(whole) ? whole : read);
  return { ...better, credits };
}

/** Words of an introduction, with the rest of the article not found. */
const HARDLY_ANY = 120;

type Blocks = Pick<Body, "blocks" | "links">;

function wordsIn({ blocks }: Blocks): number {
  return blocks.reduce((sum, block) => sum + block.split(" ").length, 0);
}

/** A list of things with a paragraph each is prose too; a list of links is not. */
function isProse({ blocks }: Blocks): boolean {
  return blocks.filter((block) => block.split(" ").length >= 15).length >= 8;
}

/** The blocks that are not links alone. */
function proseOf(found: Blocks): Blocks {
  const linked = new Map<number, number>();
  for (const link of found.links) linked.set(link.block, (linked.get(link.block) ?? 0) + link.end - link.start);
  return kept(found, (block, i) => (linked.get(i) ?? 0) < 0.7 * block.length);
}

/**
 * The blocks of the page that make up its declared text, where what was read has less than two thirds of that text: the page's own blocks, so that paragraphs stay
 * apart; where the page does not show them, the declared text itself.
 */
function declaredBlocks(read: Blocks, everything: Blocks, declared: string): Blocks | undefined {
  const key = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
  const whole = key(declared);
  const covered = (found: Blocks): number =>
    found.blocks.reduce((sum, block) => sum + (whole.includes(key(block)) ? key(block).length : 0), 0) / whole.length;
  if (whole.length < 600 || covered(read) > 0.66) return undefined;
  const seen = new Set<string>();
  const shown = kept(everything, (block) => {
    const words = key(block);
    const isNew = words.length > 12 && whole.includes(words) && !seen.has(words);
    seen.add(words);
    return isNew;
  });
  if (covered(shown) > 0.8) return shown;
  const blocks = declared
    .split(/\s*\n\s*/)
    .map((block) => block.replace(/\s+/g, " ").trim())
    .filter(Boolean);
  return covered(read) < 0.4 && wordsIn(read) < declared.split(/\s+/).length ? { blocks, links: [] } : undefined;
}

function kept({ blocks, links }: Blocks, keep: (block: string, i: number) => boolean): Blocks {
  const place = new Map<number, number>();
  for (const [i, block] of blocks.entries()) if (keep(block, i)) place.set(i, place.size);
  return {
    blocks: blocks.filter((_, i) => place.has(i)),
    links: links.flatMap((link) => (place.has(link.block) ? [{ ...link, block: place.get(link.block)! }] : [])),
  };
}

/** Where a page goes on with other articles below its own: those, each with a heading and paragraphs of its own. */
function otherArticles(document: DomDocument, title: string | null): DomElement[] {
  const key = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
  const all = [...document.querySelectorAll("article")].filter((a) => a.querySelector("h1") && a.querySelectorAll("p").length >= 3);
  const leaves = all.filter((a) => !all.some((other) => other !== a && other.closest("article") !== null && isWithin(other, a)));
  if (leaves.length < 2 || title === null) return [];
  const own = leaves.find((a) => [...a.querySelectorAll("h1")].some((h) => key(h.textContent ?? "") === key(title)));
  return own ? leaves.filter((a) => a !== own) : [];
}

function isWithin(element: DomElement, ancestor: DomElement): boolean {
  for (let at = element.parentNode; at; at = at.parentNode) if (at === ancestor) return true;
  return false;
}

function holdsPage(element: DomElement): boolean {
  return /^(?:HTML|BODY|MAIN|ARTICLE)$/i.test(element.tagName) || element.querySelector("main, article, h1") !== null;
}

/** Where all of a document is the article: its blocks without what is furniture. */
export function fragmentBodyOf(document: DomDocument): Body {
  const credits = creditsOf(document);
  for (const element of [...document.querySelectorAll(`${FURNITURE}, ${HIDDEN}`)]) if (isSmall(element, document)) element.remove();
  const content = document.querySelector("body") ?? document.documentElement;
  return content ? { ...blocksOf(content), credits } : { blocks: [], links: [], credits };
}

/** Words that a letter holds for the list of letters only. */
const HIDDEN = '[style*="display:none" i], [style*="display: none" i], [class*="preheader" i], [hidden]';

/** Never take out what holds a good part of the page's text: a class name may lie. */
function isSmall(element: DomElement, document: DomDocument): boolean {
  const paragraphs = element.querySelectorAll("p").length;
  return paragraphs < 4 || paragraphs * 3 < document.querySelectorAll("p").length;
}

function readable(document: DomDocument): DomElement | undefined {
  try {
    const reader = new Readability<DomElement>(document as never, {
      charThreshold: 250,
      disableJSONLD: true,
      serializer: (node) => node as unknown as DomElement,
    });
    return reader.parse()?.content ?? undefined;
  } catch {
    // Readability gives up on some broken pages; the caller falls back to the whole body.
    return undefined;
  }
}

function creditsOf(document: DomDocument): Credit[] {
  const texts = [...document.querySelectorAll('[class*="credit" i], figcaption [class*="copyright" i], [itemprop="copyrightHolder"]')].map((e) =>
    (e.textContent ?? "").replace(/\s+/g, " ").trim(),
  );
  const seen = new Set<string>();
  return texts
    .filter((t) => t.length > 2 && t.length < 120 && !seen.has(t) && seen.add(t))
    .slice(0, 20)
    .flatMap((t) => creditOf(t) ?? []);
}

function blocksOf(root: DomElement): Pick<Body, "blocks" | "links"> {
  const blocks: string[] = [];
  const links: (Link & { block: number })[] = [];
  let text = "";
  // Whether white space would double what stands at the end. (Asking the text itself would copy it each time.)
  let spaced = true;
  let open: { start: number; end: number; url: string }[] = [];
  const flush = (): void => {
    const block = text.trimEnd();
    if (/[\p{L}\p{N}]/u.test(block)) {
      for (const link of open) if (link.start < link.end && link.end <= block.length) links.push({ ...link, block: blocks.length });
      blocks.push(block);
    }
    text = "";
    spaced = true;
    open = [];
  };
  const add = (raw: string): void => {
    const words = raw.replace(/[\s\u00a0\u200b]+/g, " ");
    if (words === "" || (words === " " && spaced)) return;
    text += spaced && words.startsWith(" ") ? words.slice(1) : words;
    spaced = words.endsWith(" ");
  };
  const walk = (node: DomNode, depth: number): void => {
    if (depth > DEEPEST || node.nodeType === 3) {
      add(node.textContent ?? "");
      return;
    }
    if (!isElement(node) || SKIPPED.has(node.tagName.toUpperCase())) return;
    const block = BLOCK.has(node.tagName.toUpperCase());
    if (block) flush();
    const from = text.length;
    for (const child of Array.from(node.childNodes)) walk(child, depth + 1);
    const href = node.tagName.toUpperCase() === "A" ? node.getAttribute("href") : null;
    if (href && /^https?:/i.test(href)) open.push({ start: from, end: text.trimEnd().length, url: href });
    if (block) flush();
  };
  walk(root, 0);
  flush();
  return { blocks, links };
}
