/** Attributes that intake and Readability look at. Every attribute is a node of the parsed page, and pages are full of others. */
const KEPT = new Set(
  "id class href rel name property content itemprop itemtype itemscope datetime lang xml:lang type role aria-label aria-hidden aria-modal hidden style title data-testid data-qa http-equiv charset src alt pubdate".split(
    " ",
  ),
);
/** Elements whose content is code or drawing, never words of the article; of scripts those with data (JSON-LD) stay. */
const DROPPED = new Set(["script", "style", "svg", "noscript", "template", "iframe", "canvas", "select", "math"]);
/** Longer styles are drawings; what hides an element is short. */
const LONGEST_STYLE = 200;

/**
 * A page without what makes its parsed form big and tells nothing: scripts (but for data such as JSON-LD), styles, drawings, comments, and attributes that nobody
 * looks at. One pass, so that a page made to be slow is not. Half of a page's bytes and most of its nodes go; its text stays.
 */
export function leanHtml(html: string): string {
  const out: string[] = [];
  const unclosed = new Set<string>();
  const endOf = (tag: Tag): number => {
    const end = unclosed.has(tag.name) ? undefined : endOfElement(html, tag);
    if (end === undefined) unclosed.add(tag.name);
    return end ?? tag.end;
  };
  let kept = 0;
  let at = html.indexOf("<");
  while (at >= 0) {
    const end = html.startsWith("<!--", at) ? endOfComment(html, at) : undefined;
    if (end !== undefined) {
      out.push(html.slice(kept, at));
      kept = end;
      at = html.indexOf("<", kept);
      continue;
    }
    const tag = tagAt(html, at);
    // A tag that is never closed takes the rest of the page, for a parser too.
    if (tag === "endless") break;
    if (!tag) {
      at = html.indexOf("<", at + 1);
      continue;
    }
    out.push(html.slice(kept, at));
    kept = tag.end;
    if (DROPPED.has(tag.name) && !isData(tag)) kept = endOf(tag);
    else {
      out.push(tag.lean);
      if (tag.name === "script") {
        const close = endOf(tag);
        out.push(html.slice(tag.end, close));
        kept = close;
      }
    }
    at = html.indexOf("<", kept);
  }
  out.push(html.slice(kept));
  return out.join("");
}

interface Tag {
  readonly name: string;
  readonly end: number;
  readonly lean: string;
  readonly selfClosed: boolean;
}

function isData(tag: Tag): boolean {
  return tag.name === "script" && /\btype\s*=\s*["']?[^"'>]*json/i.test(tag.lean);
}

const NAME = /[a-zA-Z][^\s/>]*/y;
const ATTRIBUTE = /[^\s=>/][^\s=>/]*/y;
const SPACE = /[\s/]*/y;
const EQUALS = /\s*=\s*/y;
const UNQUOTED = /[^\s>]*/y;

/** An opening tag as HTML's tokenizer reads it, with the attributes that are kept. */
function tagAt(html: string, start: number): Tag | "endless" | undefined {
  const name = match(NAME, html, start + 1);
  if (name === undefined) return undefined;
  let lean = `<${name}`;
  let at = start + 1 + name.length;
  let slash = false;
  while (at < html.length) {
    const space = match(SPACE, html, at) ?? "";
    at += space.length;
    slash = space.endsWith("/");
    if (html[at] === ">") return { name: name.toLowerCase(), end: at + 1, lean: `${lean}${slash ? "/" : ""}>`, selfClosed: slash };
    const attribute = match(ATTRIBUTE, html, at);
    if (attribute === undefined) {
      at++;
      continue;
    }
    const from = at;
    at += attribute.length;
    const equals = match(EQUALS, html, at);
    if (equals !== undefined) {
      at += equals.length;
      const quote = html[at];
      if (quote === '"' || quote === "'") {
        const close = html.indexOf(quote, at + 1);
        if (close < 0) return "endless";
        at = close + 1;
      } else at += (match(UNQUOTED, html, at) ?? "").length;
    }
    const key = attribute.toLowerCase();
    if (KEPT.has(key) && !(key === "style" && at - from > LONGEST_STYLE)) lean += ` ${html.slice(from, at)}`;
  }
  return "endless";
}

function endOfComment(html: string, start: number): number {
  const end = html.indexOf("-->", start + 4);
  return end < 0 ? html.length : end + 3;
}

/** Where an element ends; undefined where it is never closed. */
function endOfElement(html: string, tag: Tag): number | undefined {
  if (tag.selfClosed && (tag.name === "svg" || tag.name === "math")) return tag.end;
  const close = new RegExp(`</${tag.name}\\s*>`, "gi");
  close.lastIndex = tag.end;
  const found = close.exec(html);
  return found ? found.index + found[0].length : undefined;
}

function match(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
