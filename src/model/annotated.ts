import type { Article } from "./article.ts";
import type { Certainty, QualifierName } from "./claim.ts";
import type { EntityKind, Gender, MentionForm } from "./entity.ts";
import type { Problem } from "./problem.ts";
import type { Quote, Span } from "./span.ts";
import type { Predicate } from "./vocabulary.ts";

/** A word, number or punctuation mark. Tokens are in text order and never overlap; white space lies between them. */
export interface Token extends Span {
  /** The words as they stand. */
  readonly text: string;
}

/** A sentence of the body or a headline; quotations are kept whole within the sentence that reports them where one closes inside. */
export interface Sentence extends Span {
  /** Index of the paragraph (or line of a head) it stands in. */
  readonly paragraph: number;
  /** Indices into `tokens`: first inclusive, last exclusive. */
  readonly tokens: readonly [number, number];
  /** `headline` counts as text; `furniture` (date, byline, credit, caption) makes no claims. */
  readonly role: "headline" | "body" | "furniture";
}

/** A stretch that speaks of somebody or something, with the index of its cluster. Mentions may nest ("Tom’s daughter" holds "Tom"). */
export interface AnnotatedMention extends Quote {
  readonly form: MentionForm;
  readonly kind: EntityKind;
  /** Index into `clusters`. Plural pronouns and group nominals ("the pair", "they") that stand for several clusters list them in `members`. */
  readonly cluster: number;
  readonly members: readonly number[];
  readonly sentence: number;
  readonly score: number | null;
}

/** Mentions of one entity. `name` is the fullest name that the text gives, or the words of the first nominal where it gives none. */
export interface Cluster {
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly gender: Gender;
  /** Indices into `mentions`, in text order. */
  readonly mentions: readonly number[];
  /** False where the text never names it ("the insider", "his wife"). */
  readonly named: boolean;
}

/** An utterance as the words show it: a cue with its source and content. Who that is, and through whom, is for claims/utterances. */
export interface UtteranceFrame {
  readonly source: Span | null;
  readonly cue: Span | null;
  /** In text order. A quotation that the reporting clause interrupts has its first part here, the rest in frames with `continues`. */
  readonly content: readonly Span[];
  readonly mode: "direct" | "indirect" | "mixed";
  /** Index into `utterances` of the frame that this one goes on from with no cue of its own. */
  readonly continues: number | null;
  /** The rule or head that found it. */
  readonly why: string;
  readonly score: number | null;
}

/** A claim as a model proposes it: spans, not yet entities. Rules in claims/ turn it into a claim, refuse it, or find their own. */
export interface ClaimFrame {
  readonly predicate: Predicate;
  readonly evidence: Span;
  readonly subject: Span | null;
  readonly object: Span | null;
  readonly negated: boolean;
  readonly ended: boolean;
  readonly certainty: Certainty;
  /** How likely it is that a source within the article, not the article itself, makes the claim: 0 to 1. */
  readonly attributed: number;
  readonly qualifiers: Readonly<Partial<Record<QualifierName, Span>>>;
  readonly time: Span | null;
  readonly score: number;
}

/** An article with everything that language sees in it. */
export interface Annotated {
  readonly article: Article;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly AnnotatedMention[];
  readonly clusters: readonly Cluster[];
  readonly utterances: readonly UtteranceFrame[];
  /** Empty where no model ran. */
  readonly claims: readonly ClaimFrame[];
  readonly problems: readonly Problem[];
}
