export const CHILD_WORD =
  "(?:sons?|daughters?|child|children|bab(?:y|ies)(?: (?:girl|boy|son|daughter))?|toddler|newborn|kids?|twins|twin (?:sons|daughters|boys|girls)|stepson|stepdaughter|little (?:girl|boy|one|ones)|offspring|brood)";
/** What may stand between a possessor and a child word: "two eldest", "8-year-old". */
export const Q = "(?:(?!(?:and|with|of|in|to|for|who|was|is)\\b)[\\p{L}\\d-]+,? ){0,4}?";
