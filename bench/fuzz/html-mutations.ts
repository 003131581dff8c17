type Random = () => number;
/** One way to spoil a page. `other` is another page, to splice from. */
type Mutation = (page: string, other: string, random: Random) => string;

const at = (page: string, random: Random): number => Math.floor(random() * (page.length + 1));
const upTo = (most: number, random: Random): number => 1 + Math.floor(random() ** 3 * most);
const pick = <T>(from: readonly T[], random: Random): T => from[Math.floor(random() * from.length)]!;
const put = (page: string, place: number, words: string): string => page.slice(0, place) + words + page.slice(place);
/** A place within the head, or right behind it. */
const inHead = (page: string, random: Random): number => {
  const end = page.search(/<\/head|<body/i);
  return end < 0 ? at(page, random) : Math.floor(random() * (end + 1));
};
const tagAt = (page: string, random: Random): [number, number] => {
  const start = page.indexOf("<", at(page, random));
  const end = page.indexOf(">", start);
  return start < 0 || end < 0 ? [0, 0] : [start, end + 1];
};

const TAGS =
  "div p span b i a table tr td ul li svg math template noscript iframe form select option button script style textarea title h1 h2 article main section figure figcaption img br hr base meta link blockquote pre details dialog object embed video time address frameset plaintext xmp".split(
    " ",
  );
const WORDS = [
  "\u0000",
  "\ufeff",
  "\ud800",
  "\udc00",
  "\u202e",
  "\u2028",
  "&",
  "&#0;",
  "&#xD800;",
  "&#99999999999;",
  "&amp;amp;amp;",
  "&nosuch;",
  "<",
  ">",
  "</",
  "<!",
  "<!--",
  "-->",
  "<![CDATA[",
  "]]>",
  "<?php ?>",
  "<!doctype html>",
  "<!ENTITY a 'b'>",
  "'",
  '"',
  "=",
  "`",
  "{{",
  "%00",
  "%ff",
  "”",
  "“",
  "\r",
  "(AP) —",
  "Correction: ",
  "By ",
  "2024-13-45",
  "Updated 99:99",
  "\u200b",
  "a".repeat(300),
];
const DATA = [
  '{"@type":"NewsArticle","headline":null,"datePublished":{"a":[]},"author":[[[{"name":{"name":1}}]]]}',
  '{"@graph":[{"@graph":[{"@graph":[{"@graph":[{"@graph":[{"@type":"Article","headline":"x"}]}]}]}]}]}',
  '{"__proto__":{"headline":"x"},"constructor":{"prototype":{"headline":"y"}},"@type":["Article"]}',
  '{"@type":"NewsArticle","headline":"x","datePublished":"+275760-09-13","dateModified":-1e308,"correction":[{"text":7},{"text":"a"},[]]}',
  '{"@type":"Article","headline":"x","url":"javascript:alert(1)","publisher":{"name":["a",{"name":"b"}]},"inLanguage":{"name":"?"}}',
  "{",
  "[[[[[[[[",
  "null",
  '"x"',
  "{'a':1}",
  "<!--{}-->",
];
const METAS = [
  '<meta charset="utf-16">',
  '<meta charset="x-user-defined">',
  '<meta http-equiv="content-type" content="text/html; charset=iso-2022-kr">',
  '<meta property="og:title" content="">',
  '<meta property="article:published_time" content="0000-00-00T99:99:99Z">',
  '<meta property="article:published_time" content="yesterday">',
  '<meta name="author" content="http://a.example/, , and , By By By">',
  '<link rel="canonical" href="http://[">',
  '<link rel="canonical" href="javascript:1">',
  '<link rel="canonical" href="//////">',
  '<base href="data:text/html,x">',
  '<base href="file:///etc/">',
  '<meta http-equiv="refresh" content="0;url=http://169.254.169.254/">',
];

/** Each by its name, so that a page that does harm tells how it was made. */
export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  cut: (page, _, random) => page.slice(0, at(page, random)),
  behead: (page, _, random) => page.slice(at(page, random)),
  flip(page, _, random) {
    const units = [...page];
    for (let i = upTo(40, random); i > 0 && units.length > 0; i--)
      units[Math.floor(random() * units.length)] = String.fromCharCode(Math.floor(random() * 256));
    return units.join("");
  },
  drop(page, _, random) {
    const start = at(page, random);
    return page.slice(0, start) + page.slice(start + upTo(2000, random));
  },
  double(page, _, random) {
    const start = at(page, random);
    const part = page.slice(start, start + upTo(2000, random));
    return put(page, start, part.repeat(upTo(30, random)));
  },
  word: (page, _, random) => put(page, at(page, random), pick(WORDS, random).repeat(upTo(200, random))),
  untag(page, _, random) {
    const [start, end] = tagAt(page, random);
    return page.slice(0, start) + page.slice(end);
  },
  tag: (page, _, random) => put(page, at(page, random), `<${random() < 0.2 ? "/" : ""}${pick(TAGS, random)}>`),
  rename(page, _, random) {
    const [from, to] = [pick(TAGS, random), pick(TAGS, random)];
    return page.replace(new RegExp(`<(/?)${from}\\b`, "gi"), `<$1${to}`);
  },
  nest: (page, _, random) => put(page, at(page, random), `<${pick(TAGS, random)}>`.repeat(upTo(20_000, random))),
  shut: (page, _, random) => put(page, at(page, random), `</${pick(TAGS, random)}>`.repeat(upTo(20_000, random))),
  attributes(page, _, random) {
    const [start] = tagAt(page, random);
    return put(
      page,
      start + 2,
      ` ${Array.from({ length: upTo(3000, random) }, (_, i) => `${pick(["class", "id", "href", "style", "onload", "a"], random)}${i}="x"`).join(" ")} `,
    );
  },
  clobber: (page, _, random) =>
    put(page, at(page, random), '<form id="querySelectorAll" name="body"><input name="childNodes" id="textContent"></form>'),
  long: (page, _, random) =>
    put(
      page,
      at(page, random),
      pick(["a", " ", "1", "A b ", "(", "“", ".", "\n", "-", "@", "http://", "a@", "By A, ", "; ", "&amp;"], random).repeat(upTo(100_000, random)),
    ),
  splice: (page, other, random) => page.slice(0, at(page, random)) + other.slice(at(other, random)),
  data: (page, _, random) =>
    put(page, inHead(page, random), `<script type="application/ld+json">${pick(DATA, random)}</script>`.repeat(upTo(200, random))),
  deepData: (page, _, random) =>
    put(page, inHead(page, random), `<script type="application/ld+json">${'{"@graph":['.repeat(upTo(20_000, random))}</script>`),
  meta: (page, _, random) => put(page, inHead(page, random), pick(METAS, random).repeat(upTo(50, random))),
  class: (page, _, random) =>
    page.replace(/class="[^"]*"/gi, () => `class="${pick(["related", "correction", "byline author", "caption", "promo", "article-body"], random)}"`),
  oneLine: (page) => page.replace(/\s*\n\s*/g, " "),
  entities: (page) => page.replace(/[aeiou]/g, (c) => `&#x${c.charCodeAt(0).toString(16)};`),
};

/** A page spoiled in one to six ways, and in which. */
export function mutated(page: string, other: string, random: Random): { readonly html: string; readonly ways: string[] } {
  const ways = Array.from({ length: upTo(6, random) }, () => pick(Object.keys(MUTATIONS), random));
  let html = page;
  for (const way of ways) html = MUTATIONS[way]!(html, other, random).slice(0, 1_500_000);
  return { html, ways };
}
