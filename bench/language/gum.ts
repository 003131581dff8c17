import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A GUM document: its text with paragraphs, and its chains of two or more mentions of people, organisations and places. */
export interface GumDocument {
  readonly name: string;
  readonly text: string;
  readonly mentions: readonly GumMention[];
}

export interface GumMention {
  readonly start: number;
  readonly end: number;
  /** Where its head begins: by that a mention found by somebody else is recognised. */
  readonly head: number;
  readonly chain: string;
  readonly isName: boolean;
}

interface GumToken {
  readonly start: number;
  readonly end: number;
  readonly pos: string;
  readonly entity: string;
}

const KINDS: ReadonlySet<string> = new Set(["person", "organization", "place"]);

/** The documents of a part of GUM (`dev`, `train`); its wikiHow texts, whose licence is not free, are left out. */
export function gumDocuments(folder: string): GumDocument[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".conllu") && !file.includes("_whow_"))
    .sort()
    .map((file) => documentOf(file.slice(0, -".conllu".length), readFileSync(join(folder, file), "utf8")));
}

function documentOf(name: string, conllu: string): GumDocument {
  let text = "";
  const tokens: GumToken[] = [];
  let paragraph = false;
  let group: { until: number; start: number; end: number } | undefined;
  for (const line of conllu.split("\n")) {
    if (line.startsWith("# newpar") && !line.startsWith("# newpar_block")) paragraph = true;
    if (line.startsWith("# sent_id")) {
      if (text) text = text.trimEnd() + (paragraph ? "\n\n" : " ");
      paragraph = false;
      group = undefined;
    }
    const c = line.split("\t");
    if (c.length < 10 || c[0]!.includes(".")) continue;
    const misc = c[9]!;
    const space = misc.includes("SpaceAfter=No") ? "" : " ";
    const entity = /(?:^|\|)Entity=([^|]*)/.exec(misc)?.[1] ?? "";
    const start = text.length;
    const several = /^(\d+)-(\d+)$/.exec(c[0]!);
    if (several) {
      text += c[1] + space;
      group = { until: Number(several[2]), start, end: start + c[1]!.length };
    } else if (group && Number(c[0]) <= group.until) {
      // Parts of one written word ("don't"): the first begins with it, the others end with it.
      const first = tokens.at(-1)?.start !== group.start && tokens.at(-1)?.end !== group.end;
      const from = first ? group.start : Math.max(group.start, group.end - c[1]!.length);
      tokens.push({ start: from, end: first ? Math.min(group.end, from + c[1]!.length) : group.end, pos: c[3]!, entity });
    } else {
      text += c[1] + space;
      tokens.push({ start, end: start + c[1]!.length, pos: c[3]!, entity });
    }
  }
  return { name, text, mentions: chained(mentionsOf(tokens)) };
}

/** `(1-person-new-cf1-1-sgl … 1)`: opened and closed by chain, nested as they stand. */
function mentionsOf(tokens: readonly GumToken[]): GumMention[] {
  const open: { chain: string; kind: string; head: number; from: number }[] = [];
  const out: GumMention[] = [];
  for (const [k, { entity }] of tokens.entries())
    for (const [piece] of entity.matchAll(/\([^()]+\)?|[^()]+\)/g)) {
      if (piece.startsWith("(")) {
        const fields = piece.replace(/[()]/g, "").split("-");
        // etype-infstat-salience-centering-minspan-link: the minimal span is the first field that is made of numbers only, after the kind.
        const minimal = fields.slice(3).find((f) => /^\d+(,\d+)*$/.test(f)) ?? "1";
        open.push({ chain: fields[0]!, kind: fields[1]!, head: Number.parseInt(minimal, 10), from: k });
        if (piece.endsWith(")")) close(open.length - 1, k);
      } else {
        const chain = piece.slice(0, -1);
        const at = open.findLastIndex((o) => o.chain === chain);
        if (at >= 0) close(at, k);
      }
    }
  return out;

  function close(at: number, k: number): void {
    const { chain, kind, head, from } = open.splice(at, 1)[0]!;
    const headToken = tokens[Math.min(from + head - 1, k)]!;
    if (!KINDS.has(kind) || !/^(?:PROPN|PRON|NOUN|DET)$/.test(headToken.pos)) return;
    out.push({ start: tokens[from]!.start, end: tokens[k]!.end, head: headToken.start, chain, isName: headToken.pos === "PROPN" });
  }
}

function chained(mentions: readonly GumMention[]): GumMention[] {
  const sizes = Map.groupBy(mentions, (m) => m.chain);
  return mentions.filter((m) => sizes.get(m.chain)!.length > 1);
}
