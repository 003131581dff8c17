import { isHearsayError } from "../model/hearsay-error.ts";
import { rawHashOf } from "../model/ids.ts";
import type { ByteStream } from "./byte-stream.ts";
import { httpMessageOf } from "./http-message.ts";
import type { Item, Opening, Origin } from "./item.ts";
import { type WarcRecord, warcRecords } from "./warc-records.ts";

/** No page is longer: of a longer record the rest is passed over and it is told. */
const MOST_BLOCK = 20 * 1024 * 1024;

/**
 * A web archive (WARC): every record that holds a page or a text, one after the other, holding no more than one. Requests, pictures, redirects and the like are passed over
 * in silence. Custody names the archive with the record's id, and the time at which the record was made.
 */
export async function* openWarc(stream: ByteStream, opening: Opening): AsyncIterable<Item> {
  for await (const record of warcRecords(stream, { input: opening.input, most: MOST_BLOCK, wanted })) {
    if (!wanted(record.type, record.contentType)) continue;
    const input = record.url ?? record.id ?? opening.input;
    try {
      yield* itemsOf(record, opening);
    } catch (error) {
      if (!isHearsayError(error)) throw error;
      const broken = error.code !== "intake/no-article" && error.code !== "intake/empty";
      yield { unread: { input: `${opening.input}#${input}`, code: error.code, reason: error.message, failed: broken } };
    }
  }
}

/** `response`: a page with its HTTP head; `resource` and `conversion`: the bytes alone. */
function wanted(type: string, contentType: string): boolean {
  return type === "response"
    ? contentType === "" || /^application\/http/i.test(contentType)
    : (type === "resource" || type === "conversion") && isReadable(contentType);
}

function isReadable(contentType: string): boolean {
  return /^(?:text\/(?:html|plain|markdown)|application\/xhtml\+xml)\b/i.test(contentType);
}

async function* itemsOf(record: WarcRecord, opening: Opening): AsyncIterable<Item> {
  const found = pageIn(record);
  if (!found) return;
  const { body, charset } = found;
  const name = record.url ?? record.id ?? opening.input;
  if (!record.whole) {
    const reason = `${name} in ${opening.input} has more than ${MOST_BLOCK / 1048576} MB: it was passed over.`;
    yield { unread: { input: `${opening.input}#${name}`, code: "intake/too-large", reason, failed: true } };
    return;
  }
  if (body.length === 0) return;
  const url = record.url && /^https?:/i.test(record.url) ? record.url : null;
  const origin: Origin = {
    input: opening.input,
    url,
    retrievedAt: record.date ?? opening.retrievedAt,
    ...(charset === undefined ? {} : { charset }),
    archive: [opening.archive ?? opening.input, record.id?.replace(/^<|>$/g, "")].filter(Boolean).join("#"),
  };
  if (await opening.isKnown({ rawHash: rawHashOf(body), url })) yield { known: { input: `${opening.input}#${name}` } };
  else yield* opening.open([body], name, origin);
}

/** What a record holds of a page, or undefined where it holds no page. */
function pageIn(record: WarcRecord): { readonly body: Uint8Array; readonly charset: string | undefined } | undefined {
  const isResponse = record.type === "response";
  const { status, contentType, body } = isResponse
    ? httpMessageOf(record.block, MOST_BLOCK)
    : { status: 200, contentType: record.contentType, body: record.block };
  const isPage = (status === 0 || (status >= 200 && status < 300)) && (contentType === "" || isReadable(contentType));
  return isPage ? { body, charset: /;\s*charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType)?.[1] } : undefined;
}
