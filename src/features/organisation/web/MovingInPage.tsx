import { useState, type ChangeEvent, type ReactNode } from "react";
import css from "./MovingIn.module.css";
import { useAct } from "#web/data/act.ts";
import { Problem } from "#web/data/problem.ts";
import { useMe } from "#web/session.ts";
import { Button } from "#web/ui/Button.tsx";
import { Checkbox } from "#web/ui/Checkbox.tsx";
import { Field, FormStack } from "#web/ui/Field.tsx";
import { Section } from "#web/ui/Page.tsx";
import { SpokenPage } from "#web/ui/SpokenPage.tsx";
import { Secret } from "#web/ui/Secret.tsx";
import { ProblemLine, RefusedPage } from "#web/ui/States.tsx";
import { StateMark, type State } from "#web/ui/StateMark.tsx";
import { Table, type Column } from "#web/ui/Table.tsx";
import { TextArea } from "#web/ui/TextArea.tsx";
import { api, readPeopleAgain, type MovedIn, type Preview } from "./data.ts";
import { type Words, useWords } from "./use-words.ts";

/** First what would happen, then the same carried out. */
export default function MovingInPage() {
  const { lang, refusals } = useWords();
  if (useMe().roles.includes("administrator")) return <MovingIn />;
  return (
    <RefusedPage
      problem={new Problem({ status: 404, reason: "missing" })}
      words={refusals}
      wordsLang={lang}
    />
  );
}

function MovingIn() {
  const { refusals, sentences } = useWords();
  const words = sentences.movingIn;
  const [csv, setCsv] = useState("");
  const [preview, setPreview] = useState<Preview | null>(null);
  const [done, setDone] = useState<MovedIn | null>(null);
  const [invite, setInvite] = useState(true);
  const look = useAct(async () =>
    setPreview(await api("POST /moving-in/preview", { body: { csv } })),
  );
  const carry = useAct(async () => {
    setDone(await api("POST /moving-in", { body: { csv, invite } }));
    await readPeopleAgain();
  });
  const again = (): void => {
    setCsv("");
    setPreview(null);
    setDone(null);
  };
  return (
    <SpokenPage
      title={words.title}
      subtitle={words.subtitle}
      back={{ href: "/administration", label: sentences.administration.title }}
    >
      <ProblemLine problem={look.problem ?? carry.problem} words={refusals} />
      {done ? (
        <Done done={done} onAgain={again} />
      ) : preview ? (
        <Looked preview={preview}>
          <FormStack
            actions={
              <>
                <Button kind="primary" busy={carry.busy} onClick={() => void carry.run(undefined)}>
                  {words.carry}
                </Button>
                <Button onClick={again}>{words.again}</Button>
              </>
            }
          >
            <Checkbox label={words.invite} checked={invite} onChange={setInvite} />
          </FormStack>
        </Looked>
      ) : (
        <Choose csv={csv} onCsv={setCsv} busy={look.busy} onLook={() => void look.run(undefined)} />
      )}
    </SpokenPage>
  );
}

interface ChooseProps {
  csv: string;
  onCsv: (csv: string) => void;
  busy: boolean;
  onLook: () => void;
}

export function Choose({ csv, onCsv, busy, onLook }: ChooseProps) {
  const words = useWords().sentences.movingIn;
  const read = async (event: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const file = event.currentTarget.files?.[0];
    if (file) onCsv(await file.text());
  };
  return (
    <FormStack
      actions={
        <Button kind="primary" busy={busy} disabled={csv.trim() === ""} onClick={onLook}>
          {words.look}
        </Button>
      }
    >
      <Field label={words.file}>
        {(tied) => (
          <input
            {...tied}
            className={css["file"]}
            type="file"
            accept=".csv,text/csv"
            onChange={(event) => void read(event)}
          />
        )}
      </Field>
      <TextArea coached={false} label={words.paste} value={csv} onChange={onCsv} />
    </FormStack>
  );
}

type Line = Preview["lines"][number];
const marks: Readonly<Record<Line["state"], State>> = {
  new: "kept",
  changed: "waiting",
  same: "done",
  wrong: "broken",
};
const columnsIn = (words: Words["sentences"]["movingIn"]): readonly Column<Line>[] => [
  { key: "line", head: words.line, cell: ({ line }) => line, numeric: true },
  {
    key: "state",
    head: words.state,
    cell: ({ state }) => <StateMark state={marks[state]}>{words.states[state]}</StateMark>,
  },
  {
    key: "says",
    head: words.says,
    // The server says in English what would happen.
    cell: ({ says }) => <span lang="en">{says.join(" ")}</span>,
  },
];

export function Looked({ preview, children }: { preview: Preview; children?: ReactNode }) {
  const words = useWords().sentences.movingIn;
  const { persons, teams, wrong } = preview.totals;
  return (
    <Section title={words.says} intro={words.totals(persons, teams, wrong)}>
      {children}
      <Table
        caption={words.says}
        columns={columnsIn(words)}
        rows={preview.lines}
        keyOf={({ line }) => String(line)}
      />
    </Section>
  );
}

export function Done({ done, onAgain }: { done: MovedIn; onAgain: () => void }) {
  const words = useWords().sentences.movingIn;
  const { persons, teams } = done.totals;
  return (
    <Section
      title={words.done(persons, teams)}
      actions={<Button onClick={onAgain}>{words.again}</Button>}
    >
      {done.invitations.length > 0 && (
        <>
          <p>{words.links}</p>
          {done.invitations.map(({ email, name, link }) => (
            <div key={email}>
              <p>
                {name}, {email}
              </p>
              <Secret label={`${words.links}: ${name}`} value={link} />
            </div>
          ))}
        </>
      )}
    </Section>
  );
}
