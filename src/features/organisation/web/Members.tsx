import { useState, type FormEvent } from "react";
import { useAct } from "#web/data/act.ts";
import { useSession } from "#web/session.ts";
import { Button } from "#web/ui/Button.tsx";
import { PersonChip } from "#web/ui/Chip.tsx";
import { Combobox, type Found } from "#web/ui/Combobox.tsx";
import { FormStack } from "#web/ui/Field.tsx";
import { List, Row } from "#web/ui/List.tsx";
import { Section } from "#web/ui/Page.tsx";
import { ProblemLine } from "#web/ui/States.tsx";
import { Badge } from "#web/ui/StateMark.tsx";
import { say, sayUndoable } from "#web/ui/toasts.ts";
import { api, findColleagues, readPeopleAgain, type Team } from "./data.ts";
import { type Words, useWords } from "./use-words.ts";

type Member = Team["people"][number];

const add = async (id: string, personId: string, lead?: boolean): Promise<void> => {
  const body = { personId, ...(lead && { lead }) };
  await api("POST /teams/:id/members", { params: { id }, body });
  await readPeopleAgain();
};

export function MembersSection({ team }: { team: Team }) {
  const { lang, refusals, sentences } = useWords();
  const words = sentences.team;
  const { id, people, may } = team;
  const administers = useSession().data?.roles.includes("administrator") ?? false;
  const remove = useAct(async ({ personId, name, lead }: Member) => {
    await api("DELETE /teams/:id/members/:personId", { params: { id, personId } });
    await readPeopleAgain();
    sayUndoable({ lang, said: words.removed(name), undo: () => add(id, personId, lead) });
  });
  const change = useAct(async ({ personId, lead }: Member) => {
    const params = { id, personId };
    await api("PATCH /teams/:id/members/:personId", { params, body: { lead: !lead } });
    await readPeopleAgain();
  });
  const actionsFor = (member: Member) =>
    may.staff && (
      <>
        {administers && (
          <Button
            size="small"
            aria-label={`${turnOf(member, words)}: ${member.name}`}
            onClick={() => void change.run(member)}
          >
            {turnOf(member, words)}
          </Button>
        )}
        {(administers || !member.lead) && (
          <Button
            size="small"
            aria-label={`${words.remove}: ${member.name}`}
            onClick={() => void remove.run(member)}
          >
            {words.remove}
          </Button>
        )}
      </>
    );
  return (
    <Section title={words.members}>
      <ProblemLine problem={remove.problem ?? change.problem} words={refusals} />
      {people.length === 0 && <p>{words.noMembers}</p>}
      <List label={words.members}>
        {people.map((member) => (
          <Row
            key={member.personId}
            walkKey={member.personId}
            href={`/people/${member.personId}`}
            title={<PersonChip name={member.name} size="small" />}
            trail={member.lead && <Badge>{words.lead}</Badge>}
            actions={actionsFor(member)}
          />
        ))}
      </List>
      {may.staff && <AddMember id={id} />}
    </Section>
  );
}

const turnOf = ({ lead }: Member, words: Words["sentences"]["team"]): string =>
  lead ? words.makeMember : words.makeLead;

function AddMember({ id }: { id: string }) {
  const { lang, refusals, sentences } = useWords();
  const words = sentences.team;
  const [person, setPerson] = useState<Found | null>(null);
  const adding = useAct(async () => {
    if (!person) return;
    await add(id, person.id);
    say(words.added(person.name), { lang });
    setPerson(null);
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void adding.run(undefined);
  };
  return (
    <form onSubmit={submit}>
      <FormStack
        actions={
          <Button type="submit" busy={adding.busy} disabled={person === null}>
            {words.addDo}
          </Button>
        }
      >
        <ProblemLine problem={adding.problem} words={refusals} />
        <Combobox
          label={words.add}
          placeholder={sentences.people.search}
          value={person}
          onChange={setPerson}
          search={findColleagues}
        />
      </FormStack>
    </form>
  );
}
