import { HearsayError } from "../model/hearsay-error.ts";
import type { ByteStream } from "./byte-stream.ts";

/** One record of a WARC file (ISO 28500), with at most so much of its block as was asked for. */
export interface WarcRecord {
  readonly type: string;
  readonly id: string | null;
  readonly url: string | null;
  readonly date: string | null;
  readonly contentType: string;
  readonly block: Uint8Array;
  /** False where the block is longer than what was kept of it. */
  readonly whole: boolean;
}

const MOST_HEADER_LINE = 64 * 1024;
const MOST_HEADERS = 200;

/**
 * The records of an uncompressed WARC file, one after the other. Our own, since the libraries there are wait for ever on a record that is cut off and set no limit to the length of a line.
 * Where a record's length is wrong the next `WARC/` line is looked for.
 *
 * @param wanted whether a record's block is needed; of one that is not only the headers are given
 * @param most the bytes of a block that are kept
 * @throws {HearsayError} `intake/truncated` after the last whole record
 */
export async function* warcRecords(
  stream: ByteStream,
  { input, most, wanted }: { readonly input: string; readonly most: number; readonly wanted: (type: string, contentType: string) => boolean },
): AsyncIterable<WarcRecord> {
  while (await skipToRecord(stream)) {
    const headers = await headersOf(stream);
    const length = Number(headers.get("content-length"));
    // A record without a length cannot be passed over but by looking for the next.
    if (!Number.isSafeInteger(length) || length < 0) continue;
    const type = (headers.get("warc-type") ?? "").toLowerCase();
    const contentType = headers.get("content-type") ?? "";
    const { bytes, taken } = await stream.read(length, wanted(type, contentType) ? most : 0);
    if (taken < length)
      throw new HearsayError(
        "intake/truncated",
        `${input} ends in the middle of a record: the records before it were read, ${headers.get("warc-target-uri") ?? "the last one"} was not.`,
        { kind: "input" },
      );
    yield {
      type,
      id: headers.get("warc-record-id") ?? null,
      url: (headers.get("warc-target-uri") ?? "").replace(/^<(.*)>$/, "$1") || null,
      date: headers.get("warc-date") ?? null,
      contentType,
      block: bytes,
      whole: bytes.length === length,
    };
  }
}

/** Passes over what lies between records, and takes the next one's first line. */
async function skipToRecord(stream: ByteStream): Promise<boolean> {
  while (true) {
    const line = await stream.line(64);
    if (!line) return false;
    if (/^WARC\/\d+\.\d+\s*$/.test(textOf(line.bytes))) return true;
  }
}

async function headersOf(stream: ByteStream): Promise<Map<string, string>> {
  const headers = new Map<string, string>();
  let last: string | undefined;
  for (let n = 0; n < MOST_HEADERS; n++) {
    const line = await stream.line(MOST_HEADER_LINE);
    const text = line && textOf(line.bytes).replace(/\r?\n$/, "");
    if (!text) break;
    const field = /^([^\s:]+)\s*:\s*(.*)$/.exec(text);
    if (field) {
      last = field[1]!.toLowerCase();
      headers.set(last, field[2]!.trim());
    } else if (last && /^\s/.test(text)) headers.set(last, `${headers.get(last)} ${text.trim()}`);
  }
  return headers;
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
