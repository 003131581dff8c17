import { ADVERBS, BE } from "../rule.ts";
import { rulesOf } from "./rules-of.ts";

const FRIEND_WORD =
  "(?:(?:best |close |good |dear |longtime |long-time |old |family |real-life |celebrity |childhood |famous |mutual |A-list |girl )*(?:friends?|pals?|BFFs?|bff|bestie|besties|buddy|buddies|gal pal|confidante?|girlfriends))";

export const FRIEND = rulesOf("friend", [
  {
    name: "former",
    example: "her former friend Ann Roe",
    pattern: "{poss:a} (?:former |ex-|one-time |estranged )(?:best |close )?(?:friend|pal|BFF|bff|bestie),? {list:b}",
    ended: true,
    kind: "phrase",
  },
  {
    name: "possessive",
    example: "her best friend, Ann Roe",
    pattern: `{poss:a} (?:[\\p{Ll}-]+ )?${FRIEND_WORD}(?:,| and \\p{L}+)? (?:[\\p{Ll}-]+ )?{list:b}`,
    kind: "phrase",
  },
  { name: "and-pal", example: "Jane Roe and pal Ann Poe", pattern: `{P:a},? (?:and|with|&)(?: her| his)? ${FRIEND_WORD} {list:b}`, kind: "phrase" },
  {
    name: "friends-with",
    example: "She is friends with Ann Roe.",
    pattern: `{p:a},? (?:${BE}|became|who is|who was|remained|remains) ${ADVERBS}(?:still )?(?:[\\p{L}-]+ ){0,2}?(?:friends|BFFs|besties|pals|buddies|friendly|buddy-buddy) with (?:[\\p{L}-]+ ){0,3}?{list:b}`,
    kind: "clause",
  },
  {
    name: "they-are-friends",
    example: "They are best friends.",
    pattern: `{pair:a},? (?:${BE}|became|remain|remained|have remained|have been) ${ADVERBS}(?:(?:just|good|best|close|great|dear|really|like|longtime|long-time|such|very) )*(?:friends|BFFs|besties|pals|buddies)\\b(?! with)`,
    kind: "clause",
  },
  {
    name: "friend-of",
    example: "Jane Roe, a friend of Ann Poe",
    pattern: `{P:a},? (?:an? |is an? |who is an? )${FRIEND_WORD} of {P:b}`,
    kind: "phrase",
  },
  { name: "their-friendship", example: "Jane and Ann's friendship", pattern: "{poss:a} (?:[\\p{L}-]+ ){0,2}?friendship\\b(?! with)", kind: "phrase" },
  {
    name: "friendship-with",
    example: "her friendship with Ann Roe",
    pattern: "{poss:a} (?:[\\p{L}-]+ ){0,2}?friendship with (?:[\\p{L}-]+ ){0,3}?{p:b}",
    kind: "phrase",
  },

  {
    name: "bare-pal",
    example: "Jane Roe left with pal Ann Poe.",
    pattern: `(?<!(?:and|&|,) ){P:a}(?:,? who)? [^.;:“”"\\ue000-\\ue6ff]{2,60}? (?:with|by|to|and|alongside|joined) (?:(?:best |close |good |longtime |long-time |old |fellow )*(?:friend|pal|BFF|bestie|gal pal|buddy)) {N:b}`,
    kind: "phrase",
  },
  {
    name: "one-of-the-friends",
    example: "Ann Poe, one of her best friends",
    pattern: `{P:b},? (?:is )?one of {poss:a} (?:[\\p{Ll}-]+ ){0,2}?(?:friends|pals|besties|BFFs)\\b`,
    kind: "phrase",
  },
  {
    name: "became-friends",
    example: "Ann Poe and she became very good friends.",
    pattern: "{P:a} and (?<b>[\\ue000-\\ue1ff]) (?:have |had )?(?:became|become|are|were|been) (?:[\\p{Ll}-]+ ){0,3}?friends\\b",
    kind: "clause",
  },
]);
