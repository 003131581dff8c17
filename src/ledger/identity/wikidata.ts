import { boundsOf } from "../../model/edtf.ts";
import type { Appearance } from "./appearance.ts";
import { COMMON_TRADES } from "./names/trades.ts";
import { foldName } from "./person-key.ts";
import { type Profile, profileOf } from "./profile.ts";
import { type Score, scoreOf } from "./score.ts";

/** One line of a file of Wikidata items that the user gives. */
export interface WikidataItem {
  /** `Q…` */
  readonly id: string;
  readonly label: string;
  readonly aliases?: readonly string[];
  /** "English singer (born 1985)" */
  readonly description?: string;
  /** A date of birth, EDTF or as Wikidata writes it (`+1985-04-01T00:00:00Z`). */
  readonly birth?: string | null;
}

/** An item that fits a person, with why. */
export interface WikidataLink {
  readonly id: string;
  readonly label: string;
  readonly description: string | null;
  readonly score: Score;
}

/**
 * The items of the file that fit a person by the scoring that joins his articles, the best first: `same` where it can be linked without asking,
 * `unsure` as a candidate. Two items that both fit are candidates only.
 */
export function wikidataLinksOf(profile: Profile, items: readonly WikidataItem[]): WikidataLink[] {
  const links = items
    .map((item) => ({ item, score: scoreOf(profile, itemProfile(item)) }))
    .filter(({ score }) => score.verdict !== "different")
    .sort((x, y) => y.score.score - x.score.score || (x.item.id < y.item.id ? -1 : 1))
    .slice(0, 5)
    .map(({ item, score }): WikidataLink => ({ id: item.id, label: item.label, description: item.description ?? null, score }));
  const fit = links.filter((l) => l.score.verdict === "same");
  if (fit.length < 2) return links;
  return links.map((link) => ({ ...link, score: { ...link.score, verdict: "unsure" } }));
}

/** Reads the file's lines; a line that is no item is passed over and counted. */
export function parseWikidata(text: string): { items: WikidataItem[]; bad: number } {
  const items: WikidataItem[] = [];
  let bad = 0;
  for (const line of text.split("\n").filter((l) => l.trim() !== "")) {
    const item = itemIn(line);
    if (item) items.push(item);
    else bad++;
  }
  return { items, bad };
}

function itemIn(line: string): WikidataItem | undefined {
  try {
    const value = JSON.parse(line) as Partial<WikidataItem> | null;
    if (typeof value?.id !== "string" || !/^Q\d+$/.test(value.id) || typeof value.label !== "string") return undefined;
    return {
      id: value.id,
      label: value.label,
      aliases: Array.isArray(value.aliases) ? value.aliases.filter((a) => typeof a === "string") : [],
      ...(typeof value.description === "string" ? { description: value.description } : {}),
      birth: typeof value.birth === "string" ? value.birth : null,
    };
  } catch {
    return undefined;
  }
}

/** An item as an appearance under each of its names. */
function itemProfile({ id, label, aliases = [], description = "", birth }: WikidataItem): Profile {
  const day = birth?.replace(/^\+/, "").replace(/T.*$/, "").replace(/-00/g, "");
  const bounds = day ? boundsOf(day) : undefined;
  const trades = foldName(description)
    .split(/[^\p{L}-]+/u)
    .map((word) => word.replace("actress", "actor"))
    .filter((word) => COMMON_TRADES.has(word));
  return profileOf(
    [label, ...aliases].map(
      (name): Appearance => ({
        key: `${id} ${foldName(name)}`,
        nameKey: id,
        articleId: id,
        entities: [],
        name,
        gender: null,
        outlet: null,
        published: null,
        born: bounds && bounds.earliest !== null && bounds.latest !== null ? [{ from: bounds.earliest, until: bounds.latest, claim: id }] : [],
        died: [],
        facts: [...new Set(trades)].map((what) => ({ kind: "occupation", what, claims: [id] })),
        rivals: 0,
      }),
    ),
  );
}
