import type { Sentence, Token } from "../model/annotated.ts";
import type { Quotation } from "../text/quotations.ts";
import type { FoundMention } from "./found-mention.ts";

/** What the rules for utterances look at. */
export interface Prose {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly FoundMention[];
  readonly quotations: readonly Quotation[];
}
