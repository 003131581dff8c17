import { type Command, Option } from "commander";
import { openHearsay } from "../hearsay.ts";
import { DEFAULT_LEDGER, type QuestionOptions, withLedger } from "./ledger-option.ts";
import { progressOn } from "./progress.ts";
import { count } from "./render/dossier.ts";

interface RereadFlags extends QuestionOptions {
  readonly annotator?: "auto" | "rules" | "model";
  readonly prune?: boolean;
  readonly quiet?: boolean;
}

export function addReread(program: Command): void {
  withLedger(program.command("reread"))
    .summary("bring the ledger to the present reader")
    .description(
      "Reads again, from the texts that the ledger keeps, every article that an older version of the reader read. Nothing is fetched.\nThe new readings become the current ones; the older ones stay until they are pruned. Judgements hold on to whoever is named at the same place; those that cannot are listed.\nA run that was stopped goes on where it was.",
    )
    .option("--prune", "remove the readings that newer ones have replaced, afterwards")
    .option("-q, --quiet", "no progress and no summary")
    .option("--json", "print what was changed as JSON")
    .addOption(new Option("--annotator <kind>", "what reads the language: the model that ships, or rules only").choices(["auto", "rules", "model"]))
    .action(async (flags: RereadFlags) => {
      const hearsay = await openHearsay({ ledger: flags.ledger ?? DEFAULT_LEDGER, create: false, reader: { annotator: flags.annotator ?? "auto" } });
      const stop = new AbortController();
      process.once("SIGINT", () => stop.abort());
      const bar = progressOn(process.stderr, flags.quiet ?? false);
      const tally = {
        question: "reread",
        articles: 0,
        same: 0,
        found: 0,
        gone: 0,
        carried: [] as string[],
        lost: [] as string[],
        failed: 0,
        pruned: 0,
      };
      try {
        const { articles } = (await hearsay.status()).summary;
        for await (const result of hearsay.reread({ signal: stop.signal })) {
          if ("reason" in result) {
            tally.failed++;
            process.stderr.write(`could not read ${result.article} again: ${result.reason}\n`);
            continue;
          }
          tally.articles++;
          for (const part of ["same", "found", "gone"] as const) tally[part] += result.claims[part].length;
          tally.carried.push(...result.carried);
          tally.lost.push(...result.lost);
          bar.step(tally.articles, articles);
        }
        bar.clear();
        if (flags.prune && !stop.signal.aborted) tally.pruned = await hearsay.prune();
      } finally {
        await hearsay.close();
      }
      if (flags.json) process.stdout.write(`${JSON.stringify(tally, null, 2)}\n`);
      else if (!flags.quiet) process.stdout.write(textOf(tally));
      process.exitCode = stop.signal.aborted ? 130 : tally.failed > 0 ? 1 : 0;
    });
}

interface Tally {
  readonly articles: number;
  readonly same: number;
  readonly found: number;
  readonly gone: number;
  readonly carried: readonly string[];
  readonly lost: readonly string[];
  readonly pruned: number;
}

function textOf({ articles, same, found, gone, carried, lost, pruned }: Tally): string {
  const lines = [
    articles === 0
      ? "Every article has been read by this version of the reader."
      : `${count(articles, "article")} read again: ${count(same, "claim")} as before, ${found} new, ${gone} gone.`,
  ];
  if (carried.length > 0) lines.push(`${count(carried.length, "judgement")} carried over to another name at the same place: ${ids(carried)}.`);
  if (lost.length > 0)
    lines.push(`${count(lost.length, "judgement")} on somebody whom no reading names there any more: ${ids(lost)}. See hearsay judge --list.`);
  if (pruned > 0) lines.push(`${count(pruned, "older reading")} removed.`);
  return `${lines.join("\n")}\n`;
}

function ids(list: readonly string[]): string {
  return list.map((id) => id.slice(0, 12)).join(", ");
}
