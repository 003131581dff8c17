import { z } from "zod";
import { QUALIFIERS } from "../model/claim.ts";
import { exactly } from "../model/exactly.ts";
import { articleStatus, certainty, edtf, predicate } from "../model/reading-schema.ts";
import type { ClaimLine, ShownArticle, ShownEnd } from "./claim-line.ts";

export const shownEnd = exactly<ShownEnd>()(
  z.strictObject({ name: z.string(), key: z.string().nullable().describe("The ledger's key, where it is an entity.") }).meta({ id: "shownEnd" }),
);

export const shownArticle = exactly<ShownArticle>()(
  z
    .strictObject({
      id: z.string(),
      title: z.string().nullable(),
      outlet: z.string().nullable(),
      owner: z.string().nullable(),
      publishedAt: edtf.nullable(),
      status: articleStatus,
      url: z.string().nullable(),
      input: z.string(),
    })
    .meta({ id: "shownArticle" }),
);

/** The JSON of a claim as every answer shows it. */
export const claimLine = exactly<ClaimLine>()(
  z
    .strictObject({
      id: z.string(),
      predicate,
      subject: shownEnd.nullable(),
      object: shownEnd.nullable(),
      negated: z.boolean(),
      ended: z.boolean(),
      certainty,
      chain: z.array(z.string()).describe("From the article outwards to the root source; empty: the article's own voice."),
      cue: z.string().nullable(),
      said: edtf.nullable(),
      valid: edtf.nullable(),
      asOf: edtf.nullable(),
      duration: z.string().nullable(),
      qualifiers: z.partialRecord(z.enum(QUALIFIERS), z.string()),
      sensitive: z.boolean(),
      evidence: z.string(),
      why: z.string().describe("The rule, or the model's head, that read it."),
      score: z.number().nullable().describe("How sure the reading is, 0 to 1, where a model proposed it."),
      proposition: z.string().nullable(),
      recordedAt: z.string().nullable(),
      article: shownArticle,
    })
    .meta({ id: "claim", description: "One claim, always with who vouches for it, how certain they sound and when." }),
);
