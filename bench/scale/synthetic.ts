import type { Claim } from "../../src/model/claim.ts";
import type { Entity } from "../../src/model/entity.ts";
import { articleIdOf, claimIdOf, revisionIdOf } from "../../src/model/ids.ts";
import { READING_FORMAT, type Reading } from "../../src/model/reading.ts";
import type { Utterance } from "../../src/model/utterance.ts";
import type { Predicate } from "../../src/model/vocabulary.ts";

const SYLLABLES =
  "ba bel bi bor cu dan de din do fa fen gi gor ha hel jo ka kel li lor ma men mi nor o pa pel ra rin ro sa sel ta ten ti vor wa wen ya zo".split(
    " ",
  );
const [GIVEN, SURNAMES, OUTLETS] = [400, 4000, 300];
/** So many people there are; of the most famous tells one article in three, of most a single one. */
export const PEOPLE = 100_000;

/** The same numbers for the same seed. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The rank of somebody, as often as the law of Zipf says: 0 is the most famous. */
export function zipf(random: () => number, most = PEOPLE): number {
  return Math.floor((most + 1) ** random()) - 1;
}

function wordOf(n: number, syllables: number): string {
  let word = "";
  for (let i = 0, rest = n * 7919 + 13; i < syllables; i++, rest = Math.floor(rest / SYLLABLES.length)) word += SYLLABLES[rest % SYLLABLES.length]!;
  return word[0]!.toUpperCase() + word.slice(1);
}

/** Nobody's name: invented syllables. */
export function nameOf(rank: number): string {
  return `${wordOf(rank % GIVEN, 2)} ${wordOf(Math.floor(rank / GIVEN) + (rank % SURNAMES), 3)}`;
}

const outletOf = (n: number): string => `The ${wordOf(n, 3)} Courier`;

/** What a sentence claims, and how it says so. Over `A` and `B`, or `A` and a value. */
const SENTENCES: readonly (readonly [Predicate, string, string | number | null])[] = [
  ["partner", "A is dating B", null],
  ["spouse", "A is married to B", null],
  ["engaged-to", "A is engaged to B", null],
  ["friend", "A is a friend of B", null],
  ["seen-with", "A was seen with B", null],
  ["feud-with", "A is feuding with B", null],
  ["age", "A is VALUE years old", 41],
  ["occupation", "A is VALUE", "actor"],
  ["partner", "A is not dating B", null],
  ["met", "A met B", null],
];

/** The `n`th article of a corpus: some 60 rows about three people, by outlets that cite each other's unnamed sources. */
export function syntheticReading(n: number, seed = 1): Reading {
  const random = randomOf(seed * 1_000_003 + n);
  const people = [...new Set(Array.from({ length: 3 }, () => zipf(random)))].map(nameOf);
  if (people.length < 2) people.push(nameOf((n % (PEOPLE - 2)) + 1));
  const [outlet, cited] = [outletOf(zipf(random, OUTLETS)), outletOf(zipf(random, OUTLETS))];
  const day = new Date(Date.UTC(2015, 0, 1) + Math.floor(random() * 10 * 365) * 86_400_000).toISOString().slice(0, 10);
  let text = `Number ${n}: what is told of ${people[0]}\n\n`;
  const entities = [...people, cited].map(
    (name, i): Entity => ({
      id: `e${i + 1}`,
      kind: i < people.length ? "person" : "organization",
      name,
      aliases: [],
      gender: null,
      mentions: [],
    }),
  );
  const mentions = entities.map(() => [] as { start: number; end: number; text: string; form: "name" }[]);
  const say = (words: string): { start: number; end: number; text: string } => {
    const start = text.length;
    text += words;
    return { start, end: text.length, text: words };
  };
  const name = (i: number): { start: number; end: number; text: string } => {
    const at = say(entities[i]!.name);
    mentions[i]!.push({ ...at, form: "name" });
    return at;
  };
  const utterances: Utterance[] = [];
  const claims: Omit<Claim, "id">[] = [];
  for (let k = 0; k < 10; k++) {
    const [predicate, pattern, value] = SENTENCES[Math.floor(random() * SENTENCES.length)]!;
    const [a, b] = [k % people.length, (k + 1) % people.length];
    const from = text.length;
    let [subject, object] = [{ start: 0, end: 0 }, null as { start: number; end: number } | null];
    for (const part of pattern.split(/(A|B|VALUE)\b/))
      if (part === "A") subject = name(a);
      else if (part === "B") object = name(b);
      else if (part === "VALUE") object = say(String(value));
      else say(part);
    const evidence = { start: from, end: text.length, text: text.slice(from) };
    let utterance: string | null = null;
    if (random() < 0.5) {
      say(", ");
      const source = say("a source");
      say(" ");
      const cue = say("told");
      say(" ");
      name(people.length);
      utterance = `u${utterances.length + 1}`;
      utterances.push({
        id: utterance,
        source: "s1",
        sourceSpan: source,
        through: [`e${people.length + 1}`],
        cue,
        act: "say",
        mode: "indirect",
        content: [evidence],
        said: day,
        within: null,
        continues: null,
      });
    }
    say(". ");
    claims.push({
      predicate,
      subject: `e${a + 1}`,
      object: value === null ? { entity: `e${b + 1}` } : { value },
      negated: pattern.includes(" not "),
      certainty: "certain",
      ended: false,
      utterance,
      valid: null,
      asOf: day,
      duration: null,
      qualifiers: {},
      sensitive: false,
      evidence,
      spans: { subject: { start: subject.start, end: subject.end }, object: object && { start: object.start, end: object.end }, time: null },
      why: `${predicate}/synthetic`,
      score: null,
    });
  }
  const revision = revisionIdOf(text);
  const place = { canonicalUrl: `https://courier.example/${seed}/${n}`, outlet: { name: outlet, domain: null, owner: null }, publishedAt: day, text };
  return {
    format: READING_FORMAT,
    reader: { name: "synthetic", version: "0.1.0", model: null, backend: null },
    article: {
      ...place,
      id: articleIdOf(place),
      revision,
      url: null,
      title: text.slice(0, text.indexOf("\n")),
      authors: [],
      modifiedAt: null,
      language: "en",
      credits: [],
      links: [],
      wire: null,
      status: "usable",
      custody: { retrievedAt: null, rawHash: `sha256:${revision}`, archive: null, input: `synthetic-${n}` },
    },
    entities: entities.map((e, i) => ({ ...e, mentions: mentions[i]! })),
    sources: [{ id: "s1", kind: "unnamed", name: "a source", outlet: `e${people.length + 1}`, entity: null }],
    utterances,
    claims: [...new Map(claims.map((c) => claimIdOf(revision, c)).map((id, i) => [id, { ...claims[i]!, id } as Claim])).values()],
    lead: { span: claims[0]!.evidence, stance: "asserts", claimBy: null, chain: [], deniedBy: [], denials: [] },
    problems: [],
  };
}
