import type { Opened } from "../model/article.ts";
import type { Problem } from "../model/problem.ts";
import { furnitureOf } from "../text/furniture.ts";
import { articleOf, type Found, type Provenance } from "./article.ts";
import { type Body, bodyOf, fragmentBodyOf } from "./body.ts";
import { decode } from "./decode.ts";
import { documentOf } from "./dom.ts";
import { leanHtml } from "./lean-html.ts";
import { type Metadata, metadataOf } from "./metadata.ts";
import { notesShownOn, withShownNotes } from "./notes.ts";
import { isUnwieldy, wordsBetweenTags } from "./tags.ts";
import { wireOf } from "./wire.ts";

/** An HTML page: the text is its title, a blank line and the blocks of its body with a blank line between them. */
export function openHtml(from: Provenance): Opened {
  const { text: html, problems } = decode(from.bytes, "html", from.charset);
  const unwieldy = isUnwieldy(html);
  const { metadata, body, notes } = unwieldy ? partsOfUnwieldy(html, from.url) : partsOf(html, from.url);
  const found = keptBlocks(body, metadata);
  // Where the parser keeps no text the words between the tags are all there is.
  const kept = found.blocks.length > 0 ? found : { blocks: wordsBetweenTags(html), links: [] };
  const { text, links } = layOut(metadata.title, withDek(kept, metadata.dek));
  const faults: Problem[] = [...problems];
  const say = (code: string, message: string, severity: Problem["severity"]): number =>
    faults.push({ code, message, stage: "intake", severity, span: null });
  if (kept.blocks.length === 0) say("intake/no-body", "No article text was found on the page.", "error");
  if (unwieldy)
    say(
      "intake/unwieldy",
      "The page has too many elements, or too many within each other, to be laid out: its text is what stands between its tags, menus and all.",
      "warning",
    );
  if (metadata.publishedAt === null) say("intake/no-date", "The page tells no publication date: relative dates in it stay unresolved.", "note");
  const { firstPublishedAt, declaredBody: _, dek, ...described } = metadata;
  if (firstPublishedAt)
    say(
      "intake/republished",
      `The page was first published on ${firstPublishedAt} and shows ${metadata.publishedAt}, the day of its last update: its words are taken to be of that day.`,
      "note",
    );
  const article = articleOf({ ...described, url: from.url, text, links, credits: body.credits, wire: wireOf(text) }, from);
  return withShownNotes({ article, problems: faults }, notes);
}

/** The summary below the heading comes first, where the body has it not. */
function withDek(body: Pick<Body, "blocks" | "links">, dek: string | null): Pick<Body, "blocks" | "links"> {
  const key = (t: string): string => t.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
  if (dek === null || body.blocks.length === 0 || key(body.blocks.join(" ")).includes(key(dek))) return body;
  return { blocks: [dek, ...body.blocks], links: body.links.map((link) => ({ ...link, block: link.block + 1 })) };
}

/** What a feed or a letter tells of an article beside its text. */
export type Described = Omit<Found, "text" | "links" | "credits" | "wire">;

/**
 * The HTML of an article alone, as feeds and letters have it: there is no page around it from which its body would have to be told. Where it has no words
 * at all the article's text is its title.
 */
export function openFragment(html: string, described: Described, from: Provenance): Opened {
  const whole = isUnwieldy(html) ? { blocks: wordsBetweenTags(html), links: [], credits: [] } : fragmentBodyOf(documentOf(html));
  const title = described.title ?? null;
  const { text, links } = layOut(title, withoutTail(keptBlocks(whole, { title, authors: described.authors ?? [] })));
  const article = articleOf({ ...described, text, links, credits: whole.credits, wire: wireOf(text) }, from);
  const noDate: Problem = {
    code: "intake/no-date",
    message: "Nothing tells the publication date: relative dates in the text stay unresolved.",
    stage: "intake",
    severity: "note",
    span: null,
  };
  return { article, problems: article.publishedAt === null ? [noDate] : [] };
}

/** What programs put below every item of a feed and every letter. */
const TAIL =
  /^(?:the post .{1,400} (?:appeared first on|first appeared on) .{1,120}|continue reading.{0,200}|read (?:the )?(?:more|full (?:story|article)).{0,120}|(?:click here to )?unsubscribe\b.{0,200}|view (?:this (?:email|post)|in) (?:in )?(?:your |the )?browser.{0,80}|manage (?:your )?(?:preferences|subscription).{0,120}|you(?:'|’)?re receiving this.{0,300}|(?:©|copyright)\s.{0,200})$/i;

function withoutTail({ blocks, links }: Pick<Body, "blocks" | "links">): Pick<Body, "blocks" | "links"> {
  const keep = blocks.map((block) => !TAIL.test(block));
  const place = new Map([...keep.keys()].filter((i) => keep[i]).map((i, at) => [i, at]));
  return {
    blocks: blocks.filter((_, i) => keep[i]),
    links: links.flatMap((link) => (place.has(link.block) ? [{ ...link, block: place.get(link.block)! }] : [])),
  };
}

interface Parts {
  readonly metadata: Metadata;
  readonly body: Body;
  /** Notes of correction and the like, as they stand on the page. */
  readonly notes: readonly string[];
}

function partsOf(html: string, url: string | null): Parts {
  const document = documentOf(leanHtml(html));
  const metadata = metadataOf(document, url);
  const notes = notesShownOn(document);
  const { declaredBody: declared, title } = metadata;
  return { metadata, body: bodyOf(document, { title, declared }), notes };
}

const MOST_HEAD = 256 * 1024;

/** A page of which no document is made but of its head: its body is whatever reads like prose between its tags. */
function partsOfUnwieldy(html: string, url: string | null): Parts {
  const end = html.search(/<body[\s>]/i);
  const head = html.slice(0, Math.min(end < 0 ? MOST_HEAD : end, MOST_HEAD));
  const metadata = metadataOf(documentOf(isUnwieldy(head) ? "" : head), url);
  return { metadata, body: { blocks: wordsBetweenTags(html), links: [], credits: [] }, notes: [] };
}

/** Blocks without what repeats the title, and without bylines, dates, credits and prompts, which a page's body often still holds. */
function keptBlocks(body: Body, { title, authors }: Pick<Metadata, "title" | "authors">): Pick<Body, "blocks" | "links"> {
  const key = (t: string): string => t.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
  const bylines = new Set(authors.flatMap((name) => [key(name), key(`by ${name}`)]));
  const keep = body.blocks.map((block, i) => {
    if (i < 6 && title && key(block) === key(title)) return false;
    if (bylines.has(key(block))) return false;
    return !furnitureOf(`${block}\n\n`).some((f) => f.kind !== "title" && f.start === 0 && f.end === block.length);
  });
  const place = new Map<number, number>();
  for (const [i, kept] of keep.entries()) if (kept) place.set(i, place.size);
  return {
    blocks: body.blocks.filter((_, i) => keep[i]),
    links: body.links.flatMap((link) => (place.has(link.block) ? [{ ...link, block: place.get(link.block)! }] : [])),
  };
}

function layOut(
  title: string | null,
  { blocks, links }: Pick<Body, "blocks" | "links">,
): { text: string; links: { start: number; end: number; url: string }[] } {
  const starts: number[] = [];
  let text = title ? `${title}\n\n` : "";
  for (const block of blocks) {
    starts.push(text.length);
    text += `${block}\n\n`;
  }
  return {
    text: text.trimEnd(),
    links: links.map(({ block, start, end, url }) => ({ start: starts[block]! + start, end: starts[block]! + end, url })),
  };
}
