import { authorsOf } from "./authors.ts";
import type { ShownLines } from "./shown-lines.ts";

const NAME = "\\p{Lu}[\\p{L}'’.-]*(?: (?:(?:de|van|von|der|den|la|el|al|bin|di|da|le|du) ){0,2}\\p{Lu}[\\p{L}'’.-]*){1,3}";
/** `By Jane Roe`, `By Jane Roe and Sam Poe, Staff Writers`, `Words by Jane Roe`: no sentence. */
const BYLINE = /^(?:(?:written|words|story|text|posted|reported) )?by:? (?=\p{Lu})(?!.*[.!?] \p{Lu}\p{Ll}+ \p{Ll})(.{3,90})$/iu;
/** A name and then the date: `Jane Roe May 2, 2024 3 min read`. */
const NAME_AND_DATE = new RegExp(
  `^(${NAME})[ ,|•·–—-]+(?:(?:published|updated|posted)?:? ?(?:on )?)?(?=(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.? \\d|\\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|\\d{4}-\\d\\d)`,
  "u",
);
/** Those who did something else with the article than write it. */
const OTHER_HANDS =
  /^(?:(?:medically |scientifically |expert )?(?:edited|reviewed|fact[- ]checked|photographed|illustrated|translated)|photos?(?:graphs)?|photography|illustrations?|graphics?) by:? (.{3,90})$/iu;

/** Lines below the heading in which a byline may stand. */
const MOST_LINES = 14;

/** The authors that the page shows below its heading, and those whom it shows with another part in the article. */
export function shownBylineOf({ below }: ShownLines): { readonly authors: readonly string[]; readonly others: readonly string[] } {
  const lines = below.slice(0, MOST_LINES).map(withoutDate);
  const others = authorsOf(lines.flatMap((line) => OTHER_HANDS.exec(line)?.[1] ?? []));
  const byline = lines.map((line) => BYLINE.exec(line)?.[1]).find((names) => names && authorsOf([names]).length > 0);
  const named =
    byline ??
    below
      .slice(0, 4)
      .map((line) => NAME_AND_DATE.exec(line)?.[1])
      .find(Boolean);
  return { authors: named ? authorsOf([named]) : [], others };
}

/** `By Jane Roe May 2, 2024, 10:01 pm` and `By Jane Roe | Updated 3 hours ago` without what tells the time. */
function withoutDate(line: string): string {
  return line
    .replace(
      /[\s,|•·–—-]*(?:\b(?:published|updated|posted|last updated|first published)\b:? ?(?:on |at )?)?(?:\b(?:mon|tues|wednes|thurs|fri|satur|sun)[a-z]*,? )?\b(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}\b|\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\d{4}-\d\d-\d\d|\d{1,2}\/\d{1,2}\/\d|\d+ (?:minutes?|mins?|hours?|days?|weeks?|months?|years?) ).*$/iu,
      "",
    )
    .trim();
}
