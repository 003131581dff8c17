import { z } from "zod";
import { exactly } from "../../model/exactly.ts";
import { STANCES } from "../../model/reading.ts";
import { edtf } from "../../model/reading-schema.ts";
import { origins } from "../standing/standing-schema.ts";
import type { Story, StoryArticle, StoryDenial } from "./stories.ts";

export const storyArticle = exactly<StoryArticle>()(
  z
    .strictObject({
      articleId: z.string(),
      title: z.string().nullable(),
      outlet: z.string().nullable(),
      owner: z.string().nullable(),
      publishedAt: edtf.nullable(),
      input: z.string(),
      url: z.string().nullable(),
      stance: z.enum(STANCES),
      chain: z.array(z.string()),
      lead: z.string(),
      nearCopyOf: z.string().nullable(),
    })
    .meta({ id: "storyArticle" }),
);

const denial = exactly<StoryDenial>()(
  z.strictObject({
    by: z.string(),
    kind: z.enum(["denial", "retraction", "withdrawal"]),
    told: z.array(z.strictObject({ articleId: z.string(), through: z.array(z.string()) })),
  }),
);

/** The JSON of a story. */
export const storySchema = exactly<Story>()(
  z
    .strictObject({ id: z.string(), articles: z.array(storyArticle), origins, denials: z.array(denial) })
    .meta({ id: "story", description: "Articles whose leads tell the same news. It asserts nothing." }),
);
