import { hashOf } from "../../model/ids.ts";
import { type Appearance, appearanceKeyOf, type FactKind, type Interval } from "./appearance.ts";
import { personKeyOf } from "./person-key.ts";

export interface ExampleAppearance {
  readonly article?: string;
  readonly gender?: "m" | "f";
  readonly outlet?: string;
  /** A year. */
  readonly published?: number;
  /** Years of birth and death. */
  readonly born?: number;
  readonly died?: number;
  readonly facts?: readonly `${FactKind} ${string}`[];
  readonly rivals?: number;
}

let made = 0;

/** An appearance for tests: invented people, as an article would tell of them. */
export function exampleAppearance(name: string, told: ExampleAppearance = {}): Appearance {
  const articleId = hashOf("a", told.article ?? `article ${made++}`);
  const year = (y: number, claim: string): Interval => ({ from: Date.UTC(y, 0, 1), until: Date.UTC(y, 11, 31), claim });
  return {
    key: appearanceKeyOf(articleId, name),
    nameKey: personKeyOf({ kind: "person", name }, articleId),
    articleId,
    entities: ["e1"],
    name,
    gender: told.gender ?? null,
    outlet: told.outlet ?? null,
    published: told.published === undefined ? null : Date.UTC(told.published, 5, 1),
    born: told.born === undefined ? [] : [year(told.born, `c${articleId}`)],
    died: told.died === undefined ? [] : [year(told.died, `c${articleId}`)],
    facts: (told.facts ?? []).map((fact) => ({
      kind: fact.slice(0, fact.indexOf(" ")) as FactKind,
      what: fact.slice(fact.indexOf(" ") + 1),
      claims: [],
    })),
    rivals: told.rivals ?? 0,
  };
}
