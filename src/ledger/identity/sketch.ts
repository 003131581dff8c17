import type { Appearance } from "./appearance.ts";
import { profileOf } from "./profile.ts";

/** What tells a person from others of the same name, as his articles have it. */
export interface Sketch {
  /** The smallest of his appearances: by it a judgement holds on to him, whatever his key becomes. */
  readonly anchor: string;
  readonly names: readonly string[];
  /** "singer", "born 1958", "beside Ada Voss", "with the work Night Ferry": what most of his articles tell first. */
  readonly told: readonly string[];
}

const WORDS = { kin: "", with: "beside", work: "with the work", occupation: "", organization: "beside", place: "in" } as const;

export function sketchOf(appearances: readonly Appearance[]): Sketch | undefined {
  if (appearances.length === 0) return undefined;
  const profile = profileOf([...appearances].sort((x, y) => (x.key < y.key ? -1 : 1)));
  const facts = [...profile.facts.values()].sort(
    (x, y) => y.articles.size - x.articles.size || (x.fact.kind + x.fact.what < y.fact.kind + y.fact.what ? -1 : 1),
  );
  const of = (kind: Appearance["facts"][number]["kind"], most: number): string[] =>
    facts
      .filter((f) => f.fact.kind === kind)
      .slice(0, most)
      .map((f) => (kind === "kin" ? f.fact.what.replace(":", " ") : `${WORDS[kind]} ${f.fact.what}`.trim()));
  const born = [...profile.born].sort((x, y) => x.from - y.from || (x.claim < y.claim ? -1 : 1))[0];
  return {
    anchor: profile.id,
    names: [...new Set(profile.members.map((m) => m.name))].sort((x, y) => y.length - x.length || (x < y ? -1 : 1)).slice(0, 6),
    told: [
      ...of("occupation", 2),
      ...(born ? [`born about ${new Date((born.from + born.until) / 2).getUTCFullYear()}`] : []),
      ...of("kin", 2),
      ...of("with", 3),
      ...of("work", 2),
    ].slice(0, 6),
  };
}
