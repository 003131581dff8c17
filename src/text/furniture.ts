import type { Span } from "../model/span.ts";
import { type Line, linesOf } from "./lines.ts";

export type FurnitureKind = "title" | "date" | "byline" | "credit" | "promotion";

/** A stretch that is not the article's prose: its title (which counts as a headline), and what makes no claims: date, byline, credits, captions, prompts. */
export interface Furniture extends Span {
  readonly kind: FurnitureKind;
}

const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const DAY = `(?:\\d{4}-\\d{2}-\\d{2}(?:T[\\d:.]+(?:Z|[+-]\\d\\d:?\\d\\d)?)?|${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th)? ${MONTH},? \\d{4}|\\d{1,2}/\\d{1,2}/\\d{4})`;
const CLOCK = "(?:,?\\s*(?:at |\\| )?\\d{1,2}[:.]\\d{2}(?::\\d{2})?\\s*(?:[ap]\\.?m\\.?)?\\s*[A-Z]{0,4})?";
const DATE_WORD = "(?:date|published|posted|updated|last updated|first published|created|modified)?(?: on| at)?:?\\s*";

/** `date 2023-12-20`, `Published: March 3, 2024, 4:12 pm`: a date, with what introduces it. */
export const DATE_AT_START = new RegExp(`^\\s*${DATE_WORD}(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(${DAY})${CLOCK}`, "i");
/** `By Jane Roe`, `By Jane Q. Roe Jr. and Sam Poe, Courier.example Staff`: up to a dozen words, no sentence; its stops are those of initials, of titles and of domains. */
const BYLINE = /^\s*(?:[Ww]ritten )?[Bb][Yy]:?\s+(?=\p{Lu})(?:[^.!?\n]|(?<=(?<!\p{L})(?:\p{L}|Jr|Sr|Dr|St|Mr|Mrs|Ms))\.|\.(?=[\p{L}\d])){2,90}$/u;
const ADDRESS = /^\s*https?:\/\/\S+\s*$/i;
const CREDIT =
  /^\s*[([]?\s*(?:(?:image|photo|picture|pic|video|cover|featured image|photograph|header image)s?(?: by| courtesy(?: of)?| credits?| source| via)\s*[:|/]|(?:image|photo|picture|pic)\s*[:/]|(?:photo|image|picture|photograph|illustration)s? (?:by|courtesy)|credits?:|via getty|getty images|(?:left|right|from left|top|bottom), (?:by|from) )/i;
const CREDIT_TAIL =
  /(?:\/\s*|\bvia |\bvia|\bby |\()(?:getty images|shutterstock|wireimage|splash news?|afp|backgrid|instarimages|ap photo|alamy|rex features?|filmmagic|corbis|pa wire|ap images)[^a-z]*\)?\s*$/i;
const PROMPT =
  /^\s*[-*•]?\s*(?:(?:sign up|subscribe|click here|scroll down|advertisement|watch (?:the video|below)|read (?:more|next|also)\s*$|share this|follow us|view gallery|see also\s*$|story continues|listen to|download the|stream on|read on|get the latest|want more|loading\b|photo gallery|article continues)\b|related\s*:?\s*$|more\s*:?\s*$)/i;

/**
 * What of a text is furniture: a pure function of the text alone, so that intake (which takes date, byline and credits from it) and language
 * (which makes no claims of it) see the same. In text order, without overlaps.
 */
export function furnitureOf(text: string): Furniture[] {
  const lines = linesOf(text);
  const head = headOf(lines);
  const rest = lines.slice(head.length).flatMap((line): Furniture[] => {
    if (isCredit(line)) return [{ ...spanOf(line), kind: "credit" }];
    return isPrompt(line) ? [{ ...spanOf(line), kind: "promotion" }] : [];
  });
  return [...head.flatMap((line) => line.parts), ...rest];
}

/** The day with which a body begins ("March 3, 2024: The harbour …"), where its head has none; undefined where it begins otherwise. */
export function dayAtStartOf(text: string): string | undefined {
  const lines = linesOf(text);
  return lines.slice(0, 4).flatMap((line) => DAY_OF_BODY.exec(line.text)?.[1] ?? [])[0];
}
const DAY_OF_BODY = new RegExp(`^\\s*(${DAY})\\s*[:–—]\\s+\\S`, "i");

interface HeadLine {
  readonly parts: readonly Furniture[];
}

/** The lines before the body: a title, date, byline and credits in any order. */
function headOf(lines: readonly Line[]): HeadLine[] {
  const head: HeadLine[] = [];
  let titled = false;
  for (const [i, line] of lines.slice(0, 8).entries()) {
    const parts: readonly Furniture[] = ADDRESS.test(line.text) ? [{ ...spanOf(line), kind: "promotion" }] : partsOf(line);
    if (parts.length > 0) head.push({ parts });
    else if (!titled && isTitle(lines, i)) {
      titled = true;
      head.push({ parts: [{ ...spanOf(line), kind: "title" }] });
    } else break;
  }
  return head;
}

/** Date, byline and credit parts of a line of the head; empty where any of it is prose. */
function partsOf(line: Line): Furniture[] {
  const date = DATE_AT_START.exec(line.text);
  if (date) {
    const rest = line.text.slice(date[0].length);
    const dated: Furniture = { ...trim(line, 0, date[0].length), kind: "date" };
    if (rest.trim() === "" || /^[\s|,–—-]*$/.test(rest)) return [dated];
    if (CREDIT.test(rest.trimStart())) return [dated, { ...trim(line, date[0].length, line.text.length), kind: "credit" }];
    if (BYLINE.test(rest.replace(/^[\s|,–—-]+/, ""))) return [dated, { ...trim(line, date[0].length, line.text.length), kind: "byline" }];
    return [];
  }
  if (BYLINE.test(line.text) && line.text.split(/\s+/).length <= 14) return [{ ...spanOf(line), kind: "byline" }];
  if (isCredit(line)) return [{ ...spanOf(line), kind: "credit" }];
  return [];
}

/** A first line that is short, is a block by itself or is followed by head lines, and does not read on into the body. */
function isTitle(lines: readonly Line[], i: number): boolean {
  const line = lines[i]!;
  const next = lines[i + 1];
  const words = line.text.trim().split(/\s+/).length;
  if (!next || words > 36 || line.text.length > 260) return false;
  const apart = next.paragraph > line.paragraph || partsOf(next).length > 0;
  const ends = /[.]["”’]?\s*$/.test(line.text) && !/\b(?:Jr|Sr|Inc|U\.S)\.\s*$/.test(line.text) && !/\.\.\.\s*$/.test(line.text);
  return apart && (!ends || partsOf(next).length > 0);
}

function isCredit(line: Line): boolean {
  const { text } = line;
  return text.length < 220 && (CREDIT.test(text) || (CREDIT_TAIL.test(text) && text.length < 160));
}

function isPrompt({ text }: Line): boolean {
  return text.length < 160 && PROMPT.test(text);
}

function spanOf(line: Line): Span {
  return trim(line, 0, line.text.length);
}

function trim(line: Line, from: number, to: number): Span {
  const part = line.text.slice(from, to);
  const lead = part.length - part.trimStart().length;
  return { start: line.start + from + lead, end: line.start + from + part.trimEnd().length };
}
