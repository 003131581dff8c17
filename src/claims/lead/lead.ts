import type { Annotated, Sentence } from "../../model/annotated.ts";
import { chainOf } from "../../model/chain.ts";
import { outletAnywhere, outletByName } from "../../model/outlets.ts";
import type { Lead } from "../../model/reading.ts";
import { asPattern } from "../../text/pattern.ts";
import { quoteOf } from "../../text/spans.ts";
import { agentNamed, denialsOf } from "./denials.ts";
import type { LeadParts } from "./lead-parts.ts";
import { closenessOf, type NewsWords, newsWordsOf } from "./news-words.ts";
import { NO_OUTLET, originPhrases, UNNAMED } from "./origin-phrases.ts";
import { ownOutletOf } from "./own-outlet.ts";
import { isDebunked, isWithdrawn, stanceOf } from "./stance.ts";

/** Somebody whose word the news may be. */
interface Origin {
  /** From the article outwards. */
  readonly chain: readonly string[];
  readonly at: number;
  readonly score: number;
  readonly utterance: string | null;
  readonly why: string;
}

const DENIAL_WORDS = /\b(?:not|never|no truth|false|untrue|hoax|fake|deny|denied|denies|alive|fabricated|ridiculous|nonsense|retract)\b|n['’]t\b/i;
const GIVEN_UP = /\b(?:decid|withdr|fallen|part(?:ed)? ways|pull(?:ed)? out|never|no longer|not right|passed on|look to find)/i;
/** Said in a post or on a broadcast, which the article passes on. */
const PUBLIC =
  /\b(?:on|in|via|to) (?:a |an |the |his |her |its |their |\w+['’]s )?(?:[\w-]+ ){0,2}?(?:Facebook|Twitter|Instagram|YouTube|Snapchat|Tumblr|blog|radio|podcast|talk show|press release|social media)\b|\b(?:tweeted|a report said|reports? said|reports? say|according to (?:\w+ )?reports?)\b|\b[KW][A-Z]{2,3}\b(?: radio)?/;
/** How many sentences count as the opening. */
const OPENING = 6;

/** The article's own news: its headline or first sentence, how it stands to that, whose word it is and who denies it. Null where there is no prose. */
export function leadOf(annotated: Annotated, parts: LeadParts): Lead | null {
  const { text } = annotated.article;
  const prose = annotated.sentences.filter((s) => s.role !== "furniture");
  const first = prose.find((s) => s.role === "headline") ?? prose[0];
  if (!first) return null;
  const news = newsWordsOf(text, prose);
  const own = ownOutletOf(annotated.article);
  const head = text.slice(first.start, (prose[prose.indexOf(first) + 1] ?? first).end);
  const opening = prose.slice(0, OPENING).at(-1)!.end;
  const [debunked, withdrawn] = [isDebunked(head), isWithdrawn(head)];
  const origins = [...spoken(annotated, parts, news, { opening, withdrawn, debunked }), ...phrased(annotated, parts, news, first)];
  const principal = principalOf(annotated);
  const best = bestOf(
    origins.map((o) => (debunked ? againstQuotedFakes(o, principal) : o)),
    own,
  );
  const denials = denialsOf(annotated, parts, news, { claimed: best?.chain ?? [], withdrawn });
  const chain = best ? withoutOwn(withoutWriter(text, best.chain.map(canonicalHop)), own) : [];
  const stance = stanceOf({
    head,
    opening: text.slice(first.start, opening),
    throughOthers:
      PUBLIC.test(text.slice(first.start, opening)) ||
      citedEarly(origins, own, opening) ||
      chain.some((hop) => isOutletName(hop) && !isOwn(hop, own)) ||
      chain.at(-1) === "?",
    firstHand: chain.length > 0 && chain.at(-1) !== "?" && chain.every((hop) => !isOutletName(hop) || isOwn(hop, own)),
    denials: denials.length,
  });
  return {
    span: quoteOf(text, first),
    stance,
    claimBy: best?.utterance ?? null,
    chain,
    deniedBy: denials.flatMap((d) => d.utterance ?? []),
    denials,
  };
}

/** The person of whom the article speaks most. */
function principalOf({ clusters }: Annotated): string | undefined {
  return clusters.filter((c) => c.kind === "person" && c.named).sort((a, b) => b.mentions.length - a.mentions.length)[0]?.name;
}

const isOwn = (hop: string, own: string | null): boolean => own !== null && rootKey(hop, null) === rootKey(own, null);

/** In a text that debunks, "sources report" stands in what it debunks: who is named as having made that up is whose word it is. */
function againstQuotedFakes(o: Origin, principal: string | undefined): Origin {
  const nobody = o.chain.at(-1) === "?" || o.chain.at(-1) === "unnamed" || o.chain.at(-1) === principal;
  return { ...o, score: o.score + (o.why !== "utterance" ? 0.5 : nobody ? -1 : 0) };
}

/** Every utterance that is no denial, with how near it is to the news. */
function spoken(
  annotated: Annotated,
  parts: LeadParts,
  news: NewsWords,
  { opening, withdrawn, debunked }: { readonly opening: number; readonly withdrawn: boolean; readonly debunked: boolean },
): Origin[] {
  const { text } = annotated.article;
  return parts.utterances.flatMap((u): Origin[] => {
    if (u.act === "deny" || u.act === "ask" || u.act === "request") return [];
    const span = { start: u.content[0]!.start, end: u.content.at(-1)!.end };
    const close = closenessOf(news, text, span);
    const chain = chainOf(parts, u.id);
    if (chain.some((hop) => NO_OUTLET.test(hop.replace(/^unnamed@/, "")))) return [];
    const agent = u.sourceSpan && chain.at(-1)!.startsWith("unnamed") ? agentNamed(annotated, u.sourceSpan) : undefined;
    if (agent) chain[chain.length - 1] = agent;
    const source = parts.sources.find((s) => s.id === u.source);
    const denies = DENIAL_WORDS.test(text.slice(span.start, span.end)) || (withdrawn && GIVEN_UP.test(text.slice(span.start, span.end)));
    // Who says that it is not so is not whose word it was.
    if (denies && debunked) return [];
    const early = span.start < opening ? 0.8 : Math.max(0, 0.5 - span.start / 4000);
    const named = source?.kind === "named" ? 0.5 : source?.kind === "unnamed" ? 0.5 : -0.8;
    const score =
      2.2 * close +
      early +
      named +
      (u.through.length > 0 ? 0.3 : 0) +
      (u.within ? 0.3 : 0) -
      (denies ? (withdrawn ? 1.8 : 0.9) : 0) -
      (close < 0.12 ? 0.8 : 0);
    return [{ chain, at: span.start, score, utterance: u.id, why: "utterance" }];
  });
}

/** Every phrase that names where the news came from, with how plainly it says so and how near its sentence is to the news. */
function phrased(annotated: Annotated, parts: LeadParts, news: NewsWords, first: Sentence): Origin[] {
  const { text } = annotated.article;
  return originPhrases(annotated).map((p): Origin => {
    const sentence = annotated.sentences.findLast((s) => s.start <= p.start) ?? first;
    const close = closenessOf(news, text, sentence);
    const early = p.start < first.end + 700 ? 0.6 : Math.max(0, 0.4 - p.start / 5000);
    const utterance = parts.utterances.find((u) => u.sourceSpan && u.sourceSpan.start <= p.start && p.end <= u.sourceSpan.end) ?? null;
    const unnamed = p.kind === "outlet" && UNNAMED.test(text.slice(Math.max(sentence.start, p.start - 60), Math.min(sentence.end, p.end + 60)));
    const chain = p.speaker ? [p.name, p.speaker] : unnamed ? [p.name, `unnamed@${p.name}`] : [p.name];
    const denial =
      p.weight < 2.5 && DENIAL_WORDS.test(text.slice(sentence.start, sentence.end)) && p.why !== "fake-report-from" && p.why !== "published-by"
        ? 0.8
        : 0;
    return {
      chain,
      at: p.start,
      score: p.weight * 0.75 + 1.2 * close + early - (close < 0.1 ? 0.6 : 0) - denial,
      utterance: utterance?.id ?? null,
      why: p.why,
    };
  });
}

/** Whether the opening says of another outlet that it has the news. */
function citedEarly(origins: readonly Origin[], own: string | null, opening: number): boolean {
  return origins.some(
    (o) => o.why !== "utterance" && o.at < opening && o.score > 2.2 && o.chain.some((hop) => isOutletName(hop) && !isOwn(hop, own)),
  );
}

/** The likeliest origin: what names the same root adds a little to the best of it. */
function bestOf(origins: readonly Origin[], own: string | null): Origin | undefined {
  // What the article's outlet says of itself is nobody's word but its own, where somebody else's is told.
  const others = origins.filter(
    (o) => o.chain.length > 0 && !(own && rootKey(o.chain.at(-1)!, null) === rootKey(own, null) && !o.chain.at(-1)!.startsWith("unnamed")),
  );
  const byRoot = Map.groupBy(others.some((o) => o.score > 1) ? others : origins.filter((o) => o.chain.length > 0), (o) =>
    rootKey(o.chain.at(-1)!, own),
  );
  const ranked = [...byRoot.values()].map((same) => {
    const sorted = [...same].sort((a, b) => b.score - a.score || b.chain.length - a.chain.length || a.at - b.at);
    const longest = sorted.filter((o) => o.score > sorted[0]!.score - 0.8).sort((a, b) => b.chain.length - a.chain.length || b.score - a.score)[0]!;
    return { origin: { ...sorted[0]!, chain: longest.chain }, score: sorted[0]!.score + Math.min(0.6, 0.2 * (sorted.length - 1)) };
  });
  ranked.sort((a, b) => b.score - a.score || a.origin.at - b.origin.at);
  // Nobody ("reportedly") is whose word it is only where no one is named.
  const best = ranked.find((r) => r.origin.chain.at(-1) !== "?" && r.score > 0.9) ?? ranked[0];
  if (!best || best.score <= 0.5) return undefined;
  // "It came from Joe Doe … a credible person told me": the one who is named passes on what he was told.
  const teller =
    best.origin.chain.length === 1 &&
    best.origin.chain[0] === "unnamed" &&
    ranked.find((r) => r.origin.why !== "utterance" && r.score > 1.2 && !isOutletName(r.origin.chain.at(-1)!));
  return teller ? { ...best.origin, chain: [...teller.origin.chain, "unnamed"] } : best.origin;
}

const POSSESSIVE_BEFORE = /['’]s (?:\p{Ll}+ ){0,2}$/u;

/** "according to The Ledger’s Joe Doe, citing sources": he writes for the outlet, and what he passes on is its sources'. */
function withoutWriter(text: string, chain: readonly string[]): readonly string[] {
  const writer = chain.at(-1);
  if (writer === undefined || /^(?:\?|unnamed)/.test(writer)) return chain;
  // Looked for only where a possessive stands before the name: a search from every capital of the text costs more than all the rest.
  const named = [...text.matchAll(new RegExp(asPattern(writer), "g"))].some((m) =>
    POSSESSIVE_BEFORE.test(text.slice(Math.max(0, m.index - 80), m.index)),
  );
  if (!named) return chain;
  const found = new RegExp(
    `((?:The )?\\p{Lu}[\\p{L}.&!]*(?: \\p{Lu}[\\p{L}.]*){0,3})['’]s (?:\\p{Ll}+ ){0,2}${asPattern(writer)}([^.\\n]*)`,
    "u",
  ).exec(text);
  const outlet = found && outletByName(found[1]!);
  if (!outlet) return chain;
  const before = chain.slice(0, -1).filter((hop) => rootKey(hop, null) !== rootKey(outlet.name, null));
  return [...before, outlet.name, ...(UNNAMED.test(found[2]!) ? [`unnamed@${outlet.name}`] : [])];
}

/** An outlet by the name it is known by: "UK’s Mirror", "Daily Mirror" and "The Mirror" are one hop. */
function canonicalHop(hop: string): string {
  const [, unnamed, name] = /^(unnamed@)?(.*)$/su.exec(hop)!;
  return `${unnamed ?? ""}${outletAnywhere(name!)?.name ?? name}`;
}

const rootKey = (root: string, own: string | null): string => {
  const name = root.replace(/^unnamed@/, "");
  return (outletByName(name)?.name ?? (name === own ? "unnamed" : name)).toLowerCase().replace(/^the /, "");
};

function isOutletName(hop: string): boolean {
  return (
    /\.(?:com|co\.uk|net|org|website|info|tv)\b|\b(?:page|site|website|blog|account|post|show|station|radio|magazine|newspaper)\b/i.test(hop) ||
    outletByName(hop.replace(/^unnamed@/, "")) !== undefined
  );
}

/** What the article's own outlet was told is the outlet's own report. */
function withoutOwn(chain: readonly string[], own: string | null): readonly string[] {
  if (!own) return chain;
  const key = rootKey(own, null);
  return chain.filter((hop, i) => i === chain.length - 1 || rootKey(hop, null) !== key);
}
