import type { Command } from "commander";
import { answer, asQuestion, type QuestionOptions } from "./ledger-option.ts";
import { dossierText } from "./render/dossier.ts";

export function addWho(program: Command): void {
  asQuestion(program.command("who").argument("<name>", "a person, organization or work, by name"))
    .summary("everything the ledger has on somebody")
    .description(
      "Everything the ledger has on somebody: each thing claimed, by whom, on whose word, when, how certain they sound, who denies it,\nfrom how many origins it may come; and what that person is quoted with.",
    )
    .action((name: string, options: QuestionOptions) =>
      answer(options, (hearsay) => hearsay.who(name, { sensitive: options.sensitive ?? true }), dossierText),
    );
}
