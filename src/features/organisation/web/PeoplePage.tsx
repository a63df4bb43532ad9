import { useDeferredValue, useState } from "react";
import { useSession } from "#web/session.ts";
import { Button, ButtonLink } from "#web/ui/Button.tsx";
import { PersonChip } from "#web/ui/Chip.tsx";
import { FormRow } from "#web/ui/Field.tsx";
import { PlusIcon, SearchIcon } from "#web/ui/icons.ts";
import { SpokenPage } from "#web/ui/SpokenPage.tsx";
import { Select } from "#web/ui/Select.tsx";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { Broken, EmptyState } from "#web/ui/States.tsx";
import { Table, type Column } from "#web/ui/Table.tsx";
import { TextField } from "#web/ui/TextField.tsx";
import { usePersons, type PersonInList, type State } from "./data.ts";
import { type Words, useWords } from "./use-words.ts";

const markOf = (
  { guest, departedAt }: PersonInList,
  words: Words["sentences"]["people"],
): string | undefined => (departedAt ? words.left : guest ? words.guest : undefined);

const columnsIn = (words: Words["sentences"]["people"]): readonly Column<PersonInList>[] => [
  {
    key: "name",
    head: words.name,
    cell: (person) => <PersonChip name={person.name} detail={markOf(person, words)} size="small" />,
  },
  { key: "email", head: words.email, cell: ({ email }) => email ?? "" },
  {
    key: "teams",
    head: words.teams,
    cell: ({ teams }) => teams.map(({ name }) => name).join(", "),
  },
];

export default function PeoplePage() {
  const words = useWords().sentences.people;
  const administers = useSession().data?.roles.includes("administrator") ?? false;
  const [search, setSearch] = useState("");
  const [state, setState] = useState<State>("present");
  const found = usePersons(useDeferredValue(search.trim()), state);
  const invite = (
    <ButtonLink href="/administration/invitations" kind="primary" icon={PlusIcon}>
      {words.invite}
    </ButtonLink>
  );
  return (
    <SpokenPage title={words.title} actions={administers && invite}>
      <FormRow>
        <TextField
          label={words.search}
          type="search"
          lead={<SearchIcon size={16} aria-hidden="true" />}
          maxLength={200}
          value={search}
          onChange={setSearch}
        />
        <Select
          label={words.state}
          value={state}
          onChange={setState}
          choices={(["present", "departed", "all"] as const).map((value) => ({
            value,
            label: words.states[value],
          }))}
        />
      </FormRow>
      {found.error ? (
        <Broken fault={found.error} onRetry={() => void found.refetch()} />
      ) : found.data ? (
        <PeopleTable rows={found.data.pages.flatMap(({ rows }) => rows)} />
      ) : (
        <SkeletonRows />
      )}
      {found.hasNextPage && (
        <p>
          <Button busy={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
            {words.more}
          </Button>
        </p>
      )}
    </SpokenPage>
  );
}

export function PeopleTable({ rows }: { rows: readonly PersonInList[] }) {
  const words = useWords().sentences.people;
  return (
    <Table
      caption={words.title}
      columns={columnsIn(words)}
      rows={rows}
      keyOf={({ id }) => id}
      hrefOf={({ id }) => `/people/${id}`}
      empty={<EmptyState title={words.none}>{words.noneText}</EmptyState>}
    />
  );
}
