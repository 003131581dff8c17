import type { Annotated, AnnotatedMention, UtteranceFrame } from "../../model/annotated.ts";
import type { EntityKind } from "../../model/entity.ts";
import type { Span } from "../../model/span.ts";
import { overlaps } from "../../text/spans.ts";
import { NOBODY } from "./cues.ts";
import type { OutletPlace } from "./outlets.ts";

export type ResolvedSource =
  | { readonly kind: "named"; readonly cluster: number; readonly name: string }
  /** `again`: the words point back to a source already spoken of ("the insider"), or name it by no more than its kind. */
  | { readonly kind: "unnamed"; readonly name: string; readonly again: boolean; readonly sort: string }
  | { readonly kind: "unspecified"; readonly name: "?" };

const UNNAMED =
  /\b(?:sources?|insiders?|pals?|friends?|sp(?:y|ies)|snitch|tipsters?|moles?|onlookers?|eye-?witness(?:es)?|witness(?:es)?|reps?|representatives?|spokes(?:person|people|man|woman|men)|officials?|authorities|police|cops|investigators?|prosecutors?|detectives?|bystanders?|confidante?s?|informants?|aides?|publicists?|lawyers?|attorneys?|agents?|managers?|neighbou?rs?|staff(?:ers?)?|fans?|critics?|experts?|doctors?|scientists?|researchers?|analysts?|observers?|residents?|relatives?|family|employees?|colleagues?|executives?|team|camp|network|studio|tattler|whistleblowers?|people|person|someone|somebody|those|many|some|others|folks|users|viewers|followers|reporters?|tabloids?|outlets|media|websites?|company|department|organizers?|producers?|parents|mother|father|sister|brother|woman|man|customers?|spokesperson)\b/i;
/** What an outlet has issued: it stands for the outlet. */
const ISSUED =
  /^(?:the|this|that|its|their) (?:[\p{L}-]+ )?(?:report|article|story|magazine|mag|outlet|site|website|publication|tabloid|newspaper|paper|webloid)$/iu;
/** Reports of nobody. */
const REPORTS = /^(?:\p{L}+ ){0,2}(?:reports?|rumou?rs?|speculation|gossip|estimates|(?:the )?(?:tabloids?|media|internet))$/iu;
/** Words for an organization named before; the specific ones must stand in its name. */
const ORGANIZATION =
  /^the (?:\p{L}+ )?(organi[sz]ation|company|firm|agency|group|charity|department|network|studio|zoo|school|university|college|club|team|government|bank|church|ministry|council|committee|commission|hospital|association|union|league|museum)$/iu;
const GENERIC = /^(?:organi[sz]ation|company|firm|agency|group|charity)$/i;
const SAME_INSIDER =
  /\b(?:source|insider|pal|friend|spy|snitch|tipster|mole|onlooker|eyewitness|witness|confidante?|tattler|informant|sources|insiders)\b/i;
const PRONOUN = /^(?:he|she|they|it|who|i|we)$/i;

/** What a source's words are held against: where the text speaks of outlets, and the outlet that speaks of itself as "we". */
export interface SourceContext {
  /** The outlet named within the source's own words. */
  readonly within: Span | undefined;
  readonly outlets: readonly OutletPlace[];
  /** The cluster of the outlet whose article this is, where the text tells ("RadarOnline.com has learned"). */
  readonly own: number | undefined;
}

const NOBODY_SOURCE = { kind: "unspecified", name: "?" } as const;

/** Who the words of a frame's source are: an entity, somebody without a name, or nobody. */
export function resolveSource(annotated: Annotated, frame: UtteranceFrame, { within: outlet, outlets, own }: SourceContext): ResolvedSource {
  const { text } = annotated.article;
  if (!frame.source || isPassive(text, frame)) return NOBODY_SOURCE;
  const words = text.slice(frame.source.start, frame.source.end);
  if (/^(?:we|us|our sources?)$/i.test(words) && own !== undefined && /^w/i.test(words))
    return { kind: "named", cluster: own, name: annotated.clusters[own]!.name };
  if (ISSUED.test(words)) {
    // "the report" is that of the outlet last spoken of.
    const issuer = outlets.filter((o) => o.end <= frame.source!.start).at(-1);
    return issuer ? { kind: "named", cluster: issuer.cluster, name: annotated.clusters[issuer.cluster]!.name } : NOBODY_SOURCE;
  }
  if (NOBODY.test(words) && !/\p{Lu}/u.test(words.slice(1))) return NOBODY_SOURCE;
  if (REPORTS.test(words)) return NOBODY_SOURCE;
  const organization = organizationMeant(annotated, frame.source, words);
  if (organization !== undefined) return { kind: "named", cluster: organization, name: annotated.clusters[organization]!.name };
  const inside = annotated.mentions.filter((m) => overlaps(m, frame.source!) && !isPossessor(text, m, frame.source!));
  const beside = nameBeside(annotated, frame.source, words);
  if (beside) return { kind: "named", cluster: beside.cluster, name: annotated.clusters[beside.cluster]!.name };
  const head = headMention(annotated, inside, words, frame.source);
  if (head) {
    const cluster = annotated.clusters[head.cluster]!;
    const unnamedHead = UNNAMED.test(words) && head.form === "name" && !isAppositive(text, head, frame.source);
    const outletHead = outlet !== undefined && overlaps(head, outlet) && UNNAMED.test(words);
    if (!unnamedHead && !outletHead && cluster.named) return { kind: "named", cluster: head.cluster, name: cluster.name };
    if (!unnamedHead && !outletHead && PRONOUN.test(words)) return unnamedFrom(annotated, head, words);
  }
  return { kind: "unnamed", name: words, again: againIn(words), sort: SAME_INSIDER.test(words) ? "insider" : headWord(words) };
}

/** "Jane Roe's allies", "Roe's critics": the name is whose they are, not who speaks. */
function isPossessor(text: string, m: AnnotatedMention, source: Span): boolean {
  return m.form === "name" && m.kind === "person" && OTHERS.test(text.slice(m.end, source.end));
}
const OTHERS =
  /^['’]s? (?:[\p{Ll}-]+ ){0,2}(?:allies|supporters|critics|opponents|rivals|friends|lawyers?|attorneys?|fans|followers|advisers|advisors|aides|colleagues)$/u;

/** "her stylist", "his brother" before a comma and a name: the name that the words stop short of. */
function nameBeside({ article, mentions, clusters }: Annotated, source: Span, words: string): AnnotatedMention | undefined {
  if (!/^(?:his|her|their|its|the|an?)\s[\p{Ll} -]+$/iu.test(words) || SAME_INSIDER.test(words)) return undefined;
  return mentions.find(
    (m) =>
      m.form === "name" &&
      clusters[m.cluster]!.kind === "person" &&
      m.start > source.end &&
      m.start - source.end <= 2 &&
      /^,? $/.test(article.text.slice(source.end, m.start)) &&
      /^[,.]|^ (?:said|says|told|wrote|added)\b/.test(article.text.slice(m.end, m.end + 8)),
  );
}

/** "Other designers are believed to …", "She was reported telling …": who stands before the verb does not speak. */
function isPassive(text: string, { cue, source }: UtteranceFrame): boolean {
  if (!cue || !source || source.end > cue.start) return false;
  return (
    /^(?:believed|said|reported|rumou?red|alleged|thought|understood|claimed|expected|known)$/i.test(text.slice(cue.start, cue.end)) &&
    /\b(?:is|are|was|were|been|be|being)(?: \p{L}+ly| also| now)? $/iu.test(text.slice(source.end, cue.start)) &&
    /^ (?:to|that|telling|saying)\b/i.test(text.slice(cue.end, cue.end + 10))
  );
}

function organizationMeant({ clusters, mentions }: Annotated, source: Span, words: string): number | undefined {
  const noun = ORGANIZATION.exec(words)?.[1];
  if (!noun) return undefined;
  const before = mentions.filter((m) => m.form === "name" && m.end <= source.start && clusters[m.cluster]!.kind === "organization");
  const fitting = GENERIC.test(noun) ? before : before.filter((m) => clusters[m.cluster]!.name.toLowerCase().includes(noun.toLowerCase()));
  return fitting.at(-1)?.cluster;
}

/** "the insider", "insiders", "the source": no new one is brought in. "A second source" is a new one. */
function againIn(words: string): boolean {
  return SAME_INSIDER.test(words) && !/^(?:an?|another|one|second|other|several|two|multiple)\b/i.test(words.trim());
}

/** A pronoun whose antecedent has no name: the unnamed source that the antecedent is. */
function unnamedFrom(annotated: Annotated, mention: AnnotatedMention, words: string): ResolvedSource {
  const name = annotated.clusters[mention.cluster]!.name;
  return PRONOUN.test(name)
    ? { kind: "unnamed", name: words, again: false, sort: `c${mention.cluster}` }
    : { kind: "unnamed", name, again: SAME_INSIDER.test(name), sort: SAME_INSIDER.test(name) ? "insider" : headWord(name) };
}

const MUTE: ReadonlySet<EntityKind> = new Set(["place", "group", "work", "event"]);

/** The mention that the source's words are about: a name that ends them or stands alone, else the pronoun or noun phrase. */
function headMention({ clusters }: Annotated, inside: readonly AnnotatedMention[], words: string, source: Span): AnnotatedMention | undefined {
  const named = inside.filter((m) => m.form === "name");
  const people = named.filter((m) => m.kind === "person" && clusters[m.cluster]!.kind === "person");
  const whole = inside.find((m) => m.start <= source.start + 4 && m.end >= source.end - 1);
  if (whole && (whole.form !== "nominal" || clusters[whole.cluster]!.named)) return whole;
  // "campaign spokesman Steven Cheung of …", "Trump lawyer Alan Garten": the name that ends the phrase, unless it is whose source it is.
  const last = people.at(-1);
  if (last && last.end >= source.end - 1 && !/\b(?:of|to|for|from|with|at|by|in)\s+(?:the )?$/i.test(words.slice(0, last.start - source.start)))
    return last;
  if (people.length > 0) return people[0];
  // A country within the words ("Mexico's attorney general") is not who speaks, nor a film ("the Night Ferry actor").
  const whoCanSpeak = named.filter((m) => !MUTE.has(m.kind) || m.end - m.start > (source.end - source.start) * 0.7);
  return (
    whoCanSpeak.find((m) => m.kind === "organization") ?? whoCanSpeak[0] ?? inside.find((m) => m.form === "pronoun" && PRONOUN.test(words)) ?? whole
  );
}

/** Whether the name is the source itself ("illustrator Jane Roe", "Jane Roe, a spokeswoman") and not whose source it is ("a friend of Jane Roe", "Roe's rep"). */
function isAppositive(text: string, name: AnnotatedMention, source: Span): boolean {
  const before = text.slice(source.start, name.start);
  const after = text.slice(name.end, source.end);
  if (/^['’]s?\b/.test(text.slice(name.end, name.end + 2))) return false;
  if (/\b(?:of|to|for|from|with|at|by|in|close to)\s+(?:the )?$/i.test(before)) return false;
  if (name.kind !== "person") return !UNNAMED.test(after) && !UNNAMED.test(before);
  return true;
}

function headWord(words: string): string {
  return words.toLowerCase().match(UNNAMED)?.[0] ?? words.toLowerCase();
}

/** What makes two frames' sources one: the entity, or for insiders of one outlet their sort. */
export function sourceKey(who: ResolvedSource): string {
  if (who.kind === "named") return `named:${who.cluster}`;
  return who.kind === "unspecified" ? "?" : `unnamed:${who.sort}`;
}
