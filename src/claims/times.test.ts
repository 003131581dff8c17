import { expect, test } from "vitest";
import type { Annotated } from "../model/annotated.ts";
import type { Predicate } from "../model/vocabulary.ts";
import { datesIn } from "./dating/dates-in.ts";
import type { FoundClaim } from "./found-claim.ts";
import { timeOf, timeOfAll } from "./times.ts";

function timeIn(text: string, predicate: Predicate, evidence: string, { ended = false, publishedAt = "2024-05-08" as string | null } = {}) {
  const sentences = [{ start: 0, end: text.length, paragraph: 0, tokens: [0, 0], role: "body" }];
  const annotated = { article: { text, publishedAt }, sentences } as unknown as Annotated;
  const start = text.indexOf(evidence);
  const claim = { predicate, ended, certainty: "certain", object: null, evidence: { start, end: start + evidence.length } };
  const found = { ...claim, spans: { subject: null, object: null, time: null } } as unknown as FoundClaim;
  const { valid, asOf } = timeOf(annotated, found, datesIn(annotated));
  return valid ?? asOf;
}

test.each<[string, Predicate, string, string | null]>([
  ["Ned Kelso tied the knot with Ada Brill in June 2019.", "spouse", "Ned Kelso tied the knot with Ada Brill", "2019-06/.."],
  ["Ned Kelso, who married Ada Brill in 2019, sings.", "spouse", "Ned Kelso, who married Ada Brill", "2019/.."],
  ["The two began dating in September 2015.", "partner", "The two began dating", "2015-09/.."],
  ["Ned and Ada have been engaged since Aug. 2012.", "engaged-to", "Ned and Ada have been engaged", "2012-08/.."],
  ["Her 2015 marriage to Ned made news.", "spouse", "Her 2015 marriage to Ned", "2015/.."],
  [
    "Ned Kelso tied the knot with Ada Brill in a private ceremony at a ranch outside Lisbon in June 2019.",
    "spouse",
    "Ned Kelso tied the knot with Ada Brill",
    "2019-06/..",
  ],
  ["He hosted the show from 1998 to 2004.", "presenter", "hosted the show from 1998 to 2004", "1998/2004"],
  ["In March 2020, Ada Brill was arrested.", "arrested", "Ada Brill was arrested", "2020-03"],
  ["Ada Brill was arrested outside a club in Lisbon on May 2, 2024.", "arrested", "Ada Brill was arrested", "2024-05-02"],
  ["Ada Brill, mayor of Tavira, spoke.", "position", "Ada Brill, mayor of Tavira", "2024-05-08"],
  ["Ned Kelso died in 1991 at age 21.", "age", "died in 1991 at age 21", "1991"],
  // Another clause's date is not the claim's, and what held then does not hold now.
  ["Ada Brill was arrested, and they divorced in 2020.", "arrested", "Ada Brill was arrested", null],
  ["The bill was vetoed by then-President Ada Brill.", "position", "President Ada Brill", null],
  ["Ned Kelso married Ada Brill before he moved to Lisbon in 2019.", "spouse", "Ned Kelso married Ada Brill", null],
])("when it held: %s (%s)", (text, predicate, evidence, expected) => {
  expect(timeIn(text, predicate, evidence)).toBe(expected);
});

test("what the text calls over ends at the date of its end, or by the day of publication", () => {
  expect(timeIn("Ned and Ada divorced in 2010.", "spouse", "Ned and Ada divorced", { ended: true })).toBe("../2010");
  expect(timeIn("Ned saw his ex Ada.", "partner", "his ex Ada", { ended: true })).toBe("../2024-05-08");
  expect(timeIn("The former mayor Ned sang.", "position", "former mayor Ned", { ended: true })).toBe(null);
  expect(timeIn("Ned saw his ex Ada.", "partner", "his ex Ada", { ended: true, publishedAt: null })).toBe(null);
});

test("a claim that stands at several places is dated by the first that tells when", () => {
  const text = "Ned's wife Ada sang. Ada tied the knot with Ned in June 2019. Ada and Ned kissed in 2021.";
  const sentences = [...text.matchAll(/[^.]+\./g)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
    paragraph: 0,
    tokens: [0, 0],
    role: "body",
  }));
  const annotated = { article: { text, publishedAt: "2024-05-08" }, sentences } as unknown as Annotated;
  const claim = (predicate: Predicate, evidence: string): FoundClaim => {
    const start = text.indexOf(evidence);
    const found = { predicate, ended: false, certainty: "certain", object: null, evidence: { start, end: start + evidence.length } };
    return { ...found, spans: { subject: null, object: null, time: null } } as unknown as FoundClaim;
  };
  const valid = (predicate: Predicate, ...places: string[]): string | null => {
    const time = timeOfAll(
      annotated,
      places.map((p) => claim(predicate, p)),
      datesIn(annotated),
    );
    return time.valid ?? time.asOf;
  };
  expect(valid("spouse", "Ned's wife Ada", "Ada tied the knot with Ned")).toBe("2019-06/..");
  expect(valid("spouse", "Ned's wife Ada")).toBe(null);
  // That they kissed in 2021 does not tell when they were together: as of today they are.
  expect(valid("partner", "Ned's wife Ada", "Ada and Ned kissed")).toBe("2024-05-08");
});
