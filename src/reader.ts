import { readClaims } from "./claims/read-claims.ts";
import { annotateByRules } from "./language/annotate-by-rules.ts";
import { type ModelAnnotator, openModelAnnotator } from "./language/model/annotate.ts";
import { hasModel, shippedModel } from "./language/model/model-files.ts";
import type { Annotated } from "./model/annotated.ts";
import type { Article } from "./model/article.ts";
import { isEnglish } from "./model/english.ts";
import { READING_FORMAT, type Reader, type Reading } from "./model/reading.ts";

/** The version of what reads; a newer one's readings replace an older one's. */
export const READER_VERSION = "0.2.0";

const NOTHING = { entities: [], sources: [], utterances: [], claims: [], lead: null } as const;

export interface ReaderOptions {
  /** `auto` (the default): the model that ships with Hearsay where its files are there, else rules; or one of the two by name. */
  readonly annotator?: "auto" | "rules" | "model";
  /** Another folder with a model's files. */
  readonly model?: string;
}

/**
 * Opens a reader on this thread: language, then claims. In a program that must stay responsive use a pool of them ({@link openReaderPool}).
 *
 * @throws {HearsayError} `language/no-model`, `language/no-runtime` where the model is asked for and cannot be opened
 * @example
 * const reader = await openReader();
 * const reading = await reader.read(article);
 */
export async function openReader(options: ReaderOptions = {}): Promise<Reader> {
  const folder = options.model ?? shippedModel();
  const annotator = options.annotator ?? "auto";
  if (annotator === "rules" || (annotator === "auto" && !hasModel(folder)))
    return readerOver(
      { name: "rules", version: READER_VERSION, model: null, backend: null },
      async (article) => annotateByRules(article),
      async () => {},
    );
  const model: ModelAnnotator = await openModelAnnotator(folder);
  return readerOver({ name: "hearsay", version: READER_VERSION, model: model.model, backend: model.backend }, model.annotate, model.close);
}

function readerOver(version: Reader["version"], annotate: (article: Article) => Promise<Annotated>, close: () => Promise<void>): Reader {
  return {
    version,
    read: async (article, { signal } = {}): Promise<Reading> => {
      signal?.throwIfAborted();
      // Rules and model know English: of another language they would make nonsense, so that such an article is kept with nothing read.
      if (!isEnglish(article.language)) return { format: READING_FORMAT, reader: version, article, ...NOTHING, problems: [] };
      const annotated = await annotate(article);
      const parts = readClaims(annotated);
      return { format: READING_FORMAT, reader: version, article, ...parts, problems: [...annotated.problems] };
    },
    close,
  };
}
