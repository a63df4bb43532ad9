import { useState } from "react";
import css from "./Person.module.css";
import type { keepingContract } from "#contract/keeping";
import { useAct } from "#web/data/act.ts";
import { client } from "#web/data/client.ts";
import { Button } from "#web/ui/Button.tsx";
import { Combobox, type Found } from "#web/ui/Combobox.tsx";
import { Dialog } from "#web/ui/Dialog.tsx";
import { FormStack } from "#web/ui/Field.tsx";
import { Section } from "#web/ui/Page.tsx";
import { Secret } from "#web/ui/Secret.tsx";
import { ProblemLine } from "#web/ui/States.tsx";
import { say, sayUndoable } from "#web/ui/toasts.ts";
import { api, findColleagues, readPeopleAgain, waysIn, type Person } from "./data.ts";
import { useWords } from "./use-words.ts";

const keeping = client<typeof keepingContract>();

interface PersonProps {
  person: Person;
}

export function ResetSection({ person: { id } }: PersonProps) {
  const { refusals, sentences } = useWords();
  const words = sentences.person;
  const [link, setLink] = useState<string | null>(null);
  const make = useAct(async () =>
    setLink((await waysIn("POST /persons/:id/reset-link", { params: { id } })).link),
  );
  return (
    <Section title={words.reset} intro={words.resetIntro}>
      <ProblemLine problem={make.problem} words={refusals} />
      {link && <Secret label={words.reset} value={link} />}
      <div>
        <Button busy={make.busy} onClick={() => void make.run(undefined)}>
          {words.resetMake}
        </Button>
      </div>
    </Section>
  );
}

const comeBack = async (id: string): Promise<void> => {
  await api("DELETE /persons/:id/departure", { params: { id } });
  await readPeopleAgain();
};

export function DepartSection({ person: { id, name } }: PersonProps) {
  const { lang, refusals, sentences } = useWords();
  const words = sentences.person;
  const [heir, setHeir] = useState<Found | null>(null);
  const depart = useAct(async () => {
    const body = { heirId: heir?.id ?? null };
    await api("POST /persons/:id/departure", { params: { id }, body });
    await readPeopleAgain();
    sayUndoable({ lang, said: words.departed(name), undo: () => comeBack(id) });
  });
  return (
    <Section title={words.depart} intro={words.departIntro}>
      <FormStack
        actions={
          <Button busy={depart.busy} onClick={() => void depart.run(undefined)}>
            {words.departDo}
          </Button>
        }
      >
        <ProblemLine problem={depart.problem} words={refusals} />
        <Combobox
          label={words.heir}
          placeholder={words.heirNone}
          value={heir}
          onChange={setHeir}
          search={findColleagues}
        />
      </FormStack>
    </Section>
  );
}

export function ReturnSection({ person: { id, name } }: PersonProps) {
  const { lang, refusals, sentences } = useWords();
  const words = sentences.person;
  const back = useAct(async () => {
    await comeBack(id);
    say(words.returned(name), { lang });
  });
  return (
    <div>
      <ProblemLine problem={back.problem} words={refusals} />
      <Button busy={back.busy} onClick={() => void back.run(undefined)}>
        {words.undo}
      </Button>
    </div>
  );
}

/** The one act here that cannot be undone, and so the one that asks. */
export function EraseSection({ person: { id, name } }: PersonProps) {
  const { lang, refusals, sentences } = useWords();
  const words = sentences.person;
  const [asking, setAsking] = useState(false);
  const erase = useAct(async () => {
    await keeping("POST /persons/:id/erasure", { params: { id } });
    setAsking(false);
    say(words.erased, { lang });
    await readPeopleAgain();
  });
  return (
    <Section title={words.erase} intro={words.eraseIntro}>
      <div>
        <Button onClick={() => setAsking(true)}>{words.eraseDo}</Button>
      </div>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={words.eraseAsk(name)}
        width="narrow"
        actions={
          <Button kind="danger" busy={erase.busy} onClick={() => void erase.run(undefined)}>
            {words.eraseSure}
          </Button>
        }
      >
        <ProblemLine problem={erase.problem} words={refusals} />
        <p>{words.eraseIntro}</p>
        <h3 className={css["left"]}>{words.eraseLeft}</h3>
        <ul className={css["notFound"]}>
          {words.eraseNotFound.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Dialog>
    </Section>
  );
}
