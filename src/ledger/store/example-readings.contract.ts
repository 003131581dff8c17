import type { Claim } from "../../model/claim.ts";
import { articleIdOf, claimIdOf, revisionIdOf } from "../../model/ids.ts";
import { READING_FORMAT, type Reading } from "../../model/reading.ts";

/** What an example article says: a couple, whether it is denied, and on whose word. */
export interface Said {
  readonly outlet: string;
  readonly publishedAt: string;
  readonly a: string;
  readonly b: string;
  readonly negated?: boolean;
  /** The outlet through which an unnamed source says it; or the name of who says it; own voice without both. */
  readonly insiderOf?: string;
  readonly by?: string;
  readonly version?: string;
}

/** A reading of one invented sentence, whole and consistent: for tests of stores and questions. */
export function exampleReading(said: Said): Reading {
  const { a, b, outlet, publishedAt } = said;
  const verb = said.negated ? "is not dating" : "is dating";
  const who = said.by ?? (said.insiderOf ? `a ${said.insiderOf} source` : "");
  const text = `${a} ${verb} ${b}${who ? `, ${who} said` : ""}.`;
  const at = (words: string): { start: number; end: number; text: string } => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
    text: words,
  });
  const mention = (name: string) => [{ ...at(name), form: "name" as const }];
  const entities: Reading["entities"] = [
    { id: "e1", kind: "person", name: a, aliases: [], gender: null, mentions: mention(a) },
    { id: "e2", kind: "person", name: b, aliases: [], gender: null, mentions: mention(b) },
    ...(said.insiderOf
      ? [{ id: "e3", kind: "organization" as const, name: said.insiderOf, aliases: [], gender: null, mentions: mention(said.insiderOf) }]
      : []),
    ...(said.by && said.by !== a && said.by !== b
      ? [{ id: "e3", kind: "person" as const, name: said.by, aliases: [], gender: null, mentions: mention(said.by) }]
      : []),
  ];
  const speaker = said.by === a ? "e1" : said.by === b ? "e2" : "e3";
  const evidence = at(`${a} ${verb} ${b}`);
  const article = { canonicalUrl: null, outlet: { name: outlet, domain: null, owner: null }, publishedAt, text };
  const spans = { subject: { start: 0, end: a.length }, object: { start: at(b).start, end: at(b).end }, time: null };
  const claim: Omit<Claim, "id"> = {
    predicate: "partner",
    subject: "e1",
    object: { entity: "e2" },
    negated: said.negated ?? false,
    certainty: "certain",
    ended: false,
    utterance: who ? "u1" : null,
    valid: null,
    asOf: publishedAt,
    duration: null,
    qualifiers: {},
    sensitive: false,
    evidence,
    spans,
    why: "partner/dating",
    score: null,
  };
  return {
    format: READING_FORMAT,
    reader: { name: "example", version: said.version ?? "0.1.0", model: null, backend: null },
    article: {
      id: articleIdOf(article),
      revision: revisionIdOf(text),
      url: null,
      title: null,
      authors: [],
      modifiedAt: null,
      language: "en",
      credits: [],
      links: [],
      wire: null,
      status: "usable",
      custody: { retrievedAt: null, rawHash: "sha256:0", archive: null, input: "example" },
      ...article,
    },
    entities,
    sources: who
      ? [
          said.by
            ? { id: "s1", kind: "named", name: said.by, outlet: null, entity: speaker }
            : { id: "s1", kind: "unnamed", name: who, outlet: "e3", entity: null },
        ]
      : [],
    utterances: who
      ? [
          {
            id: "u1",
            source: "s1",
            sourceSpan: at(who),
            through: said.insiderOf ? ["e3"] : [],
            cue: at("said"),
            act: "say",
            mode: "indirect",
            content: [evidence],
            said: publishedAt,
            within: null,
            continues: null,
          },
        ]
      : [],
    claims: [{ ...claim, id: claimIdOf(revisionIdOf(text), claim) }],
    lead: { span: evidence, stance: who ? "relays" : "asserts", claimBy: who ? "u1" : null, chain: who ? [who] : [], deniedBy: [], denials: [] },
    problems: [{ code: "intake/no-outlet", message: "An example.", stage: "intake", severity: "note", span: null }],
  };
}

/** The founding story with other names: an insider, two outlets that repeat it, a denial, the same again. */
export const STORY: readonly Said[] = [
  { outlet: "Starlight Weekly", publishedAt: "2024-03-04", a: "Mara Quill", b: "Ned Ashe", insiderOf: "Starlight Weekly" },
  { outlet: "Daily Lantern", publishedAt: "2024-03-05", a: "Mara Quill", b: "Ned Ashe", insiderOf: "Starlight Weekly" },
  { outlet: "Gossip Harbour", publishedAt: "2024-03-06", a: "Ned Ashe", b: "Mara Quill", insiderOf: "Gossip Harbour" },
  { outlet: "The Sounding", publishedAt: "2024-04-11", a: "Mara Quill", b: "Theo Marsh", negated: true, by: "Theo Marsh" },
  { outlet: "Daily Lantern", publishedAt: "2024-03-05", a: "Mara Quill", b: "Theo Marsh" },
];
