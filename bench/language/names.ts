import type { EntityKind } from "../../src/model/entity.ts";
import type { Annotate } from "./heads.ts";
import { compare, countsOf, f1Of } from "./scores.ts";

/** A tagged sentence: words and their IOB2 tags. */
type Tagged = readonly (readonly [word: string, tag: string])[];

const UNER: Readonly<Record<string, EntityKind>> = { PER: "person", ORG: "organization", LOC: "place" };
const CROSSNER: Readonly<Record<string, EntityKind>> = {
  person: "person",
  politician: "person",
  musicalartist: "person",
  writer: "person",
  organisation: "organization",
  politicalparty: "organization",
  band: "organization",
  magazine: "organization",
  location: "place",
  country: "place",
  event: "event",
  election: "event",
  album: "work",
  song: "work",
  book: "work",
  poem: "work",
};

/** Universal NER's IOB2 (word in the second column, tag in the third). */
export function unerSentences(text: string): Tagged[] {
  return blocks(text, (c) => [c[1]!, c[2]!]);
}

/** CrossNER's two columns. */
export function crossnerSentences(text: string): Tagged[] {
  return blocks(text, (c) => [c[0]!, c.at(-1)!]);
}

function blocks(text: string, row: (columns: string[]) => [string, string]): Tagged[] {
  return text
    .trim()
    .split(/\n\s*\n/)
    .map((block) =>
      block
        .split("\n")
        .filter((line) => line && !line.startsWith("# "))
        .map((line) => row(line.includes("\t") ? line.split("\t") : line.split(" "))),
    );
}

/** Span F1 of names with their kinds, over the kinds that the corpus knows. A sentence is read alone, as it stands in the corpus. */
export async function namesOf(sentences: readonly Tagged[], corpus: "uner" | "crossner", annotate: Annotate): Promise<number> {
  const kinds = corpus === "uner" ? UNER : CROSSNER;
  const known = new Set<string>(Object.values(kinds));
  const counts = countsOf();
  for (const sentence of sentences) {
    let text = "";
    const gold = new Set<string>();
    const unsure: [number, number][] = [];
    let open: { start: number; end: number; tag: string } | undefined;
    const close = (): void => {
      if (!open) return;
      const kind = kinds[open.tag];
      if (kind) gold.add(`${open.start}-${open.end}-${kind}`);
      else unsure.push([open.start, open.end]);
      open = undefined;
    };
    for (const [word, tag] of sentence) {
      const start = text.length;
      text += `${word} `;
      if (!tag.startsWith("I-")) close();
      if (tag.startsWith("B-")) open = { start, end: start + word.length, tag: tag.slice(2) };
      else if (tag.startsWith("I-") && open) open.end = start + word.length;
    }
    close();
    if (!/[\p{L}\d]/u.test(text)) continue;
    const { mentions } = await annotate(text.trimEnd());
    const found = mentions.filter((m) => m.form === "name" && known.has(m.kind) && !unsure.some(([s, e]) => s < m.end && m.start < e));
    compare(counts, gold, new Set(found.map((m) => `${m.start}-${m.end}-${m.kind}`)));
  }
  return f1Of(counts);
}
