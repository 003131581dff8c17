import fc from "fast-check";
import { expect, test } from "vitest";
import { originsOf, type Vouching } from "../corroboration/origins.ts";
import { standingOf } from "./standing.ts";

let n = 0;
const row = (chain: readonly string[], rest: Partial<Vouching> = {}): Vouching => ({
  claimId: `c${n++}`,
  articleId: `a${n}`,
  outlet: `Outlet ${n}`,
  owner: null,
  chain,
  negated: false,
  ended: false,
  certainty: "certain",
  ...rest,
});

test.each([
  ["stated in an article's own voice", [row([])], "stated"],
  ["relayed from an insider", [row(["Starlight Weekly", "unnamed@Starlight Weekly"])], "relayed"],
  ["rumoured", [row(["?"])], "rumoured"],
  ["planned", [row([], { certainty: "expected" })], "expected"],
  ["asked", [row([], { certainty: "unknown" })], "asked"],
  ["rumoured and denied", [row(["?"]), row(["The Sounding", "Theo Marsh"], { negated: true })], "denied"],
  ["stated and denied", [row([]), row(["The Sounding", "Theo Marsh"], { negated: true })], "disputed"],
])("what is %s", (_, rows, summary) => {
  expect(standingOf(rows).summary).toBe(summary);
});

test.each([
  ["three outlets say so and none says from whom", [row([]), row([]), row([])], { least: 0, most: 0, ownVoice: 3 }],
  ["a rumour of nobody counts nothing", [row(["?"]), row(["?"])], { least: 0, most: 0, ownVoice: 0 }],
  [
    "one insider through two outlets is one origin",
    [row(["Starlight Weekly", "unnamed@Starlight Weekly"]), row(["Daily Lantern", "Starlight Weekly", "unnamed@Starlight Weekly"])],
    { least: 1, most: 1, ownVoice: 0 },
  ],
  ["insiders of two outlets may be one", [row(["unnamed@Starlight Weekly"]), row(["unnamed@Gossip Harbour"])], { least: 1, most: 2, ownVoice: 0 }],
  ["an insider and a named friend are two", [row(["unnamed@Starlight Weekly"]), row(["Gwen Tarr"])], { least: 2, most: 2, ownVoice: 0 }],
])("%s", (_, rows, origins) => {
  expect(originsOf(rows)).toMatchObject(origins);
});

test("standing does not depend on the order of the rows, and least never exceeds most", () => {
  const chain = fc.array(fc.constantFrom("?", "unnamed", "unnamed@A", "unnamed@B", "A", "Jane Roe"), { maxLength: 2 });
  const rows = fc.uniqueArray(
    fc.record({
      claimId: fc.stringMatching(/^c[0-9a-f]{6}$/),
      articleId: fc.constantFrom("a1", "a2"),
      outlet: fc.constantFrom(null, "A", "B"),
      owner: fc.constant(null),
      chain,
      negated: fc.boolean(),
      ended: fc.boolean(),
      certainty: fc.constantFrom("certain" as const, "expected" as const),
    }),
    { selector: (r) => r.claimId, minLength: 1, maxLength: 8 },
  );
  fc.assert(
    fc.property(rows, fc.infiniteStream(fc.nat()), (all, numbers) => {
      const shuffled = all
        .map((r) => [numbers.next().value as number, r] as const)
        .sort((a, b) => a[0] - b[0])
        .map(([, r]) => r);
      expect(standingOf(shuffled)).toEqual(standingOf(all));
      const { least, most } = originsOf(all);
      expect(least <= most).toBe(true);
      expect(most === 0 || least > 0).toBe(true);
    }),
  );
});
