import { ADVERBS, BE } from "../rule.ts";
import { rulesOf } from "./rules-of.ts";

const ILLNESS =
  "(?:(?:[\\p{L}\\d-]+ ){0,3}?(?:cancer|depression|anxiety|lupus|diabetes|dyslexia|disorder|disease|syndrome|addiction|dementia|alzheimer['’]s(?: disease)?|parkinson['’]s(?: disease)?|stroke|strokes|heart attack|pneumonia|covid(?:-19)?|coronavirus|autism|epilepsy|asthma|anorexia|bulimia|leukemia|leukaemia|lymphoma|arthritis|migraines?|infection|virus|tumou?r|aneurysm|concussion|exhaustion|dehydration|stress|insomnia|gout|obesity|amnesia|hepatitis|sclerosis|dysphoria|PTSD|schizophrenia|overdose|breakdown|panic attacks?|miscarriage|endometriosis|fibromyalgia|eczema|psoriasis|HIV|AIDS|malaria|ebola|flu|injury|injuries|fracture|seizures?|hair loss|alopecia|kidney failure|lyme disease|vertigo|laryngitis|wounds?|nervous breakdown|mental breakdown|injured (?:knee|ankle|back|hand)|hamstring|pregnancy complications|heart problems?|psychosis|bipolar disorder|psychological problems|headaches?|allergic reaction|hypothermia|frostbite|appendicitis|sepsis|chronic pain|hearing loss|blindness|substance abuse|alcoholism|drinking problem))";
const value = { object: { value: "v" } } as const;

export const HEALTH_CONDITION = rulesOf("health-condition", [
  {
    name: "diagnosed-with",
    example: "Jane Roe was diagnosed with lupus.",
    pattern: `{p:a},? (?:who )?(?:(?:${BE}) ${ADVERBS})?(?:diagnosed|hospitali[sz]ed|stricken) (?:with|for) (?:an? |the )?(?<v>[\\p{L}\\d’'-]+(?: (?!in|at|and|on|last|after|when|which|but|as|by|this|earlier|back|for|while)[\\p{L}\\d’'-]+){0,3})`,
    ...value,
    kind: "clause",
  },
  {
    name: "suffers-from",
    example: "She suffers from anxiety.",
    pattern: `{p:a},? (?:who )?(?:has |had |have |is |was |been |also |reportedly |previously |long )*(?:suffer(?:s|ed|ing)? (?:from)?|battl(?:es|ed|ing)|struggl(?:es|ed|ing) with|beat|survived|contracted|overcame|coping with|recovering from|recovered from|living with|dealing with|treated for|in rehab for|in treatment for|had|has|undergoing treatment for|hospitali[sz]ed (?:for|with)) (?:an? |the |her |his |with )?(?<v>${ILLNESS})\\b`,
    ...value,
    kind: "clause",
  },
  {
    name: "addicted-to",
    example: "He was addicted to painkillers.",
    pattern: `{p:a},? (?:who )?(?:${BE}|became|got) ${ADVERBS}(?<v>addicted to [\\p{L}-]+(?: [\\p{Ll}]+)?)`,
    ...value,
    kind: "clause",
  },
  {
    name: "possessive",
    example: "her battle with lupus",
    pattern: `{poss:a} (?:[\\p{Ll}-]+ ){0,2}?(?:battle with|struggles? with|battle against|diagnosis of|bout with|bout of|fight against|fight with) (?:an? |the |her |his )?(?<v>${ILLNESS})\\b`,
    ...value,
    kind: "phrase",
  },
  {
    name: "her-condition",
    example: "her depression",
    pattern: `{poss:a} (?:[\\p{Ll}-]+ ){0,1}?(?<v>(?:breast |lung |brain |skin )?(?:cancer|depression|anxiety|lupus|diabetes|dyslexia|addiction|dementia|alcoholism|drinking problem|stroke|heart attack|miscarriage|injury|addiction issues|drug addiction))\\b(?! (?:research|foundation|charity))`,
    ...value,
    kind: "phrase",
  },

  {
    name: "suffered-a",
    example: "He suffered a broken leg.",
    pattern:
      "{p:a},? (?:who )?(?:has |had |also |reportedly |recently |previously |apparently )*(?:suffer(?:s|ed|ing)?(?: from)?|sustained|experienced|developed|battl(?:es|ed|ing)|underwent surgery for|recovering from|recovered from|recuperating from) (?:an? |the |her |his |some )?(?<v>(?:(?:broken|fractured|torn|sprained|dislocated|ruptured|bruised|injured|mental|nervous|massive|severe|serious|chronic|minor|double|heart|brain|spinal|head|neck|back|knee|ankle|shoulder|allergic|panic|intense|blunt)[ -]){1,3}[\\p{Ll}]+)",
    ...value,
    kind: "clause",
  },
  {
    name: "whose-illness",
    example: "Jane Roe's mental breakdown",
    pattern: `{poss:a} (?:longtime |public |recent |alleged |serious |severe |childhood )*(?<v>(?:mental |nervous )?breakdown|miscarriage|drinking problem|dyslexia|lupus|alopecia|anorexia|bulimia|addiction|overdose|stroke|heart attack|diagnosis|concussion|illness|asthma)\\b(?! (?:research|foundation|charity|rumou?rs))`,
    ...value,
    kind: "phrase",
  },
  {
    name: "due-to-illness",
    example: "She left the tour due to her lupus.",
    pattern: `(?:due to|because of|owing to) {poss:a} (?:[\\p{Ll}-]+ )?(?<v>${ILLNESS})\\b(?: and (?:[\\p{Ll}-]+ ){0,2}?condition)?`,
    ...value,
    kind: "phrase",
  },
  {
    name: "is-ill",
    example: "Jane Roe is dyslexic.",
    pattern: `{p:a},? (?:who )?(?:${BE}|became|fell|got) ${ADVERBS}(?<v>dyslexic|diabetic|autistic|bipolar|anorexic|alcoholic|an alcoholic|epileptic|asthmatic|HIV[- ]positive|paraly[sz]ed|blind|deaf|cancer-free|seriously ill|critically ill|gravely ill|suicidal)\\b`,
    ...value,
    kind: "clause",
  },
  {
    name: "injury-to",
    example: "an injury to Jane Roe",
    pattern: "(?:an? |the )(?:[\\p{Ll}-]+ ){0,1}?(?<v>injury) to {N:a}",
    ...value,
    kind: "phrase",
  },
]);

export const HOSPITALISED = rulesOf("hospitalised", [
  {
    name: "hospitalised",
    example: "Jane Roe was hospitalised.",
    pattern: `{p:a},? (?:who )?(?:(?:${BE}|got) ${ADVERBS})?(?:hospitali[sz]ed|rushed to (?:the |a )?(?:[\\p{L}-]+ ){0,3}?(?:hospital|emergency room|ER)|taken to (?:the |a )?(?:[\\p{L}-]+ ){0,3}?hospital|admitted to (?:the |a )?(?:[\\p{L}-]+ ){0,3}?hospital|in (?:the )?hospital|in intensive care)`,
    object: null,
    kind: "clause",
  },

  {
    name: "hospitalisation",
    example: "her hospitalization",
    pattern: "{poss:a} (?:[\\p{Ll}\\d-]+ ){0,2}?(?:hospitali[sz]ation|hospital stay)\\b",
    object: null,
    kind: "phrase",
  },
  {
    name: "checked-into",
    example: "She checked herself into a hospital.",
    pattern:
      "{p:a},? (?:who )?(?:has |had |reportedly |recently )*(?:checked (?:himself |herself )?into|was admitted to|was admitted into|was transferred to|was airlifted to|was transported to|was treated at|was discharged from|entered|enters|check(?:ed)? into) (?:an? |the )?(?:[\\p{L}\\ue700-\\ue8ff-]+ ){0,3}?(?:hospital|medical cent(?:er|re)|emergency room|psychiatric (?:hospital|ward)|intensive care)\\b",
    object: null,
    kind: "clause",
  },
]);
