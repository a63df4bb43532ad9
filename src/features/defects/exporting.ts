/** The lines of the page as a file. */
import { csvFile } from "#platform/files/sending.ts";
import type { FileToSend } from "#platform/http/shapes.ts";
import type { LineAnswer } from "./contract.ts";

const heads = [
  "What",
  "Name",
  "Requests",
  "Finished",
  "Right first time",
  "Right first time, share",
  "Share, low",
  "Share, high",
  "Reopened",
  "Misrouted",
  "Returned for missing information",
  "Right in a row",
  "Longest row",
];

const share = (value: number | null): number | null =>
  value === null ? null : Math.round(value * 10_000) / 10_000;

function cellsOf(what: string, { name, figures, present, longest }: LineAnswer) {
  const { requests, finished, rightFirstTime, reopened, misrouted, returned } = figures;
  const { count, value, low, high } = rightFirstTime;
  const counts = [reopened.count, misrouted.count, returned.count];
  const said = [share(value), share(low), share(high)];
  return [what, name, requests, finished, count, ...said, ...counts, present, longest];
}

export function fileOf(
  lines: Readonly<Record<"teams" | "services" | "customers", readonly LineAnswer[]>>,
  day: string,
): FileToSend {
  const rows = [
    ...lines.teams.map((line) => cellsOf(line.isVendor ? "vendor" : "team", line)),
    ...lines.services.map((line) => cellsOf("service", line)),
    ...lines.customers.map((line) => cellsOf("asked by", line)),
  ];
  return csvFile(`defects-${day}.csv`, heads, rows);
}
