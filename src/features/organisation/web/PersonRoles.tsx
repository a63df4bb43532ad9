import css from "./Person.module.css";
import { useAct } from "#web/data/act.ts";
import { Switch } from "#web/ui/Checkbox.tsx";
import { Section } from "#web/ui/Page.tsx";
import { ProblemLine } from "#web/ui/States.tsx";
import { sayUndoable } from "#web/ui/toasts.ts";
import { api, readPeopleAgain, type Person } from "./data.ts";
import { type Words, useWords } from "./use-words.ts";

type Role = keyof Words["roleNames"];

export function RolesSection({ person }: { person: Person }) {
  const { lang, refusals, roleNames, sentences } = useWords();
  const words = sentences.person;
  const set = async (role: Role, on: boolean): Promise<void> => {
    const params = { id: person.id, role };
    if (on) await api("PUT /persons/:id/roles/:role", { params });
    else await api("DELETE /persons/:id/roles/:role", { params });
    await readPeopleAgain();
  };
  const change = useAct(async ({ role, on }: { role: Role; on: boolean }) => {
    await set(role, on);
    const said = on ? words.roleGiven(roleNames[role]) : words.roleTaken(roleNames[role]);
    sayUndoable({ lang, said, undo: () => set(role, !on) });
  });
  return (
    <Section title={words.roles}>
      <ProblemLine problem={change.problem} words={refusals} />
      <div className={css["roles"]}>
        {(Object.keys(roleNames) as Role[]).map((role) => (
          <Switch
            key={role}
            label={roleNames[role]}
            checked={person.roles.includes(role)}
            onChange={(on) => void change.run({ role, on })}
          />
        ))}
      </div>
    </Section>
  );
}
