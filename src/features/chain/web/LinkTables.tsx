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
import { sentences } from "./sentences.ts";
import {
  holderWords,
  seenTargetWords,
  seenWords,
  serviceWords,
  shownWords,
  targetWords,
} from "./words.ts";

const words = sentences.links;
const none = <p className={css["soft"]}>{words.none}</p>;
const rowWords = { next: "Next link", previous: "Previous link" };

type Held = ComparedAnswer["held"];

interface HeldByProps {
  held: Held;
  providerId: string;
  customerId: string | undefined;
}

/** Who held most of what the one team asked of the other, where that is known; leads to the pair. */
function HeldBy({ held, providerId, customerId }: HeldByProps) {
  const found = held.find((one) => one.providerId === providerId && one.customerId === customerId);
  if (!found) return null;
  return (
    <>
      {". "}
      <a href={`/relationships/${providerId}/${customerId}/held?period=year`}>
        {holderWords(found)}
      </a>
    </>
  );
}

const declaredColumns = (held: Held): readonly Column<CompareRow>[] => [
  {
    key: "from",
    head: words.from,
    cell: ({ from }) => serviceWords(from),
    sortBy: ({ from }) => from.name,
  },
  { key: "to", head: words.to, cell: targetWords, sortBy: targetWords },
  {
    key: "seen",
    head: words.seen,
    cell: (row) => (
      <span>
        {shownWords(row)}
        <HeldBy held={held} providerId={row.from.team.id} customerId={row.to?.team.id} />
      </span>
    ),
    sortBy: ({ seen, perhaps }) => seen?.requests ?? perhaps?.requests ?? 0,
  },
  { key: "standing", head: words.standing, cell: (row) => <Standing row={row} /> },
  { key: "acts", head: words.acts, cell: (row) => <DeclaredActs row={row} /> },
];

interface TableOfLinks<Row> {
  caption: string;
  rows: readonly Row[];
  held: Held;
}

export function DeclaredTable({ caption, rows, held }: TableOfLinks<CompareRow>) {
  return (
    <Table
      {...rowWords}
      caption={caption}
      columns={declaredColumns(held)}
      rows={rows}
      keyOf={({ id }) => id}
      hrefOf={({ from }) => `/services/${from.id}`}
      empty={none}
    />
  );
}

function Standing({ row: { confirmed, weakest, declaredBy, declaredAt } }: { row: CompareRow }) {
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
      <ProblemLine problem={confirm.problem ?? withdraw.problem} words={sentences.refusals} />
    </span>
  );
}

const seenColumns = (held: Held): readonly Column<SeenRow>[] => [
  {
    key: "from",
    head: words.from,
    cell: ({ from }) => serviceWords(from),
    sortBy: ({ from }) => from.name,
  },
  {
    key: "to",
    head: words.to,
    cell: seenTargetWords,
    sortBy: seenTargetWords,
  },
  {
    key: "seen",
    head: words.seen,
    cell: ({ from, team, seen }) => (
      <span>
        {seenWords(seen)}
        <HeldBy held={held} providerId={from.team.id} customerId={team?.id} />
      </span>
    ),
    sortBy: ({ seen }) => seen.requests,
  },
  { key: "acts", head: words.acts, cell: (row) => row.mayDeclare && <SeenActs row={row} /> },
];

export function SeenTable({ caption, rows, held }: TableOfLinks<SeenRow>) {
  return (
    <Table
      {...rowWords}
      caption={caption}
      columns={seenColumns(held)}
      rows={rows}
      keyOf={({ from, to, segment, team }) => `${from.id} ${(to ?? segment ?? team)?.id}`}
      hrefOf={({ from }) => `/services/${from.id}`}
      empty={none}
    />
  );
}

/** One press where requests say for whom; else the service of the team is chosen first. */
export function SeenActs({ row }: { row: SeenRow }) {
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
        aria-label={words.aboutLink(words.declare, from.name, named?.name ?? seenTargetWords(row))}
        onClick={() => void declare.run(undefined)}
      >
        {words.declare}
      </Button>
      <ProblemLine problem={declare.problem} words={sentences.refusals} />
    </span>
  );
}
