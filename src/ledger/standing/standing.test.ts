import fc from "fast-check";
import { expect, test } from "vitest";
import { originsOf, type Vouching } from "../corroboration/origins.ts";
import { type Standing, standingOf } from "./standing.ts";

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

const INSIDER = ["Starlight Weekly", "unnamed@Starlight Weekly"];
const DENIAL = row(["The Sounding", "Theo Marsh"], { negated: true });

test.each<[what: string, rows: Vouching[], summary: Standing["summary"], ended?: boolean]>([
  ["stated in an article's own voice", [row([])], "stated"],
  ["relayed from an insider", [row(INSIDER)], "relayed"],
  ["relayed from somebody named", [row(["Gwen Tarr"])], "relayed"],
  ["relayed from an outlet, and nobody says from whom there", [row(["Starlight Weekly", "?"])], "rumoured"],
  ["rumoured", [row(["?"])], "rumoured"],
  ["planned", [row([], { certainty: "expected" })], "expected"],
  ["planned on somebody's word", [row(["Gwen Tarr"], { certainty: "expected" })], "expected"],
  ["asked", [row([], { certainty: "unknown" })], "asked"],
  ["held for possible", [row(INSIDER, { certainty: "possible" })], "asked"],
  ["asked by one and planned by another", [row([], { certainty: "unknown" }), row([], { certainty: "expected" })], "expected"],
  ["only probable, yet said", [row([], { certainty: "probable" })], "stated"],
  ["rumoured and relayed", [row(["?"]), row(INSIDER)], "relayed"],
  ["rumoured, relayed and stated", [row(["?"]), row(INSIDER), row([])], "stated"],
  ["planned by one and rumoured by another", [row([], { certainty: "expected" }), row(["?"])], "rumoured"],
  ["rumoured and denied", [row(["?"]), DENIAL], "denied"],
  ["denied alone", [DENIAL], "denied"],
  ["planned and denied", [row([], { certainty: "expected" }), DENIAL], "denied"],
  ["stated and denied", [row([]), DENIAL], "disputed"],
  ["relayed and denied", [row(INSIDER), DENIAL], "disputed"],
  ["stated, and the denial was taken back", [row([]), { ...DENIAL, withdrawn: true }], "stated"],
  ["taken back", [row([], { withdrawn: true })], "withdrawn"],
  ["taken back by one, stated by another", [row([], { withdrawn: true }), row([])], "stated"],
  ["stated to be over", [row([], { ended: true })], "stated", true],
  ["a denial that it is over ends nothing", [row([]), row([], { ended: true, negated: true })], "disputed", false],
  ["of nothing", [], "withdrawn"],
])("what is %s", (_, rows, summary, ended = false) => {
  expect(standingOf(rows)).toMatchObject({ summary, ended });
});

/** An article of an outlet that says it through a chain. */
const of = (outlet: string | null, chain: readonly string[], rest: Partial<Vouching> = {}): Vouching => row(chain, { outlet, ...rest });
const BACK = of("Starlight Weekly", ["unnamed@Starlight Weekly"], { withdrawn: true });
const LANTERN = "Daily Lantern";

test.each<[what: string, others: Vouching[], marked: number[], most: number]>([
  ["nobody else", [], [], 0],
  ["its insider passed on", [of(LANTERN, INSIDER)], [0], 1],
  ["the outlet alone passed on", [of(LANTERN, ["Starlight Weekly"])], [0], 1],
  ["only its insider named", [of(LANTERN, ["unnamed@Starlight Weekly"])], [0], 1],
  ["passed on by one who had it from another", [of(LANTERN, ["Gossip Harbour", "Starlight Weekly"])], [0], 1],
  ["passed on by two", [of(LANTERN, INSIDER), of("Gossip Harbour", INSIDER)], [0, 1], 1],
  ["passed on by one, said by another himself", [of(LANTERN, INSIDER), of("The Sounding", [])], [0], 1],
  ["somebody named, told it", [of(LANTERN, ["Starlight Weekly", "Gwen Tarr"])], [0], 1],
  ["somebody named, told another outlet", [of(LANTERN, ["The Sounding", "Gwen Tarr"])], [], 1],
  ["another outlet's insider", [of(LANTERN, ["Gossip Harbour", "unnamed@Gossip Harbour"])], [], 1],
  ["an outlet of a like name", [of(LANTERN, ["Starlight Weekly Extra"])], [], 1],
  ["said by another in his own voice", [of(LANTERN, [])], [], 0],
  ["a rumour of nobody", [of(LANTERN, ["?"])], [], 0],
  ["an unnamed source of nobody's", [of(LANTERN, ["unnamed"])], [], 1],
  ["another article of its own that it left standing", [of("Starlight Weekly", ["unnamed@Starlight Weekly"])], [], 1],
  ["an article of no known outlet", [of(null, INSIDER)], [0], 1],
  ["a denial that came through it", [of(LANTERN, ["Starlight Weekly", "Theo Marsh"], { negated: true })], [0], 0],
  ["a plan that came through it", [of(LANTERN, INSIDER, { certainty: "expected" })], [0], 1],
  ["who passed it on took it back as well", [of(LANTERN, INSIDER, { withdrawn: true })], [], 0],
  ["passed on by one who took it back, and on from there", [of(LANTERN, INSIDER, { withdrawn: true }), of("The Sounding", [LANTERN])], [1], 1],
  ["another outlet took back its own", [of(LANTERN, [], { withdrawn: true }), of("The Sounding", [LANTERN])], [1], 1],
])("an outlet takes its article back; %s", (_, others, marked, most) => {
  const standing = standingOf([BACK, ...others]);
  expect(standing.upstreamWithdrawn).toEqual(marked.map((i) => others[i]!.claimId).sort());
  // What was taken back is listed and counts for nothing; what passed it on is marked, and stays.
  expect(standing.withdrawn.map((v) => v.claimId).sort()).toEqual([BACK, ...others.filter((v) => v.withdrawn)].map((v) => v.claimId).sort());
  expect(standing.origins.most).toBe(most);
});

test("an article of no known outlet that was taken back is nobody's upstream", () => {
  expect(standingOf([of(null, [], { withdrawn: true }), of(LANTERN, ["Starlight Weekly"])]).upstreamWithdrawn).toEqual([]);
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
