import type { Sentence, UtteranceFrame } from "../model/annotated.ts";
import type { Span } from "../model/span.ts";
import { mayTake } from "../text/literals.ts";
import { overlaps, trimmed } from "../text/spans.ts";
import { NOBODY_ADVERB, SAY, THINK } from "./english/cue-verbs.ts";
import type { Prose } from "./prose.ts";

type Frame = Omit<UtteranceFrame, "continues" | "why" | "score">;

/** One way in which a sentence reports speech without a quotation of its own. */
export interface FrameRule {
  readonly name: string;
  readonly example: string;
  find(prose: Prose, sentence: Sentence): Frame[];
}

const ADVERB =
  "(?:(?:also|exclusively|recently|previously|later|then|now|reportedly|once|further|even|just|has|have|had|is|was|are|were|can|been|publicly|already|jokingly|finally|openly) )*";
/** Of whom: words from the clause's beginning to the verb. */
const WHO = '(?<who>[^,;:.!?“”"—–\\n]{1,90}?(?:, \\d{1,3},?|, (?:who|whose|a|an|the) [^,;“”"]{2,60},)?)';

const GROUPS = (words: string, sentence: Sentence, m: RegExpExecArray): ((name: string) => Span | undefined) => {
  return (name) => {
    const at = m.indices?.groups?.[name];
    return (
      at &&
      trimmed(words, { start: at[0], end: at[1] }) && {
        start: sentence.start + trimmed(words, { start: at[0], end: at[1] })!.start,
        end: sentence.start + trimmed(words, { start: at[0], end: at[1] })!.end,
      }
    );
  };
};

function byPattern(name: string, example: string, pattern: RegExp): FrameRule {
  const may = mayTake(pattern);
  return {
    name,
    example,
    find: (prose, sentence) => {
      const words = prose.text.slice(sentence.start, sentence.end);
      return (may(words) ? [...words.matchAll(pattern)] : []).flatMap((match): Frame[] => {
        const at = GROUPS(words, sentence, match as RegExpExecArray);
        const [who, cue, raw] = [at("who"), at("cue"), at("what")];
        const content = raw && withoutFullStop(prose.text, raw);
        if (!content || content.end - content.start < 6) return [];
        if (who && !isSource(prose, who)) return [];
        return [{ source: who ? sourceSpan(prose, who) : null, cue: cue ?? null, content: [content], mode: modeAt(prose, content) }];
      });
    },
  };
}

const WHAT_WAS_SAID = new RegExp(
  `^(?:(?:Or|And|But) )?(?:(?:[Aa]t least )?(?:[Tt]hat|[Tt]his|[Ii]t)(?:[’']s| is| was)(?: at least)? )(?:what|how) (?<who>[^,;:.!?“”"]{2,80}?) ${ADVERB}(?<cue>${SAY})\\b`,
  "du",
);

/** "They are a couple. That is what an insider confirmed to TMZ.": the sentence before is what was said. */
const thatIsWhat: FrameRule = {
  name: "that-is-what",
  example: "They have split. That is what an insider confirmed to TMZ.",
  find: (prose, sentence) => {
    const words = prose.text.slice(sentence.start, sentence.end);
    const match = WHAT_WAS_SAID.exec(words);
    const before = prose.sentences[prose.sentences.indexOf(sentence) - 1];
    if (!match || !before || before.role === "furniture") return [];
    const at = GROUPS(words, sentence, match);
    const [who, content] = [at("who"), withoutFullStop(prose.text, before)];
    if (!who || !isSource(prose, who) || !content) return [];
    return [{ source: sourceSpan(prose, who), cue: at("cue") ?? null, content: [content], mode: modeAt(prose, content) }];
  },
};

/** In order; of two that take one cue the first has it. */
export const FRAME_RULES: readonly FrameRule[] = [
  thatIsWhat,
  byPattern(
    "according-to",
    "According to TMZ, they have split.",
    /(?:^|[,;] |\band )(?<cue>[Aa]ccording to|[Bb]ased on|[Aa]s reported by|[Pp]er) (?<who>[^,;:“”"]{2,80}), (?<what>.+)$/dgu,
  ),
  byPattern(
    "according-to-after",
    "They have split, according to TMZ.",
    /^(?<what>.+?),? (?<cue>according to|as reported by|based on|per) (?<who>[^,;:“”"]{2,80})[.,]?$/dgu,
  ),
  byPattern(
    "says-that",
    "The insider revealed that they have met.",
    new RegExp(
      `(?:^|[,;—–] |[“"] |\\b(?:and|but|while|as|after|when|where|however|furthermore|in fact|meanwhile),? )?${WHO} ${ADVERB}(?<cue>${SAY}|${THINK})(?: (?:to )?[^,;:.“”"]{1,45}?)? (?<what>(?:that|how|why|whether|what) .+)$`,
      "gudi",
    ),
  ),
  byPattern(
    "clause-then-says",
    "They have split, a source says.",
    new RegExp(`^(?<what>[^“”"]{12,}), (?<who>[^,;:“”"]{2,70}?) ${ADVERB}(?<cue>${SAY})(?: [^,;:“”"]{1,60})?[.!]?$`, "gud"),
  ),
  byPattern(
    "says",
    "She said she was fine.",
    new RegExp(
      `(?:^|[,;—–] |\\b(?:and|but|while|as|after|when|where|however|furthermore|in fact|meanwhile),? )?${WHO} ${ADVERB}(?<cue>said|says|claimed|claims|revealed|reveals|confirmed|confirms|admitted|admits|announced|announces|denied|denies|insisted|insists|believes|thinks|thought|believed|explained|told|tells|alleged|alleges|reported|reports|declared|suggested|suggests|argued)(?: (?:[A-Z][\\p{L}.!&’']*(?: [A-Z][\\p{L}.!&’']*){0,2}|reporters|us|the (?:magazine|outlet|site|paper|publication)))? (?<what>(?:[“"]|he|she|they|it|his|her|their|the|there|we|I|an?|no|some|many|this|these|all|both|\\p{Lu})[^\\n]{8,})$`,
      "gud",
    ),
  ),
  byPattern(
    "rumoured-to",
    "Tom was rumored to be in a relationship with her.",
    /(?<what>(?:^|(?<=[,;] ))[^,;“”"]{2,60}? (?:is|are|was|were|has been|have been) (?<cue>rumou?red|said|reported|believed|alleged|thought|understood|claimed) to .+)$/dgu,
  ),
  byPattern(
    "it-is-said",
    "It was reported that they split.",
    /\b(?:it|It) (?:is|was|has been|had been|’s|'s) (?:being |widely )?(?<cue>reported|said|rumou?red|claimed|believed|alleged|speculated|thought) (?<what>that .+)$/dgu,
  ),
  byPattern(
    "rumours",
    "rumours that they are dating",
    /\b(?<cue>[Rr]umou?rs?|[Rr]eports?|[Ss]peculation|[Cc]laims?|[Aa]llegations?|[Gg]ossip|[Tt]alk)(?: (?:has it|is|are|was|were|swirled|swirling|surfaced|emerged|have it))? (?<what>(?:that|about|of) [^,;.“”"]{6,})/dgu,
  ),
  byPattern(
    "rumoured-thing",
    "her rumoured beau Sam Poe",
    /(?<what>(?:\b(?:his|her|their|the|an?)|\p{Lu}[\p{L}]+['’]s?) (?<cue>alleged|rumou?red|reported|purported|supposed|so-called) (?:(?:new|secret|latest|on-off|newfound|budding|\d+-year-old) )*(?:romance|relationship|affair|fling|beau|boyfriend|girlfriend|lover|love interest|fianc[eé]e?|engagement|wedding|marriage|pregnancy|feud|rift|split|couple)(?: (?:with|between|to) (?:\p{Lu}[\p{L}.’'-]*(?: |\b)){1,4}|,? (?:\p{Lu}[\p{L}.’'-]*(?: |\b)){1,3})?)/dgu,
  ),
  byPattern(
    "reportedly",
    "Tom reportedly rented a floor.",
    new RegExp(`\\b(?<cue>${NOBODY_ADVERB}|[Rr]eportedly|[Aa]llegedly|[Aa]pparently|[Ss]upposedly) (?<what>[^,;“”"]{6,}(?:, [^,;“”"]+)*)$`, "gud"),
  ),
  byPattern(
    "topic",
    "She opened up about her split.",
    new RegExp(
      `(?:^|[,;—–] |\\b(?:and|but|while|as|after|when),? )?${WHO} ${ADVERB}(?<cue>opened up|opens up|opening up|talked|talks|talking|spoke|speaks|speaking|gushed|gushes|joked|dished|dishes|addressed|addresses|discussed|discusses|confessed|reflected|reflects)(?: [^,;:.“”"]{0,40}?)? (?<what>(?:about|on|regarding) [^,;“”"]{4,})`,
      "gudi",
    ),
  ),
];

/** Words that may name who speaks: a name, a pronoun, or a noun for people or what they issue. */
function isSource(prose: Prose, who: Span): boolean {
  const words = prose.text.slice(who.start, who.end);
  if (prose.mentions.some((m) => overlaps(m, who))) return true;
  return (
    /\b(?:report|study|survey|lawsuit|complaint|statement|documents?|court papers|affidavit|sources?|insiders?|people|police|officials|authorities|experts?|critics|fans|prosecutors|researchers|scientists|government|company|department|network|team|family|site|website|magazine|outlet|blog|tabloid|press|media|agency|office|everyone|many|some)\b/i.test(
      words,
    ) && words.split(" ").length < 14
  );
}

/** The source's own words: without what leads up to them ("Furthermore, the source"). */
function sourceSpan(prose: Prose, who: Span): Span {
  const words = prose.text.slice(who.start, who.end);
  const lead =
    /^(?:(?:however|furthermore|in fact|meanwhile|still|and|but|now|so|then|as|while|after|when|also|though|although|because|since|in \d{4}|last \w+|on \w+day)[, ]+)+/i.exec(
      words,
    )?.[0].length ?? 0;
  return { start: who.start + lead, end: prose.text.slice(who.start, who.end).endsWith(",") ? who.end - 1 : who.end };
}

function withoutFullStop(text: string, span: Span): Span {
  let { end } = span;
  while (end > span.start && /[.,;]/.test(text[end - 1]!)) end--;
  return { start: span.start, end };
}

function modeAt(prose: Prose, span: Span): Frame["mode"] {
  return prose.quotations.some((q) => q.marks === "double" && overlaps(q, span)) ? "mixed" : "indirect";
}
