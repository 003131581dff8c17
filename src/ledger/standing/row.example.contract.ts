import type { StandingRow } from "./row.ts";

let n = 0;

/** A row for tests: Mara Quill with Ned Ashe, certain, in the article's own voice, unless told otherwise. */
export function exampleRow(predicate: StandingRow["predicate"], rest: Partial<StandingRow> = {}): StandingRow {
  n++;
  const [subject, object] = [
    rest.subject === undefined ? "quill" : rest.subject,
    rest.object === undefined && rest.value === undefined ? "ashe" : (rest.object ?? null),
  ];
  return {
    claimId: `c${String(n).padStart(4, "0")}`,
    articleId: `a${n}`,
    outlet: `Outlet ${n}`,
    owner: null,
    chain: [],
    negated: false,
    ended: false,
    certainty: "certain",
    predicate,
    proposition: `${predicate}:${[subject, object ?? rest.value].sort().join("+")}`,
    value: null,
    said: null,
    valid: null,
    asOf: null,
    publishedAt: null,
    recordedAt: null,
    ...rest,
    subject,
    object,
  };
}
