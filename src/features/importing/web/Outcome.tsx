import type { RunDetail } from "#contract/importing";
import { numberWords } from "#web/data/zone.ts";
import { ButtonLink } from "#web/ui/Button.tsx";
import { DownloadIcon } from "#web/ui/icons.ts";
import { Section } from "#web/ui/Page.tsx";
import { type Column, Table } from "#web/ui/Table.tsx";
import { unreadableHref } from "./data.ts";
import css from "./Importing.module.css";
import { useWords, type Words } from "./use-words.ts";

const counts = ["requests", "open", "done", "withdrawn", "reopened", "handoffs", "events"] as const;

interface Count {
  readonly label: string;
  readonly value: number;
}

const countColumnsIn = ({ lang, sentences: { done: words } }: Words): readonly Column<Count>[] => [
  { key: "label", head: words.counted, cell: ({ label }) => label },
  {
    key: "value",
    head: words.here,
    cell: ({ value }) => numberWords(value, 1, lang),
    numeric: true,
  },
];

/** The figures to hold against those of the other system, and the ways on. */
export function Outcome({ run }: { run: RunDetail }) {
  const all = useWords();
  const words = all.sentences.done;
  const number = (count: number): string => numberWords(count, 0, all.lang);
  const { totals, unreadable } = run;
  if (!totals) return null;
  const isNew = totals.newRequests + totals.newEvents > 0;
  return (
    <>
      {unreadable > 0 && <Lost id={run.id} unreadable={unreadable} />}
      <Section title={words.compare} intro={words.compareIntro}>
        <Table
          caption={words.compare}
          columns={countColumnsIn(all)}
          rows={counts.map((key) => ({ label: words[key], value: totals[key] }))}
          keyOf={({ label }) => label}
        />
        <p className={css["soft"]}>
          {isNew
            ? words.fresh(number(totals.newRequests), number(totals.newEvents))
            : words.nothing}
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
  const { lang, sentences } = useWords();
  const words = sentences.done;
  return (
    <div className={css["stack"]}>
      <p className={css["warning"]}>{words.lost(numberWords(unreadable, 0, lang))}</p>
      <div className={css["actions"]}>
        <ButtonLink href={unreadableHref(id)} icon={DownloadIcon}>
          {words.download}
        </ButtonLink>
      </div>
    </div>
  );
}

type Team = RunDetail["perTeam"][number];
const columnsIn = ({ lang, sentences: { done: words } }: Words): readonly Column<Team>[] => [
  { key: "team", head: words.team, cell: ({ name }) => name, sortBy: ({ name }) => name },
  {
    key: "requests",
    head: words.requests,
    cell: ({ requests }) => numberWords(requests, 1, lang),
    sortBy: ({ requests }) => requests,
    numeric: true,
  },
  {
    key: "open",
    head: words.open,
    cell: ({ open }) => numberWords(open, 1, lang),
    sortBy: ({ open }) => open,
    numeric: true,
  },
];

function PerTeam({ run }: { run: RunDetail }) {
  const all = useWords();
  const words = all.sentences.done;
  return (
    <Section title={words.perTeam}>
      <Table
        caption={words.perTeam}
        columns={columnsIn(all)}
        rows={run.perTeam}
        keyOf={({ teamId }) => teamId}
      />
    </Section>
  );
}
