import { expect, test } from "vitest";
import { type ExampleAppearance, exampleAppearance } from "./example-appearances.contract.ts";
import { profileOf } from "./profile.ts";
import { parseWikidata, type WikidataItem, wikidataLinksOf } from "./wikidata.ts";

const ITEMS: readonly WikidataItem[] = [
  { id: "Q1", label: "Mara Quill", description: "English actress", birth: "+1985-04-01T00:00:00Z" },
  { id: "Q2", label: "Mara Quill", description: "Irish footballer", birth: "1999" },
  { id: "Q3", label: "John Smith", description: "singer", birth: "1970-00-00" },
  { id: "Q4", label: "Orson Quill", aliases: ["Orry Quill"], birth: null },
];

test.each<readonly [why: string, name: string, told: ExampleAppearance, links: readonly (readonly [string, string])[]]>([
  ["a rare name and an age that fits", "Mara Quill", { born: 1985 }, [["Q1", "same"]]],
  ["the namesake by his trade and birth", "Mara Quill", { born: 1999, facts: ["occupation footballer"] }, [["Q2", "same"]]],
  [
    "a name alone fits two",
    "Mara Quill",
    {},
    [
      ["Q1", "unsure"],
      ["Q2", "unsure"],
    ],
  ],
  ["a common name and a trade", "John Smith", { facts: ["occupation singer"] }, [["Q3", "unsure"]]],
  ["a common name with another birth", "John Smith", { born: 1940 }, []],
  ["an alias alone", "Orry Quill", {}, [["Q4", "unsure"]]],
  ["nobody of that name", "Ned Ashe", {}, []],
])("%s", (_, name, told, links) => {
  expect(wikidataLinksOf(profileOf([exampleAppearance(name, told)]), ITEMS).map((l) => [l.id, l.score.verdict])).toEqual(links);
});

test("a line that is no item is passed over and counted", () => {
  expect(parseWikidata('{"id":"Q1","label":"Mara Quill"}\nno json\n{"id":1}\n\n')).toMatchObject({
    items: [{ id: "Q1", aliases: [], birth: null }],
    bad: 2,
  });
});
