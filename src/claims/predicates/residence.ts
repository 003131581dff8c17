import { ADVERBS } from "../rule.ts";
import { rulesOf } from "./rules-of.ts";

export const RESIDENCE = rulesOf("residence", [
  {
    name: "lives-in",
    example: "Jane Roe lives in Lisbon.",
    pattern: `{p:a},? (?:who )?${ADVERBS}(?:is |was |are |were |have been |has been )?(?:lives?|living|resides?|residing|settled|based|is based|moved|moves|moving|relocated|relocating|relocate|live together|living together)(?: together| back| down| full-time)? (?:in|to|at) (?:the |a |an |an? [\\p{L}-]+ )?(?:[\\p{Ll}-]+ (?:in|of) )?(?:[\\p{Ll}-]+ ){0,3}?{l:b}`,
    kind: "clause",
  },
  {
    name: "lived-in",
    example: "She lived in Lisbon.",
    pattern:
      "{p:a},? (?:who )?(?:once |previously |formerly |had |has |also |then )*(?:lived|resided|grew up|used to live|was raised) (?:in|at) (?:the )?(?:[\\p{Ll}-]+ ){0,3}?{l:b}",
    ended: true,
    kind: "clause",
  },
  {
    name: "home-in",
    example: "her home in Lisbon",
    pattern:
      "{poss:a} (?:[\\p{L}\\d$.,-]+ ){0,4}?(?:home|house|mansion|apartment|villa|condo|pad|estate|residence|penthouse|townhouse|flat|ranch|manor|compound) (?:in|near|at) (?:[\\p{Ll}-]+ ){0,3}?{l:b}",
    kind: "phrase",
  },
  {
    name: "whose-home-is-in",
    example: "Jane Roe's Arland home is in Lisbon.",
    pattern: "{poss:a} (?:[\\p{Ll}-]+ ){0,2}?(?:{l} )?(?:home|house|mansion|compound|estate|apartment) is in {l:b}",
    kind: "clause",
  },
  {
    name: "place-home",
    example: "her Lisbon home",
    pattern:
      "{poss:a} (?:[\\p{Ll}\\d$.,-]+ ){0,4}?{l:b} (?:[\\p{Ll}-]+ ){0,2}?(?:home|house|mansion|apartment|villa|condo|pad|estate|residence|penthouse|townhouse|flat|ranch|manor|crib|digs)\\b",
    kind: "phrase",
  },
  { name: "resident", example: "Lisbon resident Jane Roe", pattern: "{l:b} (?:resident|resident,) {P:a}", kind: "phrase" },
  { name: "of-place", example: "Jane Roe, of Lisbon,", pattern: "{N:a},? (?:\\d{1,2}, )?of {l:b}(?=[,.])", kind: "phrase" },
  { name: "based-before", example: "Lisbon-based designer Jane Roe", pattern: `{l:b}-based (?:[\\p{L}-]+ ){0,3}?{P:a}`, kind: "phrase" },

  {
    name: "grew-up-in",
    example: "She was born and raised in Lisbon.",
    pattern: "{p:a},? (?:who )?(?:was |were )?(?:born and (?:raised|bred)|raised|brought up) in (?:the )?(?:[\\p{Ll}-]+ ){0,3}?{l:b}",
    ended: true,
    kind: "clause",
  },
  {
    name: "man-of-a-place",
    example: "Jane Roe, a Lisbon woman,",
    pattern: "{N:a},? (?:\\d{1,3}, )?(?:an? )?{l:b} (?:man|woman|resident|native|couple|teenager|mother|father|girl|boy)\\b",
    kind: "phrase",
  },
  {
    name: "year-old-from",
    example: "Jane Roe, an 18-year-old from Lisbon",
    pattern: "{N:a},? (?:an? )?(?:\\d{1,3}[- ]year[- ]old|\\d{1,3})(?: (?:man|woman|student|mother|father|boy|girl))?,? (?:from|of) {l:b}",
    kind: "phrase",
  },
  {
    name: "calls-home",
    example: "Lisbon, which Jane Roe calls home",
    pattern: "{l:b},? (?:which |where |the (?:city|state|town) )?{p:a} (?:now )?(?:calls|called|has called|['’]s called) home\\b",
    kind: "clause",
  },
  {
    name: "homes-of",
    example: "her homes in Lisbon and Rome",
    pattern: "{poss:a} (?:[\\p{L}\\d$.,-]+ ){0,4}?(?:homes|houses|mansions|properties|apartments) in (?<b>[\\ue800-\\ue8ff])",
    kind: "phrase",
  },
]);
