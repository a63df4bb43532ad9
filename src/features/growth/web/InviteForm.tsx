import { useState } from "react";
import { useAct } from "#web/data/act.ts";
import type { Unlocked } from "#web/own-keys.ts";
import { useMe } from "#web/session.ts";
import { Button } from "#web/ui/Button.tsx";
import { Combobox, type Found } from "#web/ui/Combobox.tsx";
import { FormStack } from "#web/ui/Field.tsx";
import { CloseIcon } from "#web/ui/icons.ts";
import { IconButton } from "#web/ui/IconButton.tsx";
import { Select } from "#web/ui/Select.tsx";
import { ProblemLine } from "#web/ui/States.tsx";
import { say } from "#web/ui/toasts.ts";
import { leastViews, mostInvited, type Standing, standings } from "../rules.ts";
import { findColleagues } from "./data.ts";
import css from "./growth.module.css";
import { openRound } from "./views-data.ts";
import { useWords } from "./use-words.ts";

interface Chosen {
  readonly person: Found;
  readonly standing: Standing;
}

/** Who is asked, and how they stand to the one who asks. */
export function InviteForm({ own, onEnd }: { own: Unlocked; onEnd: () => void }) {
  const { lang, refusals, sentences } = useWords();
  const words = sentences.views;
  const { id: selfId } = useMe();
  const [chosen, setChosen] = useState<readonly Chosen[]>([]);
  const [standing, setStanding] = useState<Standing>("team");
  const open = useAct(async () => {
    const people = chosen.map((one) => ({ personId: one.person.id, standing: one.standing }));
    await openRound(own, people);
    say(words.opened, { state: "kept", lang });
    onEnd();
  });
  const add = (person: Found | null): void => {
    if (person && chosen.length < mostInvited && !chosen.some((one) => one.person.id === person.id))
      setChosen([...chosen, { person, standing }]);
  };
  return (
    <FormStack
      actions={
        <>
          <Button
            kind="primary"
            busy={open.busy}
            disabled={chosen.length < leastViews}
            onClick={() => void open.run(undefined)}
          >
            {words.open}
          </Button>
          <Button onClick={onEnd}>{words.cancel}</Button>
        </>
      }
    >
      <ProblemLine problem={open.problem} words={refusals} />
      <Select
        label={words.standing}
        choices={standings.map((value) => ({ value, label: sentences.standings[value].short }))}
        value={standing}
        onChange={setStanding}
      />
      <Combobox
        label={words.who}
        value={null}
        onChange={add}
        search={(typed, signal) => findColleagues(typed, signal, selfId)}
      />
      <output className={css["soft"]}>{words.chosen(chosen.length)}</output>
      <ChosenList
        chosen={chosen}
        onRemove={(one) => setChosen(chosen.filter((other) => other !== one))}
      />
    </FormStack>
  );
}

interface ChosenListProps {
  chosen: readonly Chosen[];
  onRemove: (one: Chosen) => void;
}

function ChosenList({ chosen, onRemove }: ChosenListProps) {
  const { sentences } = useWords();
  const words = sentences.views;
  return (
    <ul className={css["list"]}>
      {chosen.map((one) => (
        <li key={one.person.id} className={css["person"]}>
          <span>
            {one.person.name} · {sentences.standings[one.standing].short}
          </span>
          <IconButton
            icon={CloseIcon}
            label={words.remove(one.person.name)}
            onClick={() => onRemove(one)}
          />
        </li>
      ))}
    </ul>
  );
}
