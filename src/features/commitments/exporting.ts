/** All commitments as a file. */
import { csvFile, jsonFile } from "#platform/files/sending.ts";
import type { FileToSend, Sendable } from "#platform/http/shapes.ts";
import type { CommitmentAnswer } from "./contract.ts";

type Row = Sendable<CommitmentAnswer>;
type Column = readonly [head: string, of: (row: Row) => string | number | null | undefined];

const columns: readonly Column[] = [
  ["commitment", ({ what }) => what],
  ["by", ({ leader }) => leader?.name],
  ["measure", ({ measure }) => measure],
  ["in words", ({ words }) => words],
  ["team", ({ team }) => team?.name],
  ["series", ({ outcome }) => outcome?.name],
  ["aim", ({ aim }) => aim],
  ["direction", ({ direction }) => direction],
  ["made on", ({ firstDay }) => firstDay],
  ["until", ({ untilDay }) => untilDay],
  ["until before it was moved", ({ earlierDays }) => earlierDays.join(" ")],
  ["sponsor", ({ sponsor }) => sponsor?.name],
  ["sponsor said", ({ sponsor }) => sponsor?.answer],
  ["state", ({ state }) => state],
  ["why", ({ why }) => why],
  ["figure of", ({ figure }) => figure?.day],
  ["n", ({ figure }) => figure?.n],
  ["value", ({ figure }) => figure?.value],
  ["low", ({ figure }) => figure?.low],
  ["high", ({ figure }) => figure?.high],
];

export function exportOf(rows: readonly Row[], format: "csv" | "json"): FileToSend {
  if (format === "json") return jsonFile("commitments.json", { commitments: rows });
  const head = columns.map(([name]) => name);
  const cells = rows.map((row) => columns.map(([, of]) => of(row) ?? null));
  return csvFile("commitments.csv", head, cells);
}
