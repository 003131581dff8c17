import type { Annotated, AnnotatedMention, Cluster } from "../model/annotated.ts";
import type { Span } from "../model/span.ts";
import { overlaps } from "../text/spans.ts";
import { regathered } from "./work-nominals.ts";

const WORD = "(?!(?:The|A|An|His|Her|In|At|And|But|With|On|For)\\b)(?:\\p{Lu}[\\p{L}.]*(?![’'\\p{L}])|[A-Z]{2,})";
/** Names that alone are a prize, with what may stand before them. */
const KNOWN =
  "(?:Academy |Daytime |Primetime |Honorary |Lifetime |Latin |Best (?:Actor|Actress|Picture|Director|Supporting (?:Actor|Actress)|Original Song) )?(?:Oscars?|Emmys?|Emmies|Grammys?|GRAMMYs?|Grammies|Tonys?(?=[ -](?:[Aa]ward|win|nom|nod))|BAFTAs?|Golden Globes?|Razzies?|Razzie|Pulitzers?|Palme d['’]Or|Ballon d['’]Or|Nobel(?: Peace)?(?: Prize)?|[OM]BEs?|CBEs?|Heisman(?: Trophy)?|Purple Heart)(?: Awards?| Prize)?";
const HEAD = "Awards?|Prizes?|Medals?|Trophy|Trophies|Cups?|Shield|MVPs?|Championships?";
/** "the Arland Prize for Letters": up to the prize's own word and what it is for. */
const NAMED = new RegExp(
  `(?<![\\p{L}\\d’'-])(?:${KNOWN}|(?:${WORD})(?:[- ](?:${WORD}|of|the|and|&)){0,4}? (?:${HEAD}))(?: (?:for|of) (?:(?:in an? |the )?\\p{Lu}[\\p{L}]+ ?){1,4}(?<! ))?(?![\\p{L}\\d])`,
  "gu",
);
const CATEGORY =
  "Actor|Actress|Supporting|Director|Picture|Film|Motion|Original|Adapted|Screenplay|Song|Album|New|Artist|Female|Male|Pop|Rock|Rap|Country|Video|Drama|Dramatic|Comedy|Foreign|International|Animated|Documentary|Musical|Series|Ensemble|Performance|Young|Music|Variety|Writing|Limited|Lead|Leading";
/** "Best Actress", "Coach of the Year", "Outstanding Variety Show". */
const TITLED = new RegExp(
  `(?<![\\p{L}\\d’'-])(?:(?:Best|Outstanding|Favorite|Worst) (?:${CATEGORY})(?: (?:\\p{Lu}\\p{L}+|in|an?|or|of|the|–)){0,5}(?<=\\p{Lu}\\p{L}+)|[Bb]est (?:supporting |lead )?(?:actor|actress|director|picture)(?=[,.;]| (?:for|at|award|winner|nomin))|(?!The )\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+){0,3} of the (?:Year|Match|Month|Tournament|Series))(?![\\p{L}\\d])`,
  "gu",
);
/** "won the Arland League and two Night Cups": a competition is a prize to whoever wins it. */
const COMPETITION = new RegExp(
  `(?<=\\b(?:w[io]n|wins|winning|claim\\w*|lift\\w*|clinch\\w*|captur\\w*|secur\\w*) [^.;:?!“”"]{0,160}?)(?<![\\p{L}\\d’'-])(?:(?:${WORD}) ){1,3}(?:League|Leagues|Cup|Cups|Shield|Open|Series|Bowl|Bowls|Masters|Slam|Slams|Libertadores|Finals|Championship)(?: [Tt]itles?)?(?![\\p{L}\\d’'])`,
  "gu",
);
/** Plural awards are as a rule an evening, unless somebody wins them. */
const EVENING = /(?:Awards|Grammys|Emmys|Oscars|Globes|BAFTAs|Championships?|Cup)$/;
const WON =
  /\b(?:w[io]n\w*|receiv\w+|earn\w+|nominat\w+|collect\w+|bagged|nabbed|took home|takes home|scored|garnered|landed|amassed|up for|awarded|several|two|three|four|five|six|seven|eight|nine|ten|\d+)\s(?:an?\s|the\s|his\s|her\s|their\s|[\p{Ll}\d-]+\s){0,3}$/u;

/**
 * The annotated article with the prizes that it names as mentions of their own, where an annotator saw none, a part ("Academy") or a person ("Turner Prize").
 * An evening of awards stays what it was ("at the Night Awards"), unless somebody wins there what it is called by.
 */
export function withPrizes(annotated: Annotated): Annotated {
  const { text } = annotated.article;
  const found = annotated.sentences.flatMap((sentence, s) =>
    sentence.role === "furniture" ? [] : prizesIn(text, sentence).map((span) => ({ span, sentence: s })),
  );
  const fresh = found.filter(({ span }) => !isKnown(annotated, span));
  if (fresh.length === 0) return annotated;
  const clusters: Cluster[] = [...annotated.clusters];
  const added = fresh.map(({ span, sentence }): AnnotatedMention => {
    const name = text.slice(span.start, span.end);
    let cluster = clusters.findIndex((c) => c.kind === "award" && c.name.toLowerCase() === name.toLowerCase());
    if (cluster < 0) cluster = clusters.push({ kind: "award", name, aliases: [], gender: null, mentions: [], named: true }) - 1;
    return { ...span, text: name, form: "name", kind: "award", cluster, members: [], sentence, score: null };
  });
  const kept = annotated.mentions.filter((m) => m.form !== "name" || !added.some((a) => overlaps(a, m)));
  return regathered(annotated, [...kept, ...added], clusters);
}

function prizesIn(text: string, sentence: Span): Span[] {
  const words = text.slice(sentence.start, sentence.end);
  const spans: Span[] = [];
  for (const expression of [NAMED, TITLED, COMPETITION])
    for (const m of words.matchAll(expression)) {
      const span = { start: sentence.start + m.index, end: sentence.start + m.index + m[0].length };
      if (!spans.some((s) => overlaps(s, span))) spans.push(span);
    }
  return spans;
}

/** An annotator knows it: the same words as a prize or an evening, or a longer name that holds it ("the Night Awards in Rome"). */
function isKnown({ mentions, clusters, article }: Annotated, span: Span): boolean {
  const words = article.text.slice(span.start, span.end);
  if (EVENING.test(words) && !WON.test(article.text.slice(Math.max(0, span.start - 40), span.start))) return true;
  return mentions.some(
    (m) =>
      m.form === "name" &&
      m.start <= span.start &&
      span.end <= m.end &&
      ((m.start === span.start && m.end === span.end && ["award", "event", "other"].includes(clusters[m.cluster]!.kind)) ||
        m.end - m.start > span.end - span.start),
  );
}
