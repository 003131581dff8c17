import type { Annotated } from "../model/annotated.ts";
import type { Predicate } from "../model/vocabulary.ts";
import { holds } from "../text/spans.ts";
import type { FoundClaim } from "./found-claim.ts";

/** What happens somewhere. */
const EVENTS: ReadonlySet<Predicate> = new Set(["attended", "seen-with", "met", "arrested", "hospitalised", "bought", "sold", "death-date"]);
/** So far behind its words a clause tells where. */
const REACH = 45;

/**
 * Claims of what happened with the place that their clause tells behind them ("was seen with Sam Poe in Lisbon"), where they have none: the first place
 * after "in", "at" or "near" within the evidence or right behind it, in the same sentence, that is not their object.
 */
export function withPlaces({ mentions, clusters, article, sentences }: Annotated, claims: readonly FoundClaim[]): FoundClaim[] {
  return claims.map((claim) => {
    if (!EVENTS.has(claim.predicate) || claim.qualifiers.place) return claim;
    const object = claim.object !== null && "cluster" in claim.object ? claim.object.cluster : -1;
    const sentence = sentences.find((s) => holds(s, { start: claim.evidence.start, end: claim.evidence.start + 1 }));
    if (!sentence) return claim;
    const place = mentions.find(
      (m) =>
        m.form === "name" &&
        clusters[m.cluster]!.kind === "place" &&
        m.cluster !== object &&
        m.start >= claim.evidence.start &&
        m.end <= sentence.end &&
        m.start - claim.evidence.end < REACH &&
        /\b(?:in|at|near|outside)\s(?:the\s|downtown\s)?$/.test(article.text.slice(Math.max(0, m.start - 16), m.start)) &&
        !/[;:“”"]|, (?:and|but|who|which|while|where)\b/.test(article.text.slice(claim.evidence.end, m.start)),
    );
    return place ? { ...claim, qualifiers: { ...claim.qualifiers, place: { cluster: place.cluster } } } : claim;
  });
}
