import type { Annotated } from "../../model/annotated.ts";
import { isAmbiguousOutlet, outletByName } from "../../model/outlets.ts";
import type { Span } from "../../model/span.ts";
import { matchesOf } from "../../text/spans.ts";
import { isOutlet } from "../utterances/outlets.ts";

/** Words that name where news came from, whether or not they report what it said. */
export interface OriginPhrase extends Span {
  /** The outlet, page or person, as the text has it. */
  readonly name: string;
  readonly kind: "outlet" | "page" | "person";
  /** How plainly the words say that the news began there. */
  readonly weight: number;
  readonly why: string;
  /** Who speaks there to the outlet, where the words name somebody: the outlet is then only the way. */
  readonly speaker: string | null;
}

interface PhraseRule {
  readonly name: string;
  readonly example: string;
  readonly weight: number;
  /** What stands before the name; it ends where the name, or words that lead to it, begins. */
  readonly before?: RegExp;
  /** What stands right after the name. */
  readonly after?: RegExp;
  /** Which kinds of name it takes; default outlets and pages. */
  readonly takes?: readonly OriginPhrase["kind"][];
}

const REPORT =
  "(?:report|stor(?:y|ies)|article|hoax(?:es)?|rumou?rs?|claims?|news|piece|post|press release|item|account|allegations?|news reports?|breaking news|prank|interview|exclusive|scoop|memo|tweet|video|page)";
const ADVERBS =
  "(?:(?:first|originally|initially|also|exclusively|recently|reportedly|apparently|falsely|erroneously|wrongly|since|just|earlier|later|now) )*";

/** In order of how plainly they tell it. */
const RULES: readonly PhraseRule[] = [
  {
    name: "first-reported-by",
    example: "The news was first reported by The Harbour Post.",
    weight: 3,
    before:
      /\b(?:first|originally|initially) (?:reported|published|posted|revealed|broken|appeared|surfaced|printed|made|spotted|claimed|noted) (?:by|on|in|at|via)\s+$/i,
  },
  {
    name: "was-first-to-report",
    example: "The Harbour Post was the first to report it.",
    weight: 2.6,
    after: /^,? (?:which )?(?:was the |were the )?first (?:to )?(?:report|reveal|break|publish|claim|outlet)/i,
  },
  {
    name: "began-on",
    example: "The rumour started when a Facebook page was made for him.",
    weight: 2.8,
    before:
      /\b(?:start(?:ed|s)?|began|begins|originat(?:ed|es|ing)|stem(?:s|med|ming)?|sprang|came|comes|emerged|arose|trac(?:ed|es)(?: back)?|sparked|caused|triggered|fuel+ed|prompted|created|cooked up|invented)(?: \w+){0,2}? (?:when|on|at|from|with|by|in|out of|after|to)\s+$/i,
    takes: ["outlet", "page", "person"],
  },
  {
    name: "sparked-it",
    example: "A Facebook page sparked the rumours.",
    weight: 2.6,
    after:
      /^(?: [^.!?\n]{0,60}?)? (?:sparked|started|began|triggered|caused|fuel+ed|prompted|spread|created|is behind|was behind|set off) (?:the|this|these|those|a|all) (?:\w+ ){0,2}?(?:rumou?r|hoax|report|claim|stor(?:y|ies)|confusion|panic|news|speculation|frenzy)/i,
    takes: ["outlet", "page", "person"],
  },
  {
    name: "fake-report-from",
    example: "a fake report from National Ledger",
    weight: 2.6,
    before: new RegExp(
      `\\b(?:fake|false|bogus|satirical|fabricated|hoax|phony|phoney|misleading|spoof|made-up|untrue|erroneous|unsourced|discredited)(?: \\w+){0,3}? ${REPORT}(?: \\w+){0,2}? (?:from|by|on|in|at|via|of)\\s+$`,
      "i",
    ),
    takes: ["outlet", "page", "person"],
  },
  {
    name: "hoax-from",
    example: "the victim of a hoax on Friday from the prankster Joe Doe",
    weight: 2.2,
    before: /\b(?:hoax|prank|spoof|satire)\b[^.!?\n]{0,30}? (?:from|by)\s+$/i,
    takes: ["outlet", "page", "person"],
  },
  {
    name: "report-from",
    example: "a report in The Harbour Post",
    weight: 1.7,
    before: new RegExp(
      `\\b${REPORT}(?: (?:published|posted|printed|that appeared|appearing|which appeared|carried|made|shared|that ran|run|originating|put out))?(?: \\w+ly| this week| today| yesterday| on \\w+day| last \\w+)? (?:from|by|on|in|at|via)\\s+$`,
      "i",
    ),
  },
  {
    name: "based-on-page",
    example: "That rumour was based on a Facebook hoax page.",
    weight: 2.4,
    before: /\b(?:based|founded|modelled) on\s+$/i,
    takes: ["page"],
  },
  {
    name: "reported-by",
    example: "His death was reported by the website TMZ and confirmed to The Ledger by Dan Roe.",
    weight: 2.1,
    before:
      /\b(?:reported|confirmed|revealed|announced|broken|disclosed)(?: (?:to|on|in) (?:the )?\p{Lu}[\p{L}\d.]*(?: \p{Lu}[\p{L}\d.]*){0,2})? by\s+$/u,
    takes: ["outlet", "page", "person"],
  },
  {
    name: "published-by",
    example: "a false story, published on the US website National Ledger",
    weight: 2.2,
    before: /\b(?:published|posted|appear(?:s|ed|ing)?|printed|planted|made|set up|put up|put out|issued|shared)(?: \w+)? (?:at|on|by|in)\s+$/i,
  },
  {
    name: "made-by",
    example: "The allegations were made by the golf pro Dan Roe.",
    weight: 2.2,
    before: new RegExp(
      `\\b${REPORT} (?:was|were|is|has been|came|come|comes) (?:\\w+ )?(?:made|started|invented|spread|from|begun|posted|written|put out) ?(?:by|from|of)?\\s+$`,
      "i",
    ),
    takes: ["outlet", "page", "person"],
  },
  {
    name: "according-to",
    example: "according to The Harbour Post",
    weight: 1.8,
    before: /\b(?:according to|as reported by|as reported in|per)\s+$/i,
  },
  {
    name: "x-reports",
    example: "The Harbour Post reports that …",
    weight: 1.6,
    after: new RegExp(
      `^(?:['’]s \\w+ \\w+)?,? ${ADVERBS}(?:has |have |had |is |was |are )?${ADVERBS}(?:report(?:s|ed|ing)|claim(?:s|ed|ing)|reveal(?:s|ed)|publish(?:es|ed)|wrote|writes|posted|said|says|alleg(?:es|ed)|ran|broke|suggest(?:s|ed)|stat(?:es|ed)|insist(?:s|ed)|announc(?:es|ed)|confirm(?:s|ed)|not(?:es|ed)|quot(?:es|ed)|cit(?:es|ed)|put out|carried|print(?:s|ed))\\b`,
      "i",
    ),
  },
  { name: "xs-report", example: "The Harbour Post’s report", weight: 1.7, after: new RegExp(`^['’]s? (?:[\\w-]+ ){0,3}?${REPORT}\\b`, "i") },
  { name: "x-report", example: "the Harbour Post report", weight: 1.2, after: new RegExp(`^ ${REPORT}\\b`, "i") },
  {
    name: "told-to",
    example: "he told The Harbour Post",
    weight: 1.3,
    before:
      /\b(?:told|tells?|telling|confirmed to|spoke (?:to|with)|speaking (?:to|with)|interview (?:with|on|in)|statement to|reported to|said (?:to|on)|appear(?:ed|ance) on|revealed (?:to|on)|went on)\s+$/i,
  },
  {
    name: "has-learned",
    example: "TMZ has learned",
    weight: 2.2,
    after: /^ (?:has|have) (?:learned|learnt|been told|obtained|confirmed|exclusively)\b/i,
  },
  {
    name: "link-to",
    example: "users linking to a story on something called …",
    weight: 2,
    before: new RegExp(
      `\\b(?:link(?:ing|ed|s)?(?: \\w+)? to|shar(?:ing|ed)|citing|cited|quoting|quoted|picked up|repeat(?:ed|ing)) (?:(?:a|an|the|some|this) )?(?:\\w+ ){0,2}?(?:${REPORT} )?(?:from|by|on|in|at|of)?\\s*$`,
      "i",
    ),
  },
  { name: "via", example: "(via The Harbour Post)", weight: 1.5, before: /(?:\bvia|\bper|\bh\/t|\bsource:|\bcourtesy of)\s+$/i },
];

/** Somebody who is told of and not named. */
export const UNNAMED = /\b(?:sources?|insiders?|tipsters?|an individual|someone|somebody|(?:a|the) (?:friend|pal|witness|person)|officials?)\b/i;
/** A page or site without a name of its own: "a Facebook memorial page", "a fake website", "an anonymous blog". */
const PAGE =
  /\b(?:a|an|the|one|some|this) (?:(?!(?:page|site|website)\b)[\p{L}’'“”"-]+ ){0,3}?(?:(?:Facebook|Twitter|Instagram|YouTube|Reddit|Tumblr|MySpace|Weibo|TikTok)(?: [\p{L}-]+){0,3}? (?:page|post|account|video|group|user|hoax)|(?:fake|bogus|hoax|spoof|satirical|satire|parody|anonymous|fan|gossip|news|memorial|tribute|prank|phony) (?:[\p{L}-]+ ){0,2}?(?:page|site|website|blog|account|outlet))\b/giu;
/** An address that stands in running text, also in the way of those who do not want it to be a link. */
const ADDRESS = /\b[\p{L}\d-]+(?:\.[\p{L}\d-]+)*(?:\.(?:com|co\.uk|net|org|website|info|tv|biz|us|news))+\b|\b\p{L}+(?: \((?:dot)\) \p{L}+)+/giu;
/** A country before "website", and networks that carry what others write. */
export const NO_OUTLET =
  /^(?:the )?(?:U\.?S\.?A?\.?|U\.?K\.?|E\.?U\.?|Facebook|Twitter|X|Instagram|YouTube|Google|Reddit|Tumblr|TikTok|WhatsApp|Internet|Tinder|Snapchat|Weibo)$/i;
/** What may stand between "according to" and the name: "the music blog", "US website", "a report in", "the occasional golf pro". */
const LEADING =
  /^(?:(?:U\.?S\.?|U\.?K\.?|British|Britain[’']s|American|America[’']s|English|Scottish|Irish|Australian|Canadian|German|French|Italian|Spanish|Chinese|Russian|Indian|Japanese|Swedish|Mexican|Hollywood|(?!(?:that|which|who|and|but|because|said|says|told|after|before|while|when|is|are|was|were|has|had|have)\b)[‘“"']?\p{Ll}[\p{L}’'”"-]*)[ ,]+){1,7}$/u;

/** Every place where the text says where news came from. */
export function originPhrases(annotated: Annotated): OriginPhrase[] {
  const { text } = annotated.article;
  const names = namesIn(annotated);
  return names.flatMap(({ start, end, name, kind, sure }): OriginPhrase[] => {
    const sentence = annotated.sentences.findLast((s) => s.start <= start);
    const from = Math.max(sentence?.start ?? 0, start - 140);
    const endings = endingsOf(text.slice(from, start));
    const after = text.slice(end, end + 110);
    const found = RULES.filter((rule) => (rule.takes ?? ["outlet", "page"]).includes(kind)).filter(
      (rule) => (rule.before ? endings.some((words) => rule.before!.test(words)) : true) && (rule.after ? rule.after.test(after) : true),
    );
    const best = found.sort((a, b) => b.weight - a.weight)[0];
    if (!best) return [];
    const speaker = best.name === "told-to" && sentence ? speakerIn(annotated, sentence, start, end) : null;
    // Somebody told it to the outlet: where nobody is named, an utterance says more.
    return best.name === "told-to" && !speaker
      ? []
      : [{ start, end, name, kind, weight: best.weight - (sure === false && best.after ? 0.4 : 0), why: best.name, speaker }];
  });
}

/** The words before a name, whole and without each run of words that only leads to it: "according to US website TMZ" ends in "according to ", too. */
function endingsOf(before: string): string[] {
  const places = [...before.matchAll(/(?<=\s|^)/g)].map((m) => m.index);
  return [before, ...places.filter((at) => LEADING.test(before.slice(at))).map((at) => before.slice(0, at))];
}

/** "Joe Doe told The Ledger", "in an interview with The Ledger, Joe Doe …": the nearest person of the sentence, before it rather than after. */
function speakerIn({ mentions, clusters, article }: Annotated, sentence: Span, start: number, end: number): string | null {
  const people = mentions.filter((m) => m.kind === "person" && m.start >= sentence.start && m.end <= sentence.end && clusters[m.cluster]!.named);
  const interview = /\binterview (?:with|on|in)\s*(?:the )?(?:[\p{L}\d]+ ){0,2}$/iu.test(article.text.slice(Math.max(0, start - 40), start));
  const before = people.filter((m) => m.end <= start && start - m.end < (interview ? 160 : 60)).sort((a, b) => b.end - a.end)[0];
  const between = article.text.slice(before?.end ?? Math.max(sentence.start, start - 60), start);
  if (UNNAMED.test(between)) return `unnamed@${article.text.slice(start, end)}`;
  const after = people.filter((m) => m.start >= end && m.start - end < 60)[0];
  const speaker = before ?? after;
  return speaker ? clusters[speaker.cluster]!.name : null;
}

interface NamePlace extends Pick<OriginPhrase, "start" | "end" | "name" | "kind"> {
  /** An organisation of which nobody says that it publishes is an outlet only by its place in the sentence. */
  readonly sure?: boolean;
}

function namesIn({ article, mentions, clusters }: Annotated): NamePlace[] {
  const { text } = article;
  const pages = [...matchesOf(text, PAGE), ...matchesOf(text, ADDRESS)].map(({ start, end, match }) => ({
    start,
    end,
    name: match[0],
    kind: "page" as const,
  }));
  const named = mentions
    .filter((m) => m.form === "name" && !pages.some((p) => p.start < m.end && m.start < p.end))
    .flatMap((m): NamePlace[] => {
      const cluster = clusters[m.cluster]!;
      if (cluster.kind === "person") return [{ start: m.start, end: m.end, name: cluster.name, kind: "person" as const }];
      const known = outletByName(m.text) !== undefined || isOutlet(cluster);
      const plausible = !NO_OUTLET.test(m.text) && (known || (cluster.kind === "organization" && !isAmbiguousOutlet(m.text)));
      return plausible ? [{ start: m.start, end: m.end, name: outletByName(m.text)?.name ?? m.text, kind: "outlet" as const, sure: known }] : [];
    });
  return [...pages, ...named].sort((a, b) => a.start - b.start);
}
