import type { Rule } from "../rule.ts";

const KIND = "(?:son|daughter|child|baby|baby girl|baby boy|toddler|newborn|kid|twins|children|kids|sons|daughters|stepson|stepdaughter)";
const QUALITY = "(?:[\\p{L}\\d-]+ ){0,3}?";

export const CHILD: readonly Rule[] = [
  { name: "possessive", example: "Tom's daughter Suri", pattern: `{poss:a} ${QUALITY}${KIND},? {P:b}`, predicate: "child", kind: "phrase" },
  { name: "possessive-second", example: "Tom's eldest children, Ann, 30, and Ned, 28", pattern: `{poss:a} ${QUALITY}${KIND},? {P}{age},? (?:and|&) {P:b}`, predicate: "child", kind: "phrase" },
  { name: "shared-second", example: "children Ann, 30, and Ned, 28, who he shares with ex Jane Roe", pattern: `${KIND},? {P}{age},? (?:and|&) {P:b}{age},? (?:who|whom|that)(?: {p})? shares? with (?:[\\p{L}-]+ )*{P:a}`, predicate: "child", kind: "phrase" },
  { name: "shared-first", example: "children Ann, 30, and Ned, 28, who he shares with ex Jane Roe", pattern: `${KIND},? {P:b}{age}(?:,? (?:and|&) {P}{age})?,? (?:who|whom|that)(?: {p})? shares? with (?:[\\p{L}-]+ )*{P:a}`, predicate: "child", kind: "phrase" },
  { name: "with-other-parent", example: "Tom's daughter Suri, 17, with ex Jane Roe", pattern: `{poss} ${QUALITY}${KIND},? {P:b}{age},? with (?:[\\p{L}-]+ ){0,2}?{P:a}`.replace("{poss}", "{poss:x}"), predicate: "child", kind: "phrase" },
  { name: "son-of", example: "Ned, the son of Jane Roe", pattern: "{P:b}{age},? (?:the |is the )?(?:[\\p{L}-]+ )?(?:son|daughter|child) of {P:a}", predicate: "child", kind: "phrase" },
  { name: "parent-possessive", example: "her mother Jane Roe", pattern: "{poss:b} (?:late |own |famous )?(?:mother|father|mom|mum|dad|parents),? {P:a}", predicate: "child", kind: "phrase" },
  { name: "gave-birth-to", example: "She gave birth to Suri.", pattern: `{p:a} (?:has |had )?(?:gave birth to|welcomed|given birth to|welcomes) (?:[^.;]{0,40}? )?{P:b}`, predicate: "child", kind: "clause" },
];
