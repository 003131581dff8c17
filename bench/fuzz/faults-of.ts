import type { Opened } from "../../src/model/article.ts";
import type { Span } from "../../src/model/span.ts";

/** What is wrong with an article as intake opened it, whatever the page was: nothing, or sentences. */
export function faultsOf({ article, problems }: Opened): string[] {
  const faults: string[] = [];
  const within = (name: string, span: Span | null | undefined): void => {
    if (
      span &&
      !(Number.isInteger(span.start) && Number.isInteger(span.end) && span.start >= 0 && span.start < span.end && span.end <= article.text.length)
    )
      faults.push(`${name} stands outside the text: ${JSON.stringify(span)}`);
  };
  for (const link of article.links) {
    within("a link", link);
    if (!/^https?:/i.test(link.url)) faults.push(`a link leads to ${link.url.slice(0, 40)}`);
  }
  within("the wire tag", article.wire?.span);
  for (const { span, message, code } of problems) {
    within(code, span);
    if (!/\S \S/.test(message)) faults.push(`${code} is no sentence: ${message}`);
  }
  for (const [name, value] of Object.entries({
    title: article.title,
    canonicalUrl: article.canonicalUrl,
    language: article.language,
    outlet: article.outlet?.name ?? null,
  }))
    if (value !== null && (typeof value !== "string" || value.trim() === "")) faults.push(`${name} is ${JSON.stringify(value)}`);
  if (article.canonicalUrl !== null && !/^https?:\/\//.test(article.canonicalUrl))
    faults.push(`the canonical address is ${article.canonicalUrl.slice(0, 40)}`);
  for (const day of [article.publishedAt, article.modifiedAt])
    if (day !== null && !/^-?\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(day)) faults.push(`a day is ${day}`);
  if (article.authors.some((name) => typeof name !== "string" || name.trim() === "" || name.length > 200)) faults.push("an author has no name");
  if (JSON.stringify(JSON.parse(JSON.stringify(article))) !== JSON.stringify(article)) faults.push("the article is not the same after JSON");
  return faults;
}
