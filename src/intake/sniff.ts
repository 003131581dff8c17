/** What the bytes are, told by their content first and their name second. */
export type Kind = "html" | "plain" | "jsonl" | "json" | "feed" | "sitemap" | "mail" | "warc" | "zip" | "gzip" | "xml" | "empty" | "binary";

const SIGNATURES: readonly (readonly [readonly number[], string, Kind?])[] = [
  [[0x50, 0x4b, 0x03, 0x04], "a ZIP archive", "zip"],
  [[0x50, 0x4b, 0x05, 0x06], "an empty ZIP archive"],
  [[0x1f, 0x8b], "gzip data", "gzip"],
  [[0x28, 0xb5, 0x2f, 0xfd], "Zstandard data"],
  [[0x42, 0x5a, 0x68], "bzip2 data"],
  [[0xfd, 0x37, 0x7a, 0x58, 0x5a], "xz data"],
  [[0x25, 0x50, 0x44, 0x46], "a PDF"],
  [[0x89, 0x50, 0x4e, 0x47], "a PNG image"],
  [[0xff, 0xd8, 0xff], "a JPEG image"],
  [[0x47, 0x49, 0x46, 0x38], "a GIF image"],
  [[0x53, 0x51, 0x4c, 0x69, 0x74, 0x65], "an SQLite file"],
  [[0x7f, 0x45, 0x4c, 0x46], "a program"],
];

/** Names that are read where a folder is given; a file named by itself is read whatever its name. */
export const KNOWN_EXTENSIONS: readonly string[] = ".txt .text .md .html .htm .xhtml .jsonl .ndjson .rss .atom .rdf .xml .eml .warc .gz .wacz".split(
  " ",
);

/** So many bytes are enough to tell a kind; of JSON, whose first line may be long, `LONG_HEAD`. */
export const HEAD = 4096;
export const LONG_HEAD = 1 << 20;

/** What a binary file is, in words, where its first bytes tell. */
export function signatureOf(bytes: Uint8Array): string | undefined {
  return signature(bytes)?.[1];
}

function signature(bytes: Uint8Array): (typeof SIGNATURES)[number] | undefined {
  return SIGNATURES.find(([signature]) => signature.every((byte, i) => bytes[i] === byte));
}

/**
 * The kind of the bytes whose first ones are given.
 *
 * @param head the first `HEAD` bytes or more, or all there are
 */
export function sniff(head: Uint8Array, name: string): Kind {
  if (head.length === 0) return "empty";
  const known = signature(head);
  if (known) return known[2] ?? "binary";
  // An archive's first record may hold a picture.
  if (/^WARC\/\d/.test(new TextDecoder("latin1").decode(head.subarray(0, 8)))) return "warc";
  const wide = wideEncodingOf(head);
  if (!wide && looksBinary(head.subarray(0, HEAD))) return "binary";
  const start = new TextDecoder(wide ?? "latin1").decode(head).replace(/^\s*(?:ï»¿)?\s*/, "");
  if (start === "") return head.length >= HEAD ? "plain" : "empty";
  return markupKindOf(start, name) ?? jsonKindOf(start, name) ?? (isMail(start, name) ? "mail" : "plain");
}

/** Whether it starts as JSON does, so that more of it is needed to tell which kind of JSON. */
export function startsAsJson(head: Uint8Array): boolean {
  return /^\s*(?:\u00ef\u00bb\u00bf)?\s*[{[]/.test(new TextDecoder("latin1").decode(head.subarray(0, 256)));
}

const PROLOGUE = /^(?:<\?[^>]*\?>\s*|<!--[\s\S]*?-->\s*|<!doctype(?! html)[^>[]*(?:\[[\s\S]*?\]\s*)?>\s*)+/i;

function markupKindOf(start: string, name: string): Kind | undefined {
  if (!start.startsWith("<")) return /\.(?:html?|xhtml)$/i.test(name) && start.includes("<") ? "html" : undefined;
  const content = start.replace(PROLOGUE, "");
  const root = /^<([\w:.-]+)/.exec(content)?.[1]?.toLowerCase();
  if (root && /^(?:rss|feed|rdf:rdf|(?:atom|a):feed|channel)$/.test(root)) return "feed";
  if (root && /^(?:\w+:)?(?:urlset|sitemapindex)$/.test(root)) return "sitemap";
  if (/^<(?:!doctype html|html|head|body|meta|title|script|div|article|p|h1)\b/i.test(content)) return "html";
  if (/\.(?:html?|xhtml)$/i.test(name)) return "html";
  return /^<\?xml\b/i.test(start) ? "xml" : undefined;
}

function jsonKindOf(start: string, name: string): Kind | undefined {
  const named = /\.(?:jsonl|ndjson|json)$/i.test(name);
  if (/^\{/.test(start) && /"version"\s*:\s*"https?:(?:\\?\/){2}jsonfeed\.org/.test(start.slice(0, HEAD))) return "feed";
  if (/^\[\s*(?:\{\s*"|\])/.test(start)) return "json";
  if (!/^\{\s*["}]/.test(start)) return undefined;
  const [line] = start.split("\n", 1) as [string];
  if (isJson(line)) return "jsonl";
  if (line.length === start.length) return named ? "jsonl" : undefined;
  return named && /\.json$/i.test(name) ? "json" : named ? "jsonl" : /^\{\s*\r?\n\s*"[^"\n]+"\s*:/.test(start) ? "json" : undefined;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** An Internet message (RFC 5322): header fields before the first blank line, of which it has a sender and something only messages have. */
function isMail(start: string, name: string): boolean {
  const [head] = start.replace(/^From \S+ .*\r?\n/, "").split(/\r?\n\r?\n/, 1) as [string];
  if (!/^[\w-]+:[ \t]?.*(?:\r?\n(?:[\w-]+:|[ \t]).*)*$/.test(head.slice(0, HEAD))) return false;
  const has = (field: string): boolean => new RegExp(`^${field}:`, "im").test(head);
  return has("from") && (has("mime-version") || has("message-id") || has("received") || has("content-type") || /\.eml$/i.test(name));
}

/** The UTF-16 that a byte order mark or the zeros of `<` tell. */
function wideEncodingOf(head: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
  if (head[0] === 0xfe && head[1] === 0xff) return "utf-16be";
  return undefined;
}

/** A zero byte, or more than one control character in twenty, is no text. */
function looksBinary(head: Uint8Array): boolean {
  let odd = 0;
  for (const byte of head) {
    if (byte === 0) return true;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) odd++;
  }
  return odd * 20 > head.length;
}
