import { useState } from "react";
import { Matrix, type MatrixCell, type MatrixTeam } from "../Matrix.tsx";
import { ProgressBar } from "../ProgressBar.tsx";
import { Spark } from "../Spark.tsx";
import { Bench } from "./Bench.tsx";
import type { Example } from "#web/gallery/example.ts";

const names = [
  "Sales North",
  "Sales South",
  "Legal",
  "Finance",
  "Payroll",
  "People",
  "IT",
  "Facilities",
  "Marketing",
  "Support",
  "Logistics",
  "Buying",
];
const few: readonly MatrixTeam[] = names.map((name) => ({ id: name, name }));
const many: readonly MatrixTeam[] = names.flatMap((group) =>
  Array.from({ length: 10 }, (_, at) => ({
    id: `${group} ${at + 1}`,
    name: `${group} ${at + 1}`,
    group,
  })),
);

/** Made-up shares that stay the same from one drawing to the next. */
function shareOf(rowId: string, columnId: string): number {
  let hash = 7;
  for (const letter of `${rowId}>${columnId}`) hash = (hash * 31 + letter.charCodeAt(0)) % 9973;
  return hash % 101;
}

function cellOf(rowId: string, columnId: string): MatrixCell | undefined {
  const share = shareOf(rowId, columnId);
  if (rowId === columnId || share < 12) return undefined;
  if (share < 22) return { value: null, text: "·", words: "too few to say" };
  return { value: share, text: `${share} %`, words: `kept ${share} % of ${share + 3} promises` };
}

function combine(cells: readonly MatrixCell[]): MatrixCell {
  const values = cells.flatMap(({ value }) => (value === null ? [] : [value]));
  if (values.length === 0) return { value: null, text: "·", words: "too few to say" };
  const mean = Math.round(values.reduce((sum, value) => sum + value, 0) / values.length);
  return {
    value: mean,
    text: `${mean} %`,
    words: `kept ${mean} % between ${values.length} pairs of teams`,
  };
}

function Drawn({
  teams,
  openGroups = [],
}: {
  teams: readonly MatrixTeam[];
  openGroups?: readonly string[];
}) {
  const [opened, setOpened] = useState("");
  return (
    <>
      <Matrix
        label="Promises kept"
        rowsAre="who serves"
        columnsAre="who asks"
        rows={teams}
        columns={teams}
        cellOf={cellOf}
        combine={combine}
        top={100}
        openGroups={openGroups}
        onOpen={(row, column) => setOpened(`${row.name} for ${column.name}`)}
      />
      <p aria-live="polite">{opened}</p>
    </>
  );
}

const weeks = [5.1, 4.8, 6.2, null, 4.4, 3.9, 4.1, 3.2].map((value, at) => ({
  label: `week ${at + 40}`,
  value,
}));

export const pictureExamples: readonly Example[] = [
  { name: "Matrix, 12 teams", render: () => <Drawn teams={few} /> },
  { name: "Matrix, 120 teams in groups", render: () => <Drawn teams={many} /> },
  {
    name: "Matrix, groups open",
    render: () => <Drawn teams={many} openGroups={["Legal", "Finance"]} />,
  },
  { name: "Matrix, on a phone", width: 328, render: () => <Drawn teams={few.slice(0, 6)} /> },
  {
    name: "Spark",
    render: () => (
      <Bench>
        <Spark label="First reply in hours, by week" points={weeks} unit="h" promise={6} />
        <Spark label="First reply in hours, with its table" points={weeks} unit="h" withTable />
        <Spark label="Nothing yet" points={weeks.map(({ label }) => ({ label, value: null }))} />
      </Bench>
    ),
  },
  {
    name: "ProgressBar",
    render: () => (
      <Bench isColumn>
        <div style={{ width: "100%" }}>
          <ProgressBar
            label="Bringing in the old requests"
            done={8120}
            total={25000}
            of="requests"
            secondsLeft={260}
          />
        </div>
        <div style={{ width: "100%" }}>
          <ProgressBar label="Counting" done={312} of="files" />
        </div>
      </Bench>
    ),
  },
];
