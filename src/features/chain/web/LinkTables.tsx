import { useState } from "react";
import type { ComparedAnswer, CompareRow, SeenRow } from "#contract/chain";
import { useAct } from "#web/data/act.ts";
import { Button } from "#web/ui/Button.tsx";
import { When } from "#web/ui/Deadline.tsx";
import { Select } from "#web/ui/Select.tsx";
import { Badge, StateMark } from "#web/ui/StateMark.tsx";
import { ProblemLine } from "#web/ui/States.tsx";
import { Table, type Column } from "#web/ui/Table.tsx";
import css from "./chain.module.css";
import { confirmLink, declareLink, withdrawLink } from "./data.ts";
import { type Words, useWords } from "./use-words.ts";
import {
  holderWords,
  seenTargetWords,
  seenWords,
  serviceWords,
  shownWords,
  targetWords,
} from "./words.ts";

type Held = ComparedAnswer["held"];

interface HeldByProps {
  held: Held;
  providerId: string;
  customerId: string | undefined;
}

/** Who held most of what the one team asked of the other, where that is known; leads to the pair. */
function HeldBy({ held, providerId, customerId }: HeldByProps) {
  const spoken = useWords();
  const found = held.find((one) => one.providerId === providerId && one.customerId === customerId);
  if (!found) return null;
  return (
    <>
      {". "}
      <a href={`/relationships/${providerId}/${customerId}/held?period=year`}>
        {holderWords(found, spoken)}
      </a>
    </>
  );
}

const declaredColumns = (held: Held, spoken: Words): readonly Column<CompareRow>[] => [
  {
    key: "from",
    head: spoken.links.from,
    cell: ({ from }) => serviceWords(from),
    sortBy: ({ from }) => from.name,
  },
  { key: "to", head: spoken.links.to, cell: targetWords, sortBy: targetWords },
  {
    key: "seen",
    head: spoken.links.seen,
    cell: (row) => (
      <span>
        {shownWords(row, spoken)}
        <HeldBy held={held} providerId={row.from.team.id} customerId={row.to?.team.id} />
      </span>
    ),
    sortBy: ({ seen, perhaps }) => seen?.requests ?? perhaps?.requests ?? 0,
  },
  { key: "standing", head: spoken.links.standing, cell: (row) => <Standing row={row} /> },
  { key: "acts", head: spoken.links.acts, cell: (row) => <DeclaredActs row={row} /> },
];

interface TableOfLinks<Row> {
  caption: string;
  rows: readonly Row[];
  held: Held;
}

export function DeclaredTable({ caption, rows, held }: TableOfLinks<CompareRow>) {
  const spoken = useWords();
  return (
    <Table
      next={spoken.links.next}
      previous={spoken.links.previous}
      caption={caption}
      columns={declaredColumns(held, spoken)}
      rows={rows}
      keyOf={({ id }) => id}
      hrefOf={({ from }) => `/services/${from.id}`}
      empty={<p className={css["soft"]}>{spoken.links.none}</p>}
    />
  );
}

function Standing({ row: { confirmed, weakest, declaredBy, declaredAt } }: { row: CompareRow }) {
  const spoken = useWords();
  const words = spoken.links;
  return (
    <span className={css["line"]}>
      <StateMark state={confirmed ? "kept" : "waiting"} look="plain">
        {confirmed ? words.confirmed : words.waits}
      </StateMark>
      {weakest && <Badge>{words.weakest}</Badge>}
      <span className={css["soft"]}>
        {declaredBy && `${declaredBy.name}, `}
        <When at={declaredAt} />
      </span>
    </span>
  );
}

function DeclaredActs({ row }: { row: CompareRow }) {
  const spoken = useWords();
  const words = spoken.links;
  const said = { from: row.from.name, to: row.to?.name ?? row.segment?.name ?? "" };
  const confirm = useAct(() => confirmLink(row.id, said));
  const withdraw = useAct(() => withdrawLink(row.id, said));
  return (
    <span className={css["acts"]}>
      {row.may.confirm && (
        <Button
          size="small"
          busy={confirm.busy}
          aria-label={words.aboutLink(words.confirm, said.from, said.to)}
          onClick={() => void confirm.run(undefined)}
        >
          {words.confirm}
        </Button>
      )}
      {row.may.withdraw && (
        <Button
          size="small"
          kind="quiet"
          busy={withdraw.busy}
          aria-label={words.aboutLink(words.withdraw, said.from, said.to)}
          onClick={() => void withdraw.run(undefined)}
        >
          {words.withdraw}
        </Button>
      )}
      <ProblemLine problem={confirm.problem ?? withdraw.problem} words={spoken.refusals} />
    </span>
  );
}

const seenColumns = (held: Held, spoken: Words): readonly Column<SeenRow>[] => [
  {
    key: "from",
    head: spoken.links.from,
    cell: ({ from }) => serviceWords(from),
    sortBy: ({ from }) => from.name,
  },
  {
    key: "to",
    head: spoken.links.to,
    cell: (row) => seenTargetWords(row, spoken),
    sortBy: (row) => seenTargetWords(row, spoken),
  },
  {
    key: "seen",
    head: spoken.links.seen,
    cell: ({ from, team, seen }) => (
      <span>
        {seenWords(seen, spoken)}
        <HeldBy held={held} providerId={from.team.id} customerId={team?.id} />
      </span>
    ),
    sortBy: ({ seen }) => seen.requests,
  },
  { key: "acts", head: spoken.links.acts, cell: (row) => row.mayDeclare && <SeenActs row={row} /> },
];

export function SeenTable({ caption, rows, held }: TableOfLinks<SeenRow>) {
  const spoken = useWords();
  return (
    <Table
      next={spoken.links.next}
      previous={spoken.links.previous}
      caption={caption}
      columns={seenColumns(held, spoken)}
      rows={rows}
      keyOf={({ from, to, segment, team }) => `${from.id} ${(to ?? segment ?? team)?.id}`}
      hrefOf={({ from }) => `/services/${from.id}`}
      empty={<p className={css["soft"]}>{spoken.links.none}</p>}
    />
  );
}

/** One press where requests say for whom; else the service of the team is chosen first. */
export function SeenActs({ row }: { row: SeenRow }) {
  const spoken = useWords();
  const words = spoken.links;
  const { from, to, segment, choices } = row;
  const [chosen, setChosen] = useState("");
  const named = to ?? segment ?? choices.find(({ id }) => id === chosen);
  const declare = useAct(async () => {
    if (named)
      await declareLink(
        {
          fromServiceId: from.id,
          toServiceId: segment ? null : named.id,
          toSegmentId: segment?.id ?? null,
        },
        { from: from.name, to: named.name },
      );
  });
  return (
    <span className={css["acts"]}>
      {choices.length > 1 && (
        <Select
          label={`${words.choose} ${from.name}, ${row.team?.name}`}
          hideLabel
          className={css["choice"]}
          value={chosen}
          placeholder={words.choose}
          onChange={setChosen}
          choices={choices.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <Button
        size="small"
        busy={declare.busy}
        disabled={!named}
        aria-label={words.aboutLink(
          words.declare,
          from.name,
          named?.name ?? seenTargetWords(row, spoken),
        )}
        onClick={() => void declare.run(undefined)}
      >
        {words.declare}
      </Button>
      <ProblemLine problem={declare.problem} words={spoken.refusals} />
    </span>
  );
}
