/** A calendar day in parts; months from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export const MONTHS: readonly string[] = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];
export const WEEKDAYS: readonly string[] = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
const SHORT = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;

/** The month's number of a name or its abbreviation. */
export function monthOf(word: string): number | undefined {
  const key = SHORT.exec(word.toLowerCase())?.[0];
  return key === undefined ? undefined : MONTHS.findIndex((m) => m.startsWith(key)) + 1;
}

/** The day of an EDTF text that is precise to the day. */
export function dayIn(edtf: string | null): Day | undefined {
  const m = edtf === null ? null : /^(\d{4})-(\d{2})-(\d{2})/.exec(edtf);
  return m ? { year: Number(m[1]), month: Number(m[2]), day: Number(m[3]) } : undefined;
}

export function isoOf({ year, month, day }: Day): string {
  return `${year}-${two(month)}-${two(day)}`;
}

export function two(n: number): string {
  return String(n).padStart(2, "0");
}

export function plusDays(day: Day, days: number): Day {
  const date = new Date(Date.UTC(day.year, day.month - 1, day.day + days));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export function plusMonths({ year, month }: Day, months: number): string {
  const at = year * 12 + (month - 1) + months;
  return `${Math.floor(at / 12)}-${two((at % 12) + 1)}`;
}

export function weekdayOf({ year, month, day }: Day): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}
