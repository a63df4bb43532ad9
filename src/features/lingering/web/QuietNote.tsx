import type { ReactNode } from "react";
import { WaitingIcon } from "#web/ui/icons.ts";
import { type NextStep, type QuietAnswer, type RequestQuietAnswer, useQuiet } from "./data.ts";
import css from "./lingering.module.css";
import { useWords } from "./use-words.ts";
import { knownFrom, quietSentence, stepSentence } from "./words.ts";

interface QuietNoteProps {
  id: string;
  version: number;
  /** What the reader can do about it: drawn where the step is theirs, on this request. */
  renderButton: (step: NextStep) => ReactNode;
}

/** A line on the request's page, where it has been quiet for longer than usual. */
export function QuietNote({ id, version, renderButton }: QuietNoteProps) {
  const { data } = useQuiet(id, version);
  return data ? <QuietNoteView answer={data} renderButton={renderButton} /> : null;
}

interface QuietNoteViewProps extends Pick<QuietNoteProps, "renderButton"> {
  answer: RequestQuietAnswer;
}

export function QuietNoteView({ answer, renderButton }: QuietNoteViewProps) {
  const { sentences } = useWords();
  const { quiet, through } = answer;
  if (!quiet && through !== "unseen-part") return null;
  const isMine = quiet?.mine === true && through === "itself";
  return (
    <section className={css["note"]} aria-label={sentences.title}>
      <WaitingIcon size={20} aria-hidden="true" />
      <div className={css["words"]}>
        {quiet ? <Said quiet={quiet} isPart={through === "part"} /> : <p>{sentences.unseenPart}</p>}
        {isMine && <div className={css["acts"]}>{renderButton(quiet.step)}</div>}
      </div>
    </section>
  );
}

function Said({ quiet, isPart }: { quiet: QuietAnswer; isPart: boolean }) {
  const words = useWords();
  const { waitsFor, withTeam } = words.sentences;
  const { request, team, usual } = quiet;
  return (
    <>
      {isPart && (
        <p>
          {waitsFor}{" "}
          <a href={`/requests/${request.id}`}>
            {request.number} {request.title}
          </a>
          {withTeam(team.name)}
        </p>
      )}
      <p>
        {quietSentence(quiet, words)} <strong>{stepSentence(quiet, words)}</strong>
      </p>
      {usual && <p className={css["soft"]}>{knownFrom(usual, words)}</p>}
    </>
  );
}
