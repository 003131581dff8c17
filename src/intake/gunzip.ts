import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { HearsayError } from "../model/hearsay-error.ts";

/** Text and WARC records shrink to a tenth or so; what grows more than this, beyond the first megabytes, was made to fill a disk. */
const MOST_TIMES = 250;
const FREE = 64 * 1024 * 1024;

/**
 * What gzip data hold, all members of them, as they come.
 *
 * @throws {HearsayError} `intake/truncated`, `intake/broken`, `intake/bomb`, after what could be unpacked
 */
export async function* gunzipped(chunks: AsyncIterable<Uint8Array>, name: string): AsyncIterable<Uint8Array> {
  const gunzip = createGunzip();
  const source = Readable.from(chunks, { objectMode: false });
  source.on("error", (error) => gunzip.destroy(error));
  source.pipe(gunzip);
  let out = 0;
  try {
    for await (const chunk of gunzip as AsyncIterable<Uint8Array>) {
      out += chunk.length;
      if (out > FREE && out > gunzip.bytesWritten * MOST_TIMES)
        throw new HearsayError(
          "intake/bomb",
          `${name} unpacks to more than ${MOST_TIMES} times its size: what it holds is no news, and the rest of it is not read.`,
          { kind: "input" },
        );
      yield chunk;
    }
  } catch (cause) {
    throw gzipFault(cause, name);
  } finally {
    source.destroy();
    gunzip.destroy();
  }
}

function gzipFault(cause: unknown, name: string): unknown {
  const { code, message } = cause as NodeJS.ErrnoException;
  if (!code?.startsWith("Z_")) return cause;
  const [what, words] =
    code === "Z_BUF_ERROR"
      ? ["intake/truncated", `${name} ends in the middle of its gzip data: what stood before its end was read, the rest is missing.`]
      : ["intake/broken", `${name} holds broken gzip data (${message}): what stood before the break was read.`];
  return new HearsayError(what!, words!, { kind: "input", cause });
}
