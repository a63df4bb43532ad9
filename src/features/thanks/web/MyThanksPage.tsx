import type { ReactNode } from "react";
import { useArrivalAt, useQueryText } from "#web/navigation.ts";
import { useMe } from "#web/session.ts";
import { Button, ButtonLink } from "#web/ui/Button.tsx";
import { DownloadIcon, ThanksIcon } from "#web/ui/icons.ts";
import { Page, Section } from "#web/ui/Page.tsx";
import { SkeletonPage } from "#web/ui/Skeleton.tsx";
import { BrokenPage, EmptyState, RefusedPage } from "#web/ui/States.tsx";
import { type Column, Table } from "#web/ui/Table.tsx";
import { Tabs } from "#web/ui/Tabs.tsx";
import {
  type Box,
  exportHref,
  type MonthAnswer,
  type ThanksAnswer,
  useOwnMonths,
  useOwnThanks,
} from "./data.ts";
import { sentences } from "./sentences.ts";
import { ThanksList } from "./ThanksCard.tsx";
import { monthWords } from "./words.ts";

const words = sentences.mine;

/** What reached the reader and what they gave; theirs alone. */
export default function MyThanksPage() {
  const [text, setBox] = useQueryText("box");
  const box: Box = text === "given" ? "given" : "received";
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } =
    useOwnThanks(box);
  const months = useOwnMonths();
  if (error?.isRefusal) return <RefusedPage problem={error} words={sentences.refusals} />;
  const fault = error ?? months.error;
  if (fault)
    return (
      <BrokenPage fault={fault} onRetry={() => void Promise.all([refetch(), months.refetch()])} />
    );
  if (!data || !months.data) return <SkeletonPage />;
  return (
    <MyThanksView
      box={box}
      onBox={(next) => setBox(next === "given" ? "given" : "")}
      rows={data.pages.flatMap(({ rows }) => rows)}
      months={months.data.rows}
      more={
        hasNextPage && (
          <Button busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {sentences.list.more}
          </Button>
        )
      }
    />
  );
}

interface MyThanksViewProps {
  box: Box;
  onBox: (box: Box) => void;
  rows: readonly ThanksAnswer[];
  months: readonly MonthAnswer[];
  more?: ReactNode;
}

export function MyThanksView({ box, onBox, rows, months, more }: MyThanksViewProps) {
  useArrivalAt();
  return (
    <Page
      title={words.title}
      subtitle={words.subtitle}
      actions={
        <>
          <WaitingLink />
          <ButtonLink href="/thanks/new" icon={ThanksIcon} kind="primary">
            {sentences.sayThanks}
          </ButtonLink>
        </>
      }
    >
      <Tabs
        label={words.boxes}
        tabs={[
          { value: "received", label: words.received },
          { value: "given", label: words.given },
        ]}
        value={box}
        onChange={onBox}
      >
        {rows.length === 0 ? (
          <EmptyState icon={ThanksIcon} title={words.none[box]}>
            {words.noneText[box]}
          </EmptyState>
        ) : (
          <ThanksList label={words[box]} rows={rows} />
        )}
        {more}
      </Tabs>
      <OwnMonths months={months} />
    </Page>
  );
}

/** For those who lead: they know which request a customer may mean. */
function WaitingLink() {
  const { roles, teams, guest } = useMe();
  const leads = teams.some((team) => "lead" in team && team.lead === true);
  if (guest || (!leads && !roles.includes("administrator"))) return null;
  return <ButtonLink href="/thanks/waiting">{words.waiting}</ButtonLink>;
}

const columns: readonly Column<MonthAnswer>[] = [
  { key: "month", head: words.month, cell: ({ month }) => monthWords(month) },
  { key: "received", head: words.received, numeric: true, cell: ({ received }) => received },
  { key: "given", head: words.given, numeric: true, cell: ({ given }) => given },
];

function OwnMonths({ months }: { months: readonly MonthAnswer[] }) {
  return (
    <Section
      title={words.months}
      intro={words.monthsIntro}
      actions={
        <>
          <ButtonLink href={exportHref("csv")} icon={DownloadIcon} download>
            {words.csv}
          </ButtonLink>
          <ButtonLink href={exportHref("json")} icon={DownloadIcon} download>
            {words.json}
          </ButtonLink>
        </>
      }
    >
      <Table
        caption={words.months}
        columns={columns}
        rows={months.toReversed()}
        keyOf={({ month }) => month}
      />
    </Section>
  );
}
