import { useState } from "react";
import type { RoundAnswer } from "#contract/growth";
import { useAct } from "#web/data/act.ts";
import { useNow } from "#web/data/clock.ts";
import { dayOf, useZone } from "#web/data/zone.ts";
import type { Unlocked } from "#web/own-keys.ts";
import { Button } from "#web/ui/Button.tsx";
import { Dialog } from "#web/ui/Dialog.tsx";
import { Section } from "#web/ui/Page.tsx";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { Broken, ProblemLine } from "#web/ui/States.tsx";
import { say } from "#web/ui/toasts.ts";
import { type Rounds, useRounds } from "./data.ts";
import { dayText } from "./dates.ts";
import css from "./growth.module.css";
import { InviteForm } from "./InviteForm.tsx";
import { RoundFigures } from "./RoundFigures.tsx";
import type { Levels } from "./sealed/words.ts";
import { closeRound, removeRound } from "./views-data.ts";
import { useWords } from "./use-words.ts";

interface RoundsPartProps {
  own: Unlocked;
  /** How one saw oneself last, to be held beside it. */
  latest: Levels;
}

/** Rounds of others' views: inviting, waiting, reading. */
export function RoundsPart({ own, latest }: RoundsPartProps) {
  const words = useWords().sentences.views;
  const { data, error, refetch } = useRounds();
  return (
    <Section title={words.title} intro={words.intro}>
      <p className={css["soft"]}>{words.whoKnows}</p>
      {data ? (
        <RoundsView own={own} latest={latest} rounds={data} />
      ) : error ? (
        <Broken fault={error} onRetry={() => void refetch()} />
      ) : (
        <SkeletonRows count={2} />
      )}
    </Section>
  );
}

export function RoundsView({ own, latest, rounds }: RoundsPartProps & { rounds: Rounds }) {
  const { rows, mayOpenFrom } = rounds;
  const hasOpen = rows.some(({ state }) => state === "open");
  return (
    <>
      {!hasOpen && <Inviting own={own} mayOpenFrom={mayOpenFrom} />}
      {rows.map((round) => (
        <RoundCard key={round.id} own={own} latest={latest} round={round} />
      ))}
    </>
  );
}

function Inviting({ own, mayOpenFrom }: { own: Unlocked; mayOpenFrom: string | null }) {
  const { lang, sentences } = useWords();
  const words = sentences.views;
  const [isInviting, setInviting] = useState(false);
  const now = useNow();
  const today = dayOf(now, useZone());
  if (mayOpenFrom !== null && mayOpenFrom > today)
    return <p className={css["lead"]}>{words.from(dayText(mayOpenFrom, now, lang))}</p>;
  if (isInviting) return <InviteForm own={own} onEnd={() => setInviting(false)} />;
  return (
    <div>
      <Button onClick={() => setInviting(true)}>{words.invite}</Button>
    </div>
  );
}

function RoundCard({ own, latest, round }: RoundsPartProps & { round: RoundAnswer }) {
  const { lang, sentences } = useWords();
  const words = sentences.views;
  const now = useNow();
  const { state, openedOn, endedOn, invited, answered } = round;
  const ended = dayText(endedOn ?? openedOn, now, lang);
  return (
    <div className={css["card"]}>
      {state === "open" ? (
        <>
          <p>{words.isOpen(invited ?? 0, dayText(openedOn, now, lang))}</p>
          <p>{words.answered(answered)}</p>
          <p className={css["soft"]}>{words.until(dayText(round.closesOn, now, lang))}</p>
          <Closing round={round} />
        </>
      ) : state === "destroyed" ? (
        <p>{words.destroyed(ended)}</p>
      ) : (
        <>
          <p>{words.released(ended, answered ?? 0)}</p>
          {round.keyId === own.keyId ? (
            <RoundFigures own={own} latest={latest} roundId={round.id} />
          ) : (
            <p>{words.cannotOpen}</p>
          )}
        </>
      )}
      {state !== "open" && <Removing id={round.id} />}
    </div>
  );
}

function Closing({ round: { id, answered } }: { round: RoundAnswer }) {
  const { refusals, sentences } = useWords();
  const words = sentences.views;
  const [isAsked, setAsked] = useState(false);
  const close = useAct(async () => {
    await closeRound(id);
    setAsked(false);
  });
  return (
    <>
      <div>
        <Button onClick={() => setAsked(true)}>{words.close}</Button>
      </div>
      <Dialog
        open={isAsked}
        onClose={() => setAsked(false)}
        title={words.closeTitle}
        actions={
          <>
            <Button onClick={() => setAsked(false)}>{words.cancel}</Button>
            <Button kind="danger" busy={close.busy} onClick={() => void close.run(undefined)}>
              {words.closeYes}
            </Button>
          </>
        }
      >
        <p>{answered === null ? words.closeFew : words.closeEnough}</p>
        <ProblemLine problem={close.problem} words={refusals} />
      </Dialog>
    </>
  );
}

function Removing({ id }: { id: string }) {
  const { lang, refusals, sentences } = useWords();
  const words = sentences.views;
  const [isAsked, setAsked] = useState(false);
  const remove = useAct(async () => {
    await removeRound(id);
    say(sentences.page.removed, { lang });
  });
  return (
    <>
      <div>
        <Button size="small" kind="quiet" onClick={() => setAsked(true)}>
          {words.delete}
        </Button>
      </div>
      <Dialog
        open={isAsked}
        onClose={() => setAsked(false)}
        title={words.removeTitle}
        actions={
          <>
            <Button onClick={() => setAsked(false)}>{words.cancel}</Button>
            <Button kind="danger" busy={remove.busy} onClick={() => void remove.run(undefined)}>
              {words.delete}
            </Button>
          </>
        }
      >
        <p>{words.removeText}</p>
        <ProblemLine problem={remove.problem} words={refusals} />
      </Dialog>
    </>
  );
}
