/** The figures of a wave as a file: the same rows as on the pages, and nothing more. */
import { csvFile } from "#platform/files/sending.ts";
import type { FileToSend } from "#platform/http/shapes.ts";
import type { Said, UnitAnswer } from "./contract.ts";

const head = [
  "What",
  "About",
  "Said by",
  "Item",
  "Says",
  "n",
  "Mean",
  "Mean, low",
  "Mean, high",
  "Upper two steps",
  "Upper two, low",
  "Upper two, high",
  "Recommending",
  "Recommending, low",
  "Recommending, high",
];

const says: Readonly<Record<Said, string>> = {
  shown: "",
  few: "too few to say",
  alike: "all alike",
  hidden: "kept back",
};
const kinds: Readonly<Record<UnitAnswer["kind"], string>> = {
  whole: "all together",
  provider: "all customers of a team",
  cell: "one customer team",
  mirror: "what a team thinks its customers say",
  customer: "what a team says of all it uses",
  staff: "a team on its own work",
};

export function fileOf(units: readonly UnitAnswer[]): FileToSend {
  const rows = units.flatMap((unit) =>
    unit.figures.map(({ key, n, said, figures }) => [
      kinds[unit.kind],
      unit.provider?.name ?? null,
      unit.team?.name ?? (unit.kind === "cell" ? "All others" : null),
      key,
      says[said],
      n,
      ...[figures?.mean, figures?.top, figures?.recommends].flatMap((one) => [
        one?.value ?? null,
        one?.low ?? null,
        one?.high ?? null,
      ]),
    ]),
  );
  return csvFile("what-was-heard.csv", head, rows);
}
