import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { expressionsIn, literalsOf, mayTake } from "./literals.ts";

describe("what a text must hold that an expression takes", () => {
  test.each<[RegExp, readonly string[] | null]>([
    [/\barrested\b/u, ["arrested"]],
    [/(?:was|is) arrested/u, ["was arrested", "is arrested"]],
    [/(?:police|officers)\b.*?(?:arrested|detained)/u, ["arrested", "detained"]],
    [/[Pp]olice/u, ["Police", "police"]],
    [/guests?/u, ["guest", "guests"]],
    [/(?:very )?late/u, ["late", "very late"]],
    [/(?:ten |two )+days/u, ["days"]],
    [/born(?! again)/u, ["born"]],
    [/(?<=the )wedding/u, ["wedding"]],
    [/\p{Lu}+, who married/u, [", who married"]],
    [/Reportedly/iu, ["reportedly"]],
    [/(?:reported|\p{Lu}+)/u, null],
    [/(?:said)?/u, null],
    [/(?:said)*/u, null],
    [/a|of/u, null],
    [/\p{Lu}+, \d+/u, null],
    [/[^a]bc/u, null],
    [/(\w)\1/u, null],
  ])("%s: %j", (expression, literals) => {
    expect(literalsOf(expression)?.toSorted() ?? null).toEqual(literals?.toSorted() ?? null);
  });

  test("no text that an expression takes is passed over", () => {
    const expressions = [
      /(?:was|is) (?:later )?arrested/u,
      /guests? (?:included|were) \p{Lu}/u,
      /b(?:orn|ought) in|sold/u,
      /[Mm]et at|met/u,
      /\p{Lu}{2,}/u,
    ];
    const words = fc.constantFrom(
      "was",
      "is",
      "later",
      "arrested",
      "guest",
      "guests",
      "included",
      "were",
      "Mara",
      "born",
      "bought",
      "in",
      "sold",
      "Met",
      "at",
      "TV",
    );
    const may = expressionsIn(expressions);
    fc.assert(
      fc.property(fc.array(words, { maxLength: 9 }), (list) => {
        const text = list.join(" ");
        const found = may(text);
        for (const [i, expression] of expressions.entries())
          if (expression.test(text)) {
            expect(found[i]).toBe(1);
            expect(mayTake(expression)(text)).toBe(true);
          }
      }),
    );
    for (const _ of expressions) may("");
    expect([...may("She was fine.")]).toEqual([0, 0, 0, 0, 1]);
  });
});
