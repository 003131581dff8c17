import { expect, test } from "vitest";
import type { UtteranceFrame } from "../../model/annotated.ts";
import type { Span } from "../../model/span.ts";
import { annotatedOf } from "../predicates/invented-cast.ts";
import { outletPlaces } from "./outlets.ts";
import { resolveSource } from "./resolve-source.ts";

/** Who the words between square brackets are. */
function sourceIn(marked: string): string {
  const source = /\[([^\]]+)\]/.exec(marked)!;
  const annotated = annotatedOf(marked.replace(/[[\]]/g, ""));
  const { text } = annotated.article;
  const words: Span = { start: source.index, end: source.index + source[1]!.length };
  const said = /\b(?:said|says|told|believed)\b/.exec(text)!;
  const frame: UtteranceFrame = {
    source: words,
    cue: { start: said.index, end: said.index + said[0].length },
    content: [{ start: text.length - 1, end: text.length }],
    mode: "indirect",
    continues: null,
    why: "a test",
    score: 1,
  };
  const who = resolveSource(annotated, frame, { within: undefined, outlets: outletPlaces(annotated), own: undefined });
  return who.kind === "named" ? who.name : who.kind;
}

test.each([
  ["[Jane Roe] said it was over.", "Jane Roe"],
  ["[She] said it was over.", "Jane Roe"],
  ["[illustrator Jane Roe] said it was over.", "Jane Roe"],
  ["[The actor] said it was over.", "unnamed"],
  ["[A friend of Jane Roe] said it was over.", "unnamed"],
  ["[Jane Roe's rep] said it was over.", "unnamed"],
  ["[Jane Roe's critics] said it was over.", "unnamed"],
  ["[Jane Roe’s old allies] said it was over.", "unnamed"],
  ["[Jane Roe’s lawyer] said it was over.", "unnamed"],
  ["[her stylist], Rosa Lin, said it was over.", "Rosa Lin"],
  ["[Her brother], Ned Kelly, told The Courier it was over.", "Ned Kelly"],
  ["[the insider], Rosa Lin, said she was late.", "unnamed"],
  ["[his stylist] said Rosa Lin was late.", "unnamed"],
  ["[her stylist] in Rome said it was over.", "unnamed"],
  ["[The Night Ferry actor] said it was over.", "unnamed"],
  ["[The “Night Song” singer] said it was over.", "unnamed"],
  ["[Arland's attorney general] said it was over.", "unnamed"],
  ["[Arland] said it was over.", "Arland"],
  ["[Acme] said it was over.", "Acme"],
  ["[rumours] said it was over.", "unspecified"],
  ["[Other designers] are believed to be leaving.", "unspecified"],
])("%s: %s", (marked, who) => expect(sourceIn(marked)).toBe(who));
