import { OUTLET_NAMES } from "../model/outlets.ts";
import { asPattern } from "../text/pattern.ts";
import type { FoundMention } from "./found-mention.ts";

const LISTED = new RegExp(`(?<![\\p{L}\\p{N}])(?:${OUTLET_NAMES.map(asPattern).join("|")})(?![\\p{L}\\p{N}])`, "gu");
/** Words that are outlets where somebody tells them something: "told People", "in Star magazine". */
const TOLD =
  /\b(?:told|tells|telling|to|in|with|by|for|from)\s+((?:The |the )?(?:People|Us|US|ET|Extra|Star|Globe|Time|TIME|Closer|Heat|Now|Out|Elle|GQ|W|Vice|Variety|Deadline|Radar|Fortune|Shape|Parade|Cosmo|Glamour))(?= (?:magazine|Magazine|that|in|on|exclusively|about|reported|earlier|last|for|:)|[,.:"“]|$)/gu;

/** Outlets of the list that stand in the text and that `names` has not got: an organization each. */
export function listedOutlets(text: string, names: readonly FoundMention[]): FoundMention[] {
  const found: FoundMention[] = [];
  const add = (start: number, end: number): void => {
    if (names.some((n) => n.start < end && start < n.end) || found.some((n) => n.start < end && start < n.end)) return;
    found.push({ start, end, text: text.slice(start, end), form: "name", kind: "organization", sentence: 0, score: null });
  };
  for (const m of text.matchAll(LISTED)) add(m.index, m.index + m[0].length);
  for (const m of text.matchAll(TOLD))
    if (/^(?:told|tells|telling)/.test(m[0]) || / magazine/i.test(text.slice(m.index + m[0].length, m.index + m[0].length + 9)))
      add(m.index + m[0].length - m[1]!.length, m.index + m[0].length);
  return found;
}
