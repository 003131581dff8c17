import type { Command } from "commander";
import { answer, askOptions, asQuestion, type QuestionOptions, withLimit, withTime } from "./ledger-option.ts";
import { timelineText } from "./render/timeline.ts";

export function addTimeline(program: Command): void {
  withLimit(withTime(asQuestion(program.command("timeline").argument("<name>", "a person, organization or work, by name"))))
    .summary("what is claimed of somebody, in the order of time")
    .description(
      "What is claimed of somebody in the order of time. Dates stay as imprecise as the articles tell them: 2023-12 is a month, ../2016 “until 2016”,\nXXXX-07 a July of no known year.",
    )
    .action((name: string, options: QuestionOptions) => answer(options, (hearsay) => hearsay.timeline(name, askOptions(options)), timelineText));
}
