import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Appearance } from "./appearance.ts";
import { exampleAppearance } from "./example-appearances.contract.ts";
import { type Judgement, standingJudgements } from "./judgement.ts";
import { peopleOf } from "./people.ts";

/** The names and articles of each person, smallest key first. */
function groups(appearances: readonly Appearance[], judgements: readonly Judgement[] = []): string[][] {
  return peopleOf(appearances, judgements).map((p) => p.profile.members.map((m) => `${m.name} ${m.key}`).sort());
}

function judged(verdict: "same" | "different", a: Appearance, b: Appearance, more: Partial<Judgement> = {}): Judgement {
  return { id: `j${a.key}${b.key}${verdict}`, verdict, a: a.key, b: b.key, undoes: null, by: "ed", at: "2024-01-01T00:00:00Z", ...more };
}

const one = exampleAppearance("Mara Quill", { article: "p1", facts: ["with ned ashe", "with ada voss"] });
const two = exampleAppearance("Mara Quill", { article: "p2", facts: ["with ned ashe", "work night ferry"] });
const three = exampleAppearance("Mara Quill", { article: "p3", facts: ["work night ferry"] });
const lone = exampleAppearance("Mara Quill", { article: "p4", facts: ["with nobody else"] });
const nick = exampleAppearance("Mara", { article: "p5", facts: ["with ned ashe", "with ada voss"] });
const son = exampleAppearance("Orson Quill", { article: "p6", born: 1970, facts: ["with ada quill"] });
const father = exampleAppearance("Orson Quill", { article: "p7", born: 1940, facts: ["with ada quill"] });
const between = exampleAppearance("Orson Quill", { article: "p8", facts: ["with ada quill"] });

describe("people", () => {
  test("appearances join through what they share, one after the other; one that shares nothing stays apart", () => {
    expect(
      groups([one, two, three, lone])
        .map((g) => g.length)
        .sort(),
    ).toEqual([1, 3]);
  });

  test("a partial name goes to the one person whom it fits, and to nobody where two fit", () => {
    expect(groups([one, nick])).toHaveLength(1);
    const other = exampleAppearance("Mara Marsh", { article: "p9", facts: ["with ned ashe", "with ada voss"] });
    expect(groups([one, other, nick])).toHaveLength(3);
  });

  test("a surname alone asks for two attributes however often it has meant somebody", () => {
    const known = ["s1", "s2", "s3"].map((article) => exampleAppearance("Quill", { article, facts: ["with ned ashe", "work night ferry"] }));
    const thin = exampleAppearance("Quill", { article: "s4", facts: ["with ned ashe"] });
    expect(
      groups([one, two, ...known, thin])
        .map((g) => g.length)
        .sort(),
    ).toEqual([1, 5]);
  });

  test("a surname alone goes to nobody where another of the family shares a person, but a place in common brings none into question", () => {
    const alone = exampleAppearance("Quill", { article: "f1", facts: ["with ned ashe", "with ada voss", "place elmouth"] });
    const far = exampleAppearance("Orson Quill", { article: "f2", facts: ["place elmouth"] });
    const near = exampleAppearance("Orson Quill", { article: "f3", facts: ["with ada voss"] });
    expect(groups([one, alone, far])).toHaveLength(2);
    expect(groups([one, alone, near])).toHaveLength(3);
  });

  test("father and son stay two, whoever stands between them", () => {
    const people = groups([son, between, father]);
    expect(people.some((g) => g.some((n) => n.includes(son.key)) && g.some((n) => n.includes(father.key)))).toBe(false);
  });

  test("a judgement of same joins what shares nothing; of different it blocks the way through others", () => {
    expect(groups([one, lone], [judged("same", one, lone)])).toHaveLength(1);
    const apart = groups([one, two, three], [judged("different", one, three)]);
    expect(apart).toHaveLength(2);
    expect(apart.find((g) => g.some((n) => n.includes(one.key)))!.some((n) => n.includes(three.key))).toBe(false);
  });

  test("a judgement taken back counts no more, and taking that back counts it again", () => {
    const different = judged("different", one, three);
    const undo: Judgement = { ...different, id: "j-undo", verdict: "undo", a: null, b: null, undoes: different.id, at: "2024-01-02T00:00:00Z" };
    const redo: Judgement = { ...undo, id: "j-redo", undoes: undo.id, at: "2024-01-03T00:00:00Z" };
    expect(standingJudgements([undo, different])).toEqual([]);
    expect(standingJudgements([redo, undo, different])).toEqual([different]);
    expect(groups([one, two, three], standingJudgements([different, undo]))).toHaveLength(1);
    const same = judged("same", one, three, { at: "2024-02-01T00:00:00Z" });
    expect(standingJudgements([different, same])).toEqual([same]);
  });

  test("the key of the full name stays with whoever has most appearances of it, the others get their own", () => {
    const people = peopleOf([one, two, three, lone]);
    expect(people.map((p) => p.key).sort()).toEqual([one.nameKey, lone.key].sort());
  });

  test("any order of the rows gives the same people, keys and reasons", () => {
    const all = [one, two, three, lone, nick, son, father, between];
    const expected = JSON.stringify(plain(all));
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(JSON.stringify(plain(shuffled))).toBe(expected);
      }),
      { numRuns: 60 },
    );
  });

  test("every merge says why", () => {
    for (const { merges, profile } of peopleOf([one, two, three]))
      for (const { score } of merges) {
        expect(profile.members).toHaveLength(3);
        expect(score === "judged" || score.features.some((f) => f.weight > 0)).toBe(true);
      }
  });

  test("thousands of one name are joined along what they share", () => {
    const many = Array.from({ length: 3000 }, (_, i) =>
      exampleAppearance("Mara Quill", { article: `m${i}`, facts: [`with person ${i % 50} ashe`, `with person ${(i * 7) % 50} ashe`] }),
    );
    expect(groups(many)).toHaveLength(1);
  });
});

function plain(appearances: readonly Appearance[]): unknown {
  return peopleOf(appearances).map((p) => [p.key, p.profile.members.map((m) => m.key).sort(), p.merges]);
}
