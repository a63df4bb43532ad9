import { useState } from "react";
import type { Problem } from "#web/data/problem.ts";
import { useAct } from "#web/data/act.ts";
import { handOnShare } from "#web/ballots.ts";
import { dateWords } from "#web/data/zone.ts";
import { type Unlocked, WithOwnKey } from "#web/own-keys.ts";
import { useParam } from "#web/navigation.ts";
import { Button } from "#web/ui/Button.tsx";
import { Dialog } from "#web/ui/Dialog.tsx";
import { Section } from "#web/ui/Page.tsx";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { SpokenPage } from "#web/ui/SpokenPage.tsx";
import { BrokenPage, ProblemLine, RefusedPage } from "#web/ui/States.tsx";
import { say } from "#web/ui/toasts.ts";
import { useMe } from "#web/session.ts";
import { callOff, release, useWave, waveChanged, type WavePageAnswer } from "../data.ts";
import { useWords } from "../use-words.ts";
import css from "../surveys.module.css";
import { resultsHref, waveSaid } from "../words.ts";
import { GroupTable } from "./GroupTable.tsx";

/** One wave: where it stands, whom it asks, and what its key holders have to do. */
export default function WavePage() {
  const id = useParam("id");
  const wave = useWave(id);
  const { id: personId } = useMe();
  if (!wave.data) return <Waiting error={wave.error} onRetry={() => void wave.refetch()} />;
  return <WaveView {...wave.data} personId={personId} />;
}

function Waiting({ error, onRetry }: { error: Problem | null; onRetry: () => void }) {
  const { lang, sentences } = useWords();
  if (error?.isRefusal)
    return <RefusedPage problem={error} words={sentences.refusals} wordsLang={lang} />;
  if (error) return <BrokenPage fault={error} onRetry={onRetry} />;
  return (
    <SpokenPage title={sentences.list.title}>
      <SkeletonRows />
    </SpokenPage>
  );
}

interface WaveViewProps extends WavePageAnswer {
  readonly personId: string;
}

const isEnded = ({ state }: WavePageAnswer["wave"]): boolean =>
  state === "released" || state === "dropped";

export function WaveView(props: WaveViewProps) {
  const { wave, survey, holders, isHolder, mayPrepare } = props;
  const spoken = useWords();
  const { lang, sentences } = spoken;
  const words = sentences.wave;
  const [isCalling, setCalling] = useState(false);
  const isOver = isEnded(wave);
  return (
    <SpokenPage
      title={words.titleOf(survey.name, wave.number)}
      subtitle={sentences.modes[survey.mode]}
      back={{ href: `/surveys/${survey.id}`, label: survey.name }}
      actions={
        mayPrepare && !isOver && <Button onClick={() => setCalling(true)}>{words.callOff}</Button>
      }
    >
      <p className={css["lead"]}>{waveSaid(wave, spoken)}</p>
      {wave.state === "released" && <a href={resultsHref(wave.id)}>{words.results}</a>}
      {survey.kind === "service" && (
        <p className={css["soft"]}>
          {words.dealings(dateWords(wave.fromDay, lang), dateWords(wave.untilDay, lang))}
        </p>
      )}
      {holders.length > 0 && !isOver && <Holders {...props} />}
      {isHolder && wave.state === "closed" && <Opening {...props} />}
      <Groups {...props} />
      {isCalling && <CallOffDialog wave={wave} onClose={() => setCalling(false)} />}
    </SpokenPage>
  );
}

function Groups({ wave, groups }: WaveViewProps) {
  const words = useWords().sentences.wave;
  const none = isEnded(wave) ? words.noneLeft : words.noGroups;
  return (
    <Section title={words.groups}>
      {groups.length === 0 ? <p className={css["soft"]}>{none}</p> : <GroupTable groups={groups} />}
    </Section>
  );
}

function Holders({ holders, wave }: WaveViewProps) {
  const words = useWords().sentences.wave;
  const said = (one: WavePageAnswer["holders"][number]): string => {
    if (one.isLost) return words.lost;
    if (wave.state !== "closed") return "";
    return one.handedOn ? words.handedOn : words.notYet;
  };
  return (
    <Section title={words.holders}>
      <ul className={css["holders"]}>
        {holders.map((one) => (
          <li key={one.id}>
            {one.name} <span className={css["soft"]}>{said(one)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The first hands on, the second opens; whoever has handed on waits for another. */
function Opening({ wave, holders, personId }: WaveViewProps) {
  const words = useWords().sentences.wave;
  const hasHandedOn = holders.some(({ id, handedOn }) => id === personId && handedOn);
  const isSecond = holders.some(({ id, handedOn }) => id !== personId && handedOn);
  if (hasHandedOn && !isSecond) return <p role="note">{words.waits}</p>;
  return (
    <Section
      title={isSecond ? words.second : words.first}
      intro={isSecond ? words.secondIntro : words.firstIntro}
    >
      <WithOwnKey>
        {(key) => <OpeningButton waveId={wave.id} ownKey={key} isSecond={isSecond} />}
      </WithOwnKey>
    </Section>
  );
}

interface OpeningButtonProps {
  readonly waveId: string;
  readonly ownKey: Unlocked;
  readonly isSecond: boolean;
}

function OpeningButton({ waveId, ownKey, isSecond }: OpeningButtonProps) {
  const spoken = useWords();
  const { lang, sentences } = spoken;
  const words = sentences.wave;
  const act = useAct(async () => {
    if (isSecond) return release(waveId, ownKey, spoken);
    await handOnShare(waveId, ownKey);
    await waveChanged();
    say(words.handed, { state: "kept", lang });
    return true;
  });
  return (
    <div>
      <Button kind="primary" busy={act.busy} onClick={() => void act.run(undefined)}>
        {isSecond ? words.second : words.first}
      </Button>
      <ProblemLine problem={act.problem} words={sentences.refusals} />
    </div>
  );
}

interface CallOffDialogProps {
  readonly wave: WavePageAnswer["wave"];
  readonly onClose: () => void;
}

/** Asked first, since what was answered cannot be brought back. */
export function CallOffDialog({ wave, onClose }: CallOffDialogProps) {
  const spoken = useWords();
  const { sentences } = spoken;
  const words = sentences.wave;
  const act = useAct(async () => {
    await callOff(wave, spoken);
    onClose();
    return true;
  });
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.callOff}
      width="narrow"
      actions={
        <>
          <Button onClick={onClose}>{words.keep}</Button>
          <Button kind="danger" busy={act.busy} onClick={() => void act.run(undefined)}>
            {words.callOff}
          </Button>
        </>
      }
    >
      <p>{words.callOffSure}</p>
      <ProblemLine problem={act.problem} words={sentences.refusals} />
    </Dialog>
  );
}
