import sniffHtmlEncoding from "html-encoding-sniffer";
import type { Problem } from "../model/problem.ts";

export interface Decoded {
  readonly text: string;
  readonly problems: readonly Problem[];
}

/**
 * Bytes to text. A byte order mark decides, then what the server says, then (for HTML) what the page declares, then UTF-8; where the bytes are no valid
 * UTF-8 and nothing is declared they are taken as windows-1252, as browsers do. Bytes beyond ASCII that are valid UTF-8 are UTF-8 whatever is declared:
 * no text in another encoding looks like that by chance. Whatever is not certain is said in a problem; nothing is dropped silently.
 *
 * @param charset the encoding that a server names
 */
export function decode(bytes: Uint8Array, kind: "html" | "text", charset?: string): Decoded {
  const label = declaredIn(bytes, kind, charset);
  if (label && !/^utf-?8$/i.test(label) && !/^utf-?16/i.test(label)) {
    const utf8 = asUtf8(bytes, kind);
    if (utf8 !== undefined && bytes.some((byte) => byte >= 0x80)) return { text: utf8, problems: [wrongLabel(label)] };
  }
  if (label && !/^utf-?8$/i.test(label)) return { text: new TextDecoder(label).decode(bytes), problems: [] };
  const text = asUtf8(bytes, kind);
  return text === undefined ? brokenUtf8(bytes) : { text, problems: [] };
}

/** XML to text: as {@link decode}, with the encoding that its declaration names where no server says another. */
export function decodeXml(bytes: Uint8Array, charset?: string): Decoded {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 200));
  return decode(bytes, "text", charset ?? /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/i.exec(start)?.[1]);
}

/** A label that some decoder knows; for a text without a mark only what a server says. */
function declaredIn(bytes: Uint8Array, kind: "html" | "text", charset: string | undefined): string | undefined {
  if (kind === "html")
    return sniffHtmlEncoding(bytes, { defaultEncoding: "UTF-8", ...(charset === undefined ? {} : { transportLayerEncodingLabel: charset }) });
  const mark = bomOf(bytes);
  if (mark !== undefined || charset === undefined) return mark;
  try {
    return new TextDecoder(charset).encoding;
  } catch {
    return undefined;
  }
}

function asUtf8(bytes: Uint8Array, kind: "html" | "text"): string | undefined {
  try {
    // ignoreBOM keeps the mark: a plain text stays exactly as it is.
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: kind === "text" }).decode(bytes);
  } catch {
    return undefined;
  }
}

function wrongLabel(label: string): Problem {
  return {
    code: "intake/encoding",
    message: `The bytes are said to be ${label}, but are UTF-8: they were read as that.`,
    stage: "intake",
    severity: "note",
    span: null,
  };
}

function brokenUtf8(bytes: Uint8Array): Decoded {
  const loose = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const lost = loose.split("\ufffd").length - 1;
  const wellFormed = [...loose].filter((c) => c > "\u007f" && c !== "\ufffd").length;
  const single = wellFormed < lost;
  return {
    text: single ? new TextDecoder("windows-1252").decode(bytes) : loose,
    problems: [
      {
        code: "intake/encoding",
        message: single
          ? "The bytes are no valid UTF-8 and declare no encoding: they were read as windows-1252."
          : `${lost} stretches of the bytes are no valid UTF-8: each stands in the text as U+FFFD.`,
        stage: "intake",
        severity: "warning",
        span: null,
      },
    ],
  };
}

function bomOf(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return undefined;
}
