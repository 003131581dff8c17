import sniffHtmlEncoding from "html-encoding-sniffer";
import type { Problem } from "../model/problem.ts";

export interface Decoded {
  readonly text: string;
  readonly problems: readonly Problem[];
}

/**
 * Bytes to text. A byte order mark decides, then (for HTML) what the page declares, then UTF-8; where the bytes are no valid UTF-8 and nothing is
 * declared they are taken as windows-1252, as browsers do. Whatever is not certain is said in a problem; nothing is dropped silently.
 */
export function decode(bytes: Uint8Array, kind: "html" | "text"): Decoded {
  const label = kind === "html" ? sniffHtmlEncoding(bytes, { defaultEncoding: "UTF-8" }) : bomOf(bytes);
  if (label && !/^utf-?8$/i.test(label)) return { text: new TextDecoder(label).decode(bytes), problems: [] };
  try {
    // ignoreBOM keeps the mark: a plain text stays exactly as it is.
    return { text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: kind === "text" }).decode(bytes), problems: [] };
  } catch {
    return brokenUtf8(bytes);
  }
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
