import { z } from "zod";
import type { Judgement } from "../ledger/identity/judgement.ts";
import type { WikidataLink } from "../ledger/identity/wikidata.ts";
import { lifeStep, standingSchema } from "../ledger/standing/standing-schema.ts";
import type { KnownEntity, LedgerSummary } from "../ledger/store/store.ts";
import { storyArticle, storySchema } from "../ledger/stories/story-schema.ts";
import { exactly } from "../model/exactly.ts";
import { custody, edtf, predicate, readerVersion } from "../model/reading-schema.ts";
import { claimLine, shownArticle, shownEnd } from "./claim-line-schema.ts";
import type { Disputes } from "./disputes.ts";
import type { Dossier, DossierEntry } from "./dossier.ts";
import type { ForgetResult } from "./forget.ts";
import type { Judgements } from "./judge.ts";
import type { Status } from "./status.ts";
import type { Stories, StoryAnswer } from "./stories.ts";
import type { Timeline } from "./timeline.ts";
import type { Trace } from "./trace.ts";

const number = z.int().min(0);
const text = z.string();
const told = z.array(text);

const known = { key: text, kind: text, name: text, articles: number, claims: number };
const knownEntity = exactly<KnownEntity>()(z.strictObject(known).meta({ id: "knownEntity" }));
const leftOut = number.describe("Claims left out because they are sensitive.");
const outside = number.describe("Claims that do not answer the question of time.");
const articlesLeftOut = number.describe("Older articles that were not looked at: see --limit and --all.");

/** The JSON of a proposition: its key, its standing and every claim that it rests on. */
export const propositionSchema = exactly<DossierEntry>()(
  z
    .strictObject({
      proposition: text.nullable(),
      standing: standingSchema,
      lines: z.array(claimLine),
      claims: number.describe("How many claims of it the ledger holds; the standing is of the lines."),
    })
    .meta({ id: "proposition", description: "One thing that is claimed, with its standing and every claim that it rests on." }),
);

const wikidata = exactly<WikidataLink>()(
  z.strictObject({
    id: text,
    label: text,
    description: text.nullable(),
    score: z.strictObject({
      verdict: z.enum(["same", "different", "unsure"]),
      score: z.number(),
      needed: z.number(),
      features: z.array(
        z.strictObject({
          feature: z.enum([
            "with",
            "kin",
            "work",
            "occupation",
            "organization",
            "place",
            "name",
            "gender",
            "age",
            "death",
            "generation",
            "outlet",
            "time",
            "known",
            "apart",
          ]),
          weight: z.number(),
          detail: text,
          rows: told,
        }),
      ),
      evidence: z.number(),
    }),
  }),
);

const dossier = exactly<Dossier>()(
  z
    .strictObject({
      question: z.literal("who"),
      entity: knownEntity,
      aliases: told,
      told,
      others: z.array(z.strictObject({ ...known, told })),
      propositions: z.array(propositionSchema),
      lifeCycles: z.array(z.strictObject({ with: shownEnd, steps: z.array(lifeStep) })),
      says: z.array(z.strictObject({ words: text, act: text, through: told, said: edtf.nullable(), article: shownArticle })),
      articles: z.array(shownArticle),
      wikidata: z.array(wikidata).nullable(),
      notItems: number.describe("Lines of the given file that are no Wikidata items."),
      leftOut,
      outside,
      articlesLeftOut,
      removed: number.describe("Claims about the person that were removed on request."),
    })
    .meta({ id: "dossier", description: "hearsay who" }),
);

const timeline = exactly<Timeline>()(
  z
    .strictObject({
      question: z.literal("timeline"),
      entity: knownEntity,
      others: z.array(z.strictObject({ ...known, told })),
      dated: z.array(z.strictObject({ at: edtf, clock: z.enum(["holds", "stated"]), line: claimLine })),
      undated: z.array(claimLine),
      leftOut,
      outside,
      articlesLeftOut,
    })
    .meta({ id: "timeline", description: "hearsay timeline" }),
);

const hop = z.strictObject({
  label: text,
  words: text.nullable(),
  cue: text.nullable(),
  act: text.nullable(),
  said: edtf.nullable(),
});
const trace = exactly<Trace>()(
  z
    .strictObject({
      question: z.literal("trace"),
      line: claimLine,
      sentence: z.strictObject({ text, evidence: z.tuple([number, number]) }),
      hops: z.array(hop),
      reader: readerVersion,
      custody,
      recordedAt: text,
      standing: standingSchema,
      others: z.array(claimLine),
      claims: number.describe("How many claims of the proposition the ledger holds, this one among them; the standing is of those shown."),
      outside,
      revisions: z.array(
        z.strictObject({
          recordedAt: text,
          modifiedAt: edtf.nullable(),
          fate: z.enum(["unchanged", "moved", "altered", "gone", "new"]),
          what: told,
        }),
      ),
    })
    .meta({ id: "trace", description: "hearsay trace" }),
);

const disputes = exactly<Disputes>()(
  z
    .strictObject({
      question: z.literal("disputes"),
      entity: knownEntity.nullable(),
      disputes: z.array(
        z.strictObject({
          kind: z.enum(["denied", "incompatible", "value"]),
          predicate,
          reason: text,
          sides: z.tuple([z.array(claimLine), z.array(claimLine)]),
        }),
      ),
      leftOut,
      outside,
      articlesLeftOut: number,
    })
    .meta({ id: "disputes", description: "hearsay disputes" }),
);

const stories = exactly<Stories>()(
  z
    .strictObject({ question: z.literal("stories"), stories: z.array(storySchema), articles: number, leftOut: number })
    .meta({ id: "stories", description: "hearsay stories" }),
);

const story = exactly<StoryAnswer>()(
  z
    .strictObject({
      question: z.literal("story"),
      story: storySchema,
      asked: storyArticle.nullable(),
      others: z.array(storyArticle),
      articles: number,
      leftOut: number,
    })
    .meta({ id: "storyAnswer", description: "hearsay story" }),
);

const judgement = { id: text, verdict: z.enum(["same", "different", "undo"]), a: text.nullable(), b: text.nullable(), undoes: text.nullable() };
export const judgementSchema = exactly<Judgement>()(z.strictObject({ ...judgement, by: text, at: text }));
const judgements = exactly<Judgements>()(
  z
    .strictObject({
      question: z.literal("judgements"),
      judgements: z.array(z.strictObject({ ...judgement, by: text, at: text, names: told, stands: z.boolean() })),
    })
    .meta({ id: "judgements", description: "hearsay judge" }),
);

const summary = exactly<LedgerSummary>()(
  z.strictObject({
    articles: number,
    revisions: number,
    readings: number,
    entities: number,
    people: number,
    utterances: number,
    claims: number,
    attributed: number,
    sensitive: number,
    propositions: number,
    outlets: z.array(z.strictObject({ name: text, articles: number })),
    readers: z.array(z.strictObject({ name: text, version: text, model: text.nullable(), readings: number })),
    published: z.strictObject({ earliest: edtf.nullable(), latest: edtf.nullable() }),
    problems: z.array(z.strictObject({ code: text, severity: text, count: number })),
  }),
);
const status = exactly<Status>()(
  z.strictObject({ question: z.literal("status"), ledger: text, summary }).meta({ id: "status", description: "hearsay status" }),
);

const forgotten = exactly<ForgetResult>()(
  z
    .strictObject({
      question: z.literal("forget"),
      kind: z.enum(["article", "claim", "person"]),
      what: text,
      articles: number,
      names: number,
      claims: number,
      namesakes: number,
      done: z.boolean().describe("Whether it was done: false with --dry-run."),
      left: text.nullable(),
    })
    .meta({ id: "forgotten", description: "hearsay forget" }),
);
const finished = z
  .strictObject({ question: z.literal("forget"), left: text.nullable().describe("What is left to do; null where nothing is.") })
  .meta({ id: "finished", description: "hearsay forget --finish" });

const reread = z
  .strictObject({
    question: z.literal("reread"),
    articles: number,
    same: number,
    found: number,
    gone: number,
    carried: z.array(text).describe("Ids of judgements that hold on to another name at the same place now."),
    lost: z.array(text).describe("Ids of judgements on somebody whom no reading names there any more."),
    failed: number,
    pruned: number,
  })
  .meta({ id: "reread", description: "hearsay reread" });

/** The JSON of every answer; `question` tells which it is. */
export const answerSchema = z.union([dossier, timeline, trace, disputes, story, stories, judgements, status, forgotten, finished, reread]);
