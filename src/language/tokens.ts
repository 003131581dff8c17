import type { Token } from "../model/annotated.ts";

/** A run of letters and digits (with inner apostrophes, full stops of abbreviations, hyphens kept apart), or one mark. */
const TOKEN = /\p{L}\.(?:\p{L}\.)+|[\p{L}\p{N}\p{M}]+(?:['’](?!s\b)[\p{L}\p{N}\p{M}]+)*|['’]s\b|\S/gu;

/** The tokens of a text, in order, with exact offsets. */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(TOKEN)].map((m) => ({ start: m.index, end: m.index + m[0].length, text: m[0] }));
}
