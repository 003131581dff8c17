import type { LedgerSummary, Store } from "../ledger/store/store.ts";

/** What the ledger holds. */
export interface Status {
  readonly question: "status";
  readonly ledger: string;
  readonly summary: LedgerSummary;
}

export async function status(store: Store, ledger: string): Promise<Status> {
  return { question: "status", ledger, summary: await store.summary() };
}
