import type { Opened } from "../model/article.ts";
import { HearsayError } from "../model/hearsay-error.ts";
import { rawHashOf } from "../model/ids.ts";
import type { Problem } from "../model/problem.ts";
import type { Provenance } from "./article.ts";
import { articleFromRow, bodyOfRow, type Row } from "./article-row.ts";
import type { ByteStream } from "./byte-stream.ts";
import { decode } from "./decode.ts";
import type { Item, Opening, Origin, Unread } from "./item.ts";

/** No line is longer: the rest of such a one is passed over. */
const MOST_LINE = 20 * 1024 * 1024;

/** One article a line, in the shape of docs/inputs.md or in that of a news corpus (see article-row.ts). Lines are read as they come. */
export async function* openJsonl(stream: ByteStream, opening: Opening): AsyncIterable<Item> {
  for (let number = 1; ; number++) {
    const line = await stream.line(MOST_LINE);
    if (!line) return;
    const input = `${opening.input}#${number}`;
    if (!line.whole) {
      yield unread(input, "intake/too-large", `${input} is a line of more than ${MOST_LINE / 1048576} MB: it was passed over.`);
      continue;
    }
    const { text, problems } = decode(line.bytes, "text");
    const bare = text.replace(/^\ufeff/, "").trim();
    if (bare === "") continue;
    const rawHash = rawHashOf(Buffer.from(bare));
    if (await opening.isKnown({ rawHash, url: null })) {
      yield { known: { input } };
      continue;
    }
    const item = openRow(rowOf(bare), { ...opening, input, bytes: Buffer.from(bare) }, problems);
    if (!("article" in item)) {
      if (number === 1) throw new HearsayError("intake/no-article", firstLineFault(opening), { kind: "input" });
      yield item;
      continue;
    }
    yield await opening.finish(item);
  }
}

function firstLineFault({ input }: Origin): string {
  return `${input}, line 1 is no article: each line must be a JSON object with at least "text".`;
}

/** A JSON document: an article, a list of them, or an object that holds such a list. */
export function* openJson(from: Provenance): Iterable<Item> {
  const { text, problems } = decode(from.bytes, "text");
  const rows = rowsIn(parsed(text.replace(/^\ufeff/, "")));
  if (rows.length === 0 || !rows.some((row) => isRow(row) && bodyOfRow(row)))
    throw new HearsayError("intake/no-article", `${from.input} is JSON without an article: objects with at least "text" are read.`, {
      kind: "input",
    });
  for (const [i, row] of rows.entries()) {
    const input = rows.length === 1 ? from.input : `${from.input}#${i + 1}`;
    yield openRow(isRow(row) ? row : undefined, { ...from, input, bytes: Buffer.from(JSON.stringify(row) ?? "null") }, problems);
  }
}

function openRow(row: Row | undefined, from: Provenance, problems: readonly Problem[]): Opened | Unread {
  if (!row) return unread(from.input, "intake/no-article", `${from.input} is no article: it is no JSON object.`);
  const body = bodyOfRow(row);
  if (body) return { article: articleFromRow(row, body, from), problems };
  return unread(from.input, "intake/no-article", `${from.input} is no article: it has no text.`, false);
}

function unread(input: string, code: string, reason: string, failed = true): Unread {
  return { unread: { input, code, reason, failed } };
}

function rowsIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (!isRow(value)) return [];
  if (bodyOfRow(value)) return [value];
  return Object.values(value).find((inner): inner is unknown[] => Array.isArray(inner) && inner.some((row) => isRow(row) && bodyOfRow(row))) ?? [];
}

function rowOf(line: string): Row | undefined {
  const value = parsed(line);
  return isRow(value) ? value : undefined;
}

function isRow(value: unknown): value is Row {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
