/** A scorecard as CSV: a row for each line and each of its periods. */
import { csvFile } from "#platform/files/sending.ts";
import type { FileToSend, Sendable } from "#platform/http/shapes.ts";
import type { CardAnswer, FactName, LineAnswer, LineName, ValueAnswer } from "./contract.ts";

const head = ["team", "line", "period", "unit", "n", "value", "low", "high", "too few to say"];

type Cells = (string | number | null)[];

/** The periods of lines that are not of the last 90 days, nor counts as they stand now. */
const periods: Partial<Record<LineName, string>> = {
  lingering: "now",
  actions: "last twelve months",
  rewards: "last twelve months",
  meetings: "newest whole month",
};

/** And of what is told beside a line, where it is not as it stands now. */
const periodsOfFacts: Partial<Record<FactName, string>> = {
  "rewards-missed": "last twelve months",
  "gatherings-held": "last twelve months",
};

const nameOf = (fact: FactName): string => {
  const period = periodsOfFacts[fact];
  return period === undefined ? fact : `${fact}, ${period}`;
};

const units = { share: "share", seconds: "working seconds", count: "number", none: "" } as const;

function rowsOf(
  team: string,
  { line, kind, now, before, months, facts, things }: LineAnswer,
): Cells[] {
  const row = (of: string, unit: string, value: ValueAnswer): Cells => [
    team,
    line,
    of,
    unit,
    value.n,
    value.value,
    value.low,
    value.high,
    value.tooFew ? "yes" : "",
  ];
  const unit = units[kind];
  const period = periods[line] ?? (kind === "count" ? "now" : "last 90 days");
  return [
    ...(now ? [row(period, unit, now)] : []),
    ...(before ? [row("90 days before", unit, before)] : []),
    ...months.map((month) => row(month.month, unit, month)),
    ...facts.map((one) => row(nameOf(one.fact), "", one)),
    ...things.map(({ name, untilDay }): Cells => [
      team,
      line,
      untilDay === null ? "" : `until ${untilDay}`,
      name,
      null,
      null,
      null,
      null,
      "",
    ]),
  ];
}

export function exportOf({ team, lines }: Sendable<CardAnswer>): FileToSend {
  const name = team?.name ?? "";
  const rows = lines.flatMap((line) => rowsOf(name, line as LineAnswer));
  return csvFile(team ? `scorecard-${team.name}.csv` : "scorecard.csv", head, rows);
}
