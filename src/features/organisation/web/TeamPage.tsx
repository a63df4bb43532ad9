import { useState, type FormEvent } from "react";
import { useAct } from "#web/data/act.ts";
import { useParam } from "#web/navigation.ts";
import { Button } from "#web/ui/Button.tsx";
import { TeamChip } from "#web/ui/Chip.tsx";
import { FormStack } from "#web/ui/Field.tsx";
import { Section } from "#web/ui/Page.tsx";
import { SpokenPage } from "#web/ui/SpokenPage.tsx";
import { SkeletonPage } from "#web/ui/Skeleton.tsx";
import { BrokenPage, ProblemLine, RefusedPage } from "#web/ui/States.tsx";
import { Badge, StateMark } from "#web/ui/StateMark.tsx";
import { TextArea } from "#web/ui/TextArea.tsx";
import { TextField } from "#web/ui/TextField.tsx";
import { say, sayUndoable } from "#web/ui/toasts.ts";
import { api, readPeopleAgain, useTeam, type Team } from "./data.ts";
import { MembersSection } from "./Members.tsx";
import { useWords } from "./use-words.ts";

export default function TeamPage() {
  const { lang, refusals } = useWords();
  const { data, error, refetch } = useTeam(useParam("id"));
  if (error?.isRefusal) return <RefusedPage problem={error} words={refusals} wordsLang={lang} />;
  if (error) return <BrokenPage fault={error} onRetry={() => void refetch()} />;
  return data ? <TeamShown key={data.id} team={data} /> : <SkeletonPage />;
}

export function TeamShown({ team }: { team: Team }) {
  const { sentences } = useWords();
  const words = sentences.team;
  const { name, about, parts, may, kind, closedAt } = team;
  return (
    <SpokenPage
      title={name}
      subtitle={may.describe ? undefined : about}
      width="text"
      back={{ href: "/administration/teams", label: words.back }}
    >
      <div>
        {closedAt && <StateMark state="done">{sentences.teams.closed}</StateMark>}
        {kind === "vendor" && <Badge>{sentences.teams.vendor}</Badge>}
      </div>
      <MembersSection team={team} />
      {parts.length > 0 && (
        <Section title={words.parts}>
          {parts.map((part) => (
            <TeamChip key={part.id} name={part.name} href={`/administration/teams/${part.id}`} />
          ))}
        </Section>
      )}
      {may.describe && <Describe team={team} />}
      {may.change && <CloseOrOpen team={team} />}
    </SpokenPage>
  );
}

function Describe({ team }: { team: Team }) {
  const { lang, refusals, sentences } = useWords();
  const words = sentences.team;
  const [name, setName] = useState(team.name);
  const [about, setAbout] = useState(team.about);
  const save = useAct(async () => {
    const body = team.may.change ? { name, about } : { about };
    await api("PATCH /teams/:id", { params: { id: team.id }, body });
    say(words.saved, { lang });
    await readPeopleAgain();
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void save.run(undefined);
  };
  return (
    <Section title={team.may.change ? words.change : words.about}>
      <form onSubmit={submit}>
        <FormStack
          actions={
            <Button type="submit" busy={save.busy}>
              {words.save}
            </Button>
          }
        >
          <ProblemLine problem={save.problem} words={refusals} />
          {team.may.change && (
            <TextField
              label={sentences.teams.name}
              required
              maxLength={200}
              value={name}
              onChange={setName}
            />
          )}
          <TextArea
            coached
            label={words.about}
            optional
            maxLength={2000}
            value={about}
            onChange={setAbout}
          />
        </FormStack>
      </form>
    </Section>
  );
}

function CloseOrOpen({ team: { id, name, closedAt } }: { team: Team }) {
  const { lang, refusals, sentences } = useWords();
  const words = sentences.team;
  const close = async (): Promise<void> => {
    await api("POST /teams/:id/closing", { params: { id } });
    await readPeopleAgain();
  };
  const open = async (): Promise<void> => {
    await api("DELETE /teams/:id/closing", { params: { id } });
    await readPeopleAgain();
  };
  const act = useAct(async () => {
    if (closedAt) {
      await open();
      say(words.reopened(name), { lang });
    } else {
      await close();
      sayUndoable({ lang, said: words.closed(name), undo: open });
    }
  });
  return (
    <Section
      title={closedAt ? words.reopen : words.close}
      intro={closedAt ? null : words.closeIntro}
    >
      <ProblemLine problem={act.problem} words={refusals} />
      <div>
        <Button busy={act.busy} onClick={() => void act.run(undefined)}>
          {closedAt ? words.reopen : words.close}
        </Button>
      </div>
    </Section>
  );
}
