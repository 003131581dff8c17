/** What the bytes are, told by their content first and their name second. */
export type Kind = "html" | "plain" | "jsonl" | "empty" | "binary";

const SIGNATURES: readonly (readonly [readonly number[], string])[] = [
  [[0x25, 0x50, 0x44, 0x46], "a PDF"],
  [[0x50, 0x4b, 0x03, 0x04], "a ZIP archive"],
  [[0x1f, 0x8b], "gzip data"],
  [[0x89, 0x50, 0x4e, 0x47], "a PNG image"],
  [[0xff, 0xd8, 0xff], "a JPEG image"],
  [[0x47, 0x49, 0x46, 0x38], "a GIF image"],
  [[0x53, 0x51, 0x4c, 0x69, 0x74, 0x65], "an SQLite file"],
  [[0x7f, 0x45, 0x4c, 0x46], "a program"],
];

/** Names that are read where a folder is given; a file named by itself is read whatever its name. */
export const KNOWN_EXTENSIONS: readonly string[] = [".txt", ".text", ".md", ".html", ".htm", ".xhtml", ".jsonl", ".ndjson"];

/** What a binary file is, in words, where its first bytes tell. */
export function signatureOf(bytes: Uint8Array): string | undefined {
  return SIGNATURES.find(([signature]) => signature.every((byte, i) => bytes[i] === byte))?.[1];
}

export function sniff(bytes: Uint8Array, name: string): Kind {
  const head = bytes.subarray(0, 4096);
  if (bytes.length === 0) return "empty";
  const utf16 = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  if (signatureOf(head) || (!utf16 && looksBinary(head))) return "binary";
  const start = new TextDecoder("latin1").decode(head).replace(/^\s*(?:ï»¿)?\s*/, "");
  if (start === "") return bytes.length > head.length ? "plain" : "empty";
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body|meta|title|script|div|article|p|h1)\b/i.test(start))
    return "html";
  if (/\.(?:html?|xhtml)$/i.test(name) && start.includes("<")) return "html";
  if (/^\{\s*"/.test(start) && (/\.(?:jsonl|ndjson|json)$/i.test(name) || /^\{.*\}\s*(?:\r?\n\{|$)/.test(start))) return "jsonl";
  return "plain";
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
