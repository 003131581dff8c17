const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * The calendar day that a machine's or a page's date text tells, as EDTF: `2023-12-20T23:10:00-05:00` is the day where it was written, never
 * moved to another time zone. Undefined where no day can be told, or the date is none (31 February).
 */
export function dayOf(text: string | null | undefined): string | undefined {
  if (!text) return undefined;
  const iso = /(\d{4})-(\d{2})-(\d{2})/.exec(text) ?? /^\s*(\d{4})(\d{2})(\d{2})(?:\D|$)/.exec(text) ?? /(\d{4})\/(\d{1,2})\/(\d{1,2})/.exec(text);
  if (iso) return valid(iso[1]!, iso[2]!, iso[3]!);
  const monthFirst = /\b([A-Za-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/.exec(text);
  if (monthFirst && monthOf(monthFirst[1]!)) return valid(monthFirst[3]!, monthOf(monthFirst[1]!)!, monthFirst[2]!);
  const dayFirst = /\b(\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?([A-Za-z]{3,9})\.?,?\s+(\d{4})/.exec(text);
  if (dayFirst && monthOf(dayFirst[2]!)) return valid(dayFirst[3]!, monthOf(dayFirst[2]!)!, dayFirst[1]!);
  const slashed = /\b(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b/.exec(text);
  if (slashed) {
    // American order unless the first number can be no month.
    const [a, b] = [Number(slashed[1]), Number(slashed[2])];
    return a > 12 ? valid(slashed[3]!, String(b), String(a)) : valid(slashed[3]!, String(a), String(b));
  }
  return undefined;
}

function monthOf(word: string): string | undefined {
  const at = MONTHS.indexOf(word.slice(0, 3).toLowerCase());
  return at < 0 || !/^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.test(word) ? undefined : String(at + 1);
}

function valid(year: string, month: string, day: string): string | undefined {
  const text = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const date = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text || Number(year) < 1800 || Number(year) > 2100 ? undefined : text;
}

/** How many days `b` lies after `a`, both `YYYY-MM-DD`. */
export function daysBetween(a: string, b: string): number {
  return Math.round((Date.parse(b) - Date.parse(a)) / 86_400_000);
}
