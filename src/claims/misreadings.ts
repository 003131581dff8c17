import type { Annotated } from "../model/annotated.ts";
import type { Span } from "../model/span.ts";
import type { Predicate } from "../model/vocabulary.ts";
import { quotationsOf } from "../text/quotations.ts";
import { overlaps } from "../text/spans.ts";
import type { FoundClaim } from "./found-claim.ts";
import { COUNTRY_OF } from "./predicates/words/countries.ts";
import { PEOPLES } from "./predicates/words/peoples.ts";

interface Misreading {
  readonly name: string;
  /** A claim that is one, and the words from which. */
  readonly example: string;
  readonly is: (claim: FoundClaim, words: Words) => boolean;
}

/** The words of an article around a claim. */
interface Words {
  readonly text: string;
  readonly evidence: string;
  /** The sentences that the evidence stands in. */
  readonly sentence: string;
  /** So many characters before the evidence, and behind it. */
  readonly before: (length: number) => string;
  readonly behind: (length: number) => string;
  readonly isQuoted: (span: Span) => boolean;
  readonly isPerson: (cluster: number) => boolean;
  /** The article's author, or somebody whom it does not name and who may be. */
  readonly isAuthor: (cluster: number) => boolean;
}

const LOVE: ReadonlySet<Predicate> = new Set(["partner", "engaged-to", "spouse", "filed-for-divorce"]);
const KINSHIP: ReadonlySet<Predicate> = new Set(["child", "sibling", "relative", "number-of-children", "friend"]);
const DEATH: ReadonlySet<Predicate> = new Set(["death-date", "death-place", "cause-of-death"]);
const OF_SCREENS: ReadonlySet<Predicate> = new Set(["cast-member", "director", "presenter", "performer"]);

const BLOOD =
  "(?:sons?|daughters?|brothers?|sisters?|siblings?|mothers?|fathers?|moms?|mums?|dads?|parents?|grand\\p{L}+|child|children|kids?|uncles?|aunts?|cousins?|nieces?|nephews?|step\\p{L}+)";
const WHOSE_KIN = new RegExp(`^['’]s?\\s(?:[\\p{L}\\d-]+\\s){0,3}?${BLOOD}\\b(?! of\\b)`, "iu");
const KIN_WHO = new RegExp(`\\p{Lu}[\\p{L}.-]+['’]s?\\s(?:[\\p{Ll}\\d-]+\\s){0,3}?${BLOOD}, $`, "u");
const KIN_IS = new RegExp(`\\b${BLOOD} (?:is|was|were|are) (?:an? )?$`, "iu");
const THINGS =
  /^[- ]years?[- ]old (?:[\p{Ll}-]+ )?(?:rumou?rs?|myster(?:y|ies)|houses?|homes?|compan(?:y|ies)|laws?|songs?|films?|shows?|traditions?|records?|brands?|franchises?|series|cars?|cases?|buildings?|church|trees?|marriage|relationship|romance|feud|battle|dispute|secrets?|bottles?|photos?|video|footage)\b/iu;

/** A people or a country, by its name or its ending. */
const NATION = new RegExp(
  `^(?:(?:North|South|Northern|Southern|East|West|Native)[- ])?(?:${PEOPLES}|${[...COUNTRY_OF.values()].join("|")}|Briton|Spaniard|Soviet|Somali|Bajan|U\\.?S\\.?(?:A\\.?)?|U\\.?K\\.?|America|England|Scotland|Wales|Nepal|Ecuador|[\\p{L} -]+(?:ish|ian|ese|[aeiou]an|landic|lander|i))s?$`,
  "u",
);

/** Whether what is told of somebody is told of his kin: "Jane Roe's father …", "Jane Roe's older son, |who| …". */
function isKins(text: string, subject: Span): boolean {
  if (/^who$/i.test(text.slice(subject.start, subject.end))) return KIN_WHO.test(text.slice(Math.max(0, subject.start - 60), subject.start));
  return WHOSE_KIN.test(text.slice(subject.end, subject.end + 50));
}

/** Roles that anybody may have in passing: that "the driver" is somebody named is a guess. */
const PASSING =
  /^(?:the|this|that|an?) (?:[\p{Ll}-]+ )?(?:producer|driver|teacher|writer|doctor|nurse|surgeon|engineer|judge|lawyer|attorney|officer|biographer|photographer|athlete|jeweller|jeweler|prosecutor|priest|pastor|therapist|detective|pilot|editor|student|waiter|waitress|bartender|guard|translator|historian)$/iu;

/** What no rule and no model should have made of the words, in order: the first that it is ends it. */
const MISREADINGS: readonly Misreading[] = [
  {
    name: "whose-kin",
    example:
      "death-date(Jane Roe, -) from “the death of Jane Roe's father”, spouse(Jane Roe, Sam Poe) from “Roe's younger sister is marrying Sam Poe”",
    is: ({ predicate, spans, object }, { text }) =>
      spans.subject !== null &&
      !KINSHIP.has(predicate) &&
      (object === null || spans.object === null || spans.object.start > spans.subject.end) &&
      isKins(text, spans.subject) &&
      !(LOVE.has(predicate) && /\b(?:with|shares?|shared|by)\b/.test(text.slice(spans.subject.end, spans.object?.start ?? spans.subject.end))),
  },
  {
    name: "parents-died",
    example: "death-date(Jane Roe, -) from “his parents died”",
    is: ({ predicate, spans }, { text }) =>
      DEATH.has(predicate) &&
      spans.subject !== null &&
      /\b(?:parents|grandparents|siblings|children|kids|family|ancestors)$/i.test(text.slice(spans.subject.start, spans.subject.end)),
  },
  {
    name: "anyone-who",
    example: "bought(Jane Roe, castle) from “anyone who buys the castle”",
    is: ({ spans }, { text }) =>
      spans.subject !== null &&
      /^who$/i.test(text.slice(spans.subject.start, spans.subject.end)) &&
      /\b(?:anyone|anybody|someone|somebody|everyone|everybody|those|people|fans|whoever|one) $/i.test(
        text.slice(Math.max(0, spans.subject.start - 12), spans.subject.start),
      ),
  },
  {
    name: "who-writes",
    example: "employer(Jane Roe, Acme) from “I have taught at Acme since 1961”, which the author says of himself",
    is: ({ spans, subject }, { text, isQuoted, isAuthor }) =>
      spans.subject !== null &&
      subject !== null &&
      /^(?:I|my|me|we|our|us)$/i.test(text.slice(spans.subject.start, spans.subject.end)) &&
      !isQuoted(spans.subject) &&
      !isAuthor(subject),
  },
  {
    name: "kin-is",
    example: "nationality(Jane Roe, French) from “whose grandfather was French”",
    is: ({ predicate, spans }, { text }) =>
      (predicate === "nationality" || predicate === "occupation") &&
      spans.object !== null &&
      KIN_IS.test(text.slice(Math.max(0, spans.object.start - 40), spans.object.start)),
  },
  {
    name: "no-nation",
    example: "nationality(Jane Roe, Bollywood); nationality(Jane Roe, Arland) from “Arland's Trade Ministry”",
    is: ({ predicate, spans, object, score }, { text }) =>
      predicate === "nationality" &&
      score !== null &&
      object !== null &&
      "value" in object &&
      (!NATION.test(String(object.value)) || (spans.object !== null && /^['’]s \p{Lu}/u.test(text.slice(spans.object.end, spans.object.end + 4)))),
  },
  {
    name: "an-office",
    example: "occupation(Jane Roe, director) from “the Director of National Intelligence”",
    is: ({ predicate, spans }, { text }) =>
      predicate === "occupation" &&
      spans.object !== null &&
      /^\p{Lu}/u.test(text.slice(spans.object.start)) &&
      /^ of (?:the )?\p{Lu}/u.test(text.slice(spans.object.end, spans.object.end + 12)),
  },
  {
    name: "a-part",
    example: "cast-member(Night Ferry, Elsa) from “Roe plays Elsa in Night Ferry”",
    is: ({ predicate, spans, score }, { text }) =>
      predicate === "cast-member" &&
      score !== null &&
      spans.object !== null &&
      /\b(?:play(?:s|ed|ing)?|portray(?:s|ed|ing)?|(?:cast|stars?|starred|starring|co-stars?|appears?|appeared|returns?|\p{Lu}\p{L}+) as) (?:(?:the|an?) )?$/u.test(
        text.slice(Math.max(0, spans.object.start - 24), spans.object.start),
      ),
  },
  {
    name: "somebody-as-something",
    example: "attended(Jane Roe, Ann Poe), cast-member(Ann Poe, Jane Roe) from “Roe appears in Ann Poe's story”",
    is: ({ predicate, subject, object }, { isPerson }) =>
      (predicate === "attended" && object !== null && "cluster" in object && isPerson(object.cluster)) ||
      (OF_SCREENS.has(predicate) && subject !== null && isPerson(subject)),
  },
  {
    name: "old-things",
    example: "age(Jane Roe, 45) from “the 45-year-old rumours”",
    is: ({ predicate, spans }, { text }) =>
      predicate === "age" && spans.object !== null && THINGS.test(text.slice(spans.object.end, spans.object.end + 50)),
  },
  {
    name: "at-that-age",
    example: "age(Jane Roe, 17) from “since she was 17”",
    is: ({ predicate, spans, why }, { text, before }) =>
      predicate === "age" &&
      (/\b(?:since|when|until|till) (?:he|she|they) (?:was|were|is) (?:only |just )?$/i.test(
        text.slice(Math.max(0, (spans.object?.start ?? 0) - 30), spans.object?.start ?? 0),
      ) ||
        (why === "age/is-years-old" && /\b(?:since|until|till) $/i.test(before(8)))),
  },
  {
    name: "birthday-to-come",
    example: "age(Jane Roe, 40) from “her 40th birthday is in May”",
    is: ({ why }, { before, behind }) =>
      why === "age/birthday" &&
      (/^ (?:arrives|is (?:coming|on|in|next|approaching|around|just)|will|approaches|next)\b/i.test(behind(24)) ||
        /\b(?:ahead of|before|until|upcoming|approaching|plans? for|planning) $/i.test(before(16))),
  },
  {
    name: "passing-role",
    example: "occupation(Jane Roe, driver) from “the driver”, taken for her",
    is: ({ why, spans }, { text }) =>
      why === "occupation/before-the-name" && spans.subject !== null && PASSING.test(text.slice(spans.subject.start, spans.subject.end)),
  },
  {
    name: "many",
    example: "occupation(Jane Roe, teacher) from “the teachers saw her”",
    is: ({ why, spans }, { text }) =>
      why === "occupation/before-the-name" &&
      spans.object !== null &&
      spans.subject !== null &&
      spans.subject.start <= spans.object.start &&
      /^s\b/.test(text.slice(spans.object.end, spans.object.end + 2)),
  },
  {
    name: "titled",
    example: "occupation(Jane Roe, teacher) from “the Bad Teacher”",
    is: ({ predicate, spans }, { text }) =>
      predicate === "occupation" &&
      spans.object !== null &&
      spans.subject !== null &&
      spans.subject.start <= spans.object.start &&
      /^\p{Lu}/u.test(text.slice(spans.object.start)) &&
      /\b[Tt]he (?:\p{Lu}\p{Ll}+ )+$/u.test(text.slice(Math.max(0, spans.object.start - 30), spans.object.start)) &&
      !/^ \p{Lu}/u.test(text.slice(spans.object.end, spans.object.end + 2)),
  },
  {
    name: "wants-to-be",
    example: "occupation(Jane Roe, singer) from “who wants to be a singer”",
    is: ({ predicate, spans }, { text }) =>
      predicate === "occupation" &&
      spans.object !== null &&
      /\b(?:want\w*|hop(?:e|es|ed|ing)|wish\w*|dream\w*|aspir\w*|tr(?:y|ies|ied|ying)) (?:[\p{L}]+ )?(?:to be|to become|of becoming|of being) (?:the |an? )?(?:[\p{Ll}-]+ )?$/iu.test(
        text.slice(Math.max(0, spans.object.start - 45), spans.object.start),
      ),
  },
  {
    name: "altered-photo",
    example: "seen-with(Jane Roe, Sam Poe) from “a doctored photo shows her with Sam Poe”",
    is: ({ predicate }, { sentence }) =>
      predicate === "seen-with" &&
      /\b(?:doctored|photoshopped|digitally altered|manipulated|fake|altered) (?:[\p{L}-]+ )?(?:photos?|images?|pictures?|snaps?|pics?)\b/iu.test(
        sentence,
      ),
  },
  {
    name: "was-supposed-to",
    example: "attended(Jane Roe, Night Gala) from “She was supposed to sing at the Night Gala.”",
    is: ({ predicate, negated }, { evidence }) =>
      predicate === "attended" && !negated && /\b(?:was|were|had been) (?:supposed|meant|due) to\b|\bhad (?:planned|hoped) to\b/i.test(evidence),
  },
  {
    name: "there-but-silent",
    example: "not attended(Jane Roe, Night Gala) from “Roe will not perform at the Night Gala.”",
    is: ({ predicate, negated }, { evidence }) =>
      predicate === "attended" && negated && /(?:\bnot|n['’]t)\s(?:be )?(?:perform|host|sing|present|speak|play)/i.test(evidence),
  },
  {
    name: "nominees",
    example: "award(Night Ferry, Golden Reel) from “Golden Reel nominees Night Ferry and Low Tide”",
    is: ({ predicate, score }, { sentence }) =>
      predicate === "award" &&
      score !== null &&
      /\bnomin(?:ees?|ated|ations?)\b/i.test(sentence) &&
      !/\b(?:w[io]n|wins|winn\w+|t(?:ook|ak\w+) home|awarded|receiv\w+|scoop\w*|bagg\w+|pick\w* up|crowned|honou?red|named|nab\w*|claim\w*|collect\w*)\b/i.test(
        sentence,
      ),
  },
  {
    name: "nominations",
    example: "award(Jane Roe, Golden Reel) from “two Golden Reel nominations”",
    is: ({ predicate, spans }, { text }) =>
      predicate === "award" &&
      spans.object !== null &&
      /^(?: Awards?)? nom(?:inations?|inees?|s)\b/i.test(text.slice(spans.object.end, spans.object.end + 20)),
  },
  {
    name: "stepped-down",
    example: "director(Night Ferry, Jane Roe) from “Roe stepped down as director”",
    is: ({ predicate, score }, { evidence, behind }) =>
      OF_SCREENS.has(predicate) &&
      score !== null &&
      /\b(?:step\w* (?:down|away|aside) (?:as|from)|dropp?\w* out|back\w* out|was (?:fired|replaced|dropped|axed) (?:as|from))\b/i.test(
        evidence + behind(25),
      ),
  },
  {
    name: "replaced",
    example: "cast-member(Night Ferry, Jane Roe) from “the decision to replace Jane Roe in Night Ferry”",
    is: ({ predicate, spans }, { text }) =>
      predicate === "cast-member" &&
      spans.object !== null &&
      (/\breplac(?:e|es|ed|ing) (?:[\p{Ll}-]+ ){0,2}$/iu.test(text.slice(Math.max(0, spans.object.start - 30), spans.object.start)) ||
        /^ (?:was|is|has been|had been) (?:[\p{Ll}]+ly )?replaced in\b/u.test(text.slice(spans.object.end, spans.object.end + 40))),
  },
  {
    name: "who-directs",
    example: "co-star(Jane Roe, Sam Poe) from “Roe with director Sam Poe”",
    is: ({ predicate, spans }, { text }) =>
      predicate === "co-star" &&
      [spans.subject, spans.object].some(
        (s) => s !== null && /\b(?:director|producer|screenwriter|filmmaker) $/i.test(text.slice(Math.max(0, s.start - 16), s.start)),
      ),
  },
  {
    name: "respectively",
    example: "spouse(Jane Roe, Ann Poe) from “their divorces from Sam Poe and Ann Poe, respectively”",
    is: ({ predicate, why }, { sentence }) => LOVE.has(predicate) && why.startsWith("model/") && /\brespectively\b/.test(sentence),
  },
  {
    name: "no-romance",
    example: "partner(Jane Roe, Sam Poe) from “her tumultuous relationship with Sam Poe”, “her relationship with her son, Ned”",
    is: ({ predicate, ended }, { evidence }) =>
      predicate === "partner" &&
      !ended &&
      (/\b(?:strained|tumultuous|working|professional|business|complicated|friendly|platonic|parent\w*|mother|father|brotherly|sibling) relationship\b/i.test(
        evidence,
      ) ||
        new RegExp(`\\brelationship with (?:his|her|their) (?:[\\p{L}-]+ )?${BLOOD}\\b`, "iu").test(evidence)),
  },
];

/** The claims without those that misread their words, whoever found them. */
export function withoutMisreadings({ article, sentences, clusters }: Annotated, claims: readonly FoundClaim[]): FoundClaim[] {
  const { text } = article;
  const quotations = quotationsOf(text);
  return claims.filter((claim) => {
    const { start, end } = claim.evidence;
    const around = sentences.filter((s) => overlaps(s, claim.evidence));
    const words: Words = {
      text,
      evidence: text.slice(start, end),
      sentence: text.slice(Math.min(start, ...around.map((s) => s.start)), Math.max(end, ...around.map((s) => s.end))),
      before: (length) => text.slice(Math.max(0, start - length), start),
      behind: (length) => text.slice(end, end + length),
      isQuoted: (span) => quotations.some((q) => q.start <= span.start && span.end <= q.end),
      isPerson: (cluster) => clusters[cluster]!.kind === "person",
      isAuthor: (cluster) => !clusters[cluster]!.named || (article.authors?.includes(clusters[cluster]!.name) ?? false),
    };
    return !MISREADINGS.some((misreading) => misreading.is(claim, words));
  });
}
