import { type Day, isoOf, monthOf, plusDays, plusMonths, two, WEEKDAYS, weekdayOf } from "./calendar.ts";

/** What an expression is resolved against: the publication day, where the text tells it, and the date last spoken of. */
export interface Anchors {
  readonly published: Day | undefined;
  readonly last: string | undefined;
}

export interface ExpressionRule {
  readonly name: string;
  /** A phrase that it takes. */
  readonly example: string;
  readonly pattern: RegExp;
  /** EDTF, or undefined where it cannot be resolved. */
  resolve(match: RegExpExecArray, anchors: Anchors): string | undefined;
}

const MONTH =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const NUMBER = "(\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|a few|a couple(?: of)?)";
const WORDS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
};

/** A number in digits or words; undefined for "several" and its like. */
export function numberOf(word: string): number | undefined {
  return /^\d+$/.test(word) ? Number(word) : WORDS[word.toLowerCase()];
}

const year = (anchors: Anchors): number | undefined => anchors.published?.year;
const inYear = (month: number, anchors: Anchors, past = true): string => {
  const p = anchors.published;
  if (!p) return `XXXX-${two(month)}`;
  // News looks back: a month later than this one is last year's.
  return `${past && month > p.month ? p.year - 1 : p.year}-${two(month)}`;
};

/** In order: the first rule that takes a place in the text has it. */
export const EXPRESSIONS: readonly ExpressionRule[] = [
  {
    name: "day",
    example: "December 20, 2023",
    pattern: new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, "gi"),
    resolve: (m) => `${m[3]}-${two(monthOf(m[1]!)!)}-${two(Number(m[2]))}`,
  },
  {
    name: "day-first",
    example: "20th December 2023",
    pattern: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? (?:of )?${MONTH},? (\\d{4})\\b`, "gi"),
    resolve: (m) => `${m[3]}-${two(monthOf(m[2]!)!)}-${two(Number(m[1]))}`,
  },
  { name: "iso", example: "2023-12-20", pattern: /\b(\d{4})-(\d{2})-(\d{2})\b/g, resolve: (m) => m[0] },
  {
    name: "month-year",
    example: "December 2023",
    pattern: new RegExp(`\\b(?:early |late |mid-?)?${MONTH},?(?: of)? (\\d{4})\\b`, "gi"),
    resolve: (m) => `${m[2]}-${two(monthOf(m[1]!)!)}`,
  },
  {
    name: "month-last-year",
    example: "October last year",
    pattern: new RegExp(`\\b${MONTH} (?:of )?(last|this) year\\b`, "gi"),
    resolve: (m, a) =>
      year(a) === undefined ? `XXXX-${two(monthOf(m[1]!)!)}` : `${year(a)! - (m[2]!.toLowerCase() === "last" ? 1 : 0)}-${two(monthOf(m[1]!)!)}`,
  },
  {
    name: "day-without-year",
    example: "on December 20",
    pattern: new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?\\b(?!\\d|,? \\d{4}|[:.]\\d)`, "gi"),
    resolve: (m, a) => `${inYear(monthOf(m[1]!)!, a)}-${two(Number(m[2]))}`,
  },
  {
    name: "day-first-without-year",
    example: "on 20 December",
    pattern: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? (?:of )?${MONTH}\\b(?!,? \\d{4})`, "gi"),
    resolve: (m, a) => `${inYear(monthOf(m[2]!)!, a)}-${two(Number(m[1]))}`,
  },
  {
    name: "last-month-named",
    example: "last July",
    pattern: /\b(?:this past|last) (january|february|march|april|may|june|july|august|september|october|november|december)\b/gi,
    resolve: (m, a) => inYear(monthOf(m[1]!)!, a),
  },
  {
    name: "month",
    example: "in July",
    pattern:
      /\b(?:in|since|until|by|from|of|this|during|early|late|mid-?) ?(january|february|march|april|may|june|july|august|september|october|november|december)\b(?! \d)/gi,
    resolve: (m, a) => inYear(monthOf(m[1]!)!, a),
  },
  {
    name: "weekday",
    example: "on Friday",
    pattern:
      /\b(?:(last|this past|on|this) )?(monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?: (?:morning|afternoon|evening|night))?\b/gi,
    resolve: (m, a) => {
      if (!a.published) return undefined;
      const back = (weekdayOf(a.published) - WEEKDAYS.indexOf(m[2]!.toLowerCase()) + 7) % 7;
      return isoOf(plusDays(a.published, -back));
    },
  },
  {
    name: "today",
    example: "today",
    pattern: /\b(today|tonight|this (?:morning|afternoon|evening))\b/gi,
    resolve: (_, a) => a.published && isoOf(a.published),
  },
  {
    name: "yesterday",
    example: "yesterday",
    pattern: /\b(yesterday|last night)\b/gi,
    resolve: (_, a) => a.published && isoOf(plusDays(a.published, -1)),
  },
  {
    name: "later",
    example: "a week later",
    pattern: new RegExp(`\\b${NUMBER} (day|week|month|year)s? (?:later|after)\\b`, "gi"),
    resolve: (m, a) => shifted(m[1]!, m[2]!, a.last, 1),
  },
  {
    name: "ago",
    example: "two years ago",
    pattern: new RegExp(`\\b${NUMBER} (day|week|month|year|decade)s? (?:ago|earlier)\\b`, "gi"),
    resolve: (m, a) => shifted(m[1]!, m[2]!, a.published && isoOf(a.published), -1),
  },
  {
    name: "relative-year",
    example: "last year",
    pattern: /\b(last|next|this) year\b/gi,
    resolve: (m, a) => (year(a) === undefined ? undefined : String(year(a)! + OFFSET[m[1]!.toLowerCase()]!)),
  },
  {
    name: "relative-month",
    example: "last month",
    pattern: /\b(last|next|this|earlier this|later this) month\b/gi,
    resolve: (m, a) => a.published && plusMonths(a.published, OFFSET[m[1]!.toLowerCase().split(" ").at(-1)!]!),
  },
  {
    name: "season",
    example: "last summer",
    pattern: /\b(last|this|next|this past) (spring|summer|fall|autumn|winter)\b/gi,
    resolve: (m, a) =>
      year(a) === undefined
        ? undefined
        : String(year(a)! + (m[1]!.toLowerCase() === "last" ? (a.published!.month < 7 ? -1 : 0) : m[1]!.toLowerCase() === "next" ? 1 : 0)),
  },
  { name: "decade", example: "the 1980s", pattern: /\b(?:the )?(?:early |late |mid-?)?((?:19|20)\d)0['’]?s\b/gi, resolve: (m) => `${m[1]}X` },
  { name: "year", example: "2015", pattern: /\b((?:18|19|20)\d{2})\b(?![-–—]\d{2}-|[\d%]|,\d{3})/g, resolve: (m) => m[1] },
];

const OFFSET: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

/** A number of units before or after a date, as precise as the unit. */
function shifted(count: string, unit: string, from: string | undefined, sign: 1 | -1): string | undefined {
  const n = numberOf(count);
  const m = from === undefined ? null : /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(from);
  if (n === undefined || !m) return undefined;
  const [y, mo, d] = [Number(m[1]), m[2] ? Number(m[2]) : undefined, m[3] ? Number(m[3]) : undefined];
  if (unit === "year" || unit === "decade") return String(y + sign * n * (unit === "decade" ? 10 : 1));
  if (mo === undefined) return undefined;
  if (unit === "month") return plusMonths({ year: y, month: mo, day: 1 }, sign * n);
  if (d === undefined) return undefined;
  return isoOf(plusDays({ year: y, month: mo, day: d }, sign * n * (unit === "week" ? 7 : 1)));
}
