/** Between what is promised and the cells of the table in which it is written. Hours are minutes that come out even. */
import {
  type Impact,
  impacts,
  type PromiseKind,
  promiseKinds,
  type PromiseToKeep,
  type PromiseUnit,
} from "#contract/promises";

export type CellUnit = PromiseUnit | "working-hours";
export const cellUnits: readonly CellUnit[] = [
  "working-minutes",
  "working-hours",
  "working-days",
  "working-days-end-of-day",
];

export interface Cell {
  /** As typed; empty: nothing is promised. */
  readonly amount: string;
  readonly unit: CellUnit;
}
export type Cells = Readonly<Record<string, Cell>>;

export const cellKey = (impact: Impact, kind: PromiseKind): string => `${impact} ${kind}`;

export function cellsOf(promises: readonly PromiseToKeep[]): Cells {
  const all = impacts.flatMap((impact) =>
    promiseKinds.map((kind) => {
      const promise = promises.find((one) => one.impact === impact && one.kind === kind);
      return [cellKey(impact, kind), promise ? cellOf(promise) : emptyCell(kind)] as const;
    }),
  );
  return Object.fromEntries(all);
}

const emptyCell = (kind: PromiseKind): Cell => ({
  amount: "",
  unit: kind === "done" ? "working-days" : "working-hours",
});

function cellOf({ amount, unit }: PromiseToKeep): Cell {
  return unit === "working-minutes" && amount % 60 === 0
    ? { amount: String(amount / 60), unit: "working-hours" }
    : { amount: String(amount), unit };
}

/** What the cells promise; cells that hold no whole number above 0 are named in `wrong`. */
export function promisesOf(cells: Cells): { promises: PromiseToKeep[]; wrong: string[] } {
  const promises: PromiseToKeep[] = [];
  const wrong: string[] = [];
  for (const impact of impacts)
    for (const kind of promiseKinds) {
      const key = cellKey(impact, kind);
      const read = readCell(cells[key]);
      if (read === "wrong") wrong.push(key);
      else if (read) promises.push({ impact, kind, ...read });
    }
  return { promises, wrong };
}

/** Null for an empty cell. */
function readCell(cell: Cell | undefined): Pick<PromiseToKeep, "amount" | "unit"> | "wrong" | null {
  const text = cell?.amount.trim() ?? "";
  if (!cell || text === "") return null;
  const inHours = cell.unit === "working-hours";
  const amount = Number(text.replace(",", ".")) * (inHours ? 60 : 1);
  const unit = cell.unit === "working-hours" ? "working-minutes" : cell.unit;
  return Number.isInteger(amount) && amount > 0 ? { amount, unit } : "wrong";
}
