import { outletAnywhere, withoutCountry } from "../../model/outlets.ts";

/** Somebody whose word news rests on, as one label: an outlet and its unnamed source are one. */
export interface RootLabel {
  readonly key: string;
  /** The fullest words for it. */
  readonly name: string;
  /** `unnamed`: nobody is named but an outlet at most, whose own source is not told. */
  readonly kind: "named" | "unnamed";
}

/**
 * The label of a chain's root; undefined where it is nobody (`?`) or the article's own voice.
 *
 * @example rootLabelOf(["Harbour Post", "unnamed@Harbour Post"], null) // the label of Harbour Post, unnamed
 */
export function rootLabelOf(chain: readonly string[], outlet: string | null): RootLabel | undefined {
  const root = chain.at(-1);
  if (root === undefined || root === "?") return undefined;
  if (root === "unnamed") {
    const through = chain.at(-2) ?? outlet;
    return through
      ? { key: `at:${nameKeyOf(through)}`, name: `unnamed@${through}`, kind: "unnamed" }
      : { key: "unnamed", name: "unnamed", kind: "unnamed" };
  }
  const at = root.startsWith("unnamed@") ? root.slice(8) : root;
  const unnamed = root !== at || isMedium(at);
  return unnamed ? { key: `at:${nameKeyOf(at)}`, name: root, kind: "unnamed" } : { key: `by:${nameKeyOf(at)}`, name: root, kind: "named" };
}

/** Whether a name is an outlet's or a page's: what it tells, somebody told it. */
export function isMedium(name: string): boolean {
  return (
    outletAnywhere(name) !== undefined ||
    /\.(?:com|co\.uk|net|org|website|info|tv)\b|\(dot\)/i.test(name) ||
    /\b(?:page|site|website|blog|account|post|show|station|radio|magazine|newspaper|news|press release|times|journal|report|network)\b/i.test(name)
  );
}

/** A name folded for comparing: an outlet's names are one, articles, titles and possessives do not count. */
export function nameKeyOf(name: string): string {
  return (outletAnywhere(name)?.name ?? withoutCountry(name))
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/\((?:dot)\)/g, ".")
    .replace(/\.(?:com|co\.uk|net|org)\b/g, "")
    .replace(/[’']s?\b/g, "")
    .replace(
      /\b(?:an?|the|some|this|fake|false|bogus|satirical|anonymous|hoax|prank|memorial|tribute|fan|newspaper|magazine|website|web site|site|page|online|post|account|blog)\b/g,
      " ",
    )
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Whether two names are forms of one: the words of the one are all in the other, the last of them among them. */
export function isFormOf(a: string, b: string): boolean {
  const [x, y] = [a.split(" ").filter(Boolean), b.split(" ").filter(Boolean)];
  if (x.length === 0 || y.length === 0) return a === b;
  const [small, large] = x.length <= y.length ? [x, y] : [y, x];
  return small.every((word) => large.includes(word)) && (small.length > 1 || small[0] === large.at(-1) || small[0] === large[0]);
}
