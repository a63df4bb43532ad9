import css from "./Start.module.css";
import { useNow } from "#web/data/clock.ts";
import { useZone } from "#web/data/zone.ts";
import { List } from "#web/ui/List.tsx";
import { Section } from "#web/ui/Page.tsx";
import type { FullMe, RequestRow } from "../data/api.ts";
import { useRequestList } from "../data/reading.ts";
import { RequestLine } from "../rows/RequestLine.tsx";
import { RowsView } from "../rows/RowsView.tsx";
import { useWords } from "../use-words.ts";
import { dueWordsOf } from "../words/deadlines.ts";
import { promiseWords, stateWords } from "../words/telling.ts";

const most = 8;

/** What others do for the reader: who has it, and by when they answer. */
export function WhatIWaitFor({ me }: { me: FullMe }) {
  const words = useWords().sentences.start;
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
  const words = useWords();
  const by = dueWordsOf(row, now, zone, words.lang);
  const stands = stateWords(row, words);
  if (by === undefined || row.dueAt === null) return stands;
  if (new Date(row.dueAt) < now) return `${stands}; ${words.told.due.answerWas(by)}`;
  return [stands, promiseWords(row, by, words)].join("; ");
}
