import fc from "fast-check";
import { expect, test } from "vitest";
import { bandsOf, fingerprintOf, isNearCopy, likenessOf, nearCopies } from "./fingerprint.ts";

const SENTENCES = [
  "OSTREY (AP) — The pink lighthouse of Ostrey went dark on Monday for the first time in ninety years, and nobody can say why.",
  "Harbour master Ned Ashe told reporters that the lamp had been replaced in March and that the wiring was sound.",
  "“We have looked at every fuse,” he said. “It is as if somebody had talked to it.”",
  "Two ferries waited outside the breakwater until dawn, one of them with a wedding party on board.",
  "The bride, Mara Quill, later said that she had never danced so long in her life.",
  "A spokeswoman for the coast guard confirmed that no vessel had come to harm.",
  "Engineers from the capital are expected on Wednesday with a new lamp and a generator.",
  "The town council will meet on Friday to talk about the cost, which could reach forty thousand crowns.",
  "In 1934 the lighthouse was painted pink after a bet between the mayor and his sister.",
  "The Associated Press contributed to this report.",
];
const STORY = SENTENCES.join("\n\n");
const OTHER =
  "The bakery on Mill Lane never closes, and for thirty years nobody asked who kneads the dough at four in the morning. Last week a student with a camera found out. It is a machine, built by the owner's late husband out of a washing drum and two bicycle wheels, and it has a name.";
const alike = (a: string, b: string): boolean => isNearCopy(likenessOf(fingerprintOf(a), fingerprintOf(b)));

test.each<[string, string, boolean]>([
  ["the same text", STORY, true],
  ["another headline and byline", `A light goes out\n\nBy Jonas Reed\n\n3 March 2015\n\n${STORY}`, true],
  ["the first half", SENTENCES.slice(0, 5).join("\n\n"), true],
  ["the second half", SENTENCES.slice(5).join("\n\n"), true],
  [
    "furniture around and within",
    `Home » News » Coast\n\nShare this\n\n37 comments\n\n${SENTENCES.slice(0, 4).join("\n\n")}\n\nSign up to our newsletter for the best of the coast\n\n${SENTENCES.slice(4).join("\n\n")}\n\n© The Evening Pilot. All rights reserved. This material may not be published or redistributed.`,
    true,
  ],
  [
    "another wire's tag",
    STORY.replace("OSTREY (AP) — ", "OSTREY, March 3 (Reuters) - ").replace(
      "The Associated Press contributed to this report.",
      "Reporting by Reuters",
    ),
    true,
  ],
  [
    "three sentences rewritten",
    SENTENCES.map((s, i) =>
      i === 1 || i === 4 || i === 7 ? "Somebody at the quay had another tale to tell, and told it to everyone who came by." : s,
    ).join("\n\n"),
    true,
  ],
  ["other marks, dashes and capitals", STORY.replaceAll("“", '"').replaceAll("”", '"').replaceAll("—", "--").toUpperCase(), true],
  ["lines broken at sixty characters", STORY.replace(/(.{40,60}) /g, "$1\n"), true],
  ["another story", OTHER, false],
  [
    "another story with one quotation from it",
    `${OTHER} ${SENTENCES[2]} ${OTHER.replaceAll("bakery", "brewery").replaceAll("the", "this").replaceAll("a ", "one ")}`,
    false,
  ],
  ["another story among the same furniture", "Share this\n\n37 comments\n\n© The Evening Pilot. All rights reserved.", false],
  ["an empty text", "", false],
  ["a few of its words", "The pink lighthouse of Ostrey went dark on Monday.", false],
])("a text and %s", (_, text, expected) => {
  expect(alike(STORY, text)).toBe(expected);
  expect(alike(text, STORY)).toBe(expected);
});

test("a fingerprint is the same numbers on every machine", () => {
  const { words, signature, shingles } = fingerprintOf("The pink lighthouse of Ostrey went dark on Monday, and nobody can say why.");
  expect([words, ...signature.slice(0, 4), ...shingles.slice(0, 2)]).toMatchInlineSnapshot(`
    [
      14,
      141869479,
      479270617,
      632762396,
      97707819,
      692249566,
      958564895,
    ]
  `);
});

test("resemblance, and how much of each stands in the other", () => {
  const likeness = likenessOf(fingerprintOf(STORY), fingerprintOf(SENTENCES.slice(0, 5).join("\n\n")));
  expect(likeness.ofSecond).toBe(1);
  expect(likeness.containment).toBe(1);
  expect(likeness.ofFirst).toBeCloseTo(0.53, 1);
  expect(likeness.resemblance).toBeCloseTo(likeness.ofFirst, 5);
});

test("containment of texts longer than their sketch is estimated within a few hundredths", () => {
  const words = Array.from({ length: 12_000 }, (_, i) => `w${(i * 7919) % 100_003}`);
  const whole = fingerprintOf(words.join(" "));
  const third = fingerprintOf(words.slice(0, 4000).join(" "));
  expect(whole.cut && third.cut).toBe(true);
  expect(likenessOf(whole, third).ofSecond).toBeGreaterThan(0.97);
  expect(Math.abs(likenessOf(whole, third).ofFirst - 1 / 3)).toBeLessThan(0.05);
});

test("an index finds the pairs, whatever the order", () => {
  const texts = [STORY, OTHER, `A light goes out\n\n${STORY}`, SENTENCES.slice(3).join("\n\n"), OTHER.slice(0, 200)].map((text, id) => ({
    id,
    fingerprint: fingerprintOf(text),
  }));
  const pairsOf = (list: typeof texts): string[] =>
    nearCopies(list)
      .map(({ first, second }) => [first, second].sort().join("-"))
      .sort();
  expect(pairsOf(texts)).toEqual(["0-2", "0-3", "1-4", "2-3"]);
  expect(pairsOf(texts.toReversed())).toEqual(pairsOf(texts));
});

test("any text resembles itself wholly, and likeness is the same from both sides", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string(), (a, b) => {
      const [x, y] = [fingerprintOf(a), fingerprintOf(b)];
      if (x.words > 0) expect(likenessOf(x, x)).toMatchObject({ resemblance: 1, containment: 1 });
      expect(likenessOf(x, y).resemblance).toBe(likenessOf(y, x).resemblance);
      expect(likenessOf(x, y).ofFirst).toBe(likenessOf(y, x).ofSecond);
      expect(bandsOf(x)).toHaveLength(x.words > 0 ? 48 : 0);
    }),
  );
});
