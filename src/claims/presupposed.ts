import type { Predicate } from "../model/vocabulary.ts";
import type { FoundClaim } from "./found-claim.ts";
import { endsOf, type Voiced } from "./merge.ts";

/** Rules over a noun that takes for granted what it names: "their romance", "her pregnancy". */
const PRESUPPOSING: ReadonlySet<string> = new Set([
  "partner/their-romance",
  "partner/romance-with",
  "partner/romance-between",
  "expecting/her-pregnancy",
  "feud-with/feud-between",
  "feud-with/feud-possessive",
]);
const LOVE: ReadonlySet<Predicate> = new Set(["partner", "engaged-to", "spouse"]);
const RUMOURED: ReadonlySet<Predicate> = new Set(["partner", "engaged-to", "spouse", "expecting", "feud-with"]);
const RUMOURS = /^(?:['’]s?)?\s?(?:[\p{L}-]+ )?(?:rumou?rs?|speculation|gossip|whispers|buzz|chatter|claims|allegations|reports)\b/iu;
const RUMOURS_WITHIN =
  /\b(?:dating|romance|relationship|engagement|pregnancy|split|wedding|marriage|feud|break-?up|divorce|affair|love|baby|cheating) (?:rumou?rs?|speculation|gossip|whispers|buzz|chatter)\b/iu;
const ASKED = /\bask(?:s|ed|ing)?\b[^.]{0,25}\b(?:about|of) (?:the |his |her |their )?$/i;

/**
 * A rumour does not become a fact by being spoken of. What a noun takes for granted is not the article's own word where the article otherwise only has it of nobody
 * in particular, denies it, asks about it, or calls it a rumour in the same breath.
 */
export function withoutPresupposed(found: readonly Voiced[], text: string, isNamed: (utterance: string) => boolean): Voiced[] {
  const isDoubted = ({ claim, utterance }: Voiced): boolean =>
    claim.negated || claim.certainty !== "certain" || (utterance !== null && !isNamed(utterance));
  return found.filter(({ claim, utterance }) => {
    if (utterance !== null || claim.negated || claim.ended || !RUMOURED.has(claim.predicate)) return true;
    if (RUMOURS.test(text.slice(claim.evidence.end, claim.evidence.end + 40)) && isNounPhrase(claim)) return false;
    if (RUMOURS_WITHIN.test(text.slice(claim.evidence.start, claim.evidence.end + 25)) && (isNounPhrase(claim) || claim.score !== null)) return false;
    if (!PRESUPPOSING.has(claim.why)) return true;
    if (ASKED.test(text.slice(Math.max(0, claim.evidence.start - 50), claim.evidence.start))) return false;
    const same = found.filter((other) => other.claim !== claim && isSame(other.claim, claim) && !PRESUPPOSING.has(other.claim.why));
    return !same.some(isDoubted) || same.some((other) => other.utterance === null && !isDoubted(other));
  });
}

function isNounPhrase({ kind }: FoundClaim): boolean {
  return kind === "phrase";
}

/** Of the same people, and both of love or both of one predicate. */
function isSame(a: FoundClaim, b: FoundClaim): boolean {
  return (a.predicate === b.predicate || (LOVE.has(a.predicate) && LOVE.has(b.predicate))) && endsOf(a) === endsOf(b);
}
