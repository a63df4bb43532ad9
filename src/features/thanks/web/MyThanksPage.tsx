import type { ReactNode } from "react";
import { useArrivalAt, useQueryText } from "#web/navigation.ts";
import { useMe } from "#web/session.ts";
import { Button, ButtonLink } from "#web/ui/Button.tsx";
import { DownloadIcon, ThanksIcon } from "#web/ui/icons.ts";
import { Section } from "#web/ui/Page.tsx";
import { SkeletonPage } from "#web/ui/Skeleton.tsx";
import { SpokenPage } from "#web/ui/SpokenPage.tsx";
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
import { ThanksList } from "./ThanksCard.tsx";
import { useWords, type Words } from "./use-words.ts";
import { monthWords } from "./words.ts";

/** What reached the reader and what they gave; theirs alone. */
export default function MyThanksPage() {
  const { lang, list, refusals } = useWords();
  const [text, setBox] = useQueryText("box");
  const box: Box = text === "given" ? "given" : "received";
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } =
    useOwnThanks(box);
  const months = useOwnMonths();
  if (error?.isRefusal) return <RefusedPage problem={error} words={refusals} wordsLang={lang} />;
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
            {list.more}
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
  const { mine: words, sayThanks } = useWords();
  useArrivalAt();
  return (
    <SpokenPage
      title={words.title}
      subtitle={words.subtitle}
      actions={
        <>
          <WaitingLink />
          <ButtonLink href="/thanks/new" icon={ThanksIcon} kind="primary">
            {sayThanks}
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
    </SpokenPage>
  );
}

/** For those who lead: they know which request a customer may mean. */
function WaitingLink() {
  const words = useWords().mine;
  const { roles, teams, guest } = useMe();
  const leads = teams.some((team) => "lead" in team && team.lead === true);
  if (guest || (!leads && !roles.includes("administrator"))) return null;
  return <ButtonLink href="/thanks/waiting">{words.waiting}</ButtonLink>;
}

const columnsIn = ({ lang, mine: words }: Words): readonly Column<MonthAnswer>[] => [
  { key: "month", head: words.month, cell: ({ month }) => monthWords(month, lang) },
  { key: "received", head: words.received, numeric: true, cell: ({ received }) => received },
  { key: "given", head: words.given, numeric: true, cell: ({ given }) => given },
];

function OwnMonths({ months }: { months: readonly MonthAnswer[] }) {
  const all = useWords();
  const words = all.mine;
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
        columns={columnsIn(all)}
        rows={months.toReversed()}
        keyOf={({ month }) => month}
      />
    </Section>
  );
}
