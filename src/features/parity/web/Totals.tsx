import type { CountsAnswer } from "#contract/parity";
import { Section } from "#web/ui/Page.tsx";
import { type Column, Table } from "#web/ui/Table.tsx";
import type { ParityList } from "./data.ts";
import { sentences } from "./sentences.ts";
import { brokenSentence, brokenSide, brokenWords } from "./words.ts";

const words = sentences.broken;

interface Row {
  readonly id: string;
  readonly name: string;
  readonly counts: CountsAnswer;
}

const columns: readonly Column<Row>[] = [
  { key: "team", head: words.team, cell: ({ name }) => name, sortBy: ({ name }) => name },
  {
    key: "compared",
    head: words.compared,
    cell: ({ counts }) => counts.compared,
    sortBy: ({ counts }) => counts.compared,
    numeric: true,
  },
  {
    key: "worse",
    head: words.worse,
    cell: ({ counts }) => counts.promise.worse,
    sortBy: ({ counts }) => counts.promise.worse,
    numeric: true,
  },
  {
    key: "kept-less",
    head: words.keptLess,
    cell: ({ counts }) => counts.result.worse,
    sortBy: ({ counts }) => counts.result.worse,
    numeric: true,
  },
  {
    key: "together",
    head: words.together,
    cell: ({ counts }) => brokenWords(counts.broken),
    sortBy: ({ counts }) => counts.broken.value ?? -1,
    numeric: true,
  },
  {
    key: "colleagues",
    head: words.colleagues,
    cell: ({ counts }) => brokenSide(counts.broken.inside),
    numeric: true,
  },
  {
    key: "clients",
    head: words.clients,
    cell: ({ counts }) => brokenSide(counts.broken.outside),
    numeric: true,
  },
];

/** Promises broken to colleagues and to clients, counted together: of the organisation in a sentence, of teams in a table. */
export function Totals({ counts, teams }: Pick<ParityList, "counts" | "teams">) {
  const rows = teams.map(({ team, counts: ofTeam }) => ({ ...team, counts: ofTeam }));
  return (
    <Section title={words.title} intro={brokenSentence(counts.broken)}>
      <Table caption={words.title} columns={columns} rows={rows} keyOf={({ id }) => id} />
    </Section>
  );
}
