import { useState } from "react";
import type { HintAnswer, PastAnswer } from "#contract/meetings";
import { useAct } from "#web/data/act.ts";
import { useNow } from "#web/data/clock.ts";
import { listWords } from "#web/data/list-words.ts";
import { monthOf, numberWords, timeWords, useZone } from "#web/data/zone.ts";
import { Button } from "#web/ui/Button.tsx";
import { Figure } from "#web/ui/Figure.tsx";
import { Menu } from "#web/ui/Menu.tsx";
import { Section } from "#web/ui/Page.tsx";
import { Spark } from "#web/ui/Spark.tsx";
import { ProblemLine } from "#web/ui/States.tsx";
import { type Column, Table } from "#web/ui/Table.tsx";
import { correct, exportHref, type OwnRecord } from "./data.ts";
import css from "./meetings.module.css";
import { useWords, type Words } from "./use-words.ts";
import { besideWords } from "./words.ts";

const percent = (share: number): number => Math.round(share * 100);

/** One's own record: the share, what lies behind it, what it suggests, and each meeting. */
export function RecordSection({ record }: { record: OwnRecord }) {
  const words = useWords().sentences.record;
  const { total, rows, hints } = record;
  return (
    <>
      <Section title={words.title} intro={words.intro}>
        {total.n === 0 || total.share === null ? (
          <p className={css["text"]}>{words.none}</p>
        ) : (
          <Totals record={record} share={total.share} />
        )}
      </Section>
      {hints.length > 0 && (
        <Section title={words.hints}>
          <Hints hints={hints} rows={rows} />
        </Section>
      )}
      {rows.length > 0 && (
        <Section title={words.rows}>
          <Rows rows={rows} />
          <Exports />
        </Section>
      )}
    </>
  );
}

function Totals({ record, share }: { record: OwnRecord; share: number }) {
  const { total, months } = record;
  const zone = useZone();
  const { n, low, high } = total;
  const said = useWords();
  const { lang, sentences } = said;
  const words = sentences.record;
  const beside = besideWords(total, said);
  const number = (value: number): string => numberWords(value, 1, lang);
  const points = months.toReversed().map((month) => ({
    label: monthOf(new Date(`${month.month}T12:00:00Z`), zone, lang),
    value: month.share === null ? null : percent(month.share),
  }));
  return (
    <>
      <div className={css["figures"]}>
        <Figure
          label={words.onTime}
          value={percent(share)}
          unit="%"
          n={n}
          of={words.of}
          floor={1}
          interval={[percent(low ?? 0), percent(high ?? 1)]}
        />
        {points.length > 1 && <Spark label={words.trend} points={points} unit=" %" withTable />}
      </div>
      <p className={css["text"]}>
        {words.summary(
          number(n),
          number(total.late),
          number(total.lateAfterAnother),
          number(total.forgotten),
        )}
      </p>
      {beside !== "" && <p className={css["soft"]}>{beside}</p>}
    </>
  );
}

function Hints({ hints, rows }: { hints: readonly HintAnswer[]; rows: readonly PastAnswer[] }) {
  const { lang, sentences } = useWords();
  const now = useNow();
  const zone = useZone();
  return (
    <ul className={css["hints"]}>
      {hints.map((hint) => (
        <li key={`${hint.kind} ${hint.title} ${hint.meetingIds[0]}`}>
          <p>{sentences.hints[hint.kind](hint)}</p>
          <details>
            <summary>{sentences.record.events(hint.meetingIds.length)}</summary>
            <ul>
              {rows
                .filter(({ id }) => hint.meetingIds.includes(id))
                .map(({ id, title, startsAt }) => (
                  <li key={id}>
                    {title || sentences.untitled}, {timeWords(new Date(startsAt), now, zone, lang)}
                  </li>
                ))}
            </ul>
          </details>
        </li>
      ))}
    </ul>
  );
}

const atFirst = 15;

interface Reading {
  readonly now: Date;
  readonly zone: string;
  readonly said: Words;
  readonly onSay: (id: string, says: PastAnswer["correction"]) => void;
}

function columnsFor({ now, zone, said, onSay }: Reading): Column<PastAnswer>[] {
  const { lang, sentences } = said;
  const words = sentences.record;
  return [
    { key: "meeting", head: words.meeting, cell: ({ title }) => title || sentences.untitled },
    {
      key: "when",
      head: words.when,
      cell: ({ startsAt }) => timeWords(new Date(startsAt), now, zone, lang),
    },
    { key: "how", head: words.how, cell: (row) => howWords(row, said) },
    {
      key: "change",
      head: words.change,
      cell: (row) => <PutRight row={row} onSay={(says) => onSay(row.id, says)} />,
    },
  ];
}

function Rows({ rows }: { rows: readonly PastAnswer[] }) {
  const said = useWords();
  const { refusals, record: words } = said.sentences;
  const [isAll, setAll] = useState(false);
  const act = useAct(({ id, says }: { id: string; says: PastAnswer["correction"] }) =>
    correct(id, says, said),
  );
  const now = useNow();
  const zone = useZone();
  const onSay: Reading["onSay"] = (id, says) => void act.run({ id, says });
  return (
    <>
      <ProblemLine problem={act.problem} words={refusals} />
      <Table
        caption={words.rows}
        columns={columnsFor({ now, zone, said, onSay })}
        rows={isAll ? rows : rows.slice(0, atFirst)}
        keyOf={({ id }) => id}
      />
      {!isAll && rows.length > atFirst && (
        <div>
          <Button onClick={() => setAll(true)}>{words.older}</Button>
        </div>
      )}
    </>
  );
}

/** 'Late by 12 minutes, the others were told, by a report'. */
export function howWords(row: PastAnswer, said: Words): string {
  const { verdicts, record: words } = said.sentences;
  const { verdict, minutes, wasTold, cause, correction } = row;
  return [
    verdicts[verdict] + (minutes > 0 ? words.by(minutes) : ""),
    wasTold ? words.wasTold : "",
    cause ? words.after(cause.title) : "",
    correction === null ? sourceWords(row, said) : words.bySelf,
  ]
    .filter((part) => part !== "")
    .join(", ");
}

function sourceWords(
  { cameAt, isCovered, broughtBy }: PastAnswer,
  { lang, sentences: { record: words } }: Words,
): string {
  if (isCovered)
    return words.byReport(
      listWords(
        broughtBy.map(({ name }) => name),
        lang,
      ),
    );
  return cameAt === null ? "" : words.byTap;
}

interface PutRightProps {
  row: PastAnswer;
  onSay: (says: PastAnswer["correction"]) => void;
}

function PutRight({ row, onSay }: PutRightProps) {
  const words = useWords().sentences.record;
  if (row.correction !== null)
    return (
      <Button kind="quiet" size="small" onClick={() => onSay(null)}>
        {words.takeBack}
      </Button>
    );
  if (row.verdict === "cancelled" || row.verdict === "cancelled-late") return null;
  return (
    <Menu
      target={
        <Button kind="quiet" size="small">
          {words.change}
        </Button>
      }
      groups={[
        [
          ...(row.verdict === "on-time"
            ? []
            : [{ label: words.wasThere, onChoose: () => onSay("on-time") }]),
          { label: words.notMine, onChoose: () => onSay("not-mine") },
        ],
      ]}
    />
  );
}

function Exports() {
  const words = useWords().sentences.record;
  return (
    <p className={css["exports"]}>
      {words.exports}
      {(["csv", "json", "ics"] as const).map((format) => (
        <a key={format} href={exportHref(format)} download>
          {words[format]}
        </a>
      ))}
    </p>
  );
}
