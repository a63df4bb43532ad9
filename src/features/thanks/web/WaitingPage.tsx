import { type FormEvent, useState } from "react";
import { useAct } from "#web/data/act.ts";
import { Button } from "#web/ui/Button.tsx";
import { When } from "#web/ui/Deadline.tsx";
import { ThanksIcon } from "#web/ui/icons.ts";
import { SkeletonPage } from "#web/ui/Skeleton.tsx";
import { SpokenPage } from "#web/ui/SpokenPage.tsx";
import { BrokenPage, EmptyState, ProblemLine, RefusedPage } from "#web/ui/States.tsx";
import { TextField } from "#web/ui/TextField.tsx";
import { say } from "#web/ui/toasts.ts";
import { attachMail, removeMail, useWaitingMails, type WaitingAnswer } from "./data.ts";
import css from "./thanks.module.css";
import { useWords } from "./use-words.ts";

/** Mails of customers that found no request by themselves, for those who lead. */
export default function WaitingPage() {
  const { lang, refusals } = useWords();
  const { data, error, refetch } = useWaitingMails();
  if (error?.isRefusal) return <RefusedPage problem={error} words={refusals} wordsLang={lang} />;
  if (error) return <BrokenPage fault={error} onRetry={() => void refetch()} />;
  return data ? <WaitingView rows={data.rows} /> : <SkeletonPage />;
}

export function WaitingView({ rows }: { rows: readonly WaitingAnswer[] }) {
  const { mine, waiting: words } = useWords();
  const back = { href: "/me/thanks", label: mine.title };
  return (
    <SpokenPage title={words.title} subtitle={words.subtitle} back={back} width="text">
      {rows.length === 0 ? (
        <EmptyState icon={ThanksIcon} title={words.none}>
          {words.noneText}
        </EmptyState>
      ) : (
        <ul className={css["list"]} aria-label={words.title}>
          {rows.map((mail) => (
            <li key={mail.id}>
              <Waiting mail={mail} />
            </li>
          ))}
        </ul>
      )}
    </SpokenPage>
  );
}

function Waiting({ mail }: { mail: WaitingAnswer }) {
  const { customer, customers, lang, refusals, waiting: words } = useWords();
  const { id, saidBy, subject, at, request } = mail;
  const [number, setNumber] = useState(request ? String(request.number) : "");
  const attach = useAct(attachMail);
  const remove = useAct(removeMail);
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!/^[1-9]\d{0,8}$/.test(number.trim()) || attach.busy) return;
    const done = await attach.run({ id, number: Number(number) });
    if (done) say(customers[done.became], { state: "kept", lang });
  };
  return (
    <article className={css["card"]} aria-label={subject || saidBy}>
      <p className={css["head"]}>
        <strong>{saidBy || customer}</strong>
        <span>{subject}</span>
        <span className={css["soft"]}>
          <When at={at} />
        </span>
      </p>
      <p className={css["words"]}>{mail.words}</p>
      {request && (
        <p className={css["soft"]}>
          <a href={`/requests/${request.id}`}>
            {request.number} {request.title}
          </a>{" "}
          {words.confidential}
        </p>
      )}
      <form className={css["form"]} onSubmit={(event) => void send(event)}>
        <TextField label={words.number} value={number} onChange={setNumber} inputMode="numeric" />
        <ProblemLine problem={attach.problem ?? remove.problem} words={refusals} />
        <div className={css["acts"]}>
          <Button type="submit" size="small" busy={attach.busy} disabled={number.trim() === ""}>
            {words.send}
          </Button>
          <Button
            size="small"
            kind="quiet"
            busy={remove.busy}
            onClick={() => void remove.run(id).then((done) => done && say(words.removed, { lang }))}
          >
            {words.remove}
          </Button>
        </div>
      </form>
    </article>
  );
}
