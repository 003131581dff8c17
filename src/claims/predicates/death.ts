import { ADVERBS } from "../rule.ts";
import { rulesOf } from "./rules-of.ts";

const WHEN =
  "(?<d>(?:\\p{L}+ )?(?:\\d{1,2},? )?(?:\\d{4}|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|yesterday)(?: \\d{1,2})?(?:, \\d{4})?)";
const DIED =
  "(?:died|dies|passed away|has died|was killed|were killed|was found dead|was pronounced dead|killed himself|killed herself|took (?:his|her) own life|was assassinated|was murdered)";

export const DEATH_DATE = rulesOf("death-date", [
  {
    name: "died-on",
    example: "Jane Roe died on May 25.",
    pattern: `{p:a},? (?:who )?${ADVERBS}${DIED}\\b(?:[^.;\\ue000-\\ue6ff]{0,60}? (?:in|on|last|this))? ${WHEN}`,
    object: { date: "d" },
    kind: "clause",
  },
  {
    name: "death-in",
    example: "her death in August 1997",
    pattern: `{poss:a} (?:[\\p{Ll}-]+ ){0,2}?(?:death|suicide|murder|assassination|passing)\\b[^.;\\ue000-\\ue6ff]{0,40}? (?:in|on) ${WHEN}`,
    object: { date: "d" },
    kind: "phrase",
  },
  {
    name: "died",
    example: "Jane Roe has died.",
    pattern: `{p:a},? (?:who )?${ADVERBS}(?:${DIED}|is dead|are dead|was dead)\\b`,
    object: null,
    kind: "clause",
  },
  {
    name: "alive",
    example: "Jane Roe is alive and well.",
    pattern: "{p:a} (?:is|was|['’]s) (?:still |very much )*alive\\b",
    object: null,
    negated: true,
    kind: "clause",
  },
  {
    name: "death-of",
    example: "the death of Jane Roe",
    pattern: "(?:death|passing|loss) of (?:[\\p{L}-]+ ){0,4}?{N:a}",
    object: null,
    kind: "phrase",
  },
  {
    name: "whose-death",
    example: "Jane Roe's death",
    pattern:
      "{poss:a} (?:tragic |sudden |untimely |own |alleged |early )*(?:death|passing|suicide)\\b(?! (?:in|on|threats?|sentence|hoax|scene|penalty))",
    object: null,
    kind: "phrase",
  },

  {
    name: "death-of-on",
    example: "the death of Jane Roe in 1997",
    pattern: `(?:death|passing|murder|killing|assassination) of (?:[\\p{L}-]+ ){0,4}?{N:a} (?:in|on) ${WHEN}`,
    object: { date: "d" },
    kind: "phrase",
  },
]);

export const DEATH_PLACE = rulesOf("death-place", [
  {
    name: "died-in",
    example: "She died in Lisbon.",
    pattern: `{p:a},? (?:who )?${ADVERBS}${DIED}\\b[^.;\\ue000-\\ue7ff]{0,50}? (?:in|at|near) (?:a |the |her |his )?(?:[\\p{Ll}-]+ ){0,3}?{l:b}`,
    kind: "clause",
  },
  {
    name: "death-in",
    example: "her death in a Lisbon car crash",
    pattern: "{poss:a} (?:[\\p{Ll}-]+ ){0,2}?death in (?:a |the )?{l:b}",
    kind: "phrase",
  },

  {
    name: "found-dead-in",
    example: "Jane Roe was found dead in Lisbon.",
    pattern: `{p:a},? (?:who )?(?:was|were|had been) (?:found dead|shot dead|killed|pronounced dead|murdered) (?:[^.;\\ue000-\\ue7ff]{0,30}? )?(?:in|at|near|outside) (?:an? |the |her |his )?(?:[\\p{Ll}-]+ ){0,3}?{l:b}`,
    kind: "clause",
  },
]);

const CAUSE =
  "(?<v>(?!in\\b|on\\b|at\\b)(?:[\\p{L}\\d’'-]+ ){0,5}?(?:cancer|overdose|heart attack|heart failure|cardiac arrest|stroke|pneumonia|crash|accident|injuries|wounds?|complications|disease|suicide|shooting|attack|explosion|fire|covid-19|coronavirus|natural causes|fall|poisoning|aneurysm|leukemia|infection|failure|hanging|drowning|virus|tumou?r|causes|ebola)(?: (?:of|from) (?:an? )?[\\p{L}-]+)?)";

export const CAUSE_OF_DEATH = rulesOf("cause-of-death", [
  {
    name: "died-of",
    example: "She died of lung cancer.",
    pattern: `{p:a},? (?:who )?${ADVERBS}(?:died|dies|passed away|had died|has died|was killed|were killed|killed)(?: (?!of|from|in|after|by)[\\p{L}\\d]+){0,5}? (?:of|from|in|after|by|following) (?:an? |the |what [\\p{L} ]+ )?${CAUSE}`,
    object: { value: "v" },
    kind: "clause",
  },
  {
    name: "suicide",
    example: "He killed himself.",
    pattern:
      "{p:a},? (?:who )?(?:had |has |allegedly |reportedly )*(?<v>killed himself|killed herself|committed suicide|took (?:his|her) own life|died by suicide)",
    object: { is: "suicide" },
    kind: "clause",
  },
  {
    name: "killed-by",
    example: "the killing of Jane Roe",
    pattern:
      "{p:a},? (?:who )?(?:was|were|had been|been) (?:[\\p{Ll}-]+ ){0,1}?(?<v>killed by [^.,;\\ue000-\\uefff]{3,40}|assassinated|murdered|beheaded|shot dead|shot and killed|shot to death|stabbed to death|executed)",
    object: { value: "v" },
    kind: "clause",
  },
  {
    name: "murder-of",
    example: "the murder of Jane Roe",
    pattern: "(?<v>murder|killing|beheading|assassination|execution) of (?:[\\p{L}-]+ ){0,4}?{N:a}",
    object: { value: "v" },
    kind: "phrase",
  },

  {
    name: "died-by-suicide-listed",
    example: "Ned and Tim died by suicide.",
    pattern: "(?:both )?{many:a} (?:both )?(?:died by|committed) (?<v>suicide)",
    object: { value: "v" },
    kind: "clause",
  },
  {
    name: "killed-in",
    example: "Sam Poe was killed in a car crash.",
    pattern: `{p:a},? (?:who )?(?:was|were|had been|been|being|is) (?:[\\p{Ll}]+ and )?(?:fatally )?(?:killed|injured|murdered) (?:[\\p{Ll}]+ ){0,3}?(?:in|by|during) (?:an? |the )?(?:[\\ue000-\\uefff] )?(?<v>(?:(?!when|while|after)[\\p{Ll}\\d’'-]+ ){0,3}?(?:crash|accident|attack|shooting|explosion|blast|bombing|airstrike|air strike|drone strike|strike|fire|hit-and-run|stabbing|raid|collision|avalanche|earthquake|gunman|police|drunk driver))\\b`,
    object: { value: "v" },
    kind: "clause",
  },
  {
    name: "killing-of-listed",
    example: "the killing of Sam Poe and Ned Kelly",
    pattern: "(?<v>murder|killing|beheading|assassination|execution|slaying|shooting death)s? of (?:[\\p{L}\\uea00-\\ueaff-]+ ){0,4}?{many:a}",
    object: { value: "v" },
    kind: "phrase",
  },
  {
    name: "suicide-by",
    example: "Sam Poe died of suicide.",
    pattern:
      "{poss:a} (?:[\\p{Ll}-]+ )?(?<v>suicide|murder|assassination|execution|beheading)\\b(?! (?:attempt|bid|note|rate|mission|trial|charge|plot|weapon|case|suspect))",
    object: { value: "v" },
    kind: "phrase",
  },
  {
    name: "lost-to",
    example: "She lost Ned to cancer.",
    pattern: `lost (?:(?:her|his|their) (?:[\\p{Ll}-]+,? ){0,3}?)?{N:a},? to ${CAUSE}`,
    object: { value: "v" },
    kind: "clause",
  },
]);
