import type { ForgetResult } from "../../hearsay.ts";
import { count } from "./dossier.ts";
import { wrapped } from "./style.ts";

/** What was taken out, what stays, and what is beyond reach. */
export function forgetText({ kind, articles, names, claims, namesakes, done, left }: ForgetResult): string {
  const verb = done ? "was" : "would be";
  const out = [
    `The ${kind} ${done ? "is forgotten" : "would be forgotten"}: ${count(articles, "article")} touched, ${count(names, "stretch").replace("stretchs", "stretches")} of text ${verb === "was" ? "blacked out" : "to be blacked out"}, ${count(claims, "claim")} ${done ? "removed" : "to be removed"}.`,
    ...(namesakes > 0
      ? [
          `Others of the same name stay (${namesakes}). Articles to come that give the name cannot be told apart from theirs: ask again after reading.`,
        ]
      : []),
    "Beyond reach: exports, copies and backups made before, and what was already given away.",
    ...(left === null ? [] : [left]),
  ];
  return `${out.map((line) => wrapped(line, "  ", "")).join("\n")}\n`;
}
