import type { Stance } from "../../model/reading.ts";
import type { Merge, Origins } from "./origins.ts";
import { isFormOf, nameKeyOf, type RootLabel, rootLabelOf } from "./root-label.ts";

/** An article's part in a story, as counting origins needs it. */
export interface StoryPart {
  readonly articleId: string;
  readonly outlet: string | null;
  readonly owner: string | null;
  readonly stance: Stance;
  readonly chain: readonly string[];
  /** Folded names of those whom the article speaks of most. */
  readonly principals: readonly string[];
}

/** In a story of so many articles a named source in one of them alone is not yet shown to be an origin of its own. */
const MANY = 4;

/**
 * How many independent origins a story has, as a range. `most`: distinct roots as the texts state them, an outlet and its unnamed source being one; a root that
 * another article follows further back counts as what stands behind it. `least`: those left when what may be one is merged, each merge with its reason.
 *
 * @param copies pairs of articles that are near-copies of each other
 */
export function storyOrigins(parts: readonly StoryPart[], copies: readonly (readonly [string, string])[] = []): Origins {
  const sorted = [...parts].sort((a, b) => (a.articleId < b.articleId ? -1 : 1));
  const labels = new Map<string, RootLabel>();
  const canonical = canonicalKeys(sorted);
  const of = new Map<string, string>();
  for (const part of sorted) {
    const label = rootLabelOf(deepest(part, sorted), part.outlet);
    if (!label) continue;
    const key = canonical(label.key);
    const known = labels.get(key);
    if (!known || label.name.length > known.name.length) labels.set(key, { ...label, key });
    of.set(part.articleId, key);
  }
  // Who is not even said to speak to an outlet is nobody beside the others; one whom a single article of many names is not yet an origin.
  const nameless = [...labels.values()].filter((l) => l.kind === "unnamed" && /^(?:unnamed|at:)$/.test(l.key));
  const support = (key: string): number => sorted.filter((p) => of.get(p.articleId) === key).length;
  for (const label of nameless) if ([...labels.values()].some((l) => l.kind === "unnamed" && l !== label)) labels.delete(label.key);
  const shown = [...labels.values()].filter((l) => l.kind === "unnamed" || sorted.length < MANY || support(l.key) > 1);
  const merges: Merge[] = [];
  const groups = new Groups([...labels.keys()].sort());
  const merge = (keys: readonly string[], reason: string): void => {
    if (groups.join(keys)) merges.push({ roots: keys.map((k) => labels.get(k)!.name).sort(), reason });
  };
  const all = [...labels.values()];
  merge(
    all.filter((l) => l.kind === "unnamed").map((l) => l.key),
    "sources without a name cannot be told apart: they may be one",
  );
  const against = sorted.filter((p) => p.stance === "denies" || p.stance === "doubts").length;
  if (against * 2 > sorted.length)
    merge([...labels.keys()], "most of the articles hold it for an invention: who spreads one has it from its inventor");
  const principals = ofWhomItIs(sorted);
  for (const label of all)
    if (label.kind === "named" && principals.some((p) => isFormOf(p, label.key.slice(3))))
      merge(
        [label.key, ...all.filter((l) => l.kind === "unnamed").map((l) => l.key)],
        `a source without a name may be ${label.name}, of whom the story is`,
      );
  for (const [a, b] of copies) {
    const [x, y] = [of.get(a), of.get(b)];
    if (x && y && x !== y) merge([x, y], "the articles that tell it are near-copies");
  }
  const first = (shown.length > 0 ? shown : all).toSorted((a, b) => support(b.key) - support(a.key) || (a.key < b.key ? -1 : 1))[0];
  for (const label of all)
    if (sorted.length >= MANY && label.kind === "named" && label.key !== first?.key && support(label.key) < 2)
      merge([first!.key, label.key], "only one article names it: it is not shown to be an origin of its own");
  const own = new Set(sorted.filter((p) => p.chain.length === 0 && p.stance === "asserts").map((p) => p.outlet ?? p.articleId));
  return { least: groups.count(), most: Math.max(shown.length, Math.min(1, labels.size)), ownVoice: own.size, merges };
}

/** Those whom a good part of the articles speaks of most. */
function ofWhomItIs(parts: readonly StoryPart[]): string[] {
  const first = Map.groupBy(
    parts.flatMap((p) => p.principals[0] ?? []),
    (name) => name,
  );
  return [...first].filter(([, times]) => times.length * 5 >= parts.length * 2).map(([name]) => name);
}

/** Where an article stops at somebody whom another article follows further back, the chain goes on there. */
function deepest(part: StoryPart, all: readonly StoryPart[]): readonly string[] {
  const root = part.chain.at(-1);
  if (root === undefined || root === "?") return part.chain;
  const key = nameKeyOf(root.replace(/^unnamed@/, ""));
  const further = all
    .filter((p) => p !== part && p.chain.length > 1)
    .filter((p) => p.chain.slice(0, -1).some((hop) => isFormOf(nameKeyOf(hop), key)) && p.chain.at(-1) !== "?")
    .toSorted((a, b) => b.chain.length - a.chain.length || (a.articleId < b.articleId ? -1 : 1));
  const next = further.find((p) => !isFormOf(nameKeyOf(p.chain.at(-1)!.replace(/^unnamed@/, "")), key));
  return next ? next.chain : part.chain;
}

/** Keys of forms of one name ("Roe", "Jane Roe") are one: the longest of them. */
function canonicalKeys(parts: readonly StoryPart[]): (key: string) => string {
  const keys = [...new Set(parts.flatMap((p) => p.chain.map((hop) => nameKeyOf(hop.replace(/^unnamed@/, "")))))].sort(
    (a, b) => b.length - a.length || (a < b ? -1 : 1),
  );
  return (key) => {
    const [kind, name] = [key.slice(0, 3), key.slice(3)];
    if (kind !== "at:" && kind !== "by:") return key;
    return kind + (keys.find((k) => isFormOf(k, name)) ?? name);
  };
}

class Groups {
  readonly #of: Map<string, string>;
  constructor(keys: readonly string[]) {
    this.#of = new Map(keys.map((k) => [k, k]));
  }
  root(key: string): string {
    let at = key;
    while (this.#of.get(at) !== at) at = this.#of.get(at)!;
    return at;
  }
  /** @returns whether anything was joined by it */
  join(keys: readonly string[]): boolean {
    const roots = new Set(keys.map((k) => this.root(k)));
    if (roots.size < 2) return false;
    const [first, ...rest] = [...roots].sort();
    for (const r of rest) this.#of.set(r, first!);
    return true;
  }
  count(): number {
    return new Set([...this.#of.keys()].map((k) => this.root(k))).size;
  }
}
