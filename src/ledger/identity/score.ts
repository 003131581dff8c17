import type { FactKind, Interval } from "./appearance.ts";
import {
  isBareTitle,
  isCommonGiven,
  isCommonWord,
  isNickname,
  isPartial,
  isSurnameOnly,
  type NameFit,
  type NameParts,
  nameFit,
  rarityOf,
} from "./names/name-parts.ts";
import type { Profile } from "./profile.ts";

/** One thing that speaks for or against two being one person. Weights are in attributes: 1 is one co-mentioned person. */
export interface Feature {
  readonly feature: FactKind | "name" | "gender" | "age" | "death" | "generation" | "outlet" | "time" | "known" | "apart";
  readonly weight: number;
  /** In words: "both beside katie holmes". */
  readonly detail: string;
  /** Ids of the articles and claims that it comes from. */
  readonly rows: readonly string[];
}

export type Verdict = "same" | "different" | "unsure";

export interface Score {
  readonly verdict: Verdict;
  /** The sum of the weights. */
  readonly score: number;
  /** What the names ask for before the two count as one: 1 beside a rare full name, 2 beside a common or partial one, more where the names differ. */
  readonly needed: number;
  readonly features: readonly Feature[];
  /** The sum without the ceilings: which of several candidates fits best. */
  readonly evidence: number;
}

export interface ScoreOptions {
  /** Whether a single word is part of somebody's full name in the ledger; a word that is not (“Rihanna”) is a full name as far as is known. */
  readonly isPartOfName?: (word: string) => boolean;
}

const YEAR = 365.2425 * 86_400_000;
/** Below this the two are different, whatever they share. */
const APART = -2;

/** So many articles that are one person's by what they share make a rare name his: a whole attribute's worth. */
const KNOWN = 5;

/** What each shared fact of a kind counts, and the most that the kind can count. */
const SHARED: Readonly<Record<FactKind, { readonly each: number; readonly most: number; readonly words: string }>> = {
  with: { each: 1, most: 3, words: "both beside" },
  kin: { each: 2, most: 2, words: "both said to be kin:" },
  work: { each: 1, most: 2, words: "both beside the work" },
  occupation: { each: 0.5, most: 0.5, words: "both" },
  organization: { each: 0.5, most: 1, words: "both beside" },
  place: { each: 0.25, most: 0.5, words: "both beside" },
};

/** Compares two profiles. A pure function: the same rows give the same features in the same order. */
export function scoreOf(a: Profile, b: Profile, options: ScoreOptions = {}): Score {
  const { fit, needed, detail } = namesOf(a, b, options);
  if (fit === "none") return { verdict: "different", score: 0, needed, evidence: 0, features: [{ feature: "name", weight: 0, detail, rows: [] }] };
  const { features: shared, evidence } = sharedFacts(a, b, needed);
  const against = contradictions(a, b, fit);
  const nearness = near(a, b, needed);
  const features = [{ feature: "name" as const, weight: 0, detail, rows: [] }, ...shared, ...nearness, ...against, ...clash(a, b, shared, needed)];
  const score = features.reduce((sum, f) => sum + f.weight, 0);
  const hard = against.reduce((sum, f) => sum + Math.min(0, f.weight), 0);
  const verdict = hard <= -4 || score <= APART ? "different" : score >= needed && hard > -3 ? "same" : "unsure";
  return { verdict, score, needed, features, evidence: evidence + hard };
}

/** The best fit among the names that the two go by, and how much must be shared beside it. */
function namesOf(a: Profile, b: Profile, options: ScoreOptions): { fit: NameFit; needed: number; detail: string } {
  const order: readonly NameFit[] = ["none", "part", "variant", "same"];
  let best: { fit: NameFit; x: NameParts; y: NameParts } | undefined;
  for (const x of [...a.names.values()])
    for (const y of [...b.names.values()]) {
      const fit = nameFit(x, y);
      if (!best || order.indexOf(fit) > order.indexOf(best.fit)) best = { fit, x, y };
    }
  const { fit, x, y } = best!;
  const [m, n] = [x.words.join(" "), y.words.join(" ")];
  if (fit === "none") return { fit, needed: Number.POSITIVE_INFINITY, detail: `“${m}” and “${n}” are no forms of one name` };
  if (fit === "part" && (isBareTitle(x) || isBareTitle(y)))
    return { fit, needed: Number.POSITIVE_INFINITY, detail: `“${m}” and “${n}”: a title alone is no name` };
  if (fit === "part" && isSurnameOnly(x, y) && isCommonWord([x, y].find((p) => p.words.length === 1)!.words[0]!))
    return { fit, needed: Number.POSITIVE_INFINITY, detail: `“${m}” and “${n}”: the word alone may be anybody's surname or given name` };
  if (fit === "part") {
    // "Becky" may stand for another given name than Rebecca, or for another Rebecca.
    const isNick = isNickname(x, y);
    const isCommon = [x, y].some((p) => p.words.length === 1 && isCommonGiven(p.words[0]!));
    const needed = 2 + Number(isCommon) + Number(isNick);
    return {
      fit,
      needed,
      detail: `“${m}” may be “${n}”: partial${isCommon ? " and common" : ""}${isNick ? ", in two forms" : ""}, so ${needed} more attributes`,
    };
  }
  // "Rihanna", "Jay Z".
  const isMononym = !isBareTitle(x) && isPartial(x.words) && !isCommonWord(x.words[0]!) && !options.isPartOfName?.(x.words[0]!);
  const rarity = isMononym ? "rare" : rarityOf(x.words.length <= y.words.length ? x : y);
  const needed = (rarity === "rare" ? 1 : 2) + (fit === "variant" ? 1 : 0);
  return {
    fit,
    needed,
    detail: `“${m}”${fit === "variant" ? ` and “${n}”` : ""}: ${rarity}${fit === "variant" ? ", in two forms" : ""}, so ${needed} more attribute${needed === 1 ? "" : "s"}`,
  };
}

function sharedFacts(a: Profile, b: Profile, needed: number): { features: Feature[]; evidence: number } {
  const [small, large] = a.facts.size <= b.facts.size ? [a, b] : [b, a];
  const room = new Map<FactKind, number>();
  let evidence = 0;
  const features: Feature[] = [];
  const keys = [...small.facts.keys()].filter((key) => large.facts.has(key));
  const weighed = keys
    .map((key) => {
      const [x, y] = [small.facts.get(key)!, large.facts.get(key)!];
      // What one article in fifty tells of somebody is no mark of his; beside a rare full name it is enough.
      const share = Math.min(x.articles.size / small.articles.size, y.articles.size / large.articles.size);
      const each = SHARED[x.fact.kind].each;
      const mark = Math.min(1, share * 16);
      return { key, x, y, each: needed < 2 ? each : each * mark, mark: each * mark };
    })
    .sort((p, q) => q.each - p.each || (p.key < q.key ? -1 : 1));
  for (const { x, y, each, mark } of weighed) {
    const { kind, what } = x.fact;
    const left = room.get(kind) ?? SHARED[kind].most;
    const weight = Math.min(each, left);
    room.set(kind, left - weight);
    evidence += mark;
    if (weight > 0)
      features.push({
        feature: kind,
        weight: Math.round(weight * 100) / 100,
        detail: `${SHARED[kind].words} ${what}`,
        rows: [...x.claims, ...y.claims, ...[...x.articles].sort().slice(0, 2), ...[...y.articles].sort().slice(0, 2)],
      });
  }
  return { features, evidence };
}

/** Outlet and time: weak, for a namesake may be in the same paper the same week. */
function near(a: Profile, b: Profile, needed: number): Feature[] {
  const features: Feature[] = [];
  const outlet = [...a.outlets].filter((o) => b.outlets.has(o)).sort()[0];
  if (outlet) features.push({ feature: "outlet", weight: 0.25, detail: `both in ${outlet}`, rows: [] });
  if (a.published && b.published) {
    const gap = Math.max(a.published.from - b.published.until, b.published.from - a.published.until, 0) / YEAR;
    if (gap <= 1) features.push({ feature: "time", weight: 0.25, detail: "published within a year", rows: [] });
  }
  const known = Math.max(a.articles.size, b.articles.size);
  if (needed < 2 && known >= 3)
    features.push({
      feature: "known",
      weight: Math.min(1, known / KNOWN),
      detail: `a rare name, by which ${known} articles speak of one person`,
      rows: [],
    });
  const { agree } = births(a.born, b.born);
  if (agree) features.push({ feature: "age", weight: 1, detail: "ages that fit one birth", rows: [agree[0].claim, agree[1].claim] });
  return features;
}

/** What speaks against: generations, births and deaths that exclude each other, gender; and standing in one article under two names. */
function contradictions(a: Profile, b: Profile, fit: NameFit): Feature[] {
  const features: Feature[] = [];
  const suffix = (p: Profile): string[] => [...p.names.values()].flatMap((n) => n.suffix ?? []);
  const [x, y] = [suffix(a), suffix(b)];
  if (x.length > 0 && y.length > 0 && !x.some((s) => y.includes(s)))
    features.push({ feature: "generation", weight: -4, detail: `${x[0]} and ${y[0]} are two generations`, rows: [] });
  else if (x.length > 0 !== y.length > 0)
    features.push({ feature: "generation", weight: -3, detail: `one is “${x[0] ?? y[0]}”, of the other nothing is said`, rows: [] });
  const { conflict, gap } = births(a.born, b.born);
  if (conflict) {
    const weight = gap >= 15 ? -5 : gap >= 5 ? -2 : -0.5;
    features.push({ feature: "age", weight, detail: `births ${Math.round(gap)} years apart`, rows: [conflict[0].claim, conflict[1].claim] });
  }
  const deaths = births(a.died, b.died);
  if (deaths.conflict && !deaths.agree)
    features.push({
      feature: "death",
      weight: deaths.gap >= 1 ? -4 : -0.5,
      detail: "two days of death",
      rows: [deaths.conflict[0].claim, deaths.conflict[1].claim],
    });
  for (const [dead, born] of [
    [a.died, b.born],
    [b.died, a.born],
  ] as const) {
    const after = dead.length > 0 ? born.find((i) => i.from > dead[0]!.until) : undefined;
    if (after) features.push({ feature: "death", weight: -4, detail: "dead before the other was born", rows: [dead[0]!.claim, after.claim] });
  }
  const gender = (p: Profile): string | null => (p.genders.m > p.genders.f * 2 ? "m" : p.genders.f > p.genders.m * 2 ? "f" : null);
  if (gender(a) && gender(b) && gender(a) !== gender(b))
    features.push({ feature: "gender", weight: fit === "same" ? -1 : -2, detail: `“${gender(a)}” and “${gender(b)}” by their pronouns`, rows: [] });
  const kin = kinOf(a, b) ?? kinOf(b, a);
  if (kin) features.push({ feature: "kin", weight: -4, detail: `one is kin of the other: ${kin.fact.what}`, rows: [...kin.claims] });
  if (fit !== "same") {
    const [small, large] = a.articles.size <= b.articles.size ? [a, b] : [b, a];
    const both = [...small.articles].filter((id) => large.articles.has(id)).sort();
    if (both.length > 0) features.push(apartIn(both, small, large));
  }
  return features;
}

/** Whether one is said to be kin of somebody who goes by the other's full name. */
function kinOf(a: Profile, b: Profile) {
  const names = [...b.names.values()].filter((n) => !isPartial(n.words)).map((n) => n.words.join(" "));
  const told = [...a.facts.values()].filter(({ fact }) => fact.kind === "kin" && names.includes(fact.what.slice(fact.what.indexOf(":") + 1)));
  return told.find(({ articles }) => articles.size * 2 >= a.articles.size);
}

/** Two in one article: a reader who knows no nicknames leaves "Jen" beside the one "Jennifer Roe"; whom it knows to be two it keeps as two. */
function apartIn(articles: readonly string[], a: Profile, b: Profile): Feature {
  const rows = articles.slice(0, 4);
  const start = (word: string): string => word.slice(0, 2).replace("k", "c");
  // "Jen" of Jennifer, "Kate" of Catherine; that "Jack" stands for the Johnny beside him is less likely than that he is his son.
  const isNick = (p: Profile, q: Profile): boolean =>
    [...p.names.values()].some(({ words: [x, ...more] }) =>
      [...q.names.values()].some(({ words: y }) => more.length === 0 && y.length > 1 && !y.includes(x!) && start(x!) === start(y[0]!)),
    );
  const nick = isNick(a, b) || isNick(b, a);
  const rivals = [...a.members, ...b.members].some((m) => articles.includes(m.articleId) && m.rivals > 1);
  if (nick && !rivals) return { feature: "apart", weight: 4, detail: "a nickname beside the one full name of the article that it fits", rows };
  return { feature: "apart", weight: -1.5, detail: "one article has them as two", rows };
}

/** Two trades and nothing shared, beside a name that many bear. */
function clash(a: Profile, b: Profile, shared: readonly Feature[], needed: number): Feature[] {
  const trades = (p: Profile) => [...p.facts.values()].filter((f) => f.fact.kind === "occupation");
  const [x, y] = [trades(a), trades(b)];
  if (needed < 2 || x.length === 0 || y.length === 0 || shared.some((f) => f.feature !== "place" && f.feature !== "organization")) return [];
  return [
    {
      feature: "occupation",
      weight: -2,
      detail: `${x[0]!.fact.what} and ${y[0]!.fact.what}, and nothing shared`,
      rows: [...x[0]!.claims, ...y[0]!.claims],
    },
  ];
}

/** Whether most pairs of intervals meet: then one that does; else one that does not, with the years between them. */
function births(a: readonly Interval[], b: readonly Interval[]): { agree?: [Interval, Interval]; conflict?: [Interval, Interval]; gap: number } {
  const gaps: { pair: [Interval, Interval]; gap: number }[] = [];
  for (const x of sampled(a)) for (const y of sampled(b)) gaps.push({ pair: [x, y], gap: Math.max(x.from - y.until, y.from - x.until) / YEAR });
  if (gaps.length === 0) return { gap: 0 };
  gaps.sort((p, q) => p.gap - q.gap || (p.pair[0].claim + p.pair[1].claim < q.pair[0].claim + q.pair[1].claim ? -1 : 1));
  const middle = gaps[Math.floor(gaps.length / 2)]!;
  return middle.gap <= 0 ? { agree: middle.pair, gap: 0 } : { conflict: middle.pair, gap: middle.gap };
}

/** At most 24, whatever the order in which they came. */
function sampled(intervals: readonly Interval[]): Interval[] {
  return [...intervals].sort((p, q) => (p.claim < q.claim ? -1 : 1)).slice(0, 24);
}
