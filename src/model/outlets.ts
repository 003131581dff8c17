import { MORE_OUTLET_ROWS, OUTLET_ROWS } from "./outlet-rows.ts";

/** A news outlet that articles name as a source. Facts of general knowledge; `owner` is the media group, null where not sure. */
export interface KnownOutlet {
  readonly name: string;
  readonly also: readonly string[];
  readonly domain: string | null;
  readonly owner: string | null;
}

const outletsOf = (rows: string): readonly KnownOutlet[] =>
  rows
    .trim()
    .split("\n")
    .map((row) => {
      const [name, also, domain, owner] = row.split("|").map((cell) => cell.trim());
      return { name: name!, also: also ? also.split(",").map((n) => n.trim()) : [], domain: domain || null, owner: owner || null };
    });

const LISTED = outletsOf(OUTLET_ROWS);
const MORE = outletsOf(MORE_OUTLET_ROWS);
const OUTLETS: readonly KnownOutlet[] = [...LISTED, ...MORE];

/** Names that are common words or places too: they count only where the sentence treats them as an outlet ("told People"). */
const AMBIGUOUS = new Set(
  "people,us,et,extra,access,star,globe,time,now,out,who,reveal,dawn,heat,extra,elle,mic,shape,spin,complex,slate,salon,vice,closer,parade,mirror,sun,guardian,independent,observer,times,telegraph,express,metro,insider,fortune,deadline,variety,bravo,sky,abc,nbc,cbs,bbc,today,cosmo,radar,hl,si,rt,pa,yahoo,onion,atlantic,economist,wired,allure,the post,the star,the standard,the age,the hill,the wrap,the blast,enquirer,the independent".split(
    ",",
  ),
);

const fold = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[’]/g, "'")
    .toLowerCase()
    .replace(/^the /, "")
    .replace(/\s+/g, " ")
    .trim();

/** The first outlet of a list to bear a name has it. */
const byName = (outlets: readonly KnownOutlet[]): ReadonlyMap<string, KnownOutlet> =>
  new Map(outlets.flatMap((outlet) => [outlet.name, ...outlet.also].map((name) => [fold(name), outlet] as const)).toReversed());
const BY_NAME = byName(LISTED);
const BY_ANY_NAME = byName(OUTLETS);
const BY_DOMAIN = new Map(OUTLETS.toReversed().flatMap((outlet) => (outlet.domain ? [[outlet.domain, outlet] as const] : [])));

/**
 * The outlet of that name among those that the reader looks for in a text, whatever its article, case and accents. Of the others many bear a common
 * word or a person's name ("Mint", "Stern"): only what is known to be an outlet's name may be looked up among them (`outletOf`).
 */
export function outletByName(name: string): KnownOutlet | undefined {
  return BY_NAME.get(fold(name));
}

/** A name without the country before it: "UK’s Mirror" is "Mirror". */
export function withoutCountry(name: string): string {
  return name.replace(/^(?:the )?(?:U\.?K\.?|U\.?S\.?|Britain|America|Australia|Canada)(?:[’']s)? (?=\p{Lu})/u, "");
}

/** `outletByName`, also of a name with its country before it. */
export function outletAnywhere(name: string): KnownOutlet | undefined {
  return outletByName(name) ?? outletByName(withoutCountry(name));
}

/** The outlet at that host name or one above it (`edition.cnn.com`). */
export function outletByDomain(host: string): KnownOutlet | undefined {
  const parts = host.toLowerCase().split(".");
  for (let i = 0; i < parts.length - 1; i++) {
    const found = BY_DOMAIN.get(parts.slice(i).join("."));
    if (found) return found;
  }
  return undefined;
}

/**
 * The outlet that a name, host name or address speaks of; undefined where none is known.
 *
 * @example outletOf("https://www.mirror.co.uk/3am/")?.name // "The Mirror"
 */
export function outletOf(nameOrDomain: string): KnownOutlet | undefined {
  const text = nameOrDomain.trim();
  const host = /^(?:https?:\/\/)?([\w-]+(?:\.[\w-]+)+)(?:[/:?#].*)?$/i.exec(text)?.[1];
  const found = host ? (outletByDomain(host.replace(/^(?:www|m|amp|edition)\d?\./i, "")) ?? BY_ANY_NAME.get(fold(host))) : undefined;
  const named = (name: string): KnownOutlet | undefined => BY_ANY_NAME.get(fold(name));
  return found ?? named(text) ?? named(text.replace(/['’]s?$/, "").replace(/(?: (?:magazine|newspaper|tabloid|website|online)|\.com)$/i, ""));
}

/** Whether the name is a common word or place as well, and so no outlet by itself. */
export function isAmbiguousOutlet(name: string): boolean {
  return AMBIGUOUS.has(name.toLowerCase()) || AMBIGUOUS.has(fold(name));
}

/** Names of outlets that are no common words: for finding them in running text, longest first. */
export const OUTLET_NAMES: readonly string[] = LISTED.flatMap((o) => [o.name, ...o.also])
  .filter((name) => !isAmbiguousOutlet(name) && name.length > 2)
  .sort((a, b) => b.length - a.length);
