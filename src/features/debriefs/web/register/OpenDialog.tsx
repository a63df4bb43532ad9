import { useId, useState } from "react";
import type { OpeningWritten } from "#contract/debriefs";
import { useAct } from "#web/data/act.ts";
import { useNow } from "#web/data/clock.ts";
import { dayOf, useZone } from "#web/data/zone.ts";
import { Button } from "#web/ui/Button.tsx";
import { Checkbox } from "#web/ui/Checkbox.tsx";
import { DateField } from "#web/ui/DateField.tsx";
import { Dialog } from "#web/ui/Dialog.tsx";
import { FormRow } from "#web/ui/Field.tsx";
import { RadioCards } from "#web/ui/Radio.tsx";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { ProblemLine } from "#web/ui/States.tsx";
import { TextArea } from "#web/ui/TextArea.tsx";
import { TextField } from "#web/ui/TextField.tsx";
import { openDebrief } from "../acts.ts";
import { type Choices, useChoices } from "../data.ts";
import css from "../debriefs.module.css";
import { useWords } from "../use-words.ts";

export function OpenDialog({ onClose }: { onClose: () => void }) {
  const sentences = useWords();
  const words = sentences.opening;
  const choices = useChoices();
  if (choices.data) return <OpenForm choices={choices.data} onClose={onClose} />;
  return (
    <Dialog open onClose={onClose} title={words.title}>
      {choices.error ? (
        <ProblemLine problem={choices.error} words={sentences.refusals} />
      ) : (
        <SkeletonRows />
      )}
    </Dialog>
  );
}

const monthMilliseconds = 30 * 86_400_000;

export function OpenForm({ choices, onClose }: { choices: Choices; onClose: () => void }) {
  const sentences = useWords();
  const words = sentences.opening;
  const form = useId();
  const now = useNow();
  const zone = useZone();
  const [typed, setTyped] = useState<OpeningWritten>(() => ({
    title: "",
    about: "",
    teamIds: choices.own.slice(0, 1),
    personIds: [],
    fromDay: dayOf(new Date(now.getTime() - monthMilliseconds), zone),
    untilDay: dayOf(now, zone),
    nameless: false,
  }));
  const change = (what: Partial<OpeningWritten>): void => setTyped((was) => ({ ...was, ...what }));
  const open = useAct(openDebrief);
  const actions = (
    <>
      <Button onClick={onClose}>{words.cancel}</Button>
      <Button kind="primary" type="submit" form={form} busy={open.busy}>
        {words.make}
      </Button>
    </>
  );
  return (
    <Dialog open onClose={onClose} title={words.title} actions={actions}>
      <form
        id={form}
        className={css["form"]}
        onSubmit={(event) => {
          event.preventDefault();
          if (!open.busy) void open.run(typed).then((done) => done && onClose());
        }}
      >
        <Fields choices={choices} typed={typed} onChange={change} />
        <ProblemLine problem={open.problem} words={sentences.refusals} />
      </form>
    </Dialog>
  );
}

interface FieldsProps {
  choices: Choices;
  typed: OpeningWritten;
  onChange: (what: Partial<OpeningWritten>) => void;
}

function Fields({ choices, typed, onChange }: FieldsProps) {
  const words = useWords().opening;
  const names = [
    { value: "with", label: words.withNames, hint: words.withNamesHint },
    { value: "without", label: words.without, hint: words.withoutHint },
  ] as const;
  return (
    <>
      <TextField
        coached
        label={words.what}
        hint={words.whatHint}
        value={typed.title}
        onChange={(title) => onChange({ title })}
        maxLength={200}
        required
      />
      <TextArea
        coached
        label={words.about}
        value={typed.about}
        onChange={(about) => onChange({ about })}
        maxLength={2000}
        minRows={2}
        optional
      />
      <Teams
        choices={choices}
        chosen={typed.teamIds}
        onChange={(teamIds) => onChange({ teamIds })}
      />
      <FormRow>
        <DateField
          label={words.from}
          value={typed.fromDay}
          onChange={(fromDay) => onChange({ fromDay })}
          required
        />
        <DateField
          label={words.until}
          value={typed.untilDay}
          onChange={(untilDay) => onChange({ untilDay })}
          required
        />
      </FormRow>
      <RadioCards
        label={words.names}
        choices={names}
        value={typed.nameless ? "without" : "with"}
        onChange={(value) => onChange({ nameless: value === "without" })}
      />
    </>
  );
}

interface TeamsProps {
  choices: Choices;
  chosen: readonly string[];
  onChange: (teamIds: string[]) => void;
}

/** One's own teams first. */
function Teams({ choices: { teams, own }, chosen, onChange }: TeamsProps) {
  const words = useWords().opening;
  const inOrder = [
    ...teams.filter(({ id }) => own.includes(id)),
    ...teams.filter(({ id }) => !own.includes(id)),
  ];
  return (
    <fieldset className={css["tight"]}>
      <legend>{words.teams}</legend>
      <p className={css["soft"]}>{words.teamsHint}</p>
      <div className={css["teams"]}>
        {inOrder.map(({ id, name }) => (
          <Checkbox
            key={id}
            label={name}
            checked={chosen.includes(id)}
            onChange={(isChosen) =>
              onChange(isChosen ? [...chosen, id] : chosen.filter((one) => one !== id))
            }
          />
        ))}
      </div>
    </fieldset>
  );
}
