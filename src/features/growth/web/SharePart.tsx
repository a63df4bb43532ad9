import { useState } from "react";
import type { GivenAnswer, ReceiverAnswer } from "#contract/growth";
import { useAct } from "#web/data/act.ts";
import { Fingerprint } from "#web/own-keys.ts";
import { useMe } from "#web/session.ts";
import { Button } from "#web/ui/Button.tsx";
import { Combobox, type Found } from "#web/ui/Combobox.tsx";
import { Section } from "#web/ui/Page.tsx";
import { Broken, ProblemLine } from "#web/ui/States.tsx";
import { say } from "#web/ui/toasts.ts";
import {
  findColleagues,
  findReceiver,
  type OpenedEntry,
  shareEntry,
  takeBack,
  useGiven,
} from "./data.ts";
import css from "./growth.module.css";
import { useWords } from "./use-words.ts";

/** With whom this page is shared, and sharing it with one more. */
export function SharePart({ entry }: { entry: OpenedEntry }) {
  const words = useWords().sentences.share;
  const { data, error, refetch } = useGiven();
  return (
    <Section title={words.title} intro={words.intro}>
      {error && !data ? (
        <Broken fault={error} onRetry={() => void refetch()} />
      ) : (
        <Given rows={(data ?? []).filter(({ entryId }) => entryId === entry.id)} />
      )}
      <ShareForm entry={entry} />
    </Section>
  );
}

export function Given({ rows }: { rows: readonly GivenAnswer[] }) {
  const { lang, refusals, sentences } = useWords();
  const words = sentences.share;
  const back = useAct(async (id: string) => {
    await takeBack(id);
    say(words.tookBack, { lang });
  });
  if (rows.length === 0) return null;
  return (
    <>
      <ProblemLine problem={back.problem} words={refusals} />
      <ul className={css["list"]}>
        {rows.map(({ id, to, isTakenBack }) => (
          <li key={id} className={css["person"]}>
            <span>{isTakenBack ? words.backWas(to?.name ?? "") : words.with(to?.name ?? "")}</span>
            {!isTakenBack && (
              <Button size="small" busy={back.busy} onClick={() => void back.run(id)}>
                {words.takeBack}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function ShareForm({ entry }: { entry: OpenedEntry }) {
  const { lang, refusals, sentences } = useWords();
  const words = sentences.share;
  const { id: selfId } = useMe();
  const [person, setPerson] = useState<Found | null>(null);
  const [receiver, setReceiver] = useState<ReceiverAnswer | null>(null);
  const find = useAct(async (id: string) => setReceiver(await findReceiver(id)));
  const share = useAct(async (to: ReceiverAnswer) => {
    await shareEntry(entry, to);
    setPerson(null);
    setReceiver(null);
    say(words.given, { state: "kept", lang });
  });
  const choose = (next: Found | null): void => {
    setPerson(next);
    setReceiver(null);
    if (next) void find.run(next.id);
  };
  return (
    <div className={css["stack"]}>
      <ProblemLine problem={find.problem ?? share.problem} words={refusals} />
      <Combobox
        label={words.who}
        value={person}
        onChange={choose}
        search={(typed, signal) => findColleagues(typed, signal, selfId)}
      />
      {receiver && (
        <Receiving receiver={receiver} busy={share.busy} onShare={() => void share.run(receiver)} />
      )}
    </div>
  );
}

interface ReceivingProps {
  receiver: ReceiverAnswer;
  busy: boolean;
  onShare: () => void;
}

export function Receiving({ receiver: { person, key }, busy, onShare }: ReceivingProps) {
  const words = useWords().sentences.share;
  if (key === null) return <p className={css["lead"]}>{words.noKey(person.name)}</p>;
  return (
    <div className={css["card"]}>
      <p>{words.letters(person.name)}</p>
      <p>
        <Fingerprint publicKey={key.publicKey} />
      </p>
      <div>
        <Button kind="primary" busy={busy} onClick={onShare}>
          {words.give}
        </Button>
      </div>
    </div>
  );
}
