/** Answers of the endpoints of figures held against outcomes. */
import { colleagues } from "#platform/http/access.ts";
import { found } from "#platform/http/refusal.ts";
import { routes } from "#platform/http/route.ts";
import type { Sendable } from "#platform/http/shapes.ts";
import { comparisonOf } from "./answers.ts";
import { type FileAnswered, type FileBody, togetherContract } from "./contract.ts";
import { type Figure, figureOf, figures } from "./house/figures.ts";
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

/** The first one unless told. */
const figureAsked = ({ figure }: { readonly figure?: string }): Figure =>
  found(figure === undefined ? figures[0] : figureOf(figure));

export const togetherRoutes = routes(togetherContract, {
  "GET /together": {
    access: colleagues,
    answer: (asked) => readList(asked, figureAsked(asked.query)),
  },
  "GET /together/compared": {
    access: colleagues,
    answer: async (asked) => {
      const figure = figureAsked(asked.query);
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
