import { z } from "zod";
import { exactly } from "../../model/exactly.ts";
import { certainty, edtf } from "../../model/reading-schema.ts";
import type { Merge, Origins, Vouching } from "../corroboration/origins.ts";
import { type LifeStep, STAGES } from "./life-cycle.ts";
import type { Standing } from "./standing.ts";

const vouching = exactly<Vouching>()(
  z
    .strictObject({
      claimId: z.string(),
      articleId: z.string(),
      outlet: z.string().nullable(),
      owner: z.string().nullable(),
      chain: z.array(z.string()),
      negated: z.boolean(),
      ended: z.boolean(),
      certainty,
      withdrawn: z.boolean().exactOptional(),
    })
    .meta({ id: "vouching", description: "One claim that vouches for the proposition, or denies it." }),
);

const merge = exactly<Merge>()(z.strictObject({ roots: z.array(z.string()), reason: z.string() }));

export const origins = exactly<Origins>()(
  z
    .strictObject({ least: z.int().min(0), most: z.int().min(0), ownVoice: z.int().min(0), merges: z.array(merge) })
    .meta({ id: "origins", description: "How many independent origins it may have: a range. ownVoice is never added to it." }),
);

/** The JSON of a standing. */
export const standingSchema = exactly<Standing>()(
  z
    .strictObject({
      summary: z.enum(["stated", "relayed", "rumoured", "expected", "asked", "denied", "disputed", "withdrawn"]),
      assertedBy: z.array(vouching),
      relayedFrom: z.array(vouching),
      deniedBy: z.array(vouching),
      rumoured: z.array(vouching),
      tentative: z.array(vouching),
      withdrawn: z.array(vouching),
      upstreamWithdrawn: z.array(z.string()).describe("Ids of claims whose chain runs through an outlet that took its own article on it back."),
      removed: z.int().min(0).describe("How many claims were removed on request."),
      ended: z.boolean(),
      origins,
    })
    .meta({ id: "standing", description: "What the ledger can say of a proposition: never a verdict." }),
);

export const lifeStep = exactly<LifeStep>()(
  z.strictObject({ stage: z.enum(STAGES), when: edtf.nullable(), claimIds: z.array(z.string()), deniedBy: z.array(z.string()) }),
);
