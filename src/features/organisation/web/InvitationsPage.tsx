import { useState, type FormEvent } from "react";
import css from "./Invitations.module.css";
import { useAct } from "#web/data/act.ts";
import { queries } from "#web/data/query-client.ts";
import { Button } from "#web/ui/Button.tsx";
import { Checkbox } from "#web/ui/Checkbox.tsx";
import { Combobox, type Found } from "#web/ui/Combobox.tsx";
import { When } from "#web/ui/Deadline.tsx";
import { FormStack } from "#web/ui/Field.tsx";
import { SpokenPage } from "#web/ui/SpokenPage.tsx";
import { Secret } from "#web/ui/Secret.tsx";
import { Select } from "#web/ui/Select.tsx";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { Broken, EmptyState, ProblemLine, RefusedPage } from "#web/ui/States.tsx";
import { Table, type Column } from "#web/ui/Table.tsx";
import { TextField } from "#web/ui/TextField.tsx";
import { say } from "#web/ui/toasts.ts";
import { api, findTeams, useInvitations, type Invitation } from "./data.ts";
import { type Words, useWords } from "./use-words.ts";

const readAgain = () => queries.invalidateQueries({ queryKey: ["invitations"] });

export default function InvitationsPage() {
  const { lang, refusals, sentences } = useWords();
  const words = sentences.invitations;
  const { data, error, refetch } = useInvitations();
  if (error?.isRefusal) return <RefusedPage problem={error} words={refusals} wordsLang={lang} />;
  return (
    <SpokenPage
      title={words.title}
      subtitle={words.subtitle}
      width="text"
      back={{ href: "/administration", label: sentences.administration.title }}
    >
      <Invite />
      {error ? (
        <Broken fault={error} onRetry={() => void refetch()} />
      ) : data ? (
        <InvitationTable rows={data} />
      ) : (
        <SkeletonRows count={3} />
      )}
    </SpokenPage>
  );
}

type Role = keyof Words["roleNames"];

const roleChoices = (none: string, roleNames: Words["roleNames"]) => [
  { value: "" as const, label: none },
  ...(Object.keys(roleNames) as Role[]).map((value) => ({ value, label: roleNames[value] })),
];

function Invite() {
  const { refusals, roleNames, sentences } = useWords();
  const words = sentences.invitations;
  const [name, setName] = useState("");
  const [email, setEmail] = useState("");
  const [team, setTeam] = useState<Found | null>(null);
  const [lead, setLead] = useState(false);
  const [role, setRole] = useState<Role | "">("");
  const [made, setMade] = useState<{ name: string; link: string } | null>(null);
  const invite = useAct(async () => {
    const body = { name, email, teamId: team?.id ?? null, lead, role: role === "" ? null : role };
    const { link } = await api("POST /invitations", { body });
    setMade({ name, link });
    setName("");
    setEmail("");
    await readAgain();
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void invite.run(undefined);
  };
  return (
    <form onSubmit={submit}>
      <FormStack
        actions={
          <Button type="submit" kind="primary" busy={invite.busy}>
            {words.make}
          </Button>
        }
      >
        <ProblemLine problem={invite.problem} words={refusals} />
        {made && (
          <div className={css["made"]}>
            <output>{words.made(made.name)}</output>
            <Secret label={words.linkLabel} value={made.link} />
          </div>
        )}
        <TextField label={words.name} required maxLength={200} value={name} onChange={setName} />
        <TextField
          label={words.email}
          type="email"
          required
          maxLength={320}
          value={email}
          onChange={setEmail}
        />
        <Combobox label={words.team} optional value={team} onChange={setTeam} search={findTeams} />
        {team && <Checkbox label={words.lead} checked={lead} onChange={setLead} />}
        <Select
          label={words.role}
          value={role}
          onChange={setRole}
          choices={roleChoices(words.roleNone, roleNames)}
        />
      </FormStack>
    </form>
  );
}

const columnsWith = (
  words: Words["sentences"]["invitations"],
  withdraw: (id: string) => void,
): readonly Column<Invitation>[] => [
  { key: "name", head: words.name, cell: ({ name, email }) => `${name}, ${email}` },
  { key: "team", head: words.team, cell: ({ team }) => team?.name ?? "" },
  {
    key: "state",
    head: words.until,
    cell: ({ state, expiresAt }) =>
      state === "open" ? <When at={expiresAt} /> : words.state[state],
  },
  {
    key: "act",
    head: words.withdraw,
    cell: ({ id, name }) => (
      <Button size="small" aria-label={`${words.withdraw}: ${name}`} onClick={() => withdraw(id)}>
        {words.withdraw}
      </Button>
    ),
  },
];

export function InvitationTable({ rows }: { rows: readonly Invitation[] }) {
  const { lang, refusals, sentences } = useWords();
  const words = sentences.invitations;
  const withdraw = useAct(async (id: string) => {
    await api("DELETE /invitations/:id", { params: { id } });
    say(words.withdrawn, { lang });
    await readAgain();
  });
  return (
    <>
      <ProblemLine problem={withdraw.problem} words={refusals} />
      <Table
        caption={words.title}
        columns={columnsWith(words, (id) => void withdraw.run(id))}
        rows={rows}
        keyOf={({ id }) => id}
        empty={<EmptyState title={words.none}>{words.noneText}</EmptyState>}
      />
    </>
  );
}
