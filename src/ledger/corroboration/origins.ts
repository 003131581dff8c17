import type { Certainty } from "../../model/claim.ts";

/** One row that vouches for, or denies, a proposition. */
export interface Vouching {
  readonly claimId: string;
  readonly articleId: string;
  /** The outlet that published the article; null where not known. */
  readonly outlet: string | null;
  /** The media group of the outlet. */
  readonly owner: string | null;
  readonly chain: readonly string[];
  readonly negated: boolean;
  readonly ended: boolean;
  readonly certainty: Certainty;
  /** Whether its article has been taken back by its publisher. */
  readonly withdrawn?: boolean;
}

/**
 * How many independent origins a proposition may have. `most`: distinct roots that the chains name. `least`: those left when roots that may be the same
 * are merged. `ownVoice`: outlets that state it themselves and name nobody; never added to the other two. "Not shown to be dependent", never "confirmed".
 */
export interface Origins {
  readonly least: number;
  readonly most: number;
  readonly ownVoice: number;
  /** Each merge that makes `least` smaller than `most`, with its reason. */
  readonly merges: readonly Merge[];
}

/** A pure function of the rows. `?` is nobody and counts nothing. */
export function originsOf(rows: readonly Vouching[]): Origins {
  const roots = [...new Set(rows.flatMap((r) => labelOf(r) ?? []))].sort();
  const unnamed = roots.filter((root) => root === "unnamed" || root.startsWith("unnamed@"));
  const own = new Set(rows.filter((r) => r.chain.length === 0).map((r) => r.outlet ?? r.articleId));
  const merges = unnamed.length > 1 ? [{ roots: unnamed, reason: "sources without a name cannot be told apart: they may be one" }] : [];
  return { least: roots.length - Math.max(0, unnamed.length - 1), most: roots.length, ownVoice: own.size, merges };
}

/** An outlet and that outlet's unnamed source are one label: "The Mirror reported" and "a source told the Mirror" are one origin. */
function labelOf({ chain, outlet }: Vouching): string | undefined {
  const root = chain.at(-1);
  if (root === undefined || root === "?") return undefined;
  if (root === "unnamed") return outlet ? `unnamed@${outlet}` : "unnamed";
  return root;
}

/** Roots that may be one, and why. */
export interface Merge {
  readonly roots: readonly string[];
  readonly reason: string;
}
