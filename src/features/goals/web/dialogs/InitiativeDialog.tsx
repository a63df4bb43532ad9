import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { InitiativeAnswer, InitiativeWritten } from "#contract/goals";
import { Combobox, type Found } from "#web/ui/Combobox.tsx";
import { DateField } from "#web/ui/DateField.tsx";
import { FormRow } from "#web/ui/Field.tsx";
import { Select } from "#web/ui/Select.tsx";
import { TextArea } from "#web/ui/TextArea.tsx";
import { TextField } from "#web/ui/TextField.tsx";
import { endInitiative, saveInitiative } from "../acts.ts";
import { api, findOpenGoals, findPeople, findServices, findTeams } from "../data.ts";
import { FormDialog } from "./FormDialog.tsx";
import type { Beginning } from "./GoalDialog.tsx";
import { ManyPicker } from "./ManyPicker.tsx";
import { useWords } from "../use-words.ts";

type Named = Pick<Found, "id" | "name">;
const noTarget = "none";

interface Typed {
  readonly name: string;
  readonly about: string;
  readonly changes: string;
  readonly targetId: string | null;
  readonly owner: Named | null;
  readonly teams: readonly Named[];
  readonly goals: readonly Named[];
  readonly services: readonly Named[];
  readonly startDay: string;
  readonly endDay: string;
}

function typedOf(initiative: InitiativeAnswer | null, beginning: Beginning): Typed {
  if (!initiative) {
    const { today, owner, teams, parent } = beginning;
    const blank = { name: "", about: "", changes: "", targetId: null, services: [] };
    return { ...blank, owner, teams, goals: parent ? [parent] : [], startDay: today, endDay: "" };
  }
  const { target, ...rest } = initiative;
  return { ...rest, targetId: target?.id ?? null };
}

function writtenOf(typed: Typed): InitiativeWritten | undefined {
  const { name, about, changes, targetId, owner, teams, startDay, endDay } = typed;
  if (owner === null || teams.length === 0 || startDay === "" || endDay === "") return undefined;
  const ids = (things: readonly Named[]): string[] => things.map(({ id }) => id);
  return {
    name,
    about,
    changes,
    targetId,
    startDay,
    endDay,
    ownerId: owner.id,
    teamIds: ids(teams),
    goalIds: ids(typed.goals),
    serviceIds: ids(typed.services),
  };
}

interface InitiativeDialogProps {
  /** Null for a new one. */
  initiative: InitiativeAnswer | null;
  beginning: Beginning;
  onClose: () => void;
}

export function InitiativeDialog({ initiative, beginning, onClose }: InitiativeDialogProps) {
  const words = useWords().sentences.initiative;
  const [typed, setTyped] = useState(() => typedOf(initiative, beginning));
  const change = (what: Partial<Typed>): void => setTyped((now) => ({ ...now, ...what }));
  return (
    <FormDialog
      title={initiative ? words.changeTitle : words.freshTitle}
      written={writtenOf(typed)}
      onSave={(written) => saveInitiative(initiative, written)}
      onClose={onClose}
    >
      {(errors) => (
        <>
          <TextField
            coached
            label={words.name}
            value={typed.name}
            onChange={(name) => change({ name })}
            maxLength={200}
            error={errors["name"]}
            required
          />
          <TextArea
            coached
            label={words.about}
            value={typed.about}
            onChange={(about) => change({ about })}
            maxLength={4000}
            optional
          />
          <TextArea
            coached
            label={words.changes}
            value={typed.changes}
            onChange={(changes) => change({ changes })}
            maxLength={2000}
            optional
          />
          <Links typed={typed} onChange={change} />
          <FormRow>
            <DateField
              label={words.start}
              value={typed.startDay}
              onChange={(startDay) => change({ startDay })}
              required
            />
            <DateField
              label={words.finish}
              value={typed.endDay}
              onChange={(endDay) => change({ endDay })}
              required
            />
          </FormRow>
        </>
      )}
    </FormDialog>
  );
}

interface LinksProps {
  typed: Typed;
  onChange: (what: Partial<Typed>) => void;
}

function Links({ typed, onChange }: LinksProps) {
  const words = useWords().sentences.initiative;
  const { goals } = typed;
  return (
    <>
      <Combobox
        label={words.owner}
        value={typed.owner}
        onChange={(owner) => onChange({ owner })}
        search={findPeople}
      />
      <ManyPicker
        label={words.teamsField}
        chosen={typed.teams}
        onChange={(teams) => onChange({ teams })}
        search={findTeams}
      />
      <ManyPicker
        label={words.goalsField}
        chosen={goals}
        onChange={(chosen) => onChange({ goals: chosen, targetId: null })}
        search={findOpenGoals}
      />
      {goals.length > 0 && <ChooseTarget typed={typed} onChange={onChange} />}
      <ManyPicker
        label={words.servicesField}
        chosen={typed.services}
        onChange={(services) => onChange({ services })}
        search={findServices}
      />
    </>
  );
}

/** The targets of the goals that were chosen. */
function ChooseTarget({ typed: { goals, targetId }, onChange }: LinksProps) {
  const words = useWords().sentences.initiative;
  const ids = goals.map(({ id }) => id);
  const { data } = useQuery({
    queryKey: ["goals", "targets", ids],
    queryFn: async ({ signal }) => {
      const pages = await Promise.all(
        ids.map((id) => api("GET /goals/:id", { params: { id }, signal })),
      );
      return pages.flatMap(({ goal }) =>
        goal.targets.map(({ id, name }) => ({ value: id, label: `${name}: ${goal.name}` })),
      );
    },
  });
  return (
    <Select
      label={words.targetField}
      choices={[{ value: noTarget, label: words.noTarget }, ...(data ?? [])]}
      value={targetId ?? noTarget}
      onChange={(id) => onChange({ targetId: id === noTarget ? null : id })}
    />
  );
}

export function EndDialog({
  initiative,
  onClose,
}: {
  initiative: InitiativeAnswer;
  onClose: () => void;
}) {
  const words = useWords().sentences.initiative;
  const [why, setWhy] = useState("");
  return (
    <FormDialog
      title={words.endTitle}
      save={words.end}
      written={why}
      onSave={(text) => endInitiative(initiative, text)}
      onClose={onClose}
    >
      {(errors) => (
        <TextArea
          coached
          label={words.endWhy}
          value={why}
          onChange={setWhy}
          maxLength={2000}
          error={errors["why"]}
          optional
        />
      )}
    </FormDialog>
  );
}
