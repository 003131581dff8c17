import { parse } from "@edtf-ts/core";

/** The earliest and the latest instant that an EDTF text allows, in milliseconds since 1970; null where it is open or unknown. */
export interface Bounds {
  readonly earliest: number | null;
  readonly latest: number | null;
}

/**
 * Whether a text is a date or interval of the Extended Date/Time Format (Library of Congress, levels 0 to 2).
 *
 * @example isEdtf("XXXX-07") // true
 */
export function isEdtf(text: string): boolean {
  return parse(text).success;
}

/**
 * The bounds of an EDTF text, or undefined where it is none. "2023" runs to the end of the year, never stands for its first day.
 * A year that is not told (`XXXX-07`) gives open bounds.
 *
 * @example boundsOf("../2016-09") // { earliest: null, latest: 1475279999999 }
 */
export function boundsOf(text: string): Bounds | undefined {
  if (!KNOWN.has(text)) {
    if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
    KNOWN.set(text, parsedBounds(text));
  }
  return KNOWN.get(text);
}

/** A ledger tells the same days again and again, and comparing claims with claims asks for them for each pair. */
const KNOWN = new Map<string, Bounds | undefined>();
const MOST_KNOWN = 10_000;

function parsedBounds(text: string): Bounds | undefined {
  const result = parse(text);
  if (!result.success) return undefined;
  if (/^X/.test(text)) return { earliest: null, latest: null };
  const [from, to] = text.includes("/") ? text.split("/") : [text, text];
  const open = (side: string | undefined): boolean => side === undefined || side === "" || side === ".." || side.startsWith("X");
  return {
    earliest: open(from) ? null : Number(result.value.min),
    latest: open(to) ? null : Number(result.value.max),
  };
}

/**
 * Orders EDTF texts by where they begin; texts without a beginning come last.
 *
 * @example ["2024", "2023-12-20"].sort(compareEdtf) // ["2023-12-20", "2024"]
 */
export function compareEdtf(a: string | null, b: string | null): number {
  const startOf = (text: string | null): number => {
    const bounds = text === null ? undefined : boundsOf(text);
    return bounds?.earliest ?? bounds?.latest ?? Number.POSITIVE_INFINITY;
  };
  const [x, y] = [startOf(a), startOf(b)];
  return x === y ? 0 : x < y ? -1 : 1;
}
