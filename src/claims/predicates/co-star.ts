import { rulesOf } from "./rules-of.ts";

export const CO_STAR = rulesOf("co-star", [
  {
    name: "possessive",
    example: "his Night Ferry co-star Jane Roe",
    pattern: "{poss:a} (?:[\\p{L}\\d’'-]+ ){0,2}?(?:{w:k} )?(?:[\\p{Ll}-]+ )?(?:co-?stars?|castmates?|cast mates?),? {list:b}",
    qualifiers: { work: "k" },
    kind: "phrase",
  },
  {
    name: "and-co-star",
    example: "Jane Roe and co-star Sam Poe",
    pattern: "{P:a},? (?:and|with|alongside|&)(?: her| his)?(?: {w:k})? (?:former )?(?:co-?stars?|castmates?) {list:b}",
    qualifiers: { work: "k" },
    kind: "phrase",
  },
  {
    name: "starred-with",
    example: "She starred alongside Sam Poe in Night Ferry.",
    pattern:
      "{p:a} (?:who |will |had |has |previously |also )*(?:co-?starred|co-?stars|starred|stars|starring|acted|appeared|appears) (?:with|alongside|opposite) (?:[\\p{L}-]+ ){0,3}?{list:b}(?: (?:in|on) (?:the )?(?:[\\p{Ll}\\d’'-]+ ){0,4}?{w:k})?",
    qualifiers: { work: "k" },
    kind: "clause",
  },
  {
    name: "co-stars-in",
    example: "Jane Roe and Sam Poe co-starred in Night Ferry.",
    pattern:
      "{pair:a},? (?:who )?(?:co-?starred|co-?star|starred together|star together|worked together) (?:in|on) (?:the )?(?:[\\p{Ll}\\d’'-]+ ){0,4}?{w:k}",
    qualifiers: { work: "k" },
    kind: "clause",
  },
  {
    name: "work-co-stars",
    example: "Night Ferry co-stars Jane Roe and Sam Poe",
    pattern: "{w:k} (?:co-?stars|castmates) {pair:a}",
    qualifiers: { work: "k" },
    kind: "phrase",
  },
]);
