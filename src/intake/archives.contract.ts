import { createHash } from "node:crypto";
import { crc32, type deflateRawSync, gzipSync } from "node:zlib";

/** A record for a WARC file that a test makes. */
export interface MadeRecord {
  readonly url: string;
  readonly body: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
  readonly status?: string;
  readonly chunked?: boolean;
}

/** A WARC file of such records, with a `warcinfo` before them and a request before each, as crawlers write them. */
export function warcOf(records: readonly MadeRecord[], options: { readonly gzip?: boolean } = {}): Buffer {
  const parts = [
    recordOf("warcinfo", null, "application/warc-fields", Buffer.from("software: tests\r\n")),
    ...records.flatMap((record) => [
      recordOf("request", record.url, "application/http; msgtype=request", Buffer.from("GET / HTTP/1.1\r\nHost: courier.example\r\n\r\n")),
      recordOf("response", record.url, "application/http; msgtype=response", responseOf(record)),
    ]),
  ];
  return Buffer.concat(options.gzip ? parts.map((part) => gzipSync(part)) : parts);
}

function responseOf({ body, headers = {}, status = "200 OK", chunked }: MadeRecord): Buffer {
  const bytes = Buffer.from(body as string);
  const fields = {
    "Content-Type": "text/html; charset=utf-8",
    ...headers,
    ...(chunked ? { "Transfer-Encoding": "chunked" } : { "Content-Length": `${bytes.length}` }),
  };
  const head = `HTTP/1.1 ${status}\r\n${Object.entries(fields)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join("")}\r\n`;
  const half = bytes.length >> 1;
  const chunk = (part: Buffer): Buffer => Buffer.concat([Buffer.from(`${part.length.toString(16)}\r\n`), part, Buffer.from("\r\n")]);
  const sent = chunked ? Buffer.concat([chunk(bytes.subarray(0, half)), chunk(bytes.subarray(half)), Buffer.from("0\r\n\r\n")]) : bytes;
  return Buffer.concat([Buffer.from(head), sent]);
}

function recordOf(type: string, url: string | null, contentType: string, block: Buffer): Buffer {
  const id = createHash("sha256").update(`${type}${url}`).digest("hex").slice(0, 32);
  const head = `WARC/1.1\r\nWARC-Type: ${type}\r\nWARC-Record-ID: <urn:uuid:${id}>\r\nWARC-Date: 2024-05-03T00:00:00Z\r\n${url ? `WARC-Target-URI: ${url}\r\n` : ""}Content-Type: ${contentType}\r\nContent-Length: ${block.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), block, Buffer.from("\r\n\r\n")]);
}

type Packer = (bytes: Buffer) => Buffer;

/** A ZIP archive of such entries; stored unless something packs them. */
export function zipOf(entries: readonly (readonly [string, Buffer, (typeof deflateRawSync | Packer)?])[]): Buffer {
  const locals: Buffer[] = [];
  const table: Buffer[] = [];
  let at = 0;
  for (const [name, bytes, pack] of entries) {
    const packed = pack ? (pack as Packer)(bytes) : bytes;
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(pack ? 8 : 0, 4);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(bytes.length, 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from("PK\u0003\u0004", "latin1"), common, Buffer.from(name), packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    table.push(Buffer.concat([Buffer.from("PK\u0001\u0002\u0014\u0000", "latin1"), common, rest, Buffer.from(name)]));
    locals.push(local);
    at += local.length;
  }
  const directory = Buffer.concat(table);
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006", 0, "latin1");
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, directory, end]);
}
