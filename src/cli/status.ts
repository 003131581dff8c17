import type { Command } from "commander";
import { answer, asQuestion, type QuestionOptions } from "./ledger-option.ts";
import { statusText } from "./render/status.ts";

export function addStatus(program: Command): void {
  asQuestion(program.command("status"))
    .summary("what the ledger holds")
    .description("What the ledger holds: articles, people, claims, outlets, readers, and what was wrong with articles.")
    .action((options: QuestionOptions) => answer(options, (hearsay) => hearsay.status(), statusText));
}
