import { Readable, type Transform, Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { HearsayError } from "../../model/hearsay-error.ts";

/** What the request says it can unpack. */
export const ACCEPTED_ENCODINGS = "gzip, br, deflate";

const UNPACKERS: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  br: createBrotliDecompress,
  deflate: createInflate,
};
/** A body packed more often than this is an attack. */
const MOST_ENCODINGS = 2;

/**
 * A response's body, unpacked. Both what comes over the wire and what it unpacks to may have at most `most` bytes: beyond it the connection is closed.
 *
 * @throws {HearsayError} `intake/too-large`, `intake/bad-encoding`; what the stream throws
 */
export async function unpackedBody(body: Readable, contentEncoding: string | undefined, most: number, url: string): Promise<Uint8Array> {
  const names = (contentEncoding ?? "")
    .split(",")
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== "" && name !== "identity");
  const unpackers = names.map((name) => UNPACKERS[name]?.());
  if (names.length > MOST_ENCODINGS || unpackers.includes(undefined)) {
    body.on("error", () => undefined).destroy();
    throw fault("intake/bad-encoding", `${url} answers with a body packed as “${names.join(", ").slice(0, 60)}”, which was not asked for.`);
  }
  const kept: Uint8Array[] = [];
  let length = 0;
  const keep = new Writable({
    write(chunk: Uint8Array, _, done) {
      length += chunk.length;
      kept.push(chunk);
      done(length > most ? tooLarge(url, most) : null);
    },
  });
  try {
    await pipeline([Readable.from(limited(body, most, url), { objectMode: false }), ...(unpackers as Transform[]).reverse(), keep]);
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? "";
    if (/^(?:Z_|ERR_(?:_)?BROTLI|ERR_BROTLI|ERR__ERROR_)/.test(code))
      throw fault("intake/bad-encoding", `${url} answers with a body that is not what it says (${names.join(", ")}): it cannot be unpacked.`, cause);
    throw cause;
  }
  return Buffer.concat(kept);
}

async function* limited(body: Readable, most: number, url: string): AsyncIterable<Uint8Array> {
  let length = 0;
  for await (const chunk of body as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > most) throw tooLarge(url, most);
    yield chunk;
  }
}

export function tooLarge(url: string, most: number): HearsayError {
  const size = most >= 1048576 ? `${Math.round(most / 1048576)} MB` : `${Math.round(most / 1024)} kB`;
  return fault("intake/too-large", `${url} is larger than ${size}, the most that is fetched: save it to a file to read it.`);
}

function fault(code: string, message: string, cause?: unknown): HearsayError {
  return new HearsayError(code, message, { kind: "input", cause });
}
