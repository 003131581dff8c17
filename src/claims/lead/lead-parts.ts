import type { Entity } from "../../model/entity.ts";
import type { Source } from "../../model/source.ts";
import type { Utterance } from "../../model/utterance.ts";

/** What of a reading a lead is found from. */
export interface LeadParts {
  readonly entities: readonly Entity[];
  readonly utterances: readonly Utterance[];
  readonly sources: readonly Source[];
}
