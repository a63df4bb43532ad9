import type { LineAnswer } from "./data.ts";
import { sentences } from "./sentences.ts";
import { countWords, shareWords } from "./words.ts";
import { numberWords } from "#web/data/zone.ts";
import { Section } from "#web/ui/Page.tsx";
import { Table, type Column } from "#web/ui/Table.tsx";

const words = sentences.lines;

interface LinesProps {
  kind: "teams" | "services" | "customers";
  lines: readonly LineAnswer[];
  hrefOf: (line: LineAnswer) => string;
}

const number = (key: "reopened" | "misrouted" | "returned"): Column<LineAnswer> => ({
  key,
  head: words[key],
  numeric: true,
  cell: ({ figures }) => countWords(figures[key]),
  sortBy: ({ figures }) => figures[key].count ?? -1,
});

/** Every figure of the page once more, line by line. */
export function Lines({ kind, lines, hrefOf }: LinesProps) {
  if (lines.length === 0) return null;
  const columns: readonly Column<LineAnswer>[] = [
    {
      key: "name",
      head: words.name[kind],
      cell: ({ name, isVendor }) => (isVendor ? `${name} (${words.vendor})` : name),
      sortBy: ({ name }) => name,
    },
    {
      key: "requests",
      head: words.requests,
      numeric: true,
      cell: ({ figures }) => numberWords(figures.requests),
      sortBy: ({ figures }) => figures.requests,
    },
    {
      key: "right",
      head: words.rightFirstTime,
      numeric: true,
      cell: ({ figures }) => shareWords(figures.rightFirstTime),
      sortBy: ({ figures }) => figures.rightFirstTime.value ?? -1,
    },
    number("reopened"),
    number("misrouted"),
    number("returned"),
    {
      key: "present",
      head: words.present,
      numeric: true,
      cell: ({ present }) => (present === null ? "" : numberWords(present)),
      sortBy: ({ present }) => present ?? -1,
    },
  ];
  return (
    <Section title={words[kind]}>
      <Table
        caption={words[kind]}
        columns={columns}
        rows={lines}
        keyOf={({ id }) => id}
        hrefOf={hrefOf}
      />
    </Section>
  );
}
