import type { Command } from "commander";
import { answer, askOptions, asQuestion, type QuestionOptions, withLimit, withTime } from "./ledger-option.ts";
import { traceText } from "./render/trace.ts";

export function addTrace(program: Command): void {
  withLimit(withTime(asQuestion(program.command("trace").alias("explain").argument("<claim>", "a claim's id, or its first digits"))))
    .summary("one claim down to its source")
    .description(
      "One claim down to its source: the sentence it stands in, who vouches through whom, what read it, and who else says so or denies it.",
    )
    .action((claim: string, options: QuestionOptions) => answer(options, (hearsay) => hearsay.trace(claim, askOptions(options)), traceText));
}
