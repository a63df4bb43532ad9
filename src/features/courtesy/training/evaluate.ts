/**
 * How good the way of training is, on rows that the weights have not seen: `npm run courtesy-evaluate -- FOLDER [FOLDS]`.
 * Each fold chooses its pieces, fits, packs and is judged through the packed weights, as in use.
 * With --shuffled the labels are dealt by lot before: what is then found is what chance gives.
 */
import { type CourtesyModel, type PackedModel, unpackModel } from "../model/packed.ts";
import { type Scores, scoresOf } from "../model/scores.ts";
import { type Corpora, drawFolds, quartilesOf, readCorpora, seeded } from "./corpora.ts";
import { makeModel, takeCorporaApart } from "./making.ts";
import { accuracyOf, f1Of, type Figure, sayFigure } from "./measures.ts";

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const [folder, folds = "5"] = process.argv.slice(2).filter((word) => !word.startsWith("--"));
if (folder === undefined) {
  process.stderr.write(
    "Give the folder of the sets: npm run courtesy-evaluate -- FOLDER [FOLDS]\n",
  );
  process.exit(2);
}

function dealt<T extends object>(rows: readonly T[], key: keyof T): T[] {
  const random = seeded(99);
  const order = rows.map((row) => ({ row, lot: random() })).toSorted((a, b) => a.lot - b.lot);
  return rows.map((row, at) => ({ ...row, [key]: order[at]!.row[key] }));
}

function shuffled(corpora: Corpora): Corpora {
  return {
    ...corpora,
    rated: (["wikipedia", "stackoverflow"] as const).flatMap((domain) =>
      dealt(
        corpora.rated.filter((row) => row.domain === domain),
        "score",
      ),
    ),
    polar: dealt(corpora.polar, "polarity"),
    emotional: dealt(corpora.emotional, "emotions"),
  };
}

const read = readCorpora(folder);
const corpora = process.argv.includes("--shuffled") ? shuffled(read) : read;
const taken = takeCorporaApart(corpora);
const gratitude = corpora.emotionNames.indexOf("gratitude");
const count = Number(folds);
const drawn = {
  rated: drawFolds(corpora.rated.length, count, 17),
  polar: drawFolds(corpora.polar.length, count, 18),
  emotional: drawFolds(corpora.emotional.length, count, 19),
};
const quartiles = (["wikipedia", "stackoverflow"] as const).flatMap((domain) =>
  quartilesOf(corpora.rated.filter((row) => row.domain === domain).map(({ score }) => score)),
);

function polarityOf({ negative, neutral, positive }: Scores): string {
  const most = Math.max(negative, neutral, positive);
  return most === neutral ? "neutral" : most === positive ? "positive" : "negative";
}

type Judged = Record<"wikipedia" | "stackoverflow" | "polarity" | "gratitude", Figure>;

function judgedBy(model: CourtesyModel, fold: number): Judged {
  const left = <T>(rows: readonly T[], folds: Int32Array): [T, number][] =>
    rows.map((row, at): [T, number] => [row, at]).filter(([, at]) => folds[at] === fold);
  const requests = (domain: string): Figure =>
    accuracyOf(
      left(corpora.rated, drawn.rated)
        .filter(([row, at]) => row.domain === domain && quartiles[at] !== null)
        .map(([row, at]) => scoresOf(row.text, model).polite >= 0.5 === (quartiles[at] === 1)),
    );
  return {
    wikipedia: requests("wikipedia"),
    stackoverflow: requests("stackoverflow"),
    polarity: accuracyOf(
      left(corpora.polar, drawn.polar).map(
        ([row]) => polarityOf(scoresOf(row.text, model)) === row.polarity,
      ),
    ),
    gratitude: f1Of(
      left(corpora.emotional, drawn.emotional).map(([row]) => ({
        said: scoresOf(row.text, model).gratitude >= 0.5,
        is: row.emotions.includes(gratitude),
      })),
    ),
  };
}

const found: Judged[] = [];
for (let fold = 0; fold < count; fold++) {
  const learned = {
    rated: corpora.rated.map((_, at) => drawn.rated[at] !== fold),
    polar: corpora.polar.map((_, at) => drawn.polar[at] !== fold),
    emotional: corpora.emotional.map((_, at) => drawn.emotional[at] !== fold),
  };
  const packed: PackedModel = makeModel(corpora, taken, learned);
  const judged = judgedBy(unpackModel(packed), fold);
  found.push(judged);
  say(
    `fold ${fold + 1}: ${Object.entries(judged)
      .map(([name, { value }]) => `${name} ${value.toFixed(4)}`)
      .join(", ")}`,
  );
}
for (const name of ["wikipedia", "stackoverflow", "polarity", "gratitude"] as const)
  say(
    sayFigure(
      name,
      found.map((judged) => judged[name]),
    ),
  );
