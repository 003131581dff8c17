import type { Sentence, Token } from "../model/annotated.ts";
import type { Span } from "../model/span.ts";
import { furnitureOf } from "../text/furniture.ts";
import { linesOf } from "../text/lines.ts";
import { type Quotation, quotationsOf } from "../text/quotations.ts";
import { overlaps, trimmed } from "../text/spans.ts";

const ABBREVIATION =
  /(?:^|[\s(“"‘'.])(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Capt|Rev|Hon|Pres|St|Jr|Sr|Inc|Corp|Co|Ltd|Bros|vs|v|No|Vol|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mt|Ft|Ave|Blvd|Rd|Dept|Univ|approx|etc|e\.g|i\.e|a\.k\.a|Ph\.D|[A-Z])\.$/;
/** Of these, the ones after which a sentence may end all the same, where a capital follows. */
const MAY_END = /(?:Inc|Corp|Co|Ltd|etc|Jr|Sr|St|Ave|Blvd|Rd|Bros|a\.m|p\.m|Ph\.D)\.$/;

/** The sentences of an article: headlines, body, and what is furniture. Quotations that close within a paragraph are not cut. */
export function sentencesOf(text: string, tokens: readonly Token[]): Sentence[] {
  const furniture = furnitureOf(text);
  const quotations = quotationsOf(text).filter((q) => q.closed && q.marks === "double");
  const spans = linesOf(text).flatMap((line) => {
    const parts = furniture.filter((f) => overlaps(f, line));
    const role = parts.some((f) => f.kind === "title") ? ("headline" as const) : parts.length > 0 ? ("furniture" as const) : ("body" as const);
    const cut = role === "furniture" ? [line] : splitLine(text, line, quotations);
    return cut.map((span) => ({ ...span, paragraph: line.paragraph, role }));
  });
  let next = 0;
  return spans.map((span) => {
    while (next < tokens.length && tokens[next]!.start < span.start) next++;
    const first = next;
    while (next < tokens.length && tokens[next]!.end <= span.end) next++;
    return { start: span.start, end: span.end, paragraph: span.paragraph, role: span.role, tokens: [first, next] as const };
  });
}

function splitLine(text: string, line: Span, quotations: readonly Quotation[]): Span[] {
  const inside = quotations.filter((q) => overlaps(q, line));
  const found: Span[] = [];
  let from = line.start;
  const cut = (to: number): void => {
    const span = trimmed(text, { start: from, end: to });
    if (span) found.push(span);
    from = to;
  };
  const end = /[.!?…]+(?:\s?\.\s?\.)*["”’')\]]*(?=\s+|$)/g;
  end.lastIndex = line.start;
  for (let m = end.exec(text); m && m.index < line.end; m = end.exec(text)) {
    const at = m.index + m[0].length;
    if (at >= line.end) break;
    const quotation = inside.find((q) => q.start < m.index && m.index < q.end);
    if (quotation && at < quotation.end) continue;
    if (isBoundary(text.slice(Math.max(line.start, m.index - 12), m.index + 1), text.slice(at, at + 40), m[0], quotation !== undefined)) cut(at);
  }
  cut(line.end);
  return found;
}

/** Whether a sentence ends between what goes before (with its mark) and what follows. */
function isBoundary(before: string, after: string, mark: string, closesQuotation: boolean): boolean {
  const next = after.trimStart();
  if (/^(?:["“‘'([]*\p{Ll})/u.test(next)) return false;
  if (/^[—–-]\s?\p{Ll}/u.test(next)) return false;
  if (mark.startsWith(".") && !mark.startsWith("..") && ABBREVIATION.test(before)) return MAY_END.test(before) && /^["“]?\p{Lu}/u.test(next);
  // “…!” she said / “…?” Quill asked: the reporting clause belongs to its quotation.
  if (closesQuotation && REPORTING.test(next)) return false;
  return /^["“‘'([]*[\p{Lu}\p{N}#@]|^[•*–—-]\s/u.test(next);
}

const REPORTING =
  /^(?:the \p{L}+ |\p{Lu}[\p{L}’'.-]*(?: \p{Lu}[\p{L}’'.-]*){0,3} |\p{L}+ )?(?:said|says|told|tells|asked|asks|added|adds|wrote|writes|exclaimed|joked|explained|explains|revealed|reveals|claimed|claims|gushed|quipped|continued|recalled|tweeted|replied|shared|noted|admitted|insisted|confessed|laughed)\b/u;
