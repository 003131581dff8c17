import type { Opened } from "../model/article.ts";
import { HearsayError } from "../model/hearsay-error.ts";
import { outletByName } from "../model/outlets.ts";
import { articleOf, type Provenance } from "./article.ts";
import { authorsOf } from "./authors.ts";
import { dayOf } from "./dates.ts";
import { decode } from "./decode.ts";
import { wireOf } from "./wire.ts";

/**
 * One article a line: `{"text", "title"?, "url"?, "publishedAt"?, "modifiedAt"?, "authors"?, "outlet"?, "language"?}`.
 * The names that news corpora use for the same are taken too (`body`, `content`, `maintext`, `headline`, `date`, `byline`, `source` …).
 */
export function* openJsonl(from: Provenance): Iterable<Opened> {
  const { text, problems } = decode(from.bytes, "text");
  let number = 0;
  let read = 0;
  for (const line of text.split("\n")) {
    number++;
    if (line.trim() === "") continue;
    const row = rowOf(line);
    const body = row && first(row, "text", "body", "content", "maintext", "article", "cleaned_text");
    if (!row || !body) {
      if (read === 0 && number === 1)
        throw new HearsayError("intake/no-article", `${from.input}, line 1 is no article: each line must be a JSON object with at least "text".`, {
          kind: "input",
        });
      continue;
    }
    read++;
    yield { article: articleFrom(row, body, { ...from, input: `${from.input}#${number}`, bytes: Buffer.from(line) }), problems };
  }
}

function articleFrom(row: Record<string, unknown>, body: string, from: Provenance): Opened["article"] {
  const title = first(row, "title", "headline") ?? null;
  const text = title && !body.startsWith(title) ? `${title}\n\n${body}` : body;
  const name = first(row, "outlet", "source", "publisher", "site", "publication", "source_domain");
  const known = name ? outletByName(name) : undefined;
  const url = first(row, "url", "link") ?? null;
  const authors = row.authors ?? row.author ?? row.byline ?? [];
  return articleOf(
    {
      text,
      title,
      url,
      canonicalUrl: url && /^https?:/.test(url) ? url : null,
      outlet: name ? { name: known?.name ?? name, domain: known?.domain ?? null, owner: known?.owner ?? null } : null,
      authors: authorsOf((Array.isArray(authors) ? authors : [authors]).filter((a): a is string => typeof a === "string")),
      publishedAt: dayOf(first(row, "publishedAt", "date", "published", "date_publish", "pubDate", "publish_date", "published_at")) ?? null,
      modifiedAt: dayOf(first(row, "modifiedAt", "date_modify", "modified", "updated")) ?? null,
      language: first(row, "language", "lang")?.slice(0, 2) ?? null,
      wire: wireOf(text),
    },
    from,
  );
}

function rowOf(line: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return value !== null && typeof value === "object" && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

function first(row: Record<string, unknown>, ...names: string[]): string | undefined {
  for (const name of names) {
    const value = row[name];
    if (typeof value === "string" && value.trim() !== "") return value;
  }
  return undefined;
}
