import type { Rule } from "../rule.ts";

const OFFICES =
  "(?:CEO|chief executive(?: officer)?|president|vice[- ]president|chairman|chairwoman|chair|prime minister|foreign minister|minister|secretary of state|secretary|senator|governor|mayor|attorney general|director|managing director|executive director|editor(?:-in-chief)?|spokesman|spokeswoman|spokesperson|head|manager|coach|head coach|captain|ambassador|commissioner|sheriff|police chief|chief|general counsel|publicist|professor|judge|co-founder|host|co-host|judge|anchor|chief of staff|deputy mayor|superintendent|principal|treasurer|leader)";

export const POSITION: readonly Rule[] = [
  { name: "of-before-the-name", example: "Acme CEO Jane Roe", pattern: `{o:q} (?<v>${OFFICES}) {P:a}`, predicate: "position", object: { value: "v" }, qualifiers: { of: "q" }, kind: "phrase" },
  { name: "after-the-name", example: "Jane Roe, CEO of Acme", pattern: `{P:a}{age},? (?:the |an? )?(?<v>(?:[\\p{Ll}-]+ ){0,2}?${OFFICES}) (?:of|at|for) (?:the )?(?<q>[\\ue600-\\uefff])`, predicate: "position", object: { value: "v" }, qualifiers: { of: "q" }, kind: "phrase" },
  { name: "of-after-office", example: "Acme's chief executive, Jane Roe", pattern: `{o:q}['’]s (?<v>(?:[\\p{Ll}-]+ ){0,2}?${OFFICES}),? {P:a}`, predicate: "position", object: { value: "v" }, qualifiers: { of: "q" }, kind: "phrase" },
  { name: "title-before-the-name", example: "Prime Minister Jane Roe", pattern: "(?<v>(?:Vice )?President|Prime Minister|Senator|Sen\\.|Governor|Gov\\.|Mayor|Secretary of State|Attorney General|Foreign Minister|Rep\\.|Congressman|Congresswoman|Sheriff|Police Chief) {P:a}", predicate: "position", object: { value: "v" }, kind: "phrase" },
];
