import { expect, test } from "vitest";
import { claimsByRules } from "./claims-by-rules.ts";
import { annotatedOf } from "./invented-cast.ts";

/** The claims of a predicate that the rules find: "over", "expected" where they are. */
function found(text: string, predicate: string): string[] {
  const claims = claimsByRules(annotatedOf(text)).filter((c) => c.predicate === predicate);
  return [...new Set(claims.map((c) => [c.ended ? "over" : "", c.certainty === "certain" ? "" : c.certainty].filter(Boolean).join() || "holds"))];
}

test.each([
  ["Jane Roe and Sam Poe were married from 1990 to 1996.", "spouse", ["over"]],
  ["Jane Roe was married to Sam Poe for 20 years.", "spouse", ["over"]],
  ["Jane Roe has been married to Sam Poe for 20 years.", "spouse", ["holds"]],
  ["Jane Roe was married to Sam Poe in Lisbon.", "spouse", ["holds"]],
  ["Jane Roe dated Sam Poe for two years.", "partner", ["over"]],
  ["The former Night Band singer Jane Roe left.", "member-of", ["over"]],
  ["Night Band singer Jane Roe left.", "member-of", ["holds"]],
  ["They want a house before they get married.", "spouse", ["expected"]],
  ["They got married in May.", "spouse", ["holds"]],
])("%s", (text, predicate, expected) => expect(found(text, predicate)).toEqual(expected));
