import type { Opened } from "../model/article.ts";
import type { Problem } from "../model/problem.ts";
import { dayAtStartOf, furnitureOf } from "../text/furniture.ts";
import { articleOf, type Provenance } from "./article.ts";
import { authorsOf } from "./authors.ts";
import { creditOf } from "./credits.ts";
import { dayOf } from "./dates.ts";
import { decode } from "./decode.ts";
import { wireOf } from "./wire.ts";

/** A plain text: the text stays the file, character for character (a byte order mark too); its head of title, byline, date and credit lines is recognised. */
export function openPlain(from: Provenance): Opened {
  const { text, problems } = decode(from.bytes, "text", from.charset);
  const furniture = furnitureOf(text);
  const wordsOf = (kind: string): string[] => furniture.filter((f) => f.kind === kind).map((f) => text.slice(f.start, f.end));
  const publishedAt = [...wordsOf("date"), dayAtStartOf(text) ?? ""].map(dayOf).find(Boolean) ?? null;
  const article = articleOf(
    {
      text,
      title: wordsOf("title")[0] ?? null,
      authors: authorsOf(wordsOf("byline")),
      publishedAt,
      language: null,
      credits: wordsOf("credit").flatMap((line) => creditOf(line) ?? []),
      wire: wireOf(text),
    },
    from,
  );
  const noDate: Problem[] = publishedAt
    ? []
    : [
        {
          code: "intake/no-date",
          message: "The text tells no publication date: relative dates in it stay unresolved.",
          stage: "intake",
          severity: "note",
          span: null,
        },
      ];
  return { article, problems: [...problems, ...noDate] };
}
