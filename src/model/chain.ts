import type { Claim } from "./claim.ts";
import type { Reading } from "./reading.ts";
import type { Source } from "./source.ts";

type Parts = Pick<Reading, "sources"> & {
  readonly utterances: readonly Pick<Reading["utterances"][number], "id" | "source" | "through" | "within">[];
  readonly entities: readonly Pick<Reading["entities"][number], "id" | "name">[];
};

/** The label of a source at the end of a chain: a name, `unnamed@OUTLET`, `unnamed` or `?`. */
export function rootLabelOf(reading: Parts, source: Source | undefined): string {
  if (!source || source.kind === "unspecified") return "?";
  if (source.entity) return nameOf(reading, source.entity) ?? source.name;
  const outlet = source.outlet && nameOf(reading, source.outlet);
  return outlet ? `unnamed@${outlet}` : "unnamed";
}

/**
 * Who vouches, from the article outwards to the root source: `chain(u) = chain(u.within) + u.through + source(u)`,
 * where an outlet that repeats its neighbour is left out. `[]` is the article's own voice.
 *
 * @example chainOf(reading, "u1") // ["US Weekly", "unnamed@US Weekly"]
 */
export function chainOf(reading: Parts, utteranceId: string | null): string[] {
  const hops: string[] = [];
  const seen = new Set<string>();
  const walk = (id: string | null): void => {
    const utterance = id === null || seen.has(id) ? undefined : reading.utterances.find((u) => u.id === id);
    if (!utterance) return;
    seen.add(utterance.id);
    walk(utterance.within);
    for (const outlet of utterance.through) hops.push(nameOf(reading, outlet) ?? outlet);
    hops.push(
      rootLabelOf(
        reading,
        reading.sources.find((s) => s.id === utterance.source),
      ),
    );
  };
  walk(utteranceId);
  return hops.filter((hop, i) => i === 0 || hop !== hops[i - 1]);
}

/**
 * The chain of a claim: {@link chainOf} of its utterance.
 *
 * @example reading.claims.map((claim) => chainOfClaim(reading, claim)) // [[], ["US Weekly", "unnamed@US Weekly"]]
 */
export function chainOfClaim(reading: Parts, claim: Pick<Claim, "utterance">): string[] {
  return chainOf(reading, claim.utterance);
}

function nameOf(reading: Parts, entityId: string): string | undefined {
  return reading.entities.find((e) => e.id === entityId)?.name;
}
