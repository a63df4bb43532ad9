/** The tests of the newest round of the teams that somebody leads, as CSV. */
import { csvFile } from "#platform/files/sending.ts";
import type { FileToSend } from "#platform/http/shapes.ts";
import type { FairnessAnswer } from "./contract.ts";

const head = [
  "Team",
  "Asked by",
  "Measure",
  "Verdict",
  "n",
  "n of the others",
  "Theirs",
  "Theirs, low",
  "Theirs, high",
  "The others",
  "The others, low",
  "The others, high",
  "p",
  "Adjusted p",
];

export function fileOf(led: FairnessAnswer["led"]): FileToSend {
  const rows = led.flatMap(({ team, rows: tests }) =>
    tests.map(({ customer, measure, verdict, figures }) => {
      const { n, others, theirs, rest, p, adjustedP } = figures;
      return [
        team.name,
        customer.name,
        measure,
        verdict === "tooFew" ? "too few to say" : verdict,
        n,
        others,
        ...[theirs, rest].flatMap(({ value, low, high }) => [value, low, high]),
        p,
        adjustedP,
      ];
    }),
  );
  return csvFile("fair-service.csv", head, rows);
}
