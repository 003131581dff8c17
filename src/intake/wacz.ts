import { promisify } from "node:util";
import yauzl, { type Entry, type ZipFile } from "yauzl";
import { HearsayError, isHearsayError } from "../model/hearsay-error.ts";
import { type ByteStream, collected } from "./byte-stream.ts";
import type { Item, Opening } from "./item.ts";

const fromFile = promisify<string, yauzl.Options, ZipFile>(yauzl.open);
const fromBytes = promisify<Buffer, yauzl.Options, ZipFile>(yauzl.fromBuffer);
const OPTIONS: yauzl.Options = { lazyEntries: true, autoClose: false, validateEntrySizes: true };

/** A ZIP archive that comes as a stream has to be held: its table stands at its end. */
const MOST_HELD = 256 * 1024 * 1024;
const MOST_ENTRIES = 100_000;
const MOST_TIMES = 250;

/** A web archive collection (WACZ): the WARC files in its `archive/` folder, each read as it comes out of the ZIP archive. */
export async function* openWacz(stream: ByteStream, opening: Opening): AsyncIterable<Item> {
  const zip = await opened(stream, opening);
  let archives = 0;
  try {
    for await (const entry of entriesOf(zip, opening.input)) {
      if (!/^archive\/.+\.warc(?:\.gz)?$/i.test(entry.fileName)) continue;
      archives++;
      yield* itemsIn(zip, entry, opening);
    }
  } finally {
    zip.close();
  }
  if (archives === 0)
    throw new HearsayError(
      "intake/no-article",
      `${opening.input} is a ZIP archive without an archive/*.warc in it: only WACZ collections are read.`,
      {
        kind: "input",
      },
    );
}

async function* itemsIn(zip: ZipFile, entry: Entry, opening: Opening): AsyncIterable<Item> {
  const { input, url, retrievedAt } = opening;
  const origin = { input, url, retrievedAt };
  const name = `${opening.input}#${entry.fileName}`;
  try {
    if (entry.uncompressedSize > 64 * 1024 * 1024 && entry.uncompressedSize > entry.compressedSize * MOST_TIMES)
      throw new HearsayError("intake/bomb", `${name} unpacks to more than ${MOST_TIMES} times its size: it holds no news and is not read.`, {
        kind: "input",
      });
    const readable = await promisify<Entry, NodeJS.ReadableStream>(zip.openReadStream.bind(zip))(entry);
    const packed = entry.compressedSize / Math.max(1, entry.uncompressedSize);
    yield* opening.open(
      counted(readable as AsyncIterable<Uint8Array>, (bytes) => opening.onBytes?.(Math.round(bytes * packed))),
      entry.fileName,
      {
        ...origin,
        archive: name,
      },
    );
  } catch (error) {
    const { code, message } = isHearsayError(error) ? error : { code: "intake/broken", message: `${name} is broken (${(error as Error).message}).` };
    yield { unread: { input: name, code, reason: message, failed: true } };
  }
}

async function* counted(chunks: AsyncIterable<Uint8Array>, count: (bytes: number) => void): AsyncIterable<Uint8Array> {
  for await (const chunk of chunks) {
    count(chunk.length);
    yield chunk;
  }
}

async function opened(stream: ByteStream, { path, input }: Opening): Promise<ZipFile> {
  try {
    if (path === null) return await fromBytes(Buffer.from(await collected(stream, MOST_HELD, input)), OPTIONS);
    await stream.close();
    return await fromFile(path, OPTIONS);
  } catch (cause) {
    if (isHearsayError(cause)) throw cause;
    throw brokenZip(input, cause);
  }
}

async function* entriesOf(zip: ZipFile, input: string): AsyncIterable<Entry> {
  for (let n = 0; n < Math.min(zip.entryCount, MOST_ENTRIES); n++) {
    const entry = await new Promise<Entry | undefined>((resolve, reject) => {
      const settle = (done: () => void): void => {
        zip.removeAllListeners("entry").removeAllListeners("end").removeAllListeners("error");
        done();
      };
      zip.once("entry", (found: Entry) => settle(() => resolve(found)));
      zip.once("end", () => settle(() => resolve(undefined)));
      zip.once("error", (cause) => settle(() => reject(brokenZip(input, cause))));
      zip.readEntry();
    });
    if (!entry) return;
    yield entry;
  }
}

function brokenZip(input: string, cause: unknown): HearsayError {
  return new HearsayError("intake/broken", `${input} is a broken ZIP archive (${(cause as Error).message}).`, { kind: "input", cause });
}
