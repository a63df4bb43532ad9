import { type FormEvent, useId, useState } from "react";
import { useAct } from "#web/data/act.ts";
import { languageNow } from "#web/data/language.ts";
import { go } from "#web/navigation.ts";
import { useMe } from "#web/session.ts";
import { Button } from "#web/ui/Button.tsx";
import { Combobox, type Found } from "#web/ui/Combobox.tsx";
import { Dialog } from "#web/ui/Dialog.tsx";
import { SegmentedControl } from "#web/ui/Radio.tsx";
import { Select } from "#web/ui/Select.tsx";
import { ProblemLine } from "#web/ui/States.tsx";
import { say } from "#web/ui/toasts.ts";
import { acting, api, type Choices, findPersons, useChoices } from "./data.ts";
import css from "./mediation.module.css";
import { useWords, wordsIn } from "./use-words.ts";

interface Pair {
  readonly kind: "teams" | "persons";
  readonly oneId: string;
  readonly otherId: string;
}

export async function openCase(body: Pair): Promise<true> {
  const { id } = await acting(api("POST /mediations", { body }));
  const { lang, opening } = wordsIn[languageNow()];
  say(opening.made, { state: "kept", lang });
  if (id !== null) go(`/mediation/${id}`);
  return true;
}

/** Between one's team and another, or between oneself and somebody. */
export function OpenDialog({ onClose }: { onClose: () => void }) {
  const { data } = useChoices();
  return data ? <OpenForm choices={data} onClose={onClose} /> : null;
}

const choicesOf = (teams: Choices["teams"]) =>
  teams.map(({ id, name }) => ({ value: id, label: name }));

export function OpenForm({ choices, onClose }: { choices: Choices; onClose: () => void }) {
  const sentences = useWords();
  const words = sentences.opening;
  const form = useId();
  const me = useMe();
  const [pair, setPair] = useState<Pair>(() => startOf(choices, me.id));
  const open = useAct(openCase);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (pair.oneId === "" || pair.otherId === "" || open.busy) return;
    void open.run(pair).then((done) => done && onClose());
  };
  const actions = (
    <>
      <Button onClick={onClose}>{words.cancel}</Button>
      <Button kind="primary" type="submit" form={form} busy={open.busy}>
        {words.save}
      </Button>
    </>
  );
  return (
    <Dialog open onClose={onClose} title={words.title} actions={actions}>
      <form id={form} className={css["stack"]} onSubmit={submit}>
        {choices.own.length > 0 && (
          <SegmentedControl
            label={words.kind}
            segments={[
              { value: "teams", label: words.teams },
              { value: "persons", label: words.persons },
            ]}
            value={pair.kind}
            onChange={(kind) =>
              setPair(
                kind === "teams" ? startOf(choices, me.id) : { kind, oneId: me.id, otherId: "" },
              )
            }
          />
        )}
        {pair.kind === "teams" ? (
          <TwoTeams choices={choices} pair={pair} onChange={setPair} />
        ) : (
          <OtherPerson onChange={(otherId) => setPair({ ...pair, otherId })} />
        )}
        <p className={css["soft"]}>{words.hint}</p>
        <ProblemLine problem={open.problem} words={sentences.refusals} />
      </form>
    </Dialog>
  );
}

/** Whoever leads a team opens a case for it; everybody else for themselves. */
const startOf = ({ own }: Choices, personId: string): Pair =>
  own[0]
    ? { kind: "teams", oneId: own[0].id, otherId: "" }
    : { kind: "persons", oneId: personId, otherId: "" };

interface TwoTeamsProps {
  choices: Choices;
  pair: Pair;
  onChange: (pair: Pair) => void;
}

function TwoTeams({ choices, pair, onChange }: TwoTeamsProps) {
  const words = useWords().opening;
  return (
    <>
      <Select
        label={words.own}
        choices={choicesOf(choices.own)}
        value={pair.oneId}
        onChange={(oneId) => onChange({ ...pair, oneId })}
      />
      <Select
        label={words.otherTeam}
        choices={choicesOf(choices.teams.filter(({ id }) => id !== pair.oneId))}
        placeholder=""
        value={pair.otherId}
        onChange={(otherId) => onChange({ ...pair, otherId })}
      />
    </>
  );
}

function OtherPerson({ onChange }: { onChange: (personId: string) => void }) {
  const words = useWords().opening;
  const [person, setPerson] = useState<Found | null>(null);
  return (
    <Combobox
      label={words.other}
      value={person}
      onChange={(one) => {
        setPerson(one);
        onChange(one?.id ?? "");
      }}
      search={findPersons}
    />
  );
}
