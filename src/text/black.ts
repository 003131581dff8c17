import type { Span } from "../model/span.ts";

/** What stands where a name or words were removed on request: one for each UTF-16 unit, so that every span holds. */
export const BLACK = "█";

/**
 * The text with the spans blacked out, as long as before.
 *
 * @example blackedOut("Jane Roe sang.", [{ start: 0, end: 8 }]) // "████████ sang."
 */
export function blackedOut(text: string, spans: readonly Span[]): string {
  let out = "";
  let at = 0;
  for (const { start, end } of mergedSpans(spans)) {
    out += text.slice(at, start) + BLACK.repeat(end - start);
    at = end;
  }
  return out + text.slice(at);
}

/** Whether something was removed from it. */
export function isBlackedOut(text: string): boolean {
  return text.includes(BLACK);
}

/** The same stretches, in order, none that overlaps or touches another. */
export function mergedSpans(spans: readonly Span[]): Span[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else if (end > start) merged.push({ start, end });
  }
  return merged;
}
