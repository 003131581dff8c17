import type { Opened } from "../model/article.ts";
import { isEnglish } from "../model/english.ts";
import { HearsayError, isHearsayError } from "../model/hearsay-error.ts";
import { rawHashOf } from "../model/ids.ts";
import type { Provenance } from "./article.ts";
import { ByteStream, type Chunks, collected } from "./byte-stream.ts";
import { openFeed } from "./feed.ts";
import { gunzipped } from "./gunzip.ts";
import { openHtml } from "./html.ts";
import type { IsKnown, Item, Opening, Origin } from "./item.ts";
import { openJson, openJsonl } from "./jsonl.ts";
import { languageOf, notEnglish } from "./language.ts";
import { openMail } from "./mail.ts";
import { withNotes } from "./notes.ts";
import { openPlain } from "./plain.ts";
import { openSitemap } from "./sitemap.ts";
import { HEAD, type Kind, LONG_HEAD, signatureOf, sniff, startsAsJson } from "./sniff.ts";
import { openWacz } from "./wacz.ts";
import { openWarc } from "./warc.ts";

export interface OpenOptions {
  readonly url?: string;
  /** ISO 8601 instant at which the bytes were fetched. */
  readonly retrievedAt?: string;
  /** The encoding that a server names. */
  readonly charset?: string;
  readonly archive?: string;
  /** The file that holds the bytes, for archives in which one must jump about (WACZ). */
  readonly path?: string;
  /** Where this says so an article is passed over unopened, and stands as known. */
  readonly isKnown?: IsKnown;
  /** Told how many bytes of `path` are taken in beside the stream. */
  readonly onBytes?: (bytes: number) => void;
}

/** No article is longer; a page of more bytes is a dump or an attack. */
export const MOST_BYTES = 20 * 1024 * 1024;
/** And none has more text: some 70,000 words. */
const MOST_TEXT = 400_000;
/** Archives lie in archives no deeper than this: a WACZ holds gzipped WARC, whose records may be gzipped. */
const DEEPEST = 4;

/** Kinds that hold one article. A new format is one file, and one line here or below and in sniff.ts. */
const ARTICLES: Partial<Record<Kind, (from: Provenance) => Opened | Promise<Opened>>> = { html: openHtml, plain: openPlain, mail: openMail };

/** Kinds that hold many, read whole. */
const LISTS: Partial<Record<Kind, (from: Provenance) => Iterable<Item>>> = { json: openJson, feed: openFeed, sitemap: openSitemap };

/** Kinds that hold many, read as they come. */
const STREAMS: Partial<Record<Kind, (stream: ByteStream, opening: Opening) => AsyncIterable<Item>>> = {
  jsonl: openJsonl,
  warc: openWarc,
  zip: openWacz,
};

/** Of a list of articles as much is read as a big feed or corpus file has. */
const MOST_LIST_BYTES = 64 * 1024 * 1024;

/**
 * Opens what is in some bytes, one thing after the other and holding no more than one: the article of a page or text, or all that a feed, a file of
 * lines or an archive holds. What is broken within it is an item too, and stops nothing.
 *
 * @param input what the user named, for custody and messages
 * @throws {HearsayError} `intake/…`: nothing in the bytes can be read, or no more of them; what was given before stays
 */
export async function* openItems(chunks: Chunks, input: string, options: OpenOptions = {}): AsyncIterable<Item> {
  const { url = null, retrievedAt = null, archive = null } = options;
  const charset = options.charset === undefined ? {} : { charset: options.charset };
  yield* openAs(chunks, input, { input, url, retrievedAt, archive, ...charset }, options, 0);
}

/**
 * The articles in bytes that are all there.
 *
 * @throws {HearsayError} `intake/empty`, `intake/binary`, `intake/too-large`, `intake/no-article`: nothing in the bytes can be read
 */
export async function* openArticles(bytes: Uint8Array, input: string, options: OpenOptions = {}): AsyncIterable<Opened> {
  for await (const item of openItems([bytes], input, options)) if ("article" in item) yield item;
}

async function* openAs(chunks: Chunks, name: string, origin: Origin, options: OpenOptions, depth: number): AsyncIterable<Item> {
  const stream = new ByteStream(chunks);
  try {
    yield* openStream(stream, name, origin, options, depth);
  } finally {
    await stream.close();
  }
}

async function* openStream(stream: ByteStream, name: string, origin: Origin, options: OpenOptions, depth: number): AsyncIterable<Item> {
  const { input } = origin;
  const head = await stream.peek(HEAD);
  const kind = sniff(startsAsJson(head) ? await stream.peek(LONG_HEAD) : head, name);
  if (kind === "empty") throw fault("intake/empty", `${input} is empty: it holds no article.`);
  if (kind === "xml")
    throw fault("intake/unknown-xml", `${input} is XML that is neither a feed (RSS, Atom, RDF) nor a sitemap nor a page: it cannot be read.`);
  if (depth > DEEPEST) throw fault("intake/too-deep", `${input} holds archives within archives, more than ${DEEPEST} deep.`);
  if (kind === "gzip") {
    yield* openAs(gunzipped(stream.rest(), input), name.replace(/\.gz$/i, ""), origin, options, depth + 1);
    return;
  }
  const isKnown: IsKnown = options.isKnown ?? (() => Promise.resolve(false));
  const openStreamed = STREAMS[kind];
  if (openStreamed) {
    const open: Opening["open"] = (inner, innerName, innerOrigin) => openAs(inner, innerName, innerOrigin, options, depth + 1);
    yield* openStreamed(stream, {
      ...origin,
      path: (depth === 0 && options.path) || null,
      isKnown,
      finish: finishedPart,
      open,
      ...(options.onBytes ? { onBytes: options.onBytes } : {}),
    });
    return;
  }
  const openList = LISTS[kind];
  const bytes = await collected(stream, openList ? MOST_LIST_BYTES : MOST_BYTES, input);
  const from: Provenance = { ...origin, bytes };
  if (openList) {
    for (const item of shallow(() => [...openList(from)], input)) {
      if (!("article" in item)) yield item;
      else if (await isKnown({ rawHash: item.article.custody.rawHash, url: null })) yield { known: { input: item.article.custody.input } };
      else yield await finishedPart(item);
    }
    return;
  }
  const openOne = ARTICLES[kind];
  if (!openOne) throw fault("intake/binary", `${input} is ${signatureOf(head) ?? "binary data"}, which holds no article that can be read.`);
  if (await isKnown({ rawHash: rawHashOf(bytes), url: origin.url })) yield { known: { input } };
  else yield await finished(await shallow(() => openOne(from), input));
}

/** Runs a parser that recurses; where its input is nested deeper than the stack allows that is the input's fault. */
function shallow<T>(work: () => T, input: string): T {
  try {
    return work();
  } catch (cause) {
    if (cause instanceof RangeError) throw fault("intake/too-deep", `${input} could not be read: its elements are nested too deeply.`, cause);
    if (isHearsayError(cause)) throw cause;
    throw fault("intake/broken", `${input} could not be read (${(cause as Error).message}).`, cause);
  }
}

/** An article as it leaves intake: it has text, and the language that the text is in, with a problem where that is one that is not read. */
async function finished({ article, problems }: Opened): Promise<Opened> {
  const { input } = article.custody;
  if (!/[\p{L}\p{N}]/u.test(article.text)) throw fault("intake/no-article", `${input} holds no text: there is nothing to read.`);
  if (article.text.length > MOST_TEXT)
    throw fault(
      "intake/too-long",
      `${input} holds ${article.text.length.toLocaleString("en")} characters of text; one article may have at most ${MOST_TEXT.toLocaleString("en")}.`,
    );
  const language = await languageOf(article.text, article.language);
  if (!isEnglish(language)) return { article: { ...article, language }, problems: [...problems, notEnglish(language)] };
  return withNotes({ article: { ...article, language }, problems });
}

/** The same of an article among many, where what cannot be read stops nothing. */
async function finishedPart(opened: Opened): Promise<Item> {
  try {
    return await finished(opened);
  } catch (error) {
    if (!isHearsayError(error)) throw error;
    return { unread: { input: opened.article.custody.input, code: error.code, reason: error.message, failed: error.code !== "intake/no-article" } };
  }
}

function fault(code: string, message: string, cause?: unknown): HearsayError {
  return new HearsayError(code, message, { kind: "input", cause });
}
