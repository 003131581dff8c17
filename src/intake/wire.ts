import type { Wire } from "../model/article.ts";

const AGENCY: Readonly<Record<string, string>> = {
  ap: "Associated Press",
  "associated press": "Associated Press",
  "the associated press": "Associated Press",
  reuters: "Reuters",
  afp: "Agence France-Presse",
  upi: "UPI",
  pa: "Press Association",
  "press association": "Press Association",
  xinhua: "Xinhua",
  bloomberg: "Bloomberg",
  cnn: "CNN",
  newser: "Newser",
};
const NAMES = "AP|Associated Press|The Associated Press|Reuters|REUTERS|AFP|UPI|PA|Press Association|Xinhua|Bloomberg|CNN|NEWSER";
/** A dateline's agency, "(AP) —" or "LONDON (Reuters) -", or "© 2023 Associated Press", "The Associated Press contributed". */
const DATELINE = new RegExp(`(?:^|\\n)[^\\n()]{0,60}\\((${NAMES})\\)\\s*[-–—]`);
const CREDITED = new RegExp(
  `\\b(?:by |source: ?|©\\s*(?:\\d{4} )?)(${NAMES})\\b|\\b(The Associated Press|Associated Press|Reuters|AFP) contributed\\b`,
);

/** The wire service that the text credits for itself, with the words that do. */
export function wireOf(text: string): Wire | null {
  const match = DATELINE.exec(text.slice(0, 3000)) ?? CREDITED.exec(text);
  const name = match?.[1] ?? match?.[2];
  if (!match || !name) return null;
  const start = match.index + match[0].indexOf(name);
  return { agency: AGENCY[name.toLowerCase()] ?? name, span: { start, end: start + name.length } };
}
