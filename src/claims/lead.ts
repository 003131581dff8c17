import type { Annotated } from "../model/annotated.ts";
import type { Lead, Stance } from "../model/reading.ts";
import type { Source } from "../model/source.ts";
import type { Utterance } from "../model/utterance.ts";
import { quoteOf } from "../text/spans.ts";

interface Parts {
  readonly utterances: readonly Utterance[];
  readonly sources: readonly Source[];
}

const DENIES =
  /\b(?:hoax|debunk\w*|not (?:dead|true|real|pregnant|dating|happening|been arrested)|is(?:n['’]t| not) true|false(?:ly)?|fake|untrue|den(?:y|ies|ied|ial)|never happened|fabricat\w+|made[- ]up|satir\w+|bogus|no truth|shot down|shoots? down|retract\w*|withdr[ae]w\w*|alive and well|rubbish|nonsense)\b/i;
const DOUBTS =
  /\b(?:unconfirmed|unverified|claims? to|alleged(?:ly)?|self-proclaimed|no proof|no evidence|grain of salt|if true|sceptic\w*|skeptic\w*|dubious|questionable|doubt\w*|yet to be (?:confirmed|verified)|could not be verified|has not been (?:confirmed|verified))\b/i;
const REPORTED = /\b(?:reportedly|according to|reports?|rumou?r\w*|claims?|sources?|said to)\b/i;
/** How much of the article counts as where its news stands. */
const SENTENCES = 6;

/** The article's own news: its headline or first sentence, how it stands to that, whose word it is and who denies it. Null where there is no prose. */
export function leadOf({ article, sentences }: Annotated, { utterances, sources }: Parts): Lead | null {
  const prose = sentences.filter((s) => s.role !== "furniture");
  const first = prose.find((s) => s.role === "headline") ?? prose[0];
  if (!first) return null;
  const opening = prose.slice(0, SENTENCES);
  const reach = opening.at(-1)!.end;
  const words = article.text.slice(first.start, Math.max(first.end, opening[1]?.end ?? 0));
  const early = utterances.filter((u) => u.content[0]!.start < reach);
  const claimBy = early.filter((u) => u.act !== "deny").sort((a, b) => scoreOf(b, first, sources) - scoreOf(a, first, sources))[0];
  const deniedBy = utterances.filter((u) => u.act === "deny" && sources.find((s) => s.id === u.source)?.kind !== "unspecified");
  return {
    span: quoteOf(article.text, first),
    stance: stanceOf(words, claimBy, sources),
    claimBy: claimBy?.id ?? null,
    deniedBy: deniedBy.map((u) => u.id),
  };
}

function stanceOf(words: string, claimBy: Utterance | undefined, sources: readonly Source[]): Stance {
  if (DENIES.test(words)) return "denies";
  if (DOUBTS.test(words)) return "doubts";
  if (REPORTED.test(words)) return "relays";
  const source = sources.find((s) => s.id === claimBy?.source);
  return claimBy && (claimBy.through.length > 0 || source?.kind === "unspecified") ? "relays" : "asserts";
}

/** An utterance that holds the lead's words, comes through an outlet and stands near the top is the likeliest word behind the news. */
function scoreOf(u: Utterance, lead: { start: number; end: number }, sources: readonly Source[]): number {
  const inLead = u.content.some((c) => c.start < lead.end && lead.start < c.end) ? 3 : 0;
  const source = sources.find((s) => s.id === u.source);
  const known = source?.kind === "named" ? 1.5 : source?.outlet ? 1.5 : source?.kind === "unnamed" ? 1 : 0;
  return inLead + known + (u.through.length > 0 ? 1 : 0) - (u.content[0]!.start - lead.start) / 2000;
}
