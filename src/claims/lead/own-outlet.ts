import type { Article } from "../../model/article.ts";
import { outletByName } from "../../model/outlets.ts";
import { asPattern } from "../../text/pattern.ts";

/** An agency's or broadcaster's mark before the first sentence: "(CNN) --", "LONDON (Reuters) -". */
const DATELINE = /^[\s\p{Lu}\p{Ll},.]{0,60}\(([\p{L} ]{2,30})\)\s*(?:[-–—]{1,2}|\s)/u;
/** "as The Harbour Post was the first to report", "told The Harbour Post exclusively" say nothing of whose text it is; these do. */
const SELF = [
  /\b(?:[Ss]ources?|[Ii]nsiders?|[Ss]ources close to [\p{L} ]{3,30}) (?:exclusively )?tell ((?:The )?\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,3}?)(?= that| \p{Ll}|,)/u,
  /\b((?:The )?\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,3}) can (?:exclusively |now )?(?:reveal|confirm|report)\b/u,
  /\b((?:The )?\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,3}) (?:has|have) (?:learned|learnt|exclusively learned|confirmed exclusively)\b/u,
  /\bis an? ((?:The )?\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,3}) (?:reporter|writer|correspondent|editor|columnist)\. (?:You can )?[Ff]ollow\b/u,
  /\b[Aa]s ((?:The )?\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,3}) (?:was (?:the )?first to (?:report|reveal)|previously reported|first reported|exclusively (?:reported|revealed)|revealed in)\b/u,
];

/** The outlet whose text this is: as the article's own data tell, else as the text shows it; null where neither does. */
export function ownOutletOf(article: Article): string | null {
  if (article.outlet) return article.outlet.name;
  const dateline = DATELINE.exec(article.text.slice(0, 140))?.[1];
  if (dateline && outletByName(dateline)) return outletByName(dateline)!.name;
  for (const rule of SELF) {
    const name = rule.exec(article.text)?.[1];
    const known = name && outletByName(name);
    // One that the article cites as others do ("according to", "reports") is not its own.
    if (
      known &&
      !new RegExp(
        `\\b(?:according to|reported by|report (?:in|by|from)|via) (?:the )?${asPattern(name)}|${asPattern(name)} (?:reports|reported|claims|claimed)\\b`,
        "i",
      ).test(article.text)
    )
      return known.name;
  }
  return null;
}
