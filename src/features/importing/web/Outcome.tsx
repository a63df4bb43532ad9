import type { RunDetail } from "#contract/importing";
import { numberWords } from "#web/data/zone.ts";
import { ButtonLink } from "#web/ui/Button.tsx";
import { Figure, Figures } from "#web/ui/Figure.tsx";
import { DownloadIcon } from "#web/ui/icons.ts";
import { Section } from "#web/ui/Page.tsx";
import { type Column, Table } from "#web/ui/Table.tsx";
import { unreadableHref } from "./data.ts";
import css from "./Importing.module.css";
import { sentences } from "./sentences.ts";

const words = sentences.done;
const counts = ["requests", "open", "done", "withdrawn", "reopened", "handoffs", "events"] as const;

/** The figures to hold against those of the other system, and the ways on. */
export function Outcome({ run }: { run: RunDetail }) {
  const { totals, unreadable } = run;
  if (!totals) return null;
  const isNew = totals.newRequests + totals.newEvents > 0;
  return (
    <>
      {unreadable > 0 && <Lost id={run.id} unreadable={unreadable} />}
      <Section title={words.compare} intro={words.compareIntro}>
        <Figures>
          {counts.map((key) => (
            <Figure key={key} label={words[key]} value={totals[key]} n={totals[key]} floor={0} />
          ))}
        </Figures>
        <p className={css["soft"]}>
          {isNew ? words.fresh(totals.newRequests, totals.newEvents) : words.nothing}
        </p>
        <div className={css["actions"]}>
          <ButtonLink href="/search" kind="primary">
            {words.browse}
          </ButtonLink>
          <ButtonLink href="/relationships">{words.relationships}</ButtonLink>
          <ButtonLink href="/administration/imports" kind="quiet">
            {words.again}
          </ButtonLink>
        </div>
      </Section>
      <PerTeam run={run} />
    </>
  );
}

function Lost({ id, unreadable }: { id: string; unreadable: number }) {
  return (
    <div className={css["stack"]}>
      <p className={css["warning"]}>{words.lost(unreadable)}</p>
      <div className={css["actions"]}>
        <ButtonLink href={unreadableHref(id)} icon={DownloadIcon}>
          {words.download}
        </ButtonLink>
      </div>
    </div>
  );
}

type Team = RunDetail["perTeam"][number];
const columns: readonly Column<Team>[] = [
  { key: "team", head: words.team, cell: ({ name }) => name, sortBy: ({ name }) => name },
  {
    key: "requests",
    head: words.requests,
    cell: ({ requests }) => numberWords(requests),
    sortBy: ({ requests }) => requests,
    numeric: true,
  },
  {
    key: "open",
    head: words.open,
    cell: ({ open }) => numberWords(open),
    sortBy: ({ open }) => open,
    numeric: true,
  },
];

function PerTeam({ run }: { run: RunDetail }) {
  return (
    <Section title={words.perTeam}>
      <Table
        caption={words.perTeam}
        columns={columns}
        rows={run.perTeam}
        keyOf={({ teamId }) => teamId}
      />
    </Section>
  );
}
