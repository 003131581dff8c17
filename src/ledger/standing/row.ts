import type { Predicate } from "../../model/vocabulary.ts";
import type { Vouching } from "../corroboration/origins.ts";

/** A claim as standing, life-cycles and disputes need it: what vouches for what, and every clock that it tells of. EDTF texts. */
export interface StandingRow extends Vouching {
  readonly predicate: Predicate;
  readonly proposition: string | null;
  /** Keys of the ends; null where an end is no entity or not told. */
  readonly subject: string | null;
  readonly object: string | null;
  /** The object where it is a number, a date or words. */
  readonly value: string | null;
  readonly said: string | null;
  readonly valid: string | null;
  readonly asOf: string | null;
  readonly publishedAt: string | null;
  /** When the ledger recorded it, an instant; null outside a ledger. */
  readonly recordedAt: string | null;
}
