import { useAct } from "#web/data/act.ts";
import { useMe } from "#web/session.ts";
import { Button } from "#web/ui/Button.tsx";
import { When } from "#web/ui/Deadline.tsx";
import { Badge } from "#web/ui/StateMark.tsx";
import { ProblemLine } from "#web/ui/States.tsx";
import { say } from "#web/ui/toasts.ts";
import { setShown, takeBack, type ThanksAnswer } from "./data.ts";
import css from "./thanks.module.css";
import { useWords } from "./use-words.ts";
import { byWords, heardWords, toWords, whySentences } from "./words.ts";

interface ListProps {
  label: string;
  rows: readonly ThanksAnswer[];
}

/** Thanks below each other, the newest first. */
export function ThanksList({ label, rows }: ListProps) {
  return (
    <ul className={css["list"]} aria-label={label}>
      {rows.map((row) => (
        <li key={row.id} id={row.id}>
          <ThanksCard thanks={row} />
        </li>
      ))}
    </ul>
  );
}

/** One: the words first, who says them, and why they reached the reader. */
function ThanksCard({ thanks }: { thanks: ThanksAnswer }) {
  const { at, request, segment } = thanks;
  const words = useWords();
  const by = byWords(thanks, words);
  const to = toWords(thanks, useMe().id, words);
  const heard = heardWords(thanks, words);
  const why = whySentences(thanks, words);
  return (
    <article className={css["card"]} aria-label={by}>
      <p className={css["head"]}>
        <strong>{by}</strong>
        {to && <span>{to}</span>}
        {!thanks.public && <Badge>{words.list.private}</Badge>}
        <span className={css["soft"]}>
          <When at={at} />
        </span>
      </p>
      <p className={css["words"]}>{thanks.words}</p>
      {(request ?? segment ?? heard) !== null && (
        <p className={css["soft"]}>
          {request && (
            <a href={`/requests/${request.id}`}>
              {request.number} {request.title}
            </a>
          )}
          {segment?.name} {heard}
        </p>
      )}
      {why.length > 0 && (
        <ul className={css["why"]}>
          {why.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <Acts thanks={thanks} />
    </article>
  );
}

function Acts({ thanks: { id, mine, mayDelete, public: isPublic } }: { thanks: ThanksAnswer }) {
  const mayHide = isPublic && mine !== null && mine.how !== "member";
  if (!mayDelete && !mayHide) return null;
  return (
    <div className={css["acts"]}>
      {mayHide && <Hiding id={id} hidden={mine.hidden} />}
      {mayDelete && <TakingBack id={id} />}
    </div>
  );
}

function Hiding({ id, hidden }: { id: string; hidden: boolean }) {
  const { list: words, refusals } = useWords();
  const show = useAct(setShown);
  return (
    <>
      {hidden && <span className={css["soft"]}>{words.hidden}</span>}
      <Button
        size="small"
        kind="quiet"
        busy={show.busy}
        onClick={() => void show.run({ id, shown: hidden })}
      >
        {hidden ? words.show : words.hide}
      </Button>
      <ProblemLine problem={show.problem} words={refusals} />
    </>
  );
}

function TakingBack({ id }: { id: string }) {
  const { lang, list: words, refusals } = useWords();
  const back = useAct(takeBack);
  const remove = async (): Promise<void> => {
    if (await back.run(id)) say(words.takenBack, { lang });
  };
  return (
    <>
      <Button size="small" kind="quiet" busy={back.busy} onClick={() => void remove()}>
        {words.takeBack}
      </Button>
      <ProblemLine problem={back.problem} words={refusals} />
    </>
  );
}
