import type { LineAnswer } from "./data.ts";
import { useWords, type Words } from "./use-words.ts";
import { countWords, shareWords } from "./words.ts";
import { numberWords } from "#web/data/zone.ts";
import { Section } from "#web/ui/Page.tsx";
import { Table, type Column } from "#web/ui/Table.tsx";

interface LinesProps {
  kind: "teams" | "services" | "customers";
  lines: readonly LineAnswer[];
  hrefOf: (line: LineAnswer) => string;
}

const number = (key: "reopened" | "misrouted" | "returned", all: Words): Column<LineAnswer> => ({
  key,
  head: all.sentences.lines[key],
  numeric: true,
  cell: ({ figures }) => countWords(figures[key], all),
  sortBy: ({ figures }) => figures[key].count ?? -1,
});

/** Every figure of the page once more, line by line. */
export function Lines({ kind, lines, hrefOf }: LinesProps) {
  const all = useWords();
  const { lang } = all;
  const words = all.sentences.lines;
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
      cell: ({ figures }) => numberWords(figures.requests, 1, lang),
      sortBy: ({ figures }) => figures.requests,
    },
    {
      key: "right",
      head: words.rightFirstTime,
      numeric: true,
      cell: ({ figures }) => shareWords(figures.rightFirstTime, all),
      sortBy: ({ figures }) => figures.rightFirstTime.value ?? -1,
    },
    number("reopened", all),
    number("misrouted", all),
    number("returned", all),
    {
      key: "present",
      head: words.present,
      numeric: true,
      cell: ({ present }) => (present === null ? "" : numberWords(present, 1, lang)),
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
