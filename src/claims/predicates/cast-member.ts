import type { Rule } from "../rule.ts";

export const CAST_MEMBER: readonly Rule[] = [
  { name: "work-star", example: "Night Ferry star Jane Roe", pattern: "{w:a} (?:star|actor|actress|alum|lead|cast member|co-star|hunk)s?,? {P:b}", predicate: "cast-member", kind: "phrase" },
  { name: "co-star-of", example: "his Night Ferry co-star Jane Roe", pattern: "{poss:b} {w:a} co-?stars?,? {P}", predicate: "cast-member", kind: "phrase" },
  { name: "stars-in", example: "Jane Roe stars in Night Ferry.", pattern: "{p:b}{age} (?:will |is set to |to )?(?:stars?|starred|starring|appears?|appeared|plays? [^.;]{2,40}|played [^.;]{2,40}) (?:in|on) (?:the )?(?:[\\p{L}’'-]+ ){0,3}?[\"“‘']?{w:a}", predicate: "cast-member", kind: "clause" },
  { name: "star-of", example: "Jane Roe, the star of Night Ferry", pattern: "{P:b}{age},? (?:the |is the |a )?stars? of (?:the )?(?:[\\p{Ll}-]+ ){0,2}?[\"“‘']?{w:a}", predicate: "cast-member", kind: "phrase" },
];
