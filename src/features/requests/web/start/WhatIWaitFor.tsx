import css from "./Start.module.css";
import { useNow } from "#web/data/clock.ts";
import { useZone } from "#web/data/zone.ts";
import { List } from "#web/ui/List.tsx";
import { Section } from "#web/ui/Page.tsx";
import type { FullMe, RequestRow } from "../data/api.ts";
import { useRequestList } from "../data/reading.ts";
import { RequestLine } from "../rows/RequestLine.tsx";
import { RowsView } from "../rows/RowsView.tsx";
import { sentences } from "../sentences.ts";
import { dueWordsOf } from "../words/deadlines.ts";
import { promiseWords, stateWords } from "../words/telling.ts";

const words = sentences.start;
const most = 8;

/** What others do for the reader: who has it, and by when they answer. */
export function WhatIWaitFor({ me }: { me: FullMe }) {
  const open = useRequestList({ customer: me.id, state: "open", limit: 50 }, `mine:${me.id}`);
  const others = open.rows?.filter((row) => row.state !== "waiting-customer");
  return (
    <Section title={words.mine} actions={<a href="/requests">{words.all}</a>}>
      <RowsView
        rows={{ ...open, rows: others, hasMore: false }}
        empty={
          <p className={css["none"]}>
            {words.mineNone} {words.mineNoneText}
          </p>
        }
      >
        {(rows) => (
          <List label={words.mine}>
            {rows.slice(0, most).map((row) => (
              <RequestLine key={row.id} row={row} saysDue detail={<WhoAndWhen row={row} />} />
            ))}
          </List>
        )}
      </RowsView>
    </Section>
  );
}

/** 'Payroll has it; they answer by tomorrow 10:00' */
export function WhoAndWhen({ row }: { row: RequestRow }) {
  const now = useNow();
  const zone = useZone();
  const by = dueWordsOf(row, now, zone);
  if (by === undefined || row.dueAt === null) return stateWords(row);
  if (new Date(row.dueAt) < now) return `${stateWords(row)}; an answer was due ${by}`;
  return [stateWords(row), promiseWords(row, by)].join("; ");
}
