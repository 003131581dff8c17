import { userInfo } from "node:os";
import type { Command } from "commander";
import { HearsayError } from "../model/hearsay-error.ts";
import { answer, type QuestionOptions, withLedger } from "./ledger-option.ts";
import { judgementsText } from "./render/judgements.ts";

interface JudgeFlags extends QuestionOptions {
  readonly undo?: string;
  readonly list?: boolean;
  readonly by?: string;
}

export function addJudge(program: Command): void {
  withLedger(
    program
      .command("judge")
      .argument("[verdict]", "same or different")
      .argument("[a]", "a person: a name, a key or the beginning of one, or ARTICLE:NAME")
      .argument("[b]", "the other"),
  )
    .summary("say that two are one person, or are not")
    .description(
      "Records that two people of the ledger are one, or are not. Nothing is overwritten: a judgement is a row with who made it and when, and another row takes it back.\nA judgement of different also blocks every way through others. Names that several people share are told apart by key (hearsay who shows it).",
    )
    .option("--undo <id>", "take a judgement back")
    .option("--list", "show every judgement")
    .option("--by <name>", "who judges (default: the user of this machine)")
    .option("--json", "print JSON instead of text")
    .action((verdict: string | undefined, a: string | undefined, b: string | undefined, flags: JudgeFlags) => {
      const by = flags.by ?? userInfo().username;
      return answer(
        flags,
        (hearsay) => {
          if (flags.list) return hearsay.judgements();
          if (flags.undo !== undefined) return hearsay.undoJudgement(flags.undo, { by });
          if ((verdict !== "same" && verdict !== "different") || a === undefined || b === undefined)
            throw new HearsayError("judge/usage", "Say which: hearsay judge same A B, hearsay judge different A B, --undo ID or --list.", {
              kind: "usage",
            });
          return hearsay.judge(verdict, a, b, { by });
        },
        judgementsText,
      );
    });
}
