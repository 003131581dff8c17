import { expect, test } from "vitest";
import type { Span } from "../model/span.ts";
import type { Predicate } from "../model/vocabulary.ts";
import type { FoundClaim } from "./found-claim.ts";
import { withoutMisreadings } from "./misreadings.ts";
import { annotatedOf } from "./predicates/invented-cast.ts";

type Rest = Partial<Pick<FoundClaim, "why" | "score" | "negated" | "ended">>;

/** Whether a claim stands that somebody made of the sentence: its subject's words, its object's, and those of its evidence where they are not the whole. */
function stands(
  sentence: string,
  predicate: Predicate,
  [subject, object, evidence]: readonly [string, string | null, string?],
  rest: Rest = {},
): boolean {
  const annotated = annotatedOf(sentence);
  const { text } = annotated.article;
  const spanOf = (words: string): Span => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const claim: FoundClaim = {
    predicate,
    subject: 0,
    object: object === null ? null : { value: object },
    negated: false,
    ended: false,
    certainty: "certain",
    qualifiers: {},
    evidence: spanOf(evidence ?? text),
    spans: { subject: spanOf(subject), object: object === null ? null : spanOf(object), time: null },
    point: spanOf(object ?? subject),
    kind: "clause",
    attributed: null,
    why: `model/${predicate}`,
    score: 0.9,
    ...rest,
  };
  return withoutMisreadings(annotated, [claim]).length > 0;
}

const BY_RULE: Rest = { why: "occupation/before-the-name", score: null };

test.each([
  ["The death of Jane Roe's father shocked Rome.", "death-date", ["Jane Roe", null]],
  ["Jane Roe’s beloved old dad died.", "death-date", ["Jane Roe", null]],
  ["Roe's younger sister is marrying Sam Poe.", "spouse", ["Roe", "Sam Poe"]],
  ["Jane Roe's older son, who died of cancer, sang.", "cause-of-death", ["who", "cancer"]],
  ["Sam Poe lived alone after his parents died.", "death-date", ["his parents", null]],
  ["Jane Roe, whose grandfather was French, sang.", "nationality", ["Jane Roe", "French"]],
  ["Sam Poe spoke of the 45-year-old rumours.", "age", ["Sam Poe", "45"]],
  ["She has been alone since she was 17.", "age", ["She", "17"]],
  ["Her 40th birthday is in May.", "age", ["Her", "40", "Her 40th birthday"], { why: "age/birthday", score: null }],
  ["A doctored photo shows Jane Roe with Sam Poe.", "seen-with", ["Jane Roe", "Sam Poe"]],
  ["She was supposed to sing at the Night Gala.", "attended", ["She", "Night Gala"]],
  ["Jane Roe will not perform at the Night Gala.", "attended", ["Jane Roe", "Night Gala"], { negated: true }],
  ["Here are Golden Reel nominees Night Ferry and Low Tide.", "award", ["Night Ferry", "Golden Reel"]],
  ["Jane Roe stepped down as director of Night Ferry.", "director", ["Night Ferry", "Jane Roe"]],
  ["The decision to replace Jane Roe in Night Ferry came late.", "cast-member", ["Night Ferry", "Jane Roe"]],
  ["Jane Roe came with director Sam Poe.", "co-star", ["Jane Roe", "Sam Poe"]],
  ["They got divorces from Sam Poe and Ann Poe, respectively.", "spouse", ["They", "Ann Poe"]],
  ["It tells of her tumultuous relationship with Sam Poe.", "partner", ["her", "Sam Poe"]],
  ["It tells of her relationship with her son, Ned.", "partner", ["her", "Ned"]],
  ["The driver told the police.", "occupation", ["The driver", "driver"], BY_RULE],
  ["The local teachers saw her.", "occupation", ["The local teachers", "teacher"], BY_RULE],
  ["He asked if the Bad Teacher drinks water.", "occupation", ["the Bad Teacher", "Teacher"], BY_RULE],
  ["Jane Roe wants to be a singer.", "occupation", ["Jane Roe", "singer"]],
  ["But anyone who buys the castle needs a boat.", "bought", ["who", "castle"]],
  ["I have taught at Acme since 1961.", "employer", ["I", "Acme"]],
  ["Bollywood actor Sam Poe sang.", "nationality", ["Sam Poe", "Bollywood"]],
  ["Jane Roe is at India's Trade Ministry.", "nationality", ["Jane Roe", "India"]],
  ["They told the Director of National Intelligence.", "occupation", ["They", "Director"]],
  ["In Night Ferry, Roe plays Elsa.", "cast-member", ["Night Ferry", "Elsa"]],
  ["Night Ferry has Roe cast as Elsa.", "cast-member", ["Night Ferry", "Elsa"]],
  ["Jane Roe also has two Golden Reel nominations.", "award", ["Jane Roe", "Golden Reel"]],
] as const)("nobody should make this of it: %s %s", (sentence, predicate, words, rest: Rest = {}) => {
  expect(stands(sentence, predicate, words, rest)).toBe(false);
});

test.each([
  ["The death of Jane Roe in May shocked her father.", "death-date", ["Jane Roe", null]],
  ["Jane Roe's husband died of cancer.", "spouse", ["Jane Roe", "husband"]],
  ["Roe's younger sister is Ann Poe.", "sibling", ["Roe", "Ann Poe"]],
  ["Suri is Jane Roe's child with Sam Poe.", "spouse", ["Jane Roe", "Sam Poe"]],
  ["Jane Roe, who died of cancer, sang.", "cause-of-death", ["who", "cancer"]],
  ["Jane Roe is French.", "nationality", ["Jane Roe", "French"]],
  ["The 45-year-old actor Sam Poe sang.", "age", ["Sam Poe", "45"]],
  ["She is 17.", "age", ["She", "17"]],
  ["Her 40th birthday was fun.", "age", ["Her", "40", "Her 40th birthday"], { why: "age/birthday", score: null }],
  ["A photo shows Jane Roe with Sam Poe.", "seen-with", ["Jane Roe", "Sam Poe"]],
  ["She sang at the Night Gala.", "attended", ["She", "Night Gala"]],
  ["Jane Roe did not attend the Night Gala.", "attended", ["Jane Roe", "Night Gala"], { negated: true }],
  ["The nominated Night Ferry won the Golden Reel.", "award", ["Night Ferry", "Golden Reel"]],
  ["Jane Roe is the director of Night Ferry.", "director", ["Night Ferry", "Jane Roe"]],
  ["Jane Roe replaced Ann Poe in Night Ferry.", "cast-member", ["Night Ferry", "Jane Roe"]],
  ["Jane Roe came with actor Sam Poe.", "co-star", ["Jane Roe", "Sam Poe"]],
  ["It tells of her relationship with Sam Poe.", "partner", ["her", "Sam Poe"]],
  ["The singer told the police.", "occupation", ["The singer", "singer"], BY_RULE],
  ["The driver, Sam Poe, told the police.", "occupation", ["Sam Poe", "driver"], BY_RULE],
  ["Jane Roe is a singer.", "occupation", ["Jane Roe", "singer"]],
  ["Jane Roe, who bought the castle, left.", "bought", ["who", "castle"]],
  ["“I have taught at Acme since 1961,” Roe said.", "employer", ["I", "Acme"]],
  ["Canadian actor Sam Poe sang.", "nationality", ["Sam Poe", "Canadian"]],
  ["Night Ferry stars Elsa.", "cast-member", ["Night Ferry", "Elsa"]],
  ["Jane Roe also has two Golden Reel awards.", "award", ["Jane Roe", "Golden Reel"]],
] as const)("but this stands: %s %s", (sentence, predicate, words, rest: Rest = {}) => {
  expect(stands(sentence, predicate, words, rest)).toBe(true);
});
