import type { InitiativeAnswer } from "#contract/goals";
import { dateWords } from "#web/data/zone.ts";
import { Badge } from "#web/ui/StateMark.tsx";
import { numberOf } from "../../rules.ts";
import css from "../goals.module.css";
import { whoseWords } from "../words.ts";
import { useWords } from "../use-words.ts";

const [width, height] = [220, 24];

interface Span {
  readonly first: number;
  readonly last: number;
}

function spanOf(initiatives: readonly InitiativeAnswer[], today: string): Span {
  const days = initiatives.flatMap(({ startDay, endDay }) => [
    numberOf(startDay),
    numberOf(endDay),
  ]);
  return { first: Math.min(...days, numberOf(today)), last: Math.max(...days, numberOf(today)) };
}

interface InitiativeRowsProps {
  initiatives: readonly InitiativeAnswer[];
  today: string;
}

/** Initiatives by their first day, each with its place in the time of all of them. */
export function InitiativeRows({ initiatives, today }: InitiativeRowsProps) {
  const spoken = useWords();
  const { lang, sentences } = spoken;
  const words = sentences.initiatives;
  const span = spanOf(initiatives, today);
  return (
    <ul className={css["rows"]} aria-label={words.label}>
      {initiatives.map((initiative) => (
        <li key={initiative.id} className={css["initiative"]}>
          <div className={css["head"]}>
            <a href={`/initiatives/${initiative.id}`}>{initiative.name}</a>
            <p className={css["soft"]}>
              {whoseWords(initiative, spoken)} ·{" "}
              {sentences.goal.span(
                dateWords(initiative.startDay, lang),
                dateWords(initiative.endDay, lang),
              )}
            </p>
            <p className={css["soft"]}>
              {initiative.goals.length === 0
                ? words.noGoal
                : words.forGoals(initiative.goals.map(({ name }) => name).join(", "))}
            </p>
          </div>
          <div className={css["when"]}>
            <Badge>{words.states[initiative.state]}</Badge>
            <TimePicture initiative={initiative} span={span} today={today} />
          </div>
        </li>
      ))}
    </ul>
  );
}

/** From its first to its last day, with today. */
function TimePicture({
  initiative: { startDay, endDay, endedEarly },
  span,
  today,
}: {
  initiative: InitiativeAnswer;
  span: Span;
  today: string;
}) {
  const x = (day: string): number =>
    4 + ((numberOf(day) - span.first) / (span.last - span.first || 1)) * (width - 8);
  const y = height / 2;
  return (
    <svg
      className={css["way"]}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      <line x1={x(startDay)} x2={x(endDay)} y1={y} y2={y} className={css["planned"]} />
      {startDay <= today && (
        <line
          x1={x(startDay)}
          x2={x(earliest(endedEarly?.day ?? endDay, today, startDay))}
          y1={y}
          y2={y}
          className={css["gone"]}
        />
      )}
      <line x1={x(today)} x2={x(today)} y1={2} y2={height - 2} className={css["line"]} />
    </svg>
  );
}

/** The day up to which it has run: not past today, and not before it began. */
function earliest(end: string, today: string, start: string): string {
  const run = end < today ? end : today;
  return run < start ? start : run;
}
