import type { Annotated } from "../model/annotated.ts";
import type { FoundClaim } from "./found-claim.ts";

/** Rules that find an age right beside a name. */
const BESIDE: ReadonlySet<string> = new Set([
  "age/between-commas",
  "age/in-brackets",
  "age/in-words",
  "age/both-after-two",
  "age/aged",
  "age/a-year-old",
]);

/**
 * "the 37-year-old" is whose age the text gives as 37. Where a name has its age beside it, another age that a noun phrase or a guess gives the same person is
 * that of the one person whose name has it beside it, or nobody's.
 *
 * @example ages 41 beside Jane Roe, 37 beside Sam Poe: age(Jane Roe, 37) from “the 37-year-old” becomes age(Sam Poe, 37)
 */
export function withoutRivalAges({ article, clusters }: Annotated, claims: readonly FoundClaim[]): FoundClaim[] {
  const beside = claims.filter((c) => BESIDE.has(c.why) && ageOf(c) !== undefined);
  return claims.flatMap((claim): FoundClaim[] => {
    const age = ageOf(claim);
    if (age === undefined || BESIDE.has(claim.why) || claim.certainty !== "certain" || tellsItsDay(article.text, claim)) return [claim];
    const known = beside.filter((c) => c.subject === claim.subject);
    if (known.length === 0 || known.some((c) => Math.abs(ageOf(c)! - age) <= 1)) return [claim];
    const owners = [...new Set(beside.filter((c) => ageOf(c) === age && c.subject !== null).map((c) => c.subject!))];
    const [owner] = owners;
    return owners.length === 1 && owner !== undefined && clusters[owner]!.kind === "person" ? [{ ...claim, subject: owner }] : [];
  });
}

/** "She turned 39 in 2008": another age at another time. */
function tellsItsDay(text: string, { score, evidence }: FoundClaim): boolean {
  return score === null && /\bturn(?:ed|s)\b/.test(text.slice(evidence.start, evidence.end));
}

function ageOf({ predicate, object, negated }: FoundClaim): number | undefined {
  return predicate === "age" && !negated && object !== null && "value" in object && Number.isFinite(Number(object.value))
    ? Number(object.value)
    : undefined;
}
