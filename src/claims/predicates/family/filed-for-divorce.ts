import { rulesOf } from "../rules-of.ts";

export const FILED_FOR_DIVORCE = rulesOf("filed-for-divorce", [
  {
    name: "filed",
    example: "Jane Roe filed for divorce from Sam Poe.",
    pattern:
      '{p:a} (?:has |had |reportedly |first |officially |who |finally |recently |also )*(?:filed|files|filing|file)(?: papers)? for divorce (?:from|against) (?:[^.;“”"\\ue000-\\ue0ff]{0,40}? )?{p:b}',
    kind: "clause",
  },
]);
