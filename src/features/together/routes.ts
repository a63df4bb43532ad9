/** Answers of the endpoints of figures held against outcomes. */
import { colleagues } from "#platform/http/access.ts";
import { found } from "#platform/http/refusal.ts";
import { routes } from "#platform/http/route.ts";
import type { Sendable } from "#platform/http/shapes.ts";
import { comparisonOf } from "./answers.ts";
import { type FileAnswered, type FileBody, togetherContract } from "./contract.ts";
import { figureAsked } from "./house/figures.ts";
import { type FileRead, readPanel } from "./file.ts";
import { readCompared, readList } from "./house/reading.ts";

const mostWrong = 100;

function answerFile({ columns, better, nouns }: FileBody, read: FileRead): Sendable<FileAnswered> {
  const { rows, periods, wrong, ...counts } = read;
  const side = (which: "figure" | "outcome") => ({
    key: which,
    name: columns?.[which] ?? "",
    unit: "",
    better: better[which],
    where: "outside" as const,
    readBy: "colleagues" as const,
  });
  const comparison = columns && {
    panel: { rows, units: new Map(rows.map(({ unit }) => [unit, { name: unit, teams: [] }])) },
    figure: side("figure"),
    outcome: side("outcome"),
    nouns,
    periodOf: (number: number) => periods.get(number) ?? String(number),
    remarks: [],
    asOf: null,
  };
  return {
    ...counts,
    wrong: wrong.slice(0, mostWrong),
    wrongInAll: wrong.length,
    comparison: comparison && comparisonOf(comparison),
  };
}

export const togetherRoutes = routes(togetherContract, {
  "GET /together": {
    access: colleagues,
    answer: (asked) => readList(asked, found(figureAsked(asked.who, asked.query.figure))),
  },
  "GET /together/compared": {
    access: colleagues,
    answer: async (asked) => {
      const figure = found(figureAsked(asked.who, asked.query.figure));
      return found(await readCompared(asked, figure, asked.query.outcome));
    },
  },
  "POST /together/file": {
    access: colleagues,
    answer: async ({ body, refuse }) => {
      const read = readPanel(body.csv, body.columns);
      return typeof read === "string" ? refuse(read) : answerFile(body, read);
    },
  },
});
