import { Button } from "#web/ui/Button.tsx";
import { CloseIcon } from "#web/ui/icons.ts";
import { Select } from "#web/ui/Select.tsx";
import { useWords } from "../use-words.ts";
import css from "../surveys.module.css";

interface ChosenTeamsProps {
  readonly teams: readonly { readonly id: string; readonly name: string }[];
  readonly chosen: readonly string[];
  readonly onChange: (ids: string[]) => void;
}

/** A few of many, one after the other. */
export function ChosenTeams({ teams, chosen, onChange }: ChosenTeamsProps) {
  const words = useWords().sentences.form;
  return (
    <div className={css["chosen"]}>
      <Select
        label={words.teams}
        hint={words.teamsHint}
        optional
        value=""
        placeholder={words.addTeam}
        choices={teams
          .filter(({ id }) => !chosen.includes(id))
          .map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(id) => onChange([...chosen, id])}
      />
      <ul className={css["chips"]}>
        {teams
          .filter(({ id }) => chosen.includes(id))
          .map(({ id, name }) => (
            <li key={id}>
              <Button
                kind="plain"
                icon={CloseIcon}
                aria-label={words.removeTeam(name)}
                onClick={() => onChange(chosen.filter((one) => one !== id))}
              >
                {name}
              </Button>
            </li>
          ))}
      </ul>
    </div>
  );
}
