import { parentPort } from "node:worker_threads";
import { openArticles } from "../../src/intake/open.ts";
import { isHearsayError } from "../../src/model/hearsay-error.ts";
import { faultsOf } from "./faults-of.ts";
import { networkWasAsked } from "./no-network.ts";

/** What the main thread is told of one page. */
export interface Outcome {
  readonly outcome: "opened" | "refused";
  readonly faults: readonly string[];
  readonly milliseconds: number;
}

parentPort!.on("message", async (bytes: Uint8Array) => {
  const cpu = process.cpuUsage();
  const faults: string[] = [];
  let outcome: Outcome["outcome"] = "refused";
  try {
    for await (const opened of openArticles(bytes, "page.html")) {
      outcome = "opened";
      faults.push(...faultsOf(opened));
    }
  } catch (error) {
    if (!isHearsayError(error)) faults.push(`it throws ${String((error as Error).stack).slice(0, 400)}`);
    else if (!/^.+ .+\.$/s.test(error.message)) faults.push(`${error.code} is no sentence: ${error.message}`);
  }
  if (networkWasAsked()) faults.push("it asked for the network");
  const { user, system } = process.cpuUsage(cpu);
  parentPort!.postMessage({ outcome, faults, milliseconds: (user + system) / 1000 } satisfies Outcome);
});
