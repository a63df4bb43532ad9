/** The sheet as a file. */
import { csvFile } from "#platform/files/sending.ts";
import type { FileToSend, Sendable } from "#platform/http/shapes.ts";
import type { CountedAnswer, SheetAnswer, WayAnswer } from "./contract.ts";

const heads = [
  "From",
  "To",
  "Line",
  "Good",
  "Of",
  "Share",
  "Share, low",
  "Share, high",
  "Usual in the house",
  "Last 30 days, good",
  "Last 30 days, of",
  "The 30 before, good",
  "The 30 before, of",
  "Change",
  "Change, low (99 %)",
  "Change, high (99 %)",
];

const rounded = (value: number | null | undefined): number | null =>
  value === null || value === undefined ? null : Math.round(value * 10_000) / 10_000;

const counts = ({ good, n }: CountedAnswer): (number | null)[] => [good, n];

const rowsOf = ({ from, to, lines }: WayAnswer) =>
  lines.map(({ line, now, usual, month, before, change }) => [
    from.name,
    to.name,
    line,
    ...counts(now),
    rounded(now.value),
    rounded(now.low),
    rounded(now.high),
    rounded(usual),
    ...counts(month),
    ...counts(before),
    rounded(change?.value),
    rounded(change?.low),
    rounded(change?.high),
  ]);

export function fileOf({ there, back }: Sendable<SheetAnswer>, day: string): FileToSend {
  const rows = [...rowsOf(there as WayAnswer), ...rowsOf(back as WayAnswer)];
  return csvFile(`goodwill-${day}.csv`, heads, rows);
}
