import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Annotated, UtteranceFrame } from "../../src/model/annotated.ts";
import type { Span } from "../../src/model/span.ts";
import type { Annotate } from "./heads.ts";
import { type Counts, countsOf, f1Of, round } from "./scores.ts";

/** Utterances as a corpus marks them, by parts. */
export interface Marked {
  readonly text: string;
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  /** Cue with its source and content, where both are marked. */
  readonly links: readonly { readonly cue: Span; readonly source: readonly Span[]; readonly content: readonly Span[] }[];
}

const PARTS = ["source", "cue", "content"] as const;
type Part = (typeof PARTS)[number];

/** Token F1 of each part, and of the cues found how many have the right source and content beside them. */
export async function partsOf(texts: readonly Marked[], annotate: Annotate): Promise<Record<string, number>> {
  const counts: Record<Part, Counts> = { source: countsOf(), cue: countsOf(), content: countsOf() };
  const linked = { source: [0, 0], content: [0, 0] } as { source: [number, number]; content: [number, number] };
  for (const marked of texts) {
    const annotated = await annotate(marked.text);
    for (const part of PARTS) {
      const [gold, found] = [marked[part], foundSpans(annotated, part)];
      for (const token of annotated.tokens) {
        const [g, f] = [covers(gold, token), covers(found, token)];
        if (g && f) counts[part].right++;
        else if (f) counts[part].extra++;
        else if (g) counts[part].missed++;
      }
    }
    for (const link of marked.links) {
      const frames = withCue(annotated, link.cue);
      if (frames.length === 0) continue;
      if (link.source.length > 0) {
        linked.source[1]++;
        if (frames.some((f) => f.source && link.source.some((s) => overlap(s, f.source!)))) linked.source[0]++;
      }
      linked.content[1]++;
      if (frames.some((f) => f.content.some((c) => link.content.some((g) => overlap(g, c))))) linked.content[0]++;
    }
  }
  const share = ([right, all]: [number, number]): number => round(right / (all || 1));
  return {
    source: f1Of(counts.source),
    cue: f1Of(counts.cue),
    content: f1Of(counts.content),
    linkToSource: share(linked.source),
    linkToContent: share(linked.content),
  };
}

/** The frames that a cue opens, with those that go on from them. */
function withCue({ utterances }: Annotated, cue: Span): UtteranceFrame[] {
  const own = new Set(utterances.flatMap((u, i) => (u.cue && overlap(u.cue, cue) ? [i] : [])));
  return utterances.filter((u, i) => own.has(i) || (u.continues !== null && own.has(u.continues)));
}

function foundSpans(annotated: Annotated, part: Part): Span[] {
  return annotated.utterances.flatMap((u) => (part === "content" ? u.content : (u[part] ?? [])));
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
const covers = (spans: readonly Span[], token: Span): boolean => spans.some((s) => overlap(s, token));

/** PolNeAR's stand-off annotation (brat): attributions as events or relations of Source, Cue and Content, in fragments. */
export function polnearTexts(folder: string, every: number): Marked[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".txt"))
    .sort()
    .filter((_, i) => i % every === 0)
    .map((file) => bratOf(readFileSync(join(folder, file), "utf8"), readFileSync(join(folder, file.replace(/txt$/, "ann")), "utf8")));
}

function bratOf(text: string, ann: string): Marked {
  // brat counts code points.
  const units: number[] = [];
  for (let i = 0; i < text.length; i += text.codePointAt(i)! > 0xffff ? 2 : 1) units.push(i);
  const at = (point: string): number => units[Number(point)] ?? text.length;
  const marks = new Map<string, { part: Part; spans: Span[] }>();
  const groups: Map<string, string[]> = new Map();
  for (const line of ann.split("\n")) {
    const mark = /^(T\d+)\t(Source|Cue|Content) ([\d; ]+)\t/.exec(line);
    if (mark)
      marks.set(mark[1]!, {
        part: mark[2]!.toLowerCase() as Part,
        spans: mark[3]!.split(";").map((f) => {
          const [start, end] = f.trim().split(" ");
          return { start: at(start!), end: at(end!) };
        }),
      });
    const event = /^E\d+\t/.test(line) ? [...line.matchAll(/(T\d+)/g)].map((m) => m[1]!) : undefined;
    if (event) groups.set(line, event);
    const relation = /^R\d+\t\S+ Arg1:(T\d+) Arg2:(T\d+)/.exec(line);
    if (relation) {
      const cue = [relation[1]!, relation[2]!].find((id) => marks.get(id)?.part === "cue");
      if (cue) groups.set(cue, [...(groups.get(cue) ?? [cue]), relation[1]!, relation[2]!]);
    }
  }
  const spansOf = (part: Part, ids: Iterable<string> = marks.keys()): Span[] =>
    [...new Set(ids)].flatMap((id) => (marks.get(id)?.part === part ? marks.get(id)!.spans : []));
  const links = [...groups.values()].flatMap((ids) => {
    const [cue, content] = [spansOf("cue", ids)[0], spansOf("content", ids)];
    return cue && content.length > 0 ? [{ cue, source: spansOf("source", ids), content }] : [];
  });
  return { text, source: spansOf("source"), cue: spansOf("cue"), content: spansOf("content"), links };
}

/** Our own gold tells words, not places: content stands once; of its cue and source the nearest place is taken. */
export function goldTexts(folder: string): Marked[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".claims.json"))
    .sort()
    .map((file) => {
      const gold = JSON.parse(readFileSync(join(folder, file), "utf8")) as {
        text: string;
        utterances: readonly { content: string; cue?: string; source?: string }[];
      };
      const text = readFileSync(join(folder, gold.text), "utf8");
      const links = gold.utterances.flatMap((u) => {
        const start = text.indexOf(u.content);
        if (start < 0) return [];
        const content = { start, end: start + u.content.length };
        const cue = u.cue ? nearest(text, u.cue, content) : undefined;
        const source = cue && u.source && u.source !== "?" ? nearest(text, u.source, cue) : undefined;
        return [{ content: [content], cue, source: source && Math.abs(source.start - cue!.start) <= 400 ? [source] : [] }];
      });
      return {
        text,
        source: links.flatMap((l) => l.source),
        cue: links.flatMap((l) => l.cue ?? []),
        content: links.flatMap((l) => l.content),
        links: links.flatMap((l) => (l.cue ? [{ ...l, cue: l.cue }] : [])),
      };
    });
}

function nearest(text: string, words: string, to: Span): Span | undefined {
  let best: Span | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (let i = text.indexOf(words); i >= 0; i = text.indexOf(words, i + 1)) {
    const inside = i >= to.start && i < to.end ? 5 : 0;
    const distance = Math.min(Math.abs(i + words.length - to.start), Math.abs(i - to.end)) + inside;
    if (distance < least) [best, least] = [{ start: i, end: i + words.length }, distance];
  }
  return best;
}
