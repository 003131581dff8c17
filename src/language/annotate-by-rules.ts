import type { Annotated } from "../model/annotated.ts";
import type { Article } from "../model/article.ts";
import { quotationsOf } from "../text/quotations.ts";
import { antecedentByRules } from "./antecedent-by-rules.ts";
import { assemble } from "./assemble.ts";
import { namesByShape } from "./names-by-shape.ts";
import { namesInContext } from "./names-in-context.ts";
import { nominalsByWords } from "./nominals-by-words.ts";
import { pronounMentions, sentenceAt, tidied } from "./pronoun-mentions.ts";
import { sentencesOf } from "./sentences.ts";
import { tokensOf } from "./tokens.ts";
import { utterancesByRules } from "./utterances-by-rules.ts";

/** The annotation that needs no model: names by shape and context, coreference by gender and nearness, utterances by their cues and marks. */
export function annotateByRules(article: Article): Annotated {
  const { text } = article;
  const tokens = tokensOf(text);
  const sentences = sentencesOf(text, tokens);
  const names = namesInContext(text, namesByShape(text, tokens, sentences)).map((n) => ({ ...n, sentence: sentenceAt(sentences, n.start) }));
  const mentions = tidied([...names, ...nominalsByWords(text, sentences), ...pronounMentions(tokens, sentences)]);
  const utterances = utterancesByRules({ text, tokens, sentences, mentions, quotations: quotationsOf(text) });
  return assemble({ article, tokens, sentences, mentions, utterances, claims: [], problems: [] }, antecedentByRules(mentions, sentences));
}
