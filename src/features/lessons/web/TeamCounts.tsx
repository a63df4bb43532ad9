import { Section } from "#web/ui/Page.tsx";
import { Select } from "#web/ui/Select.tsx";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { Broken, Refused } from "#web/ui/States.tsx";
import { type Column, Table } from "#web/ui/Table.tsx";
import { countsHref, type ListAnswer, type TeamLessonsAnswer, useTeamLessons } from "./data.ts";
import css from "./lessons.module.css";
import { type Sentences, useWords } from "./speaking.ts";
import { latelyWords } from "./words-of-team.ts";
import { daySaid, numberSaid } from "./written.ts";

interface TeamCountsProps extends Pick<ListAnswer, "led"> {
  chosen: string;
  onChoose: (id: string) => void;
}

/** For who leads a team: how many of it have done which, and never who. */
export function TeamCounts({ led, chosen, onChoose }: TeamCountsProps) {
  const all = useWords();
  const words = all.team;
  const team = led.find(({ id }) => id === chosen) ?? led[0];
  const { data, error, refetch } = useTeamLessons(team?.id);
  if (!team) return null;
  return (
    <Section
      title={words.title(team.name)}
      actions={
        led.length > 1 && (
          <Select
            label={words.choose}
            hideLabel
            choices={led.map(({ id, name }) => ({ value: id, label: name }))}
            value={team.id}
            onChange={onChoose}
          />
        )
      }
    >
      {data ? (
        <TeamCountsView answer={data} />
      ) : error?.isRefusal ? (
        <Refused problem={error} words={all.refusals} />
      ) : error ? (
        <Broken fault={error} onRetry={() => void refetch()} />
      ) : (
        <SkeletonRows count={3} />
      )}
    </Section>
  );
}

type Counted = NonNullable<TeamLessonsAnswer["counted"]>["rows"][number];

const doneWords = (done: Counted["done"], words: Sentences): string => {
  if (done === null) return words.team.tooFew;
  return typeof done === "number" ? numberSaid(done, words) : words.team[done];
};

const columnsIn = (words: Sentences): readonly Column<Counted>[] => [
  {
    key: "title",
    head: words.team.lesson,
    cell: ({ title, language }) => <span lang={language}>{title}</span>,
  },
  {
    key: "done",
    head: words.team.done,
    cell: ({ done }) => doneWords(done, words),
    numeric: true,
  },
];

export function TeamCountsView({ answer: { team, counted } }: { answer: TeamLessonsAnswer }) {
  const all = useWords();
  const words = all.team;
  if (!counted) return <p className={css["soft"]}>{words.none}</p>;
  const { people, ofDay, on, rows } = counted;
  return (
    <>
      <p className={css["lead"]}>
        {words.intro(numberSaid(people, all), daySaid(ofDay, all), daySaid(on, all))}
      </p>
      {rows.every(({ done }) => done === null) ? (
        <p>{words.allTooFew}</p>
      ) : (
        <>
          <p>{latelyWords(counted, all)}</p>
          <Table
            caption={words.title(team.name)}
            columns={columnsIn(all)}
            rows={rows}
            keyOf={({ id }) => id}
          />
        </>
      )}
      <p className={css["soft"]}>{words.how}</p>
      <p className={css["exports"]}>
        {words.exports}
        <a href={countsHref(team.id, "csv")} download>
          {all.list.csv}
        </a>
        <a href={countsHref(team.id, "json")} download>
          {all.list.json}
        </a>
      </p>
    </>
  );
}
