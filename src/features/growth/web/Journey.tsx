import { useNow } from "#web/data/clock.ts";
import { Section } from "#web/ui/Page.tsx";
import { EmptyState } from "#web/ui/States.tsx";
import { Table } from "#web/ui/Table.tsx";
import { type Competency, competencies } from "../rules.ts";
import { dayText } from "./dates.ts";
import css from "./growth.module.css";
import type { Kinded } from "./journal.ts";
import { competencyWords } from "./words/competencies.ts";
import { useWords } from "./use-words.ts";

export interface Point {
  readonly day: string;
  readonly level: number;
}

/** The levels of one competency, oldest first. */
export const pointsOf = (
  assessments: readonly Kinded<"assessment">[],
  competency: Competency,
): Point[] =>
  assessments.flatMap(({ written }) => {
    const level = written.levels[competency];
    return level === undefined ? [] : [{ day: written.day, level }];
  });

/** How one has seen oneself over time: a small line for each competency, and the same as a table. */
export function Journey({ assessments }: { assessments: readonly Kinded<"assessment">[] }) {
  const { lang, sentences } = useWords();
  const words = sentences.growth;
  if (assessments.length === 0)
    return (
      <Section title={words.journey}>
        <EmptyState title={words.empty}>{words.emptyText}</EmptyState>
      </Section>
    );
  return (
    <Section title={words.journey} intro={words.journeyIntro(assessments.length)}>
      <ul className={css["journeys"]}>
        {competencies.map((competency) => (
          <OneJourney
            key={competency}
            name={competencyWords[lang][competency].name}
            points={pointsOf(assessments, competency)}
          />
        ))}
      </ul>
      <details>
        <summary>{words.table}</summary>
        <JourneyTable assessments={assessments} />
      </details>
    </Section>
  );
}

function OneJourney({ name, points }: { name: string; points: readonly Point[] }) {
  const words = useWords().sentences.growth;
  const first = points[0];
  const last = points.at(-1);
  return (
    <li className={css["journey"]}>
      <span className={css["name"]}>{name}</span>
      <Line points={points} />
      <Days points={points} />
      <span className={css["soft"]}>
        {!first || !last
          ? words.notYet
          : points.length === 1
            ? words.outOf(last.level)
            : words.fromTo(first.level, last.level)}
      </span>
    </li>
  );
}

/** From when to when the line goes. */
function Days({ points }: { points: readonly Point[] }) {
  const { lang } = useWords();
  const now = useNow();
  const days = [...new Set([points[0], points.at(-1)].flatMap((point) => point?.day ?? []))];
  return (
    <span className={css["days"]}>
      {days.map((day) => (
        <span key={day}>{dayText(day, now, lang)}</span>
      ))}
    </span>
  );
}

const [width, height, pad] = [200, 72, 8];
const yOf = (level: number): number => height - pad - ((level - 1) / 4) * (height - 2 * pad);

/** By their days; those of one day stand beside each other at the end of it. */
function Line({ points }: { points: readonly Point[] }) {
  const days = points.map(({ day }) => Date.parse(`${day}T00:00:00Z`));
  const [from = 0, until = 0] = [days[0], days.at(-1)];
  const xOf = (at: number): number =>
    until === from
      ? pad + ((at + 1) / (points.length + 1)) * (width - 2 * pad)
      : pad + (((days[at] ?? from) - from) / (until - from)) * (width - 2 * pad);
  const path = points
    .map(({ level }, at) => `${at === 0 ? "M" : "L"}${xOf(at).toFixed(1)} ${yOf(level)}`)
    .join("");
  return (
    <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {[1, 2, 3, 4, 5].map((level) => (
        <line
          key={level}
          x1={0}
          x2={width}
          y1={yOf(level)}
          y2={yOf(level)}
          className={css["rule"]}
        />
      ))}
      <path d={path} className={css["path"]} />
      {points.map(({ day, level }, at) => (
        <circle key={`${day} ${at}`} cx={xOf(at)} cy={yOf(level)} r={4} className={css["dot"]} />
      ))}
    </svg>
  );
}

function JourneyTable({ assessments }: { assessments: readonly Kinded<"assessment">[] }) {
  const { lang, sentences } = useWords();
  const words = sentences.growth;
  const now = useNow();
  return (
    <Table
      caption={words.journey}
      columns={[
        {
          key: "competency",
          head: words.competency,
          cell: (competency) => competencyWords[lang][competency].name,
        },
        ...assessments.map(({ id, written }) => ({
          key: id,
          head: dayText(written.day, now, lang),
          numeric: true,
          cell: (competency: Competency) => written.levels[competency] ?? "–",
        })),
      ]}
      rows={competencies}
      keyOf={(competency) => competency}
    />
  );
}
