import type { Annotated } from "../../model/annotated.ts";
import type { Article } from "../../model/article.ts";
import type { Span } from "../../model/span.ts";
import { genderOfFirstName } from "../../text/first-names.ts";
import { quotationsOf } from "../../text/quotations.ts";
import { assemble } from "../assemble.ts";
import { withColonSpeakers } from "../colon-speakers.ts";
import { WORK_NOUNS } from "../english/name-words.ts";
import { PRONOUNS } from "../english/pronouns.ts";
import type { Antecedent, FoundMention } from "../found-mention.ts";
import { withHearsay } from "../hearsay-frames.ts";
import { listedOutlets } from "../listed-outlets.ts";
import { namesInContext } from "../names-in-context.ts";
import { nominalSpan } from "../nominal-span.ts";
import { nominalOf } from "../nominals.ts";
import { nominalsByWords } from "../nominals-by-words.ts";
import { pronounMentions, sentenceAt, tidied } from "../pronoun-mentions.ts";
import { sentencesOf } from "../sentences.ts";
import { tokensOf } from "../tokens.ts";
import { claimFramesOf } from "./claim-frames.ts";
import { type Encoded, encode } from "./encoded.ts";
import { type ModelFiles, readModelFiles } from "./model-files.ts";
import { type Pairs, pairsOf } from "./pairs.ts";
import { withReportingClauses } from "./reporting-clauses.ts";
import { openSession } from "./session.ts";
import { runsOf } from "./tags.ts";
import { toTheName, utteranceFramesOf } from "./utterance-frames.ts";

export interface ModelAnnotator {
  /** The model's name and version. */
  readonly model: string;
  readonly backend: string;
  annotate(article: Article): Promise<Annotated>;
  close(): Promise<void>;
}

/** Of the noun phrases that only the word lists know: roles ("the singer") and pairs ("the couple"); kin and sources are somebody else's. */
const ADDED: ReadonlySet<string> = new Set(["role", "pair"]);
/** How far back, in pieces, an antecedent is looked for: a window of training. */
const REACH = 330;

/**
 * Opens the annotator that the model drives, with one inference session of its own.
 *
 * @throws {HearsayError} `language/no-model`, `language/no-runtime`
 */
export async function openModelAnnotator(folder: string): Promise<ModelAnnotator> {
  const files = await readModelFiles(folder);
  const session = await openSession(files.graph);
  return {
    model: `${files.index.name} ${files.index.version}`,
    backend: session.backend,
    annotate: async (article) => annotated(article, await encode(article.text, files, session), files),
    close: () => session.close(),
  };
}

function annotated(article: Article, encoded: Encoded, files: ModelFiles): Annotated {
  const { text } = article;
  const tokens = tokensOf(text);
  const sentences = sentencesOf(text, tokens);
  const pairs = pairsOf(encoded, files);
  const at = (start: number): number => sentenceAt(sentences, start);
  const runs = runsOf(encoded, { name: "names", from: 0, width: 2 * files.index.kinds.length + 1, cost: 0.5 });
  const tagged = runs.map(
    (run): FoundMention => ({
      ...nameSpan(text, run.start, run.end),
      form: "name",
      kind: files.index.kinds[run.label]!,
      sentence: at(run.start),
      score: run.score,
    }),
  );
  const names = withSubtitles(text, withEpithetWorks(text, namesInContext(text, tagged))).map((n) => ({ ...n, sentence: at(n.start) }));
  const nominals = runsOf(encoded, { name: "nominal", from: 0, width: 3, cost: 0.5 }).flatMap((run): FoundMention[] => {
    const span = outsideNames(text, nominalSpan(text, run), names);
    const words = text.slice(span.start, span.end);
    return nominalOf(words) || /^(?:the|his|her|their|an?)\s/i.test(words)
      ? [{ ...span, text: words, form: "nominal", kind: "person", sentence: at(run.start), score: run.score }]
      : [];
  });
  // The tagger misses a third of the noun phrases; those that the word lists know are added.
  const listed = nominalsByWords(text, sentences).filter(
    (m) =>
      (ADDED.has(nominalOf(m.text)?.sort ?? "") || /year-old$/.test(m.text)) &&
      /^(?:the|this)\s/i.test(m.text) &&
      !nominals.some((n) => n.start < m.end && m.start < n.end),
  );
  const body = (m: FoundMention): boolean => sentences[m.sentence]?.role !== "furniture" || m.form === "name";
  const mentions = tidied(
    [
      ...names,
      ...listedOutlets(text, names).map((o) => ({ ...o, sentence: at(o.start) })),
      ...nominals,
      ...listed,
      ...pronounMentions(tokens, sentences),
    ].filter(body),
  );
  const quotations = quotationsOf(text);
  const people = mentions.filter((m) => m.form === "name" && m.kind === "person");
  const prose = { text, tokens, sentences, mentions, quotations };
  const frames = withColonSpeakers(toTheName(utteranceFramesOf(text, encoded, pairs, quotations), text, people), text, mentions);
  const utterances = withHearsay(withReportingClauses(frames, prose), prose);
  return assemble(
    { article, tokens, sentences, mentions, utterances, claims: claimFramesOf(encoded, pairs, files), problems: [] },
    antecedentBy(encoded, pairs, mentions, (i) => sentences[mentions[i]!.sentence]?.role !== "furniture"),
  );
}

/** "her co-star |Theo Marsh|": a noun phrase that ends within a name ends before it; the name is not lost to it. */
function outsideNames(text: string, { start, end }: Span, names: readonly Span[]): Span {
  const cut = names.find((n) => start < n.start && n.start < end && end < n.end);
  return { start, end: cut ? start + text.slice(start, cut.start).replace(/[\s,“"‘']+$/u, "").length : end };
}

/** A name without the possessive ending and the marks that the tagger took along. */
function nameSpan(text: string, start: number, end: number): { start: number; end: number; text: string } {
  let [from, to] = [start, end];
  while (from < to && /[\s"“”‘’'(,]/.test(text[from]!)) from++;
  // "the Night Ferry actor": a small article is no part of a name.
  const article = /^(?:the|an?|his|her|their)\s+(?=\S)/.exec(text.slice(from, to));
  if (article) from += article[0].length;
  while (to > from && /[\s"“”‘,)–—:;-]/.test(text[to - 1]!)) to--;
  const possessive = /['’]s?$/.exec(text.slice(from, to));
  if (possessive && to - possessive[0].length > from) to -= possessive[0].length;
  return { start: from, end: to, text: text.slice(from, to) };
}

/** "the Night Ferry actor": what stands between an article and a role is a work, whatever it looks like. */
function withEpithetWorks(text: string, names: readonly FoundMention[]): FoundMention[] {
  return names.map((name) => {
    if (name.kind !== "person" || !WORK_NOUNS.test(text.slice(name.end, name.end + 20))) return name;
    const capital = /^The\s+(?=\S)/.exec(name.text)?.[0].length ?? 0;
    const after = capital > 0 || /(?:^|\s)(?:the|his|her|former|fellow)\s["“‘']?$/i.test(text.slice(Math.max(0, name.start - 10), name.start));
    const title = name.text.slice(capital);
    return after && genderOfFirstName(title.split(" ")[0]!) === undefined
      ? { ...name, kind: "work", start: name.start + capital, text: title }
      : name;
  });
}

/** A work's name goes on after its colon: "Night Ferry" and ": Dawn" are one. */
function withSubtitles(text: string, names: readonly FoundMention[]): FoundMention[] {
  const out: FoundMention[] = [];
  for (const name of names) {
    const before = out.at(-1);
    if (before && name.start < before.end) continue;
    const rest = /^: (\p{Lu}[\p{L}\d’'-]*(?: (?:\p{Lu}[\p{L}\d’'-]*|\d{1,2}|of|the|and|in)(?=[ ,.;:’'"”]|$)){0,4})/u.exec(text.slice(name.end));
    const next = names.find((n) => n.start > name.end && n.start - name.end <= 2);
    const isWork = name.kind === "work" || (next?.kind === "work" && name.kind !== "person");
    if (!rest || !isWork || /^["“‘']/.test(text.slice(name.end + 2))) out.push(name);
    else {
      const words = rest[1]!.replace(/ (?:of|the|and|in)$/, "");
      out.push({ ...name, kind: "work", end: name.end + 2 + words.length, text: text.slice(name.start, name.end + 2 + words.length) });
    }
  }
  return out;
}

/** The earlier mention that the coreference head likes best, where it likes one better than none. */
function antecedentBy(encoded: Encoded, pairs: Pairs, mentions: readonly FoundMention[], isProse: (mention: number) => boolean): Antecedent {
  const starts = encoded.pieces.start;
  const pieceAt = (at: number): number => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= at) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const pieces = mentions.map((m) => pieceAt(m.start));
  return (i, allowed) => {
    let best: number | undefined;
    let top = pairs.nullOf("coref");
    // A pronoun for a person nearly always has somebody before it: it may take the best even where the head leans to none.
    const pronoun = PRONOUNS.get(mentions[i]!.text.toLowerCase());
    if (pronoun && !pronoun.thing && !pronoun.plural && pronoun.person === 3) top -= 2;
    for (let j = i - 1; j >= 0 && pieces[i]! - pieces[j]! <= REACH; j--) {
      if (pieces[j] === pieces[i] || !isProse(j) || !allowed(j)) continue;
      const score = pairs.score("coref", pieces[i]!, pieces[j]!);
      if (score > top) [best, top] = [j, score];
    }
    return best;
  };
}
