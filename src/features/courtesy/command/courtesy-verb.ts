import { readArgs, type Verb, WrongUse } from "#platform/command/verb.ts";
import { loadCourtesyModel } from "../model/load.ts";
import { blinding } from "../rules/blinding.ts";
import { runCourtesy } from "./courtesy-command.ts";

/** One line for all words that would blind the coach. */
const refusalOf = (words: readonly string[]): string =>
  `--trade-words: ${words.map((word) => `"${word}"`).join(", ")} would blind the coach. Plain words, and words that disparage whoever they are said of, are not of a trade alone: give them with the word they belong to, such as "dumb terminal".`;

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
      .map((word) => word.trim().replace(/\s+/g, " "))
      .filter((word) => word !== "");
    const refused = tradeWords.filter((word) => blinding(word) !== null);
    if (refused.length > 0) throw new WrongUse(refusalOf(refused));
    return runCourtesy(input, await loadCourtesyModel(), { write, say, tradeWords });
  },
};
