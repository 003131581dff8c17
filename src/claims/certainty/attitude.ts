import type { Annotated } from "../../model/annotated.ts";
import type { Certainty } from "../../model/claim.ts";
import type { Span } from "../../model/span.ts";

/** How the clause around some evidence stands to what it says. */
export interface Attitude {
  readonly certainty: Certainty;
  readonly negated: boolean;
  /** What a character does, or a dream: no claim about anybody. */
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
  { name: "asked", example: "asked whether they were dating", certainty: "unknown", pattern: /\b(?:whether|wonder(?:s|ed|ing)? (?:if|whether)|ask(?:s|ed)? (?:if|whether)|if (?:he|she|they|it)\b)/i },
  { name: "plan", example: "is set to marry", certainty: "expected", pattern: /\b(?:will|won['’]t|set to|plans? to|planning to|about to|due to|going to|to be married|upcoming|soon-to-be|gearing up|preparing to|ready to|expected to|intends? to|scheduled to)\b/i },
  { name: "may", example: "may be engaged", certainty: "possible", pattern: /\b(?:may|might|could|possibly|perhaps|maybe|in talks|can['’]t rule out)\b/i },
  { name: "likely", example: "seems to be dating", certainty: "probable", pattern: /\b(?:likely|probably|seems?|appears?|apparently|believed|presumably|looks like|thought to)\b/i },
];

const NEGATION = /(?:\b(?:not|never|no longer|nor|neither)\b|n['’]t\b|\bden(?:y|ies|ied|ying)\b(?![^.]*\brumou?rs? that\b))/i;
const FICTION = /\b(?:character|plays?|played|playing|portray\w*|in the (?:film|movie|show|series|episode|video|sitcom|sketch)|on-screen|onscreen|fictional|dream(?:s|ed|t)?|lyrics?|sings?|imagine|pretend\w*)\b/i;

/** The attitude of the clause in which the evidence stands: its own words and those of its clause before it. */
export function attitudeAt({ article, sentences }: Annotated, evidence: Span): Attitude {
  const sentence = sentences.find((s) => s.start <= evidence.start && evidence.start < s.end);
  const from = sentence ? clauseStart(article.text, sentence.start, evidence.start) : evidence.start;
  const clause = article.text.slice(from, evidence.end);
  const whole = sentence ? article.text.slice(from, sentence.end) : clause;
  const rule = RULES.find((r) => r.pattern.test(r.name === "question" ? whole : clause));
  return { certainty: rule?.certainty ?? "certain", negated: NEGATION.test(clause), fiction: FICTION.test(clause) };
}

/** A clause begins after the last mark or conjunction before it. */
function clauseStart(text: string, start: number, at: number): number {
  const before = text.slice(start, at);
  const cut = Math.max(...[...before.matchAll(/[;:—–“”"]|, (?:and|but|while|who|which|after|before|as|when)\b|\b(?:but|while|after|before|although|though|because|since)\b/gi)].map((m) => m.index + m[0].length), 0);
  return start + cut;
}
