import { readFileSync } from "node:fs";
import type { Command } from "commander";
import { HearsayError } from "../model/hearsay-error.ts";
import { answer, askOptions, asQuestion, type QuestionOptions, withLimit, withTime } from "./ledger-option.ts";
import { dossierText } from "./render/dossier.ts";

export function addWho(program: Command): void {
  withLimit(withTime(asQuestion(program.command("who").argument("<name>", "a person, organization or work, by name or by the beginning of a key"))))
    .summary("everything the ledger has on somebody")
    .description(
      "Everything the ledger has on somebody: each thing claimed, by whom, on whose word, when, how certain they sound, who denies it,\nfrom how many origins it may come; and what that person is quoted with. Others of the same name are shown apart, with what tells them apart.",
    )
    .option("--wikidata <file>", "look for the person among these Wikidata items: JSON Lines of {id, label, aliases, description, birth}")
    .action((name: string, options: QuestionOptions & { readonly wikidata?: string }) => {
      const wikidata = options.wikidata === undefined ? {} : { wikidata: itemsIn(options.wikidata) };
      return answer(options, (hearsay) => hearsay.who(name, { ...askOptions(options), ...wikidata }), dossierText);
    });
}

function itemsIn(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    throw new HearsayError(
      "cli/no-wikidata",
      `There is no file ${file} to look for Wikidata items in: give JSON Lines of {id, label, aliases, description, birth}.`,
      {
        kind: "input",
      },
    );
  }
}
