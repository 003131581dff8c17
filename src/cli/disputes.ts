import type { Command } from "commander";
import { answer, askOptions, asQuestion, type QuestionOptions, withLimit, withTime } from "./ledger-option.ts";
import { disputesText } from "./render/disputes.ts";

export function addDisputes(program: Command): void {
  withLimit(
    withTime(asQuestion(program.command("disputes").argument("[name]", "a person, organization or work, by name; without one the whole ledger"))),
  )
    .summary("what is said and denied, and what cannot all be so")
    .description(
      "What is in dispute: the same thing said and denied, two marriages at one time, ages that fit no one birth.\nWhat was so before and is otherwise now is change, and no dispute.",
    )
    .action((name: string | undefined, options: QuestionOptions) =>
      answer(options, (hearsay) => hearsay.disputes(name, askOptions(options)), disputesText),
    );
}
