import pc from "picocolors";

/** Colours by meaning; none where the output is no terminal or NO_COLOR is set (picocolors decides). */
export const style = {
  name: pc.bold,
  heading: (text: string) => pc.bold(pc.underline(text)),
  own: pc.green,
  relayed: pc.cyan,
  rumour: pc.yellow,
  denied: pc.red,
  quiet: pc.dim,
  sensitive: pc.magenta,
  mark: (text: string) => pc.bold(pc.inverse(text)),
} as const;

/** The width to write for. */
export function width(): number {
  return Math.max(60, Math.min(process.stdout.columns ?? 96, 110));
}

const ESCAPES = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, "g");

/** How wide a text is on the screen. */
export function lengthOf(text: string): number {
  return text.replace(ESCAPES, "").length;
}

/** Text broken between words to lines of the width, each with the indent; the first with `first` instead. */
export function wrapped(text: string, indent: string, first = indent): string {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(/ +/)) {
    if (!empty && lengthOf(line) + 1 + lengthOf(word) > width()) {
      lines.push(line);
      line = indent + word;
    } else line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line].join("\n");
}
