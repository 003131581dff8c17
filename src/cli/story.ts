import { type Command, InvalidArgumentError } from "commander";
import { answer, asQuestion, type QuestionOptions } from "./ledger-option.ts";
import { storiesText, storyText } from "./render/story.ts";

export function addStory(program: Command): void {
  asQuestion(program.command("story").argument("<what...>", "an article (id, file or address), a claim's id, or words of a headline"))
    .summary("who tells a story, on whose word, and who denies it")
    .description(
      "The articles that tell one piece of news: how each stands to it, whose word it goes back to, which are copies,\nfrom how many origins it may come and why, and who denies it.",
    )
    .action((what: string[], options: QuestionOptions) => answer(options, (hearsay) => hearsay.story(what.join(" ")), storyText));
}

export function addStories(program: Command): void {
  asQuestion(program.command("stories"))
    .option("--least <n>", "only stories of at least so many articles", atLeastOne, 2)
    .summary("which news several articles tell")
    .description("Every piece of news that several articles of the ledger tell, with how many origins it may have and who denies it.")
    .action((options: QuestionOptions & { readonly least: number }) =>
      answer(options, (hearsay) => hearsay.stories({ least: options.least }), storiesText),
    );
}

function atLeastOne(value: string): number {
  const n = Number(value);
  if (!Number.isInteger(n) || n < 1) throw new InvalidArgumentError("It must be a whole number from 1 on.");
  return n;
}
