import { createHash } from "node:crypto";
import type { Article } from "./article.ts";
import type { Claim } from "./claim.ts";
import type { ReaderVersion } from "./reading.ts";

/**
 * Ids say what they hash: prefixes of SHA-256 over canonical JSON (sorted keys, UTF-8). 24 hexadecimal digits (96 bits) after a letter:
 * a collision among a billion rows has a chance of about one in 10^11. Commands take a shorter prefix.
 */
const DIGITS = 24;

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** JSON with sorted keys and no white space (RFC 8785 in all that Hearsay hashes: strings, integers, booleans, null). */
export function canonicalJson(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const object = value as { readonly [key: string]: Json };
  return `{${Object.keys(object)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(object[key]!)}`)
    .join(",")}}`;
}

export function hashOf(letter: string, value: Json): string {
  return letter + createHash("sha256").update(canonicalJson(value), "utf8").digest("hex").slice(0, DIGITS);
}

/** `sha256:` and the whole digest, for custody. */
export function rawHashOf(bytes: Uint8Array): string {
  return `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
}

/** Canonical URL, else outlet, date and text: two outlets' copies of one wire text stay two articles. */
export function articleIdOf(article: Pick<Article, "canonicalUrl" | "outlet" | "publishedAt" | "text">): string {
  if (article.canonicalUrl) return hashOf("a", { canonicalUrl: article.canonicalUrl });
  return hashOf("a", { outlet: article.outlet?.name ?? null, publishedAt: article.publishedAt, text: article.text });
}

export function revisionIdOf(text: string): string {
  return hashOf("r", { text });
}

export function readingIdOf(article: Pick<Article, "id" | "revision">, reader: ReaderVersion): string {
  return hashOf("g", {
    article: article.id,
    revision: article.revision,
    reader: { name: reader.name, version: reader.version, model: reader.model },
  });
}

/** Revision, predicate, negation, evidence and the spans of both ends: never a local id, a merged entity or the reader's version. */
export function claimIdOf(revision: string, claim: Pick<Claim, "predicate" | "negated" | "evidence" | "spans" | "object">): string {
  const pair = (span: { readonly start: number; readonly end: number } | null) => span && [span.start, span.end];
  // A value with no words of its own ("moms": two claims from one span) is told apart by the value.
  const value = claim.object && "value" in claim.object && claim.spans.object === null ? claim.object.value : null;
  return hashOf("c", {
    revision,
    predicate: claim.predicate,
    negated: claim.negated,
    evidence: pair(claim.evidence),
    subject: pair(claim.spans.subject),
    object: pair(claim.spans.object) ?? value,
  });
}
