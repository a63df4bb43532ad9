import type { CountsAnswer } from "#contract/parity";
import { Section } from "#web/ui/Page.tsx";
import { type Column, Table } from "#web/ui/Table.tsx";
import type { ParityList } from "./data.ts";
import { type Words, useWords } from "./use-words.ts";
import { brokenSentence, brokenSide, brokenWords } from "./words.ts";

interface Row {
  readonly id: string;
  readonly name: string;
  readonly counts: CountsAnswer;
}

const columnsIn = (spoken: Words): readonly Column<Row>[] => [
  { key: "team", head: spoken.broken.team, cell: ({ name }) => name, sortBy: ({ name }) => name },
  {
    key: "compared",
    head: spoken.broken.compared,
    cell: ({ counts }) => counts.compared,
    sortBy: ({ counts }) => counts.compared,
    numeric: true,
  },
  {
    key: "worse",
    head: spoken.broken.worse,
    cell: ({ counts }) => counts.promise.worse,
    sortBy: ({ counts }) => counts.promise.worse,
    numeric: true,
  },
  {
    key: "kept-less",
    head: spoken.broken.keptLess,
    cell: ({ counts }) => counts.result.worse,
    sortBy: ({ counts }) => counts.result.worse,
    numeric: true,
  },
  {
    key: "together",
    head: spoken.broken.together,
    cell: ({ counts }) => brokenWords(counts.broken, spoken),
    sortBy: ({ counts }) => counts.broken.value ?? -1,
    numeric: true,
  },
  {
    key: "colleagues",
    head: spoken.broken.colleagues,
    cell: ({ counts }) => brokenSide(counts.broken.inside, spoken),
    numeric: true,
  },
  {
    key: "clients",
    head: spoken.broken.clients,
    cell: ({ counts }) => brokenSide(counts.broken.outside, spoken),
    numeric: true,
  },
];

/** Promises broken to colleagues and to clients, counted together: of the organisation in a sentence, of teams in a table. */
export function Totals({ counts, teams }: Pick<ParityList, "counts" | "teams">) {
  const spoken = useWords();
  const words = spoken.broken;
  const rows = teams.map(({ team, counts: ofTeam }) => ({ ...team, counts: ofTeam }));
  return (
    <Section title={words.title} intro={brokenSentence(counts.broken, spoken)}>
      <Table caption={words.title} columns={columnsIn(spoken)} rows={rows} keyOf={({ id }) => id} />
    </Section>
  );
}
