import { useState, type FormEvent } from "react";
import { useAct } from "#web/data/act.ts";
import { useSession } from "#web/session.ts";
import { Button } from "#web/ui/Button.tsx";
import { Combobox, type Found } from "#web/ui/Combobox.tsx";
import { FormStack } from "#web/ui/Field.tsx";
import { List, Row } from "#web/ui/List.tsx";
import { Section } from "#web/ui/Page.tsx";
import { SpokenPage } from "#web/ui/SpokenPage.tsx";
import { Select } from "#web/ui/Select.tsx";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { Broken, EmptyState, ProblemLine } from "#web/ui/States.tsx";
import { Badge } from "#web/ui/StateMark.tsx";
import { TextField } from "#web/ui/TextField.tsx";
import { say } from "#web/ui/toasts.ts";
import css from "./Teams.module.css";
import { api, findTeams, readPeopleAgain, useTeams, type TeamInList } from "./data.ts";
import { type Words, useWords } from "./use-words.ts";
import { treeOf } from "./team-tree.ts";

export default function TeamsPage() {
  const { sentences } = useWords();
  const words = sentences.teams;
  const administers = useSession().data?.roles.includes("administrator") ?? false;
  const { data, error, refetch } = useTeams();
  return (
    <SpokenPage
      title={words.title}
      subtitle={words.subtitle}
      width="text"
      back={
        administers ? { href: "/administration", label: sentences.administration.title } : undefined
      }
    >
      {error ? (
        <Broken fault={error} onRetry={() => void refetch()} />
      ) : data ? (
        <TeamTree teams={data} />
      ) : (
        <SkeletonRows />
      )}
      {administers && <NewTeam />}
    </SpokenPage>
  );
}

const detailOf = ({ members, leads }: TeamInList, words: Words["sentences"]["teams"]): string => {
  const led = leads.map(({ name }) => name).join(", ");
  return words.people(members) + (led && `, ${words.ledBy} ${led}`);
};

export function TeamTree({ teams }: { teams: readonly TeamInList[] }) {
  const words = useWords().sentences.teams;
  if (teams.length === 0) return <EmptyState title={words.none}>{words.noneText}</EmptyState>;
  return (
    <List label={words.title}>
      {treeOf(teams).map(({ team, depth }) => (
        <Row
          key={team.id}
          walkKey={team.id}
          href={`/administration/teams/${team.id}`}
          lead={depth > 0 && <span className={css["depth"]} ref={(at) => indent(at, depth)} />}
          title={team.name}
          detail={detailOf(team, words)}
          trail={team.kind === "vendor" && <Badge>{words.vendor}</Badge>}
        />
      ))}
    </List>
  );
}

/** Set here and not as an attribute: the page's policy allows no style attributes. */
function indent(element: HTMLElement | null, depth: number): void {
  element?.style.setProperty("--depth", String(depth));
}

function NewTeam() {
  const { lang, refusals, sentences } = useWords();
  const words = sentences.teams;
  const [name, setName] = useState("");
  const [kind, setKind] = useState<"team" | "vendor">("team");
  const [parent, setParent] = useState<Found | null>(null);
  const make = useAct(async () => {
    await api("POST /teams", { body: { name, kind, parentId: parent?.id ?? null } });
    say(words.made(name), { lang });
    setName("");
    await readPeopleAgain();
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void make.run(undefined);
  };
  return (
    <Section title={words.fresh}>
      <form onSubmit={submit}>
        <FormStack
          actions={
            <Button type="submit" kind="primary" busy={make.busy}>
              {words.make}
            </Button>
          }
        >
          <ProblemLine problem={make.problem} words={refusals} />
          <TextField label={words.name} required maxLength={200} value={name} onChange={setName} />
          <Select
            label={words.kind}
            value={kind}
            onChange={setKind}
            choices={(["team", "vendor"] as const).map((value) => ({
              value,
              label: words.kinds[value],
            }))}
          />
          <Combobox
            label={words.parent}
            placeholder={words.parentNone}
            value={parent}
            onChange={setParent}
            search={findTeams}
          />
        </FormStack>
      </form>
    </Section>
  );
}
