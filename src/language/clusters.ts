import type { AnnotatedMention, Cluster } from "../model/annotated.ts";
import type { EntityKind, Gender } from "../model/entity.ts";
import { likelyGender } from "../text/first-names.ts";
import { antecedentByPlace, genderAfter, isBoundApart } from "./binding.ts";
import { PRONOUNS } from "./english/pronouns.ts";
import { ROLE_NOUNS } from "./english/roles.ts";
import { KEPT_TITLES, TITLES } from "./english/titles.ts";
import type { Antecedent, FoundMention } from "./found-mention.ts";
import { coreOf, isNickname, isSameName } from "./name-forms.ts";
import { headOf, nominalOf } from "./nominals.ts";

interface Building {
  kind: EntityKind;
  members: number[];
  gender: Gender | undefined;
}

/**
 * Gathers mentions into clusters. Names go together by their words; nominals and pronouns go where `antecedent` points, as long as gender and
 * number allow it. Mentions must be in text order, longer before shorter at one start.
 */
export function clustersOf(
  mentions: readonly FoundMention[],
  text: string,
  antecedent: Antecedent,
): { mentions: AnnotatedMention[]; clusters: Cluster[] } {
  const clusters: Building[] = [];
  const of = new Array<number>(mentions.length).fill(-1);
  const join = (mention: number, cluster: number): void => {
    of[mention] = cluster;
    clusters[cluster]!.members.push(mention);
    clusters[cluster]!.gender ??= genderOf(mentions[mention]!) ?? undefined;
  };
  const found = (mention: number): void => {
    clusters.push({ kind: mentions[mention]!.kind, members: [], gender: undefined });
    join(mention, clusters.length - 1);
  };
  joinNames(mentions, { join, found, clusters });
  for (const [i, m] of mentions.entries()) {
    if (of[i] !== -1) continue;
    const beside = appositionOf(i, mentions, text);
    if (beside !== undefined && of[beside] !== -1) {
      join(i, of[beside]!);
      continue;
    }
    const gender = m.form === "nominal" ? (genderOf(m) ?? genderAfter(i, mentions)) : genderOf(m);
    const isApart = (cluster: Building): boolean =>
      m.form === "nominal" &&
      isBoundApart(
        m,
        cluster.members.map((j) => mentions[j]!),
        text,
      );
    const placed = m.form === "pronoun" ? antecedentByPlace(i, mentions, text, (j) => of[j]!) : undefined;
    if (placed !== undefined && of[placed] !== -1 && isAllowed(m, mentions[placed]!, clusters[of[placed]!]!, gender)) {
      join(i, of[placed]!);
      continue;
    }
    const before = antecedent(
      i,
      (j) =>
        j < i &&
        of[j] !== -1 &&
        isAllowed(m, mentions[j]!, clusters[of[j]!]!, gender) &&
        !isApart(clusters[of[j]!]!) &&
        !isChildOfAnother(m, clusters[of[j]!]!, mentions, text),
    );
    if (before !== undefined && of[before] !== -1) join(i, of[before]!);
    else found(i);
  }
  return {
    mentions: mentions.map((m, i) => ({ ...m, cluster: of[i]!, members: [] })),
    clusters: clusters.map((c) => finished(c, mentions)),
  };
}

interface Gathering {
  readonly join: (mention: number, cluster: number) => void;
  readonly found: (mention: number) => void;
  readonly clusters: Building[];
}

/** Longer names first, so that "Tom" finds "Tom Cruise" wherever it stands; of several that fit, the one named last before it. */
function joinNames(mentions: readonly FoundMention[], { join, found, clusters }: Gathering): void {
  const names = [...mentions.keys()].filter((i) => mentions[i]!.form === "name");
  const byLength = [...names].sort((a, b) => wordsIn(mentions[b]!.text) - wordsIn(mentions[a]!.text) || a - b);
  for (const i of byLength) {
    const m = mentions[i]!;
    const fits = clusters
      .map((c, k) => ({ c, k }))
      .filter(({ c }) => isSameKind(c.kind, m.kind) && c.members.some((j) => isSameName(mentions[j]!.text, m.text, m.kind)));
    const nearest = (c: Building): number => {
      const before = c.members.filter((j) => j <= i);
      return before.length > 0 ? i - Math.max(...before) : 1000 + Math.min(...c.members);
    };
    // An exact namesake first, then whoever was named last before this.
    const exact = fits.find(({ c }) => c.members.some((j) => coreOf(mentions[j]!.text) === coreOf(m.text)));
    const best = exact ?? fits.sort((a, b) => nearest(a.c) - nearest(b.c))[0] ?? byNickname(m, mentions, clusters);
    if (best) join(i, best.k);
    else found(i);
  }
}

/** "Jen" is Jennifer where the text has one person only whose first name begins so, and nobody of that very name. */
function byNickname(m: FoundMention, mentions: readonly FoundMention[], clusters: readonly Building[]): { c: Building; k: number } | undefined {
  if (m.kind !== "person" || /\s/.test(m.text)) return undefined;
  const fits = clusters
    .map((c, k) => ({ c, k }))
    .filter(({ c }) => c.kind === "person" && c.members.some((j) => isNickname(m.text, mentions[j]!.text.split(/\s+/)[0]!)));
  return fits.length === 1 ? fits[0] : undefined;
}

function isSameKind(a: EntityKind, b: EntityKind): boolean {
  return a === b || a === "other" || b === "other" || (a !== "person" && b !== "person" && a !== "work" && b !== "work");
}

const MAY_BE_PERSON =
  /(?:(?<!m)ent|er|or|ist|ian|man|woman|ess|ee|ant|star|old|guy|hunk|beauty|legend|icon|champion|native|teen|ace|guru|chief|royal)s?$/i;

function isAllowed(m: FoundMention, candidate: FoundMention, cluster: Building, gender: Gender): boolean {
  const pronoun = m.form === "pronoun" ? PRONOUNS.get(m.text.toLowerCase()) : undefined;
  if (candidate.form === "pronoun" && PRONOUNS.get(candidate.text.toLowerCase())?.person !== pronoun?.person && pronoun) return false;
  if (pronoun?.thing) return cluster.kind !== "person";
  // "The local government" is nobody: only a noun that may be a person's stands for one.
  if (m.form === "nominal" && cluster.kind === "person" && !nominalOf(m.text) && !MAY_BE_PERSON.test(m.text)) return false;
  // "A man in his twenties was in custody": an indefinite phrase that opens its sentence brings in somebody new.
  if (m.form === "nominal" && /^(?:An?|Another) \p{Ll}/u.test(m.text)) return false;
  // "The insider" is nobody who has a name.
  if (m.form === "nominal" && candidate.form !== "nominal" && nominalOf(m.text)?.sort === "source") return false;
  if (pronoun?.gender || (m.form === "nominal" && m.kind === "person")) if (cluster.kind !== "person" && cluster.kind !== "other") return false;
  return !(gender && cluster.gender && gender !== cluster.gender);
}

/** What gender a mention tells of. */
export function genderOf(m: Pick<FoundMention, "form" | "text" | "kind">): Gender {
  if (m.form === "pronoun") return PRONOUNS.get(m.text.toLowerCase())?.gender ?? null;
  if (m.form === "nominal") return nominalOf(m.text)?.gender ?? null;
  if (m.kind !== "person") return null;
  const words = m.text.split(/\s+/);
  if (/^(?:Mrs|Ms|Miss|Queen|Princess|Duchess|Dame|Lady)\b/.test(m.text)) return "f";
  if (/^(?:Mr|King|Prince|Duke|Sir|Lord|Pope)\b/.test(m.text)) return "m";
  return words.length > 1 || m.text.length > 2 ? likelyGender(words[0]!.replace(/[’']s$/, "")) : null;
}

/** "Jane Roe, 41, a Courier source confirmed": who tells it is not who stands before. */
const INSIDER = /\b(?:sources?|insiders?|pals?|sp(?:y|ies)|tipsters?|onlookers?|witness(?:es)?)$/i;

/** "music producer Ned Kelly", "Jane Roe, the actress": a nominal beside a name is that name. */
/** "the singer and husband Sam Poe" are two. */
const KIN_OR_FELLOW =
  /\b(?:husband|wife|boyfriend|girlfriend|fianc[eé]e?|partner|ex|beau|friend|pal|co-star|colleague|rival|brother|sister|son|daughter|mother|father|mom|dad|parents?|children|with|by|for|to|of|in|on|at|from)\b/i;

/** "his daughter": the parent of somebody, who is seldom one whom the text has named as a child. */
const OWN_CHILD = /^ (?:[\p{Ll}-]+ ){0,2}(?:daughters?|sons?|children|kids|twins|baby)\b/u;
const AS_CHILD = /\b(?:children|kids|sons?|daughters?|twins)(?:,? (?:and )?\p{Lu}[\p{L}’'-]+(?:, \d{1,2})?)*,?(?: and)? $/u;

/** Whether a possessive of a parent would fall to somebody whom the text names as somebody's child. */
function isChildOfAnother(pronoun: FoundMention, candidate: Building, mentions: readonly FoundMention[], text: string): boolean {
  if (!/^(?:his|her)$/i.test(pronoun.text) || !OWN_CHILD.test(text.slice(pronoun.end, pronoun.end + 50))) return false;
  return candidate.members.some(
    (j) => mentions[j]!.form === "name" && AS_CHILD.test(text.slice(Math.max(0, mentions[j]!.start - 90), mentions[j]!.start)),
  );
}

function appositionOf(i: number, mentions: readonly FoundMention[], text: string): number | undefined {
  const m = mentions[i]!;
  if (m.form !== "nominal" || m.kind !== "person") return undefined;
  const after = mentions.findIndex(
    (n) =>
      n.form === "name" &&
      n.kind === "person" &&
      n.start >= m.end &&
      n.start - m.end <= 2 &&
      n.sentence === m.sentence &&
      /^,?\s$/.test(text.slice(m.end, n.start)),
  );
  if (after >= 0) return after;
  // "the Russian socialite and model Jane Roe" is one person.
  const coupled = /^(?:the|a|an)\s/i.test(m.text)
    ? mentions.findIndex(
        (n) =>
          n.form === "name" &&
          n.kind === "person" &&
          n.start > m.end &&
          n.sentence === m.sentence &&
          /^(?:,? (?:and|&)|-turned-|\/) ?(?!(?:his|her|their|its|the|an?)\b)(?:[\p{Ll}-]+ ){1,3}$/u.test(text.slice(m.end, n.start)) &&
          !KIN_OR_FELLOW.test(text.slice(m.end, n.start)),
      )
    : -1;
  if (coupled >= 0) return coupled;
  const inside = mentions.findIndex((n) => n.form === "name" && n.kind === "person" && n.start > m.start && n.end === m.end && headOf(m.text) === "");
  if (inside >= 0) return inside;
  if (!/^(?:the|an?)\s/i.test(m.text) || INSIDER.test(m.text)) return undefined;
  for (let j = i - 1; j >= 0 && j > i - 6; j--) {
    const n = mentions[j]!;
    if (n.form === "name" && n.kind === "person" && n.end < m.start && /^(?:, \d{1,2})?,\s$/.test(text.slice(n.end, m.start))) return j;
  }
  return undefined;
}

function finished(c: Building, mentions: readonly FoundMention[]): Cluster {
  const members = [...c.members].sort((a, b) => mentions[a]!.start - mentions[b]!.start);
  const names = members.filter((i) => mentions[i]!.form === "name").map((i) => mentions[i]!);
  const fullest = [...names].sort((a, b) => wordsIn(coreOf(b.text)) - wordsIn(coreOf(a.text)) || b.text.length - a.text.length)[0];
  const kinds = Map.groupBy(names, (m) => m.kind);
  const kind = [...kinds].sort((a, b) => b[1].length - a[1].length)[0]?.[0] ?? c.kind;
  const name = fullest ? bare(fullest.text) : mentions[members[0]!]!.text;
  const aliases = [...new Set(members.filter((i) => mentions[i]!.form !== "pronoun").map((i) => bare(mentions[i]!.text)))].filter((a) => a !== name);
  const genders = members.map((i) => genderOf(mentions[i]!)).filter((g) => g !== null);
  const women = genders.filter((g) => g === "f").length;
  const men = genders.filter((g) => g === "m").length;
  return { kind, name, aliases, gender: women > men ? "f" : men > women ? "m" : null, mentions: members, named: fullest !== undefined };
}

/** A name without its possessive ending, and without the role that a headline writes in front of it ("Star Jane Roe") or behind ("Star magazine"). */
function bare(name: string): string {
  const whole = name.replace(/[’']s?$/, "").trim() || name;
  const words = whole.split(/\s+/);
  const isRole = (word: string): boolean => ROLE_NOUNS.has(word) || (TITLES.has(word) && !KEPT_TITLES.has(word));
  let lead = 0;
  while (words.length - lead > 2 && isRole(words[lead]!.toLowerCase())) lead++;
  if (lead > 0) return words.slice(lead).join(" ");
  return whole.replace(/ (?:magazine|newspaper)$/i, "");
}

function wordsIn(text: string): number {
  return text.split(/\s+/).length;
}
