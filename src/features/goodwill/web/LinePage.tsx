import type { ReactNode } from "react";
import css from "./goodwill.module.css";
import { type BehindAnswer, sheetHref, useBehind } from "./data.ts";
import { GoodwillFault } from "./GoodwillFault.tsx";
import { useWords, type Words } from "./use-words.ts";
import { listedSentence } from "./words.ts";
import type { EntryAnswer, EntryName } from "#contract/goodwill";
import { useNow } from "#web/data/clock.ts";
import { dayWords, useZone } from "#web/data/zone.ts";
import { useParam } from "#web/navigation.ts";
import { Button } from "#web/ui/Button.tsx";
import { SkeletonPage } from "#web/ui/Skeleton.tsx";
import { SpokenPage } from "#web/ui/SpokenPage.tsx";
import { StateMark } from "#web/ui/StateMark.tsx";
import { type Column, Table } from "#web/ui/Table.tsx";

/** The requests behind one line of a sheet. */
export default function LinePage() {
  const words = useWords().behind;
  const line = useParam("line") as EntryName;
  const behind = useBehind(useParam("provider"), useParam("customer"), line);
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = behind;
  if (!data && error) return <GoodwillFault fault={error} onRetry={() => void refetch()} />;
  if (!data) return <SkeletonPage />;
  return (
    <LineView
      pages={data.pages}
      more={
        hasNextPage && (
          <Button busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {words.more}
          </Button>
        )
      }
    />
  );
}

interface LineViewProps {
  pages: readonly BehindAnswer[];
  more?: ReactNode;
}

export function LineView({ pages, more }: LineViewProps) {
  const all = useWords();
  const words = all.behind;
  const { from, to, line, n } = pages[0]!;
  const rows = pages.flatMap((page) => page.rows);
  const { name, of } = all.lines[line];
  return (
    <SpokenPage
      title={`${name}: ${all.toward(from.name, to.name)}`}
      subtitle={of(from.name, to.name)}
      back={{ href: sheetHref(from.id, to.id), label: words.back }}
    >
      <p className={css["text"]}>
        {n === 0 ? words.none : listedSentence(n, rows, pages.at(-1)?.nextCursor !== null, all)}
      </p>
      {rows.length > 0 && <Entries line={line} rows={rows} />}
      {rows.length === 0 && n > 0 && <p className={css["text"]}>{words.noneOpen}</p>}
      {more}
    </SpokenPage>
  );
}

function howOf(line: EntryName, isGood: boolean, { lines }: Words): ReactNode {
  const { good, bad } = lines[line];
  return (
    <StateMark state={isGood ? "kept" : "risk"} look="plain">
      {isGood ? good : bad}
    </StateMark>
  );
}

function Entries({ line, rows }: { line: EntryName; rows: readonly EntryAnswer[] }) {
  const all = useWords();
  const words = all.behind;
  const { name } = all.lines[line];
  const [now, zone] = [useNow(), useZone()];
  const columns: readonly Column<EntryAnswer>[] = [
    { key: "request", head: words.request, cell: ({ number, title }) => `${number} ${title}` },
    {
      key: "good",
      head: words.good,
      cell: ({ good }) => howOf(line, good, all),
    },
    {
      key: "at",
      head: line === "lingering" ? words.since : words.when,
      cell: ({ at }) => (at === null ? words.open : dayWords(new Date(at), now, zone, all.lang)),
    },
  ];
  return (
    <Table
      caption={name}
      columns={columns}
      rows={rows}
      keyOf={({ id }) => id}
      hrefOf={({ id }) => `/requests/${id}`}
    />
  );
}
