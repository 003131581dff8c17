import type { Vouching } from "../ledger/corroboration/origins.ts";
import { profileOf } from "../ledger/identity/profile.ts";
import { parseWikidata, type WikidataLink, wikidataLinksOf } from "../ledger/identity/wikidata.ts";
import { type LifeStep, lifeCycleOf } from "../ledger/standing/life-cycle.ts";
import { type Standing, standingOf } from "../ledger/standing/standing.ts";
import { type TimeQuestion, wasThereBy } from "../ledger/standing/time-question.ts";
import type { HeldClaims, HeldSayings, KnownEntity, Store } from "../ledger/store/store.ts";
import { compareEdtf } from "../model/edtf.ts";
import { VOCABULARY } from "../model/vocabulary.ts";
import { type AskOptions, type ClaimLine, type ShownArticle, type ShownEnd, shownArticle, standingRowOf, vouchingOf } from "./claim-line.ts";
import { newestAbout } from "./newest-about.ts";
import { takenBack } from "./taken-back.ts";
import { type OtherEntity, whom } from "./whom.ts";

/** Everything the ledger has on somebody: propositions with their standing, each with the claims that it rests on, and what he himself is a source of. */
export interface Dossier {
  readonly question: "who";
  readonly entity: KnownEntity;
  readonly aliases: readonly string[];
  /** What his articles tell of him first. */
  readonly told: readonly string[];
  /** Others who go by the name, kept apart, each with what tells him apart. */
  readonly others: readonly OtherEntity[];
  readonly propositions: readonly DossierEntry[];
  /** The course of each relationship that is claimed, by the other person. */
  readonly lifeCycles: readonly LifeCycle[];
  readonly says: readonly Saying[];
  readonly articles: readonly ShownArticle[];
  /** Wikidata items that fit, the best first; null where none were given to look among. */
  readonly wikidata: readonly WikidataLink[] | null;
  /** Lines that were given to look among and are no Wikidata items. */
  readonly notItems: number;
  /** Claims left out because they are sensitive. */
  readonly leftOut: number;
  /** Claims that do not answer the question of time (`--as-of`, `--known-at`, `--on`), those without a date among them. */
  readonly outside: number;
  /** Claims about him that were removed on request. */
  readonly removed: number;
  /** Older articles that speak of the person and were not looked at: see `limit`. Denials of what is shown are there, however old. */
  readonly articlesLeftOut: number;
}

export interface DossierEntry {
  readonly proposition: string | null;
  readonly standing: Standing;
  /** In the order of publication. */
  readonly lines: readonly ClaimLine[];
  /** How many claims of it the ledger holds: more than lines where older articles were left out. The standing is of the lines. */
  readonly claims: number;
}

export interface LifeCycle {
  readonly with: ShownEnd;
  readonly steps: readonly LifeStep[];
}

/** An utterance of which the person is the source. */
export interface Saying {
  readonly words: string;
  readonly act: string;
  readonly through: readonly string[];
  readonly said: string | null;
  readonly article: ShownArticle;
}

const ORDER = new Map(VOCABULARY.map((p, i) => [p.id as string, i]));

export interface WhoOptions extends AskOptions {
  /** Lines of Wikidata items (`{id, label, aliases, description, birth}`) among which the person is looked for. */
  readonly wikidata?: string;
}

async function linksOf(store: Store, key: string, text: string | undefined): Promise<Pick<Dossier, "wikidata" | "notItems">> {
  if (text === undefined) return { wikidata: null, notItems: 0 };
  const { items, bad } = parseWikidata(text);
  const appearances = await store.appearances(key);
  return { wikidata: appearances.length > 0 ? wikidataLinksOf(profileOf(appearances), items) : [], notItems: bad };
}

/** @throws {HearsayError} `ask/nobody` */
export async function dossier(store: Store, name: string, options: WhoOptions = {}): Promise<Dossier> {
  const { entity, told, others } = await whom(store, name);
  const { held, lines: kept, leftOut, outside, articlesLeftOut, claims } = await newestAbout(store, entity, options);
  const removed = await store.removed(
    kept.flatMap((line) => line.proposition ?? []),
    entity.key,
  );
  return {
    question: "who",
    entity,
    aliases: aliasesIn(held, entity.key),
    told,
    others,
    propositions: entriesOf(kept, { claims, removed: removed.propositions, takenBack: await takenBack(store, kept, options) }),
    lifeCycles: lifeCyclesOf(kept, entity.key),
    says: held.flatMap((h) => sayingsIn(h, entity.key, options)).sort((a, b) => compareEdtf(a.article.publishedAt, b.article.publishedAt)),
    articles: held
      .filter((h) => isOfTime(h, null, options))
      .map(shownArticle)
      .sort((a, b) => compareEdtf(a.publishedAt, b.publishedAt)),
    ...(await linksOf(store, entity.key, options.wikidata)),
    leftOut,
    outside,
    removed: removed.about,
    articlesLeftOut,
  };
}

/** What is known of propositions beside the lines: how many claims there are, how many were removed, and what was taken back. */
interface BesideLines {
  readonly claims?: ReadonlyMap<string, number>;
  readonly removed?: ReadonlyMap<string, number>;
  readonly takenBack?: ReadonlyMap<string, readonly Vouching[]>;
}

/** Claims gathered into their propositions, in the order of the vocabulary. A claim without a proposition stands by itself. */
export function entriesOf(lines: readonly ClaimLine[], beside: BesideLines = {}): DossierEntry[] {
  const groups = Map.groupBy(lines, (line) => line.proposition ?? line.id);
  return [...groups.values()]
    .map((group): DossierEntry => {
      const sorted = [...group].sort((a, b) => compareEdtf(a.article.publishedAt, b.article.publishedAt) || (a.id < b.id ? -1 : 1));
      const { proposition } = group[0]!;
      const all = Math.max(group.length, (proposition !== null ? beside.claims?.get(proposition) : undefined) ?? 0);
      const vouching = [...group.map(vouchingOf), ...(beside.takenBack?.get(proposition ?? "") ?? [])];
      return {
        proposition,
        standing: standingOf(vouching, { removed: beside.removed?.get(proposition ?? "") ?? 0 }),
        lines: sorted,
        claims: all,
      };
    })
    .sort(
      (a, b) =>
        ORDER.get(a.lines[0]!.predicate)! - ORDER.get(b.lines[0]!.predicate)! ||
        b.lines.length - a.lines.length ||
        (a.lines[0]!.id < b.lines[0]!.id ? -1 : 1),
    );
}

/** Of each person with whom a relationship of two steps or more is claimed. */
function lifeCyclesOf(lines: readonly ClaimLine[], key: string): LifeCycle[] {
  const otherEnd = (line: ClaimLine): ShownEnd | null => (line.subject?.key === key ? line.object : line.subject);
  const others = Map.groupBy(lines, (line) => otherEnd(line)?.key ?? null);
  return [...others].flatMap(([other, group]): LifeCycle[] => {
    const steps = other === null ? [] : lifeCycleOf(group.map(standingRowOf));
    return steps.length > 1 ? [{ with: otherEnd(group[0]!)!, steps }] : [];
  });
}

function aliasesIn(held: readonly HeldSayings[], key: string): string[] {
  const names = held.flatMap((h) =>
    h.reading.entities
      .filter((e) => h.keys.get(e.id) === key)
      .flatMap((e) => [e.name, ...e.aliases.filter((a) => /^(?!(?:The|An?|His|Her|Their|This|That|One|Another)\s)\p{Lu}/u.test(a))]),
  );
  return [...new Set(names)].sort((a, b) => b.length - a.length).slice(0, 8);
}

/** Whether a reading, or something said in it, was there by the time that is asked of. */
function isOfTime({ reading, recordedAt }: HeldClaims, said: string | null, time: TimeQuestion): boolean {
  return wasThereBy({ said, publishedAt: reading.article.publishedAt, recordedAt }, time);
}

function sayingsIn(held: HeldSayings, key: string, time: TimeQuestion): Saying[] {
  const { reading } = held;
  const name = (id: string): string => reading.entities.find((e) => e.id === id)?.name ?? id;
  return reading.utterances.flatMap((u): Saying[] => {
    const source = reading.sources.find((s) => s.id === u.source);
    if (!source?.entity || held.keys.get(source.entity) !== key || !isOfTime(held, u.said, time)) return [];
    return [{ words: u.content.map((c) => c.text).join(" … "), act: u.act, through: u.through.map(name), said: u.said, article: shownArticle(held) }];
  });
}
