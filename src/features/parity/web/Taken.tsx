import { numberWords } from "#web/data/zone.ts";
import type { Column } from "#web/ui/Table.tsx";
import { Taken as TakenOf } from "#web/ui/Taken.tsx";
import { useWords } from "./use-words.ts";

interface Line {
  readonly line: number;
  readonly state: "new" | "changed";
}

interface TakenProps<Row extends Line> {
  taken: {
    readonly totals: Readonly<Record<"new" | "changed" | "same" | "wrong", number>>;
    readonly wrong: readonly { readonly line: number; readonly says: string }[];
    readonly rows: readonly Row[];
  };
  /** What a line says, between its number and what happens with it. */
  columns: readonly Column<Row>[];
}

/** What a text of likes or of months would do. */
export function Taken<Row extends Line>({ taken, columns }: TakenProps<Row>) {
  const spoken = useWords();
  const words = spoken.csv;
  const { totals, wrong, rows } = taken;
  const said = [totals.new, totals.changed, totals.same, totals.wrong].map((one) =>
    numberWords(one, 1, spoken.lang),
  ) as [string, string, string, string];
  return (
    <TakenOf
      words={words}
      said={words.totals(...said)}
      wrong={wrong}
      wrongInAll={totals.wrong}
      rows={rows}
      takenInAll={totals.new + totals.changed}
      columns={columns}
    />
  );
}
