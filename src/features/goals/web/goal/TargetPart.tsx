import type { ReactNode } from "react";
import type { GoalAnswer, TargetAnswer } from "#contract/goals";
import { useAct } from "#web/data/act.ts";
import { dateWords } from "#web/data/zone.ts";
import { Button } from "#web/ui/Button.tsx";
import { EditIcon, RemoveIcon } from "#web/ui/icons.ts";
import { IconButton } from "#web/ui/IconButton.tsx";
import { ProblemLine } from "#web/ui/States.tsx";
import { type Column, Table } from "#web/ui/Table.tsx";
import { removeTarget, removeValue } from "../acts.ts";
import type { GoalPageAnswer } from "../data.ts";
import css from "../goals.module.css";
import { PaceMark, TargetSentence } from "../Progress.tsx";
import { valueWords } from "../words.ts";
import { SeriesPicture, SeriesTable } from "./SeriesPicture.tsx";
import { useWords, type Words } from "../use-words.ts";

export type Series = GoalPageAnswer["series"][number];

interface TargetPartProps {
  goal: GoalAnswer;
  target: TargetAnswer;
  series: Series;
  today: string;
  onEdit: () => void;
  onType: () => void;
}

/** One target: a sentence, the picture, the numbers. */
export function TargetPart({ goal, target, series, today, onEdit, onType }: TargetPartProps) {
  const { readings, typed } = series;
  const hasValues = readings.some(({ value }) => value !== null);
  return (
    <section className={css["target"]} aria-label={target.name}>
      <div className={css["marks"]}>
        <PaceMark pace={target.pace} />
        <Acts goal={goal} target={target} onEdit={onEdit} onType={onType} />
      </div>
      <TargetSentence target={target} />
      <Fed target={target} />
      {hasValues && <SeriesPicture target={target} readings={readings} today={today} />}
      {hasValues && <SeriesTable target={target} readings={readings} />}
      {typed.length > 0 && (
        <Typed goal={goal} target={target} typed={typed} mayEdit={goal.may.checkIn} />
      )}
    </section>
  );
}

function Acts({
  goal,
  target,
  onEdit,
  onType,
}: Pick<TargetPartProps, "goal" | "target" | "onEdit" | "onType">) {
  const { sentences } = useWords();
  const words = sentences.goal;
  const remove = useAct(() => removeTarget(goal.id, target.id));
  const isOpen = goal.state === "open";
  return (
    <span className={css["acts"]}>
      {goal.may.checkIn && target.feed === "typed" && (
        <Button size="small" aria-label={words.typeFor(target.name)} onClick={onType}>
          {words.type}
        </Button>
      )}
      {goal.may.edit && isOpen && (
        <>
          <IconButton icon={EditIcon} label={words.changeTarget(target.name)} onClick={onEdit} />
          <IconButton
            icon={RemoveIcon}
            label={words.removeTarget(target.name)}
            onClick={() => void remove.run(undefined)}
          />
        </>
      )}
      <ProblemLine problem={remove.problem} words={sentences.refusals} />
    </span>
  );
}

/** Where its numbers come from, with the way there. */
function Fed({ target: { feed, outcome, team } }: { target: TargetAnswer }) {
  const { sentences } = useWords();
  const words = sentences.goal;
  if (feed === "typed") return null;
  const what = outcome?.name ?? words.fedTeam(sentences.feeds[feed], team?.name ?? "");
  const href = outcome ? `/outcomes/${outcome.id}` : `/teams/${team?.id ?? ""}`;
  return (
    <p className={css["soft"]}>
      <a href={href}>{words.fedBy(what)}</a>
    </p>
  );
}

interface TypedProps {
  goal: GoalAnswer;
  target: TargetAnswer;
  typed: Series["typed"];
  mayEdit: boolean;
}

type TypedRow = Series["typed"][number];

function columnsOf(unit: string, spoken: Words): Column<TypedRow>[] {
  const said = spoken.sentences.series;
  return [
    { key: "day", head: said.day, cell: ({ day }) => dateWords(day, spoken.lang) },
    {
      key: "value",
      head: said.value,
      cell: ({ value }) => valueWords(value, unit, spoken),
      numeric: true,
    },
    { key: "note", head: said.note, cell: ({ note }) => note },
    { key: "by", head: said.by, cell: ({ by }) => by?.name ?? spoken.sentences.goal.someone },
  ];
}

function Typed({ goal, target, typed, mayEdit }: TypedProps) {
  const spoken = useWords();
  const { lang, sentences } = spoken;
  const said = sentences.series;
  const remove = useAct((value: TypedRow) =>
    removeValue({ goalId: goal.id, targetId: target.id }, value),
  );
  const drawRemove = (row: TypedRow): ReactNode => (
    <IconButton
      icon={RemoveIcon}
      label={said.remove(dateWords(row.day, lang))}
      onClick={() => void remove.run(row)}
    />
  );
  const acts = { key: "acts", head: said.acts, cell: drawRemove };
  return (
    <details className={css["numbers"]}>
      <summary>
        {said.typed}
        <span className="unseen">: {target.name}</span>
      </summary>
      <ProblemLine problem={remove.problem} words={sentences.refusals} />
      <Table
        caption={`${said.typed}: ${target.name}`}
        columns={
          mayEdit ? [...columnsOf(target.unit, spoken), acts] : columnsOf(target.unit, spoken)
        }
        rows={typed}
        keyOf={({ day }) => day}
      />
    </details>
  );
}
