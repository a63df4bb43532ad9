import { useState } from "react";
import type { GoalAnswer, GoalWritten } from "#contract/goals";
import { Combobox, type Found } from "#web/ui/Combobox.tsx";
import { DateField } from "#web/ui/DateField.tsx";
import { FormRow } from "#web/ui/Field.tsx";
import { TextArea } from "#web/ui/TextArea.tsx";
import { TextField } from "#web/ui/TextField.tsx";
import { saveGoal } from "../acts.ts";
import { findOpenGoals, findPeople, findSegments, findTeams } from "../data.ts";
import { FormDialog } from "./FormDialog.tsx";
import { ManyPicker } from "./ManyPicker.tsx";
import { useWords } from "../use-words.ts";

type Named = Pick<Found, "id" | "name">;

interface Typed {
  readonly name: string;
  readonly why: string;
  readonly parent: Named | null;
  readonly owner: Named | null;
  readonly teams: readonly Named[];
  readonly segments: readonly Named[];
  readonly fromDay: string;
  readonly byDay: string;
}

/** What a new goal begins with. */
export interface Beginning {
  readonly today: string;
  readonly owner: Named | null;
  readonly teams: readonly Named[];
  readonly parent?: Named | undefined;
}

function typedOf(goal: GoalAnswer | null, parent: Named | null, beginning: Beginning): Typed {
  if (!goal) {
    const { today, owner, teams } = beginning;
    const above = parent ?? beginning.parent ?? null;
    const year = today.slice(0, 4);
    const blank = { name: "", why: "", segments: [], parent: above };
    return {
      ...blank,
      owner,
      teams,
      fromDay: today,
      byDay: `${Number(year) + (today > `${year}-10-01` ? 1 : 0)}-12-31`,
    };
  }
  const { name, why, owner, teams, segments, fromDay, byDay } = goal;
  return { name, why, owner, teams, segments, fromDay, byDay, parent };
}

function writtenOf({ parent, owner, teams, segments, ...rest }: Typed): GoalWritten | undefined {
  if (owner === null || rest.fromDay === "" || rest.byDay === "") return undefined;
  const ids = (things: readonly Named[]): string[] => things.map(({ id }) => id);
  return {
    ...rest,
    parentId: parent?.id ?? null,
    ownerId: owner.id,
    teamIds: ids(teams),
    segmentIds: ids(segments),
  };
}

interface GoalDialogProps {
  /** Null for a new one. */
  goal: GoalAnswer | null;
  /** The goal above. */
  parent: Named | null;
  beginning: Beginning;
  onClose: () => void;
}

export function GoalDialog({ goal, parent, beginning, onClose }: GoalDialogProps) {
  const words = useWords().sentences.dialog;
  const [typed, setTyped] = useState(() => typedOf(goal, parent, beginning));
  const change = (what: Partial<Typed>): void => setTyped((now) => ({ ...now, ...what }));
  return (
    <FormDialog
      title={goal ? words.change : words.fresh}
      written={writtenOf(typed)}
      onSave={(written) => saveGoal(goal, written)}
      onClose={onClose}
    >
      {(errors) => (
        <>
          <TextField
            coached
            label={words.name}
            hint={words.nameHint}
            value={typed.name}
            onChange={(name) => change({ name })}
            maxLength={200}
            error={errors["name"]}
            required
          />
          <TextArea
            coached
            label={words.why}
            value={typed.why}
            onChange={(why) => change({ why })}
            maxLength={4000}
            optional
          />
          <Whose goal={goal} typed={typed} onChange={change} />
          <FormRow>
            <DateField
              label={words.from}
              value={typed.fromDay}
              onChange={(fromDay) => change({ fromDay })}
              required
            />
            <DateField
              label={words.by}
              value={typed.byDay}
              onChange={(byDay) => change({ byDay })}
              required
            />
          </FormRow>
        </>
      )}
    </FormDialog>
  );
}

interface WhoseProps {
  goal: GoalAnswer | null;
  typed: Typed;
  onChange: (what: Partial<Typed>) => void;
}

function Whose({ goal, typed, onChange }: WhoseProps) {
  const words = useWords().sentences.dialog;
  const others = async (text: string, signal: AbortSignal): Promise<readonly Found[]> =>
    (await findOpenGoals(text, signal)).filter(({ id }) => id !== goal?.id);
  return (
    <>
      <Combobox
        label={words.owner}
        value={typed.owner}
        onChange={(owner) => onChange({ owner })}
        search={findPeople}
      />
      <ManyPicker
        label={words.teams}
        hint={words.teamsHint}
        chosen={typed.teams}
        onChange={(teams) => onChange({ teams })}
        search={findTeams}
      />
      <Combobox
        label={words.parent}
        hint={words.parentHint}
        value={typed.parent}
        onChange={(parent) => onChange({ parent })}
        search={others}
        optional
      />
      <ManyPicker
        label={words.segments}
        chosen={typed.segments}
        onChange={(segments) => onChange({ segments })}
        search={findSegments}
      />
    </>
  );
}
