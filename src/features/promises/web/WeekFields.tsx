import { type Weekday, weekdays } from "#platform/calendar/index.ts";
import { Problem } from "#web/data/problem.ts";
import { Button } from "#web/ui/Button.tsx";
import { Section } from "#web/ui/Page.tsx";
import { ProblemLine } from "#web/ui/States.tsx";
import { TextField } from "#web/ui/TextField.tsx";
import css from "./calendars.module.css";
import { useWords } from "./use-words.ts";
import type { WeekLines } from "./week.ts";

interface WeekFieldsProps {
  lines: WeekLines;
  wrong: readonly Weekday[];
  fields: Readonly<Record<string, string>>;
  onChange: (lines: WeekLines) => void;
}

/** The hours of a week, a line a day. */
export function WeekFields({ lines, wrong, fields, onChange }: WeekFieldsProps) {
  const { sentences } = useWords();
  const words = sentences.editor;
  const { mon } = lines;
  const sentenceFor = (weekday: Weekday): string | undefined =>
    wrong.includes(weekday) ? words.wrongFrames : fields[`hours.${weekday}`];
  return (
    <Section title={words.hours}>
      <p className={css["soft"]}>{words.hoursIntro}</p>
      <div className={css["week"]}>
        {weekdays.map((weekday) => (
          <WeekLine
            key={weekday}
            label={sentences.weekdays[weekday]}
            value={lines[weekday]}
            error={sentenceFor(weekday)}
            onChange={(line) => onChange({ ...lines, [weekday]: line })}
          />
        ))}
      </div>
      <div>
        <Button
          size="small"
          onClick={() => onChange({ ...lines, tue: mon, wed: mon, thu: mon, fri: mon })}
        >
          {words.sameAsMonday}
        </Button>
      </div>
      <ProblemLine
        problem={fields["hours"] ? new Problem({ status: 422, detail: fields["hours"] }) : null}
      />
    </Section>
  );
}

function WeekLine({
  label,
  ...field
}: {
  label: string;
  value: string;
  error: string | undefined;
  onChange: (line: string) => void;
}) {
  const { sentences } = useWords();
  return (
    <>
      <span className={css["day"]} aria-hidden="true">
        {label}
      </span>
      <TextField {...field} label={label} hideLabel placeholder={sentences.list.closed} />
    </>
  );
}
