import { numberWords } from "#web/data/zone.ts";
import { Section } from "#web/ui/Page.tsx";
import { Select } from "#web/ui/Select.tsx";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { Broken, Refused } from "#web/ui/States.tsx";
import { type Column, Table } from "#web/ui/Table.tsx";
import {
  countsHref,
  daySaid,
  type ListAnswer,
  type TeamLessonsAnswer,
  useTeamLessons,
} from "./data.ts";
import css from "./lessons.module.css";
import { sentences } from "./sentences.ts";
import { latelyWords } from "./words-of-team.ts";

const words = sentences.team;

interface TeamCountsProps extends Pick<ListAnswer, "led"> {
  chosen: string;
  onChoose: (id: string) => void;
}

/** For who leads a team: how many of it have done which, and never who. */
export function TeamCounts({ led, chosen, onChoose }: TeamCountsProps) {
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
        <Refused problem={error} words={sentences.refusals} />
      ) : error ? (
        <Broken fault={error} onRetry={() => void refetch()} />
      ) : (
        <SkeletonRows count={3} />
      )}
    </Section>
  );
}

type Counted = NonNullable<TeamLessonsAnswer["counted"]>["rows"][number];

const doneWords = (done: Counted["done"]): string => {
  if (done === null) return words.tooFew;
  return typeof done === "number" ? numberWords(done) : words[done];
};

const columns: readonly Column<Counted>[] = [
  { key: "title", head: words.lesson, cell: ({ title }) => title },
  { key: "done", head: words.done, cell: ({ done }) => doneWords(done), numeric: true },
];

export function TeamCountsView({ answer: { team, counted } }: { answer: TeamLessonsAnswer }) {
  if (!counted) return <p className={css["soft"]}>{words.none}</p>;
  const { people, ofDay, on, rows } = counted;
  return (
    <>
      <p className={css["lead"]}>{words.intro(numberWords(people), daySaid(ofDay), daySaid(on))}</p>
      {rows.every(({ done }) => done === null) ? (
        <p>{words.allTooFew}</p>
      ) : (
        <>
          <p>{latelyWords(counted)}</p>
          <Table
            caption={words.title(team.name)}
            columns={columns}
            rows={rows}
            keyOf={({ id }) => id}
          />
        </>
      )}
      <p className={css["soft"]}>{words.how}</p>
      <p className={css["exports"]}>
        {words.exports}
        <a href={countsHref(team.id, "csv")} download>
          {sentences.list.csv}
        </a>
        <a href={countsHref(team.id, "json")} download>
          {sentences.list.json}
        </a>
      </p>
    </>
  );
}
