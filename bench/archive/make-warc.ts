import { createHash } from "node:crypto";
import { createWriteStream, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import { gzipSync } from "node:zlib";

/**
 * Writes a WARC file of about `megabytes` (as it lies on disk) from the pages in a folder, again and again in turn, each with an address and a comment of its
 * own so that no two records are the same bytes. `.gz`: each record a gzip member, as crawlers write them.
 */
export async function makeWarc(file: string, pages: string, megabytes: number): Promise<{ readonly records: number; readonly bytes: number }> {
  const out = createWriteStream(file);
  const names = readdirSync(pages).filter((name) => name.endsWith(".html"));
  let [records, bytes] = [0, 0];
  while (bytes < megabytes * 1e6) {
    const name = names[records % names.length]!;
    const page = Buffer.concat([readFileSync(join(pages, name)), Buffer.from(`\n<!-- ${records} -->\n`)]);
    const record = recordOf(`https://news.example/${records}/${name}`, page);
    const part = file.endsWith(".gz") ? gzipSync(record, { level: 1 }) : record;
    if (!out.write(part)) await new Promise<void>((resolve) => out.once("drain", resolve));
    bytes += part.length;
    records++;
  }
  out.end();
  await finished(out);
  return { records, bytes };
}

function recordOf(url: string, page: Buffer): Buffer {
  const http = Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: ${page.length}\r\n\r\n`), page]);
  const id = createHash("sha256").update(url).digest("hex").slice(0, 32);
  const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:${id}>\r\nWARC-Date: 2024-05-02T00:00:00Z\r\nWARC-Target-URI: ${url}\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${http.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), http, Buffer.from("\r\n\r\n")]);
}
