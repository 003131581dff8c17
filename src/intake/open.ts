import type { Opened } from "../model/article.ts";
import { isEnglish } from "../model/english.ts";
import { HearsayError } from "../model/hearsay-error.ts";
import type { Provenance } from "./article.ts";
import { openHtml } from "./html.ts";
import { openJsonl } from "./jsonl.ts";
import { languageOf, notEnglish } from "./language.ts";
import { openPlain } from "./plain.ts";
import { type Kind, signatureOf, sniff } from "./sniff.ts";

export interface OpenOptions {
  readonly url?: string;
  /** ISO 8601 instant at which the bytes were fetched. */
  readonly retrievedAt?: string;
}

/** No article is longer; a page of more bytes is a dump or an attack. */
const MOST_BYTES = 20 * 1024 * 1024;

/** Each kind's opener: a new format is one file and one line here and in sniff.ts. */
const OPENERS: Readonly<Record<Exclude<Kind, "empty" | "binary">, (from: Provenance) => Iterable<Opened>>> = {
  html: (from) => [openHtml(from)],
  plain: (from) => [openPlain(from)],
  jsonl: openJsonl,
};

/**
 * Opens the articles in some bytes: one in a page or a text, many in a JSONL file.
 *
 * @param input what the user named, for custody and messages
 * @throws {HearsayError} `intake/empty`, `intake/binary`, `intake/too-large`, `intake/no-article`: nothing in the bytes can be read
 */
export async function* openArticles(bytes: Uint8Array, input: string, options: OpenOptions = {}): AsyncIterable<Opened> {
  const kind = sniff(bytes, input);
  if (kind === "empty") throw fault("intake/empty", `${input} is empty: it holds no article.`);
  if (kind === "binary")
    throw fault("intake/binary", `${input} is ${signatureOf(bytes) ?? "binary data"}, not an article: plain text, HTML and JSON Lines can be read.`);
  if (kind !== "jsonl" && bytes.length > MOST_BYTES)
    throw fault(
      "intake/too-large",
      `${input} has ${(bytes.length / 1048576).toFixed(0)} MB; one article may have at most ${MOST_BYTES / 1048576} MB.`,
    );
  const from: Provenance = { bytes, input, url: options.url ?? null, retrievedAt: options.retrievedAt ?? null };
  let opened: Iterable<Opened>;
  try {
    opened = OPENERS[kind](from);
  } catch (cause) {
    if (cause instanceof RangeError) throw fault("intake/too-deep", `${input} could not be read: its elements are nested too deeply.`, cause);
    throw cause;
  }
  for (const one of opened) {
    if (!/[\p{L}\p{N}]/u.test(one.article.text)) throw fault("intake/no-article", `${input} holds no text: there is nothing to read.`);
    yield await inItsLanguage(one);
  }
}

/** The article with the language that its text is in, and a problem where that is one that is not read. */
async function inItsLanguage({ article, problems }: Opened): Promise<Opened> {
  const language = await languageOf(article.text, article.language);
  return { article: { ...article, language }, problems: isEnglish(language) ? problems : [...problems, notEnglish(language)] };
}

function fault(code: string, message: string, cause?: unknown): HearsayError {
  return new HearsayError(code, message, { kind: "input", cause });
}
