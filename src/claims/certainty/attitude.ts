import type { Annotated } from "../../model/annotated.ts";
import type { Certainty } from "../../model/claim.ts";
import type { Span } from "../../model/span.ts";
import type { Predicate } from "../../model/vocabulary.ts";

/** How the clause around some evidence stands to what it says. */
export interface Attitude {
  readonly certainty: Certainty;
  readonly negated: boolean;
  /** What a character does, a dream, a wish: no claim about anybody. */
  readonly fiction: boolean;
}

interface AttitudeRule {
  readonly name: string;
  readonly example: string;
  readonly certainty: Certainty;
  readonly pattern: RegExp;
}

/** In order: the first whose words stand in the clause decides. */
const RULES: readonly AttitudeRule[] = [
  { name: "question", example: "Are they dating?", certainty: "unknown", pattern: /\?["”’]?\s*$/ },
  {
    name: "asked",
    example: "asked whether they were dating",
    certainty: "unknown",
    pattern: /\b(?:whether|wonder(?:s|ed|ing)? (?:if|whether)|ask(?:s|ed)? (?:if|whether)|if (?:he|she|they|it)\b|unclear|uncertain)\b/i,
  },
  {
    name: "may",
    example: "may be engaged",
    certainty: "possible",
    pattern:
      /\b(?:may(?! (?:\d|[A-Z]))|might|could (?:be|have|soon|also)|possibly|perhaps|maybe|in talks|can['’]t rule out|considering|potentially)\b/,
  },
  {
    name: "plan",
    example: "is set to marry",
    certainty: "expected",
    pattern:
      /(?:\b(?:will|won['’]t|shall|set to|plans? (?:to|on)|planned to|planning (?:to|on|a|their|her|his)|about to|due to (?!\p{L}+(?:ing|ed)?\b.*\bbecause)|going to|to be married|upcoming|soon-to-be|gearing up|preparing (?:to|for)|ready to|expected to|intends? to|scheduled to|slated to|confirmed to|tapped to)\b|['’]ll\b)/iu,
  },
  {
    name: "arriving-for",
    example: "guests arriving in Lisbon for the wedding",
    certainty: "expected",
    pattern:
      /\barriv(?:e|es|ing) (?:in|at) (?:\p{Lu}[\p{L}’'-]+ ){1,3}for (?:the|his|her|their) (?:[\p{Ll}-]+ )?(?:wedding|nuptials|ceremony|gala|party|premiere)\b/u,
  },
  {
    name: "likely",
    example: "seems to be dating",
    certainty: "probable",
    pattern:
      /\b(?:likely|probably|seem(?:s|ed|ingly)?|appear(?:s|ed)? to|believed to|presumably|(?:looks?|sounds?|seems?) like|thought to|presumed|suspected)\b/i,
  },
];

const NEGATION =
  /(?:\b(?:not|never|no longer|nor|neither|without|isnt|wasnt)\b(?! only)|n['’]t\b|\b(?:den(?:y|ies|ied|ying)|debunk\w*|dismiss\w*|untrue|false(?:ly)?)\b)/i;
const FICTION =
  /(?:\b(?:her|his|their|the|whose)|['’]s) (?:fictional )?characters?\b|\b(?:portray\w*|fictional|dream(?:s|ed|t) (?:of|about)|in (?:a|her|his) dream|lyrics?|imagine|pretend\w*|on-screen|onscreen|wish(?:es|ed)?|hop(?:es|ed|ing) to|wants? to|wanted to|would love to|dreaming of|played by)\b/i;
/** Works are what these are about: a character or a screen is no sign of fiction. */
const OF_WORKS: ReadonlySet<Predicate> = new Set([
  "cast-member",
  "co-star",
  "director",
  "author",
  "performer",
  "presenter",
  "award",
  "nominated-for",
  "attended",
  "occupation",
  "position",
]);

/** The attitude of the clause in which the evidence stands: its own words and those of its clause before it. */
export function attitudeAt({ article, sentences }: Annotated, evidence: Span, predicate: Predicate): Attitude {
  const { text } = article;
  const sentence = sentences.find((s) => s.start <= evidence.start && evidence.start < s.end);
  const from = sentence ? clauseStart(text, sentence.start, evidence.start) : evidence.start;
  // What stands in brackets is said of something else: "Jane Roe (who will sing) came".
  const clause = text.slice(from, evidence.end).replace(/\([^()]*\)/g, "");
  const lead = text.slice(Math.max(0, evidence.start - 12), evidence.start);
  const asked = sentence !== undefined && /\?/.test(text.slice(evidence.end, Math.min(sentence.end, evidence.end + 60)).replace(/[“"][^”"]*$/, ""));
  const rule = asked ? RULES[0] : RULES.find((r) => r.pattern.test(clause));
  const awaited = predicate === "spouse" && /\b(?:before|until|once|when) $/i.test(lead) && TO_COME.test(text.slice(evidence.start, evidence.end));
  return {
    certainty: awaited ? "expected" : (rule?.certainty ?? "certain"),
    negated: NEGATION.test(clause),
    fiction: !OF_WORKS.has(predicate) && FICTION.test(clause),
  };
}

/** "before they get married": in the present tense, a wedding that is still to be. */
const TO_COME = /\b(?:get(?:s)? (?:married|hitched)|marr(?:y|ies)|tie(?:s)? the knot|walk(?:s)? down the aisle|exchange(?:s)? vows|wed)\b/;

/** A clause begins after the last mark or conjunction before it. */
function clauseStart(text: string, start: number, at: number): number {
  const before = text.slice(start, at);
  const cut = Math.max(
    ...[
      ...before.matchAll(
        /[;:—–“”"(]|, (?:and|but|while|who|which|after|before|as|when|though|although)\b|\b(?:but|while|after|before|although|though|because|since|and|when|as)\b|,(?= )/gi,
      ),
    ].map((m) => m.index + m[0].length),
    0,
  );
  return start + cut;
}
