import { createHmac } from "node:crypto";
import { canonicalJson } from "../../model/ids.ts";

/** HMAC-SHA256 with the ledger's secret: what was forgotten is known again by it, and cannot be guessed from it without the secret. */
export function markOf(secret: string, kind: string, ...parts: readonly (string | null)[]): string {
  return createHmac("sha256", secret)
    .update(canonicalJson([kind, ...parts]), "utf8")
    .digest("hex");
}

/**
 * The id that takes the place of one from which a name could be guessed: of the same letter and length.
 *
 * @example tombstoneOf(secret, "a0123…") // "a9f3c…"
 */
export function tombstoneOf(secret: string, id: string): string {
  return id[0] + markOf(secret, "id", id).slice(0, 24);
}
