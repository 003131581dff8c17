import type { Annotated } from "../model/annotated.ts";
import type { Utterance } from "../model/utterance.ts";
import type { Predicate } from "../model/vocabulary.ts";
import { holds } from "../text/spans.ts";
import type { FoundClaim } from "./found-claim.ts";

/** "did not say how his daughter …" denies that it was said. */
const NOT =
  /(?:\b(?:not|never|no longer|neither|nor)\b|n['’]t\b)(?! (?:only|say|tell|know|reveal|comment|mention|specify|disclose|clear|sure|immediately)\b)/i;
/** What a noun beside a name tells stands whatever the sentence denies: "denied that he was dating his co-star Jane Roe" leaves the co-star. */
const EPITHETS: ReadonlySet<Predicate> = new Set([
  "co-star",
  "cast-member",
  "age",
  "occupation",
  "nationality",
  "position",
  "performer",
  "author",
  "director",
  "presenter",
]);

/** The model's claims with the negation that stands in their own words, between their ends, where its head has missed it. */
export function withNegation({ article, sentences }: Annotated, claims: readonly FoundClaim[]): FoundClaim[] {
  return claims.map((claim) => {
    const sentence = sentences.find((s) => holds(s, claim.point));
    if (claim.negated || EPITHETS.has(claim.predicate) || !sentence) return claim;
    const words = article.text.slice(Math.max(sentence.start, claim.evidence.start), Math.min(sentence.end, claim.evidence.end));
    return NOT.test(words) ? { ...claim, negated: true } : claim;
  });
}

/** The utterance that denies what the claim says: it is its word, and it says that it is not so. The innermost where several do. */
export function denialAt(utterances: readonly Utterance[], claim: FoundClaim): Utterance | undefined {
  if (EPITHETS.has(claim.predicate)) return undefined;
  return utterances
    .filter((u) => u.act === "deny" && u.mode !== "direct" && u.content.some((c) => holds(c, claim.point)))
    .sort((a, b) => a.content[0]!.end - a.content[0]!.start - (b.content[0]!.end - b.content[0]!.start))[0];
}
