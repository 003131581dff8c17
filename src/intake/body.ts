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
  '[class*="newsletter" i], [class*="related" i]:not(article):not(main):not(body), [class*="recirc" i], [class*="promo" i]:not(article):not(main), [class*="social-" i], [class*="share-" i], [class*="advert" i], [id*="advert" i], [class*="caption" i], [class*="image-credit" i], [class*="photo-credit" i], [class*="read-more" i], [class*="readmore" i], [class*="most-popular" i], [class*="trending" i], [aria-label*="advertisement" i], [class*="breadcrumb" i], [class*="comments" i], [class*="cookie" i], [class*="paywall" i], [class*="author-bio" i], [class*="tag-list" i]';

/**
 * The body of a page: what Mozilla's Readability takes for the article, after elements that are furniture anywhere are taken out, as blocks of text.
 * Readability changes the document: read its metadata first.
 */
export function bodyOf(document: DomDocument): Body {
  const credits = creditsOf(document);
  for (const element of [...document.querySelectorAll(FURNITURE)]) if (isSmall(element, document)) element.remove();
  const content = readable(document) ?? document.querySelector("article") ?? document.querySelector("body") ?? document.documentElement;
  return content ? { ...blocksOf(content), credits } : { blocks: [], links: [], credits };
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
