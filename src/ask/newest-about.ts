import type { HeldClaims, HeldSayings, KnownEntity, Store } from "../ledger/store/store.ts";
import { type AskOptions, type ClaimLine, claimLineOf, withinTime, withoutSensitive } from "./claim-line.ts";

/** A question on somebody shows the claims of his newest articles, so many of them at least. */
export const NEWEST_CLAIMS = 100;
/** Readings are fetched so many at first, then about as many as are still needed. */
const [FIRST, LEAST, MOST] = [16, 8, 256];

/** What the newest articles claim about somebody, and what they leave unsaid. */
export interface NewestAbout {
  readonly held: readonly HeldSayings[];
  /** Claims at an end of which he stands; and every denial, however old, of what they claim. */
  readonly lines: readonly ClaimLine[];
  readonly leftOut: number;
  readonly outside: number;
  /** Older articles that speak of him and were not looked at. */
  readonly articlesLeftOut: number;
  /** Of each proposition among the lines how many claims there are of it in all, where that is not how many lines. */
  readonly claims: ReadonlyMap<string, number>;
}

/** The claims of somebody's newest articles, article by article, until there are enough; a denial of them is never too old. */
export async function newestAbout(store: Store, entity: KnownEntity, options: AskOptions): Promise<NewestAbout> {
  const limit = options.limit ?? NEWEST_CLAIMS;
  const held: HeldSayings[] = [];
  const lines: ClaimLine[] = [];
  let [leftOut, outside, through] = [0, 0, false];
  while (lines.length < limit && !through) {
    const needed = Math.ceil(((limit - lines.length) * held.length) / Math.max(1, lines.length));
    const size = held.length === 0 ? FIRST : Math.min(MOST, Math.max(LEAST, needed));
    const page = await store.newestWith(entity.key, held.length, size);
    through = page.length < size;
    for (const reading of page) {
      if (lines.length >= limit) {
        through = false;
        break;
      }
      held.push(reading);
      const inTime = withinTime(linesAbout(reading, entity.key), options);
      const kept = withoutSensitive(inTime.kept, options);
      lines.push(...kept.kept);
      outside += inTime.outside;
      leftOut += kept.leftOut;
    }
  }
  const articlesLeftOut = Math.max(0, entity.articles - held.length);
  if (articlesLeftOut === 0) return { held, lines, leftOut, outside, articlesLeftOut: 0, claims: new Map() };
  const propositions = [...new Set(lines.flatMap((line) => line.proposition ?? []))];
  const asked = new Set(propositions);
  const shown = new Set(lines.map((line) => line.id));
  const [denying, counts] = await Promise.all([store.denialsOf(propositions), store.claimCounts(propositions)]);
  const denials = denying.flatMap((h) =>
    h.reading.claims.filter((c) => c.negated && !shown.has(c.id) && asked.has(h.propositions.get(c.id) ?? "")).map((c) => claimLineOf(h, c)),
  );
  return {
    held,
    lines: [...lines, ...withoutSensitive(withinTime(denials, options).kept, options).kept],
    leftOut,
    outside,
    articlesLeftOut,
    claims: new Map(counts.map(({ proposition, claims }) => [proposition, claims])),
  };
}

/** The claims of a reading at one end of which the entity stands. */
export function linesAbout(held: HeldClaims, key: string): ClaimLine[] {
  const is = (id: string | null): boolean => id !== null && held.keys.get(id) === key;
  return held.reading.claims
    .filter((c) => is(c.subject) || (c.object !== null && "entity" in c.object && is(c.object.entity)))
    .map((c) => claimLineOf(held, c));
}
