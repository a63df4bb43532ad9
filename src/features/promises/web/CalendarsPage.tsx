import type { CalendarAnswer } from "#contract/promises";
import { ButtonLink } from "#web/ui/Button.tsx";
import { CalendarIcon, PlusIcon } from "#web/ui/icons.ts";
import { SpokenPage } from "#web/ui/SpokenPage.tsx";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { Broken, EmptyState, Refused } from "#web/ui/States.tsx";
import { type Column, Table } from "#web/ui/Table.tsx";
import { useCalendars, useMayMakeCalendars } from "./data.ts";
import { useWords, type Words } from "./use-words.ts";
import { weekWords } from "./week.ts";

const columnsIn = ({
  lang,
  sentences: { list: words },
}: Words): readonly Column<CalendarAnswer>[] => [
  { key: "name", head: words.name, cell: ({ name }) => name, sortBy: ({ name }) => name },
  { key: "hours", head: words.hours, cell: ({ hours }) => weekWords(hours, words.closed, lang) },
  { key: "zone", head: words.zone, cell: ({ zone }) => zone, sortBy: ({ zone }) => zone },
  { key: "whose", head: words.whose, cell: ({ teamName }) => teamName ?? words.organisation },
  {
    key: "services",
    head: words.services,
    cell: ({ services }) => services,
    sortBy: ({ services }) => services,
    numeric: true,
  },
];

/** All calendars. */
export default function CalendarsPage() {
  const { sentences } = useWords();
  const words = sentences.list;
  const { data, error, refetch } = useCalendars();
  const mayAdd = useMayMakeCalendars();
  const add = (
    <ButtonLink href="/administration/calendars/new" kind="primary" icon={PlusIcon}>
      {words.add}
    </ButtonLink>
  );
  return (
    <SpokenPage title={words.title} subtitle={words.subtitle} actions={mayAdd && add}>
      {error?.isRefusal ? (
        <Refused problem={error} words={sentences.refusals} />
      ) : error ? (
        <Broken fault={error} onRetry={() => void refetch()} />
      ) : data ? (
        <Calendars rows={data} />
      ) : (
        <SkeletonRows />
      )}
    </SpokenPage>
  );
}

export function Calendars({ rows }: { rows: readonly CalendarAnswer[] }) {
  const all = useWords();
  const words = all.sentences.list;
  return (
    <Table
      caption={words.title}
      columns={columnsIn(all)}
      rows={rows}
      keyOf={({ id }) => id}
      hrefOf={({ id }) => `/administration/calendars/${id}`}
      empty={
        <EmptyState icon={CalendarIcon} title={words.emptyTitle}>
          {words.emptyText}
        </EmptyState>
      }
    />
  );
}
