import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync, zstdDecompressSync } from "node:zlib";
import { HearsayError } from "../model/hearsay-error.ts";
import { joined } from "./byte-stream.ts";

/** A response as it went over the wire (RFC 9112), its body unpacked. */
export interface HttpMessage {
  readonly status: number;
  readonly contentType: string;
  readonly body: Uint8Array;
}

const UNPACKERS: Readonly<Record<string, (bytes: Uint8Array, options: { maxOutputLength: number }) => Uint8Array>> = {
  gzip: gunzipSync,
  "x-gzip": gunzipSync,
  br: brotliDecompressSync,
  zstd: zstdDecompressSync,
  deflate: (bytes, options) => {
    try {
      return inflateSync(bytes, options);
    } catch {
      // Some servers leave out the zlib wrapper.
      return inflateRawSync(bytes, options);
    }
  },
};

/**
 * Status, type and body of a response. Archives differ in what they keep: where a body is not chunked or packed though its headers say so it is taken as it is.
 *
 * @throws {HearsayError} `intake/too-large` where the body unpacks to more than `most` bytes
 */
export function httpMessageOf(bytes: Uint8Array, most: number): HttpMessage {
  const end = endOfHeaders(bytes);
  const lines = new TextDecoder("latin1").decode(bytes.subarray(0, Math.min(end, 256 * 1024))).split(/\r?\n/);
  const status = Number(/^HTTP\/\d(?:\.\d)?\s+(\d{3})/.exec(lines[0] ?? "")?.[1] ?? 0);
  const headers = new Map(lines.slice(1).flatMap((line) => headerIn(line)));
  const raw = bytes.subarray(end);
  const body = /\bchunked\b/i.test(headers.get("transfer-encoding") ?? "") ? (dechunked(raw) ?? raw) : raw;
  return { status, contentType: headers.get("content-type") ?? "", body: unpacked(body, headers.get("content-encoding") ?? "", most) };
}

function headerIn(line: string): [string, string][] {
  const at = line.indexOf(":");
  return at > 0 ? [[line.slice(0, at).trim().toLowerCase(), line.slice(at + 1).trim()]] : [];
}

function endOfHeaders(bytes: Uint8Array): number {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const [crlf, lf] = [view.indexOf("\r\n\r\n"), view.indexOf("\n\n")];
  if (crlf >= 0 && (lf < 0 || crlf < lf)) return crlf + 4;
  return lf >= 0 ? lf + 2 : bytes.length;
}

/** The chunks of a chunked body put together; undefined where it is not chunked. What is cut off is kept as far as it goes. */
function dechunked(bytes: Uint8Array): Uint8Array | undefined {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const parts: Uint8Array[] = [];
  let at = 0;
  while (at < view.length) {
    const feed = view.indexOf(10, at);
    const size = feed < 0 || feed - at > 64 ? undefined : /^([0-9a-f]{1,8})\s*(?:;.*)?\r?$/i.exec(view.toString("latin1", at, feed))?.[1];
    if (size === undefined) return parts.length === 0 ? undefined : joined([...parts, view.subarray(at)]);
    const length = Number.parseInt(size, 16);
    if (length === 0) return joined(parts);
    parts.push(view.subarray(feed + 1, feed + 1 + length));
    at = feed + 1 + length;
    if (view[at] === 13) at++;
    if (view[at] === 10) at++;
  }
  return joined(parts);
}

function unpacked(body: Uint8Array, encoding: string, most: number): Uint8Array {
  let bytes = body;
  // The last encoding was put on last.
  for (const name of encoding
    .toLowerCase()
    .split(/\s*,\s*/)
    .reverse()
    .slice(0, 3)) {
    const unpack = UNPACKERS[name];
    if (!unpack || bytes.length === 0) continue;
    try {
      bytes = unpack(bytes, { maxOutputLength: most });
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE")
        throw new HearsayError("intake/too-large", `its body unpacks to more than ${Math.round(most / 1048576)} MB`, { kind: "input", cause });
      // Unpacked already by whoever kept it, or broken: then what it is shows by its bytes.
    }
  }
  return bytes;
}
