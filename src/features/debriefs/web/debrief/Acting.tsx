import { useId, useState } from "react";
import type { ActionMeasure, ActionWritten } from "#contract/debriefs";
import { useAct } from "#web/data/act.ts";
import { useNow } from "#web/data/clock.ts";
import { newKey } from "#web/data/client.ts";
import { dayOf, useZone } from "#web/data/zone.ts";
import { Button } from "#web/ui/Button.tsx";
import { DateField } from "#web/ui/DateField.tsx";
import { Dialog } from "#web/ui/Dialog.tsx";
import { FormRow } from "#web/ui/Field.tsx";
import { EditIcon, PlusIcon, RemoveIcon } from "#web/ui/icons.ts";
import { Section } from "#web/ui/Page.tsx";
import { Select } from "#web/ui/Select.tsx";
import { ProblemLine } from "#web/ui/States.tsx";
import { TextField } from "#web/ui/TextField.tsx";
import { ActionItem } from "../ActionItem.tsx";
import { removeAction, writeAction } from "../acts.ts";
import { type Action, type One, useChoices } from "../data.ts";
import css from "../debriefs.module.css";
import { useWords } from "../use-words.ts";

const mostActions = 3;

/** At most three actions; once it is closed, what became of them. */
export function Acting({ debrief }: { debrief: One }) {
  const words = useWords().acting;
  const { actions, may, stage } = debrief;
  const [open, setOpen] = useState<Action | "new" | null>(null);
  const mayWrite = may.write && stage === "act";
  return (
    <Section title={words.title}>
      {actions.length === 0 ? (
        <p className={css["soft"]}>{words.none}</p>
      ) : (
        <ul className={css["list"]}>
          {actions.map((action) => (
            <ActionItem key={action.id} action={action}>
              {mayWrite && (
                <Changing id={debrief.id} action={action} onChange={() => setOpen(action)} />
              )}
            </ActionItem>
          ))}
        </ul>
      )}
      {mayWrite && actions.length < mostActions && (
        <div>
          <Button icon={PlusIcon} onClick={() => setOpen("new")}>
            {words.add}
          </Button>
        </div>
      )}
      {open !== null && (
        <ActionDialog
          debrief={debrief}
          action={open === "new" ? null : open}
          onClose={() => setOpen(null)}
        />
      )}
    </Section>
  );
}

interface ChangingProps {
  id: string;
  action: Action;
  onChange: () => void;
}

function Changing({ id, action, onChange }: ChangingProps) {
  const sentences = useWords();
  const words = sentences.acting;
  const remove = useAct(() => removeAction(id, action.id));
  return (
    <>
      <Button size="small" icon={EditIcon} onClick={onChange}>
        {words.change}
      </Button>
      <Button
        size="small"
        icon={RemoveIcon}
        busy={remove.busy}
        onClick={() => void remove.run(undefined)}
      >
        {words.remove}
      </Button>
      <ProblemLine problem={remove.problem} words={sentences.refusals} />
    </>
  );
}

interface ActionDialogProps {
  debrief: One;
  action: Action | null;
  onClose: () => void;
}

/** A new one begins with the first of those who take part, and the first of the teams. */
function writtenOf(action: Action | null, { people, teams }: One): ActionWritten {
  if (!action)
    return {
      what: "",
      ownerId: idOf(people[0]) ?? "",
      dueDay: "",
      measure: "promise-kept",
      words: "",
      teamId: idOf(teams[0]),
      customerTeamId: null,
    };
  const { what, dueDay, measure, words: said, owner, team, customerTeam } = action;
  return {
    what,
    ownerId: idOf(owner) ?? "",
    dueDay,
    measure,
    words: said,
    teamId: idOf(team),
    customerTeamId: idOf(customerTeam),
  };
}

const idOf = (named: { readonly id: string } | null | undefined): string | null =>
  named?.id ?? null;

export function ActionDialog({ debrief, action, onClose }: ActionDialogProps) {
  const sentences = useWords();
  const words = sentences.acting;
  const form = useId();
  const [id] = useState(() => action?.id ?? newKey());
  const [typed, setTyped] = useState(() => writtenOf(action, debrief));
  const today = dayOf(useNow(), useZone());
  const change = (what: Partial<ActionWritten>): void => setTyped((was) => ({ ...was, ...what }));
  const save = useAct(() => writeAction(debrief.id, { id, version: action?.version ?? 0 }, typed));
  const actions = (
    <>
      <Button onClick={onClose}>{words.leave}</Button>
      <Button kind="primary" type="submit" form={form} busy={save.busy}>
        {words.save}
      </Button>
    </>
  );
  return (
    <Dialog open onClose={onClose} title={action ? words.change : words.add} actions={actions}>
      <form
        id={form}
        className={css["form"]}
        onSubmit={(event) => {
          event.preventDefault();
          if (!save.busy) void save.run(undefined).then((done) => done && onClose());
        }}
      >
        <TextField
          coached
          label={words.what}
          value={typed.what}
          onChange={(what) => change({ what })}
          maxLength={300}
          required
        />
        <FormRow>
          <Select
            label={words.owner}
            choices={debrief.people.map((one) => ({ value: one.id, label: one.name }))}
            value={typed.ownerId}
            onChange={(ownerId) => change({ ownerId })}
          />
          <DateField
            label={words.due}
            value={typed.dueDay}
            min={today}
            onChange={(dueDay) => change({ dueDay })}
            required
          />
        </FormRow>
        <Measured typed={typed} debrief={debrief} onChange={change} />
        <ProblemLine problem={save.problem} words={sentences.refusals} />
      </form>
    </Dialog>
  );
}

interface MeasuredProps {
  typed: ActionWritten;
  debrief: One;
  onChange: (what: Partial<ActionWritten>) => void;
}

function Measured({ typed, debrief, onChange }: MeasuredProps) {
  const sentences = useWords();
  const words = sentences.acting;
  const { data } = useChoices();
  const teams = data?.teams ?? debrief.teams;
  const choices = teams.map(({ id, name }) => ({ value: id, label: name }));
  const measures = (Object.keys(sentences.measures) as ActionMeasure[]).map((value) => ({
    value,
    label: sentences.measures[value],
  }));
  const { measure, teamId, customerTeamId } = typed;
  const choose = (to: ActionMeasure): void =>
    onChange(
      to === "words"
        ? { measure: to, teamId: null, customerTeamId: null }
        : { measure: to, words: "", teamId: teamId ?? debrief.teams[0]?.id ?? null },
    );
  return (
    <>
      <Select label={words.measure} choices={measures} value={measure} onChange={choose} />
      {measure === "words" ? (
        <TextField
          coached
          label={words.words}
          value={typed.words}
          onChange={(said) => onChange({ words: said })}
          maxLength={500}
          required
        />
      ) : (
        <FormRow>
          <Select
            label={words.team}
            choices={choices}
            value={teamId ?? ""}
            onChange={(to) => onChange({ teamId: to })}
          />
          <Select
            label={words.customer}
            choices={[{ value: "", label: words.everyone }, ...choices]}
            value={customerTeamId ?? ""}
            onChange={(to) => onChange({ customerTeamId: to === "" ? null : to })}
          />
        </FormRow>
      )}
    </>
  );
}
