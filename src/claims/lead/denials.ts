import type { Annotated, AnnotatedMention, Sentence } from "../../model/annotated.ts";
import { chainOf } from "../../model/chain.ts";
import { outletByName } from "../../model/outlets.ts";
import type { LeadDenial } from "../../model/reading.ts";
import type { Span } from "../../model/span.ts";
import type { Utterance } from "../../model/utterance.ts";
import type { LeadParts } from "./lead-parts.ts";
import { closenessOf, type NewsWords } from "./news-words.ts";

/** Words that deny whatever is spoken of. */
const DENYING =
  /\b(?:no truth|not true|untrue|(?:completely|totally|absolutely|entirely|utterly|patently|categorically|unequivocally) (?:\w+ and \w+ )?(?:false|untrue|ridiculous|wrong|deny|fabricated|not)|(?:is|are|were|was|['’]s|all|just|simply) (?:\w+ )?(?:false|fake|fabricated|made[- ]up|bogus|rubbish|nonsense|fiction|baseless|ridiculous|a hoax|a lie|lies|not dead|not true|alive)|categorically|fabricat\w+|hoax|alive and well|still alive|very much alive|never happened|no such|not the case|(?:full )?retraction|only my opin\w+|not (?:based on )?(?:any )?first-?hand|baseless|unfounded|without (?:any )?foundation|pure (?:fiction|fantasy|speculation)|stop believing)\b/i;
const NEGATED = /\b(?:not|never|no|n['’]t|nor|neither|den(?:y|ies|ied))\b|n['’]t\b/i;
const REFERS = /\b(?:claims?|rumou?rs?|reports?|stor(?:y|ies)|allegations?|hoax|death|article|news)\b/i;
/** It takes back what it said itself. */
const TAKES_BACK =
  /\b(?:retract(?:s|ed|ion|ing)?|walk(?:s|ed|ing)? back|backtrack\w*|took (?:it|that) back|only my opin\w+|apologi[sz]e[sd]?|admit(?:s|ted) (?:that )?(?:it|the story) (?:was|is))\b/i;
/** It has ceased to be so. */
const WITHDRAWN =
  /\b(?:withdr(?:ew|awn|aws)|pull(?:s|ed)? out|drop(?:s|ped)? out|fall(?:s|en)? (?:off|through)|fell through|part(?:s|ed)? ways|decided (?:against|not to|to part|to withdraw)|bow(?:s|ed)? out|no longer|not right for)\b/i;
/** An older denial, or of a like matter, is none of this news. */
const OLDER =
  /\b(?:at the time|earlier (?:this|that) year|back in \w+|last (?:year|month|summer|spring|autumn|fall|winter)|similar (?:\w+ )?(?:rumou?rs?|reports?|claims?|hoax)|previous(?:ly)?|years? ago|months? ago|the (?:April|May|June|July|March|February|January|August|September|October|November|December) (?:reports?|rumou?rs?|claims?|hoax))\b|\bin (?:January|February|March|April|May|June|July|August|September|October|November|December)\b/i;
/** "… denied the rumours", "… has dismissed the report". */
const DENIED =
  /\b(?:has|have|had|both|also|since|later|quickly|vehemently|flatly|strongly|categorically|emphatically|repeatedly|publicly|officially|then|firmly)?(?: \w+ly)? ?\b(den(?:y|ies|ied)|dismiss(?:es|ed)?|refut(?:es|ed|e)|reject(?:s|ed)?|rubbish(?:es|ed)|debunk(?:s|ed)|clear(?:s|ed)? up|shot down|shoots? down|shut down|slammed|slap(?:s|ped) down|squash(?:es|ed)|quash(?:es|ed)|retract(?:s|ed)|walk(?:s|ed) back|disput(?:es|ed)|poured cold water on|contradict(?:s|ed))\b(?= (?:\w+ ){0,3}?(?:rumou?rs?|reports?|claims?|allegations?|speculation|stor(?:y|ies)|news|suggestions?|hoax|it|this|that|them|any|being|having|everything|what))/gi;

/** Everybody who says that the article's news is not so, in the order of the text. */
export function denialsOf(
  annotated: Annotated,
  parts: LeadParts,
  news: NewsWords,
  { claimed, withdrawn }: { readonly claimed: readonly string[]; readonly withdrawn: boolean },
): LeadDenial[] {
  const { text } = annotated.article;
  const found: (LeadDenial & { readonly at: number })[] = [];
  for (const u of parts.utterances) {
    const content = u.content.map((c) => c.text).join(" ");
    const whole = text.slice(
      Math.min(u.content[0]!.start, u.cue?.start ?? Number.POSITIVE_INFINITY),
      Math.max(u.content.at(-1)!.end, u.cue?.end ?? 0),
    );
    const close = closenessOf(news, text, { start: u.content[0]!.start, end: u.content.at(-1)!.end });
    const sentence = sentenceOf(annotated, u.content[0]!.start);
    if (sentence && OLDER.test(text.slice(sentence.start, sentence.end)) && !DENYING.test(content)) continue;
    const denies = u.act === "deny" || DENYING.test(content) || (u.cue !== null && TAKES_BACK.test(u.cue.text));
    const gone = withdrawn && (WITHDRAWN.test(content) || NEGATED.test(content)) && close > 0.2;
    if (!gone && (!denies || (u.act !== "deny" && close < 0.06 && !REFERS.test(content)))) continue;
    if (!denies && !NEGATED.test(content) && !gone) continue;
    const by = deniesBy(annotated, parts, u);
    // A handle stands beside what somebody posted on the news: a comment.
    if (!by || (by.includes("@") && !by.startsWith("unnamed@"))) continue;
    found.push({
      by,
      through: chainOf(parts, u.id).slice(0, -1),
      kind: kindOf(whole, gone && !denies, by, claimed),
      utterance: u.id,
      at: u.content[0]!.start,
    });
  }
  for (const m of text.matchAll(DENIED)) {
    const sentence = sentenceOf(annotated, m.index);
    if (!sentence || sentence.role === "furniture" || OLDER.test(text.slice(sentence.start, sentence.end))) continue;
    for (const mention of subjectsBefore(annotated, sentence, m.index)) {
      const by = nameOfMention(annotated, mention);
      if (by) found.push({ by, through: [], kind: kindOf(m[0], false, by, claimed), utterance: null, at: m.index });
    }
  }
  const people = found.some((d) => isPerson(annotated, d.by));
  const kept = found.filter(
    (d) =>
      !(d.kind === "denial" && d.by === claimed.at(-1)) &&
      !isOwnMedium(d) &&
      (d.kind !== "denial" || (d.by !== "unnamed" && !d.by.startsWith("unnamed@"))) &&
      !(people && isOrganization(annotated, d.by)),
  );
  const unique = new Map<string, LeadDenial>();
  for (const { at: _, ...denial } of kept.sort((a, b) => a.at - b.at)) {
    const known = unique.get(denial.by.toLowerCase());
    if (!known || (known.through.length === 0 && denial.through.length > 0))
      unique.set(denial.by.toLowerCase(), { ...denial, utterance: denial.utterance ?? known?.utterance ?? null });
  }
  return [...unique.values()];
}

function kindOf(words: string, gone: boolean, by: string, claimed: readonly string[]): LeadDenial["kind"] {
  if (gone) return "withdrawal";
  return TAKES_BACK.test(words) && claimed.some((name) => name === by) ? "retraction" : "denial";
}

function sentenceOf(annotated: Annotated, at: number): Sentence | undefined {
  return annotated.sentences.findLast((s) => s.start <= at);
}

/** Who denies: the name, or the words for one who has none, with whose they are ("his publicist" → "Joe Doe’s publicist"). */
function deniesBy(annotated: Annotated, parts: LeadParts, u: Utterance): string | undefined {
  const source = parts.sources.find((s) => s.id === u.source);
  if (!source || source.kind === "unspecified") return undefined;
  const span = u.sourceSpan ?? undefined;
  if (span) {
    const worded = withPossessor(annotated, span);
    if (worded) return worded;
  }
  const label = chainOf(parts, u.id).at(-1)!;
  if (label === "?") return undefined;
  return source.kind === "unnamed" && source.outlet === null && span ? (/^(?:he|she|they|it)$/i.test(span.text) ? undefined : "unnamed") : label;
}

const AGENT =
  /\b(?:rep(?:s|resentatives?)?|representatives?|spokes(?:man|woman|person|people)|publicists?|agents?|managers?|lawyers?|attorneys?|team|camp|management|press officer|handlers)\b/i;

/** "the actor’s reps" → "Joe Doe’s representatives", by the cluster of the possessor. */
function withPossessor(annotated: Annotated, span: Span): string | undefined {
  const { text } = annotated.article;
  const words = text.slice(span.start, span.end);
  const agent = AGENT.exec(words);
  if (!agent) return undefined;
  if (
    annotated.mentions.some(
      (m) => m.form === "name" && m.kind === "person" && m.start >= span.start + agent.index + agent[0].length && m.end <= span.end,
    )
  )
    return undefined;
  const owner = annotated.mentions
    .filter((m) => m.start >= span.start - 4 && m.end <= span.start + agent.index && m.kind === "person" && m.cluster >= 0)
    .filter((m) => annotated.clusters[m.cluster]!.named && !AGENT.test(annotated.clusters[m.cluster]!.name))
    .sort((a, b) => b.end - a.end || b.end - b.start - (a.end - a.start))[0];
  const ofWhom = /^(?: for| of) /.exec(text.slice(span.start + agent.index + agent[0].length));
  const after = ofWhom && annotated.mentions.find((m) => m.start >= span.start + agent.index && m.start <= span.end + 20 && m.form === "name");
  const cluster = owner ?? after;
  if (!cluster) return undefined;
  const named = namedAgent(annotated, agent[0]);
  return named ?? `${annotated.clusters[cluster.cluster]!.name}’s ${agent[0].toLowerCase().replace(/^reps?$|^representative$/, "representatives")}`;
}

/** The name of somebody whom a source's words only call an agent, manager, spokesman … */
export function agentNamed(annotated: Annotated, span: Span): string | undefined {
  const agent = AGENT.exec(annotated.article.text.slice(span.start, span.end));
  return agent ? namedAgent(annotated, agent[0]) : undefined;
}

/** "his agent, Mark Stone" anywhere in the text: the agent has a name. */
function namedAgent(annotated: Annotated, agent: string): string | undefined {
  const { text } = annotated.article;
  for (const m of annotated.mentions) {
    if (m.form !== "name" || m.kind !== "person") continue;
    const before = text.slice(Math.max(0, m.start - 20), m.start).toLowerCase();
    if (new RegExp(`\\b${agent.toLowerCase()},? $`).test(before)) return annotated.clusters[m.cluster]!.name;
  }
  return undefined;
}

function nameOfMention(annotated: Annotated, m: AnnotatedMention): string | undefined {
  const cluster = annotated.clusters[m.cluster]!;
  return withPossessor(annotated, m) ?? (cluster.named ? cluster.name : undefined);
}

/** Those who stand as subject right before a verb: one, or several joined by "and". */
function subjectsBefore(annotated: Annotated, sentence: Sentence, verb: number): AnnotatedMention[] {
  const { text } = annotated.article;
  const out: AnnotatedMention[] = [];
  let edge = verb;
  for (const m of annotated.mentions.filter((x) => x.start >= sentence.start && x.end <= verb).sort((a, b) => b.end - a.end || a.start - b.start)) {
    const between = text.slice(m.end, edge);
    const joins =
      out.length === 0
        ? /^(?:['’]s? [\w-]+){0,2},?(?: (?:has|have|had|both|also|since|later|quickly|who|himself|herself|themselves|[\p{L}]+ly))*\s*$|^, [^.!?]{1,50}, $/u.test(
            between,
          )
        : /^(?:['’]s? [\w-]+)?,? (?:and|&) (?:both |the )?$/.test(between);
    if (!joins) {
      if (out.length > 0) break;
      continue;
    }
    if (m.kind === "person" || m.kind === "organization" || m.kind === "group") {
      out.push(m);
      edge = m.start;
    }
    if (out.length >= 3) break;
  }
  return out;
}

/** An outlet reports denials; its own would be a retraction. */
function isOwnMedium(d: LeadDenial): boolean {
  return d.kind !== "retraction" && outletByName(d.by) !== undefined;
}

const kindNamed = (annotated: Annotated, name: string): string | undefined => annotated.clusters.find((c) => c.name === name)?.kind;

function isPerson(annotated: Annotated, name: string): boolean {
  return kindNamed(annotated, name) === "person" || AGENT.test(name);
}

/** Where somebody speaks for it, the organisation is not a second denier. */
function isOrganization(annotated: Annotated, name: string): boolean {
  const kind = kindNamed(annotated, name);
  return kind === "organization" && !/\bpolice\b/i.test(name);
}
