import { readArgs, type Verb } from "#platform/command/verb.ts";
import { loadCourtesyModel } from "../model/load.ts";
import { runCourtesy } from "./courtesy-command.ts";

/** Opens no database, and keeps and sends nothing: texts in, judgements out. */
export const courtesyVerb: Verb = {
  name: "courtesy",
  summary: "Judge how courteous texts are: JSON lines in, one answer a line out",
  usage: [
    "goodturn courtesy --json [--trade-words WORD,WORD] < lines.jsonl",
    '{"id":1,"text":"As I already said, fix this now!"}',
    'gives {"id":1,"polite":0.4,"polarity":"neutral","gratitude":0.01,"judged":true,"advice":[{"from","to","why","kinder","standard"}]}:',
    "polite 0 to 1, where 0.5 parts the lower from the upper quartile of requests; judged false for another language, or no words of one's",
    "own; from and to in UTF-16 units; kinder takes the place of those words. Wrong lines are named by number, and the exit code is then 1.",
  ].join("\n"),
  run: async ({ args, input, write, say }) => {
    const { values } = readArgs(args, {
      json: { type: "boolean" },
      "trade-words": { type: "string" },
    });
    const tradeWords = (values["trade-words"] ?? "")
      .split(",")
      .filter((word) => word.trim() !== "");
    return runCourtesy(input, await loadCourtesyModel(), { write, say, tradeWords });
  },
};
