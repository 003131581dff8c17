import { type Origins, originsOf, type Vouching } from "../corroboration/origins.ts";

/** What the rows of one proposition say of it, from the side of who says what: never a verdict. */
export interface Standing {
  /** `denied` and `disputed` where somebody named says it is not so; `stated` where an article says it in its own voice; else what is most said of it. */
  readonly summary: "stated" | "relayed" | "rumoured" | "expected" | "asked" | "denied" | "disputed" | "withdrawn";
  readonly assertedBy: readonly Vouching[];
  readonly relayedFrom: readonly Vouching[];
  readonly deniedBy: readonly Vouching[];
  readonly rumoured: readonly Vouching[];
  /** Claims of what is planned, asked or only possible. */
  readonly tentative: readonly Vouching[];
  /** Rows of articles that their publisher took back: they count for nothing. */
  readonly withdrawn: readonly Vouching[];
  /** Claim ids of rows whose chain runs through an outlet that took its own article on it back. */
  readonly upstreamWithdrawn: readonly string[];
  /** How many rows were removed on request and are no longer told of. */
  readonly removed: number;
  /** Whether any row tells that it is over. */
  readonly ended: boolean;
  readonly origins: Origins;
}

/**
 * The standing of a proposition: a pure function of its rows, so that any order of them gives the same. A denial is a row against it, an end is none;
 * nothing here counts as true.
 */
export function standingOf(rows: readonly Vouching[], { removed = 0 }: { readonly removed?: number } = {}): Standing {
  const all = [...rows].sort((a, b) => (a.claimId < b.claimId ? -1 : a.claimId > b.claimId ? 1 : 0));
  const withdrawn = all.filter((v) => v.withdrawn);
  const sorted = all.filter((v) => !v.withdrawn);
  const deniedBy = sorted.filter((v) => v.negated);
  const said = sorted.filter((v) => !v.negated);
  const tentative = said.filter((v) => v.certainty === "expected" || v.certainty === "unknown" || v.certainty === "possible");
  const firm = said.filter((v) => !tentative.includes(v));
  const assertedBy = firm.filter((v) => v.chain.length === 0);
  const rumoured = firm.filter((v) => v.chain.at(-1) === "?");
  const relayedFrom = firm.filter((v) => v.chain.length > 0 && v.chain.at(-1) !== "?");
  return {
    summary: summaryOf({ assertedBy, relayedFrom, deniedBy, rumoured, tentative }),
    assertedBy,
    relayedFrom,
    deniedBy,
    rumoured,
    tentative,
    withdrawn,
    upstreamWithdrawn: sorted.filter((v) => runsThrough(v, withdrawn)).map((v) => v.claimId),
    removed,
    ended: said.some((v) => v.ended),
    origins: originsOf(said),
  };
}

/** Whether a row passes on what an outlet that has taken it back said. */
function runsThrough({ chain, outlet }: Vouching, withdrawn: readonly Vouching[]): boolean {
  return withdrawn.some((w) => w.outlet !== null && w.outlet !== outlet && chain.some((hop) => hop.replace(/^unnamed@/, "") === w.outlet));
}

type Sides = Pick<Standing, "assertedBy" | "relayedFrom" | "deniedBy" | "rumoured" | "tentative">;

function summaryOf({ assertedBy, relayedFrom, deniedBy, rumoured, tentative }: Sides): Standing["summary"] {
  const firm = assertedBy.length + relayedFrom.length;
  if (deniedBy.length > 0) return firm > 0 ? "disputed" : "denied";
  if (assertedBy.length > 0) return "stated";
  if (relayedFrom.length > 0) return "relayed";
  if (rumoured.length > 0) return "rumoured";
  if (tentative.length === 0) return "withdrawn";
  return tentative.some((v) => v.certainty === "expected") ? "expected" : "asked";
}
