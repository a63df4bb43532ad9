/** The lines of the page as a file. */
import { csvFile } from "#platform/files/sending.ts";
import type { FileToSend } from "#platform/http/shapes.ts";
import type { LineAnswer, SideFiguresAnswer } from "./contract.ts";

const parts = ["share", "low", "high"];
const figure = (name: string): string[] => [`${name}, n`, ...parts.map((p) => `${name}, ${p}`)];
const heads = [
  "Served by",
  "Asked by",
  ...figure("It was right"),
  ...figure("Well served"),
  ...figure("Who asked answered"),
  ...figure("Could be done at once"),
  ...figure("Good to work with"),
  ...figure("Who did it answered"),
];

const share = (value: number | null): number | null =>
  value === null ? null : Math.round(value * 10_000) / 10_000;
const cellsOf = ({ right, good, response }: SideFiguresAnswer) =>
  [right, good, response].flatMap(({ n, value, low, high }) => [
    n,
    share(value),
    share(low),
    share(high),
  ]);

export function fileOf(lines: readonly LineAnswer[], day: string): FileToSend {
  const rows = lines.map(({ provider, customer, ofProvider, ofCustomer }) => [
    provider.name,
    customer?.name ?? "all together",
    ...cellsOf(ofProvider),
    ...cellsOf(ofCustomer),
  ]);
  return csvFile(`answers-after-requests-${day}.csv`, heads, rows);
}
