import { expect, test } from "vitest";
import { withEpithetWorks } from "./epithet-works.ts";
import { annotatedOf } from "./predicates/invented-cast.ts";
import { withPrizes } from "./prizes.ts";

test.each([
  ["the Emmy-winning actress Jane Roe", ["Emmy"]],
  ["Jane Roe won the Arland Prize for Letters.", ["Arland Prize for Letters"]],
  ["Jane Roe was named Coach of the Year.", ["Coach of the Year"]],
  ["Arland United won the Harbour League and two Night Cups.", ["Harbour League", "Night Cups"]],
  ["Jane Roe was nominated for Best Supporting Actress.", ["Best Supporting Actress"]],
  ["Jane Roe went to the Harbour Awards.", []],
  ["The Harbour League is a league.", []],
  ["Jane Roe said that it was the Best Day.", []],
  ["Tony left the Cup on the table.", []],
])("the prizes in «%s»", (sentence, prizes) => {
  const { mentions } = withPrizes(annotatedOf(sentence));
  expect(mentions.filter((m) => m.kind === "award").map((m) => m.text)).toEqual(prizes);
});

test.each([
  ["The Low Harbour star smiled.", ["The Low Harbour"]],
  ["the “Harbour Lights” actress", ["Harbour Lights"]],
  ["the Oscar-winning actress", []],
  ["The Aussie actor smiled.", []],
  ["Both stars smiled.", []],
])("the works that epithets name in «%s»", (sentence, works) => {
  const { mentions } = withEpithetWorks(annotatedOf(sentence));
  expect(mentions.filter((m) => m.kind === "work").map((m) => m.text)).toEqual(works);
});
