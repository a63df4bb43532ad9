import { useState } from "react";
import type { CalendarAnswer, Week } from "#contract/promises";
import type { Weekday } from "#platform/calendar/index.ts";
import type { Problem } from "#web/data/problem.ts";
import { useZone } from "#web/data/zone.ts";
import { useParam } from "#web/navigation.ts";
import { Button } from "#web/ui/Button.tsx";
import { Combobox } from "#web/ui/Combobox.tsx";
import { FormStack } from "#web/ui/Field.tsx";
import { Page } from "#web/ui/Page.tsx";
import { SkeletonPage } from "#web/ui/Skeleton.tsx";
import { Broken, ProblemLine, Refused } from "#web/ui/States.tsx";
import { TextArea } from "#web/ui/TextArea.tsx";
import { TextField } from "#web/ui/TextField.tsx";
import { useCalendar } from "./data.ts";
import { sentences } from "./sentences.ts";
import { holidaysOf, linesOf, type WeekLines, weekOf } from "./week.ts";
import { useWriting } from "./use-writing.ts";
import { WeekFields } from "./WeekFields.tsx";
import { WorkedExample } from "./WorkedExample.tsx";

const words = sentences.editor;
const back = { href: "/administration/calendars", label: words.back };
const day: [string, string][] = [["08:00", "17:00"]];
const usualWeek: Week = { mon: day, tue: day, wed: day, thu: day, fri: day, sat: [], sun: [] };

/** One calendar: its hours, holidays and zone, with an example that is counted as one writes. */
export default function CalendarPage() {
  const id = useParam("id");
  const isNew = id === "new";
  const { data, error, refetch } = useCalendar(id, !isNew);
  if (isNew) return <CalendarEditor calendar={null} />;
  if (error)
    return (
      <Page title={sentences.list.title} back={back} width="text">
        {error.isRefusal ? (
          <Refused problem={error} words={sentences.refusals} />
        ) : (
          <Broken fault={error} onRetry={() => void refetch()} />
        )}
      </Page>
    );
  return data ? <CalendarEditor key={data.id} calendar={data} /> : <SkeletonPage />;
}

interface Written {
  readonly name: string;
  readonly zone: string;
  readonly lines: WeekLines;
  readonly holidays: string;
}

export function CalendarEditor({ calendar }: { calendar: CalendarAnswer | null }) {
  const mayEdit = calendar?.may.edit ?? true;
  return (
    <Page
      title={calendar?.name ?? words.fresh}
      back={back}
      subtitle={mayEdit ? undefined : words.readOnly}
      width="text"
    >
      <CalendarForm calendar={calendar} mayEdit={mayEdit} />
    </Page>
  );
}

function CalendarForm({
  calendar,
  mayEdit,
}: {
  calendar: CalendarAnswer | null;
  mayEdit: boolean;
}) {
  const zone = useZone();
  const [written, setWritten] = useState<Written>(() => writtenOf(calendar, zone));
  const { busy, problem, save, remove } = useWriting(calendar);
  const { week, wrong } = weekOf(written.lines);
  const { holidays, wrong: wrongHoliday } = holidaysOf(written.holidays);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (wrong.length === 0 && wrongHoliday === undefined)
          void save({ ...written, hours: week, holidays });
      }}
    >
      <FormStack>
        <Fields
          written={written}
          wrong={wrong}
          wrongHoliday={wrongHoliday}
          errors={problem?.fields ?? {}}
          onChange={(what) => setWritten((now) => ({ ...now, ...what }))}
        />
        <WorkedExample hours={week} holidays={wrongHoliday ? [] : holidays} zone={written.zone} />
        {mayEdit && <Acts {...{ busy, problem }} onRemove={calendar ? remove : undefined} />}
      </FormStack>
    </form>
  );
}

function writtenOf(calendar: CalendarAnswer | null, zone: string): Written {
  return {
    name: calendar?.name ?? "",
    zone: calendar?.zone ?? zone,
    lines: linesOf(calendar?.hours ?? usualWeek),
    holidays: (calendar?.holidays ?? []).join("\n"),
  };
}

interface FieldsProps {
  written: Written;
  wrong: readonly Weekday[];
  wrongHoliday: string | undefined;
  errors: Readonly<Record<string, string>>;
  onChange: (what: Partial<Written>) => void;
}

function Fields({ written, wrong, wrongHoliday, errors, onChange }: FieldsProps) {
  return (
    <>
      <TextField
        label={words.name}
        hint={words.nameHint}
        value={written.name}
        onChange={(name) => onChange({ name })}
        maxLength={100}
        error={errors["name"]}
        required
      />
      <Combobox
        label={words.zone}
        hint={words.zoneHint}
        value={{ id: written.zone, name: written.zone }}
        search={findZones}
        onChange={(found) => found && onChange({ zone: found.id })}
        error={errors["zone"]}
      />
      <WeekFields
        lines={written.lines}
        wrong={wrong}
        fields={errors}
        onChange={(lines) => onChange({ lines })}
      />
      <TextArea
        label={words.holidays}
        hint={words.holidaysHint}
        value={written.holidays}
        onChange={(text) => onChange({ holidays: text })}
        error={wrongHoliday ? words.wrongHoliday(wrongHoliday) : errors["holidays"]}
        optional
      />
    </>
  );
}

function Acts({
  busy,
  problem,
  onRemove,
}: {
  busy: boolean;
  problem: Problem | undefined;
  onRemove: (() => Promise<void>) | undefined;
}) {
  return (
    <div>
      <Button type="submit" kind="primary" busy={busy}>
        {words.save}
      </Button>{" "}
      {onRemove && (
        <Button kind="quiet" busy={busy} onClick={() => void onRemove()}>
          {words.remove}
        </Button>
      )}
      <ProblemLine problem={problem} words={sentences.refusals} />
    </div>
  );
}

async function findZones(text: string) {
  const wanted = text.toLowerCase().replaceAll(" ", "_");
  const zones = ["UTC", ...Intl.supportedValuesOf("timeZone")];
  return zones
    .filter((zone) => zone.toLowerCase().includes(wanted))
    .slice(0, 12)
    .map((zone) => ({ id: zone, name: zone }));
}
