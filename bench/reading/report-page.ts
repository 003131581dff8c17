import type { Span } from "../../src/model/span.ts";

/** A stretch to be coloured: what somebody said, the word that says so, a claim's evidence, and what is missing or too much. */
export interface Mark extends Span {
  readonly kind: "content" | "cue" | "claim" | "missed" | "extra";
  readonly title: string;
}

export function html(text: string): string {
  return text.replace(/[&<>"]/g, (c) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[c]!);
}

/** The text with its marks. Marks may overlap: the text is cut at every edge, and each piece carries the kinds of all marks over it. */
export function markedText(text: string, marks: readonly Mark[]): string {
  const edges = [...new Set([0, text.length, ...marks.flatMap((m) => [m.start, m.end])])].sort((a, b) => a - b);
  const pieces = edges.slice(1).map((end, i) => {
    const start = edges[i]!;
    const over = marks.filter((m) => m.start <= start && m.end >= end);
    const words = html(text.slice(start, end));
    if (over.length === 0) return words;
    const title = [...new Set(over.map((m) => m.title))].join("\n");
    return `<span class="${[...new Set(over.map((m) => m.kind))].join(" ")}" title="${html(title)}">${words}</span>`;
  });
  return `<div class="text">${pieces.join("")}</div>`;
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[], tag: string): string =>
    `<tr${row[0] === "extra" ? ' class="extra-row"' : ""}>${row.map((c) => `<${tag}>${html(c)}</${tag}>`).join("")}</tr>`;
  return `<table><thead>${cells(head, "th")}</thead><tbody>${rows.map((row) => cells(row, "td")).join("\n")}</tbody></table>`;
}

/** A page that needs nothing beside itself. */
export function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${html(title)}</title>
<style>
:root { color-scheme: light dark; --said: light-dark(#dcebff, #1d3557); --extra: light-dark(#ffe0b3, #5c3a00); --missed: light-dark(#c1121f, #ff8a8a); --claim: light-dark(#2b8a3e, #69db7c); }
body { font: 15px/1.5 system-ui, sans-serif; margin: 1.5rem auto; max-width: 1300px; padding: 0 1rem; }
.sides { display: grid; grid-template-columns: 1fr 1fr; gap: 1.5rem; }
@media (max-width: 800px) { .sides { grid-template-columns: 1fr; } }
.text { white-space: pre-wrap; overflow-wrap: anywhere; }
.content { background: var(--said); }
.cue { font-weight: 700; }
.claim { border-bottom: 2px solid var(--claim); }
.extra { background: var(--extra); border-bottom: 2px dashed currentcolor; }
.missed { border-bottom: 3px double var(--missed); }
.forbidden, strong { color: var(--missed); }
table { border-collapse: collapse; margin: .5rem 0; } td, th { text-align: left; vertical-align: top; padding: .15rem .6rem; border-bottom: 1px solid color-mix(in srgb, currentcolor 20%, transparent); }
.extra-row td { background: var(--extra); }
summary { cursor: pointer; padding: .3rem 0; } details.article { border-top: 1px solid color-mix(in srgb, currentcolor 25%, transparent); }
.key span { margin-right: 1rem; }
</style>
<h1>${html(title)}</h1>
<p class="key"><span class="content">what somebody said</span><span class="cue">the word that says so</span><span class="claim">a claim’s evidence</span><span class="missed">missed</span><span class="extra">not in the gold</span></p>
${body}
</html>
`;
}
