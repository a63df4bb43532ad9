import { useState } from "react";
import type { CalendarAnswer, Week } from "#contract/promises";
import type { Weekday } from "#platform/calendar/index.ts";
import type { Problem } from "#web/data/problem.ts";
import { useZone } from "#web/data/zone.ts";
import { useParam, useQueryText } from "#web/navigation.ts";
import { Button } from "#web/ui/Button.tsx";
import { Combobox } from "#web/ui/Combobox.tsx";
import { FormStack } from "#web/ui/Field.tsx";
import { CalendarIcon } from "#web/ui/icons.ts";
import { SpokenPage } from "#web/ui/SpokenPage.tsx";
import { Select } from "#web/ui/Select.tsx";
import { SkeletonPage } from "#web/ui/Skeleton.tsx";
import { Broken, EmptyState, ProblemLine, Refused } from "#web/ui/States.tsx";
import { TextArea } from "#web/ui/TextArea.tsx";
import { TextField } from "#web/ui/TextField.tsx";
import { type Keeping, useCalendar, useKeeping } from "./data.ts";
import { useWords } from "./use-words.ts";
import { holidaysOf, linesOf, type WeekLines, weekOf } from "./week.ts";
import { useWriting } from "./use-writing.ts";
import { WeekFields } from "./WeekFields.tsx";
import { WorkedExample } from "./WorkedExample.tsx";

const useEditorWords = () => useWords().sentences.editor;
const backTo = (label: string) => ({ href: "/administration/calendars", label });
const day: [string, string][] = [["08:00", "17:00"]];
const usualWeek: Week = { mon: day, tue: day, wed: day, thu: day, fri: day, sat: [], sun: [] };

/** One calendar: its hours, holidays and zone, with an example that is counted as one writes. */
export default function CalendarPage() {
  const id = useParam("id");
  return id === "new" ? <FreshCalendar /> : <KeptCalendar id={id} />;
}

function KeptCalendar({ id }: { id: string }) {
  const { data, error, refetch } = useCalendar(id);
  if (error) return <Fault error={error} onRetry={() => void refetch()} />;
  return data ? <CalendarEditor key={data.id} calendar={data} /> : <SkeletonPage />;
}

/** '?team=' says for which team, as the links on a team's page do. */
function FreshCalendar() {
  const [team] = useQueryText("team");
  const { data, error, refetch } = useKeeping();
  if (error) return <Fault error={error} onRetry={() => void refetch()} />;
  return data ? <NewCalendar keeping={data} team={team} /> : <SkeletonPage />;
}

function Fault({ error, onRetry }: { error: Problem; onRetry: () => void }) {
  const { sentences } = useWords();
  return (
    <SpokenPage title={sentences.list.title} back={backTo(sentences.editor.back)} width="text">
      {error.isRefusal ? (
        <Refused problem={error} words={sentences.refusals} />
      ) : (
        <Broken fault={error} onRetry={onRetry} />
      )}
    </SpokenPage>
  );
}

interface Written {
  /** Whose a new one is: a team's id, ours for the organisation, '' as long as it is not chosen. */
  readonly whose: string;
  readonly name: string;
  readonly zone: string;
  readonly lines: WeekLines;
  readonly holidays: string;
}

const ours = "organisation";

/** Whose the calendar is unless chosen: the team of the link, the organisation's for who keeps that, the only team one leads. */
function usualOwner({ organisation, teams }: Keeping, team: string): string {
  if (team !== "") return teams.find(({ id }) => id === team)?.id ?? "";
  if (organisation) return ours;
  return teams.length === 1 ? (teams[0]?.id ?? "") : "";
}

export function NewCalendar({ keeping, team }: { keeping: Keeping; team: string }) {
  const words = useEditorWords();
  if (!keeping.organisation && keeping.teams.length === 0)
    return (
      <SpokenPage title={words.fresh} back={backTo(words.back)} width="text">
        <EmptyState icon={CalendarIcon} title={words.notYoursTitle}>
          {words.notYoursText}
        </EmptyState>
      </SpokenPage>
    );
  const owner = usualOwner(keeping, team);
  const subtitle = team !== "" && owner === "" ? words.notThatTeam : undefined;
  return (
    <SpokenPage title={words.fresh} back={backTo(words.back)} subtitle={subtitle} width="text">
      <CalendarForm calendar={null} mayEdit keeping={keeping} owner={owner} />
    </SpokenPage>
  );
}

export function CalendarEditor({ calendar }: { calendar: CalendarAnswer }) {
  const words = useEditorWords();
  const { name, teamName, may } = calendar;
  const whose = teamName === null ? words.ofOrganisation : words.of(teamName);
  return (
    <SpokenPage
      title={name}
      back={backTo(words.back)}
      subtitle={may.edit ? whose : `${whose}. ${words.readOnly}`}
      width="text"
    >
      <CalendarForm calendar={calendar} mayEdit={may.edit} />
    </SpokenPage>
  );
}

interface CalendarFormProps {
  calendar: CalendarAnswer | null;
  mayEdit: boolean;
  /** For a new one: whose it can be, and whose it is unless chosen. */
  keeping?: Keeping;
  owner?: string;
}

function CalendarForm({ calendar, mayEdit, keeping, owner = "" }: CalendarFormProps) {
  const zone = useZone();
  const [written, setWritten] = useState<Written>(() => writtenOf(calendar, zone, owner));
  const { busy, problem, save, remove } = useWriting(calendar);
  const { week, wrong } = weekOf(written.lines);
  const { holidays, wrong: wrongHoliday } = holidaysOf(written.holidays);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (wrong.length === 0 && wrongHoliday === undefined)
          void save({
            ...written,
            teamId: written.whose === ours ? null : written.whose,
            hours: week,
            holidays,
          });
      }}
    >
      <FormStack>
        {keeping && (
          <Whose
            keeping={keeping}
            value={written.whose}
            onChange={(whose) => setWritten((now) => ({ ...now, whose }))}
          />
        )}
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

function Whose({
  keeping: { organisation, teams },
  value,
  onChange,
}: {
  keeping: Keeping;
  value: string;
  onChange: (whose: string) => void;
}) {
  const words = useEditorWords();
  const choices = teams.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Select
      label={words.whose}
      hint={words.whoseHint}
      choices={organisation ? [{ value: ours, label: words.organisation }, ...choices] : choices}
      value={value}
      placeholder={words.chooseWhose}
      onChange={onChange}
      required
    />
  );
}

function writtenOf(calendar: CalendarAnswer | null, zone: string, owner: string): Written {
  return {
    whose: owner,
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
  const words = useEditorWords();
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
        coached={false}
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
  const { sentences } = useWords();
  const words = sentences.editor;
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
