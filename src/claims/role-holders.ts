import type { Annotated, AnnotatedMention } from "../model/annotated.ts";
import type { Span } from "../model/span.ts";

/** What may stand between a role and the name behind it: nothing, the rest of the title, a comma. */
const TO_NAME = /^(?: (?:\p{Lu}?\p{Ll}+[ -]){0,2}?|, | (?:and|turned) [\p{L} -]{3,25} )$/u;
const TO_NAME_OF = /^(?:'s)? (?:of|at|for|to) [^,.;:“”"()]{2,50}, $/u;
/** What may stand between a name and the role that it is said to have: an apposition, "is a". */
const FROM_NAME =
  /^(?:,? (?:aged )?\d{1,3})?(?:,| \([^()]{1,30}\),?)?(?: who)?(?: (?:is|was|became|remains|works as|serves as|served as|['’]s|also|now|currently|once|previously|later))*(?: (?:an?|the|one of the|one))?(?: (?!of\b|and\b|with\b|to\b|for\b|in\b|by\b|says?\b|said\b|told\b|his\b|her\b|their\b)[\p{L}\d’'-]+,?){0,5}? $/u;

/**
 * Whose role it is by where the words stand: who is named right behind it ("the leader of Acme, Jane Roe"), or right before it ("Jane Roe, 41, is an
 * actress"). A model points at the wrong person more often than such a neighbour is somebody else.
 *
 * @param role the words of the role
 */
export function roleHolder(annotated: Annotated, role: Span): AnnotatedMention | undefined {
  const { mentions, sentences, article } = annotated;
  const sentence = sentences.find((s) => s.start <= role.start && role.start < s.end);
  if (!sentence) return undefined;
  const people = mentions.filter(
    (m) => m.start >= sentence.start && m.end <= sentence.end && annotated.clusters[m.cluster]!.kind === "person" && m.members.length < 2,
  );
  const before = people.findLast((m) => m.end <= role.start && m.form !== "nominal" && !/^(?:his|her|their|my)$/i.test(m.text));
  const gapBefore = before && article.text.slice(before.end, role.start);
  if (
    before &&
    gapBefore !== undefined &&
    gapBefore.length > 1 &&
    FROM_NAME.test(gapBefore) &&
    /,|\b(?:is|was|became|remains|as|['’]s)\b/.test(gapBefore)
  )
    return before;
  const behind = people.find((m) => m.start >= role.end && m.form === "name");
  const gapBehind = behind && article.text.slice(role.end, behind.start);
  if (behind && gapBehind !== undefined && (TO_NAME.test(gapBehind) || TO_NAME_OF.test(gapBehind))) return behind;
  return undefined;
}
