import type { Annotated, Sentence } from "../model/annotated.ts";
import { definitionOf } from "../model/vocabulary.ts";
import { overlaps } from "../text/spans.ts";
import type { FoundClaim } from "./found-claim.ts";
import { JOBS } from "./predicates/words/jobs.ts";
import { OFFICES } from "./predicates/words/offices.ts";
import { TRIGGERS } from "./predicates/words/triggers.ts";

interface Gate {
  readonly name: string;
  /** A proposal that it stops. */
  readonly example: string;
  readonly stops: (claim: FoundClaim, annotated: Annotated, sentences: readonly Sentence[]) => boolean;
}

const PEOPLE = new Set([
  "partner",
  "engaged-to",
  "spouse",
  "filed-for-divorce",
  "child",
  "sibling",
  "relative",
  "friend",
  "met",
  "seen-with",
  "co-star",
]);
const JOB = new RegExp(`\\b${JOBS}$`, "i");
const OFFICE = new RegExp(`\\b(?:${OFFICES})(?: (?:of|for|to) .*)?$`, "i");
const OFFICE_AFTER = new RegExp(`^ (?:${OFFICES})\\b`, "i");
/** A model as sure as this is believed on a role that the lists do not know. */
const SURE = 0.85;
const AGENT =
  /(?:[eo]rs?|ist|ian|man|woman|[mt]ress|ant|ent|star|superstar|guru|chef|coach|expert|hero|icon|legend|scholar|teen|official|specialist|champion|diva|judge|pilot|nurse|cop|spy|royal|mom|dad|fan)$/;

const KIN_BEHIND =
  /^ (?:[\p{L}-]+ ){0,2}?(?:counterpart|husband|wife|boyfriend|girlfriend|beau|friend|pal|rival|co-star|colleague|opponent|partner|fianc[eé]e?|mother|father|parents|son|daughter|hosts?|allies|ally)\b/u;

/** Predicates that join somebody to a body of people. */
const OF_BODIES: ReadonlySet<string> = new Set(["employer", "member-of", "signed-with", "parent-organization"]);
const BODY_NOUN =
  /\b(?:company|firm|team|band|church|club|school|university|college|hospital|orphanage|magazine|newspaper|network|station|party|group|army|navy|force|police|government|council|committee|board|union|orchestra|campaign|label|agency|department|ministry|bank|squad|trio|duo|faculty|cult|religion)s?\b/i;
const OF_PLACES: ReadonlySet<string> = new Set(["residence", "birth-place", "death-place", "headquarters"]);
/** An organization's name that is a place's, too. */
const SITE =
  /\b(?:House|Hall|Palace|Castle|Tower|Towers|Hotel|Village|Manor|Mansion|Park|Hospital|Center|Centre|Prison|Jail|Island|University|College|School|Headquarters|Building|Ranch|Estate|County|City|Valley|Hills|Base)\b/;

/** What a model proposes and nobody should believe: an ordered list, the first that stops a claim ends it. */
const GATES: readonly Gate[] = [
  {
    name: "no-trigger",
    example: "birth-place(Sam Poe, Arland) where nobody is born",
    stops: (claim, { article }, sentences) => {
      const trigger = TRIGGERS[claim.predicate];
      return trigger !== undefined && !sentences.some((s) => trigger.test(article.text.slice(s.start, s.end)));
    },
  },
  {
    name: "no-person",
    example: "position(Acme, leader)",
    stops: (claim, { clusters }) => {
      const { subject, object } = definitionOf(claim.predicate);
      const isPerson = (cluster: number): boolean => clusters[cluster]!.kind === "person";
      if (subject.length === 1 && subject[0] === "person" && claim.subject !== null && !isPerson(claim.subject)) return true;
      return object.length === 1 && object[0] === "person" && claim.object !== null && "cluster" in claim.object && !isPerson(claim.object.cluster);
    },
  },
  {
    name: "a-singer's-work",
    example: "cast-member(Night Song, Jane Roe) from “the “Night Song” singer”; performer(Night Ferry, Sam Poe) from “the Night Ferry actor”",
    stops: ({ predicate, spans }, { article }) => {
      if (spans.subject === null) return false;
      const after = article.text.slice(spans.subject.end, spans.subject.end + 20);
      if (predicate === "cast-member") return /^[”"’']?,? (?:singer|rapper|hitmaker|crooner|songstress|musician|author|director|creator)/.test(after);
      return predicate === "performer" && /^[”"’']?,? (?:actor|actress|alum|director|author)/.test(after);
    },
  },
  {
    name: "no-age",
    example: "age(Jane Roe, 1998)",
    stops: ({ predicate, object }) =>
      predicate === "age" && object !== null && "value" in object && !(Number(object.value) > 0 && Number(object.value) < 120),
  },
  {
    name: "no-occupation",
    example: "occupation(Sam Poe, videography skill)",
    stops: ({ predicate, object }) =>
      predicate === "occupation" && object !== null && "value" in object && !JOB.test(String(object.value)) && !AGENT.test(String(object.value)),
  },
  {
    name: "an-office",
    example: "occupation(Jane Roe, prime minister), which is a position",
    stops: ({ predicate, object }) =>
      predicate === "occupation" && object !== null && "value" in object && OFFICE.test(String(object.value)) && !JOB.test(String(object.value)),
  },
  {
    name: "unlikely-role",
    example: "position(Jane Roe, lead questioner): a role that no list knows needs a sure model",
    stops: ({ predicate, object, score }) => {
      if (object === null || !("value" in object)) return false;
      if (predicate === "position") return !OFFICE.test(String(object.value)) && (JOB.test(String(object.value)) || (score ?? 1) < SURE);
      return predicate === "occupation" && !JOB.test(String(object.value)) && (score ?? 1) < SURE;
    },
  },
  {
    name: "a-nomination",
    example: "award(Jane Roe, grammy nominee)",
    stops: ({ predicate, object }) => predicate === "award" && object !== null && "value" in object && /nomin/i.test(String(object.value)),
  },
  {
    name: "a-class-year",
    example: "age(Jane Roe, 76) where the text has ’76",
    stops: ({ predicate, spans }, { article }) =>
      predicate === "age" && spans.object !== null && /[’'‘]/.test(article.text[spans.object.start - 1] ?? ""),
  },
  {
    name: "nation-of-an-office",
    example: "nationality(Jane Roe, Arlandic) from “Arlandic prime minister Jane Roe”",
    stops: ({ predicate, spans }, { article }) =>
      predicate === "nationality" && spans.object !== null && OFFICE_AFTER.test(article.text.slice(spans.object.end, spans.object.end + 40)),
  },
  {
    name: "an-office-of-nobody",
    example: "position(Jane Roe, director) from “ordered the Director of the service”, where nobody is named beside it",
    stops: ({ predicate, spans, score, subject }, { article, mentions }) => {
      if (predicate !== "position" || spans.object === null || spans.subject === null || (score ?? 1) >= 0.9) return false;
      const { object } = spans;
      const own = mentions.some((m) => m.cluster === subject && m.start <= object.start && object.end <= m.end);
      return (
        !own &&
        /\b(?:the|a)\s(?:[\p{L}-]+\s)?$/iu.test(article.text.slice(Math.max(0, object.start - 30), object.start)) &&
        /^\s(?:of|for|at|to)\s/.test(article.text.slice(object.end)) &&
        object.start - spans.subject.end > 60
      );
    },
  },
  {
    name: "a-character",
    example: "cast-member(Night Ferry, Ned) from “Ned (Jane Roe)”, where she plays him",
    stops: ({ predicate, spans }, { article }) =>
      predicate === "cast-member" &&
      spans.object !== null &&
      /^\s\(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}.’'-]+)+\)/u.test(article.text.slice(spans.object.end)),
  },
  {
    name: "a-debut-behind-the-camera",
    example: "cast-member(Night Ferry, Jane Roe) from “her directorial debut with Night Ferry”",
    stops: ({ predicate, evidence }, { article }) =>
      predicate === "cast-member" && /directorial debut|\bdirected\b/.test(article.text.slice(evidence.start, evidence.end)),
  },
  {
    name: "somebody-else's-nation",
    example: "nationality(Jane Roe, Russian) from “her Russian counterpart”",
    stops: ({ predicate, spans }, { article }) => {
      if (predicate !== "nationality" || spans.object === null) return false;
      const [before, after] = [article.text.slice(Math.max(0, spans.object.start - 7), spans.object.start), article.text.slice(spans.object.end)];
      return (
        /(?:\b(?:his|her|their)|['’]s) $/i.test(before) &&
        KIN_BEHIND.test(after) &&
        (spans.subject === null || spans.subject.start < spans.object.start)
      );
    },
  },
  {
    name: "a-general",
    example: "occupation(Jane Roe, attorney) from “Attorney General Jane Roe”",
    stops: ({ predicate, spans }, { article }) =>
      predicate === "occupation" && spans.object !== null && /^ [Gg]eneral\b/.test(article.text.slice(spans.object.end, spans.object.end + 10)),
  },
  {
    name: "a-nominee",
    example: "award(Jane Roe, Golden Reel) from “the Golden Reel nominee”",
    stops: ({ predicate, spans }, { article }) =>
      predicate === "award" &&
      spans.object !== null &&
      /^(?:[- ]\p{L}+)?[- ](?:nomin|nod\b)/u.test(article.text.slice(spans.object.end, spans.object.end + 24)),
  },
  {
    name: "no-body",
    example: "employer(Jane Roe, president), member-of(Jane Roe, Sam Poe)",
    stops: ({ predicate, object }, { clusters }) => {
      if (!OF_BODIES.has(predicate) || object === null) return false;
      if ("value" in object) return !BODY_NOUN.test(String(object.value));
      const { kind } = clusters[object.cluster]!;
      return kind === "person" || kind === "award" || (kind === "place" && predicate !== "member-of");
    },
  },
  {
    name: "no-place",
    example: "residence(Jane Roe, Acme)",
    stops: ({ predicate, object }, { clusters }) => {
      if (!OF_PLACES.has(predicate) || object === null || !("cluster" in object)) return false;
      const { kind, name } = clusters[object.cluster]!;
      return kind === "person" || kind === "award" || kind === "work" || (kind === "organization" && !SITE.test(name));
    },
  },
  {
    name: "no-name",
    example: "attended(Jane Roe, the)",
    stops: ({ object }, { clusters }) => object !== null && "cluster" in object && /^(?:the|an?|I|it|\p{Ll}+)$/u.test(clusters[object.cluster]!.name),
  },
  {
    name: "nobody",
    example: "partner(Jane Roe, -) where the words name no partner",
    stops: (claim, { article }) =>
      claim.object === null &&
      PEOPLE.has(claim.predicate) &&
      !/(?:wife|husband|hubby|spouse|married|boyfriend|girlfriend|fianc|kids?|child|sons?$|daughter|baby|mom|mum|mother|father|dad|parent|brother|sister|friends?|pals?)/i.test(
        claim.spans.object ? article.text.slice(claim.spans.object.start, claim.spans.object.end) : "",
      ),
  },
];

/** Whether a claim that a model's frame proposes stands: its sentence has a word for it, and its ends are what the predicate joins. */
export function isPlausible(claim: FoundClaim, annotated: Annotated): boolean {
  const sentences = annotated.sentences.filter((s) => overlaps(s, claim.evidence));
  return !GATES.some((gate) => gate.stops(claim, annotated, sentences));
}
